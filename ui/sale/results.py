"""What was found, in a list under the command line; it never has the focus. Knows no product and no customer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.record import dataclass
from ui import theme
from ui.text import tr
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table

MOST = 8
ROW = 50
EDGE = 8


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list; `thing` is what is handed back when it is chosen."""

    title: str
    second: str
    right: str
    thing: object


class Results(QWidget):
    """Hangs from a widget and covers what is below it."""

    picked = Signal(object)

    def __init__(self, under: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = under
        self.moved = False  # somebody used the arrows: Enter means this row, whatever is typed
        columns: list[Column[Found]] = [
            Column("", lambda found: found.title, second=lambda found: found.second),
            Column("", lambda found: found.right, 150, numeric=True, strong=True),
        ]
        self._model: RowsModel[Found] = RowsModel(columns)
        self._table = Table(self._model, tr("Resultados de la búsqueda"))
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.horizontalHeader().hide()
        self._table.set_row_height(ROW)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.clicked.connect(self._click)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE - 2, EDGE, EDGE + 4)
        column.addWidget(self._table)
        self.hide()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show these, the first chosen; none hides the list."""
        self.moved = False
        self._model.set_rows(found[:MOST])
        if not found:
            self.hide()
            return
        self._table.choose(0)
        self.place()
        self.show()
        self.raise_()

    def move_by(self, steps: int) -> None:
        """Up or down in the list, stopping at its ends."""
        self.moved = True
        last = self._model.rowCount() - 1
        self._table.choose(max(0, min(last, self._table.current() + steps)))

    def chosen(self) -> Found | None:
        """The chosen one, if the list is shown."""
        at = self._table.current()
        return self._model.row(at) if self.isVisible() and at >= 0 else None

    def place(self) -> None:
        """Under its widget, as wide as it."""
        parent = self.parentWidget()
        assert parent is not None
        corner = self._under.mapTo(parent, QPoint(0, self._under.height() + 4))
        height = self._model.rowCount() * ROW + 2 * EDGE + 2
        self.setGeometry(corner.x(), corner.y(), self._under.width(), min(height, parent.height() - corner.y() - EDGE))

    def _click(self, index: QModelIndex) -> None:
        self.picked.emit(self._model.row(index.row()).thing)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shadow = QColor(theme.colour("shadow"))
        shadow.setAlpha(14 if not theme.colours().dark else 60)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shadow)
        box = self.rect().adjusted(1, 1, -2, -6)
        for spread in (5, 3, 1):
            painter.drawRoundedRect(box.translated(0, spread), 12, 12)
        painter.setPen(QPen(theme.shade("line_strong"), 1))
        painter.setBrush(theme.shade("surface"))
        painter.drawRoundedRect(box, 12, 12)
