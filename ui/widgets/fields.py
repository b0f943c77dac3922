"""A labelled input whose mistake is written under it; knows no rule about what is right."""

from __future__ import annotations

import sys
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import icons, theme
from ui.text import said
from ui.widgets.keycap import KeyCap, cap_width, key_name, paint_cap
from ui.widgets.labels import Text, repolish, use_figures
from ui.widgets.sheet import Sheet


class Field(QWidget):
    """Label above, input, and one line under it for a hint or for what is wrong. The line keeps its room."""

    def __init__(self, label: str, editor: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._label = Text(label, "label")
        self._under = Text(hint, "small", wrap=True)
        self._label.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._above = QHBoxLayout()
        self._above.setSpacing(7)
        self._above.addWidget(self._label)
        self._above.addStretch(1)
        column.addLayout(self._above)
        column.addWidget(editor)
        column.addWidget(self._under)
        column.addStretch(1)
        self._under.setMinimumHeight(18)
        self.setFocusProxy(editor)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._corrected)
        if isinstance(editor, QComboBox):
            editor.activated.connect(self._corrected)
            editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel over a closed list scrolls the page; it never chooses anything that nobody sees."""
        if event.type() == QEvent.Type.Wheel and watched is self.editor:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def reach_by(self, key: str) -> None:
        """A key anywhere in the window, printed beside the label: a list takes its next choice, a line the cursor."""
        self._above.insertWidget(1, KeyCap(key))
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(self._reach)

    def _reach(self) -> None:
        if isinstance(self.editor, QComboBox):
            self.editor.setCurrentIndex((self.editor.currentIndex() + 1) % self.editor.count())
            return
        self.editor.setFocus()
        if isinstance(self.editor, QLineEdit):
            self.editor.selectAll()

    def set_label(self, label: str) -> None:
        """Another name, where it depends on something that was chosen."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and what is allowed; empty takes it back."""
        words = said(sentence) or self._hint
        self._under.setText(words)
        self._under.set_role("error" if sentence else "small")
        self.editor.setAccessibleDescription(words)
        self.editor.setProperty("invalid", bool(sentence))
        repolish(self.editor)
        if sentence:
            self._make_room()

    def _make_room(self) -> None:
        """Two lines may be where one was."""
        window = self.window()
        if isinstance(window, Sheet):
            window.grow()

    def _corrected(self) -> None:
        """Somebody types or chooses anew: what was said of the old value is over."""
        if self.error():
            self.set_error("")

    def set_hint(self, sentence: str) -> None:
        """Other words under the field while nothing is wrong."""
        longer, self._hint = len(sentence) > len(self._hint), sentence
        if not self.error():
            self._under.setText(sentence)
            self.editor.setAccessibleDescription(sentence)
            if longer:
                self._make_room()

    def error(self) -> bool:
        """True while something is wrong."""
        return bool(self.editor.property("invalid"))

    def text(self) -> str:
        """What was typed, when the editor is a line."""
        assert isinstance(self.editor, QLineEdit)
        return self.editor.text().strip()


def follow(first: QWidget, *others: QWidget) -> None:
    """Tab goes from each to the next, whichever was made first."""
    for before, after in pairwise((first, *others)):
        QWidget.setTabOrder(before, after)


def value_of(field: Field) -> str:
    """What stands in a field: the text of a line, what a choice keeps."""
    return str(field.editor.currentData()) if isinstance(field.editor, QComboBox) else field.text()


def put_in(field: Field, value: str) -> None:
    """A line says it, a choice takes the one that keeps it, else its first."""
    if isinstance(field.editor, QComboBox):
        field.editor.setCurrentIndex(max(0, field.editor.findData(value)))
    elif isinstance(field.editor, QLineEdit):
        field.editor.setText(value)


_LINE_KEEPS = {Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z}


def _is_letter_of_ours(event: QKeyEvent) -> bool:
    """Ctrl and a letter that no line needs: everywhere the same, whatever the desktop's own keys are."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return False
    return Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z and Qt.Key(event.key()) not in _LINE_KEEPS


def goes_elsewhere(event: QKeyEvent) -> bool:
    """Alt and a key is the way to another page, also while a sheet keeps the window from going: it types nothing.

    Not on macOS, where that key makes letters.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    types = bool(event.text()) and event.text().isprintable()
    return types and held == Qt.KeyboardModifier.AltModifier and sys.platform != "darwin"


class LineEdit(QLineEdit):
    """One line. `role`: "" ordinary, `command` the till's big line, `amount` money (right, figures of one width)."""

    def __init__(
        self, placeholder: str = "", *, role: str = "", icon: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        if role:
            self.setProperty("role", role)
        if role == "amount":
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
            use_figures(self)
        self._icon_name = icon
        self._icon_side = 24 if role == "command" else 18
        if icon:
            self.setTextMargins(self._icon_side + 10, 0, 0, 0)

    def reach_by(self, key: str) -> None:
        """Put the cursor here by a key anywhere in the window; the key stands at the right while the line is empty."""
        self.key = key
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(self.setFocus)
        shortcut.activated.connect(self.selectAll)
        self.setAccessibleDescription(key_name(key))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger on a line of words brings letters, where the till is used with fingers."""
        super().mouseReleaseEvent(event)
        if theme.current().touch:
            from ui.widgets.keyboard import touched

            touched(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if goes_elsewhere(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """On Linux Qt keeps Ctrl+E and Ctrl+U for the line (end, empty); they are ours, on buttons, and come first."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_letter_of_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._icon_name:
            left = 17 if self._icon_side == 24 else 13
            top = round((self.height() - self._icon_side) / 2)
            painter.drawPixmap(left, top, icons.pixmap(self._icon_name, "muted", self._icon_side))
        if self.key and not self.text():
            name = key_name(self.key)
            paint_cap(painter, self.width() - cap_width(name) - 12, self.height() / 2, name, theme.shade("muted"))
        painter.end()
