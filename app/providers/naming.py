"""What a provider that can name the buyer of a valid document answers to. Knows no provider."""

from typing import Protocol, runtime_checkable

from app.domain.document import Document, Standing
from app.domain.outcome import Outcome
from app.domain.party import Customer


@runtime_checkable
class NamesBuyers(Protocol):
    """A provider that can tell the authority who bought with a document that names nobody."""

    async def name_buyer(self, document: Document, standing: Standing, customer: Customer, reason: str) -> Outcome:
        """Authorized: named now; Rejected: why not; Accepted: sent, and nobody said yet. Silences are raised."""
