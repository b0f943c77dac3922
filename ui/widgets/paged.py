"""A list of any length that knows its row numbers and reads what is in sight; knows no noun of the shop."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.widgets.rows import NOWHERE, Cell, CellsModel, Column, Index, Row

PAGE = 64  # rows read at once
KEPT = 24  # pages remembered: more than the largest screen shows
_NO_IDS: array[int] = array("q")

Said = tuple[Row, tuple[Cell, ...]]


class PagedModel(CellsModel[Row]):
    """All row numbers (an array or a range, so that the scroll bar is exact), rows by pages, the oldest forgotten.

    `fetch` reads rows by number and may leave out those that have gone; `number_of` says the number of a row.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[list[int]], list[Row]],
        number_of: Callable[[Row], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._fetch = fetch
        self._number_of = number_of
        self._ids: Sequence[int] = _NO_IDS
        self._pages: OrderedDict[int, list[Said[Row] | None]] = OrderedDict()
        self._blank = tuple(Cell("", "", False, None) for _ in self.columns)

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show other rows. New ones before the old ones are added without disturbing what is chosen or in sight."""
        fresh = len(ids) - len(self._ids)
        if len(self._ids) and fresh >= 0 and ids[fresh:] == self._ids:
            if fresh:
                self._pages.clear()
                self.beginInsertRows(NOWHERE, 0, fresh - 1)
                self._ids = ids
                self.endInsertRows()
            else:
                self.say_again()
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def id_at(self, position: int) -> int:
        """The row number at a position. IndexError: no such position."""
        return self._ids[position]

    def position(self, number: int) -> int:
        """Where a row number stands, or -1."""
        try:
            return self._ids.index(number)
        except ValueError:
            return -1

    def in_sight(self) -> list[Row]:
        """The rows that are remembered, which are those that the screen shows or has just shown."""
        return [said[0] for page in self._pages.values() for said in page if said]

    def say_again(self) -> None:
        """Read the rows anew that are in sight; the others when they come into it."""
        self._pages.clear()
        self._changed(0, len(self._ids) - 1)

    def refresh(self, number: int) -> None:
        """Read one row again, if it is remembered; otherwise it will be read when it comes into sight."""
        position = self.position(number)
        page = self._pages.get(position // PAGE) if position >= 0 else None
        if page is not None:
            found = self._fetch([number])
            page[position % PAGE] = (found[0], self.say(found[0])) if found else None
            self._changed(position, position)

    def row(self, number: int) -> Row:
        """The row at a position. IndexError: no such position, or the row has gone."""
        said = self._said(number)
        if said is None:
            raise IndexError(number)
        return said[0]

    def cells(self, number: int) -> tuple[Cell, ...]:
        """The strings at a position; blanks where the row has gone."""
        said = self._said(number)
        return said[1] if said else self._blank

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def _said(self, position: int) -> Said[Row] | None:
        which, place = divmod(position, PAGE)
        page = self._pages.get(which)
        if page is None:
            page = self._pages[which] = self._read(which)
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(which)
        return page[place]

    def _read(self, which: int) -> list[Said[Row] | None]:
        wanted = list(self._ids[which * PAGE : (which + 1) * PAGE])
        found = {self._number_of(row): row for row in self._fetch(wanted)}
        return [(found[number], self.say(found[number])) if number in found else None for number in wanted]

    def _changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
