"""The settings of keys: a preset, or one key at a time. A key that is taken is refused with what has it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox

from app.domain.errors import Refused
from ui import keymap
from ui.preferences import Preferences
from ui.sale import keys as sale
from ui.settings.section import Form, Section
from ui.text import mark, tr
from ui.widgets.buttons import ActionButton
from ui.widgets.keycap import key_name
from ui.widgets.labels import Text
from ui.widgets.list_card import ListCard
from ui.widgets.rows import Column
from ui.widgets.sheet import Sheet

COLUMNS: tuple[Column[tuple[str, str]], ...] = (
    Column(mark("Tecla"), lambda row: key_name(keymap.key(row[0])), 132, strong=True),
    Column(mark("Qué hace"), lambda row: row[1]),
)
_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class KeysSection(Section):
    """Every change is in force at once, on the buttons too."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(tr("Teclas"))
        self._preferences = preferences
        self.sheet: KeySheet | None = None
        self.preset = QComboBox()
        form = Form(tr("Teclas de la caja"))
        form.put("preset", tr("Como en"), self.preset, hint=tr("Cada tecla se puede cambiar después, abajo."))
        for word, (title, _) in keymap.PRESETS.items():
            self.preset.addItem(tr(title), word)
        self.preset.addItem(tr("Propias"), "")
        self.preset.activated.connect(lambda _: self._use(str(self.preset.currentData())))
        self.add(form)
        self.list: ListCard[tuple[str, str]] = ListCard(tr("Una por una"), tr("Teclas de la caja"), COLUMNS, most=10)
        self.change = ActionButton(tr("Cambiar"), icon="pencil", key="Ctrl+E")
        self.list.act(self.change, lambda row: self.ask(*row), opens=True)
        self.add(self.list)
        self.show_keys()

    def show_keys(self) -> None:
        """Every action with the key that it has now."""
        self.list.set_rows(list(sale.actions().items()))

    def arrive(self) -> None:
        """Show which preset is in force, and every key."""
        self.preset.setCurrentIndex(self.preset.findData(keymap.current().preset()))
        self.show_keys()

    def ask(self, house: str, title: str) -> None:
        """Wait for the new key."""
        self.sheet = KeySheet(title, lambda key: self._change(house, key), self)
        self.sheet.open()

    def _use(self, preset: str) -> None:
        if preset:
            keymap.current().use(preset)
        self._keep()

    def _change(self, house: str, key: str) -> None:
        keymap.current().change(house, key, sale.actions())
        self._keep()

    def _keep(self) -> None:
        self._preferences.keys = keymap.current().kept()
        self.arrive()


class KeySheet(Sheet):
    """The next key is the answer; a key that cannot be had is named, and the sheet waits for another."""

    topic = "counter"

    def __init__(self, title: str, take: Callable[[str], None], parent: Section) -> None:
        super().__init__(title, tr("Pulse la tecla nueva. Esc la deja como está."), width=480, parent=parent)
        self._take = take
        self.said = Text("", "error")
        self.add(self.said)
        self.add_cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        if event.key() in _HELD:
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sequence = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
        try:
            self._take(sequence.toString(QKeySequence.SequenceFormat.PortableText))
        except Refused as refused:
            self.said.setText(refused.sentence)
        else:
            self.accept()
