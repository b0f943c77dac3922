"""The settings of keys: a preset, or one key at a time. A key that is taken is refused with what has it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QGridLayout

from app.domain.errors import Refused
from ui import keymap
from ui.preferences import Preferences
from ui.sale import keys as sale
from ui.settings.section import Form, Section
from ui.text import tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card
from ui.widgets.keycap import KeyCap
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet

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
        self._list()

    def _list(self) -> None:
        card = Card(tr("Una por una"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Size.ROOMY)
        grid.setVerticalSpacing(Size.UNIT)
        grid.setColumnStretch(1, 1)
        self.buttons: dict[str, ActionButton] = {}
        for place, (house, title) in enumerate(sale.actions().items()):
            button = ActionButton(tr("Cambiar"), Role.QUIET, compact=True)
            button.setAccessibleName(tr("Cambiar la tecla: {title}").format(title=title))
            button.clicked.connect(lambda _=False, house=house, title=title: self.ask(house, title))
            grid.addWidget(KeyCap(house, "text"), place, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Text(title), place, 1)
            grid.addWidget(button, place, 2)
            self.buttons[house] = button
        card.add(grid)
        self.add(card)
        keymap.apply(card, sale.actions())

    def arrive(self) -> None:
        """Show which preset is in force."""
        self.preset.setCurrentIndex(self.preset.findData(keymap.current().preset()))

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
