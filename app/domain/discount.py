"""Discounts of a sale: one for the whole of it in exact shares, and how much a role may give. Pure; knows no person."""

import re
from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_DOWN, Decimal

from app.domain.errors import Refused
from app.domain.money import ZERO, Currency, decimal_from
from app.domain.record import replace
from app.domain.sale import Line
from app.domain.wording import say

_HUNDRED = Decimal(100)
_FINE = Decimal("1e-12")
_PERCENT = re.compile(r"\s*(\S+?)\s*%\s*", re.ASCII)


def take_off(
    lines: Sequence[Line], said: str, currency: Currency, fixed: Sequence[Decimal] = ()
) -> tuple[tuple[Line, ...], Decimal]:
    """The lines with their shares of a discount of the whole sale ("10%" or an amount), and the discount in money.

    `fixed` is the tax per unit that each line's amount holds: the authority's, so nobody gives a discount of it.
    """
    left = [line.quantity * line.unit_price - line.discount for line in lines]
    if fixed:
        left = [max(ZERO, amount - tax) for amount, tax in zip(left, fixed, strict=True)]
    percent = _PERCENT.fullmatch(said)
    if percent:
        rate = decimal_from(percent[1], "discount", maximum=_HUNDRED)
        whole = currency.round(sum((currency.round(each) for each in left), ZERO) * rate / _HUNDRED)
    else:
        whole = decimal_from(said, "discount", places=currency.exponent)
    shares = spread(whole, left, currency)
    found = (replace(line, discount=line.discount + share) for line, share in zip(lines, shares, strict=True))
    return tuple(found), whole


def spread(whole: Decimal, weights: Sequence[Decimal], currency: Currency) -> list[Decimal]:
    """An amount in shares by weight, each in whole cents and never more than its weight; their sum is the amount."""
    cent = Decimal(1).scaleb(-currency.exponent)
    room = [int(each.quantize(cent, ROUND_DOWN) / cent) for each in weights]
    cents, most = int(whole / cent), sum(room)
    if cents > most:
        raise Refused("discount", say("{amount} es más que la venta.", amount=currency.round(whole)))
    if not cents:
        return [ZERO for _ in weights]
    shares = [cents * each // most for each in room]
    rests = sorted(range(len(room)), key=lambda i: (-(cents * room[i] % most), -room[i]))
    for place in rests[: cents - sum(shares)]:
        shares[place] += 1
    return [share * cent for share in shares]


def highest(lines: Sequence[Line], limit: Decimal, currency: Currency) -> Decimal:
    """The highest discount of a line in percent, if it is over the limit; zero when every line keeps it.

    A line may be a cent over, as a percentage of it is rounded.
    """
    cent = Decimal(1).scaleb(-currency.exponent)
    over = ZERO
    for line in lines:
        if not line.discount:
            continue
        gross = line.quantity * line.unit_price
        if line.discount > (gross * limit / _HUNDRED).quantize(cent, ROUND_CEILING):
            over = max(over, (line.discount * _HUNDRED / gross).quantize(Decimal("0.1"), ROUND_CEILING))
    return over


def share(line: Line) -> Decimal:
    """What part of the line its discount is, in percent, as exactly as is ever needed."""
    gross = line.quantity * line.unit_price
    return (line.discount * _HUNDRED / gross).quantize(_FINE) if gross else ZERO


def is_share(line: Line, percent: Decimal, currency: Currency) -> bool:
    """Is the discount this part of the line? A cent more or less is, as shares are rounded."""
    cent = Decimal(1).scaleb(-currency.exponent)
    return abs(line.discount - line.quantity * line.unit_price * percent / _HUNDRED) <= cent
