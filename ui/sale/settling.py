"""Ends an exchange in which the shop owes money or nobody does: asks how it goes back, and in which currency."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.document import Document
from app.domain.errors import Refused, Trouble
from app.domain.money import ZERO
from app.domain.tendering import Tendering
from ui.bridge import Bridge
from ui.sale.notes import given_back, rates_said, refund_way, refunded_said
from ui.sale.open_sales import OpenSales
from ui.saying import money, why
from ui.tenders import RefundBox
from ui.text import capital, tr
from ui.tokens import Tone
from ui.widgets.cards import Figure
from ui.widgets.fields import Field
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.returning import Due
    from app.runtime.selling import Receipt
    from ui.sale.layout import SaleLayout


class RefundSheet(Sheet):
    """How much the customer gets, and how: also in a currency that was paid with. Enter does it."""

    topic = "returns"

    def __init__(self, shop: Shop, due: Due, sales: OpenSales, parent: QWidget | None = None) -> None:
        super().__init__(tr("Cerrar el cambio"), width=520, parent=parent)
        self._shop, self._sales, self._due = shop, sales, due
        country = shop.country(sales.issuer())
        code = country.currency.code
        self.owed = Figure(tr("A devolver"), money(due.to_refund, code), "total")
        self.add(self.owed)
        words = tr("Vuelve {worth}, se lleva {total}.")
        self.add(Text(words.format(worth=money(due.worth, code), total=money(due.total, code)), "muted", wrap=True))
        self.refund = RefundBox(country, shop.returning.currencies(sales.basket.original))
        self.rates = Text("", "muted", wrap=True)
        self.rates.hide()
        if due.to_refund:
            self.field = Field(tr("El dinero se devuelve por"), self.refund)
            self.add(self.field)
            self.add(self.rates)
            self.refund.currentIndexChanged.connect(lambda _: self._count())
        self.add_cancel()
        accept = self.add_accept(tr("Devolver") if due.to_refund else tr("Cambiar"), icon="check")
        (self.refund if due.to_refund else accept).setFocus()
        if due.to_refund:
            self._count()

    def tender(self) -> str:
        """By which tender the money goes back."""
        return str(self.refund.currentData())

    def _count(self) -> None:
        """How it is counted out, as the shop says: cut coins, notes of another currency at the rate of today."""
        self.field.set_error("")
        self.rates.hide()
        try:
            payments = self._shop.returning.refund(self._sales.wanted(self.tender(), self._due.kept))
        except (Refused, Trouble) as problem:
            self.field.set_error(capital(problem.sentence))
            return
        own = self._sales.currency()
        back = given_back(payments, self._due.kept)
        self.owed.set_value(refunded_said(back, own))
        said = ("" if self.tender() else refund_way(back, own, self._sales.country()), rates_said(payments, own))
        self.rates.setText("   ·   ".join(capital(part) for part in said if part))
        self.rates.setVisible(bool(self.rates.text()))


class Settling(QObject):
    """`sold` as after a payment; the credit note has its own toast."""

    sold = Signal(object, object)  # Receipt, Tendering
    refused = Signal(str)
    ended = Signal()

    def __init__(self, shop: Shop, bridge: Bridge, sales: OpenSales, page: SaleLayout) -> None:
        super().__init__(page)
        self._shop = shop
        self._bridge = bridge
        self._sales = sales
        self._page = page
        self._prints = True
        self._busy = False
        self.sheet: RefundSheet | None = None

    def takes(self) -> bool:
        """Is the sale in hand one that ends here, without money to take?"""
        due = self._sales.seen.due
        return due is not None and not due.to_pay

    def start(self, *, prints: bool) -> None:
        """Ask for the tender, unless something forbids the sale."""
        due, figures = self._sales.figures.due, self._sales.figures
        if self.sheet is not None or self._busy or due is None:
            return
        if self._sales.basket.items and figures.blocking():
            self.refused.emit(figures.blocking())
            return
        self._prints = prints
        self.sheet = RefundSheet(self._shop, due, self._sales, self._page.window())
        self.sheet.accepted.connect(self._settle)
        self.sheet.finished.connect(self._end)
        self.sheet.open()

    def _settle(self) -> None:
        assert self.sheet is not None
        refund, cart, due = self.sheet.tender(), self._sales.basket.cart, self._sales.figures.due
        assert due is not None
        try:
            if self._sales.basket.items:
                payments = self._sales.covered()
                future = self._sales.checkout(payments, refund)
                self._busy = True  # until it is on disk, the same exchange is not closed again
                close = partial(self._close, cart, due)
                self._bridge.await_future(future, then=close, failed=self._fail)
            else:
                self._give_back(cart, refund)
        except (Refused, Trouble) as problem:
            self.refused.emit(problem.sentence)

    def _close(self, cart: str, due: Due, receipt: Receipt) -> None:
        document, self._busy = receipt.document, False
        self._sales.finish(cart)
        self.sold.emit(receipt, Tendering(document.total, document.currency, document.payments))
        if due.to_refund:
            other = self._shop.lookup.exchanged(document.id)
            note = self._shop.papers.view(other.id).document if other else document
            self._show_returned(document.id, document.number_text, note, due.kept)
        self._bridge.wake_engine.emit()
        self._bridge.sold.emit(document.id, self._prints)

    def _give_back(self, cart: str, refund: str) -> None:
        note = self._shop.selling.credit(self._sales.wanted(refund)).document
        self._sales.finish(cart)
        title = tr("Nota de crédito {number}").format(number=note.number_text)
        self._bridge.say(title, money(note.total, note.currency_code), Tone.SUCCESS)
        self._show_returned(note.id, title, note, ZERO)
        self._bridge.wake_engine.emit()
        self._bridge.sold.emit(note.id, self._prints)

    def _show_returned(self, document_id: str, title: str, note: Document, kept: Decimal) -> None:
        back = given_back(note.payments, kept)
        amount, way = refunded_said(back, note.currency), refund_way(back, note.currency, self._sales.country())
        rates = rates_said(note.payments, note.currency)
        self._page.show_returned(document_id, f"{title}   ·   {rates}" if rates else title, amount, way)

    def _fail(self, problem: BaseException) -> None:
        self._busy = False
        self.refused.emit(why(problem))

    def _end(self) -> None:
        self.sheet = None
        self.ended.emit()
