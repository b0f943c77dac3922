"""Widgets beside each other in as many rows as the width asks for: so a screen may become narrow. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.tokens import Size


class Flow(QWidget):
    """Each widget is as wide as it likes; those that `add` names as stretching share what is left of their row."""

    def __init__(self, *, margin: int = 0, gap: int = Size.TIGHT, low: int = 0, parent: QWidget | None = None) -> None:
        """`low`: pixels that it is high at least."""
        super().__init__(parent)
        self._parts: list[tuple[QWidget, int]] = []
        self._margin, self._gap, self._low = margin, gap, low
        self._high = 0
        self.upright = False  # one in a row, all of one width
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """One more at the end."""
        hidden = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        widget.setParent(self)
        self._parts.append((widget, stretch))
        if self.isVisible() and not hidden:
            widget.show()
        self.place()

    def sizeHint(self) -> QSize:
        widths = [_wide(part) for part in self._shown()]
        across = sum(widths) + self._gap * max(0, len(widths) - 1)
        return QSize((max(widths, default=0) if self.upright else across) + 2 * self._margin, self._height())

    def minimumSizeHint(self) -> QSize:
        widest = max((_least(part) for part in self._shown()), default=0)
        return QSize(widest + 2 * self._margin, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.place()
        return super().event(event)

    def place(self) -> None:
        """Lay out what is shown."""
        top = self._margin
        rows = self._rows(max(0, self.width() - 2 * self._margin))
        for row in rows:
            for widget, _ in row:
                if isinstance(widget, Flow):  # its height hangs on its width
                    widget.resize(
                        min(max(0, self.width() - 2 * self._margin), widget.sizeHint().width()), widget.height()
                    )
                    widget.place()
            high = max(_high(widget) for widget, _ in row)
            self._place_row(row, top, high)
            top += high + self._gap
        high = (top - self._gap if rows else top) + self._margin
        if high != self._high:
            self._high = high
            self.updateGeometry()

    def _place_row(self, row: list[tuple[QWidget, int]], top: int, high: int) -> None:
        room = self.width() - 2 * self._margin
        taken = sum(_wide(part) for part in row) + self._gap * (len(row) - 1)
        spare, shares = room - taken, sum(stretch for _, stretch in row)
        left = self._margin
        for widget, stretch in row:
            more = spare * stretch // shares if shares else 0
            wide = room if self.upright else max(0, min(room, _wide((widget, stretch)) + more))
            height = _high(widget)
            widget.setGeometry(left, top + (high - height) // 2, wide, height)
            left += wide + self._gap

    def _rows(self, room: int) -> list[list[tuple[QWidget, int]]]:
        rows: list[list[tuple[QWidget, int]]] = []
        left = -1
        for part in self._shown():
            needed = _wide(part) + self._gap
            if self.upright or left < needed:
                rows.append([])
                left = room + self._gap
            rows[-1].append(part)
            left -= needed
        return rows

    def _height(self) -> int:
        return max(self._low, self._high) or self._margin * 2 + max((_high(w) for w, _ in self._shown()), default=0)

    def _shown(self) -> list[tuple[QWidget, int]]:
        return [part for part in self._parts if not part[0].isHidden()]


def _high(widget: QWidget) -> int:
    return min(max(widget.sizeHint().height(), widget.minimumHeight()), widget.maximumHeight())


def _wide(part: tuple[QWidget, int]) -> int:
    widget, stretch = part
    wide = _least(part) if stretch else widget.sizeHint().width()
    return min(max(wide, widget.minimumWidth()), widget.maximumWidth())


def _least(part: tuple[QWidget, int]) -> int:
    widget, stretch = part
    if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return widget.minimumWidth()
    least = max(widget.minimumWidth(), widget.minimumSizeHint().width())
    return least if stretch else min(widget.sizeHint().width(), max(least, 1))


def flow(*widgets: QWidget) -> Flow:
    """These in a flow."""
    made = Flow()
    for widget in widgets:
        made.add(widget)
    return made


class Beside(QWidget):
    """Parts beside each other; under each other where the narrowest that they can be has no room."""

    def __init__(self, *parts: tuple[QWidget, int], gap: int = Size.ROOMY) -> None:
        """Each part with its share of the width that is left; 0: only what it needs."""
        super().__init__()
        self._parts = [part for part, _ in parts]
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for part, share in parts:
            self._box.addWidget(part, share)

    def minimumSizeHint(self) -> QSize:
        return QSize(max((_least((part, 1)) for part in self._parts), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(_least((part, 1)) for part in self._parts) + self._box.spacing() * (len(self._parts) - 1)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if event.size().width() < needed else across)
