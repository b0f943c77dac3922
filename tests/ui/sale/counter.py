"""Counts the keys that a person presses at a till; scans cost none, as at a counter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.sale.till import Till

_KEYS = {
    "F2": Qt.Key.Key_F2, "F3": Qt.Key.Key_F3, "F5": Qt.Key.Key_F5, "F6": Qt.Key.Key_F6, "F7": Qt.Key.Key_F7,
    "F8": Qt.Key.Key_F8,
    "F9": Qt.Key.Key_F9, "F11": Qt.Key.Key_F11, "F12": Qt.Key.Key_F12, "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape, "Space": Qt.Key.Key_Space, "Del": Qt.Key.Key_Delete, "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
}  # fmt: skip


class Fingers:
    """`press` takes names of keys and single signs; each is one key of whatever has the focus."""

    def __init__(self, till: Till) -> None:
        self._till = till
        self.pressed = 0

    def press(self, *keys: str) -> None:
        """One after the other, each where the focus is then."""
        for key in keys:
            self.pressed += 1
            where = self._focus()
            if key in _KEYS:
                QTest.keyClick(where, _KEYS[key])
            else:
                QTest.keyClicks(where, key)

    def write(self, text: str) -> None:
        """Signs, each a key."""
        self.press(*text)

    def scan(self, code: str) -> None:
        """A scanner's burst: no key of a person."""
        self._till.page.take_scan(code)

    def _focus(self) -> QWidget:
        modal = QApplication.activeModalWidget()
        if modal is not None:
            return modal.focusWidget() or modal
        return self._till.page.line
