"""An X or a Z on paper: seen first, then printed on the roll or the sheet, or kept as a file. Knows no figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.cash import Closing, Picture
from app.domain.errors import Refused, Trouble
from ui import errand, permission
from ui.bridge import Bridge
from ui.documents.paper import PaperView
from ui.saving import save_pdf
from ui.text import tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton
from ui.widgets.sheet import Sheet
from ui.widgets.tabs import Segmented

if TYPE_CHECKING:
    from app.runtime import Shop


class CashPaper(Sheet):
    """Drawn away from the window's thread. `printed` papers wait in the spool like any other."""

    topic = "cash"

    def __init__(self, shop: Shop, bridge: Bridge, shown: Picture | Closing, parent: QWidget) -> None:
        name = tr("Cierre Z {n}").format(n=shown.number) if isinstance(shown, Closing) else tr("Corte X")
        super().__init__(name, width=760, parent=parent.window())
        self._shop = shop
        self._bridge = bridge
        self._shown = shown
        self._name = name
        self._data = b""
        self._latest = errand.Latest()
        self.form = Segmented(tr("Papel"), [("ticket", tr("Rollo de 80 mm")), ("a4", tr("Hoja A4"))])
        self.form.changed.connect(self.show_form)
        self.view = PaperView(bridge)
        self.view.setMinimumHeight(max(320, min(600, parent.window().height() - 260)))
        self.add(self.form)
        self.add(self.view, 1)
        swap = ActionButton(tr("Papel"), icon="file-text", key="F6")
        save = ActionButton(tr("Guardar PDF"), icon="download", key="Ctrl+S")
        self.print = ActionButton(tr("Imprimir"), icon="printer", key="Ctrl+P")
        swap.clicked.connect(lambda: self.show_form("a4" if self.form.value() == "ticket" else "ticket"))
        save.clicked.connect(self._save)
        self.print.clicked.connect(self.print_it)
        self.add_button(swap, first=True)
        self.add_button(save)
        self.add_button(self.print)
        self.add_accept(tr("Listo"))
        self.finished.connect(self.view.clear)
        self.finished.connect(self._latest.ask)  # nobody waits for what is being drawn
        self.show_form("ticket")

    def show_form(self, form: str) -> None:
        """On the roll or on the sheet."""
        self.form.choose(form)
        question, ticket = self._latest.ask(), form == "ticket"

        def drawn(data: bytes) -> None:
            if self._latest.counts(question):
                self._data = data
                self.view.show_pdf(data, narrow=ticket, ours=True)

        errand.run(self._bridge, lambda: self._shop.drawer.pdf(self._shown, ticket=ticket), drawn)

    def print_it(self) -> None:
        """Into the spool of the printer of this paper."""
        printers, who = self._shop.printers, permission.who(self._shop)
        try:
            if self.form.value() == "ticket":
                printers.paper(self._name, self._shop.drawer.rows(self._shown), who)
            else:
                printers.page(self._name, self._data, who)
        except (Refused, Trouble) as error:
            self._bridge.say(tr("No se imprimió"), error.sentence, Tone.WARNING)
        else:
            self._bridge.say(tr("Va a la impresora"), self._name, Tone.SUCCESS)

    def _save(self) -> None:
        data = self._data
        save_pdf(self._bridge, self, self._name, lambda: data)
