"""The exchange counter: which other currencies the till takes, and what they are worth. Knows no table."""

from decimal import Decimal

from app import exchange
from app.domain.people import Actor
from app.exchange import Rate as Rate
from app.exchange import Stamp
from app.ports import Clock
from app.store import journal
from app.store.store import Store


class Exchange:
    """Rates that the owner sets; a sale freezes the one that holds when it is charged."""

    def __init__(self, store: Store, clock: Clock, seal: journal.Seal) -> None:
        self._store = store
        self._clock = clock
        self._seal = seal

    def rates(self, base: str) -> tuple[Rate, ...]:
        """What is taken beside the currency that is sold in."""
        return self._store.read(lambda db: exchange.rates(db, base))

    def set(self, base: str, currency: str, worth: Decimal, actor: Actor) -> None:
        """One `currency` is worth so much `base` from now on; zero: it is no longer taken. Refused, or journalled."""
        stamp = Stamp(self._clock.now(), self._seal)
        wanted = (base, currency, worth)
        self._store.write(lambda db: exchange.set_rate(db, wanted, actor, stamp), urgent=True).result()
