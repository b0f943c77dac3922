"""Runs recurring invoices: every period that is due becomes one sale, however often it is run. Knows no wire."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime

from app.checkout import Receipt, zone_of
from app.domain.countries import country_named
from app.domain.errors import GivenUp, Refused, Trouble
from app.domain.pace import Step, paced, unwatched
from app.domain.party import Issuer
from app.domain.record import dataclass, replace
from app.domain.recurring import Due, Plan, dated, due_periods
from app.domain.sale import Sale


@dataclass(frozen=True, slots=True)
class Ran:
    """What became of one period: a receipt, or the sentence that says why not."""

    due: Due
    receipt: Receipt | None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Counter:
    """The selling counter as recurring invoices need it.

    `in_order` says of a provider that its documents' dates may never step back: nothing is dated back there.
    """

    read: Callable[[object], Sale]
    sell: Callable[[Sale], Receipt]
    sold: Callable[[str], bool]
    in_order: Callable[[str], bool]
    step: Step = unwatched


def cart_of(due: Due) -> str:
    """The cart that makes a period one sale."""
    return f"recurring-{due.reference}"


def waiting(plan: Plan, until: date, sold: Callable[[str], bool]) -> list[Due]:
    """The periods of a plan that are due until that day and were not issued yet; none while it is paused."""
    return [] if plan.paused else [due for due in due_periods(plan, until) if not sold(cart_of(due))]


def run(plans: Sequence[Plan], issuer: Issuer, now: datetime, counter: Counter, until: date | None = None) -> list[Ran]:
    """Issue what waits of this issuer's plans, up to `until` (today); one period that fails hinders no other."""
    last = until or now.astimezone(zone_of(issuer)).date()
    own = [plan for plan in plans if plan.issuer == issuer.name]
    dues = [due for plan in own for due in waiting(plan, last, counter.sold)]
    ran: list[Ran] = []
    with suppress(GivenUp):  # each is a sale of its own: what was issued stays, the rest waits on
        for due in paced(dues, counter.step, len(dues), every=1):
            ran.append(_run_one(due, issuer, now, counter))
    return [each for each in ran if each.receipt is None or not each.receipt.repeated]


def _run_one(due: Due, issuer: Issuer, now: datetime, counter: Counter) -> Ran:
    country = country_named(issuer.country)
    may_date_back = None if counter.in_order(country.provider) else country.last_moment
    moment = dated(due, now, zone_of(issuer), may_date_back)
    try:
        form = {**due.plan.sale, "issuer": issuer.name, "cart": cart_of(due), "sold_at": moment.isoformat()}
        sale = replace(counter.read(form), reference=due.reference)
        return Ran(due, counter.sell(sale))
    except Refused as refused:
        return Ran(due, None, str(refused))
    except Trouble as trouble:
        return Ran(due, None, trouble.sentence)
