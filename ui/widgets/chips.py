"""Small facts of the status strip: an icon, a word, a tone; one that needs somebody can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import icons, theme
from ui.tokens import Size, Tone, Type
from ui.widgets.keycap import key_name
from ui.widgets.labels import tip as plain

HEIGHT = 26
SIDE = 16
PADDING = 8
GAP = 6


class Chip(QAbstractButton):
    """Says one thing. NEUTRAL is plain text; any other tone puts it on a coloured pill so that it is seen."""

    def __init__(self, icon: str, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.key = ""  # where what it says is a key
        self.way = ""  # the key that does what a click does; its room is in the tip
        self._tone = tone
        self._crowded = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.say(text, tone)

    def say(self, text: str, tone: Tone = Tone.NEUTRAL, *, icon: str = "", tip: str = "") -> None:
        """Another fact. Empty text hides the chip."""
        self._tone = tone
        self._icon_name = icon or self._icon_name
        self.setText(text)
        name = key_name(self.way)
        self._tip = tip if not name or name in tip else f"{tip} ({name})".strip()
        self.setToolTip(plain(self._tip))
        self.setAccessibleName(f"{text}. {tip}" if tip else text)
        self.setAccessibleDescription(name)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def set_crowded(self, *, crowded: bool) -> None:
        """Only the icon, where there is no room for words; the tooltip says them."""
        self._crowded = crowded and bool(self._icon_name)
        self.setToolTip(plain(f"{self.text()}. {self._tip}" if self._crowded else self._tip))
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return "" if self._crowded else self.text()

    def _font(self) -> QFont:
        weight = QFont.Weight.Medium if self._tone is Tone.NEUTRAL else QFont.Weight.DemiBold
        return theme.font(Type.SMALL, weight, figures=True)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._font()).horizontalAdvance(self._words())
        icon = SIDE + (0 if self._crowded else GAP) if self._icon_name else 0
        wide = PADDING + icon + words + PADDING + 1
        return QSize(max(wide, Size.CONTROL), Size.CONTROL) if theme.current().touch else QSize(wide, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = self._tone is Tone.NEUTRAL
        ink = theme.shade("muted" if plain else f"{self._tone.value}.ink")
        painter.setPen(Qt.PenStyle.NoPen)
        if not plain:
            painter.setBrush(theme.shade(f"{self._tone.value}.ground"))
            pill = QRectF(0, (self.height() - HEIGHT) / 2, self.width(), HEIGHT)
            painter.drawRoundedRect(pill, HEIGHT / 2, HEIGHT / 2)
        left = float(PADDING)
        if self._icon_name:
            side = (self.height() - SIDE) / 2
            painter.drawPixmap(QPointF(left, side), icons.tinted(self._icon_name, ink.name(), SIDE))
            left += SIDE + GAP
        painter.setFont(self._font())
        painter.setPen(ink)
        room = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words())
