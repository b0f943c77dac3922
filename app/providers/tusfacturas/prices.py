"""Net unit prices of three decimals whose sum, with its VAT, is what the till charged. Knows no JSON.

TusFacturas sends the authority totals by rate and trusts ours, so nobody but us sees to it that prices and total agree.
A price with VAT has rarely a net price of three decimals that leads back to it: so the price of one line moves by
thousandths, or its last unit gets a price of its own, or the line is said as one unit with its whole amount.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal, localcontext

from app.domain.document import Document, DocumentLine
from app.domain.errors import Unsayable
from app.domain.money import ZERO, round_half_up
from app.domain.record import dataclass, replace

PLACES = 3
QUANTITY_PLACES = 2
_STEP = Decimal("0.001")
_HALF_CENT = Decimal("0.005")
_PRECISION = 60
_NUDGES = tuple(sign * _STEP * steps for steps in (1, 2, 3) for sign in (1, -1))
_FEW = 12
"""Lines of a group whose price is tried to move."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the payload: the document's line that it stands for, quantity and unit price without VAT.

    `whole`: the quantity is 1 and the price that of the whole line.
    """

    line: DocumentLine
    quantity: Decimal
    price: Decimal
    rest: bool = False
    whole: bool = False

    @property
    def net(self) -> Decimal:
        return self.quantity * self.price


@dataclass(frozen=True, slots=True)
class _Group:
    """All lines of one rate, what they came to, and the unrounded net that leads there."""

    rate: Decimal
    lines: tuple[DocumentLine, ...]
    net: Decimal
    tax: Decimal
    target: Decimal

    def off(self, items: Sequence[Item]) -> Decimal:
        """How far the items' gross, unrounded, is from what was charged."""
        return _sum(items) * (1 + self.rate) - self.net - self.tax

    def fits(self, items: Sequence[Item]) -> bool:
        """Their gross rounds to what was charged, whichever way halves are rounded."""
        return abs(self.off(items)) < _HALF_CENT

    def fits_in_tax(self, items: Sequence[Item]) -> bool:
        """Their VAT by itself rounds to ours, too: three decimals always allow that, and not always the net."""
        return self.fits(items) and abs(_sum(items) * self.rate - self.tax) < _HALF_CENT

    def fits_exactly(self, items: Sequence[Item]) -> bool:
        """Net and VAT round to ours each by itself."""
        return self.fits_in_tax(items) and abs(_sum(items) - self.net) < _HALF_CENT


def wire_items(document: Document) -> tuple[Item, ...]:
    """The items in the document's order. Raises Unsayable when no prices lead to the total."""
    with localcontext(prec=_PRECISION):
        groups = [_group(document, key) for key in dict.fromkeys(line.rate.key for line in document.lines)]
        chosen = [_choose(group) for group in groups]
        # Rounded once for the whole sale it must be our total as well: then the deviations may not add up.
        for taxed in (True, False):
            if abs(sum((group.off(items) for group, items in zip(groups, chosen, strict=True)), ZERO)) >= _HALF_CENT:
                chosen = [_nearest(group, items, taxed=taxed) for group, items in zip(groups, chosen, strict=True)]
        place = {id(line): position for position, line in enumerate(document.lines)}
        found = [item for items in chosen for item in items]
        return tuple(sorted(found, key=lambda item: (place[id(item.line)], item.rest)))


def _group(document: Document, key: str) -> _Group:
    lines = tuple(line for line in document.lines if line.rate.key == key)
    rate = lines[0].rate.percent / 100
    net, tax = sum((line.net for line in lines), ZERO), sum((line.tax for line in lines), ZERO)
    shared = abs(net * rate - tax) > _HALF_CENT  # by a note, so that all notes on a sale come to its VAT
    target = (net + tax) / (1 + rate) if document.prices_include_tax or shared else net
    return _Group(rate, lines, net, tax, target)


def _choose(group: _Group) -> list[Item]:
    """The first variant that fits exactly, or in its VAT, before one that only fits; splitting a line comes later."""
    for tests in ((group.fits_exactly, group.fits_in_tax), (group.fits,)):
        for family in (_natural, _divided, _whole):
            variants = list(family(group))
            for test in tests:
                for items in variants:
                    if test(items):
                        return items
    raise Unsayable("Los importes no se pueden expresar en precios sin IVA de tres decimales.", "no unit prices fit")


def _nearest(group: _Group, chosen: list[Item], *, taxed: bool) -> list[Item]:
    """The variant whose gross is nearest to what was charged; `taxed`: of those whose VAT is ours."""
    found = [items for items in _variants(group) if not taxed or group.fits_in_tax(items)]
    return min(found, key=lambda items: abs(group.off(items)), default=chosen)


def _variants(group: _Group) -> Iterator[list[Item]]:
    for family in (_natural, _divided, _whole):
        yield from family(group)


def _natural(group: _Group) -> Iterator[list[Item]]:
    """Each line with its own quantity, one price corrected at most."""
    yield from _corrected(group, [_say(group, line) for line in group.lines])


def _divided(group: _Group) -> Iterator[list[Item]]:
    """The biggest line in two: all units but one, and one unit whose price takes up the difference."""
    items = [_say(group, line) for line in group.lines]
    for item in sorted(items, key=lambda each: -each.net)[:_FEW]:
        if item.quantity < 2:
            continue
        last = replace(item, quantity=Decimal(1), rest=True)
        parts = [replace(item, quantity=item.quantity - 1), last]
        apart = [part for each in items for part in (parts if each is item else [each])]
        price = _rounded(last.price + group.target - _sum(apart))
        if item.price / 2 <= price <= item.price * 2:
            yield from _corrected(group, [replace(part, price=price) if part is last else part for part in apart])


def _whole(group: _Group) -> Iterator[list[Item]]:
    """Lines of several units said as one unit with the line's amount."""
    yield from _corrected(group, [_say_whole(group, line) for line in group.lines])


def _corrected(group: _Group, items: list[Item]) -> Iterator[list[Item]]:
    """As they are; then with one price moved to where the sum comes nearest, and a few thousandths around."""
    yield items
    missing = group.target - _sum(items)
    for item in sorted(items, key=lambda each: (each.quantity, -each.net))[:_FEW]:
        nearest = _rounded(item.price + missing / item.quantity)
        for price in (nearest, *(nearest + nudge for nudge in _NUDGES)):
            if price > 0 and abs(price - item.price) <= max(item.price / 10, 5 * _STEP):
                yield [replace(each, price=price) if each is item else each for each in items]


def _say(group: _Group, line: DocumentLine) -> Item:
    """The line as it is; one whose quantity needs more than two decimals becomes a whole."""
    if line.quantity != round_half_up(line.quantity, QUANTITY_PLACES):
        return _say_whole(group, line)
    return Item(line, line.quantity, _rounded(_target(group, line) / line.quantity))


def _say_whole(group: _Group, line: DocumentLine) -> Item:
    if line.quantity == 1:
        return _say(group, line)
    return Item(line, Decimal(1), _rounded(_target(group, line)), whole=True)


def _target(group: _Group, line: DocumentLine) -> Decimal:
    """The line's unrounded net."""
    return (line.net + line.tax) / (1 + group.rate) if group.target != group.net else line.net


def _rounded(amount: Decimal) -> Decimal:
    return round_half_up(amount, PLACES)


def _sum(items: Sequence[Item]) -> Decimal:
    return sum((item.net for item in items), ZERO)
