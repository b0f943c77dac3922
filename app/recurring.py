"""Runs recurring invoices: every period that is due becomes one sale, however often it is run. Knows no wire."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.checkout import Receipt, zone_of
from app.domain.country import Country
from app.domain.errors import Refused, Trouble
from app.domain.party import Issuer
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
    """The selling counter as recurring invoices need it."""

    read: Callable[[object], Sale]
    sell: Callable[[Sale], Receipt]
    sold: Callable[[str], bool]


def cart_of(due: Due) -> str:
    """The cart that makes a period one sale."""
    return f"recurring-{due.reference}"


def run(plans: Sequence[Plan], issuer: Issuer, country: Country, now: datetime, counter: Counter) -> list[Ran]:
    """Issue every due period of this issuer's plans that was not issued yet; one that fails hinders no other."""
    today = now.astimezone(zone_of(issuer)).date()
    dues = [due for plan in plans if plan.issuer == issuer.name and not plan.paused for due in due_periods(plan, today)]
    return [_run_one(due, issuer, country, now, counter) for due in dues if not counter.sold(cart_of(due))]


def _run_one(due: Due, issuer: Issuer, country: Country, now: datetime, counter: Counter) -> Ran:
    try:
        moment = dated(due, now, zone_of(issuer), country.deadline)
        form = {**due.plan.sale, "issuer": issuer.name, "cart": cart_of(due), "sold_at": moment.isoformat()}
        sale = replace(counter.read(form), reference=due.reference)
        return Ran(due, counter.sell(sale))
    except Refused as refused:
        return Ran(due, None, str(refused))
    except Trouble as trouble:
        return Ran(due, None, trouble.sentence)
