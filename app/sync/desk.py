"""What the engine works with: the store, the ports and the providers as this shop has set them up. No behaviour."""

from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from decimal import Decimal
from typing import Protocol, TypeVar

from app.domain.record import dataclass
from app.domain.traits import Traits
from app.ports import Clock, Ids
from app.providers.contract import Provider
from app.store.journal import Seal
from app.store.sqlite import Connection
from app.store.store import Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Service:
    """One provider ready to be called; its traits carry the shop's own waits and limit of calls at once."""

    provider: Provider
    traits: Traits
    tolerance: Decimal


class Services(Protocol):
    """Gives the engine its providers; raises NotAllowed when one is not set up."""

    def service(self, name: str) -> Service: ...

    def pdf_provider(self, name: str) -> str | None:
        """Who holds the PDFs of this provider's documents, when that one is set up."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything the engine needs. `tell` is called with a document's id after each change."""

    store: Store
    clock: Clock
    ids: Ids
    seal: Seal
    services: Services
    tell: Callable[[str], None]

    def write(self, work: Callable[[Connection], T]) -> Awaitable[T]:
        """One transaction on the writer's thread, awaited without blocking the loop."""
        from asyncio import wrap_future

        future: Future[T] = self.store.write(work)
        return wrap_future(future)
