"""Fields beside each other, as many as the width has room for. Knows no field's meaning."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.tokens import Size


class FieldGrid(QGridLayout):
    """`across` columns of one width; a wide field takes a row of its own."""

    def __init__(self, across: int = 2) -> None:
        super().__init__()
        self.setHorizontalSpacing(Size.ROOMY)
        self.setVerticalSpacing(Size.TIGHT)
        self._across = across
        self._fields: list[tuple[QWidget, bool]] = []

    def put(self, field: QWidget, *, wide: bool = False) -> None:
        """One more at the end."""
        self._fields.append((field, wide))
        self._place()

    def drop_all(self) -> None:
        """Other fields come."""
        for field, _ in self._fields:
            self.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = []

    def set_across(self, across: int) -> None:
        """Another number of columns."""
        if across != self._across:
            self._across = across
            self._place()

    def _place(self) -> None:
        for field, _ in self._fields:
            self.removeWidget(field)
        at = 0
        for field, wide in self._fields:
            if wide:
                at = -(-at // self._across) * self._across
            self.addWidget(field, at // self._across, at % self._across, 1, self._across if wide else 1)
            at += self._across if wide else 1
        for column in range(self.columnCount()):
            self.setColumnStretch(column, 1 if column < self._across else 0)
