"""Asks before the window goes while typed words wait to be kept. Knows no form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ui.main_window import MainWindow
from ui.text import tr
from ui.widgets.buttons import Role
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet


class LeaveSheet(Sheet):
    """What would be lost, and where it is."""

    topic = "settings"

    def __init__(self, title: str, *, parent: MainWindow) -> None:
        super().__init__(tr("¿Cerrar sin guardar?"), tr("Sin guardar: {part}").format(part=title), parent=parent)
        self.add(Text(tr("Lo escrito allí se pierde si cierra ahora."), "body", wrap=True))
        self.add_cancel()
        self.add_accept(tr("Cerrar sin guardar"), Role.DANGER, icon="log-out", key="F12")


def ask(window: MainWindow, leave: Callable[[], object]) -> None:
    """Leave at once where nothing waits; otherwise ask, and whoever stays is brought to what waits."""
    if any(sheet.isVisible() for sheet in window.findChildren(LeaveSheet)):
        return
    word, title = window.waits()
    if not word:
        leave()
        return
    sheet = LeaveSheet(title, parent=window)
    sheet.accepted.connect(leave)
    sheet.rejected.connect(partial(window.show_page, word))
    sheet.open()
