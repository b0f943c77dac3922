"""What a customer has bought: the documents, their sum, and the way to each. Knows no rule."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from app.domain.document import Status
from app.domain.party import Customer
from app.domain.views import DocumentRow
from app.runtime import Shop
from ui import going, keymap
from ui.saying import day_and_time, figure, money, zone_of
from ui.text import mark, plural, tr
from ui.widgets.badge import State
from ui.widgets.cards import Card, EmptyState
from ui.widgets.labels import Text
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

MOST = 200


class HistorySheet(Sheet):
    """Newest first; Enter goes to the document, where it can be given back, and closes what stands before it."""

    topic = "customers"

    def __init__(
        self, shop: Shop, customer: Customer, leave: Callable[[], object], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(customer.name or customer.tax_id, tr("Sus documentos, el más nuevo primero."), width=720,
                         parent=parent)  # fmt: skip
        self._leave = leave
        zone = zone_of(shop.issuers())
        self.rows: RowsModel[DocumentRow] = RowsModel([
            Column(mark("Fecha"), lambda r: day_and_time(r.sold_at, zone), 172, muted=True),
            Column(mark("Número"), lambda r: r.number_text, strong=True),
            Column(mark("Estado"), lambda r: "", 142, state=lambda r: State(r.word)),
            Column(mark("Total"), lambda r: figure(r.total, r.currency), 120, numeric=True, strong=True),
        ])  # fmt: skip
        self.table = Table(self.rows, tr("Documentos del cliente"))
        self.table.setMinimumHeight(320)
        empty = EmptyState(
            "receipt-text", tr("Todavía no ha comprado"), keymap.said(tr("Elíjalo en una venta con F3."))
        )
        self.table.set_empty(empty)
        self.table.opened.connect(lambda _: self.accept())
        card = Card(flush=True)
        card.add(self.table)
        self.add(card, 1)
        found = shop.papers.rows(shop.goods.customer_documents(customer, MOST))
        self.rows.set_rows(found)
        self.sum = Text(sum_of(found), "strong", figures=True)
        self.add(self.sum)
        self.add_cancel()
        self.add_accept(tr("Ver documento"), icon="eye")
        self.table.choose(0)
        self.table.setFocus()

    def accept(self) -> None:
        """Go to the chosen document."""
        at = self.table.current()
        if at < 0:
            return
        row, parent = self.rows.row(at), self.parentWidget()
        super().accept()
        if parent is not None:
            self._leave()
            going.show_document(parent, row.id)


def sum_of(rows: list[DocumentRow]) -> str:
    """How many documents, and what they come to; notes take off, what is void or rejected does not count."""
    sums: dict[str, Decimal] = {}
    for row in rows:
        if row.status not in (Status.VOIDED, Status.REJECTED):
            sign = -1 if row.type == "credit_note" else 1
            sums[row.currency] = sums.get(row.currency, Decimal(0)) + sign * row.total
    parts = [plural("{n} documento", "{n} documentos", len(rows))]
    parts += [money(total, currency) for currency, total in sorted(sums.items())]
    return "   ·   ".join(parts) if rows else ""
