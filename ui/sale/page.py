"""The till: command line, lines, total. Puts the pieces together; each piece knows its own business."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog

from app.domain.basket import Basket
from app.domain.errors import Refused
from app.domain.tendering import Tendering
from app.domain.views import Product
from ui import keymap
from ui.bridge import Bridge
from ui.sale import keys
from ui.sale.asides import Asides
from ui.sale.charging import Charging
from ui.sale.command_line import Asking
from ui.sale.entering import Entering
from ui.sale.layout import SaleLayout
from ui.sale.lines import rows
from ui.sale.open_sales import OpenSales
from ui.sale.results import Results
from ui.text import tr

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.selling import Receipt


class SalePage(SaleLayout):
    """Selling. `take_scan` is where a scanner's codes arrive, whatever has the focus."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__()
        self._shop = shop
        self._bridge = bridge
        self.sales = OpenSales(shop, self)
        self._scans: list[str] = []
        self.results = Results(self.line, self)
        self.entering = Entering(shop, self.sales, self.line, self.results)
        self.charging = Charging(shop, bridge, self.sales, self)
        self.asides = Asides(shop, self.sales, self)
        self._connect()
        self._hint("")
        self._show()

    def _connect(self) -> None:
        self.line.moved.connect(self._move)
        self.line.stepped.connect(lambda steps: self._change(lambda basket: _stepped(basket, steps)))
        self.line.removed.connect(lambda: self._change(Basket.without))
        self.line.undone.connect(self.undo)
        self.line.escaped.connect(self._escape)
        self.entering.said.connect(self._hint)
        self.entering.wrong.connect(self._wrong)
        self.entering.unknown.connect(self._unknown)
        self.entering.priced.connect(self._priced)
        self.entering.customer_wanted.connect(self.asides.new_customer)
        self.charging.refused.connect(self._wrong)
        self.charging.sold.connect(self._sold)
        self.charging.ended.connect(self._release)
        self.sales.changed.connect(self._show)
        self.customer.cleared.connect(lambda: self.sales.set_customer(None))
        self.customer.edited.connect(self.asides.edit_customer)
        self.customer.switched.connect(self._switch_document)
        self.table.chosen.connect(self.sales.choose)
        self.tabs.tabBarClicked.connect(self.sales.go)
        self.after.ticket.clicked.connect(lambda: self._bridge.preview_requested.emit(self.after.document_id, False))
        self._bridge.document_changed.connect(self._document_changed)
        self.create_product.clicked.connect(lambda: self.asides.new_product(self.line.text().strip()))
        self.asides.product_made.connect(self._add)
        self.asides.ended.connect(self._release)
        for button, action in keys.bindings(self):
            button.clicked.connect(action)
            button.clicked.connect(self._back)
        keymap.apply(self, keys.actions())

    # -- what the keys do

    def charge_now(self) -> None:
        """F12."""
        self.charging.start(prints=True)

    def charge_without_paper(self) -> None:
        """F11."""
        self.charging.start(prints=False)

    def put_aside(self) -> None:
        """F6: the next customer, please."""
        if not self.sales.hold():
            self._wrong(tr("La venta está vacía: no hay nada que dejar pendiente."))

    def next_sale(self) -> None:
        """F5."""
        if not self.sales.go_on():
            self._hint(tr("No hay otra venta abierta. F6 deja esta pendiente."))

    def cancel_sale(self) -> None:
        """Everything goes, and Ctrl+Z brings it back."""
        self._change(lambda basket: replace(basket, items=(), chosen=-1, customer=None, document=""))
        self._hint(tr("Venta cancelada. Ctrl+Z la recupera."))

    def remove(self) -> None:
        """Supr."""
        self._change(Basket.without)

    def undo(self) -> None:
        """Ctrl+Z."""
        if not self.sales.undo():
            self._hint(tr("No hay nada que deshacer."))

    def ask_goods(self) -> None:
        """F2: search."""
        self.entering.ask(Asking.GOODS)
        self.line.setText("?")

    def ask(self, asking: Asking) -> None:
        """F3, F4, F8: the command line asks for something else; the same key again goes back."""
        if asking is Asking.DISCOUNT and not self.sales.basket.items:
            self._wrong(tr("Pase primero un artículo y después su descuento."))
            return
        self.entering.ask(Asking.GOODS if self.line.asking is asking else asking)

    def reprint(self) -> None:
        """F7: the newest sale on disk."""
        last = self._shop.selling.last()
        if last is None:
            self._hint(tr("Todavía no hay ventas en esta caja."))
        elif self._shop.printers.default():
            self._bridge.print_requested.emit(last.document.id, True)
        else:
            self._bridge.preview_requested.emit(last.document.id, True)

    def help(self) -> None:
        """F1."""
        self.asides.help()

    def take_scan(self, code: str) -> None:
        """Now, or when the sheet that is open has gone: never typed into a field, never lost."""
        modal = QApplication.activeModalWidget()
        if modal is None:
            self._bridge.go_requested.emit("sale")
            self.entering.scan(code)
            return
        self._scans.append(code)
        product = self._shop.goods.product_by_code(code)
        name = product.description if product else code
        words = tr("Lectura guardada: {name}. Se agrega al cerrar esta ventana.").format(name=name)
        if modal is self.charging.sheet:
            self.charging.sheet.note(words)
        else:
            self._bridge.say(words)
            if isinstance(modal, QDialog) and modal is not self.asides.sheet:
                modal.finished.connect(self._release)

    def arrive(self) -> None:
        """The catalogue or the issuer may have changed on another page."""
        self.sales.refresh()
        super().arrive()

    # -- answers

    def _change(self, step: Callable[[Basket], Basket]) -> None:
        try:
            self.sales.change(step)
            self._hint("")
        except Refused as refused:
            self._wrong(refused.sentence)

    def _move(self, steps: int) -> None:
        if self.results.isVisible():
            self.results.move_by(steps)
        else:
            self.table.choose(max(0, min(len(self.sales.basket.items) - 1, self.sales.basket.chosen + steps)))

    def _escape(self) -> None:
        if self.line.text() or self.line.asking is not Asking.GOODS:
            self.entering.ask(Asking.GOODS)

    def _back(self) -> None:
        if self.charging.sheet is None and self.asides.sheet is None:
            self.line.setFocus()

    def _hint(self, sentence: str) -> None:
        self.hint.set_role("small")
        self.hint.setText(sentence or self.line.hint())
        self.create_product.hide()

    def _wrong(self, sentence: str) -> None:
        self.hint.set_role("error")
        self.hint.setText(sentence[:1].upper() + sentence[1:])

    def _unknown(self, code: str) -> None:
        QApplication.beep()
        self._wrong(tr("«{code}» no está en el catálogo. Corrija el código o busque por nombre.").format(code=code))
        self.create_product.show()

    def _priced(self, product: Product) -> None:
        self.results.show_found([self.entering.said_of(product)])

    def _add(self, product: Product) -> None:
        self._change(lambda basket: basket.add(product))
        self.line.clear()

    def _switch_document(self) -> None:
        quote = self.sales.figures.quote
        if quote is not None:
            other = "receipt" if quote.sale.document == "invoice" else "invoice"
            self._change(lambda basket: replace(basket, document=other))

    def _sold(self, receipt: Receipt, paid: Tendering) -> None:
        self.after.show_sold(receipt.document.id, receipt.document.number_text, paid)
        self._show()
        self._hint("")

    def _release(self) -> None:
        """A sheet has gone: the scans that were kept while it was open are applied now."""
        if self.line.asking is Asking.CUSTOMER:
            self.entering.ask(Asking.GOODS)
        self.window().activateWindow()  # a counter without a window manager has nobody else to give the keys back
        self.line.setFocus()
        while self._scans:
            self._bridge.go_requested.emit("sale")
            self.entering.scan(self._scans.pop(0))

    def _document_changed(self, document_id: str) -> None:
        if document_id == self.after.document_id:
            self.after.show_standing(self._shop.papers.view(document_id))

    def _show(self) -> None:
        """Everything that depends on the sale in hand."""
        basket, figures = self.sales.basket, self.sales.figures
        self.table.set_lines(rows(self.sales), basket.chosen)
        self.show_lines(some=bool(basket.items))
        self.total.show_figures(figures, self.sales.currency())
        self.customer.show_customer(basket.customer, figures)
        if figures.problem:
            self._wrong(figures.problem)
        self._show_tabs()

    def _show_tabs(self) -> None:
        several = self.sales.all()
        self.tabs.setVisible(len(several) > 1)
        while self.tabs.count() > len(several):
            self.tabs.removeTab(self.tabs.count() - 1)
        for place, basket in enumerate(several):
            name = basket.customer.name if basket.customer and basket.customer.name else ""
            title = name or tr("Venta {n}").format(n=place + 1)
            self.tabs.set_tab(place, title, self.sales.totals.get(basket.cart, ""))
        self.tabs.setCurrentIndex(self.sales.at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.results.place()


def _stepped(basket: Basket, steps: int) -> Basket:
    return basket.with_quantity(basket.item().quantity + steps)
