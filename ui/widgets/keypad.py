"""Figures and usual words for fingers, each sent to a line as if it had been typed. Knows no amount and no reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.text import tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton

COLUMNS = 3
POINT = "."
KEYS = {POINT: Qt.Key.Key_Period} | {f"{n}": Qt.Key(Qt.Key.Key_0 + n) for n in range(10)}


class Touched(QWidget):
    """Keys that send what stands on them to a line; the focus stays there, or goes there."""

    def __init__(self, line: Callable[[], QLineEdit], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line

    def _send(self, key: Qt.Key, text: str) -> None:
        line = self._line()
        line.setFocus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(line, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


class Keypad(Touched):
    """Four rows of three; the focus stays in the line, which may be another one for every key.

    `point` is False where only whole figures make sense; `go_on` names a wide key that is Enter.
    """

    def __init__(
        self, line: Callable[[], QLineEdit], *, point: bool = True, go_on: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(line, parent)
        self.setAccessibleName(tr("Teclado numérico"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Size.TIGHT)
        for place, figure in enumerate("789456123"):
            self._add(ActionButton(figure), (place // COLUMNS, place % COLUMNS), KEYS[figure], figure)
        if point:
            dot = ActionButton(POINT)
            dot.setAccessibleName(tr("Punto decimal"))
            self._add(dot, (3, 0), KEYS[POINT], POINT)
        self._add(ActionButton("0"), (3, 1 if point else 0), KEYS["0"], "0", wide=1 if point else 2)
        back = ActionButton("", icon="arrow-left")
        back.setAccessibleName(tr("Borrar"))
        self._add(back, (3, 2), Qt.Key.Key_Backspace, "")
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        if go_on:
            self._add(ActionButton(go_on, icon="check"), (4, 0), Qt.Key.Key_Return, "\r", wide=COLUMNS)
        grid.setRowStretch(5, 1)

    def _add(self, button: ActionButton, place: tuple[int, int], key: Qt.Key, text: str, *, wide: int = 1) -> None:
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(button, *place, 1, wide)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(key == Qt.Key.Key_Backspace)
        button.clicked.connect(lambda: self._send(key, text))


class Phrases(QWidget):
    """Usual words in a row: one touch writes them instead of what stood in the line."""

    def __init__(self, line: QLineEdit, phrases: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Motivos usuales"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.TIGHT)
        for phrase in phrases:
            button = ActionButton(phrase, compact=True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, phrase=phrase: line.setText(phrase))
            row.addWidget(button)
        row.addStretch(1)


def where_touched(line: QLineEdit) -> QWidget:
    """A keypad for a line where the till is used with fingers, otherwise only the room it leaves."""
    return Keypad(lambda: line) if theme.current().touch else QWidget()
