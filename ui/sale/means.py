"""The means of payment of a country as buttons with a letter each, and the field that takes figures. Knows no sum."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QWidget

from app.domain.country import Country
from app.domain.payments import looks_like_a_card
from app.domain.record import dataclass
from app.domain.sale import CARDS, CASH, CREDIT
from app.runtime.exchange import Rate
from ui import keymap
from ui.tenders import called, offered
from ui.text import tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.fields import LineEdit, goes_elsewhere
from ui.widgets.keycap import key_name
from ui.widgets.sheet import MANUAL_KEY

COLUMNS = 2
CUSTOMER_KEY = "F3"  # as the house calls it; notes that have it stand there only for cash
CARD_FIGURES = 4
LONGEST_REFERENCE = 40


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be paid with: the country's means, the currencies that the owner takes; whether paper follows."""

    country: Country
    rates: tuple[Rate, ...] = ()
    prints: bool = True
    debtor: bool = True  # somebody who could owe it is known


class AmountEdit(LineEdit):
    """Figures stay here; letters choose the means of payment, and leave the figures as they are."""

    entered = Signal()
    letter = Signal(str)
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__(role="amount", name=tr("Recibido"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        untouched = not self.text() or self.selectedText() == self.text()
        if goes_elsewhere(event):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.letter.emit(event.text().upper())
        elif event.key() == Qt.Key.Key_Delete and untouched:
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    def typed(self) -> bool:
        """Did a hand write what stands here?"""
        return self.isModified() and bool(self.text().strip())


class ReferenceEdit(LineEdit):
    """The last four figures of a card, or what identifies another tender. A card's number is cut to its last four."""

    entered = Signal()
    shortened = Signal()

    def __init__(self) -> None:
        super().__init__(name=tr("Referencia"))
        self.setMaxLength(LONGEST_REFERENCE)
        self.textChanged.connect(self._shorten)
        self._card = False

    def ask_for(self, method: str) -> None:
        """Another tender: what stood here belonged to the one before."""
        self._card = method in CARDS
        self.clear()
        self.setPlaceholderText(tr("Últimas 4 cifras, si quiere") if self._card else tr("Número, si quiere"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _shorten(self, text: str) -> None:
        figures = "".join(each for each in text if each.isdigit())
        if (self._card and len(figures) > CARD_FIGURES) or looks_like_a_card(text):
            self.setText(figures[-CARD_FIGURES:])
            self.shortened.emit()


class Means(QWidget):
    """What this country's documents can carry. `chosen` comes with the name of a means.

    `debtor`: it is known who would owe what is sold on credit; otherwise the key of the till's customer asks for it.
    """

    chosen = Signal(str)
    debtor_wanted = Signal()

    def __init__(self, country: Country, *, debtor: bool = True) -> None:
        super().__init__()
        self._debtor = debtor
        self._country = country
        self.change = tr(country.words.change)
        self._known = offered(country)
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Size.TIGHT)
        for place, tender in enumerate(self._known):
            button = ActionButton(tender.title, Role.SECONDARY, icon=tender.icon)
            button.set_key(tender.key, bind=False)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, found=tender.method: self.chosen.emit(found))
            self._group.addButton(button, place)
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            grid.setColumnStretch(place % COLUMNS, 1)
        self.debtor = ActionButton(tr("Elegir cliente"), icon="user-plus", key=CUSTOMER_KEY)
        if (key := keymap.key(CUSTOMER_KEY)) != MANUAL_KEY:
            self.debtor.set_key(key)
        self.debtor.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.debtor.clicked.connect(self.debtor_wanted)
        grid.addWidget(self.debtor, grid.rowCount(), 0, 1, COLUMNS)
        self.show_chosen(CASH)

    def title(self, method: str) -> str:
        """What people call it here."""
        return called(method, self._country)

    def by_key(self, letter: str) -> str:
        """The means that has this letter; empty: none has."""
        return next((tender.method for tender in self._known if tender.key == letter), "")

    def show_chosen(self, method: str) -> None:
        """Press its button."""
        self.debtor.setVisible(bool(self.lacks_debtor(method)))
        for place, tender in enumerate(self._known):
            self._group.button(place).setChecked(tender.method == method)

    def lacks_debtor(self, method: str) -> str:
        """What to do first, in a sentence, where nobody would owe what is sold by this means; else empty."""
        if method != CREDIT or self._debtor:
            return ""
        sentence = tr("Una venta a crédito lleva el nombre del cliente: {key} lo elige y vuelve a este cobro.")
        return sentence.format(key=key_name(self.debtor.key))

    def names(self) -> Iterator[str]:
        """Every means that is offered."""
        return (tender.method for tender in self._known)


def quiet_button(key: str) -> ActionButton:
    """A button that leaves the focus in the amount."""
    button = ActionButton("", Role.SECONDARY, icon="banknote")
    button.set_key(key, bind=False)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button


def cleared(edit: QLineEdit, text: str) -> None:
    """Put a text there that is replaced by the first figure typed."""
    edit.setText(text)
    edit.setModified(False)
    edit.selectAll()
    edit.setFocus()
