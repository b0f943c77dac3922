"""Figures for fingers: each key is sent to a line as if it had come from the keyboard. Knows no amount."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from ui import theme
from ui.text import tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, IconButton

FIGURES = "789456123.0"
COLUMNS = 3


class Keypad(QWidget):
    """Four rows of three; the focus stays in the line."""

    def __init__(self, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setAccessibleName(tr("Teclado numérico"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Size.TIGHT)
        buttons = [ActionButton(figure) for figure in FIGURES]
        for figure, button in zip(FIGURES, buttons, strict=True):
            key = Qt.Key.Key_Period if figure == "." else Qt.Key(Qt.Key.Key_0 + int(figure))
            button.clicked.connect(lambda _=False, key=key, figure=figure: self._press(key, figure))
        back = IconButton(tr("Borrar"), "arrow-left")
        back.clicked.connect(lambda: self._press(Qt.Key.Key_Backspace, ""))
        for place, button in enumerate([*buttons, back]):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            grid.setColumnStretch(place % COLUMNS, 1)

    def _press(self, key: Qt.Key, text: str) -> None:
        self._line.setFocus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._line, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def where_touched(line: QLineEdit) -> QWidget:
    """A keypad for a line where the till is used with fingers, otherwise only the room it leaves."""
    return Keypad(line) if theme.current().touch else QWidget()
