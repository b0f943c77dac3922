"""Paints a ticket as a thermal printer would put it on paper: letters of one width, dots. Knows no document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui import theme

if TYPE_CHECKING:
    from app.runtime.receipts import Shown

LETTERS = {32: 13, 42: 12, 48: 11}  # pixels high by columns, where there is room
SMALLEST = 7
MARGIN = 14
LARGE = 2  # a large letter is twice as wide and as high
INK = "#1a1a1a"


class TicketArea(QScrollArea):
    """Paper that scrolls up and down, never sideways."""

    def __init__(self, view: TicketView) -> None:
        super().__init__()
        self._view = view
        self.setWidget(view)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._view.set_room(self.viewport().width())


class TicketView(QWidget):
    """White paper, also in the dark theme; as high as the ticket."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._lines: Sequence[Shown] = ()
        self._columns = 42
        self._room = 0
        self._letters = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._letters.setPixelSize(LETTERS[self._columns])

    def show_lines(self, lines: Sequence[Shown], columns: int) -> None:
        """Another ticket, or another paper."""
        self._lines, self._columns = lines, columns
        self._fit()
        self.setAccessibleDescription("\n".join(line.text for line in lines if line.text.strip()))
        self.update()

    def set_room(self, width: int) -> None:
        """How wide the paper may be: on small screens its letters are smaller, never its lines shorter."""
        self._room = width
        self._fit()

    def _fit(self) -> None:
        for size in range(LETTERS[self._columns], SMALLEST - 1, -1):
            self._letters.setPixelSize(size)
            if not self._room or self.sizeHint().width() <= self._room:
                break
        self.setFixedSize(self.sizeHint())

    def text(self) -> str:
        """Its letters, line by line."""
        return "\n".join(line.text for line in self._lines)

    def _cell(self) -> tuple[float, float]:
        metrics = QFontMetricsF(self._letters)
        return metrics.horizontalAdvance("0"), metrics.height()

    def _height(self, line: Shown) -> float:
        across, high = self._cell()
        if line.dots is not None:
            return line.dots.height * self._columns * across / (line.dots.across * 8)
        return high * (LARGE if line.large else 1)

    def sizeHint(self) -> QSize:
        across = self._cell()[0]
        high = sum(self._height(line) for line in self._lines)
        return QSize(round(self._columns * across) + 2 * MARGIN, round(high) + 2 * MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(QPen(theme.shade("line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QPen(INK))
        top = float(MARGIN)
        for line in self._lines:
            if line.dots is not None:
                self._paint_dots(painter, top, line)
            else:
                self._paint_letters(painter, top, line)
            top += self._height(line)

    def _paint_letters(self, painter: QPainter, top: float, line: Shown) -> None:
        """Each letter in its own cell: a printer knows no other place."""
        across, high = self._cell()
        font = QFont(self._letters)
        font.setBold(line.strong)
        painter.save()
        painter.setFont(font)
        painter.translate(MARGIN, top)
        if line.large:
            painter.scale(LARGE, LARGE)
        for place, letter in enumerate(line.text):
            painter.drawText(QRectF(place * across, 0, across * 2, high), Qt.AlignmentFlag.AlignLeft, letter)
        painter.restore()

    def _paint_dots(self, painter: QPainter, top: float, line: Shown) -> None:
        assert line.dots is not None
        image = QImage(
            line.dots.data, line.dots.across * 8, line.dots.height, line.dots.across, QImage.Format.Format_Mono
        )
        image.setColorTable([0xFFFFFFFF, 0xFF000000])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(MARGIN, top, self._columns * self._cell()[0], self._height(line)), image)
