"""Searches everything as one types: tickets, customers, products, authorizations, amounts; Enter goes there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.record import dataclass
from app.domain.views import CustomerRow, DocumentRow, Product
from app.runtime import Shop
from app.runtime.finding import Finding, Found
from ui import errand, going
from ui.bridge import Bridge
from ui.issuer import country_of
from ui.saying import day_and_time, money, note_name, priced, zone_of
from ui.text import mark, tr
from ui.widgets.badge import State, word
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fields import LineEdit
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

TYPING_MS = 60
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: its kind, its name, what tells it from others, its figure, and the way there."""

    kind: str
    title: str
    detail: str
    figure: str
    go: Callable[[QWidget], None]


class FindSheet(Sheet):
    """The arrows move in the list while the cursor stays in the line."""

    topic = "find"

    def __init__(self, shop: Shop, bridge: Bridge, *, parent: QWidget | None = None) -> None:
        super().__init__(tr("Buscar en todo"), width=720, parent=parent)
        self._bridge = bridge
        self._finding = Finding(shop.store)
        self._zone = zone_of(shop.issuers())
        self._currency = country_of(shop).currency.code
        self._latest = errand.Latest()
        self.line = LineEdit(tr("Número, cliente, producto, autorización o importe"), icon="search", name=tr("Buscar"))
        self.line.setClearButtonEnabled(True)
        self.add(self.line)
        self.rows: RowsModel[Hit] = RowsModel([
            Column(mark("Qué es"), lambda h: tr(h.kind), 112, muted=True),
            Column(mark("Encontrado"), lambda h: h.title, strong=True, second=lambda h: h.detail),
            Column(mark("Importe"), lambda h: h.figure, 150, numeric=True),
        ])  # fmt: skip
        self.table = Table(self.rows, tr("Encontrado"))
        self.table.set_row_height(52)
        self.table.setMinimumHeight(360)
        self.table.opened.connect(lambda _: self.accept())
        self._teach = EmptyState("search", tr("Escriba lo que recuerde"), tr("Varias palabras, en cualquier orden."))
        self._none = EmptyState("search", tr("Nada con esas palabras"), tr("Pruebe con menos palabras."))
        self._none.hide()
        self.table.set_empty(self._teach)
        card = Card(flush=True)
        card.add(self.table)
        self.add(card, 1)
        self.add_cancel()
        self.add_accept(tr("Abrir"), icon="check")
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(TYPING_MS)
        self._asking.timeout.connect(self.read)
        self.line.textChanged.connect(lambda _: self._asking.start())
        self.line.installEventFilter(self)
        self.line.setFocus()
        self.finished.connect(self._latest.ask)  # nobody waits for an answer any more

    def read(self) -> None:
        """Ask with the words as they stand."""
        question, text = self._latest.ask(), self.line.text()
        errand.run(self._bridge, lambda: self._finding.find(text), lambda found: self._show(question, found))

    def accept(self) -> None:
        """Go to what is chosen; words that were just typed are asked for first."""
        self._catch_up()
        at = self.table.current()
        if at < 0:
            return
        hit, parent = self.rows.row(at), self.parentWidget()
        super().accept()
        if parent is not None:
            hit.go(parent)

    def _catch_up(self) -> None:
        """The list that belongs to the words as they stand, when they were typed this very moment."""
        if self._asking.isActive():
            self._asking.stop()
            self._show(self._latest.ask(), self._finding.find(self.line.text()))

    def _show(self, question: int, found: Found) -> None:
        if not self._latest.counts(question):
            return
        asked = bool(self.line.text().strip())
        self._teach.setVisible(False)
        self._none.setVisible(False)
        self.rows.set_rows(hits(found, self._zone, self._currency))
        self.table.set_empty(self._none if asked else self._teach)
        self.table.choose(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        typed = watched is self.line and self.rows.rowCount() and event.type() == QEvent.Type.KeyPress
        if typed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self._catch_up()
            QApplication.sendEvent(self.table, event)
            return True
        return super().eventFilter(watched, event)


def hits(found: Found, zone: tzinfo, currency: str) -> list[Hit]:
    """In groups: what has exactly this amount, documents, customers, products."""
    return [
        *(_document(row, zone) for row in found.amounts),
        *(_document(row, zone) for row in found.documents),
        *(_customer(row) for row in found.customers),
        *(_product(product, currency) for product in found.products),
    ]


def _document(row: DocumentRow, zone: tzinfo) -> Hit:
    about = (note_name(row.type), day_and_time(row.sold_at, zone), word(State(row.word)), row.customer)
    detail = "  ·  ".join(part for part in about if part)
    return Hit(
        mark("Documento"), row.number_text, detail, money(row.total, row.currency),
        lambda widget: going.show_document(widget, row.id),
    )  # fmt: skip


def _customer(row: CustomerRow) -> Hit:
    customer = row.customer
    detail = "  ·  ".join(part for part in (customer.tax_id, customer.email, customer.phone) if part)
    return Hit(
        mark("Cliente"), customer.name or customer.tax_id, detail, "",
        lambda widget: going.show_record(widget, "customers", row.id),
    )  # fmt: skip


def _product(product: Product, currency: str) -> Hit:
    detail = "  ·  ".join(part for part in (product.code, " ".join(product.barcodes), product.category) if part)
    return Hit(
        mark("Producto"), product.description, detail, priced(product.price, currency),
        lambda widget: going.show_record(widget, "products", product.id),
    )  # fmt: skip
