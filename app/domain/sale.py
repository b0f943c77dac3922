"""A sale as the customer and the cashier agreed it: closed once, never edited. Knows no document and no provider."""

from datetime import datetime
from decimal import Decimal

from app.domain.errors import Refused
from app.domain.money import CURRENCIES, ZERO, Currency
from app.domain.party import Customer
from app.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One product sold. `unit_price` and `discount` (whole line, in money) follow the sale's `prices_include_tax`.

    `note` is for people: it is printed on our own paper and no provider gets it; so is the sale's. `label` is the code
    that a scale printed for this line, which vouches for its price.
    """

    description: str
    quantity: Decimal
    unit_price: Decimal
    tax: str
    code: str = ""
    discount: Decimal = ZERO
    unit: str = "unit"
    note: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Foreign:
    """Cash of another currency in one tender: notes `taken`, and `given` as part of the change.

    `rate` is what one unit was worth in the sale's currency; it is frozen here and never asked for again.
    """

    currency: str
    rate: Decimal
    taken: Decimal = ZERO
    given: Decimal = ZERO

    def worth(self, amount: Decimal, currency: Currency) -> Decimal:
        """An amount of these notes in the sale's currency."""
        return currency.round(amount * self.rate)


@dataclass(frozen=True, slots=True)
class Payment:
    """One tender. `amount` covers the sale; `received` is what the customer handed over; only cash gives change.

    `rounding` is what cash rounding took off what is due in cash (zero or negative): the document knows nothing of
    it, the drawer does. With notes of another currency `received` is what they are worth in the sale's.
    """

    method: str
    amount: Decimal
    received: Decimal | None = None
    reference: str = ""
    rounding: Decimal = ZERO
    foreign: Foreign | None = None

    @property
    def due(self) -> Decimal:
        """What has to stay of what was received."""
        return self.amount + self.rounding

    @property
    def change(self) -> Decimal:
        """All of it in the sale's currency, also the part that is given in another."""
        return ZERO if self.received is None else self.received - self.due

    def change_left(self, currency: Currency) -> Decimal:
        """The part of the change that is given in the sale's own currency."""
        return self.change - (self.foreign.worth(self.foreign.given, currency) if self.foreign else ZERO)

    def exchanged(self, currency: Currency) -> Decimal:
        """What the drawer has more of the sale's currency than `due`, as its worth lies there in another one."""
        if self.foreign is None:
            return ZERO
        return self.foreign.worth(self.foreign.given, currency) - self.foreign.worth(self.foreign.taken, currency)


@dataclass(frozen=True, slots=True)
class Sale:
    """What a till hands over. `cart` is the client's id: the same cart twice is one sale.

    `reference` is given only where a period names the document (recurring invoices); otherwise it is made at closing.
    `discount` is what was taken off the whole sale: the lines' discounts already hold their shares of it. `approvals`
    are a supervisor's, for what the cashier may not do alone.
    """

    cart: str
    issuer: str
    till: str
    cashier: str
    sold_at: datetime
    document: str
    series: str
    prices_include_tax: bool
    currency: str
    lines: tuple[Line, ...]
    customer: Customer | None = None
    payments: tuple[Payment, ...] = ()
    reference: str = ""
    discount: Decimal = ZERO
    approvals: tuple[str, ...] = ()
    note: str = ""


CASH = "cash"
METHODS = (
    "cash",
    "credit_card",
    "debit_card",
    "transfer",
    "wallet",
    "voucher",
    "gift_card",
    "check",
    "credit",
    "other",
)


CREDIT = "credit"
TRANSFER = "transfer"
CARDS = ("credit_card", "debit_card")


def tender(
    total: Decimal, payments: tuple[Payment, ...], currency: Currency, step: Decimal = ZERO
) -> tuple[Payment, ...]:
    """The payments that close a sale: none given means exact cash; otherwise they must cover the total exactly.

    `step` is the issuer's cash rounding; given payments say themselves whether it was applied.
    """
    if not payments:
        rounding = cash_rounding(total, step)
        return (Payment(CASH, total, total + rounding, rounding=rounding),)
    for number, payment in enumerate(payments, 1):
        _check(payment, f"payments[{number}]", currency)
    paid = sum((payment.amount for payment in payments), ZERO)
    if paid != total:
        raise Refused(
            "payments",
            "suman {paid} y el total es {total}; deben ser iguales.",
            paid=currency.round(paid),
            total=currency.round(total),
        )
    rounded = sum((payment.rounding for payment in payments), ZERO)
    in_cash = sum((payment.amount for payment in payments if payment.method == CASH), ZERO)
    if rounded and rounded != cash_rounding(in_cash, step):
        allowed = currency.round(cash_rounding(in_cash, step))
        raise Refused(
            "payments",
            "el redondeo del efectivo es {allowed}, no {rounded}.",
            allowed=allowed,
            rounded=currency.round(rounded),
        )
    return payments


def cash_rounding(due: Decimal, step: Decimal) -> Decimal:
    """What is taken off an amount due in cash, always in the customer's favour; nothing from what is below one step."""
    return -(due % step) if step and due >= step else ZERO


def _check(payment: Payment, field: str, currency: Currency) -> None:
    if payment.method not in METHODS:
        raise Refused(
            f"{field}.method",
            "«{method}» no existe; se admiten: {allowed}.",
            method=payment.method[:20],
            allowed=", ".join(METHODS),
        )
    if payment.amount < ZERO:
        raise Refused(f"{field}.amount", "{amount} es negativo; se admite desde 0.", amount=payment.amount)
    if payment.method != CASH and (payment.rounding or payment.foreign):
        raise Refused(f"{field}.method", "solo el efectivo se redondea o se cobra en otra moneda.")
    if payment.rounding > ZERO or payment.due < ZERO:
        raise Refused(f"{field}.rounding", "el redondeo es a favor del cliente: cero o negativo.")
    if payment.foreign is not None:
        _check_foreign(payment, payment.foreign, field, currency)
    if payment.received is not None and payment.received < payment.due:
        raise Refused(
            f"{field}.received",
            "{received} no cubre {due}; debe ser igual o mayor.",
            received=payment.received,
            due=payment.due,
        )
    if payment.change and payment.method != CASH:
        raise Refused(f"{field}.received", "solo el efectivo da vuelto; con otro medio se cobra el monto exacto.")
    if payment.change_left(currency) < ZERO:
        raise Refused(f"{field}.returned", "es más que el vuelto.")


def _check_foreign(payment: Payment, foreign: Foreign, field: str, currency: Currency) -> None:
    kind = CURRENCIES.get(foreign.currency)
    if kind is None or kind == currency:
        raise Refused(
            f"{field}.currency", "«{currency}» no es otra moneda que la de la venta.", currency=foreign.currency[:10]
        )
    if foreign.rate <= ZERO:
        raise Refused(f"{field}.rate", "el cambio debe ser mayor que 0.")
    for key, amount in (("tendered", foreign.taken), ("returned", foreign.given)):
        if amount < ZERO or amount != kind.round(amount):
            raise Refused(
                f"{field}.{key}",
                "{amount} no sirve; desde 0 y con {exponent} decimales a lo más.",
                amount=amount,
                exponent=kind.exponent,
            )
    if foreign.taken and payment.received != foreign.worth(foreign.taken, currency):
        worth = currency.round(foreign.worth(foreign.taken, currency))
        raise Refused(
            f"{field}.received",
            "{taken} {code} valen {worth}; deben ser iguales.",
            taken=foreign.taken,
            code=kind.code,
            worth=worth,
        )
