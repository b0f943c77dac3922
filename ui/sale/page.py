"""The till: command line, lines, total. Puts the pieces together; each piece knows its own business."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent

from app.domain.basket import Basket
from app.domain.errors import Refused
from app.domain.people import Right
from app.domain.tendering import Tendering
from app.domain.views import Product
from ui import keymap, permission, sounds, theme
from ui.bridge import Bridge
from ui.sale import keys
from ui.sale.allowing import Allowing
from ui.sale.asides import Asides
from ui.sale.charging import Charging
from ui.sale.command_line import Asking
from ui.sale.entering import Entering
from ui.sale.layout import SaleLayout
from ui.sale.lines import rows
from ui.sale.open_sales import OpenSales
from ui.sale.results import Results
from ui.sale.scan_ahead import ScanAhead, kept_said
from ui.sale.settling import Settling
from ui.sale.strangers import Strangers
from ui.sale.tickets import Tickets
from ui.sounds import Sound
from ui.text import tr

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.selling import Receipt
    from ui.sale.grid import ProductGrid


class SalePage(SaleLayout):
    """Selling. `take_scan` is where a scanner's codes arrive, whatever has the focus."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__()
        self._shop = shop
        self._bridge = bridge
        self.sales = OpenSales(shop, self)
        self.ahead = ScanAhead(self)
        self.results = Results(self.line, self)
        self.entering = Entering(shop, self.sales, self.line, self.results)
        self.charging = Charging(shop, bridge, self.sales, self)
        self.asides = Asides(shop, bridge, self.sales, self)
        self.settling = Settling(shop, bridge, self.sales, self)
        self.tickets = Tickets(shop, bridge, self.sales, self)
        self.allowing = Allowing(shop, self.sales, self)
        self.strangers = Strangers(shop, self.sales, self, self.entering, self.asides)
        self.grid: ProductGrid | None = None
        self._connect()
        self._connect_sheets()
        self._hint("")
        self._show()

    def _connect(self) -> None:
        self.line.moved.connect(self._move)
        self.line.stepped.connect(lambda steps: self._change(lambda basket: basket.stepped(steps)))
        self.line.removed.connect(self.remove)
        self.line.undone.connect(self.undo)
        self.line.escaped.connect(self._escape)
        entering = self.entering
        entering.said.connect(self._hint)
        entering.wrong.connect(self._wrong)
        entering.added.connect(lambda: sounds.current().play(Sound.HIT))
        entering.priced.connect(self._priced)
        entering.percent_wanted.connect(self.allowing.percent)
        entering.price_wanted.connect(self.allowing.price)
        entering.whole_wanted.connect(self.allowing.whole)
        for asking in (entering.percent_wanted, entering.price_wanted, entering.whole_wanted):
            asking.connect(lambda _: self._back())
        entering.carded.connect(self._carded)
        self.sales.changed.connect(self._show)
        self.customer.cleared.connect(lambda: self.sales.set_customer(None))
        self.customer.switched.connect(self._switch_document)
        self.table.chosen.connect(self.sales.choose)
        self.tabs.tabBarClicked.connect(self.sales.go)
        self._bridge.document_changed.connect(self._document_changed)
        self._bridge.fallen.connect(self.show_fallen)
        self.understood.clicked.connect(self._escape)
        for button, action in keys.bindings(self):
            button.clicked.connect(action)
            button.clicked.connect(self._back)
        keymap.apply(self, keys.actions())

    def _connect_sheets(self) -> None:
        self.entering.customer_wanted.connect(self.asides.new_customer)
        self.entering.ticket_shown.connect(self.tickets.open)
        self.entering.asked.connect(self.charging.asked)
        self.charging.customer_wanted.connect(self._find_debtor)
        self.charging.resumed.connect(lambda prints: self.charge_now(prints=prints))
        self.customer.edited.connect(self.asides.edit_customer)
        keys.hold(self, self.after.ticket, self.tickets.look_at_last)
        keys.hold(self, self.after.undo, self.tickets.undo_last)
        self.strangers.added.connect(lambda: self._hint(""))
        for selling in (self.charging, self.settling):
            selling.sold.connect(self._sold)
        for refusing in (self.charging, self.settling, self.tickets, self.allowing, self.strangers):
            refusing.refused.connect(self._wrong)
        for opening in (self.charging, self.settling, self.asides, self.tickets):
            opening.ended.connect(self._release)
        self.ahead.over.connect(self._release)
        self.ahead.kept.connect(self._tell_kept)

    # -- what the keys do

    def charge_now(self, *, prints: bool = True) -> None:
        """F12; F11 without paper."""
        way = self.settling if self.settling.takes() else self.charging
        go = partial(self.allowing.given_away, partial(way.start, prints=prints))
        permission.ask(self._shop, self, Right.SELL, "", lambda _: self.allowing.coming_back(go))

    def put_aside(self) -> None:
        """F6: the next customer, please."""
        if not self.sales.hold():
            self._wrong(tr("La venta está vacía: no hay nada que dejar pendiente."))
            return
        self.after.forget()  # change that was given long ago must not look like the next customer's
        self._show()

    def next_sale(self) -> None:
        """F5."""
        if not self.sales.go_on():
            self._hint(keymap.said(tr("No hay otra venta abierta. F6 deja esta pendiente.")))

    def cancel_sale(self) -> None:
        """Everything goes, and Ctrl+Z brings it back."""
        self._change(lambda basket: Basket(basket.cart, number=basket.number))
        self._hint(tr("Venta cancelada. Ctrl+Z la recupera."))

    def remove(self) -> None:
        """Supr: the chosen line; where nothing is sold, what was to come back."""
        self._change(lambda basket: basket.without() if basket.items else basket.without_back())

    def undo(self) -> None:
        """Ctrl+Z: also what was said of the last step goes."""
        self._hint("")
        if not self.sales.undo():
            self._hint(tr("No hay nada que deshacer."))

    def ask_goods(self) -> None:
        """F2: search."""
        self.entering.ask(Asking.GOODS)
        self.line.setText("?")

    def write_note(self) -> None:
        """Ctrl+O: a note is typed in the command line like everything else."""
        if not self.sales.basket.items:
            self._wrong(tr("Pase primero un artículo y después su nota."))
            return
        self.entering.ask(Asking.GOODS)
        self.line.setText("#")

    def ask(self, asking: Asking) -> None:
        """F3, F4, F8, F9: the command line asks for something else; the same key again goes back."""
        if asking is Asking.DISCOUNT and not self.sales.basket.items:
            self._wrong(tr("Pase primero un artículo y después su descuento."))
        elif asking is Asking.DISCOUNT and theme.current().touch:
            self.asides.discount(self.entering.enter)
        else:
            self.entering.ask(Asking.GOODS if self.line.asking is asking else asking)

    def toggle_grid(self) -> None:
        """Ctrl+M: tiles over the lines, or the list alone."""
        if self.grid is None:
            from ui.sale.grid import ProductGrid

            self.grid = ProductGrid(self._shop, lambda: self.sales.currency().code)
            self.grid.picked.connect(self.entering.enter_code)
            self._bridge.catalogue_changed.connect(self.grid.forget)
            self.show_grid(self.grid)
            self.tile_card.hide()
        self.tile_card.setVisible(self.tile_card.isHidden())
        self.grid.read()
        self.share_room()

    def reprint(self) -> None:
        """F7."""
        self.tickets.reprint()

    def help(self) -> None:
        """F1."""
        self.asides.help()

    def take_scan(self, code: str) -> None:
        """Now, or when the sheet that is open has gone: never typed into a field, never lost."""
        modal = self.ahead.in_the_way()
        if modal is None:
            self._bridge.go_requested.emit("sale")
            self.entering.scan(code)
            return
        takes = getattr(modal, "take_scan", None)  # a sheet that asks for a card, for instance
        if takes is None or not takes(code):
            self.ahead.keep(code)

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
        else:
            self.fallen.hide()

    def _back(self) -> None:
        self.ahead.watch()
        if self.ahead.in_the_way() is None:
            self.line.setFocus()

    def _tell_kept(self, code: str, waiting: int) -> None:
        words = kept_said(code, self._shop.lookup.meaning(code, self.sales.currency()), waiting)
        if self.charging.sheet is not None and self.ahead.in_the_way() is self.charging.sheet:
            self.charging.sheet.note(words)
        else:
            self._bridge.say(words)

    def _carded(self, name: str) -> None:
        self._hint(tr("Tarjeta de {name}: sirve cuando se pide una aprobación.").format(name=name))

    def _priced(self, product: Product) -> None:
        self.results.show_found([self.entering.searching.said_of(product)])

    def _find_debtor(self) -> None:
        self.entering.ask(Asking.CUSTOMER)
        self._hint(tr("Elija el cliente y se vuelve al cobro. Esc lo deja."))

    def _switch_document(self) -> None:
        self._change(lambda _: self.sales.with_other_document())

    def _sold(self, receipt: Receipt, paid: Tendering) -> None:
        self.fallen.hide()
        self.after.show_sold(receipt.document, paid)
        note = self._shop.lookup.exchanged(receipt.document.id)
        if note is not None:
            self._bridge.sold.emit(note.id, True)
        self._show()
        self._hint("")

    def _release(self) -> None:
        """A sheet has gone: the scans that were kept while it was open are applied now, or refused aloud."""
        if self.ahead.in_the_way() is not None:
            return
        if self.line.asking is Asking.CUSTOMER and not self.charging.lacks_debtor():
            self.entering.ask(Asking.GOODS)
        self.window().activateWindow()  # a counter without a window manager has nobody else to give the keys back
        self.line.setFocus()
        if self.ahead.waiting():
            self._bridge.go_requested.emit("sale")
            self.strangers.hand_over(self.ahead)

    def show_returned(self, document_id: str, title: str, amount: str, tender: str) -> None:
        super().show_returned(document_id, title, amount, tender)
        self._document_changed(document_id)  # one that is made by hand waits for a person from the beginning

    def _document_changed(self, document_id: str) -> None:
        if document_id == self.after.document_id:
            self.after.show_standing(self._shop.papers.view(document_id))

    def _show(self) -> None:
        """Everything that depends on the sale in hand."""
        basket, figures = self.sales.basket, self.sales.seen
        self.line.minus_is_typed = bool(basket.original) or not basket.items
        self.table.set_lines(rows(self.sales), basket.chosen)
        self.show_lines(some=bool(basket.items or basket.original))
        self.total.show_figures(figures, self.sales.currency())
        self.charge.set_text(tr("Cerrar el cambio") if self.settling.takes() else tr("Cobrar"))
        self.customer.show_customer(basket.customer, figures, self.sales.country().words)
        if figures.problem:
            self._wrong(figures.problem)
        self.show_tabs(self.sales)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.results.place()
