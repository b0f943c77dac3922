"""Letters for fingers, each sent to a line as if it had been typed: ñ, accents, capitals. Knows no word and no field.

It comes when a line for words is touched and goes by its own key; the focus never leaves the line.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from shiboken6 import isValid

from ui import theme
from ui.text import tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton
from ui.widgets.keypad import Touched
from ui.widgets.sheet import Sheet

ROWS = ("1234567890", "qwertyuiop", "asdfghjklñ", "zxcvbnm")
SIGNS = "-@."
WIDTH = 10  # keys in a row
WIDEST = 960  # pixels that all of them take
ACUTE, DIAERESIS = "\u0301", "\u0308"
ONCE, LOCKED = 1, 2


class Keyboard(Touched):
    """Five rows of ten. A capital begins an empty line; two touches on its key keep capitals."""

    def __init__(self, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(lambda: self.target, parent)
        self.target = line
        self.letters: dict[str, ActionButton] = {}
        self._capitals = 0 if line.text() else ONCE
        self._accent = ""
        self.setAccessibleName(tr("Teclado de letras"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("card", True)
        self.setAutoFillBackground(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(Size.UNIT, Size.UNIT, Size.UNIT, Size.UNIT)
        grid.setSpacing(4)
        for column in range(WIDTH):
            grid.setColumnStretch(column, 1)
        for row, letters in enumerate(ROWS):
            first = 1 if row == len(ROWS) - 1 else 0  # beside it stands the key of the capitals
            for place, letter in enumerate(letters):
                self._letter(letter, (row, first + place))
        self._build_others()
        self._draw()

    def _build_others(self) -> None:
        self.shift = self._key("", (3, 0), tr("Mayúsculas"), icon="arrow-up")
        self.shift.clicked.connect(self._turn)
        self.accent = self._key("´", (3, 8), tr("Acento"))
        self.accent.clicked.connect(self._next_accent)
        back = self._key("", (3, 9), tr("Borrar"), icon="arrow-left")
        back.setAutoRepeat(True)
        back.clicked.connect(lambda: self._send(Qt.Key.Key_Backspace, ""))
        for place, sign in enumerate(SIGNS):
            self._letter(sign, (4, place))
        space = self._key(tr("Espacio"), (4, 3), tr("Espacio"), wide=3)
        space.clicked.connect(lambda: self._type(" "))
        enter = self._key(tr("Intro"), (4, 6), tr("Intro"), wide=2)
        enter.clicked.connect(lambda: self._send(Qt.Key.Key_Return, "\r"))
        away = self._key("", (4, 8), tr("Cerrar el teclado"), icon="keyboard", wide=2)
        away.clicked.connect(self.go)

    def _letter(self, letter: str, place: tuple[int, int]) -> None:
        button = self._key(letter, place, letter)
        button.clicked.connect(lambda _=False, letter=letter: self._type(letter))
        self.letters[letter] = button

    def _key(self, text: str, place: tuple[int, int], name: str, *, icon: str = "", wide: int = 1) -> ActionButton:
        button = ActionButton(text, icon=icon)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumSize(Size.CONTROL, Size.CONTROL)
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(button, *place, 1, wide)
        return button

    # -- typing

    def _type(self, letter: str) -> None:
        written = self._written(letter)
        if self._capitals == ONCE and letter.isalpha():
            self._capitals = 0
        self._accent = ""
        self._send(Qt.Key(ord(written.upper()[0])), written)
        self._draw()

    def _written(self, letter: str) -> str:
        """The letter as it is typed now; an accent that it cannot carry is forgotten."""
        text = letter.upper() if self._capitals else letter
        marked = unicodedata.normalize("NFC", text + self._accent)
        return marked if len(marked) == 1 and letter in "aeiou" else text

    def _turn(self) -> None:
        self._capitals = (self._capitals + 1) % (LOCKED + 1)
        self._draw()

    def _next_accent(self) -> None:
        """´, then ¨, then none."""
        self._accent = {"": ACUTE, ACUTE: DIAERESIS, DIAERESIS: ""}[self._accent]
        self._draw()

    def _draw(self) -> None:
        """Each key shows what it writes."""
        for letter, button in self.letters.items():
            written = self._written(letter)
            button.setText(written)
            button.setAccessibleName(written)
        self.accent.setText("¨" if self._accent == DIAERESIS else "´")
        kept = {0: tr("Mayúsculas"), ONCE: tr("Mayúsculas: la próxima"), LOCKED: tr("Mayúsculas: todas")}
        self.shift.setAccessibleName(kept[self._capitals])
        self.shift.setText("A" if self._capitals == LOCKED else "")

    # -- coming and going

    def serve(self, line: QLineEdit) -> None:
        """Another line of the same window."""
        if not isinstance(self.window(), Sheet):
            self.target.removeEventFilter(self)
            line.installEventFilter(self)
        self.target = line
        if not line.text() and not self._capitals:
            self._capitals = ONCE
            self._draw()

    def go(self) -> None:
        """It leaves the room that it took."""
        self.hide()
        self.window().removeEventFilter(self)
        self.target.removeEventFilter(self)
        self.deleteLater()
        above = self.window()
        if isinstance(above, Sheet):
            above.grow()

    def lie_below(self) -> None:
        """Along the lower edge of its window, over what is there."""
        parent = self.parentWidget()
        assert parent is not None
        spare = max(Size.UNIT, (parent.width() - WIDEST) // 2)
        grid = self.layout()
        assert grid is not None
        grid.setContentsMargins(spare, Size.SNUG, spare, Size.SNUG)
        high = self.sizeHint().height()
        self.setGeometry(0, parent.height() - high, parent.width(), high)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its window has another size, or the line is out of sight with its place: nothing is left to write in."""
        if isValid(self) and self.isVisible():
            if watched is self.target and event.type() == QEvent.Type.Hide:
                self.go()
            elif watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
                self.lie_below()
        return False


def touched(line: QLineEdit) -> None:
    """Somebody put a finger on a line: letters come for words; for figures and secrets there is the keypad."""
    figures = line.property("role") == "amount" or line.validator() is not None
    secret = line.echoMode() is not QLineEdit.EchoMode.Normal
    if not theme.current().touch or line.isReadOnly() or figures or secret:
        return
    window = line.window()
    found = next((each for each in window.findChildren(Keyboard) if each.isVisible()), None)
    if found is not None:
        found.serve(line)
    elif isinstance(window, Sheet):
        window.put_below(Keyboard(line, window))
    else:
        keyboard = Keyboard(line, window)
        window.installEventFilter(keyboard)
        line.installEventFilter(keyboard)
        keyboard.lie_below()
        keyboard.show()
