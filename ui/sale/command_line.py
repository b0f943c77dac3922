"""The one input of the till: keys that mean something only while it is empty, and what it is asking for right now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.text import mark, tr
from ui.widgets.fields import LineEdit


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
        "user", mark("RUC, cédula o nombre del cliente"), mark("Intro elige o crea el cliente   ·   Esc vuelve")
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
        mark("Pase el ticket, o escriba su número, su autorización o el RUC del cliente"),
        mark("El RUC trae su última compra   ·   Esc vuelve a vender"),
    ),
}


class CommandLine(LineEdit):
    """Never loses the focus for long. Arrows move in a list; +, − and Supr act on the chosen line while it is empty."""

    entered = Signal(str)
    moved = Signal(int)
    stepped = Signal(int)
    removed = Signal()
    undone = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="command", icon="scan-barcode", name=tr("Línea de órdenes"), parent=parent)
        self.asking = Asking.GOODS
        self.minus_is_typed = False  # with a ticket in hand − begins a return; else it takes one unit off
        self.ask(Asking.GOODS)

    def ask(self, asking: Asking) -> None:
        """Ask for something else; what was typed goes."""
        self.asking = asking
        face = _FACES[asking]
        self._icon_name = face.icon
        self.setPlaceholderText(tr(face.placeholder))
        self.clear()
        self.update()

    def hint(self) -> str:
        """One line about what can be typed now."""
        return tr(_FACES[self.asking].hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._acted(event):
            super().keyPressEvent(event)

    def _acted(self, event: QKeyEvent) -> bool:
        key, empty = event.key(), not self.text()
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
        elif empty and key == Qt.Key.Key_Delete and not event.modifiers():
            self.removed.emit()
        else:
            return False
        return True
