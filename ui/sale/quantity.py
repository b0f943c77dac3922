"""Asks with a keypad how many of the chosen line; what is typed goes the way of the command line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.sale.grammar import amount
from ui.text import tr
from ui.widgets.fields import Field, LineEdit
from ui.widgets.keypad import Keypad
from ui.widgets.sheet import Sheet


class QuantitySheet(Sheet):
    """For a till without a keyboard; `typed` is a number once it was accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Cantidad"), tr("De la línea elegida."), width=380, parent=parent)
        line = LineEdit(role="amount")
        self._field = Field(tr("Cuántas unidades"), line)
        self.add(self._field)
        self.add(Keypad(line))
        self.add_cancel()
        self.add_accept(tr("Aceptar"), icon="check")
        line.setFocus()

    def typed(self) -> str:
        """What stands in the line."""
        return self._field.text()

    def accept(self) -> None:
        """Only with a number."""
        if amount(self.typed()) is None:
            self._field.set_error(tr("Escriba una cantidad, por ejemplo 3 o 1.5."))
        else:
            super().accept()
