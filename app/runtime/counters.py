"""The counters of a shop, each built when somebody first goes there: the sale page is painted before most are known."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from app.ports import Clock, Ids
from app.store.journal import Marks, Seal
from app.store.store import Store

if TYPE_CHECKING:
    from app.practice import Practice
    from app.runtime.asking import Asking
    from app.runtime.business_day import Days
    from app.runtime.chronicle import Chronicle
    from app.runtime.drawer import Drawer
    from app.runtime.exchange import Exchange
    from app.runtime.figures import Figures
    from app.runtime.goods import Goods
    from app.runtime.health import Health
    from app.runtime.lookup import Lookup
    from app.runtime.mailing import Mailing
    from app.runtime.naming import Naming
    from app.runtime.open_baskets import OpenBaskets
    from app.runtime.papers import Papers
    from app.runtime.people import People
    from app.runtime.planned import Planned
    from app.runtime.printers import Printers
    from app.runtime.receipts import Receipts
    from app.runtime.regret import Regret
    from app.runtime.returning import Returning
    from app.runtime.runway import Runway
    from app.runtime.selling import Selling
    from app.runtime.services import Ground, Services
    from app.runtime.updates import Updates
    from app.vault import Vault

S = TypeVar("S")
T = TypeVar("T")


class counter(Generic[S, T]):  # noqa: N801 - a decorator, read as one
    """Made at the first look and kept, also when two threads look at once: the first one made is everybody's."""

    def __init__(self, make: Callable[[S], T]) -> None:
        self._make = make
        self._name = make.__name__

    def __get__(self, owner: S, kind: type[S]) -> T:
        made: T = owner.__dict__.setdefault(self._name, self._make(owner))
        return made


class Counters:
    """What a shop is made of; `Shop` lays the ground."""

    folder: Path
    clock: Clock
    ids: Ids
    store: Store
    vault: "Vault"
    seal: Seal
    marks: Marks
    tell: Callable[[str], None]
    open_practice: "Callable[[], Practice | None]"
    ground: "Callable[[], Ground]"

    @counter
    def practice(self) -> "Practice | None":
        return self.open_practice()

    @counter
    def services(self) -> "Services":
        from app.runtime.services import Services

        return Services(self.ground)

    @counter
    def selling(self) -> "Selling":
        from app.runtime.selling import Selling

        return Selling(self.store, self.clock, self.ids, self.marks, self.tell, services=self.services)

    @counter
    def baskets(self) -> "OpenBaskets":
        from app.runtime.open_baskets import OpenBaskets

        return OpenBaskets(self.store)

    @counter
    def returning(self) -> "Returning":
        from app.runtime.returning import Returning

        return Returning(
            self.store, self.clock, self.ids, self.marks, self.selling, services=self.services, tell=self.tell
        )

    @counter
    def planned(self) -> "Planned":
        from app.runtime.planned import Planned

        return Planned(self.store, self.clock, self.ids, self.seal, self.selling)

    @counter
    def goods(self) -> "Goods":
        from app.runtime.goods import Goods

        return Goods(self.store, self.clock, self.ids, self.seal)

    @counter
    def lookup(self) -> "Lookup":
        from app.runtime.lookup import Lookup

        return Lookup(self.store)

    @counter
    def exchange(self) -> "Exchange":
        from app.runtime.exchange import Exchange

        return Exchange(self.store, self.clock, self.seal)

    @counter
    def drawer(self) -> "Drawer":
        from app.runtime.drawer import Drawer

        return Drawer(self.store, self.clock, self.ids, self.seal)

    @counter
    def chronicle(self) -> "Chronicle":
        from app.runtime.chronicle import Chronicle

        return Chronicle(self.store, self.clock, self.seal)

    @counter
    def people(self) -> "People":
        from app.runtime.people import People

        return People(self.store, self.clock, self.ids, self.seal, self.vault)

    @counter
    def figures(self) -> "Figures":
        from app.runtime.figures import Figures

        return Figures(self.store, self.clock, self.seal)

    @counter
    def printers(self) -> "Printers":
        from app.runtime.printers import Printers

        return Printers(self.store, self.clock, self.ids, self.seal, self.folder)

    @counter
    def receipts(self) -> "Receipts":
        from app.runtime.receipts import Receipts

        return Receipts(self.store, self.clock, self.ids, self.marks, self.selling)

    @counter
    def asking(self) -> "Asking":
        from app.runtime.asking import Asking

        return Asking(self.services)

    @counter
    def runway(self) -> "Runway":
        from app.runtime.runway import Runway

        return Runway(self.store, self.clock, self.services, self.seal, self.planned)

    @counter
    def papers(self) -> "Papers":
        from app.runtime.papers import Papers

        return Papers(self.store, self.clock, self.seal, self.services, self.tell)

    @counter
    def naming(self) -> "Naming":
        from app.runtime.naming import Naming

        return Naming(
            self.store, self.clock, self.seal, services=self.services, papers=self.papers, tell=self.tell
        )  # fmt: skip

    @counter
    def mailing(self) -> "Mailing":
        from app.runtime.mailing import Mailing

        return Mailing(
            self.store, self.clock, self.ids, self.seal, vault=self.vault, services=self.services, papers=self.papers
        )

    @counter
    def updates(self) -> "Updates":
        from app.runtime.updates import Updates

        return Updates(self.store, self.clock, self.seal, self.folder)

    def built(self, name: str) -> bool:
        """Has anybody been at this counter? Only then is there something to close."""
        return name in self.__dict__

    @counter
    def days(self) -> "Days":
        from app.runtime.business_day import Days

        return Days(self.store, self.clock, self.seal)

    @counter
    def regret(self) -> "Regret":
        from app.runtime.regret import Regret

        return Regret(self.store, self.clock, self.seal)

    @counter
    def health(self) -> "Health":
        from app.runtime.health import Health

        return Health(self.store, self.clock, self.services, self.seal)
