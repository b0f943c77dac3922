"""The counter of the shop's day: when it ends, which day it is, and who wanted it so."""

from zoneinfo import ZoneInfo

from app.checkout import zone_of
from app.domain.business_day import BusinessDay, checked
from app.domain.people import Actor, Right, acting
from app.people import require
from app.ports import Clock
from app.store import business_day, journal, shop
from app.store.sqlite import Connection
from app.store.store import Store


class Days:
    """Counts from now on, also what was sold before: moments are kept as they were."""

    def __init__(self, store: Store, clock: Clock, seal: journal.Seal) -> None:
        self._store = store
        self._clock = clock
        self._seal = seal

    def kept(self) -> BusinessDay:
        """The shop's days."""
        return self._store.read(kept)

    def ends(self) -> str:
        """Until when on the next morning a day lasts: 00:00, 03:30."""
        return f"{self._store.read(business_day.ends):%H:%M}"

    def set(self, text: str, who: Actor | str) -> str:
        """Keep when the day ends. Refused: which times are allowed, or whoever may not."""
        wanted, now, actor = checked(text), self._clock.now(), acting(who)

        def work(db: Connection) -> None:
            if wanted == business_day.ends(db):
                return
            require(db, actor, Right.SETTINGS, business_day.ENDS, now)
            shop.set_setting(db, "till", business_day.ENDS, f"{wanted:%H:%M}")
            fact = journal.Fact(actor.name, "day_ends_set", business_day.ENDS, {"value": f"{wanted:%H:%M}"})
            journal.write(db, self._seal, fact, now)

        self._store.write(work, urgent=True).result()
        return f"{wanted:%H:%M}"


def zone(db: Connection) -> ZoneInfo:
    """The shop's clock: its first issuer's, UTC while there is none."""
    issuers = shop.issuers(db)
    return zone_of(issuers[0]) if issuers else ZoneInfo("UTC")


def kept(db: Connection) -> BusinessDay:
    """The shop's days."""
    return BusinessDay(zone(db), business_day.ends(db))
