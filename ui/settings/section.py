"""One part of the settings: cards in a column that scrolls. Knows no setting."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.settings.draft import Draft
from ui.text import capital, said, tr
from ui.tokens import Size, Tone
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.focus import first_by_tab

WIDEST = 860  # a form is read in columns; wider ones tire
NARROW_BELOW, SLIM_BELOW = 620, 420


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

    def drafts(self) -> list[Draft]:
        """Its forms that wait for Guardar."""
        return self.findChildren(Draft)

    def unsaved(self) -> bool:
        """Does something wait here that was typed and not kept?"""
        return any(draft.unsaved() for draft in self.drafts())

    def forget_errors(self) -> None:
        """What is read anew is no longer wrong; what waits stays so."""
        for field in filter(Field.error, self.findChildren(Field)):
            if not any(draft.minds(field) for draft in self.drafts()):
                field.set_error("")

    def refuse(self, field: Field, sentence: str, bridge: Bridge) -> None:
        """Why a line that is kept as it is left is not kept: under it, and aloud once its part is out of sight."""
        field.set_error(capital(sentence))
        if not self.isVisible():
            bridge.say(tr("No se guardó"), f"{field.editor.accessibleName()}: {said(sentence)}", Tone.DANGER)

    def begin(self) -> None:
        """The focus goes to the first that takes it by Tab."""
        if (first := first_by_tab(self)) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow screen one field under the other."""
        across = 1 if event.size().width() < NARROW_BELOW else 2
        slim = event.size().width() < SLIM_BELOW
        self.column.setContentsMargins(0, 0, 0 if slim else Size.TIGHT, Size.ROOMY)
        for card in self.findChildren(Columned):
            card.set_across(across)
        super().resizeEvent(event)


class Columned(Card):
    """A card of two columns that knows how to be one."""

    def set_across(self, across: int) -> None:
        """How many columns there is room for."""
        raise NotImplementedError


class Form(Columned):
    """A card of fields on two columns."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.fields: dict[str, Field] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Size.ROOMY)
        self._grid.setVerticalSpacing(Size.TIGHT)
        self._wide: set[str] = set()
        self._kept: Collection[str] | None = None
        self.add(self._grid)
        self._across = 0
        self.set_across(2)

    def put(self, key: str, label: str, editor: QWidget, *, hint: str = "", wide: bool = False) -> Field:
        """One more field; `wide` takes both columns."""
        field = Field(label, editor, hint=hint)
        self.fields[key] = field
        if wide:
            self._wide.add(key)
        self._lay_out()
        return field

    def arrange(self, keys: Collection[str]) -> None:
        """Show only these fields, in the order in which they were put, without gaps."""
        self._kept = keys
        for key, field in self.fields.items():
            field.setVisible(key in keys)
        self._lay_out()

    def set_across(self, across: int) -> None:
        if across != self._across:
            self._across = across
            self._grid.setColumnStretch(0, 1)
            self._grid.setColumnStretch(1, across - 1)
            self._lay_out()

    def _lay_out(self) -> None:
        at = 0
        for key, field in self.fields.items():
            self._grid.removeWidget(field)
            if self._kept is not None and key not in self._kept:
                continue
            span = self._across if key in self._wide else 1
            at += (self._across - at % self._across) % self._across if span > 1 else 0
            self._grid.addWidget(field, at // self._across, at % self._across, 1, span)
            at += span


def choose(box: QComboBox, data: str) -> None:
    """Choose by what is kept; something that is not offered any more is offered again, so that it is not lost."""
    at = box.findData(data)
    if at < 0:
        box.addItem(data, data)
        at = box.count() - 1
    box.setCurrentIndex(at)
