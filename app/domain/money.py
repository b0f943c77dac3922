"""Amounts, currencies and rounding: one rule, one place. Knows no tax."""

from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache

from app.domain.errors import Refused
from app.domain.pattern import ASCII, pattern
from app.domain.record import dataclass

_SHAPE = pattern(r"-?\d+(\.\d+)?", ASCII)
_PLAIN = pattern(r"-?\d{1,15}(\.\d{1,10})?", ASCII)
_LONGEST = 26
"""Characters of a number with all the digits that are admitted."""
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Currency:
    """ISO 4217 code, number of decimals, the symbol on screen and the form that printers can show."""

    code: str
    exponent: int
    symbol: str
    printable: str

    def round(self, amount: Decimal) -> Decimal:
        """Half up to the currency's decimals."""
        return amount.quantize(_step(self.exponent), ROUND_HALF_UP) + ZERO

    def refuse_finer(self, amount: Decimal, field: str) -> None:
        """Refuses an amount that nobody could pay: with more decimals than the currency has."""
        if amount != self.round(amount):
            raise Refused(
                field,
                "{amount} tiene más decimales que la moneda; se admiten {exponent}.",
                amount=amount,
                exponent=self.exponent,
            )

    def refuse_cents(self, price: Decimal, field: str, *, included: bool) -> None:
        """Refuses a price with its tax that nobody could pay: money without cents has no price with cents.

        What is weighed is rounded by its line, never in its price.
        """
        if included and not self.exponent:
            self.refuse_finer(price, field)

    def priced(self, price: Decimal) -> Decimal:
        """A unit price: never fewer decimals than the currency has, and as many as it needs."""
        rounded = self.round(price)
        return rounded if rounded == price else price.normalize()

    def minor(self, amount: Decimal) -> int:
        """The amount in its smallest unit; the amount must already be rounded."""
        scaled = amount.scaleb(self.exponent)
        whole = int(scaled)
        if whole != scaled:
            raise ValueError(f"{amount} has more decimals than {self.code}")
        return whole

    def major(self, minor: int) -> Decimal:
        """Back from the smallest unit."""
        return Decimal(minor).scaleb(-self.exponent)

    def text(self, amount: Decimal) -> str:
        """Plain digits with the currency's decimals, as stored, printed and sent."""
        return digits(self.round(amount))


CURRENCIES = {  # those of the countries that sell, then those that a drawer may hold beside them
    c.code: c
    for c in (
        Currency("USD", 2, "B/.", "B/."),
        Currency("PAB", 2, "B/.", "B/."),
        Currency("PEN", 2, "S/", "S/"),
        Currency("ARS", 2, "$", "$"),
        Currency("MXN", 2, "$", "$"),
        Currency("PYG", 0, "₲", "Gs."),
        Currency("BRL", 2, "R$", "R$"),
        Currency("BOB", 2, "Bs", "Bs"),
        Currency("CLP", 0, "$", "$"),
        Currency("COP", 2, "$", "$"),
        Currency("EUR", 2, "€", "EUR"),
        Currency("UYU", 2, "$", "$"),
    )
}


@cache
def _step(places: int) -> Decimal:
    return Decimal(1).scaleb(-places)


def round_half_up(amount: Decimal, places: int) -> Decimal:
    """Commercial rounding; -0.005 goes away from zero."""
    return amount.quantize(_step(places), ROUND_HALF_UP) + ZERO


def digits(amount: Decimal) -> str:
    """Never with an exponent. `str` takes a third of the time of a format, and nearly always says the same."""
    text = str(amount)
    return f"{amount:f}" if "E" in text else text


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number that is not negative, and how many decimals were written."""

    number: Decimal
    places: int


@lru_cache(maxsize=4096)
def _figure(text: str) -> _Figure | None:
    """A shop's sales say the same prices and quantities again and again. None: to be looked at closely."""
    if text.startswith("-") or not _PLAIN.fullmatch(text):
        return None
    return _Figure(Decimal(text), len(text.partition(".")[2]))


def decimal_from(value: object, field: str, *, places: int = 6, maximum: Decimal = Decimal("999999999")) -> Decimal:
    """A non-negative decimal from plain text or a JSON number; anything else is refused with one sentence."""
    text = value.strip() if isinstance(value, str) else str(value)
    figure = _figure(text) if type(value) is str and len(text) <= _LONGEST else None
    if figure is not None and figure.places <= places and figure.number <= maximum:
        return figure.number
    if not text:
        raise Refused(field, "está vacío; escriba un número, p. ej. 12.50.")
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)) or not _SHAPE.fullmatch(text):
        raise Refused(
            field,
            "«{value}» no es un número; se admiten solo dígitos y un punto decimal, p. ej. 12.50.",
            value=shown(value),
        )
    if not _PLAIN.fullmatch(text):
        raise Refused(field, "«{value}» tiene demasiadas cifras.", value=shown(value))
    number = Decimal(text)
    if number < 0:
        raise Refused(field, "{text} es negativo; se admite desde 0.", text=text)
    if number > maximum:
        raise Refused(field, "{text} es demasiado grande; se admite hasta {maximum}.", text=text, maximum=maximum)
    if number != round_half_up(number, places):
        raise Refused(field, "{text} tiene demasiados decimales; se admiten hasta {places}.", text=text, places=places)
    return abs(number)  # "-0" is 0


def shown(value: object) -> str:
    """What was given, for a sentence: as JSON writes it, and never long."""
    text = {"None": "null", "True": "true", "False": "false"}.get(repr(value), str(value))
    return text if len(text) <= 40 else text[:37] + "…"
