"""Makes a recurring invoice of a sale: which sale, its title and its day. The shop checks it as if it were sold now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, tzinfo

from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.domain.views import DocumentFilter, DocumentRow, DocumentView
from app.runtime import Shop
from app.runtime.planned import Plan, Wish
from ui.saying import day_and_time, figure
from ui.text import mark, tr
from ui.widgets.cards import Card
from ui.widgets.fields import LineEdit
from ui.widgets.form import FormSheet
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

MOST = 100  # sales in the list to choose from; older ones are found by words


class PlanSheet(FormSheet):
    """`after` gets the plan that is kept now."""

    topic = "recurring"

    def __init__(
        self, shop: Shop, view: DocumentView, after: Callable[[Plan], object], *, parent: QWidget | None = None
    ) -> None:
        document = view.document
        words = tr("Se repite la venta {number} con el mismo cliente, las mismas líneas y los mismos precios.")
        super().__init__(tr("Repetir cada mes"), words.format(number=document.number_text), parent=parent)
        self._shop = shop
        self._document_id = document.id
        self.add_field("title", tr("Título"), (0, 0, 4), hint=tr("Para reconocerla en la lista; no se imprime."))
        self.add_field("day", tr("Día del mes"), (1, 0, 2), hint=tr("En meses más cortos, su último día."))
        self.add_field("first", tr("Desde el mes"), (1, 2, 2), hint=tr("AAAA-MM; vacío: desde la próxima fecha."))
        customer = document.customer.name if document.customer else ""
        first = _after(document.sold_at.date(), shop.clock.now().astimezone(document.sold_at.tzinfo).date())
        title = customer or document.lines[0].description
        self.fill({"title": title, "day": f"{document.sold_at.day}", "first": first})
        self.keep = lambda: after(shop.planned.add(self._wish(), shop.setting("cashier")))
        self.add_cancel()
        self.add_accept(tr("Repetir cada mes"), icon="calendar")

    def _wish(self) -> Wish:
        day = self.value("day")
        if not (day.isascii() and day.isdigit() and len(day) < 3):
            raise Refused("day", tr("es un número de 1 a 31."))
        return Wish(self.value("title"), int(day), self._shop.planned.form_of(self._document_id), self._first())

    def _first(self) -> date | None:
        text = self.value("first")
        try:
            return date.fromisoformat(f"{text}-01") if text else None
        except ValueError:
            raise Refused("first", tr("es un mes, AAAA-MM, por ejemplo 2027-04.")) from None


class ChooseSheet(Sheet):
    """Which sale? `chosen` gets its document."""

    topic = "recurring"

    def __init__(
        self, shop: Shop, zone: tzinfo, chosen: Callable[[str], object], *, parent: QWidget | None = None
    ) -> None:
        words = tr("Elija una venta con el cliente y las líneas que se repiten.")
        super().__init__(tr("Factura recurrente nueva"), words, width=780, parent=parent)
        self._shop = shop
        self._chosen = chosen
        self.search = LineEdit(tr("Número, cliente o referencia"), icon="search", name=tr("Buscar"))
        self.search.textChanged.connect(lambda _: self.read())
        self.rows: RowsModel[DocumentRow] = RowsModel(
            [
                Column(mark("Número"), lambda r: r.number_text, 162),
                Column(mark("Fecha"), lambda r: day_and_time(r.sold_at, zone), 160, muted=True),
                Column(mark("Cliente"), lambda r: r.customer or tr("Sin nombre"), muted=lambda r: not r.customer),
                Column(mark("Total"), lambda r: figure(r.total, r.currency), 104, numeric=True, strong=True),
            ]
        )
        self.table = Table(self.rows, tr("Ventas"))
        self.table.setMinimumHeight(340)
        self.table.opened.connect(lambda _: self.accept())
        card = Card(flush=True)
        card.add(self.table)
        self.add(self.search)
        self.add(card, 1)
        self.add_cancel()
        self.add_accept(tr("Elegir"), icon="check")
        self.read()
        self.search.setFocus()

    def read(self) -> None:
        """The newest sales with these words."""
        found = self._shop.papers.page(DocumentFilter(self.search.text().strip()), MOST)
        self.rows.set_rows([row for row in found if row.type in ("invoice", "receipt")])
        self.table.choose(0)

    def accept(self) -> None:
        """Go on with the sale that is chosen."""
        at = self.table.current()
        if 0 <= at < self.rows.rowCount():
            document_id = self.rows.row(at).id
            super().accept()
            self._chosen(document_id)


def _after(sold: date, today: date) -> str:
    """The month after the sale's, which has its invoice already; empty where that month is over, too."""
    after = (sold.year + sold.month // 12, sold.month % 12 + 1)
    return f"{after[0]:04}-{after[1]:02}" if after > (today.year, today.month) else ""
