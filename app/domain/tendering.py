"""Taking the money: tenders until a total is covered, change from cash, the notes that people hand over. Pure."""

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal

from app.domain.errors import Refused
from app.domain.money import ZERO, Currency
from app.domain.sale import CASH, Payment

_NOTES = {
    "USD": (1, 5, 10, 20, 50, 100),
    "PAB": (1, 5, 10, 20, 50, 100),
    "PEN": (10, 20, 50, 100, 200),
    "ARS": (1000, 2000, 10000, 20000),
    "MXN": (20, 50, 100, 200, 500, 1000),
    "PYG": (2000, 5000, 10000, 20000, 50000, 100000),
}
"""Notes in circulation in 2026, by currency."""


@dataclass(frozen=True, slots=True)
class Tendering:
    """The payments so far against a total. It is over when nothing is missing; what is too much in cash is change."""

    total: Decimal
    currency: Currency
    payments: tuple[Payment, ...] = ()

    @property
    def missing(self) -> Decimal:
        return self.total - sum((payment.amount for payment in self.payments), ZERO)

    @property
    def change(self) -> Decimal:
        return sum((payment.change for payment in self.payments), ZERO)

    @property
    def received(self) -> Decimal:
        """Everything handed over."""
        return self.total - self.missing + self.change

    def offer(self, method: str, amount: Decimal) -> "Tendering":
        """One more tender. Only cash may be more than what is missing."""
        missing = self.missing
        if amount != self.currency.round(amount):
            sentence = f"{amount} tiene más decimales que la moneda; se admiten {self.currency.exponent}."
            raise Refused("payment", sentence)
        if amount <= ZERO:
            raise Refused("payment", "escriba cuánto recibe; se admite desde el importe más pequeño.")
        if method == CASH:
            return self._with(Payment(CASH, min(amount, missing), amount))
        if amount > missing:
            limit = self.currency.text(missing)
            raise Refused("payment", f"solo el efectivo da vuelto; con este medio se cobra hasta {limit}.")
        return self._with(Payment(method, amount))

    def take_back(self) -> "Tendering":
        """Without the last tender."""
        return replace(self, payments=self.payments[:-1])

    def _with(self, payment: Payment) -> "Tendering":
        return replace(self, payments=(*self.payments, payment))


def likely_cash(amount: Decimal, currency: Currency, most: int = 4) -> tuple[Decimal, ...]:
    """What people probably hand over for an amount: rounded up to each note, the smallest first, never the amount."""
    found = {(amount / note).to_integral_value(ROUND_CEILING) * note for note in _NOTES.get(currency.code, ())}
    return tuple(sorted(each for each in found if each > amount))[:most]
