"""The rail at the left: where one can go, with which key, and what waits there. Knows no page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.tokens import Size, Type
from ui.widgets.buttons import press_by_key
from ui.widgets.keycap import cap_width, key_name, paint_cap

SLIM = 56  # pixels: pictures only
NARROW = 96
WIDE = 228
LOW = 40  # pixels of a place where the window is low


class NavigationItem(QAbstractButton):
    """One place. Narrow: icon over word; wide: in a row with its key."""

    def __init__(self, title: str, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.key = key
        self._key_name = key_name(key)
        self._count = 0
        self._wide = self._low = self._slim = False
        self.setText(title)
        self.setCheckable(True)
        press_by_key(self, key)
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._key_name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_count(self, count: int) -> None:
        """How many things wait there for a person; 0 hides the number."""
        self._count = count
        self.setAccessibleName(f"{self.text()} ({count})" if count else self.text())
        self.update()

    def set_room(self, *, wide: bool, low: bool, slim: bool = False) -> None:
        """Row or column; a low column has its key beside its icon, a slim one no room for words: the tip has both."""
        self._wide, self._low, self._slim = wide, low, slim
        self.setToolTip(f"{self.text()} ({self._key_name})" if slim else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._wide:
            return QSize(WIDE - 20, max(LOW, theme.compact()) if self._low else Size.CONTROL)
        return QSize((SLIM if self._slim else NARROW) - 12, max(LOW, theme.compact()) if self._low else 58)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor("#74aeff"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        ground = "rail_active" if self.isChecked() else ("rail_hover" if self.underMouse() else "")
        painter.setBrush(theme.shade(ground) if ground else Qt.BrushStyle.NoBrush)
        if ground or self.hasFocus():
            painter.drawRoundedRect(box, 11, 11)
        ink = theme.shade("rail_text" if self.isChecked() else "rail_muted")
        if self._wide:
            self._paint_row(painter, ink)
        else:
            self._paint_column(painter, ink)

    def _font(self, size: int) -> QFont:
        return theme.font(size, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)

    def _icon(self, painter: QPainter, left: float, top: float, side: int, ink: QColor) -> None:
        painter.drawPixmap(QPointF(left, top), icons.tinted(self._icon_name, ink.name(), side))

    def _paint_row(self, painter: QPainter, ink: QColor) -> None:
        middle = self.height() / 2
        self._icon(painter, 14, middle - 10, 20, ink)
        painter.setPen(ink)
        painter.setFont(self._font(Type.BODY))
        words = QRectF(46, 0, self.width() - 46, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        cap = self.width() - 12 - cap_width(self._key_name)
        paint_cap(painter, cap, middle, self._key_name, theme.shade("rail_muted"))
        if self._count:
            self._paint_count(painter, cap - 8, middle)

    def _paint_column(self, painter: QPainter, ink: QColor) -> None:
        centre = self.width() / 2
        if self._slim:
            self._icon(painter, centre - 10, (self.height() - 20) // 2, 20, ink)
            if self._count:
                self._paint_count(painter, self.width(), 10)
            return
        top = (self.height() - 38) // 2 if self._low else 5
        key = theme.font(10 if self._low else 11, QFont.Weight.Medium)
        beside = QFontMetrics(key).horizontalAdvance(self._key_name) + 4 if self._low else 0  # a low one: at its icon
        left = centre - 10 - beside / 2
        self._icon(painter, left, top, 20, ink)
        painter.setPen(ink)
        painter.setFont(self._font(Type.CAPTION))
        painter.drawText(QRectF(0, top + 20, self.width(), 17), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(key)
        painter.setPen(theme.shade("rail_muted"))
        under = QRectF(left + 24, top, beside, 20) if self._low else QRectF(0, 41, self.width(), 14)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self._key_name)
        if self._count:
            self._paint_count(painter, left + 5 if self._low else centre + 32, top + 8)

    def _paint_count(self, painter: QPainter, right: float, middle: float) -> None:
        text = str(self._count) if self._count < 100 else "99+"
        font = theme.font(11, QFont.Weight.Bold, figures=True)
        width = max(18, QFontMetrics(font).horizontalAdvance(text) + 10)
        pill = QRectF(max(1.0, right - width), middle - 9, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#f5c469"))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(QColor("#3a2400"))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class Navigation(QWidget):
    """The rail. It emits the key word of the place that was chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._items: dict[str, NavigationItem] = {}
        self._actions: list[NavigationItem] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 66, 6, 10)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._upper = 0  # how many places stand above the stretch
        self.set_room(wide=False, low=False)

    def add(self, word: str, title: str, icon: str, key: str, *, last: bool = False) -> None:
        """One more place; `last` ones sit at the bottom."""
        item = NavigationItem(title, icon, key)
        item.clicked.connect(lambda: self.chosen.emit(word))
        self._items[word] = item
        self._group.addButton(item)
        self._column.insertWidget(self._column.count() if last else self._upper, item)
        self._upper += 0 if last else 1

    def add_action(self, title: str, icon: str, key: str) -> NavigationItem:
        """Something to do from everywhere, above the places."""
        item = NavigationItem(title, icon, key)
        item.setCheckable(False)
        self._actions.append(item)
        self._column.insertWidget(len(self._actions) - 1, item)
        self._upper += 1
        item.set_room(wide=self._wide, low=self._low, slim=self._slim)
        return item

    def choose(self, word: str) -> None:
        """Show where we are, without emitting. KeyError: no such place."""
        self._items[word].setChecked(True)

    def set_count(self, word: str, count: int) -> None:
        """How many things wait at a place."""
        self._items[word].set_count(count)

    def set_room(self, *, wide: bool, low: bool, bare: bool = False, slim: bool = False) -> None:
        """Room for words beside the icons or not, for keys under them or beside; `bare`: none for the mark above."""
        self._wide, self._low, self._bare, self._slim = wide, low, bare, slim
        self.setFixedWidth(WIDE if wide else SLIM if slim else NARROW)
        side = 10 if wide else 6
        self._column.setContentsMargins(side, 4 if bare else 52 if low else 66, side, 4 if low else 10)
        self._column.setSpacing(1 if bare else 2)
        for item in (*self._actions, *self._items.values()):
            item.set_room(wide=wide, low=low, slim=slim)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme.fill(painter, self.rect(), theme.shade("rail"))
        if self._bare:
            return
        side, left = 30.0, 22.0 if self._wide else (self.width() - 30) / 2
        top = 11 if self._low else 18
        paint_mark(painter, QRectF(left, top, side, side))
        if self._wide:
            painter.setPen(theme.shade("rail_text"))
            painter.setFont(theme.font(17, QFont.Weight.Bold))
            room = QRectF(left + side + 11, top, self.width(), side)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._name)


def paint_mark(painter: QPainter, box: QRectF) -> None:
    """The program's mark: a counter seen from the front, with a paper standing on it."""
    unit = box.width() / 30
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#2fc2a0"))
    painter.drawRoundedRect(box, 8 * unit, 8 * unit)
    painter.setBrush(QColor("#ffffff"))
    paper = QRectF(box.left() + 10 * unit, box.top() + 5.5 * unit, 10 * unit, 11 * unit)
    painter.drawRoundedRect(paper, 1.6 * unit, 1.6 * unit)
    painter.setBrush(QColor("#0b3d33"))
    painter.drawRoundedRect(QRectF(box.left() + 5 * unit, box.top() + 16.5 * unit, 20 * unit, 3.4 * unit), unit, unit)
    painter.drawRect(QRectF(box.left() + 7.4 * unit, box.top() + 19 * unit, 2.4 * unit, 6 * unit))
    painter.drawRect(QRectF(box.left() + 20.2 * unit, box.top() + 19 * unit, 2.4 * unit, 6 * unit))
    painter.setBrush(QColor("#2fc2a0"))
    for line in (8.4, 11.2):
        painter.drawRect(QRectF(box.left() + 12 * unit, box.top() + line * unit, 6 * unit, 1.3 * unit))
