"""The sheet that every screen is drawn on: margins, a column, the focus on arrival. Knows no screen."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.tokens import Size

LOW_BELOW = 540  # pixels of a page under which everything moves together: 1920x1080 at 200 % leaves 470


def is_low(pixels: int) -> bool:
    """Is a page of this height one of a very small screen, or of one with a large scale?"""
    return pixels < LOW_BELOW


class Page(QWidget):
    """A screen. `arrive` is called whenever it comes to the front; toasts pile over `toast_anchor` if there is one."""

    def __init__(self, *, tight: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toast_anchor: QWidget | None = None
        self.first: QWidget | None = None
        self.tells_its_keys = False  # a screen with a list of its own for F1
        self.column = QVBoxLayout(self)
        self._tight = tight
        self._margins = QMargins()
        self._set_room(low=False)

    def _set_room(self, *, low: bool) -> None:
        high = Size.TIGHT if low else Size.WIDE - 4
        side = Size.SNUG if low else Size.WIDE
        margins = QMargins(side, high, side, Size.TIGHT if low else Size.ROOMY)
        if margins != self._margins:
            self._margins = margins
            self.column.setContentsMargins(margins)
            self.column.setSpacing(Size.TIGHT if low else Size.SNUG if self._tight else Size.ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen everything moves together."""
        super().resizeEvent(event)
        self._set_room(low=is_low(event.size().height()))

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Put something under the last."""
        if isinstance(item, QWidget):
            self.column.addWidget(item, stretch)
        else:
            self.column.addLayout(item, stretch)

    def waits(self) -> str:
        """Where on this screen typed words wait to be kept, by its title; empty where none do."""
        return ""

    def arrive(self) -> None:
        """Take the focus to where work begins. A screen that reads rows does it here, and calls this too."""
        (self.first or self).setFocus(Qt.FocusReason.OtherFocusReason)


def row(*widgets: QWidget, stretch: bool = True, spacing: int = Size.SNUG) -> QHBoxLayout:
    """Widgets beside each other; `stretch` leaves the rest of the width empty."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    if stretch:
        made.addStretch(1)
    return made
