"""A document's total in its parts, line by line, and the codes under which its provider is told. Pure: every
figure is the document's own, or the difference of two of them."""

from decimal import Decimal

from app.domain.country import Country
from app.domain.document import Document
from app.domain.money import ZERO
from app.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class LinePart:
    """One line: `gross` is quantity by price, `rounding` what its amount has more than gross less discount."""

    description: str
    quantity: Decimal
    unit: str
    price: Decimal
    gross: Decimal
    discount: Decimal
    rounding: Decimal
    rate: str
    net: Decimal
    tax: Decimal

    @property
    def total(self) -> Decimal:
        return self.net + self.tax


@dataclass(frozen=True, slots=True)
class RatePart:
    """All lines of one rate, as the provider gets them."""

    label: str
    net: Decimal
    tax: Decimal


@dataclass(frozen=True, slots=True)
class TenderPart:
    """One tender, the country's code for it, and what cash rounding took off it (the document does not know it)."""

    method: str
    code: str
    amount: Decimal
    rounding: Decimal


@dataclass(frozen=True, slots=True)
class Explained:
    """The whole document. `whole_discount` is in the lines' discounts already."""

    currency: str
    lines: tuple[LinePart, ...]
    rates: tuple[RatePart, ...]
    tenders: tuple[TenderPart, ...]
    discount: Decimal
    whole_discount: Decimal
    net: Decimal
    tax: Decimal
    rounding: Decimal
    total: Decimal

    @property
    def cash_rounding(self) -> Decimal:
        """What cash rounding took off all tenders together."""
        return sum((each.rounding for each in self.tenders), ZERO)


def explained(document: Document, country: Country) -> Explained:
    """The parts of a document that is stored, or that would be."""
    totals = document.totals
    lines = tuple(
        LinePart(
            line.description, line.quantity, line.unit, line.unit_price, line.quantity * line.unit_price,
            line.discount, line.amount - (line.quantity * line.unit_price - line.discount), line.rate.label,
            line.net, line.tax,
        )
        for line in document.lines
    )  # fmt: skip
    return Explained(
        document.currency_code, lines, tuple(RatePart(g.rate.label, g.net, g.tax) for g in totals.groups),
        tuple(TenderPart(p.method, country.payment_codes.get(p.method, ""), p.amount, p.rounding)
              for p in document.payments),
        totals.discount, totals.whole_discount, totals.net, totals.tax, totals.rounding, totals.total,
    )  # fmt: skip
