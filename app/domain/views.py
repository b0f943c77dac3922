"""What screens and the command line are shown: read-only pictures of rows. Knows no table."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.document import Document, Standing, Status
from app.domain.outbox import Attempt, Entry, Kind, Needs, State
from app.domain.party import Customer
from app.domain.pause import Pause
from app.domain.record import dataclass


class Word(StrEnum):
    """The five words that a cashier sees, and the sixth for what was undone."""

    QUEUED = "queued"
    SENT = "sent"
    AUTHORIZED = "authorized"
    REJECTED = "rejected"
    VERIFY = "verify"
    VOIDED = "voided"


def word_for(status: Status, entry: State) -> Word:
    """One word for a document: a person's turn comes before the law's, the law's before the wire's."""
    if status in (Status.AUTHORIZED, Status.REJECTED, Status.VOIDED):
        return Word(status.value)
    if entry in (State.VERIFY, State.DEAD):
        return Word.VERIFY
    return Word.SENT if status is Status.SUBMITTED else Word.QUEUED


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One line of the history."""

    seq: int
    id: str
    issuer: str
    provider: str
    type: str
    number_text: str
    customer: str
    currency: str
    total: Decimal
    tax: Decimal
    sold_at: datetime
    status: Status
    entry: State
    needs: Needs | None
    reason: str
    authorization: str
    reference: str
    changed_at: datetime
    deadline: datetime | None = None

    @property
    def word(self) -> Word:
        return word_for(self.status, self.entry)


@dataclass(frozen=True, slots=True)
class DocumentView:
    """One document whole: snapshot, standing, its entry and every call that was made for it."""

    document: Document
    standing: Standing
    entry: Entry
    pdf_entry: Entry | None
    attempts: tuple[Attempt, ...]

    @property
    def word(self) -> Word:
        return word_for(self.standing.status, self.entry.state)


@dataclass(frozen=True, slots=True)
class EntryView:
    """One debt with enough of its document to recognise it."""

    entry: Entry
    document_id: str
    number_text: str
    reference: str
    customer: str
    currency: str
    total: Decimal
    sold_at: datetime
    status: Status
    deadline: datetime | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many documents stand where; `alerts` are those that wait for a person, or for an answer, over two hours."""

    queued: int = 0
    sent: int = 0
    authorized: int = 0
    rejected: int = 0
    verify: int = 0
    dead: int = 0
    voided: int = 0
    alerts: int = 0


@dataclass(frozen=True, slots=True)
class ProviderHealth:
    """How a provider is doing: its pause, if any, and its last calls."""

    name: str
    title: str
    pause: Pause | None
    last_answer_at: datetime | None
    last_milliseconds: int | None
    failures: int


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """Which documents of the history: every part that is given must hold. `word` is one of the screen's words.

    `pressing`: only what has no valid document yet, the nearest legal deadline first instead of the newest.
    """

    text: str = ""
    status: Status | None = None
    word: Word | None = None
    issuer: str = ""
    since: datetime | None = None
    until: datetime | None = None
    pressing: bool = False


@dataclass(frozen=True, slots=True)
class Product:
    """One thing to sell. `price` follows the issuer's `prices_include_tax`; `barcodes` in the order they were given.

    `cost` is what it was bought for, None where nobody said; `colour` is a word of `app.domain.goods.Colour` or empty.
    """

    code: str
    description: str
    price: Decimal
    tax: str
    unit: str = "unit"
    category: str = ""
    barcodes: tuple[str, ...] = ()
    active: bool = True
    id: int = 0
    cost: Decimal | None = None
    colour: str = ""


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One customer of the list with its row number, for editing; one that is not `active` is kept but not offered.

    `price_list` and `note` are the shop's own: no document carries them.
    """

    id: int
    customer: Customer
    active: bool = True
    price_list: str = ""
    note: str = ""


__all__ = [
    "Attempt",
    "Counts",
    "CustomerRow",
    "DocumentFilter",
    "DocumentRow",
    "DocumentView",
    "EntryView",
    "Kind",
    "Product",
    "ProviderHealth",
    "Word",
    "word_for",
]
