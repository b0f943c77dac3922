"""One part of the settings: cards in a column that scrolls. Knows no setting."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.tokens import Size
from ui.widgets.cards import Card
from ui.widgets.fields import Field

WIDEST = 860  # a form is read in columns; wider ones tire


class Section(QScrollArea):
    """A scrolling column. `arrive` reads what is kept, `leave` is called when another part comes to the front."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, Size.TIGHT, Size.ROOMY)
        self.column.setSpacing(Size.ROOMY)
        self.column.addStretch(1)
        self.setWidget(inside)

    def add(self, widget: QWidget) -> None:
        """One more card under the last."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def arrive(self) -> None:
        """Read what is kept."""


class Form(Card):
    """A card of fields on two columns."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.fields: dict[str, Field] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Size.ROOMY)
        self._grid.setVerticalSpacing(Size.TIGHT)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._next = 0
        self.add(self._grid)

    def put(self, key: str, label: str, editor: QWidget, *, hint: str = "", wide: bool = False) -> Field:
        """One more field; `wide` takes both columns."""
        field = Field(label, editor, hint=hint)
        self.fields[key] = field
        if wide and self._next % 2:
            self._next += 1
        self._grid.addWidget(field, self._next // 2, self._next % 2, 1, 2 if wide else 1)
        self._next += 2 if wide else 1
        return field

    def arrange(self, keys: Collection[str]) -> None:
        """Show only these fields, in the order in which they were put, without gaps."""
        for field in self.fields.values():
            self._grid.removeWidget(field)
            field.hide()
        shown = [field for key, field in self.fields.items() if key in keys]
        for place, field in enumerate(shown):
            self._grid.addWidget(field, place // 2, place % 2)
            field.show()


def choose(box: QComboBox, data: str) -> None:
    """Choose by what is kept; something that is not offered any more is offered again, so that it is not lost."""
    at = box.findData(data)
    if at < 0:
        box.addItem(data, data)
        at = box.count() - 1
    box.setCurrentIndex(at)
