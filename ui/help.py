"""The keys of the screen in front, read off its buttons, with the way to the manual. Knows no screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

import resources
from ui import keymap
from ui.text import mark, tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.fields import LineEdit
from ui.widgets.keycap import KeyCap
from ui.widgets.labels import Text
from ui.widgets.navigation import NavigationItem
from ui.widgets.sheet import MANUAL_KEY, Sheet

COLUMNS = 2

EVERYWHERE = (
    ("Ctrl+L", mark("Cambia de persona: nombre y PIN")),
    ("Ctrl+D", mark("Abre el cajón sin una venta, con un motivo")),
    ("Ctrl+J", mark("Papeles de las impresoras")),
)
"""Keys of the whole window that have no button of their own."""

Keys = Sequence[tuple[str, str]]  # key, what it does


class HelpSheet(Sheet):
    """What each key does here, as it is now: whoever moved a key finds it moved."""

    def __init__(self, place: str, groups: Sequence[tuple[str, Keys]], parent: QWidget) -> None:
        super().__init__(tr("Teclas de esta pantalla"), width=760, parent=parent)
        for title, keys in groups:
            if keys:
                self.add(Text(title, "strong"))
                self.add(keys_in_columns(keys))
        add_manual(self, place)
        self.add_accept(tr("Entendido"))


def open(place: str, parent: QWidget) -> HelpSheet:
    """Show the keys of what can be seen in the window of `parent`; `place` is the word of the rail."""
    window = parent.window()
    everywhere = [(item.key, item.text()) for item in window.findChildren(NavigationItem) if item.isVisible()]
    everywhere += [(keymap.key(house), tr(says)) for house, says in EVERYWHERE]
    sheet = HelpSheet(place, [(tr("Aquí"), list(_here(window))), (tr("En todas partes"), everywhere)], window)
    sheet.open()
    return sheet


def _here(window: QWidget) -> Iterator[tuple[str, str]]:
    """Key and name of every button and line that shows one, in the order in which the eye meets them."""
    marked: list[ActionButton | LineEdit] = [*window.findChildren(ActionButton), *window.findChildren(LineEdit)]
    seen = [each for each in marked if each.isVisible() and each.key and not isinstance(each.window(), Sheet)]
    for each in sorted(seen, key=lambda widget: _at(widget, window)):
        yield each.key, each.accessibleName()


def _at(widget: QWidget, window: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(window, QPoint(0, 0))
    return corner.y(), corner.x()


def keys_in_columns(keys: Keys) -> QGridLayout:
    """Caps with what they do, filled column by column."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Size.SNUG)
    grid.setVerticalSpacing(Size.UNIT)
    high = -(-len(keys) // COLUMNS)
    for place, (key, says) in enumerate(keys):
        across, down = divmod(place, high)
        grid.addWidget(KeyCap(key), down, 2 * across, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(Text(says, wrap=True), down, 2 * across + 1)
    for across in range(COLUMNS):
        grid.setColumnStretch(2 * across + 1, 1)
    return grid


def add_manual(sheet: Sheet, place: str) -> None:
    """The button that opens the manual at the chapter of a place, where the program was delivered with one."""
    if not resources.path("manual").is_dir():
        return
    button = ActionButton(tr("Manual"), Role.SECONDARY, icon="file-text", key=MANUAL_KEY)
    parent = sheet.parentWidget()

    def read() -> None:
        from ui.manual import open_manual

        sheet.accept()
        open_manual(place, parent)

    button.clicked.connect(read)
    sheet.add_button(button, first=True)
