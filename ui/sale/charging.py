"""From F12 to the change: the payment sheet, the Shop's checkout, and never the same sale twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused, Trouble
from app.domain.money import CURRENCIES, ZERO
from app.domain.sale import CREDIT
from app.domain.tendering import Tendering
from ui.bridge import Bridge
from ui.sale.command_line import Asking
from ui.sale.laid import LaidSheet
from ui.sale.open_sales import OpenSales
from ui.saying import money, why
from ui.text import tr
from ui.tokens import Tone

if TYPE_CHECKING:
    from app.domain.money import Currency
    from app.runtime import Shop
    from app.runtime.selling import Quote, Receipt
    from ui.sale.means import Offer
    from ui.sale.payment import PaymentSheet


class Charging(QObject):
    """One payment at a time. `sold` comes when the sale is on disk; `ended` when the sheet has gone, sold or not."""

    sold = Signal(object, object)  # Receipt, Tendering
    refused = Signal(str)
    ended = Signal()
    customer_wanted = Signal()
    resumed = Signal(bool)  # there is somebody to owe it now; whether paper was wanted

    def __init__(self, shop: Shop, bridge: Bridge, sales: OpenSales, parent: QWidget) -> None:
        super().__init__(parent)
        self._shop = shop
        self._bridge = bridge
        self._sales = sales
        self._window = parent
        self._prints = True
        self._waiting: tuple[str, Tendering] | None = None  # a cart that lacks its debtor, and what was paid of it
        self.sheet: PaymentSheet | None = None
        self._laid = LaidSheet(parent, self._wanted)
        sales.changed.connect(self._laid.soon)

    def start(self, *, prints: bool) -> None:
        """Open the payment sheet, if there is something to charge and nothing forbids it."""
        if self.sheet is not None:
            return
        figures = self._sales.figures
        if not self._sales.basket.items:
            self.refused.emit(tr("Todavía no hay nada que cobrar."))
            return
        blocking = figures.blocking()
        if blocking or figures.quote is None:
            self.refused.emit(blocking)
            return
        self._prints = prints
        start = self._start(figures.quote)
        before, self._waiting = self._waiting, None
        goes_on = before is not None and before[0] == self._sales.basket.cart
        if before is not None and goes_on and before[1].total == start.total:  # who came may have prices of their own
            start = before[1]
        self.sheet = self._laid.take(start, self._offer(figures.quote))
        self.sheet.paid.connect(self._pay)
        self.sheet.finished.connect(self._end)
        self.sheet.means.debtor_wanted.connect(self._ask_customer)
        self.sheet.open()
        if goes_on:
            self.sheet.choose(CREDIT)

    def _wanted(self) -> tuple[Currency, Offer] | None:
        """What the sheet of the sale in hand would be made for; None where F12 would open none."""
        figures = self._sales.figures
        if self.sheet is not None or not self._sales.basket.items or figures.quote is None or figures.blocking():
            return None
        return CURRENCIES[figures.quote.sale.currency], self._offer(figures.quote)

    def _offer(self, quote: Quote) -> Offer:
        from ui.sale.means import Offer

        rates = self._shop.exchange.rates(quote.sale.currency)
        return Offer(quote.country, rates, self._prints, self._has_debtor())

    def _start(self, quote: Quote) -> Tendering:
        """Nothing is paid yet but what an exchange covers."""
        currency = CURRENCIES[quote.sale.currency]
        step = quote.country.cash_step(quote.issuer, currency)
        covered = self._sales.covered()
        kept = sum((each.amount for each in covered), ZERO)
        return Tendering(quote.totals.total, currency, covered, step, kept)

    def _ask_customer(self) -> None:
        """The sheet goes; it comes back with what was paid so far, once somebody was chosen."""
        assert self.sheet is not None
        waiting = self._sales.basket.cart, self.sheet.so_far()
        self.sheet.reject()
        self._waiting = waiting
        self.customer_wanted.emit()

    def lacks_debtor(self) -> bool:
        """Was the payment left to look for somebody who could owe it, and nobody was chosen yet?"""
        return self._waiting is not None and not self._has_debtor()

    def _has_debtor(self) -> bool:
        customer = self._sales.basket.customer
        return customer is not None and customer.can_owe

    def asked(self, asking: Asking) -> None:
        """The command line asks for something else: a customer was chosen, or nobody is wanted any more."""
        if self._waiting is None or asking is Asking.CUSTOMER:
            return
        if self._waiting[0] == self._sales.basket.cart and not self.lacks_debtor():
            QTimer.singleShot(0, self, lambda: self.resumed.emit(self._prints))
        else:
            self._waiting = None

    def _pay(self, paid: Tendering) -> None:
        cart = self._sales.basket.cart
        try:
            future = self._sales.checkout(paid.payments)
        except (Refused, Trouble) as problem:
            self._fail(problem)
            return
        self._bridge.await_future(future, then=lambda receipt: self._close(cart, receipt, paid), failed=self._fail)

    def _close(self, cart: str, receipt: Receipt, paid: Tendering) -> None:
        if receipt.repeated and receipt.document.totals.total != paid.total:
            self._part(cart, receipt)
            return
        self._sales.finish(cart)
        if receipt.repeated:
            sentence = tr("Ya estaba registrada con el número {number}: no se vendió dos veces.")
            self._bridge.say(tr("Venta repetida"), sentence.format(number=receipt.document.number_text), Tone.WARNING)
        self.sold.emit(receipt, paid)
        self._bridge.wake_engine.emit()
        self._bridge.sold.emit(receipt.document.id, self._prints)
        if self.sheet is not None:
            self.sheet.accept()

    def _part(self, cart: str, receipt: Receipt) -> None:
        """Another window sold this cart with other lines: these are not recorded, so they stay, as another sale."""
        self._sales.part(cart)
        if self.sheet is not None:
            self.sheet.set_busy(busy=False)
            self.sheet.reject()
        sentence = tr("Otra ventana ya cobró esta venta: {number}, {total}. Deje aquí solo lo que falta cobrar.")
        total = money(receipt.document.totals.total, receipt.document.currency_code)
        self.refused.emit(sentence.format(number=receipt.document.number_text, total=total))

    def _fail(self, problem: BaseException) -> None:
        """Nothing was recorded; the sale is as it was."""
        if self.sheet is not None:
            self.sheet.refuse(why(problem))

    def _end(self) -> None:
        self.sheet = None
        self._laid.soon()
        self.ended.emit()
