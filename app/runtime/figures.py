"""The figures counter: reports between two days of the shop. Reads on the calling thread; writes nothing."""

from datetime import date
from zoneinfo import ZoneInfo

from app import reports
from app.checkout import zone_of
from app.domain.figures import By as By
from app.domain.figures import ReportRow as ReportRow
from app.ports import Clock
from app.reports import Overview as Overview
from app.store import shop
from app.store.store import Store


class Figures:
    """Sums of sales and what undid them, each at its own moment; everything of one report is of one moment."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def zone(self) -> ZoneInfo:
        """The shop's zone: its first issuer's, UTC while there is none."""
        issuers = self._store.read(shop.issuers)
        return zone_of(issuers[0]) if issuers else ZoneInfo("UTC")

    def today(self) -> date:
        """The day that it is in the shop."""
        return self._clock.now().astimezone(self.zone()).date()

    def overview(self, first: date, last: date, issuer: str = "") -> Overview:
        """Totals, tenders, taxes and document states of whole days, both included."""
        scope = reports.days(first, last, self.zone(), issuer)
        return self._store.read_at_once(lambda db: reports.overview(db, scope))

    def rows(self, by: By, first: date, last: date, issuer: str = "") -> list[ReportRow]:
        """A report split by day, hour, product, category or cashier."""
        zone = self.zone()
        scope = reports.days(first, last, zone, issuer)
        return self._store.read_at_once(lambda db: reports.rows(db, by, scope, zone))
