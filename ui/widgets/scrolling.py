"""A part of the window that is larger than its place and scrolls to whatever has the focus. Knows no content."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Follows the focus also where a program moves it, as to the field that was refused; Qt does so for Tab only."""

    def __init__(self, inside: QWidget, *, across: bool = False, whole: bool = False) -> None:
        """`across`: sideways too, where the content can become no narrower. `whole`: all of it is seen if it can be."""
        super().__init__()
        self._whole = whole
        self._measuring = False
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once at a time: what wraps can ask for another height while its bar comes and goes, until Qt has no stack."""
        if event.type() not in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            return super().eventFilter(watched, event)
        if self._measuring:
            return False
        self._measuring = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._measuring = False

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 24, 40)
