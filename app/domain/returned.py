"""What a credit note takes of its original, in figures: parts never come to more than the whole. Pure; knows no table.

A note is what was left before it less what is left after it, so that rounding a part never gives away a cent: three
times 0.36 with 7 % is 1.16, and so are three notes of one piece each.
"""

from collections.abc import Mapping
from decimal import Decimal

from app.domain.country import Country
from app.domain.document import Document, DocumentLine
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.record import replace
from app.domain.tax import Amounts, LineTotal, RoundingScope, Totals, add_up, cut_to

Rest = Mapping[int, DocumentLine]
"""The lines of a document by position (1, 2 …), with the quantity and the figures that no note has taken yet."""

Quantities = Mapping[int, Decimal]


def whole_of(original: Document) -> dict[int, DocumentLine]:
    """What is left where nothing came back."""
    return dict(enumerate(original.lines, 1))


def less(rest: Rest, taken: Rest) -> dict[int, DocumentLine]:
    """What is left after a note that took these parts."""
    return {position: _less(line, taken[position]) if position in taken else line for position, line in rest.items()}


def note_lines(
    original: Document, quantities: Quantities, country: Country, rest: Rest
) -> tuple[tuple[DocumentLine, ...], Totals]:
    """The lines that come back, with their part of what is left; a whole return has the original's figures.

    Where totals are cut to what can be paid in cash, a part is cut too.
    """
    if dict(quantities) == {position: line.quantity for position, line in whole_of(original).items()}:
        return original.lines, original.totals
    for position, quantity in quantities.items():
        rest[position].rate.refuse_part(quantity, f"lines[{position}].quantity")
    parts = [_part(original, position, quantity, rest[position]) for position, quantity in sorted(quantities.items())]
    included, currency = original.prices_include_tax, original.currency
    amounts = [Amounts(p.quantity, p.unit_price, p.quantity * p.unit_price - p.amount, p.rate) for p in parts]
    added = add_up(amounts, included=included, scope=country.rounding, currency=currency)
    if not included:  # the tax comes on top, and its parts must not come to more than it did
        keys = {place: f"{place}" if country.rounding is RoundingScope.LINE else line.rate.key
                for place, line in rest.items()}  # fmt: skip
        taken = _tax_taken(original, quantities, country, rest, keys)
        added = _taxed(added, parts, [keys[position] for position in sorted(quantities)], taken)
    figures = tuple(replace(total, discount=part.discount) for part, total in zip(parts, added.lines, strict=True))
    discount = sum((part.discount for part in parts), ZERO)
    totals = cut_to(replace(added, lines=figures, discount=discount), country.total_step(original.issuer))
    if totals.total <= ZERO:
        raise Refused("lines", "lo que se devuelve no tiene importe; no hay nada que acreditar.")
    return tuple(replace(p, net=f.net, tax=f.tax) for p, f in zip(parts, figures, strict=True)), totals


def _less(line: DocumentLine, part: DocumentLine) -> DocumentLine:
    return replace(
        line, quantity=line.quantity - part.quantity, discount=line.discount - part.discount,
        amount=line.amount - part.amount, net=line.net - part.net, tax=line.tax - part.tax,
    )  # fmt: skip


def _part(original: Document, position: int, quantity: Decimal, have: DocumentLine) -> DocumentLine:
    """So much of a line: what is left of it, less what the rest of it comes to."""
    stays, currency = _sold(original, position, have.quantity - quantity), original.currency
    amount = have.amount - currency.round(stays.quantity * stays.unit_price - stays.discount)
    discount = have.discount - currency.round(stays.discount)
    return replace(have, quantity=quantity, amount=max(amount, ZERO), discount=max(discount, ZERO))


def _sold(original: Document, position: int, quantity: Decimal) -> Amounts:
    """This much of a line as if no more had been sold: with its share of the discount, never more than it costs."""
    line = original.lines[position - 1]
    share = original.currency.round(line.discount * quantity / line.quantity)
    return Amounts(quantity, line.unit_price, min(share, quantity * line.unit_price), line.rate)


def _tax_taken(
    original: Document, quantities: Quantities, country: Country, rest: Rest, keys: Mapping[int, str]
) -> dict[str, Decimal]:
    """By key, what is left of the tax less the tax of what stays sold."""
    left = {position: line.quantity - quantities.get(position, ZERO) for position, line in rest.items()}
    places = [position for position, quantity in left.items() if quantity]
    stays = [_sold(original, position, left[position]) for position in places]
    sold = add_up(stays, included=False, scope=country.rounding, currency=original.currency)
    taken = dict.fromkeys(keys.values(), ZERO)
    for position, line in rest.items():
        taken[keys[position]] += line.tax
    for position, total in zip(places, sold.lines, strict=True):
        taken[keys[position]] -= total.tax
    return taken


def _taxed(
    added: Totals, parts: list[DocumentLine], keys: list[str], wanted: Mapping[str, Decimal]
) -> Totals:  # fmt: skip
    """The same note with this much tax by key; what differs is on the biggest line of the key."""
    lines = list(added.lines)
    for key in dict.fromkeys(keys):
        mine = [place for place, own in enumerate(keys) if own == key]
        biggest = max(mine, key=lambda place: lines[place].tax)
        tax = lines[biggest].tax + max(wanted[key], ZERO) - sum((lines[place].tax for place in mine), ZERO)
        lines[biggest] = replace(lines[biggest], tax=max(tax, ZERO))
    taxes = {group.rate.key: _tax_of(lines, parts, group.rate.key) for group in added.groups}
    groups = tuple(replace(group, tax=taxes[group.rate.key]) for group in added.groups)
    return replace(added, lines=tuple(lines), groups=groups, tax=sum(taxes.values(), ZERO))


def _tax_of(lines: list[LineTotal], parts: list[DocumentLine], key: str) -> Decimal:
    return sum((line.tax for line, part in zip(lines, parts, strict=True) if part.rate.key == key), ZERO)
