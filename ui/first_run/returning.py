"""A copy of another computer instead of a new shop: which file, what it holds, how many numbers are left out.

Restores nothing: whoever opened the window does, once it is closed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.domain.people import Actor, Right
from ui import permission
from ui.text import capital, tr

if TYPE_CHECKING:
    from app.runtime import Shop
    from ui.settings.safety_restoring import ElsewhereSheet


class Returning(QObject):
    """`wanted`: a file, who asked, and the numbers left out in every series. `refused`: why not; empty: chosen anew."""

    wanted = Signal(str, str, int)
    refused = Signal(str)

    def __init__(self, shop: Shop, window: QWidget) -> None:
        super().__init__(window)
        self._shop = shop
        self._window = window
        self.sheet: ElsewhereSheet | None = None

    def ask(self) -> None:
        """Which copy."""
        from ui.settings.takeover import COPIES
        from ui.widgets.files import ask_which

        self.refused.emit("")
        ask_which(self._window, tr("Elegir copia"), COPIES, self._chosen)

    def _chosen(self, file: Path) -> None:
        permission.ask(self._shop, self._window, Right.SETTINGS, file.name, lambda actor: self._confirm(file, actor))

    def _confirm(self, file: Path, actor: Actor) -> None:
        from ui.settings.safety_restoring import ElsewhereSheet

        try:
            made = self._shop.safety.look_at(file)
        except Refused as refused:
            self.refused.emit(capital(refused.sentence))
            return
        self.sheet = sheet = ElsewhereSheet(file, made, parent=self._window)
        sheet.accepted.connect(lambda: self.wanted.emit(str(file), actor.name, int(sheet.jump.text())))
        sheet.open()
