"""Writes numbers the way the country reads them; knows no document."""

from decimal import Decimal
from string import ascii_uppercase

from app.domain.country import Words
from app.domain.money import Currency
from app.domain.record import dataclass
from app.domain.tax import Rate

_UNSAID = frozenset({"", "unit", "unidad", "und", "u"})


@dataclass(frozen=True, slots=True)
class Figures:
    """One currency in one country's writing. A negative figure carries a true minus."""

    currency: Currency
    decimal_mark: str
    group_mark: str

    @classmethod
    def of(cls, currency: Currency, words: Words) -> "Figures":
        return cls(currency, words.decimal_mark, words.group_mark)

    def amount(self, amount: Decimal) -> str:
        """Money with the currency's decimals."""
        return self._written(self.currency.round(amount))

    def price(self, price: Decimal) -> str:
        """A unit price with every decimal that it has."""
        return self._written(self.currency.priced(price))

    def quantity(self, quantity: Decimal, unit: str) -> str:
        """A quantity without idle zeros; the unit is said when it is not simply one piece."""
        text = self._written(_idle_zeros_removed(quantity))
        return text if unit.lower() in _UNSAID else f"{text} {unit}"

    def percent(self, rate: Rate) -> str:
        """A rate in a narrow column."""
        return f"{self._written(_idle_zeros_removed(rate.percent))} %"

    def _written(self, number: Decimal) -> str:
        text = f"{number:,f}".replace(",", "\0").replace(".", self.decimal_mark).replace("\0", self.group_mark)
        return text.replace("-", "−")


def _idle_zeros_removed(number: Decimal) -> Decimal:
    """2.500 is 2.5 and 100 stays 100, which plain normalize() would write 1E+2."""
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def mark(position: int) -> str:
    """The letter that ties a line to its tax: A for the first rate of the totals, then B, C …"""
    return ascii_uppercase[position] if position < len(ascii_uppercase) else str(position + 1)
