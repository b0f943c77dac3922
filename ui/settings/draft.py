"""What was typed into one form and not kept yet: it stays until it is kept or dropped. Knows no setting."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.text import mark, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Notice
from ui.widgets.fields import Field

WAITS = mark("Lo escrito espera aquí hasta que lo guarde o lo descarte.")
Editor = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox


class Draft(Notice):
    """Seen only while the form holds something else than what was read last; until then nothing reads over it."""

    changed = Signal()

    def __init__(
        self, read: Callable[[], object], *roots: QWidget, other: QWidget | None = None,
        beside: Callable[[], object] = lambda: None,
    ) -> None:  # fmt: skip
        """`read` puts what is kept into `roots`: editors, or what holds them. `other` chooses what they are about and
        waits as long as they do; `beside` is what the form holds without an editor.
        """
        super().__init__(Tone.WARNING, tr("Sin guardar"), tr(WAITS))
        self._read, self._other, self._beside = read, other, beside
        self._editors = [each for root in roots for each in _editors(root)]
        self._fields = {field for editor in self._editors for field in _fields(editor)}
        self._told = False
        self._soon = QTimer(self)  # a form that is being filled says nothing: one look when all of it stands
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        for editor in self._editors:
            _changes(editor).connect(self.look)
        drop = ActionButton(tr("Descartar"), Role.SECONDARY, icon="undo-2", key="Ctrl+W")
        drop.clicked.connect(self.drop)
        self.add_action(drop)
        self.hide()
        self.settle()

    def unsaved(self) -> bool:
        """Does the form hold what nobody has kept?"""
        return self._now() != self._kept

    def minds(self, field: Field) -> bool:
        """Does this field wait, and what was said of it?"""
        return self.unsaved() and field in self._fields

    def arrive(self) -> None:
        """Read what is kept, but never over what waits."""
        if not self.unsaved():
            self.drop()

    def drop(self) -> None:
        """Read what is kept, whatever stands in the form."""
        self._read()
        for field in self._fields:
            field.set_error("")
        self.settle()

    def settle(self) -> None:
        """What stands in the form now is what is kept."""
        self._kept = self._now()
        self.look()

    def look(self) -> None:
        """Something changed: say so, or that all is kept again."""
        self._soon.start(0)

    def _now(self) -> list[object]:
        return [*(_value(editor) for editor in self._editors), self._beside()]

    def _tell(self) -> None:
        waits = self.unsaved()
        if waits is self._told:
            return
        self._told = waits
        self.setVisible(waits)
        if self._other is not None:
            self._other.setEnabled(not waits)
            for field in _fields(self._other):
                field.set_hint(tr("Antes guarde o descarte lo escrito.") if waits else "")
        self.changed.emit()


def marked(title: str, *, unsaved: bool) -> str:
    """The name of a place, with a mark while something waits there."""
    return f"{title} ●" if unsaved else title


def _editors(root: QWidget) -> list[Editor]:
    return [each for each in (root, *root.findChildren(QWidget)) if isinstance(each, Editor)]


def _fields(editor: QWidget) -> Iterator[Field]:
    """Where what is wrong with it is written."""
    above = editor.parentWidget()
    while above is not None:
        if isinstance(above, Field):
            yield above
        above = above.parentWidget()


def _value(editor: Editor) -> object:
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.currentText() if isinstance(editor, QComboBox) else editor.isChecked()


def _changes(editor: Editor) -> SignalInstance:
    if isinstance(editor, QComboBox):
        return editor.currentIndexChanged
    return editor.toggled if isinstance(editor, QCheckBox) else editor.textChanged
