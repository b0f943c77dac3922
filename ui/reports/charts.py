"""Charts painted by hand: upright columns over time, lying bars by rank. They know labels and figures, no report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.domain.record import dataclass
from ui import theme
from ui.text import tr
from ui.tokens import Type

ZERO = Decimal(0)
LINES = 4
Say = Callable[[Decimal], str]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its figure, and the figure that it is compared with, if any."""

    label: str
    value: Decimal
    before: Decimal | None = None


class Columns(QWidget):
    """Upright bars in their order; what they are compared with stands behind them as an outline."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._bars: Sequence[Bar] = ()
        self._say: Say = str

    def show_bars(self, bars: Sequence[Bar], say: Say) -> None:
        """Other figures; `say` writes one."""
        self._bars, self._say = bars, say
        self.setAccessibleDescription(spoken(bars, say))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 190)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 110)

    def _ground(self, metrics: QFontMetrics) -> tuple[QRectF, Decimal, Decimal]:
        """The room of the bars, and the lowest and highest figure on the scale."""
        figures = [f for bar in self._bars for f in (bar.value, bar.before) if f is not None]
        low, high = min([ZERO, *figures]), max([ZERO, *figures])
        step = nice((high - low) / LINES)
        top = step * LINES if not low else high
        left = max(metrics.horizontalAdvance(self._say(figure)) for figure in (top, low)) + 12
        room = QRectF(self.rect()).adjusted(left, 10, -4, -metrics.height() - 8)
        return room, low, max(top, high) or Decimal(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._bars:
            _paint_nothing(painter, QRectF(self.rect()))
            return
        font = theme.font(Type.CAPTION, figures=True)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        room, low, high = self._ground(metrics)
        scale = Scale(room, low, high)
        self._paint_scale(painter, scale, metrics)
        wide = room.width() / len(self._bars)
        every = max(1, round((max(metrics.horizontalAdvance(b.label) for b in self._bars) + 10) / wide + 0.49))
        for place, bar in enumerate(self._bars):
            slot = QRectF(room.left() + place * wide, room.top(), wide, room.height())
            _paint_bar(painter, scale, slot, bar)
            if place % every == 0:
                painter.setPen(theme.shade("muted"))
                under = QRectF(slot.center().x() - 60, room.bottom() + 5, 120, metrics.height())
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, bar.label)

    def _paint_scale(self, painter: QPainter, scale: Scale, metrics: QFontMetrics) -> None:
        for number in range(LINES + 1):
            figure = scale.low + (scale.high - scale.low) * number / LINES
            y = scale.y(figure)
            painter.setPen(QPen(theme.shade("line"), 1))
            painter.drawLine(QPointF(scale.room.left(), y), QPointF(scale.room.right(), y))
            painter.setPen(theme.shade("muted"))
            box = QRectF(0, y - metrics.height() / 2, scale.room.left() - 8, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._say(figure))

    def mouseMoveEvent(self, event: object) -> None:
        """The figure under the pointer."""
        if not self._bars:
            return
        room, _, _ = self._ground(QFontMetrics(theme.font(Type.CAPTION, figures=True)))
        x = event.position().x() - room.left()  # type: ignore[attr-defined]
        place = int(x / room.width() * len(self._bars)) if room.width() > 0 else -1
        if 0 <= place < len(self._bars) and x >= 0:
            words = spoken(self._bars[place : place + 1], self._say)
            QToolTip.showText(event.globalPosition().toPoint(), words, self)  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a figure stands in a room."""

    room: QRectF
    low: Decimal
    high: Decimal

    def y(self, figure: Decimal) -> float:
        """Pixels from the top."""
        return self.room.bottom() - float((figure - self.low) / (self.high - self.low)) * self.room.height()


def _paint_bar(painter: QPainter, scale: Scale, slot: QRectF, bar: Bar) -> None:
    base = scale.y(ZERO)
    wide = min(46.0, slot.width() * 0.68)
    left = slot.center().x() - wide / 2
    if bar.before:
        top = scale.y(bar.before)
        painter.setPen(QPen(theme.shade("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left - 3, min(top, base), wide + 6, abs(base - top)), 3, 3)
    if bar.value:
        top = scale.y(bar.value)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade("accent" if bar.value > 0 else "danger.ink"))
        painter.drawRoundedRect(QRectF(left, min(top, base), wide, max(1.5, abs(base - top))), 3, 3)


class Ranks(QWidget):
    """Lying bars, the largest first, each with its figure and its share of all."""

    ROW = 30

    def __init__(self, name: str, most: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._most = most
        self._bars: Sequence[Bar] = ()
        self._say: Say = str
        self._whole = ZERO

    def show_bars(self, bars: Sequence[Bar], say: Say) -> None:
        """Other figures; those that find no room are left out, and count in the shares."""
        self._bars, self._say = bars[: self._most], say
        self._whole = sum((bar.value for bar in bars if bar.value > 0), ZERO)
        self.setAccessibleDescription(spoken(self._bars, say))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, max(1, len(self._bars)) * self.ROW + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(3, max(1, len(self._bars))) * self.ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._bars:
            _paint_nothing(painter, QRectF(self.rect()))
        most = max((abs(bar.value) for bar in self._bars), default=ZERO) or Decimal(1)
        fits = min(len(self._bars), self.height() // self.ROW)
        for place, bar in enumerate(self._bars[:fits]):
            self._paint_row(painter, QRectF(0, place * self.ROW, self.width(), self.ROW), bar, most)

    def _paint_row(self, painter: QPainter, row: QRectF, bar: Bar, most: Decimal) -> None:
        font, strong = theme.font(Type.SMALL, figures=True), theme.font(Type.SMALL, QFont.Weight.DemiBold, figures=True)
        share = f"  {round(bar.value / self._whole * 100)} %" if self._whole and bar.value > 0 else ""
        figure = f"{self._say(bar.value)}{share}"
        room = QFontMetrics(strong).horizontalAdvance(figure) + 12
        words = QRectF(row.left(), row.top(), row.width() - room, 19)
        painter.setFont(font)
        painter.setPen(theme.shade("text"))
        fitting = QFontMetrics(font).elidedText(bar.label, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.setFont(strong)
        right = QRectF(row.left(), row.top(), row.width(), 19)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure)
        track = QRectF(row.left(), row.top() + 20, row.width(), 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade("sunken"))
        painter.drawRoundedRect(track, 2.5, 2.5)
        track.setWidth(max(3.0, row.width() * float(abs(bar.value) / most)) if bar.value else 0)
        painter.setBrush(theme.shade("accent" if bar.value > 0 else "danger.ink"))
        painter.drawRoundedRect(track, 2.5, 2.5)


def _paint_nothing(painter: QPainter, room: QRectF) -> None:
    painter.setFont(theme.font(Type.SMALL))
    painter.setPen(theme.shade("muted"))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tr("Todavía nada en estos días"))


def nice(step: Decimal) -> Decimal:
    """The next round figure above: 1, 2, 2.5 or 5 times a power of ten."""
    if step <= 0:
        return Decimal("0.25")
    power = Decimal(1).scaleb(step.adjusted())
    return next(power * times for times in map(Decimal, ("1", "2", "2.5", "5", "10")) if power * times >= step)


def spoken(bars: Sequence[Bar], say: Say) -> str:
    """The chart in words, for those who do not see it; the first forty bars."""
    return "; ".join(
        f"{bar.label}: {say(bar.value)}" + (f" ({say(bar.before)})" if bar.before is not None else "")
        for bar in bars[:40]
    )
