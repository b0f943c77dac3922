"""Taking the money: tenders until a total is covered, change from cash, the notes that people hand over. Pure."""

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from app.domain.errors import Refused
from app.domain.money import ZERO, Currency
from app.domain.record import dataclass, replace
from app.domain.sale import CASH, Foreign, Payment, cash_rounding
from app.domain.wording import say

_NOTES = {
    "USD": (1, 5, 10, 20, 50, 100),
    "PAB": (1, 5, 10, 20, 50, 100),
    "PEN": (10, 20, 50, 100, 200),
    "ARS": (1000, 2000, 10000, 20000),
    "MXN": (20, 50, 100, 200, 500, 1000),
    "PYG": (2000, 5000, 10000, 20000, 50000, 100000),
    "BRL": (2, 5, 10, 20, 50, 100, 200),
    "BOB": (10, 20, 50, 100, 200),
    "CLP": (1000, 2000, 5000, 10000, 20000),
    "COP": (2000, 5000, 10000, 20000, 50000, 100000),
    "EUR": (5, 10, 20, 50, 100, 200),
    "UYU": (20, 50, 100, 200, 500, 1000, 2000),
}
"""Notes in circulation in 2026, by currency."""


@dataclass(frozen=True, slots=True)
class Tendering:
    """The payments so far against a total. It is over when nothing is missing; what is too much in cash is change.

    `kept` is what came back in an exchange: a payment from the start, of which nobody hands anything over.
    `step` is the issuer's cash rounding: what is left to pay is cut to a multiple of it when cash pays it.
    """

    total: Decimal
    currency: Currency
    payments: tuple[Payment, ...] = ()
    step: Decimal = ZERO
    kept: Decimal = ZERO

    @property
    def collected(self) -> Decimal:
        """What stays with the shop of what was handed over, in the sale's currency."""
        return self.total - self.kept + self.rounding

    @property
    def missing(self) -> Decimal:
        return self.total - sum((payment.amount for payment in self.payments), ZERO)

    @property
    def due_in_cash(self) -> Decimal:
        """What has to be handed over when cash pays all that is missing."""
        return self.missing + self._rounding

    @property
    def rounding(self) -> Decimal:
        """What cash rounding has taken off so far."""
        return sum((payment.rounding for payment in self.payments), ZERO)

    @property
    def change(self) -> Decimal:
        """In the sale's currency, also the part that is given in another."""
        return sum((payment.change for payment in self.payments), ZERO)

    @property
    def change_left(self) -> Decimal:
        """The part that is given in the sale's own currency."""
        return sum((payment.change_left(self.currency) for payment in self.payments), ZERO)

    @property
    def given(self) -> tuple[tuple[str, Decimal], ...]:
        """The part that is given in other currencies."""
        notes = (payment.foreign for payment in self.payments if payment.foreign is not None)
        return tuple((each.currency, each.given) for each in notes if each.given)

    @property
    def received(self) -> Decimal:
        """Everything handed over, in the sale's currency."""
        return self.total - self.kept - self.missing + self.rounding + self.change

    def offer(self, method: str, amount: Decimal, reference: str = "") -> "Tendering":
        """One more tender. Only cash may be more than what is missing."""
        self.currency.refuse_finer(amount, "payment")
        if amount <= ZERO:
            raise Refused("payment", "escriba cuánto recibe; se admite desde el importe más pequeño.")
        if method == CASH:
            return self._with(self._cash(amount, None))
        if amount > self.missing:
            limit = self.currency.round(self.missing)
            raise Refused(
                "payment", say("solo el efectivo da vuelto; con este medio se cobra hasta {limit}.", limit=limit)
            )
        return self._with(Payment(method, amount, reference=reference))

    def offer_notes(self, currency: Currency, rate: Decimal, taken: Decimal) -> "Tendering":
        """Cash of another currency, each unit worth `rate`; the change is in the sale's own until `change_in`."""
        if taken <= ZERO or taken != currency.round(taken):
            raise Refused("payment", say("escriba cuántos {currency} recibe, con {places} decimales a lo más.",
                                         currency=currency.code, places=currency.exponent))  # fmt: skip
        notes = Foreign(currency.code, rate, taken)
        return self._with(self._cash(notes.worth(taken, self.currency), notes))

    def change_in(self, currency: Currency, rate: Decimal) -> "Tendering":
        """As much of the last tender's change as notes of this currency can give; the rest stays in the sale's own.

        Coins are not given: whole notes, from the smallest on. Notes of a third currency leave it as it is.
        """
        if not self.payments or not self.payments[-1].change:
            return self
        last = self.payments[-1]
        notes = last.foreign or Foreign(currency.code, rate)
        if notes.currency != currency.code:
            return self
        given = whole_notes(last.change, currency, notes, self.currency)
        kept = replace(last, foreign=replace(notes, given=given) if given or notes.taken else None)
        return replace(self, payments=(*self.payments[:-1], kept))

    def take_back(self) -> "Tendering":
        """Without the last tender."""
        return replace(self, payments=self.payments[:-1])

    @property
    def _rounding(self) -> Decimal:
        """What is taken off when cash pays the rest; nothing where less than nothing would be left to pay."""
        in_cash = sum((payment.amount for payment in self.payments if payment.method == CASH), ZERO)
        rounding = cash_rounding(in_cash + self.missing, self.step)
        return rounding if self.missing + rounding >= ZERO else ZERO

    def _cash(self, amount: Decimal, notes: Foreign | None) -> Payment:
        if amount >= self.due_in_cash:
            return Payment(CASH, self.missing, amount, rounding=self._rounding, foreign=notes)
        return Payment(CASH, amount, amount, foreign=notes)

    def _with(self, payment: Payment) -> "Tendering":
        return replace(self, payments=(*self.payments, payment))


def whole_notes(amount: Decimal, currency: Currency, notes: Foreign, own: Currency) -> Decimal:
    """How much of an amount of `own` whole notes of the other currency can give, at their rate: never more than it."""
    smallest = Decimal(min(_NOTES.get(currency.code, (1,))))
    given = (amount / notes.rate / smallest).to_integral_value(ROUND_FLOOR) * smallest
    while given > ZERO and notes.worth(given, own) > amount:
        given -= smallest
    return given


def price_in(amount: Decimal, currency: Currency, rate: Decimal) -> Decimal:
    """What an amount of the sale comes to in another currency: never less than it is worth."""
    return (amount / rate).quantize(Decimal(1).scaleb(-currency.exponent), ROUND_CEILING)


def likely_cash(amount: Decimal, currency: Currency, most: int = 4) -> tuple[Decimal, ...]:
    """What people probably hand over for an amount: rounded up to each note, the smallest first, never the amount."""
    found = {(amount / note).to_integral_value(ROUND_CEILING) * note for note in _NOTES.get(currency.code, ())}
    return tuple(sorted(each for each in found if each > amount))[:most]
