"""Rows for a table: columns are data and cells are ready-made strings; knows no widget and no noun of the shop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.record import dataclass
from ui.text import tr
from ui.widgets.badge import State, word
from ui.widgets.labels import tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

# Qt asks for `data` some nine hundred times a repaint: plain ints compare four times faster than its enums.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole.value)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole.value)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole.value)
CELL = int(Qt.ItemDataRole.UserRole.value)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: a title, how to say a row, and how it is set. `width` in pixels; 0 takes what is left."""

    title: str
    say: Callable[[Row], str]
    width: int = 0
    numeric: bool = False
    muted: Callable[[Row], bool] | bool = False
    strong: bool = False
    state: Callable[[Row], State] | None = None
    second: Callable[[Row], str] | None = None  # a smaller, muted line under the first
    code: bool = False  # long and alike at its start: where it does not fit, its middle is left out


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell, ready to be painted."""

    text: str
    second: str
    muted: bool
    state: State | None


class CellsModel(QAbstractTableModel, Generic[Row]):
    """What every table reads. A kind of list says how many rows there are, and the cells and the row at a position."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """As many other columns: rows that come from now on are said by them."""
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def row(self, number: int) -> Row:
        """The row shown at a position. IndexError: no such row."""
        raise NotImplementedError

    def cells(self, number: int) -> tuple[Cell, ...]:
        """The strings of the row at a position, one per column."""
        raise NotImplementedError

    def say(self, row: Row) -> tuple[Cell, ...]:
        """A row as strings; once for each row."""
        return tuple(_cell(column, row) for column in self.columns)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == CELL:
            return self.cells(index.row())[index.column()]
        if role == _DISPLAY:
            return self.cells(index.row())[index.column()].text
        if role == _ALIGN:
            return _RIGHT if self.columns[index.column()].numeric else _LEFT
        if role == _TOOLTIP:
            return tip(self.cells(index.row())[index.column()].text) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return tr(self.columns[section].title)
        if role == _ALIGN:
            return _RIGHT if self.columns[section].numeric else _LEFT
        return None


class RowsModel(CellsModel[Row]):
    """Rows in memory, each said once, when it is first looked at. Longer lists page by id (`ui.widgets.paged`)."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._rows: list[Row] = []
        self._cells: list[tuple[Cell, ...] | None] = []

    def row(self, number: int) -> Row:
        """The row shown at a position. IndexError: no such row."""
        return self._rows[number]

    def rows(self) -> Sequence[Row]:
        """All of them, in order."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._cells = [None] * len(self._rows)
        self.endResetModel()

    def insert(self, number: int, row: Row) -> None:
        """Add one row without disturbing the others."""
        self.beginInsertRows(NOWHERE, number, number)
        self._rows.insert(number, row)
        self._cells.insert(number, None)
        self.endInsertRows()

    def append(self, row: Row) -> None:
        """Add one row at the end."""
        self.insert(len(self._rows), row)

    def replace(self, number: int, row: Row) -> None:
        """Say one row anew."""
        self._rows[number] = row
        self._cells[number] = None
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def remove(self, number: int) -> None:
        """Take one row away."""
        self.beginRemoveRows(NOWHERE, number, number)
        del self._rows[number]
        del self._cells[number]
        self.endRemoveRows()

    def cells(self, number: int) -> tuple[Cell, ...]:
        """The strings of the row at a position, one per column."""
        said = self._cells[number]
        if said is None:
            said = self._cells[number] = self.say(self._rows[number])
        return said

    def all_cells(self) -> Sequence[tuple[Cell, ...]]:
        """The strings of all rows."""
        return [self.cells(number) for number in range(len(self._rows))]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)


def _cell(column: Column[Row], row: Row) -> Cell:
    state = column.state(row) if column.state else None
    muted = column.muted(row) if callable(column.muted) else column.muted
    second = column.second(row) if column.second else ""
    return Cell(word(state) if state else column.say(row), second, muted, state)
