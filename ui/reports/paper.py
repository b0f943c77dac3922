"""A report on paper: seen first, then printed or kept as a file. Knows no figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused, Trouble
from ui import permission
from ui.bridge import Bridge
from ui.documents.paper import PaperView
from ui.progress import Pace, Progress, WorkingSheet
from ui.saving import save_pdf
from ui.saying import why
from ui.text import tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton

if TYPE_CHECKING:
    from app.runtime import Shop


class ReportPaper(WorkingSheet):
    """`draw` makes the PDF, away from the window's thread, and tells how far it has come."""

    topic = "reports"

    def __init__(
        self, shop: Shop, bridge: Bridge, name: str, draw: Callable[[Pace], bytes], *, parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(name, width=760, parent=parent.window())
        self._shop, self._bridge, self._name = shop, bridge, name
        self._data = b""
        self.view = PaperView(bridge)
        self.view.setMinimumHeight(max(320, min(600, parent.window().height() - 220)))
        self.add(self.view, 1)
        self.progress = Progress(bridge, self)
        self.add(self.progress)
        self.save = ActionButton(tr("Guardar PDF"), icon="download", key="Ctrl+S")
        self.print = ActionButton(tr("Imprimir"), icon="printer", key="Ctrl+P")
        self.save.clicked.connect(self._ask_where)
        self.print.clicked.connect(self.print_it)
        for button in (self.save, self.print):
            button.setEnabled(False)
            self.add_button(button)
        self.add_accept(tr("Listo"))
        self.finished.connect(self.view.clear)
        self.progress.run(tr("Dibujando…"), draw, self._drawn, self._failed, given_up=self.reject)

    def print_it(self) -> None:
        """Into the spool of the printer for pages."""
        try:
            self._shop.printers.page(self._name, self._data, permission.who(self._shop))
        except (Refused, Trouble) as error:
            self._bridge.say(tr("No se imprimió"), error.sentence, Tone.WARNING)
        else:
            self._bridge.say(tr("Va a la impresora"), self._name, Tone.SUCCESS)

    def _drawn(self, data: bytes) -> None:
        self._data = data
        self.view.show_pdf(data, ours=True)
        for button in (self.save, self.print):
            button.setEnabled(True)

    def _failed(self, error: BaseException) -> None:
        self._bridge.say(tr("No se pudo dibujar"), why(error), Tone.DANGER)
        self.reject()

    def _ask_where(self) -> None:
        data = self._data
        save_pdf(self._bridge, self, self._name, lambda: data)
