"""Tax rates with their dates, and the arithmetic of a sale: lines, groups by rate, totals. Knows no provider."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.money import ZERO, Currency, decimal_from
from app.domain.record import dataclass, replace

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Rate:
    """One tax rate as the sale names it ("7", "exempt"), its percentage, its word on paper and the days it is valid.

    `per_unit` is a fixed amount of another tax on every unit (plastic bags); a price with tax contains it, and the
    percentage is not taken of it.
    """

    key: str
    percent: Decimal
    label: str
    since: date = date(2000, 1, 1)
    until: date | None = None
    per_unit: Decimal = ZERO

    def holds_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)

    def refuse_part(self, quantity: Decimal, field: str) -> None:
        """Refuses a part of what is taxed by the piece: nobody takes half a bag."""
        if self.per_unit:
            decimal_from(quantity, field, places=0)


class RoundingScope(StrEnum):
    """Where the tax is rounded: once per group of lines with one rate, or on every line."""

    GROUP = "group"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Amounts:
    """One line as the arithmetic sees it. `unit_price` and `discount` (per line) follow `prices_include_tax`."""

    quantity: Decimal
    unit_price: Decimal
    discount: Decimal
    rate: Rate


@dataclass(frozen=True, slots=True)
class LineTotal:
    """What one line comes to: `amount` is the figure shown (with or without tax as the prices are)."""

    amount: Decimal
    discount: Decimal
    net: Decimal
    tax: Decimal

    @property
    def total(self) -> Decimal:
        return self.net + self.tax


@dataclass(frozen=True, slots=True)
class GroupTotal:
    """All lines of one rate together."""

    rate: Rate
    net: Decimal
    tax: Decimal


@dataclass(frozen=True, slots=True)
class Totals:
    """A whole sale. Every figure has the currency's decimals; the total is the sum of the lines by construction.

    `rounding` is what was taken off the sum (zero or negative) where totals are cut to what can be paid in cash;
    `whole_discount` is the part of `discount` that was given on the whole sale.
    """

    lines: tuple[LineTotal, ...]
    groups: tuple[GroupTotal, ...]
    net: Decimal
    tax: Decimal
    discount: Decimal
    rounding: Decimal = ZERO
    whole_discount: Decimal = ZERO

    @property
    def total(self) -> Decimal:
        return self.net + self.tax + self.rounding


def rate_on(rates: Sequence[Rate], key: str, day: date, field: str = "tax") -> Rate:
    """The rate named `key` that is valid on `day`; an unknown one is refused with the list of those allowed."""
    for rate in rates:
        if rate.key == key and rate.holds_on(day):
            return rate
    allowed = ", ".join(rate.key for rate in rates if rate.holds_on(day))
    raise Refused(
        field, "la tasa «{key}» no existe en esta fecha; se admiten: {allowed}.", key=key[:20], allowed=allowed
    )


def add_up(lines: Sequence[Amounts], *, included: bool, scope: RoundingScope, currency: Currency) -> Totals:
    """Totals of a sale. Each line is rounded to the currency first, then tax is taken by group or by line."""
    amounts = [currency.round(line.quantity * line.unit_price - line.discount) for line in lines]
    fixed = [fixed_tax(line.quantity, line.rate, currency) if line.rate.per_unit else ZERO for line in lines]
    bases = [amount - part if included and part else amount for amount, part in zip(amounts, fixed, strict=True)]
    for number, (base, part) in enumerate(zip(bases, fixed, strict=True), 1):
        if part and base < ZERO:
            raise Refused(
                f"lines[{number}].unit_price",
                "la línea {number} cuesta menos que su impuesto por unidad, {tax}; suba el precio o baje el descuento.",
                number=number,
                tax=currency.round(lines[number - 1].rate.per_unit),
            )
    taxes = [_tax(base, line.rate, included, currency) for base, line in zip(bases, lines, strict=True)]
    groups: list[GroupTotal] = []
    for rate, members in _by_rate(lines):
        if scope is RoundingScope.GROUP:
            _settle_group(members, bases, taxes, _tax(sum([bases[i] for i in members], ZERO), rate, included, currency))
        for i in members:
            if fixed[i]:
                taxes[i] += fixed[i]
        tax = sum([taxes[i] for i in members], ZERO)
        amount = sum([amounts[i] for i in members], ZERO)
        groups.append(GroupTotal(rate, amount - tax if included else amount, tax))
    totals = tuple(
        LineTotal(amount, currency.round(line.discount), amount - tax if included else amount, tax)
        for line, amount, tax in zip(lines, amounts, taxes, strict=True)
    )
    return Totals(
        totals,
        tuple(sorted(groups, key=lambda group: (-group.rate.percent, group.rate.key))),
        sum([g.net for g in groups], ZERO),
        sum([g.tax for g in groups], ZERO),
        sum([t.discount for t in totals], ZERO),
    )


def _by_rate(lines: Sequence[Amounts]) -> list[tuple[Rate, list[int]]]:
    """Each rate with the places of its lines. Nearly always it is one and the same object in all of them."""
    found: list[tuple[Rate, list[int]]] = []
    for place, line in enumerate(lines):
        for rate, members in found:
            if rate is line.rate or rate == line.rate:
                members.append(place)
                break
        else:
            found.append((line.rate, [place]))
    return found


def cut_to(totals: Totals, step: Decimal) -> Totals:
    """The same sale with its total cut down to a multiple of `step`; zero leaves it alone. Net and tax stay."""
    return replace(totals, rounding=-((totals.net + totals.tax) % step)) if step else totals


def fixed_tax(quantity: Decimal, rate: Rate, currency: Currency) -> Decimal:
    """The part of a line's tax that is a fixed amount per unit; the rest of it is the percentage."""
    return currency.round(quantity * rate.per_unit)


def fixed_in(rates: Sequence[Rate], key: str, day: date, quantity: Decimal, currency: Currency) -> Decimal:
    """The same for a line that only names its rate; one that nobody knows holds none."""
    found = next((rate for rate in rates if rate.key == key and rate.per_unit and rate.holds_on(day)), None)
    return fixed_tax(quantity, found, currency) if found else ZERO


def _tax(amount: Decimal, rate: Rate, included: bool, currency: Currency) -> Decimal:
    whole = _HUNDRED + rate.percent if included else _HUNDRED
    return currency.round(amount * rate.percent / whole)


def _settle_group(members: list[int], amounts: list[Decimal], taxes: list[Decimal], group_tax: Decimal) -> None:
    """A leftover cent between the group's tax and its lines goes to the biggest lines, one cent each."""
    left = group_tax - sum([taxes[i] for i in members], ZERO)
    if not left:
        return
    cent = Decimal(1).scaleb(left.as_tuple().exponent) * (1 if left > 0 else -1)  # type: ignore[arg-type]
    biggest = sorted(members, key=lambda i: -amounts[i])
    for step in range(int(left / cent)):
        taxes[biggest[step % len(biggest)]] += cent
