"""The one input of the till: keys that mean something only while it is empty, and what it is asking for right now."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.domain.country import Words
from app.domain.record import dataclass
from ui import keymap
from ui.issuer import ids_of
from ui.saying import sample
from ui.text import mark, tr
from ui.widgets.fields import LineEdit

IN_ONE_GO_MS = 600  # between − and the first sign of a code: one word; later it is the next thing


class Asking(StrEnum):
    """What Enter will do with the line."""

    GOODS = "goods"
    CUSTOMER = "customer"
    DISCOUNT = "discount"
    PRICE = "price"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class _Face:
    icon: str
    placeholder: str
    hint: str


_FACES = {
    Asking.GOODS: _Face(
        "scan-barcode",
        mark("Código, 3*código o nombre del producto"),
        mark("3*código   ·   10% descuento   ·   /12.50 precio   ·   ?buscar   ·   #nota"),
    ),
    Asking.CUSTOMER: _Face(
        "user", mark("{ids} o nombre del cliente"), mark("Intro elige o crea el cliente   ·   Esc vuelve")
    ),
    Asking.DISCOUNT: _Face(
        "percent",
        mark("Descuento de la línea elegida, en %"),
        mark("5%% o $5 para toda la venta   ·   0 lo quita   ·   Esc vuelve"),
    ),
    Asking.PRICE: _Face(
        "tag", mark("Código o nombre: se muestra el precio, no se vende"), mark("Esc o F8 vuelve a vender")
    ),
    Asking.RETURN: _Face(
        "undo-2",
        mark("Pase el ticket, o escriba su número, su autorización o el {id} del cliente"),
        mark("El {id} trae su última compra   ·   Esc vuelve a vender"),
    ),
}


class CommandLine(LineEdit):
    """Never loses the focus for long. Arrows move in a list; +, − and Supr act on the chosen line while it is empty.

    − takes one unit off at once. When a code is written in one go with it, it was a return, and the unit comes back.
    """

    entered = Signal(str)
    moved = Signal(int)
    stepped = Signal(int)
    removed = Signal()
    undone = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="command", icon="scan-barcode", name=tr("Línea de venta"), parent=parent)
        self.asking = Asking.GOODS
        self.ids: tuple[str, ...] = ("RUC",)
        self.minus_is_typed = False  # with a ticket in hand − begins a return; else it takes one unit off
        self.took_one = False  # the − that the text begins with has taken one unit off
        self.in_one_go = QTimer(self)
        self.in_one_go.setSingleShot(True)
        self.in_one_go.setInterval(IN_ONE_GO_MS)
        self.textChanged.connect(self._look_for_minus)
        self.ask(Asking.GOODS)

    def ask(self, asking: Asking) -> None:
        """Ask for something else; what was typed goes."""
        self.asking = asking
        face = _FACES[asking]
        self._icon_name = face.icon
        self.setPlaceholderText(self._said(face.placeholder))
        self.clear()
        self.update()

    def call_ids(self, words: Words) -> None:
        """What the country calls the ids that a customer has."""
        self.ids = ids_of(words)

    def hint(self) -> str:
        """One line about what can be typed now."""
        return sample(keymap.said(self._said(_FACES[self.asking].hint)))

    def _said(self, words: str) -> str:
        return tr(words).format(ids=", ".join(self.ids), id=self.ids[0])

    def before(self, code: str) -> str:
        """What stood here when a scanner wrote its code; a − that took one unit off has done its work."""
        text = self.text()
        found = text.removesuffix(code) if text.endswith(code) else text
        return found.removeprefix("-") if self.took_one else found

    def give_unit_back(self, undo: Callable[[], object]) -> None:
        """It is a return that was written: the unit that its − took off comes back."""
        if self.took_one:
            self.took_one = False
            undo()

    def _look_for_minus(self, text: str) -> None:
        self.took_one = self.took_one and text.startswith("-")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._acted(event):
            super().keyPressEvent(event)

    def _acted(self, event: QKeyEvent) -> bool:
        key, empty = event.key(), not self.text()
        if empty and self.in_one_go.isActive() and event.text().isalnum():
            self.setText("-")
            self.took_one = True
        if event.text():
            self.in_one_go.stop()
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.text())
        elif key in moves:
            self.moved.emit(moves[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif empty and event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        elif empty and event.text() in ("+", "-") and not (event.text() == "-" and self.minus_is_typed):
            self.stepped.emit(1 if event.text() == "+" else -1)
            if event.text() == "-":
                self.in_one_go.start()
        elif empty and key == Qt.Key.Key_Delete and not event.modifiers():
            self.removed.emit()
        else:
            return False
        return True
