"""Calm tables over the models of `ui.widgets.rows`, whose columns are data; knows no noun of the shop."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import SIGNAL, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.tokens import Size, Type
from ui.widgets.badge import HEIGHT as BADGE_HEIGHT
from ui.widgets.badge import badge_width, paint_badge
from ui.widgets.rows import CELL, Cell, CellsModel, Column, Index, RowsModel

__all__ = ["CELL", "Column", "RowsModel", "Table"]

NAME = 150  # pixels in which a name can be told from others
SMALLEST = 9  # pixels of a figure that has little room
_END, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Cells(QStyledItemDelegate):
    """Paints a cell: badge, or one or two lines; the selected row is one quiet band with a mark at its left."""

    def __init__(self, model: CellsModel[Any], table: QTableView) -> None:
        super().__init__(table)
        self._model = model
        self.chosen = -1  # the selected row, said once a paint: the option's state would have to be read by `QStyle`

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = self._model.data(index, CELL)
        if cell.state is not None:
            return QSize(badge_width(cell.state) + 24, BADGE_HEIGHT)
        return QSize(width_of(cell.text, strong=self._model.columns[index.column()].strong), Size.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        row, column = index.row(), index.column()
        cell: Cell = self._model.cells(row)[column]
        colours = theme.colours()
        selected = row == self.chosen
        if selected:
            painter.fillRect(rect, _shade(colours.selection))
        painter.setPen(_shade(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and column == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), _shade(colours.accent))
        inner = rect.adjusted(12, 0, -12, 0)
        if cell.state is not None:
            paint_badge(painter, inner.left(), inner.center().y() + 0.5, cell.state)
        else:
            self._paint_text(painter, inner, cell, self._model.columns[column])

    def _paint_text(self, painter: QPainter, box: QRect, cell: Cell, column: Column[Any]) -> None:
        colours, align = theme.colours(), _RIGHT if column.numeric else _LEFT
        upper = box
        if cell.second:
            upper = QRect(box.left(), box.top() + 4, box.width(), box.height() // 2)
            lower = QRect(box.left(), box.center().y() + 1, box.width(), box.height() // 2 - 4)
            font, shown = _fitting(cell.second, _SECOND, box.width(), column.numeric, _END)
            painter.setFont(font)
            painter.setPen(_shade(colours.muted))
            painter.drawText(lower, align, shown)
        kind = _STRONG if column.strong else _PLAIN
        font, shown = _fitting(cell.text, kind, box.width(), column.numeric, _MIDDLE if column.code else _END)
        painter.setFont(font)
        painter.setPen(_shade(colours.muted if cell.muted else colours.text))
        painter.drawText(upper, align, shown)


_PLAIN, _STRONG, _SECOND = range(3)


def _font(kind: int) -> QFont:
    if kind == _SECOND:
        return theme.font(Type.CAPTION, figures=True)
    return theme.font(Type.BODY, QFont.Weight.DemiBold if kind == _STRONG else QFont.Weight.Normal, figures=True)


@lru_cache(maxsize=64)
def _shade(name: str) -> QColor:
    return QColor(name)


@lru_cache(maxsize=2048)
def width_of(text: str, *, strong: bool) -> int:
    """Pixels that a cell needs to show this text whole; a list asks for all its rows whenever one comes."""
    return QFontMetrics(_font(_STRONG if strong else _PLAIN)).horizontalAdvance(text) + 26


@lru_cache(maxsize=2048)
def _fitting(text: str, kind: int, room: int, figure: bool, cut: Qt.TextElideMode) -> tuple[QFont, str]:
    """How a text is written into so many pixels; the rows that stay in sight are painted at every scan.

    A figure is never cut: "1,234,5…" may be any amount. One without room is written smaller.
    """
    font = _font(kind)
    while figure and font.pixelSize() > SMALLEST and QFontMetrics(font).horizontalAdvance(text) > room:
        font.setPixelSize(font.pixelSize() - 1)
    return font, QFontMetrics(font).elidedText(text, cut, room)


class Table(QTableView):
    """A list of rows: whole rows are chosen, Enter or a double click opens one, and nothing is edited in place."""

    opened = Signal(int)
    chosen = Signal(int)  # -1: none

    def __init__(self, model: CellsModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty: QWidget | None = None
        self.setAccessibleName(name)
        self.setModel(model)
        model.setParent(self)
        self._cells = model
        self._painter = _Cells(model, self)
        self.setItemDelegate(self._painter)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.set_row_height(Size.ROW)
        self._set_columns(model)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.chosen.emit(now.row()))
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_empty)

    def _set_columns(self, model: CellsModel[Any]) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(40)
        for number, column in enumerate(model.columns):
            if column.width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(number, column.width)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def set_row_height(self, pixels: int) -> None:
        """Taller rows for two lines or for fingers."""
        self.verticalHeader().setMinimumSectionSize(pixels)
        self.verticalHeader().setDefaultSectionSize(pixels)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_empty(self, empty: QWidget) -> None:
        """What is shown instead of no rows."""
        self._empty = empty
        empty.setParent(self)
        self._show_empty()

    def current(self) -> int:
        """The chosen row, or -1."""
        return self.currentIndex().row()

    def choose(self, number: int) -> None:
        """Choose a row and bring it into view."""
        if 0 <= number < self.model().rowCount():
            self.selectRow(number)
            self.scrollTo(self.model().index(number, 0))

    def _show_empty(self) -> None:
        if self._empty is not None:
            nothing = self.model().rowCount() == 0
            self._empty.setVisible(nothing)
            self.horizontalHeader().setVisible(not nothing)
            self._empty.setGeometry(self.rect())

    def leave_out(self, room: int) -> None:
        """Hide what only explains, quiet columns first, until names can be read in so many pixels; never the first."""
        shown = list(enumerate(self._cells.columns))
        while sum(column.width or NAME for _, column in shown) > room:
            spare = [each for each in shown[1:] if not each[1].strong and each[1].state is None and each[1].width]
            if not spare:
                return
            away = next((each for each in reversed(spare) if each[1].muted), spare[-1])
            shown.remove(away)
            self.hideColumn(away[0])

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if self._empty is not None:
            self._empty.setGeometry(self.rect())

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() >= 0:
            if self.receivers(SIGNAL("opened(int)")):
                self.opened.emit(self.current())
            else:
                event.ignore()  # it is the key of the button below
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # of the list: in a row there is nowhere to go
            self.choose(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        selected = self.selectionModel().selectedRows()
        self._painter.chosen = selected[0].row() if selected else -1
        super().paintEvent(event)
        if self.hasFocus() and self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.shade("focus"), 2))
            corner = QPoint(self.viewport().width() - 2, self.viewport().height() - 2)
            painter.drawRect(QRect(QPoint(1, 1), corner))
