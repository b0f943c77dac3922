"""A dialog of labelled fields that stays open until the shop has taken what was typed. Knows no field of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QGridLayout, QLayoutItem, QLineEdit, QWidget

from app.domain.errors import Refused, Trouble
from ui import theme
from ui.text import capital, said
from ui.tokens import Size
from ui.widgets.fields import Field, LineEdit, put_in
from ui.widgets.keypad import Phrases
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet


class FormSheet(Sheet):
    """Fields on a grid of `columns`. `keep` is called by the way on; a refusal is written under its field."""

    def __init__(
        self, title: str, sentence: str = "", *, width: int = 560, parent: QWidget | None = None, topic: str = ""
    ) -> None:
        super().__init__(title, sentence, width=width, parent=parent, topic=topic)
        self.fields: dict[str, Field] = {}
        self.keep: Callable[[], object] = lambda: None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Size.ROOMY)
        self._grid.setVerticalSpacing(Size.UNIT)
        self.add(self._grid)
        self._fault = Text("", "error", wrap=True)
        self._fault.hide()
        self.add(self._fault)

    def add_field(self, key: str, label: str, place: tuple[int, int, int], *, hint: str = "") -> LineEdit:
        """A line at (row, column, columns wide); `key` is the name by which the shop refuses it."""
        line = LineEdit(name=label)
        self.add_editor(key, label, line, place, hint=hint)
        return line

    def add_editor(self, key: str, label: str, editor: QWidget, place: tuple[int, int, int], *, hint: str = "") -> None:
        """The same for another kind of input."""
        field = Field(label, editor, hint=hint)
        self.fields[key] = field
        row, column, wide = place
        self._grid.addWidget(field, row, column, 1, wide)
        for each in range(column, column + wide):
            self._grid.setColumnStretch(each, 1)

    def narrow(self) -> None:
        """One field in a row."""
        super().narrow()
        placed: list[tuple[tuple[int, ...], QLayoutItem]] = []
        while self._grid.count():
            place: tuple[int, ...] = self._grid.getItemPosition(0)  # type: ignore[assignment]
            item = self._grid.takeAt(0)
            assert item is not None
            placed.append((place, item))
        for row, (_, item) in enumerate(sorted(placed, key=lambda each: each[0])):
            self._grid.addItem(item, row, 0)
        for column in range(1, self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)

    def remove_field(self, key: str) -> None:
        """Take a field away. KeyError: no such field."""
        field = self.fields.pop(key)
        self._grid.removeWidget(field)
        field.hide()
        field.deleteLater()

    def offer(self, key: str, *phrases: str) -> None:
        """Usual words for a line of ours, where the till is used with fingers."""
        editor = self.fields[key].editor
        if theme.current().touch and isinstance(editor, QLineEdit):
            self.add(Phrases(editor, phrases))

    def value(self, key: str) -> str:
        """What stands in a field, without blanks around it."""
        editor = self.fields[key].editor
        if isinstance(editor, QComboBox):
            return str(editor.currentData())
        assert isinstance(editor, QLineEdit)
        return editor.text().strip()

    def fill(self, values: dict[str, str]) -> None:
        """Put values into the fields."""
        for key, value in values.items():
            put_in(self.fields[key], value)

    def accept(self) -> None:
        """Keep what was typed; when the shop refuses it, stay open and say why."""
        for field in self.fields.values():
            field.set_error("")
        self._fault.hide()
        try:
            self.keep()
        except Refused as refused:
            self.refuse(refused.field, refused.sentence)
        except Trouble as trouble:
            self.refuse("", trouble.sentence)
        else:
            super().accept()

    def refuse(self, key: str, sentence: str) -> None:
        """Write what is wrong under its field and put the cursor there; without a field of ours, under all of them."""
        field = self.fields.get(key.rpartition(".")[2])
        if field is None:
            self._fault.setText(said(sentence))
            self._fault.show()
        else:
            field.set_error(capital(sentence))
            field.editor.setFocus()
            self.reveal(field)
        self.grow()
