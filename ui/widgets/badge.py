"""Draws how a document stands as shape, colour and word together; knows the six words and nothing of documents."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.record import dataclass
from ui import theme
from ui.text import mark, tr
from ui.tokens import Tone, Type


class State(StrEnum):
    """The words a cashier sees. A screen maps the document's and the entry's status to one of them."""

    QUEUED = "queued"
    SENT = "sent"
    AUTHORIZED = "authorized"
    REJECTED = "rejected"
    VERIFY = "verify"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True)
class _Look:
    word: str
    tone: Tone


_LOOKS = {
    State.QUEUED: _Look(mark("En cola"), Tone.NEUTRAL),
    State.SENT: _Look(mark("Enviado"), Tone.INFO),
    State.AUTHORIZED: _Look(mark("Autorizado"), Tone.SUCCESS),
    State.REJECTED: _Look(mark("Rechazado"), Tone.DANGER),
    State.VERIFY: _Look(mark("Verificar"), Tone.WARNING),
    State.VOIDED: _Look(mark("Anulado"), Tone.NEUTRAL),
}

HEIGHT = 26
SHAPE = 14
PADDING = 9
GAP = 6


def word(state: State) -> str:
    """The word of a state, in the person's language."""
    return tr(_LOOKS[state].word)


def _font(state: State) -> QFont:
    made = theme.font(Type.SMALL, QFont.Weight.DemiBold)
    made.setStrikeOut(state is State.VOIDED)
    return made


def badge_width(state: State) -> int:
    """Pixels that a badge needs."""
    return PADDING + SHAPE + GAP + QFontMetrics(_font(state)).horizontalAdvance(word(state)) + PADDING + 2


def paint_badge(painter: QPainter, left: float, middle: float, state: State) -> None:
    """Draw a badge whose left edge and vertical middle are given."""
    shade = theme.colours().tone(_LOOKS[state].tone)
    ink, ground, edge = QColor(shade.ink), QColor(shade.ground), QColor(shade.edge)
    box = QRectF(left, middle - HEIGHT / 2, badge_width(state), HEIGHT).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine if state is State.VOIDED else Qt.PenStyle.SolidLine))
    painter.setBrush(Qt.BrushStyle.NoBrush if state is State.VOIDED else ground)
    painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
    _paint_shape(painter, QRectF(left + PADDING, middle - SHAPE / 2, SHAPE, SHAPE), state, ink, ground)
    painter.setFont(_font(state))
    painter.setPen(ink)
    text_box = QRectF(left + PADDING + SHAPE + GAP, box.top(), box.width(), box.height())
    painter.drawText(text_box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word(state))
    painter.restore()


def _polygon(box: QRectF, *points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in points])


_OCTAGON = ((0.3, 0), (0.7, 0), (1, 0.3), (1, 0.7), (0.7, 1), (0.3, 1), (0, 0.7), (0, 0.3))
_PLANE = ((0.02, 0.06), (1, 0.5), (0.02, 0.94), (0.2, 0.5))
_DIAMOND = ((0.5, -0.04), (1.04, 0.5), (0.5, 1.04), (-0.04, 0.5))


def _paint_shape(painter: QPainter, box: QRectF, state: State, ink: QColor, ground: QColor) -> None:
    """Outlines that differ without colour: ring with hands, plane, disc with tick, octagon, diamond, ring with bar."""
    line = QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    cut = QPen(ground, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    match state:
        case State.QUEUED | State.VOIDED:
            painter.setPen(line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            hands = ((0.5, 0.28), (0.5, 0.52), (0.68, 0.62)) if state is State.QUEUED else ((0.26, 0.74), (0.74, 0.26))
            painter.drawPolyline(_polygon(box, *hands))
        case State.SENT:
            painter.drawPolygon(_polygon(box, *_PLANE))
        case State.AUTHORIZED:
            painter.drawEllipse(box)
            painter.setPen(cut)
            painter.drawPolyline(_polygon(box, (0.28, 0.53), (0.44, 0.69), (0.73, 0.36)))
        case State.REJECTED:
            painter.drawPolygon(_polygon(box, *_OCTAGON))
            painter.setPen(cut)
            painter.drawPolyline(_polygon(box, (0.33, 0.33), (0.67, 0.67)))
            painter.drawPolyline(_polygon(box, (0.67, 0.33), (0.33, 0.67)))
        case State.VERIFY:
            painter.drawPolygon(_polygon(box, *_DIAMOND))
            painter.setPen(cut)
            painter.drawPolyline(_polygon(box, (0.5, 0.24), (0.5, 0.56)))
            painter.drawPoint(QPointF(box.center().x(), box.top() + 0.77 * box.height()))


class StateBadge(QWidget):
    """A badge outside a table."""

    def __init__(self, state: State = State.QUEUED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)

    def set_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(word(state))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._state), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, 0, self.height() / 2, self._state)
