"""Figures of sales: sums by tender, tax, cashier, product, hour or document state. Pure; knows no session."""

from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from app.domain.money import ZERO
from app.domain.record import dataclass
from app.domain.views import Word


@dataclass(frozen=True, slots=True)
class Scope:
    """Which facts count: those of one cash session, or those from `since` to before `until`; of one issuer or of all.

    Facts are sales, credit notes and voids, each at its own moment: what is undone later does not change yesterday.
    """

    session: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """Sales of one currency, and what undid them: notes and voids are positive figures to be taken off.

    `rounding` is the part of the total that is neither net nor tax, where totals are cut to what can be paid in cash.
    """

    currency: str
    sales: int
    sold: Decimal
    notes: int
    noted: Decimal
    voids: int
    voided: Decimal
    tax: Decimal
    rounding: Decimal

    @property
    def total(self) -> Decimal:
        return self.sold - self.noted - self.voided

    @property
    def average(self) -> Decimal:
        """The total by the sales: what each left when what was undone is taken off. Zero without sales."""
        return self.total / self.sales if self.sales else ZERO


@dataclass(frozen=True, slots=True)
class TenderFigure:
    """What came in by one means of payment, and what went back by it."""

    currency: str
    method: str
    count: int
    sold: Decimal
    given_back: Decimal

    @property
    def total(self) -> Decimal:
        return self.sold - self.given_back


@dataclass(frozen=True, slots=True)
class CashFigure:
    """What lies in the drawer beside the cash sales of one currency: rounding, and what was exchanged for another."""

    currency: str
    rounding: Decimal
    exchanged: Decimal


@dataclass(frozen=True, slots=True)
class TaxFigure:
    """Net and tax of one rate, undone sales taken off."""

    currency: str
    rate: str
    net: Decimal
    tax: Decimal


@dataclass(frozen=True, slots=True)
class CashierFigure:
    """What one cashier sold, undone sales taken off."""

    currency: str
    cashier: str
    sales: int
    total: Decimal


@dataclass(frozen=True, slots=True)
class StateFigure:
    """Documents that stand alike; credit notes count negative, so that the sum is what was sold less what was noted."""

    word: Word
    currency: str
    count: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """A document without an end: it is carried over to the next session, and its age is seen."""

    id: str
    number: str
    word: Word
    currency: str
    total: Decimal
    sold_at: datetime

    def age(self, now: datetime) -> timedelta:
        return max(now - self.sold_at, timedelta(0))


class By(StrEnum):
    """What a report is split by."""

    DAY = "day"
    HOUR = "hour"
    PRODUCT = "product"
    CATEGORY = "category"
    CASHIER = "cashier"
    TENDER = "tender"
    TAX = "tax"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One row of a report: `sold` less `undone` is the total with tax; amounts are of one currency.

    By product or category rows count lines, know the quantity, and leave out the rounding of whole sales; so do those
    by tax. By state they count documents, by the word that a cashier sees, as they stand now.
    """

    key: str
    label: str
    currency: str
    sales: int
    reversals: int
    sold: Decimal
    undone: Decimal
    tax: Decimal
    quantity: Decimal | None = None

    @property
    def total(self) -> Decimal:
        return self.sold - self.undone

    @property
    def net(self) -> Decimal:
        """The total without its tax."""
        return self.total - self.tax
