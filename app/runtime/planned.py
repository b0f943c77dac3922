"""The counter for what repeats: recurring invoices. Knows no calendar rule and no wire."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date

from app import checkout, recurring
from app.checkout import zone_of
from app.domain.errors import Refused
from app.domain.pace import Step, unwatched
from app.domain.party import Issuer
from app.domain.record import dataclass, replace
from app.domain.recurring import Due as Due
from app.domain.recurring import Plan as Plan
from app.domain.recurring import checked_plan, next_dates, period_of, starts_in
from app.domain.sale import CASH, TRANSFER, Payment, Sale
from app.ports import Clock, Ids
from app.providers.registry import provider_class
from app.recurring import Counter
from app.recurring import Ran as Ran
from app.runtime.selling import Selling, Who
from app.store import documents, journal, plans, sales, shop
from app.store.sqlite import Connection
from app.store.store import Store

_FIRST_YEAR, _LAST_YEAR = 2000, 2099
_ALONE, _TROUBLE = "recurring_alone", "recurring_trouble"
"""The till's settings: whether what is due is issued by itself, and why the last attempt of that kind failed."""

Change = Callable[[Connection, Plan], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """A plan as somebody asks for it: `form` is the JSON of its sale, `first` any day of its first month."""

    title: str
    day: int
    form: Mapping[str, object]
    first: date | None = None


class Planned:
    """Adds, lists, pauses, removes and runs recurring invoices; changes are journalled under `who`."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, seal: journal.Seal, selling: Selling) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._seal = seal
        self._selling = selling

    def add(self, wish: Wish, who: str) -> Plan:
        """Keep a plan; its sale is checked now, so that a wrong one is refused while somebody is there."""
        sale = self._selling.read(dict(wish.form))
        checkout.checked(self._selling.quote(sale))
        issuer = self._issuer(sale.issuer)
        if wish.first is not None and not _FIRST_YEAR <= wish.first.year <= _LAST_YEAR:
            raise Refused("first", f"{wish.first.year} no se admite; de {_FIRST_YEAR} a {_LAST_YEAR}.")
        form = {key: value for key, value in wish.form.items() if key not in ("cart", "sold_at")}
        plan_id = f"rec-{self._ids.code(8).lower()}"
        today = self._today(issuer)
        start = (wish.first or today).replace(day=1)
        plan = checked_plan(Plan(plan_id, issuer.name, wish.title, wish.day, start, form))
        if wish.first is None:
            plan = replace(plan, first=starts_in(plan.day, today))

        def work(db: Connection) -> None:
            plans.add(db, plan, self._clock.now())
            self._note(db, who, "plan_added", plan)

        self._store.write(work, urgent=True).result()
        return self.plan(plan.id)

    def form_of(self, document_id: str) -> dict[str, object]:
        """The sale of a document as a plan's form: same customer, lines, prices, and tender but cash."""
        document, _ = self._store.read(lambda db: documents.load(db, documents.seq_of(db, document_id)))
        if document.original is not None:
            raise Refused("document", "es una nota; se repite una venta.")
        lines = [
            {"code": line.code, "description": line.description, "quantity": f"{line.quantity:f}", "unit": line.unit,
             "unit_price": f"{line.unit_price:f}", "discount": f"{line.discount:f}", "tax": line.rate.key}
            for line in document.lines
        ]  # fmt: skip
        form: dict[str, object] = {
            "issuer": document.issuer.name, "document": str(document.type), "currency": document.currency_code,
            "prices_include_tax": document.prices_include_tax, "lines": lines,
        }  # fmt: skip
        if document.customer is not None:
            form["customer"] = {key: value for key, value in asdict(document.customer).items() if value}
        if len(document.payments) == 1 and document.payments[0].method != CASH:
            form["payments"] = [{"method": document.payments[0].method, "amount": f"{document.total:f}"}]
        return form

    def all(self) -> list[Plan]:
        """Every plan that was not removed."""
        return self._store.read(plans.every)

    def plan(self, plan_id: str) -> Plan:
        """One plan; an unknown or removed one is refused."""
        return self._store.read(lambda db: plans.find(db, plan_id))

    def next_dates(self, plan: Plan, count: int = 3) -> list[date]:
        """The next days on which a plan will be issued; none while it is paused."""
        if plan.paused:
            return []
        found = next_dates(plan, self._today(self._issuer(plan.issuer)), count + 1)
        first = Due(plan, period_of(found[0]), found[0])
        return found[1:] if self._sold(recurring.cart_of(first)) else found[:count]

    def waiting(self, plan: Plan) -> list[Due]:
        """The periods that are due and were not issued yet."""
        return recurring.waiting(plan, self._today(self._issuer(plan.issuer)), self._sold)

    def pause(self, plan_id: str, who: str) -> Plan:
        """Stop a plan for a while; pausing it twice changes nothing."""
        return self._change(plan_id, who, "plan_paused", lambda db, plan: plans.set_paused(db, plan.id, True))

    def resume(self, plan_id: str, who: str) -> Plan:
        """Go on with the next day that comes; what passed until now is not issued. A plan at work stays as it is."""

        def work(db: Connection, plan: Plan) -> None:
            if plan.paused:
                plans.set_paused(db, plan.id, False)
                today = self._today(self._issuer(plan.issuer))
                plans.start_over(db, plan.id, max(plan.first, starts_in(plan.day, today)))

        return self._change(plan_id, who, "plan_resumed", work)

    def remove(self, plan_id: str, who: str) -> Plan:
        """No more invoices of this plan; those issued stay. Returns the plan as it was."""
        found = self.plan(plan_id)

        def work(db: Connection) -> None:
            plans.remove(db, plan_id)
            self._note(db, who, "plan_removed", found)

        self._store.write(work, urgent=True).result()
        return found

    def run(self, until: date | None = None, who: Who | None = None, step: Step = unwatched) -> list[Ran]:
        """Issue every period that is due up to `until` (today) and was not issued. Dates are never ahead of today.

        GivenUp raised by `step` ends it; what was issued by then is told as ever.
        """
        seller = who or Who()
        counter = Counter(
            read=lambda form: self._transferred(self._selling.read(form, seller)),
            sell=lambda sale: self._selling.checkout(sale).result(),
            sold=self._sold,
            in_order=lambda provider: provider_class(provider).traits.laned,
            step=step,
        )
        found, now = self.all(), self._clock.now()
        issuers = self._store.read(shop.issuers)
        return [ran for issuer in issuers for ran in recurring.run(found, issuer, now, counter, until)]

    def _transferred(self, sale: Sale) -> Sale:
        """Nobody stands at the counter: without a tender of its own it is paid by transfer, never in cash."""
        if sale.payments:
            return sale
        return replace(sale, payments=(Payment(TRANSFER, self._selling.quote(sale).totals.total),))

    @property
    def alone(self) -> bool:
        """Does what is due go out by itself? Off until the owner says so: an invoice is a promise to the tax office."""
        return self._store.read(lambda db: shop.setting(db, "till", _ALONE)) == "true"

    def set_alone(self, on: bool, who: str) -> None:
        """The owner's switch, journalled."""

        def work(db: Connection) -> None:
            shop.set_setting(db, "till", _ALONE, "true" if on else "")
            shop.set_setting(db, "till", _TROUBLE, "")
            fact = journal.Fact(who, "plans_alone", "till", {"on": on})
            journal.write(db, self._seal, fact, self._clock.now())

        self._store.write(work, urgent=True).result()

    def issue_alone(self) -> list[Ran]:
        """Where the owner wants it: issue what is due, missed days included. What fails is kept for the alert."""
        if not self.alone:
            return []
        ran = self.run(None, Who(self._store.read(lambda db: shop.setting(db, "till", "till", "01"))))
        trouble = next((each.sentence for each in ran if each.receipt is None), "")
        if trouble != self.trouble:
            self._store.write(lambda db: shop.set_setting(db, "till", _TROUBLE, trouble)).result()
        return ran

    @property
    def trouble(self) -> str:
        """Why something that was due did not go out by itself; empty while all does."""
        return self._store.read(lambda db: shop.setting(db, "till", _TROUBLE))

    def _change(self, plan_id: str, who: str, what: str, change: Change) -> Plan:
        def work(db: Connection) -> Plan:
            plan = plans.find(db, plan_id)
            change(db, plan)
            changed = plans.find(db, plan_id)
            if changed != plan:
                self._note(db, who, what, changed)
            return changed

        return self._store.write(work, urgent=True).result()

    def _note(self, db: Connection, who: str, what: str, plan: Plan) -> None:
        body = {"title": plan.title, "day": plan.day, "first": period_of(plan.first)}
        journal.write(db, self._seal, journal.Fact(who, what, plan.id, body), self._clock.now())

    def _today(self, issuer: Issuer) -> date:
        return self._clock.now().astimezone(zone_of(issuer)).date()

    def _sold(self, cart: str) -> bool:
        return self._store.read(lambda db: sales.by_cart(db, cart)) is not None

    def _issuer(self, name: str) -> Issuer:
        for issuer in self._store.read(shop.issuers):
            if issuer.name == name:
                return issuer
        raise Refused("issuer", f"«{name[:40]}» no existe.")
