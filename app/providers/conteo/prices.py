"""Unit prices without tax for the wire, so that a provider that adds up our items finds our totals. Knows no JSON.

A line's net amount divided by its quantity rarely ends within six decimals, and with prices that include tax the
group's net times its rate may round to another cent than the tax we charged. So the price of one line moves a little:
each group keeps its net and its tax to the cent, and the whole sale its net wherever any prices can do that.
"""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal, localcontext

from app.domain.document import Document, DocumentLine
from app.domain.errors import Unsayable
from app.domain.money import ZERO, round_half_up
from app.domain.record import dataclass

PLACES = 6
"""Decimals of a unit price: PAC formats take two to six (dossier 5.4)."""

_STEP = Decimal(1).scaleb(-PLACES)
_HALF_CENT = Decimal("0.005")
_PRECISION = 60
_FAR = Decimal("0.00005")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the payload: the document's line that it stands for, quantity and unit price without tax."""

    line: DocumentLine
    quantity: Decimal
    price: Decimal
    rest: bool = False

    @property
    def net(self) -> Decimal:
        return self.quantity * self.price


@dataclass(frozen=True, slots=True)
class _Group:
    rate: Decimal
    lines: tuple[DocumentLine, ...]
    net: Decimal
    low: Decimal
    high: Decimal


def wire_items(document: Document) -> tuple[Item, ...]:
    """The items in the document's order; a line of very many units may become two. Raises Unsayable."""
    with localcontext(prec=_PRECISION):
        shift, found = ZERO, []
        for group in sorted(map(_group, _by_rate(document.lines)), key=lambda g: g.high - g.low):
            low = max(group.low, group.net - _HALF_CENT - shift)
            high = min(group.high, group.net + _HALF_CENT - shift)
            items = _fit(group, low, high) or _fit(group, group.low, group.high)
            if items is None:
                raise Unsayable("Los importes no se pueden expresar en precios sin impuesto.", "no unit prices fit")
            shift += _sum(items) - group.net
            found.extend(items)
        place = {id(line): position for position, line in enumerate(document.lines)}
        return tuple(sorted(found, key=lambda item: (place[id(item.line)], item.rest)))


def _by_rate(lines: Sequence[DocumentLine]) -> list[tuple[DocumentLine, ...]]:
    rates = dict.fromkeys(line.rate.percent for line in lines)
    return [tuple(line for line in lines if line.rate.percent == percent) for percent in rates]


def _group(lines: tuple[DocumentLine, ...]) -> _Group:
    """A group and the interval [low, high) of its unrounded net in which net and tax both round to ours."""
    rate = lines[0].rate.percent / 100
    net, tax = sum((line.net for line in lines), ZERO), sum((line.tax for line in lines), ZERO)
    low, high = net - _HALF_CENT, net + _HALF_CENT
    if rate:
        low = max(low, ((tax - _HALF_CENT) / rate).quantize(Decimal("1e-12"), ROUND_CEILING))
        high = min(high, ((tax + _HALF_CENT) / rate).quantize(Decimal("1e-12"), ROUND_FLOOR))
    elif tax:
        raise Unsayable("Una línea exenta lleva impuesto; no se puede expresar.", "tax without a rate")
    return _Group(rate, lines, net, max(low, ZERO), high)


def _fit(group: _Group, low: Decimal, high: Decimal) -> list[Item] | None:
    """Items whose sum lies in [low, high), each line's figure kept if possible; None when no prices reach it."""
    if low >= high:
        return None
    plain = [item for line in group.lines for item in _plainly(line)]
    if (found := _move(plain, low, high)) is not None:
        return found
    biggest = max(group.lines, key=lambda line: line.net)
    apart = [item for line in group.lines for item in _say(line, split=_is_far(line) or line is biggest)]
    return _move(apart, low, high)


def _move(items: list[Item], low: Decimal, high: Decimal) -> list[Item] | None:
    total = _sum(items)
    if low <= total < high:
        return items
    for item in sorted(items, key=lambda i: (not i.rest, -i.net)):
        others = total - item.net
        price = ((low - others) / item.quantity).quantize(_STEP, ROUND_CEILING)
        if total >= high:
            price = ((high - others) / item.quantity).quantize(_STEP, ROUND_CEILING) - _STEP
        if price >= 0 and low <= others + item.quantity * price < high:
            return [Item(i.line, i.quantity, price, i.rest) if i is item else i for i in items]
    return None


def _plainly(line: DocumentLine) -> tuple[Item, ...]:
    """One item at the line's own price where that keeps its cents, else two."""
    price = _price(line)
    if round_half_up(line.quantity * price, 2) == line.net:
        return (Item(line, line.quantity, price),)
    return _say(line, split=True)


def _say(line: DocumentLine, *, split: bool) -> tuple[Item, ...]:
    """One item, or all units but one and the last unit, whose price takes up what six decimals cannot say."""
    if not split or line.quantity <= 1:
        return (Item(line, line.quantity, _price(line)),)
    rest = line.quantity - 1
    # Under the line's own price, so that the last unit's can still move down by half a cent.
    most = max(ZERO, ((line.net - _HALF_CENT) / line.quantity).quantize(_STEP, ROUND_FLOOR))
    last = (line.net - rest * most).quantize(_STEP, ROUND_HALF_UP)
    return Item(line, rest, most), Item(line, Decimal(1), last, rest=True)


def _price(line: DocumentLine) -> Decimal:
    return (line.net / line.quantity).quantize(_STEP, ROUND_HALF_UP)


def _is_far(line: DocumentLine) -> bool:
    return abs(line.quantity * _price(line) - line.net) > _FAR


def _sum(items: Sequence[Item]) -> Decimal:
    return sum((item.net for item in items), ZERO)
