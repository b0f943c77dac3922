"""The counter of second thoughts: how long documents wait before they leave, and who wanted it so."""

from app.domain.people import Actor, Right, acting
from app.domain.regret import LONGEST as LONGEST
from app.domain.regret import checked
from app.people import require
from app.ports import Clock
from app.store import journal, regret, shop
from app.store.sqlite import Connection
from app.store.store import Store


class Regret:
    """Holds from the next sale on; what waits already leaves when it was to leave."""

    def __init__(self, store: Store, clock: Clock, seal: journal.Seal) -> None:
        self._store = store
        self._clock = clock
        self._seal = seal

    def seconds(self) -> int:
        """How long a new document waits; 0: it leaves at once."""
        return self._store.read(regret.seconds)

    def set(self, text: str, who: Actor | str) -> int:
        """Keep the seconds. Refused: which are allowed, or whoever may not."""
        wanted, now, actor = checked(text), self._clock.now(), acting(who)

        def work(db: Connection) -> None:
            if wanted == regret.seconds(db):
                return
            require(db, actor, Right.SETTINGS, "regret", now)
            shop.set_setting(db, "till", regret.SECONDS, str(wanted) if wanted else "")
            fact = journal.Fact(actor.name, "regret_set", regret.SECONDS, {"value": wanted})
            journal.write(db, self._seal, fact, now)

        self._store.write(work, urgent=True).result()
        return wanted
