"""Random sales of every country, and what they come to in exact fractions by rules written down here once more. Shares
no line of arithmetic with the program: whoever changes a rule there has to say so here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from random import Random

from app import checkout
from app.domain.countries import COUNTRIES
from app.domain.discount import take_off
from app.domain.money import CURRENCIES
from app.domain.party import Issuer
from app.domain.sale import Line, Sale

DAY = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Rule:
    """How a country adds up: decimals of its money, its rates in per cent, where tax is rounded, a tax on each unit of
    a rate, what totals are cut to. Sources: the providers' manuals and the laws that the program's countries name."""

    currency: str
    decimals: int
    rates: dict[str, str]
    by_line: bool = False
    per_unit: tuple[str, str] = ("", "0")
    step: int = 0
    issuer: tuple[tuple[str, str], ...] = ()


PARAGUAY = {"10": "10", "5": "5", "exempt": "0", "exonerated": "0"}
RULES = {
    "PA": Rule("USD", 2, {"7": "7", "10": "10", "15": "15", "exempt": "0"}),
    "PE": Rule("PEN", 2, {"18": "18", "10.5": "21/2", "exempt": "0", "not_taxed": "0", "icbper": "18"}, by_line=True,
               per_unit=("icbper", "1/2")),
    "AR": Rule("ARS", 2, {"21": "21", "10.5": "21/2", "27": "27", "0": "0", "exempt": "0", "not_taxed": "0"}),
    "AR monotributo": Rule("ARS", 2, {"21": "0", "10.5": "0", "none": "0"}, issuer=(("tax_status", "M"),)),
    "MX": Rule("MXN", 2, {"16": "16", "8": "8", "0": "0", "exempt": "0"}),
    "PY": Rule("PYG", 0, PARAGUAY),
    "PY cut to 50": Rule("PYG", 0, PARAGUAY, step=50, issuer=(("rounding", "50"),)),
}  # fmt: skip


def half_up(exact: Fraction, decimals: int) -> Fraction:
    """To so many decimals, a half away from zero."""
    scale = 10**decimals
    whole = (2 * abs(exact.numerator) * scale + exact.denominator) // (2 * exact.denominator)
    return Fraction(whole if exact >= 0 else -whole, scale)


def made(rule: Rule, dice: Random) -> tuple[list[Line], bool, str]:
    """A sale's lines, whether prices hold the tax, and a discount on the whole of it (empty: none)."""
    cents = 10**rule.decimals
    lines = []
    for _ in range(dice.choice((1, 1, 2, 3, 4, 6, 9))):
        tax = dice.choice(list(rule.rates))
        weighed = dice.random() < 0.3 and tax != rule.per_unit[0]
        quantity = Decimal(dice.randint(1, 9999)) / 1000 if weighed else Decimal(dice.randint(1, 24))
        price = Decimal(dice.randint(60, 90_000)) / (100 if dice.random() < 0.8 else 1000)
        price = (price if rule.decimals else price * 1000 // 1) + Decimal("0.51")
        whole = quantity * (price - Decimal("0.51"))
        off = Decimal(int(whole * cents * dice.randint(1, 40) // 100)) / cents if dice.random() < 0.2 else Decimal(0)
        lines.append(Line("x", quantity, price, tax, discount=off))
    off_all = f"{dice.randint(1, 25)}%" if dice.random() < 0.2 and not any(x.tax == "icbper" for x in lines) else ""
    return lines, dice.random() < 0.7, off_all


def differs(name: str, number: int) -> str:
    """What the program says otherwise than the fractions of the sale of that number, in words; empty: nothing."""
    rule, country = RULES[name], name[:2]
    lines, included, off = made(rule, Random(f"{name}:{number}"))
    currency = CURRENCIES[rule.currency]
    given = Decimal(0)
    if off:
        before = lines
        taken, given = take_off(lines, off, currency)
        lines = list(taken)
        wrong = _discount(rule, before, lines, Fraction(off.rstrip("%")), Fraction(given))
        if wrong:
            return wrong
    issuer = Issuer("exact", country, "1", "Exacta, S.A.", extra=dict(rule.issuer))
    series = COUNTRIES[country].series_of(issuer, "receipt")
    sale = Sale(
        "c", "exact", "T1", "ana", DAY, "receipt", series, included, rule.currency, tuple(lines), discount=given
    )
    exact = _exact(rule, lines, included)
    if exact.total <= 0:
        return ""
    found = checkout.quote(sale, issuer).totals
    groups = {group.rate.key: (Fraction(group.net), Fraction(group.tax)) for group in found.groups}
    said = (groups, Fraction(found.net), Fraction(found.tax), Fraction(found.rounding), Fraction(found.total))
    due = (exact.groups, exact.net, exact.tax, exact.total - exact.net - exact.tax, exact.total)
    amounts = [Fraction(total.net + total.tax if included else total.net) for total in found.lines]
    shared = sum((total.tax for total in found.lines), Decimal(0)) == found.tax
    return "" if said == due and amounts == exact.amounts and shared else f"{name} {number}: {said} is {due}"


@dataclass(frozen=True)
class _Exact:
    amounts: list[Fraction]
    groups: dict[str, tuple[Fraction, Fraction]]
    net: Fraction
    tax: Fraction
    total: Fraction


def _exact(rule: Rule, lines: Sequence[Line], included: bool) -> _Exact:
    """Each line to the currency first; then the tax of a rate's lines together, or of each line."""
    amounts = [half_up(Fraction(x.quantity) * Fraction(x.unit_price) - Fraction(x.discount), rule.decimals)
               for x in lines]  # fmt: skip
    kind = {line.tax: ("none" if dict(rule.issuer).get("tax_status") == "M" else line.tax) for line in lines}
    groups = {}
    for key in dict.fromkeys(kind.values()):
        mine = [place for place, line in enumerate(lines) if kind[line.tax] == key]
        unit = Fraction(rule.per_unit[1]) if key == rule.per_unit[0] else Fraction(0)
        fixed = [half_up(Fraction(lines[place].quantity) * unit, rule.decimals) for place in mine]
        bases = [amounts[place] - part * included for place, part in zip(mine, fixed, strict=True)]
        percent = Fraction(rule.rates[key])
        part = percent / (100 + percent if included else 100)
        taxed = bases if rule.by_line else [sum(bases, Fraction(0))]
        tax = sum((half_up(base * part, rule.decimals) for base in taxed), Fraction(0)) + sum(fixed)
        amount = sum((amounts[place] for place in mine), Fraction(0))
        groups[key] = (amount - tax * included, tax)
    net, tax = (sum((group[place] for group in groups.values()), Fraction(0)) for place in (0, 1))
    total = net + tax
    return _Exact(amounts, groups, net, tax, total - total % rule.step if rule.step else total)


def _discount(rule: Rule, before: Sequence[Line], after: Sequence[Line], percent: Fraction, given: Fraction) -> str:
    """The discount of the whole is the percentage of the rounded lines; its shares are whole cents, less than a cent
    from their part and together all of it."""
    left = [Fraction(x.quantity) * Fraction(x.unit_price) - Fraction(x.discount) for x in before]
    whole = half_up(sum((half_up(each, rule.decimals) for each in left), Fraction(0)) * percent / 100, rule.decimals)
    shares = [Fraction(new.discount - old.discount) for old, new in zip(before, after, strict=True)]
    cents = 10**rule.decimals
    if given != whole or sum(shares) != whole or any((share * cents).denominator != 1 for share in shares):
        return f"{percent} % of {left} is {whole}, not {given} in {shares}"
    room = [Fraction(int(each * cents), cents) for each in left]
    far = [share - whole * each / sum(room) for share, each in zip(shares, room, strict=True)]
    return "" if all(abs(each) < Fraction(1, cents) for each in far) else f"{shares} are no parts of {whole}"


def is_every_country() -> bool:
    """A sixth country needs a rule here before anybody may say that all are exact."""
    return {name[:2] for name in RULES} == set(COUNTRIES)
