"""Names keys as keyboards in Spanish print them and draws them as caps; knows no action."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.text import mark, tr
from ui.tokens import Type

HEIGHT = 20
PADDING = 6


_NAMES = {
    "Del": mark("Supr"),
    "Return": mark("Intro"),
    "Enter": mark("Intro"),
    "Space": mark("Espacio"),
    "Backspace": "⌫",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "PgUp": mark("Re Pág"),
    "PgDown": mark("Av Pág"),
    "Home": mark("Inicio"),
    "End": mark("Fin"),
    "Shift": mark("Mayús"),
    "-": "−",
}


def key_name(sequence: str) -> str:
    """What is printed on the key: `Del` becomes Supr, `Ctrl+D` stays. Empty for no key."""
    if not sequence:
        return ""
    portable = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.PortableText) or sequence
    parts = (portable,) if portable in ("+", "-") else portable.split("+")
    return "+".join(tr(_NAMES[part]) if part in _NAMES else part for part in parts)


def cap_font() -> QFont:
    """The type on a cap."""
    return theme.font(Type.CAPTION, QFont.Weight.DemiBold)


@lru_cache(maxsize=256)
def cap_width(name: str) -> int:
    """Pixels a cap needs; 0 for no key."""
    return max(HEIGHT + 2, QFontMetrics(cap_font()).horizontalAdvance(name) + 2 * PADDING) if name else 0


def paint_cap(painter: QPainter, left: float, middle: float, name: str, ink: QColor) -> None:
    """Draw a cap whose left edge and vertical middle are given, in a tint of the text it stands beside."""
    box = QRectF(left, middle - HEIGHT / 2, cap_width(name), HEIGHT).adjusted(0.5, 0.5, -0.5, -0.5)
    ground, edge = QColor(ink), QColor(ink)
    ground.setAlphaF(0.09)
    edge.setAlphaF(0.34)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4.5, 4.5)
    painter.setPen(ink)
    painter.setFont(cap_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


class KeyCap(QWidget):
    """A key drawn beside a sentence; decoration for eyes, the sentence names the key for readers."""

    def __init__(self, sequence: str, role: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.house_key = sequence
        self.set_key(sequence)

    def set_key(self, sequence: str) -> None:
        """Another key."""
        self.key = sequence
        self._name = key_name(sequence)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(cap_width(self._name), HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_cap(painter, 0, self.height() / 2, self._name, theme.shade(self._role))
