"""A part of the window that is larger than its place and scrolls to whatever has the focus. Knows no content."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Follows the focus also where a program moves it, as to the field that was refused; Qt does so for Tab only."""

    def __init__(self, inside: QWidget, *, across: bool = False, whole: bool = False) -> None:
        """`across`: sideways too, where the content can become no narrower. `whole`: all of it is seen if it can be."""
        super().__init__()
        self._whole = whole
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not across:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        """What the content needs now; Qt keeps what it needed at first."""
        inside = self.widget()
        return inside.sizeHint() if self._whole and inside is not None else super().sizeHint()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 24, 40)
