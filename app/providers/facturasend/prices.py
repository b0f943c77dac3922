"""Prices as FacturaSend multiplies them: taxes included, each line rounded by itself, in binary numbers. Pure.

It reckons (price - discount) x quantity as JavaScript does, so that a line which comes to exactly half a guaraní may
fall on either side (0.335 x 10,100 does, 8.575 x 100 falls below). What is sent keeps away from such edges.
"""

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from app.domain.document import DocumentLine
from app.domain.money import ZERO, round_half_up
from app.domain.record import dataclass

PLACES = 8
"""Decimals of a price; more are refused."""

QUANTITY_PLACES = 4

_STEP = Decimal(1).scaleb(-PLACES)
_HALF = Decimal("0.5")
_NUDGES = (ZERO, Decimal("0.000001"), Decimal("0.0001"), Decimal("0.01"))
_BINARY = Decimal("1e-13")  # generously over what three operations on doubles can be wrong by, relative to the result


@dataclass(frozen=True, slots=True)
class Said:
    """One line on the wire; price and discount are those of one unit, with tax."""

    quantity: Decimal
    price: Decimal
    discount: Decimal = ZERO


def said(line: DocumentLine, *, included: bool) -> Said:
    """The price, and discount if any, that come to the line's own total however they are multiplied."""
    total = line.net + line.tax
    quantity = line.quantity
    if quantity != round_half_up(quantity, QUANTITY_PLACES):
        quantity = max(round_half_up(quantity, QUANTITY_PLACES), Decimal(1).scaleb(-QUANTITY_PLACES))
    for candidate in _candidates(line, total, quantity, included):
        if _comes_to(candidate, total):
            return candidate
    return Said(quantity, round_half_up(total / quantity, PLACES))


def _candidates(line: DocumentLine, total: Decimal, quantity: Decimal, included: bool) -> Iterator[Said]:
    """From what a person would write to what is merely right."""
    price = round_half_up(line.unit_price if included else line.unit_price * (100 + line.rate.percent) / 100, PLACES)
    if not line.discount:
        yield from (Said(quantity, price + nudge) for nudge in _NUDGES)
        return
    for exact in (line.discount / line.quantity, price - total / quantity):
        for rounding in (ROUND_FLOOR, ROUND_CEILING):
            discount = exact.quantize(_STEP, rounding) + ZERO
            if ZERO < discount <= price:
                yield Said(quantity, price, discount)


def _comes_to(candidate: Said, total: Decimal) -> bool:
    product = (candidate.price - candidate.discount) * candidate.quantity
    return abs(product - total) <= _HALF - max(product, Decimal(1)) * _BINARY
