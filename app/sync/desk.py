"""What the engine works with: the store, the ports and the providers as this shop has set them up. No behaviour."""

from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.domain.record import dataclass, field
from app.domain.traits import Traits
from app.ports import Clock, Ids
from app.providers.contract import Provider
from app.store.journal import Seal
from app.store.sqlite import Connection
from app.store.store import Store

if TYPE_CHECKING:
    from app.sync.together import Together

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
    together: "list[Together]" = field(default_factory=list)

    def write(self, work: Callable[[Connection], T], *, first: bool = False) -> Awaitable[T]:
        """One transaction on the writer's thread, awaited without blocking the loop; `first`: a call waits for it."""
        return self._pen().write(work, first=first)

    def after_intents(self) -> Awaitable[None]:
        """When no call waits for its intent to be on disk: then is the time for files."""
        return self._pen().after_intents()

    def _pen(self) -> "Together":
        if not self.together:
            from app.sync.together import Together

            self.together.append(Together(self.store))
        return self.together[0]
