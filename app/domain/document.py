"""The fiscal paper owed for a sale and how it stands with the law. Knows no wire and no table."""

import re
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import IllegalTransition
from app.domain.money import CURRENCIES, Currency
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected
from app.domain.party import Customer, Issuer
from app.domain.record import dataclass, replace
from app.domain.sale import Payment
from app.domain.tax import Rate, Totals


class DocumentType(StrEnum):
    """What the country calls it on paper is the country's word."""

    INVOICE = "invoice"
    RECEIPT = "receipt"
    CREDIT_NOTE = "credit_note"
    DEBIT_NOTE = "debit_note"


class Status(StrEnum):
    """How the document stands with the law."""

    QUEUED = "queued"
    SUBMITTED = "submitted"
    AUTHORIZED = "authorized"
    REJECTED = "rejected"
    VOIDED = "voided"


STATUS_MOVES: dict[Status, frozenset[Status]] = {
    Status.QUEUED: frozenset({Status.SUBMITTED, Status.AUTHORIZED, Status.REJECTED, Status.VOIDED}),
    Status.SUBMITTED: frozenset({Status.QUEUED, Status.AUTHORIZED, Status.REJECTED}),
    Status.REJECTED: frozenset({Status.QUEUED, Status.AUTHORIZED, Status.VOIDED}),
    Status.AUTHORIZED: frozenset({Status.VOIDED}),
    Status.VOIDED: frozenset(),
}
"""Submitted returns to queued only when a person finds that the provider does not have it; rejected may turn out
to have been issued, and only a person says so."""


def move_status(old: Status, new: Status) -> Status:
    """The one door between two statuses; staying is allowed, anything that the table lacks is a bug."""
    if old is not new and new not in STATUS_MOVES[old]:
        raise IllegalTransition(f"document {old} -> {new}")
    return new


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One line as it is printed and sent: the sale's figures and what the arithmetic made of them.

    `note` is printed on our own paper only.
    """

    code: str
    description: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount: Decimal
    rate: Rate
    amount: Decimal
    net: Decimal
    tax: Decimal
    note: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """The document that a credit or debit note changes, and why (the country's catalogue code and words)."""

    document_id: str
    type: DocumentType
    series: str
    number: int
    number_text: str
    sold_at: datetime
    authorization: str
    reason_code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Document:
    """An immutable snapshot: everything that paper and provider need, so that it prints the same in ten years.

    `dated` is the fiscal date where a person had it issued later than it was sold.
    """

    id: str
    sale_id: str
    provider: str
    type: DocumentType
    series: str
    number: int
    number_text: str
    reference: str
    till: str
    cashier: str
    sold_at: datetime
    currency_code: str
    prices_include_tax: bool
    issuer: Issuer
    customer: Customer | None
    lines: tuple[DocumentLine, ...]
    totals: Totals
    payments: tuple[Payment, ...]
    practice: bool = False
    dated: datetime | None = None
    original: Original | None = None
    note: str = ""

    @property
    def currency(self) -> Currency:
        return CURRENCIES[self.currency_code]

    @property
    def total(self) -> Decimal:
        return self.totals.total

    @property
    def issued_at(self) -> datetime:
        """The fiscal date and time, in the shop's zone."""
        return self.dated or self.sold_at


SIMULATED = "Respuesta simulada: no tiene valor legal."
"""Why a document that only a test environment answered counts as refused: a person sends it anew, or voids it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of a document: changes over time, kept beside the snapshot. `burned`: the reference is used up."""

    status: Status = Status.QUEUED
    provider_id: str = ""
    authorization: str = ""
    protocol: str = ""
    provider_number: str = ""
    verification_url: str = ""
    authorized_at: datetime | None = None
    deadline: datetime | None = None
    reason: str = ""
    burned: bool = False
    pdf_sha256: str = ""
    xml_sha256: str = ""
    valid_until: str = ""
    note: str = ""

    @property
    def simulated(self) -> bool:
        """Only a test environment answered: nothing that it gave is worth anything."""
        return self.reason == SIMULATED


def hear(standing: Standing, outcome: Outcome, status: Status | None, reason: str, now: datetime) -> Standing:
    """The standing after an answer. `status` comes from the planner; what is already known is never emptied."""
    heard = replace(standing, reason=reason)
    match outcome:
        case Authorized(simulated=True):  # no code of a test is kept: it could be taken for a valid one
            heard = replace(heard, provider_id=outcome.provider_id or standing.provider_id, reason=SIMULATED)
        case Authorized():
            heard = replace(
                heard,
                authorization=outcome.authorization,
                provider_id=outcome.provider_id or standing.provider_id,
                provider_number=outcome.number or standing.provider_number,
                protocol=outcome.protocol or standing.protocol,
                verification_url=outcome.verification_url or standing.verification_url,
                authorized_at=outcome.authorized_at or now,
                valid_until=outcome.valid_until or standing.valid_until,
                note=outcome.note,  # what was said while it waited is over
            )
        case Accepted():
            heard = replace(
                heard,
                provider_id=outcome.provider_id or standing.provider_id,
                verification_url=outcome.verification_url or standing.verification_url,
                note=outcome.note or standing.note,
            )
        case Exists():
            proven = outcome.authorization if status is Status.AUTHORIZED else ""
            heard = replace(
                heard,
                provider_id=outcome.provider_id or standing.provider_id,
                authorization=proven or standing.authorization,
                authorized_at=now if proven else standing.authorized_at,
                note="" if proven else standing.note,
            )
        case Rejected(burned=burned):
            heard = replace(heard, burned=burned or standing.burned)
    return replace(heard, status=move_status(standing.status, status)) if status else heard


def successor(reference: str) -> str:
    """The reference of the next try, where this one is used up: …-R2. An epoch inside it may begin with an R too."""
    used = re.fullmatch(r"(.+)-R(\d{1,4})", reference)
    return f"{used[1]}-R{int(used[2]) + 1}" if used else f"{reference}-R2"
