"""What each means of payment is called, and by which letter it is chosen: the country's own words first. Knows no sum.

One source for taking money and for giving it back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from app.domain.countries import country_named
from app.domain.country import Country
from app.domain.party import Issuer
from app.domain.record import dataclass
from app.domain.sale import CASH
from ui.text import mark, tr

METHODS = (
    (CASH, mark("Efectivo"), "banknote", "E"),
    ("credit_card", mark("Tarjeta de crédito"), "credit-card", "T"),
    ("debit_card", mark("Tarjeta de débito"), "credit-card", "D"),
    ("transfer", mark("Transferencia"), "landmark", "R"),
    ("wallet", mark("Billetera digital"), "smartphone", "Y"),
    ("check", mark("Cheque"), "file-text", "C"),
    ("voucher", mark("Vale"), "receipt-text", "V"),
    ("gift_card", mark("Tarjeta de regalo"), "tag", "G"),
    ("credit", mark("A crédito"), "user", "F"),
    ("other", mark("Otro medio"), "list", "O"),
)


@dataclass(frozen=True, slots=True)
class Tender:
    """A means of payment as a country's people know it."""

    method: str
    title: str
    icon: str
    key: str


def usual(method: str) -> str:
    """What it is called where no country is in question; a word that nobody knows is said as it is."""
    return next((tr(title) for known, title, *_ in METHODS if known == method), method)


def called(method: str, country: Country) -> str:
    """What people call it there."""
    own = country.words.tenders.get(method)
    return tr(own) if own else usual(method)


def said_by(method: str, issuers: Sequence[Issuer]) -> str:
    """What the people of this till call it: the country's word where all who sell here are of one country."""
    countries = {each.country for each in issuers}
    return called(method, country_named(issuers[0].country)) if len(countries) == 1 else usual(method)


def within(method: str, country: Country) -> str:
    """The same inside a sentence; a name of the country's own keeps its capitals."""
    return called(method, country) if method in country.words.tenders else usual(method).lower()


def offered(country: Country) -> list[Tender]:
    """What its documents can carry, in the order of the house."""
    return [
        Tender(method, called(method, country), icon, key)
        for method, _, icon, key in METHODS
        if method in country.payment_codes
    ]


class RefundBox(QComboBox):
    """How money goes back: as it was paid, by a means of the country, or in notes of a currency that was paid with.

    The letters of the payment choose. Its data: the method, with `:USD` for other notes.
    """

    def __init__(self, country: Country, currencies: Iterable[str] = ()) -> None:
        super().__init__()
        self.addItem(tr("Como se pagó"), "")
        self._by_key = {tender.key: tender.method for tender in offered(country)}
        for tender in offered(country):
            self.addItem(f"{tender.title} ({tender.key})", tender.method)
        for currency in currencies:
            self.addItem(tr("Efectivo en {currency}").format(currency=currency), f"{CASH}:{currency}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or not self.take_letter(event.text()):
            super().keyPressEvent(event)

    def take_letter(self, letter: str) -> bool:
        """Choose by a letter of the payment; False: none of the means offered has it."""
        method = self._by_key.get(letter.upper())
        if method is not None:
            self.choose(method)
        return method is not None

    def choose(self, method: str) -> None:
        """Take this one; one that is not offered: as it was paid."""
        self.setCurrentIndex(max(0, self.findData(method)))
