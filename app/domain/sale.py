"""A sale as the customer and the cashier agreed it: closed once, never edited. Knows no document and no provider."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from app.domain.errors import Refused
from app.domain.money import ZERO, Currency
from app.domain.party import Customer


@dataclass(frozen=True, slots=True)
class Line:
    """One product sold. `unit_price` and `discount` (whole line, in money) follow the sale's `prices_include_tax`."""

    description: str
    quantity: Decimal
    unit_price: Decimal
    tax: str
    code: str = ""
    discount: Decimal = ZERO
    unit: str = "unit"


@dataclass(frozen=True, slots=True)
class Payment:
    """One tender. `amount` covers the sale; `received` is what the customer handed over; only cash gives change."""

    method: str
    amount: Decimal
    received: Decimal | None = None
    reference: str = ""

    @property
    def change(self) -> Decimal:
        return ZERO if self.received is None else self.received - self.amount


@dataclass(frozen=True, slots=True)
class Sale:
    """What a till hands over. `cart` is the client's id: the same cart twice is one sale.

    `reference` is given only where a period names the document (recurring invoices); otherwise it is made at closing.
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


def tender(total: Decimal, payments: tuple[Payment, ...], currency: Currency) -> tuple[Payment, ...]:
    """The payments that close a sale: none given means exact cash; otherwise they must cover the total exactly."""
    if not payments:
        return (Payment(CASH, total, total),)
    for number, payment in enumerate(payments, 1):
        field = f"payments[{number}]"
        if payment.method not in METHODS:
            raise Refused(f"{field}.method", f"«{payment.method[:20]}» no existe; se admiten: {', '.join(METHODS)}.")
        if payment.amount < ZERO:
            raise Refused(f"{field}.amount", f"{payment.amount} es negativo; se admite desde 0.")
        if payment.received is not None and payment.received < payment.amount:
            raise Refused(f"{field}.received", f"{payment.received} no cubre {payment.amount}; debe ser igual o mayor.")
        if payment.change and payment.method != CASH:
            raise Refused(f"{field}.received", "solo el efectivo da vuelto; con otro medio se cobra el monto exacto.")
    paid = sum((payment.amount for payment in payments), ZERO)
    if paid != total:
        raise Refused(
            "payments", f"suman {currency.text(paid)} y el total es {currency.text(total)}; deben ser iguales."
        )
    return payments
