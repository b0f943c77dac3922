"""What a closing found, right after it: the three columns, or only that it is closed for who counted blind."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.cash import Closing
from app.runtime import Shop
from ui.bridge import Bridge
from ui.cash.paper import CashPaper
from ui.cash.three_way import ThreeWay
from ui.saying import zone_of
from ui.text import plural, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import Notice
from ui.widgets.sheet import Sheet


class ClosedSheet(Sheet):
    """Stays until somebody has seen it; its paper is one key away."""

    topic = "cash"

    def __init__(self, shop: Shop, bridge: Bridge, closing: Closing, page: QWidget) -> None:
        title = tr("Z {n}: caja cerrada").format(n=closing.number)
        owed = closing.picture.open_count
        carried = plural("{n} documento pasa a la siguiente.", "{n} documentos pasan a la siguiente.", owed)
        super().__init__(title, carried if owed else "", width=900, parent=page.window())
        if closing.picture.hidden:
            counted = tr("Lo contado quedó anotado; los importes los ve quien tiene permiso.")
            self.add(Notice(Tone.INFO, tr("Arqueo a ciegas"), counted))
        else:
            issuers = shop.issuers()
            self.columns = ThreeWay(zone_of(issuers))
            self.columns.show_result(closing, shop.drawer.currencies()[0], issuers)
            self.add(self.columns, 1)
        paper = ActionButton(tr("Ver e imprimir"), icon="printer", key="Ctrl+P")
        paper.clicked.connect(lambda: CashPaper(shop, bridge, closing, page).open())
        self.add_button(paper, first=True)
        self.add_accept(tr("Entendido"), icon="check")

    def narrow(self) -> None:
        """The columns under each other."""
        super().narrow()
        for columns in self.findChildren(ThreeWay):
            columns.set_down(down=True)
