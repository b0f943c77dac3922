"""A short list in a card, whose buttons act on the chosen row: one key serves all rows. Knows no noun of the shop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic

from ui.tokens import Size
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import Card
from ui.widgets.flow import Flow
from ui.widgets.rows import Column, Row, RowsModel
from ui.widgets.table import Table

HEAD = 42  # pixels of the header and the table's edges
MOST_IN_SIGHT = 8
EMPTY = 210  # pixels of what is said instead of rows


class ListCard(Card, Generic[Row]):
    """As high as its rows, up to `most`; more of them scroll. Without rows nothing can be pressed."""

    def __init__(
        self, title: str, name: str, columns: Sequence[Column[Row]], *, most: int = MOST_IN_SIGHT, high: int = Size.ROW
    ) -> None:
        super().__init__(title)
        self._most, self._high = most, high
        self.rows: RowsModel[Row] = RowsModel(columns)
        self.table = Table(self.rows, name)
        self.table.set_row_height(high)
        self.add(self.table)
        self._acting: list[ActionButton] = []
        self._buttons = Flow()
        self.add(self._buttons)
        self.set_rows(())

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the place that was chosen stays chosen."""
        at = max(0, self.table.current())
        self.rows.set_rows(rows)
        high = HEAD + self._high * min(max(1, len(rows)), self._most)
        self.table.setFixedHeight(high if rows else EMPTY)
        self.table.choose(min(at, len(rows) - 1))
        for button in self._acting:
            button.setEnabled(bool(rows))

    def chosen(self) -> Row | None:
        """The row that the buttons are about."""
        at = self.table.current()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def act(self, button: ActionButton, do: Callable[[Row], object], *, opens: bool = False) -> None:
        """A button for the chosen row; `opens`: Enter and a double click in the list do the same."""

        def go() -> None:
            row = self.chosen()
            if row is not None:
                do(row)

        button.clicked.connect(go)
        button.setEnabled(bool(self.rows.rowCount()))
        self._acting.append(button)
        self.add_button(button)
        if opens:
            self.table.opened.connect(lambda _: go())

    def add_button(self, button: ActionButton) -> None:
        """One more under the list, at the left."""
        self._buttons.add(button)
