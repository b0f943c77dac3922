"""Shows a ticket in the window: what the printer would print, and the way to keep it as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.runtime.papers import Form
from ui import errand
from ui.bridge import Bridge
from ui.documents.paper import PaperView
from ui.saving import save_pdf
from ui.text import tr
from ui.widgets.buttons import ActionButton
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.runtime import Shop


class PreviewSheet(Sheet):
    """A ticket on the screen."""

    topic = "noprint"

    def __init__(self, bridge: Bridge, title: str, data: bytes, parent: QWidget) -> None:
        super().__init__(title, width=560, parent=parent)
        self._bridge = bridge
        self._data = data
        self._name = title
        self.view = PaperView(bridge)
        self.view.setMinimumHeight(min(620, parent.height() - 220))
        self.add(self.view, 1)
        save = ActionButton(tr("Guardar PDF"), icon="download", key="Ctrl+S")
        save.clicked.connect(self._save)
        self.add_button(save, first=True)
        self.print = ActionButton(tr("Imprimir"), icon="printer", key="Ctrl+P")
        self.add_button(self.print)
        self.add_accept(tr("Listo"))
        self.view.show_pdf(data, narrow=True, ours=True)
        self.finished.connect(self.view.clear)

    def _save(self) -> None:
        data = self._data
        save_pdf(self._bridge, self, self._name, lambda: data)


class Previews(QObject):
    """Answers `preview_requested`: the paper is drawn on the worker thread, then shown."""

    def __init__(self, shop: Shop, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._shop = shop
        self._bridge = bridge
        self._window = window
        self.sheet: PreviewSheet | None = None
        bridge.preview_requested.connect(self.show_ticket)

    def show_ticket(self, document_id: str, reprint: bool) -> None:
        """Draw, then show."""
        papers = self._shop.papers
        number = papers.view(document_id).document.number_text
        errand.run(
            self._bridge,
            lambda: papers.render(document_id, Form.TICKET80, reprint=reprint),
            lambda data: self._show(document_id, number, data),
        )

    def _show(self, document_id: str, number: str, data: bytes) -> None:
        if self.sheet is not None:
            return
        self.sheet = PreviewSheet(self._bridge, tr("Ticket {number}").format(number=number), data, self._window)
        self.sheet.print.setVisible(bool(self._shop.printers.default()))
        self.sheet.print.clicked.connect(lambda: self._bridge.print_requested.emit(document_id, True))
        self.sheet.finished.connect(self._forget)
        self.sheet.open()

    def _forget(self) -> None:
        self.sheet = None
