"""Labels that a scale prints: which figures are the article, which its weight or price. Knows no product and no price.

A label is an EAN-13 whose first figure is 2. What stands where is the shop's own choice, so layouts are data. Sources:
GS1 General Specifications 2.1.13 (restricted circulation); vendors disagree on what the second figure means.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.domain.barcode import check_digit
from app.domain.errors import Refused
from app.domain.money import ZERO, Currency, round_half_up
from app.domain.record import asdict, dataclass
from app.domain.views import Product
from app.domain.wording import say

LENGTH = 13
MOST_DECIMALS = 4
_BODY = LENGTH - 1
_GRAM = 3
_FINEST = 6
"""Decimals of a quantity: of a weight as scales show it, and the most that a sale carries."""


class Shows(StrEnum):
    """What the last figures of a label say."""

    WEIGHT = "weight"
    PRICE = "price"


@dataclass(frozen=True, slots=True)
class Layout:
    """Prefix, figures of the article, a verifier of the value or none, the value with its decimals, the check digit."""

    prefix: str
    code_digits: int
    shows: Shows
    decimals: int
    verifier: bool = False

    @property
    def value_digits(self) -> int:
        return _BODY - len(self.prefix) - self.code_digits - self.verifier

    def checked(self) -> "Layout":
        """The same, refused where it does not fill a label."""
        plain = self.prefix.isascii() and self.prefix.isdigit()
        if not plain or not self.prefix.startswith("2") or len(self.prefix) > 3:
            raise Refused(
                "prefix",
                "«{prefix}» no es un prefijo de balanza; empieza con 2, hasta 3 cifras.",
                prefix=self.prefix[:10],
            )
        if not 3 <= self.code_digits <= 7 or not 3 <= self.value_digits <= 7:
            raise Refused("code_digits", "el artículo y el valor llevan de 3 a 7 cifras cada uno, 13 en total.")
        if not 0 <= self.decimals <= MOST_DECIMALS:
            raise Refused("decimals", "se admiten de 0 a {mostdecimals} decimales.", mostdecimals=MOST_DECIMALS)
        return self

    def read(self, label: str) -> "Label":
        """What a label of this layout says."""
        start = len(self.prefix)
        article = label[start : start + self.code_digits]
        figures = label[_BODY - self.value_digits : _BODY]
        value = Decimal(int(figures)).scaleb(-self.decimals)
        return Label(self, article, value, misread=check_digit(label[:_BODY]) != label[_BODY])


@dataclass(frozen=True, slots=True)
class Label:
    """A label that was read. `misread`: its check digit is wrong, which is said and nothing more."""

    layout: Layout
    article: str
    value: Decimal
    misread: bool = False

    def codes(self) -> tuple[str, ...]:
        """How the article may be named in the catalogue: as printed, without zeros before it, with its prefix."""
        bare = self.article.lstrip("0")
        found = (self.article, bare, self.layout.prefix + self.article)
        return tuple(dict.fromkeys(code for code in found if code))

    def amount(self, product: Product, currency: Currency) -> tuple[Decimal, Decimal]:
        """Quantity and unit price. A printed price is what the line comes to, exactly, whatever the unit price is."""
        if self.layout.shows is Shows.WEIGHT:
            return self.value, product.price
        printed = currency.round(self.value)
        if product.unit == "unit" or product.price <= ZERO:
            return Decimal(1), printed
        for places in range(_GRAM, _FINEST + 1):
            quantity = round_half_up(printed / product.price, places)
            if quantity and currency.round(quantity * product.price) == printed:
                return quantity, product.price
        quantity = round_half_up(printed / product.price, _GRAM)
        price = round_half_up(printed / quantity, _FINEST) if quantity else ZERO
        exact = quantity and currency.round(quantity * price) == printed
        return (quantity, price) if exact else (Decimal(1), printed)

    def vouches(self, product: Product, currency: Currency, sold: tuple[Decimal, Decimal]) -> bool:
        """Whether it explains this quantity at this unit price, read once or several times."""
        quantity, price = self.amount(product, currency)
        return quantity > ZERO and sold[1] == price and sold[0] >= quantity and sold[0] % quantity == ZERO


def is_label(text: str) -> bool:
    """Whether a text has the shape of a scale's label, right or misread."""
    return len(text) == LENGTH and text.isascii() and text.isdigit() and text.startswith("2")


def read(text: str, layouts: Sequence[Layout]) -> Label | None:
    """The label by the layout with the longest prefix that fits; None: no layout says what this is."""
    fitting = [layout for layout in layouts if is_label(text) and text.startswith(layout.prefix)]
    return max(fitting, key=lambda layout: len(layout.prefix)).read(text) if fitting else None


@dataclass(frozen=True, slots=True)
class Strange:
    """A label that sells nothing here: what is said of it, which code its article would have, whether it can teach."""

    sentence: str
    code: str
    teaches: bool


def strange(text: str, layouts: Sequence[Layout]) -> Strange | None:
    """What a label is that nobody sells by; None: it is none, or one that was misread and that no layout knows."""
    label = read(text, layouts)
    if label is not None:
        code = label.codes()[-2]  # as a catalogue writes it: neither zeros nor the prefix before it
        return Strange(say("etiqueta de balanza del artículo {code}, que no existe.", code=code), code, False)
    if is_label(text) and check_digit(text[:_BODY]) == text[_BODY]:
        return Strange(say("etiqueta de balanza que nadie enseñó aún."), text, True)
    return None


def learned(label: str, codes: Sequence[str], shows: Shows, value: Decimal) -> tuple[Layout, ...]:
    """Every layout by which this label names one of these codes with this value, the likeliest first."""
    if not is_label(label):
        raise Refused("label", "no es una etiqueta de balanza: son 13 cifras y la primera es 2.")
    wanted = {code.lstrip("0") for code in codes if code.isdigit()} - {""}
    found = [layout for layout in _every(shows) if _says(layout.read(label), label, wanted, value)]
    usual = {Shows.WEIGHT: 3, Shows.PRICE: 2}[shows]
    return tuple(sorted(found, key=lambda each: (abs(len(each.prefix) - 2), each.verifier, abs(each.decimals - usual),
                                                 abs(each.code_digits - 5))))  # fmt: skip


def _says(read: Label, label: str, wanted: set[str], value: Decimal) -> bool:
    fits = label.startswith(read.layout.prefix) and read.value == value
    return fits and read.article.lstrip("0") in wanted


def _every(shows: Shows) -> list[Layout]:
    made = []
    for prefix in _PREFIXES:
        for code_digits in range(4, 7):
            for decimals in range(MOST_DECIMALS):
                made += [Layout(prefix, code_digits, shows, decimals, verifier) for verifier in (False, True)]
    return [layout for layout in made if 4 <= layout.value_digits <= 7]


_PREFIXES = ("2", *(f"2{figure}" for figure in range(10)))


def kept(layouts: Sequence[Layout]) -> list[dict[str, Any]]:
    """Layouts as plain values."""
    return [asdict(layout) for layout in layouts]


def taken_up(rows: Sequence[Mapping[str, Any]]) -> tuple[Layout, ...]:
    """The layouts of `kept`. KeyError, TypeError or ValueError: they are none."""
    return tuple(
        Layout(str(row["prefix"]), int(row["code_digits"]), Shows(row["shows"]), int(row["decimals"]),
               bool(row["verifier"])).checked()
        for row in rows
    )  # fmt: skip
