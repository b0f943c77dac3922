"""The bars around a screen: keys under the list, the practice band, the head of a page. Knows no action."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.text import tr
from ui.tokens import Size, Type
from ui.widgets.buttons import ActionButton
from ui.widgets.flow import Flow
from ui.widgets.labels import Elided, Text


class KeyBar(QWidget):
    """Buttons in rows that share the width: as many rows as the window's width asks for."""

    def __init__(self, name: str, buttons: Iterable[ActionButton] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons: list[ActionButton] = []
        self._rows = 1
        self._high, self._gap = Size.CONTROL, Size.TIGHT
        for button in buttons:
            button.setParent(self)
            self._buttons.append(button)
        self.place()

    def add(self, button: ActionButton) -> None:
        """One more key at the end."""
        button.setParent(self)
        self._buttons.append(button)
        self.place()

    def sizeHint(self) -> QSize:
        return QSize(400, self._rows * self._high + (self._rows - 1) * self._gap)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self.place()

    def set_low(self, *, low: bool) -> None:
        """Lower keys that stand closer, where the screen is low."""
        self._high, self._gap = (theme.compact(), Size.UNIT) if low else (Size.CONTROL, Size.TIGHT)
        self.place()
        self.updateGeometry()

    def place(self) -> None:
        """Lay the visible buttons out again, after one was shown or hidden."""
        shown = [button for button in self._buttons if not button.isHidden()]
        if not shown:
            return
        widest = max(button.sizeHint().width() for button in shown)
        per_row = max(1, min(len(shown), (self.width() + Size.TIGHT) // (widest + Size.TIGHT)))
        rows = -(-len(shown) // per_row)
        per_row = -(-len(shown) // rows)
        width = (self.width() - (per_row - 1) * Size.TIGHT) / per_row
        for number, button in enumerate(shown):
            row, place = divmod(number, per_row)
            left = round(place * (width + Size.TIGHT))
            button.setGeometry(left, row * (self._high + self._gap), round(width), self._high)
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()


class PracticeBand(QWidget):
    """ENTRENAMIENTO, over the whole width, so that nobody takes practice for a sale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(30)
        self.setAccessibleName(self._words())

    @staticmethod
    def _words() -> str:
        return tr("ENTRENAMIENTO  ·  nada de lo que venda aquí tiene valor fiscal")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)  # its stripes are too faint for smooth edges, for which Qt would start two threads
        theme.fill(painter, self.rect(), QColor("#5b2bb8"))
        painter.setPen(QPen(QColor(255, 255, 255, 22), 10))
        for left in range(-40, self.width() + 40, 34):
            painter.drawLine(left, self.height() + 10, left + 50, -10)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(theme.font(Type.SMALL, QFont.Weight.Bold))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._words())


class PageHead(Flow):
    """The title of a page with its actions at the right, or in rows below it where the page is narrow."""

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(low=Size.CONTROL, parent=parent)
        self.add(Text(title, "heading"))
        under = Elided(sentence, "muted", whole_only=True)
        under.setContentsMargins(Size.TIGHT, 7, 0, 0)  # the two texts share a base line
        self.add(under, 1)
