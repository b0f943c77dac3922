"""The counter for what repeats: recurring invoices. Knows no calendar rule and no wire."""

from datetime import date, datetime, time

from app import recurring
from app.checkout import zone_of
from app.domain.countries import country_named
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.domain.recurring import Plan, checked_plan, next_dates
from app.ports import Clock, Ids
from app.recurring import Counter, Ran
from app.runtime.selling import Selling
from app.store import plans, sales, shop
from app.store.sqlite import Connection
from app.store.store import Store


class Planned:
    """Adds, lists, pauses, removes and runs recurring invoices."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, selling: Selling) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._selling = selling

    def add(self, title: str, day: int, form: dict[str, object], first: date | None = None) -> Plan:
        """Keep a plan; its sale is read and quoted now, so that a wrong one is refused while somebody is there."""
        sale = self._selling.read(form)
        self._selling.quote(sale)
        issuer = self._issuer(sale.issuer)
        start = first or self._clock.now().astimezone(zone_of(issuer)).date()
        plan_id = f"rec-{self._ids.code(8).lower()}"
        plan = checked_plan(Plan(plan_id, issuer.name, title.strip(), day, start.replace(day=1), form))
        if first is None and next_dates(plan, start, 1)[0].month != start.month:
            plan = Plan(plan.id, plan.issuer, plan.title, day, next_dates(plan, start, 1)[0].replace(day=1), form)
        now = self._clock.now()
        self._store.write(lambda db: plans.add(db, plan, now), urgent=True).result()
        return plan

    def all(self) -> list[Plan]:
        """Every plan that was not removed."""
        return self._store.read(plans.every)

    def next_dates(self, plan: Plan, count: int = 3) -> list[date]:
        """The next days on which a plan is due."""
        return next_dates(plan, self._clock.now().astimezone(zone_of(self._issuer(plan.issuer))).date(), count)

    def pause(self, plan_id: str) -> None:
        self._store.write(lambda db: plans.set_paused(db, plan_id, True), urgent=True).result()

    def resume(self, plan_id: str) -> None:
        """Go on from this month; what passed while it was paused is not issued."""
        today = self._clock.now().date().replace(day=1)

        def work(db: Connection) -> None:
            plans.set_paused(db, plan_id, False)
            plans.start_over(db, plan_id, today)

        self._store.write(work, urgent=True).result()

    def remove(self, plan_id: str) -> None:
        self._store.write(lambda db: plans.remove(db, plan_id), urgent=True).result()

    def run(self, day: date | None = None) -> list[Ran]:
        """Issue every period that is due, up to `day` (today): what was issued already is left alone."""
        counter = Counter(self._selling.read, lambda sale: self._selling.checkout(sale).result(), self._sold)
        found = self._store.read(plans.every)
        return [
            ran
            for issuer in self._store.read(shop.issuers)
            for ran in recurring.run(found, issuer, country_named(issuer.country), self._moment(issuer, day), counter)
        ]

    def _moment(self, issuer: Issuer, day: date | None) -> datetime:
        return self._clock.now() if day is None else datetime.combine(day, time(23, 59), zone_of(issuer))

    def _sold(self, cart: str) -> bool:
        return self._store.read(lambda db: sales.by_cart(db, cart)) is not None

    def _issuer(self, name: str) -> Issuer:
        for issuer in self._store.read(shop.issuers):
            if issuer.name == name:
                return issuer
        raise Refused("issuer", f"«{name[:40]}» no existe.")
