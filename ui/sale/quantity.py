"""Asks with a keypad for one figure about the chosen line; what is typed goes the way of the command line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.sale.grammar import amount
from ui.text import mark, tr
from ui.widgets.fields import Field, LineEdit
from ui.widgets.keypad import Keypad
from ui.widgets.sheet import Sheet

QUANTITY = (mark("Cantidad"), mark("Cuántas unidades"), mark("Escriba una cantidad, por ejemplo 3 o 1.5."))
DISCOUNT = (mark("Descuento"), mark("Cuánto por ciento"), mark("Escriba el descuento en %, por ejemplo 10."))
"""Title, label, and what is said to whoever typed no figure."""


class FigureSheet(Sheet):
    """For a till without a keyboard; `typed` is a number once it was accepted."""

    topic = "sale"

    def __init__(self, words: tuple[str, str, str], parent: QWidget | None = None) -> None:
        title, label, self._wrong = words
        super().__init__(tr(title), tr("De la línea elegida."), width=380, parent=parent)
        line = LineEdit(role="amount")
        self._field = Field(tr(label), line)
        self.add(self._field)
        self.add(Keypad(lambda: line))
        self.add_cancel()
        self.add_accept(tr("Aceptar"), icon="check")
        line.setFocus()

    def typed(self) -> str:
        """What stands in the line."""
        return self._field.text()

    def accept(self) -> None:
        """Only with a number."""
        if amount(self.typed()) is None:
            self._field.set_error(tr(self._wrong))
        else:
            super().accept()
