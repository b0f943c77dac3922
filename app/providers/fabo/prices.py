"""Unit prices with and without IGV for the wire, so that whoever multiplies finds our cents. Knows no JSON."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal, localcontext

from app.domain.document import Document, DocumentLine
from app.domain.errors import Unsayable
from app.domain.money import round_half_up
from app.domain.record import dataclass
from app.domain.tax import fixed_tax

PLACES = 10
"""Decimals of a unit value: with fewer SUNAT observes 4287 (dossier 10, row 3)."""

LONGEST = 15
"""Characters of a number, its point included (dossier 2)."""

_PRECISION = 60


@dataclass(frozen=True, slots=True)
class Prices:
    """One line on the wire: per unit with and without IGV, and the line's own value, IGV and bag tax."""

    price: Decimal
    value: Decimal
    net: Decimal
    igv: Decimal
    icbper: Decimal

    @property
    def gross(self) -> Decimal:
        return self.net + self.igv


def prices_of(line: DocumentLine, document: Document) -> Prices:
    """Discounts are inside the unit prices: how Fabo takes a discount is not public. Raises Unsayable."""
    with localcontext(prec=_PRECISION):
        icbper = fixed_tax(line.quantity, line.rate, document.currency)
        igv = line.tax - icbper
        gross, whole = line.net + igv, 1 + line.rate.percent / 100
        shelf = [line.unit_price - (line.rate.per_unit if document.prices_include_tax else 0)]
        if line.discount:
            shelf = []
        if document.prices_include_tax:
            price = _first(line, gross, [*shelf, gross / line.quantity])
            value = _first(line, line.net, [price / whole, line.net / line.quantity])
        else:
            value = _first(line, line.net, [*shelf, line.net / line.quantity])
            price = _first(line, gross, [value * whole, gross / line.quantity])
        return Prices(price, value, line.net, igv, icbper)


def per_unit(amount: Decimal, quantity: Decimal) -> Decimal:
    """A line's amount for one unit, as exact as a number on the wire may be."""
    with localcontext(prec=_PRECISION):
        return _fit(amount / quantity)


def _first(line: DocumentLine, amount: Decimal, candidates: Iterable[Decimal]) -> Decimal:
    """The first candidate that gives the amount to the cent when multiplied by the quantity."""
    for candidate in candidates:
        fitted = _fit(candidate)
        if fitted >= 0 and round_half_up(fitted * line.quantity, 2) == amount:
            return fitted
    raise Unsayable("El precio de una línea no cabe en 15 cifras; divídala en varias.", "no unit price fits")


def _fit(number: Decimal) -> Decimal:
    """At most ten decimals and fifteen characters, without idle zeros."""
    room = LONGEST - 1 - len(str(int(abs(number))))
    if room < 0:
        return number
    rounded = number.quantize(Decimal(1).scaleb(-min(PLACES, room)), ROUND_HALF_UP).normalize()
    return rounded.quantize(Decimal("0.01")) if rounded == rounded.quantize(Decimal("0.01")) else rounded
