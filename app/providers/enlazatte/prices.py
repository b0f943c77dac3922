"""Unit prices without IVA, so that the total that Contpaqi adds up from our lines is the till's. Knows no JSON.

Contpaqi multiplies, takes IVA by rate and rounds: total = round(all nets) + round(net x rate) of each rate (assumption:
how it rounds is not public). A price with IVA divided by 1.16 rarely ends within six decimals, so the price of one line
moves by a hair until the IVA of each rate and the total come out; where they cannot, the IVA of one rate gives a cent
to the net, and the total stays.
"""

from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal, localcontext
from itertools import product

from app.domain.document import Document, DocumentLine
from app.domain.money import ZERO
from app.domain.record import dataclass, replace

_CENT, _HALF = Decimal("0.01"), Decimal("0.005")
_FINE = Decimal("1e-12")
_INSIDE = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class Item:
    """One concept of the request: the line that it stands for, its quantity and unit price without IVA."""

    line: DocumentLine
    quantity: Decimal
    price: Decimal

    @property
    def net(self) -> Decimal:
        return self.quantity * self.price


@dataclass(frozen=True, slots=True)
class _Sold:
    """A line that costs something, and its net as exactly as it is known."""

    line: DocumentLine
    net: Decimal


@dataclass(frozen=True, slots=True)
class _Range:
    """Nets from `low` up to, not including, `high`."""

    low: Decimal
    high: Decimal

    def __contains__(self, net: Decimal) -> bool:
        return self.low <= net < self.high


@dataclass(slots=True)
class _Group:
    """The items of one rate, and the range in which their net yields the wanted IVA."""

    rate: Decimal
    tax: Decimal
    items: list[Item]
    wanted: _Range = _Range(ZERO, ZERO)

    @property
    def net(self) -> Decimal:
        return sum((item.net for item in self.items), ZERO)


def wire_items(document: Document, places: int) -> tuple[Item, ...] | None:
    """The items in the lines' order; a line may become two. None: no prices with so few decimals give this total.

    Lines that cost nothing are left out: a CFDI admits no price of zero.
    """
    with localcontext(prec=60):
        sold = [_Sold(line, _unrounded(line, document.prices_include_tax)) for line in document.lines if line.net]
        step = Decimal(1).scaleb(-places)
        for split in (False, True):
            for groups, whole in _ways(sold, step, split):
                if _settle(groups, whole, step):
                    place = {id(one.line): position for position, one in enumerate(sold)}
                    items = (item for group in groups for item in group.items)
                    return tuple(sorted(items, key=lambda item: (place[id(item.line)], -item.quantity)))
    return None


def _unrounded(line: DocumentLine, included: bool) -> Decimal:
    """What is left of a shelf price when IVA is taken out, before any rounding: 100.00 at 16 % is 86.206896…"""
    return line.amount / (1 + line.rate.percent / 100) if included else line.net


def _ways(lines: Sequence[_Sold], step: Decimal, split: bool) -> Iterator[tuple[list[_Group], _Range]]:
    """Every distribution of cents between net and IVA that keeps the total, the plain one first."""
    rates = list(dict.fromkeys(one.line.rate.percent for one in lines))
    total = sum((one.line.net + one.line.tax for one in lines), ZERO)
    shifts = [(ZERO, -_CENT, _CENT) if percent else (ZERO,) for percent in rates]
    for moved in sorted(product(*shifts), key=lambda cents: sum(map(abs, cents))):
        groups = []
        for percent, cents in zip(rates, moved, strict=True):
            own = [one for one in lines if one.line.rate.percent == percent]
            tax = sum((one.line.tax for one in own), ZERO) + cents
            items = [item for one in own for item in _say(one, step, split)]
            groups.append(_Group(percent / 100, tax, items))
        net = total - sum((group.tax for group in groups), ZERO)
        if all(group.tax >= 0 for group in groups):
            yield groups, _Range(net - _HALF, net + _HALF)


def _settle(groups: list[_Group], whole: _Range, step: Decimal) -> bool:
    """Move one price per rate, at most, until every IVA and the sum of nets fit."""
    for group in groups:
        group.wanted = _taxed(group)
    narrow_first = sorted(groups, key=lambda g: g.wanted.high - g.wanted.low)
    for position, group in enumerate(narrow_first):
        done = sum((g.net for g in narrow_first[:position]), ZERO)
        rest = narrow_first[position + 1 :]
        most = sum((_clamp(g.net, g.wanted, top=True) for g in rest), ZERO)
        least = sum((_clamp(g.net, g.wanted, top=False) for g in rest), ZERO)
        room = _Range(max(group.wanted.low, whole.low - done - most), min(group.wanted.high, whole.high - done - least))
        items = _move(group.items, room, step)
        if items is None:
            return False
        group.items = items
    return sum((group.net for group in groups), ZERO) in whole


def _taxed(group: _Group) -> _Range:
    if not group.rate:
        return _Range(max(ZERO, group.net - _CENT), group.net + _CENT)
    low = ((group.tax - _HALF) / group.rate).quantize(_FINE, ROUND_CEILING)
    return _Range(max(low, ZERO), ((group.tax + _HALF) / group.rate).quantize(_FINE, ROUND_FLOOR))


def _clamp(net: Decimal, wanted: _Range, *, top: bool) -> Decimal:
    """How far this rate's net may still go: to the end of its range, but no more than a cent from where it is."""
    return min(wanted.high, net + _CENT) if top else max(wanted.low, net - _CENT)


def _move(items: list[Item], room: _Range, step: Decimal) -> list[Item] | None:
    """The items with one price changed so that their sum is in the room, a little inside, for the rates that follow."""
    net = sum((item.net for item in items), ZERO)
    if net in room:
        return items
    inside = min((room.high - room.low) / 2, _INSIDE)
    aim = room.low + inside if net < room.low else room.high - inside
    for item in sorted(items, key=lambda i: (i.quantity, -i.price)):
        others = net - item.net
        for rounding in (ROUND_CEILING, ROUND_FLOOR):
            price = ((aim - others) / item.quantity).quantize(step, rounding)
            if price > 0 and others + item.quantity * price in room:
                return [replace(i, price=price) if i is item else i for i in items]
    return None


def _say(sold: _Sold, step: Decimal, split: bool) -> tuple[Item, ...]:
    """One item; or all units but one, and the last unit, whose price takes up what the decimals cannot say."""
    line, net = sold.line, sold.net
    whole = Item(line, line.quantity, max(step, (net / line.quantity).quantize(step, ROUND_HALF_UP)))
    if not split or line.quantity <= 1:
        return (whole,)
    rest = line.quantity - 1
    most = ((net - _HALF) / line.quantity).quantize(step, ROUND_FLOOR)
    last = (net - rest * most).quantize(step, ROUND_HALF_UP)
    return (Item(line, rest, most), Item(line, Decimal(1), last)) if most > 0 and last > 0 else (whole,)
