"""How money goes back to a customer: never more cash than was paid in cash. Pure; knows no document."""

from collections.abc import Sequence
from decimal import Decimal

from app.domain.errors import Refused
from app.domain.money import CURRENCIES, ZERO, Currency
from app.domain.record import dataclass, replace
from app.domain.sale import CASH, Foreign, Payment
from app.domain.tendering import whole_notes
from app.domain.wording import say


@dataclass(frozen=True, slots=True)
class Left:
    """What a sale was paid by one tender, less what went back by it; `money` is what the drawer kept of it."""

    method: str
    amount: Decimal
    money: Decimal


def refunds(
    total: Decimal, method: str, left: Sequence[Left], currency: Currency, step: Decimal
) -> tuple[Payment, ...]:
    """The tenders of a refund: all by `method`, or, where it is empty, as the sale was paid, cash first.

    Refused: more cash than is left of what was paid in cash. A card, a voucher or a debt is never turned into cash.
    """
    if not total:
        return ()
    cash = next((each for each in left if each.method == CASH), Left(CASH, ZERO, ZERO))
    if method == CASH and total > cash.amount:
        raise Refused("refund", say("de esa venta quedan {left} pagados en efectivo; devuelva el resto por otro medio.",
                                    left=currency.round(max(cash.amount, ZERO))))  # fmt: skip
    if method:
        return (_refund(method, total, cash, step),)
    found, rest = [], total
    for each in sorted(left, key=lambda each: each.method != CASH):
        part = min(rest, each.amount)
        if part > ZERO:
            found.append(_refund(each.method, part, cash, step))
            rest -= part
    if rest:
        raise Refused("refund", "lo que queda de esa venta se pagó de otro modo; elija por qué medio se devuelve.")
    return tuple(found)


def in_notes(paid: Sequence[Payment], notes: Foreign, left: Decimal, currency: Currency) -> tuple[Payment, ...]:
    """The same refund with notes of another currency for its cash, at the rate of this moment; coins stay in its own.

    `left` is what the drawer kept of them of this sale: nobody gets more of a currency than was paid in it.
    """
    return tuple(_in_notes(each, notes, left, currency) if each.method == CASH else each for each in paid)


def _in_notes(payment: Payment, notes: Foreign, left: Decimal, currency: Currency) -> Payment:
    other = CURRENCIES[notes.currency]
    given = min(whole_notes(payment.due, other, notes, currency), left)
    if given <= ZERO:
        raise Refused("refund", say("con billetes de {currency} no se puede devolver eso; devuelva en {own}.",
                                    currency=notes.currency, own=currency.code))  # fmt: skip
    return replace(payment, foreign=replace(notes, given=given))


def _refund(method: str, amount: Decimal, cash: Left, step: Decimal) -> Payment:
    """Cash is rounded in the customer's favour, and never to more than the drawer kept of this sale."""
    if method != CASH or not step:
        return Payment(method, amount)
    rounded = min(amount + (step - amount % step) % step, cash.money)
    return Payment(CASH, amount, rounding=rounded - amount)
