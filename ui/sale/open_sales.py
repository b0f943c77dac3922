"""The sales that are open at this till: one is in hand, the others wait. Asks the Shop for every figure."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.basket import ONE, Back, Basket, next_number
from app.domain.countries import country_named
from app.domain.country import Country
from app.domain.errors import Refused
from app.domain.money import ZERO, Currency
from app.domain.party import Customer, Issuer
from app.domain.record import replace
from app.domain.sale import CASH, Payment, Sale
from app.domain.views import DocumentView, Product
from app.runtime.open_baskets import Who
from ui import keymap
from ui.sale import figures, pricing
from ui.sale.figures import Figures
from ui.sale.judging import Judging
from ui.saying import figure
from ui.text import tr

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.selling import Receipt, Return

UNDO = 50  # steps that can be taken back in one sale


class OpenSales(QObject):
    """Baskets with their past. `changed` comes after every change, with the figures already taken."""

    changed = Signal()

    def __init__(self, shop: Shop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._baskets: list[Basket] = []
        self._baskets.append(self._fresh())
        self._pasts: list[list[Basket]] = [[]]
        self._at = 0
        self._just_sold = False  # and nothing typed since: whoever changes something means that sale
        self._judging = Judging(shop, self.issuer, self.basket, self)
        self._judging.objected.connect(self._tell)
        self.totals: dict[str, str] = {}
        self.restore(shop.baskets.all())

    # -- what is there

    @property
    def basket(self) -> Basket:
        """The sale in hand."""
        return self._baskets[self._at]

    @property
    def at(self) -> int:
        """Its place among the open ones."""
        return self._at

    def all(self) -> tuple[Basket, ...]:
        """Every open sale, the oldest first."""
        return tuple(self._baskets)

    @property
    def figures(self) -> Figures:
        """What the Shop says of the sale in hand, and its provider: whatever is decided is decided by these."""
        return self._judging.figures()

    @property
    def seen(self) -> Figures:
        """The same as far as it is known: for the screen, which shows a line before the provider is asked."""
        return self._judging.seen

    def issuer(self) -> Issuer:
        """Who sells at this till."""
        issuers = self._shop.issuers()
        if not issuers:
            raise Refused("issuer", "no hay ningún emisor; créelo en Ajustes.")
        chosen = self._shop.setting("issuer")
        return next((issuer for issuer in issuers if issuer.name == chosen), issuers[0])

    def currency(self) -> Currency:
        """What prices are in."""
        return self.country().currency

    def country(self) -> Country:
        """Where it is sold: whose words are on the screen."""
        return country_named(self.issuer().country)

    # -- changing the one in hand

    def change(self, step: Callable[[Basket], Basket]) -> None:
        """Take a step that can be taken back. Refused: nothing changed."""
        try:
            new = step(self.basket)
        except Refused as refused:
            if refused.field != "line" or not self._just_sold:
                raise
            sentence = keymap.said(tr("esa venta ya se cobró y no se cambia; F9 devuelve con su ticket."))
            raise Refused("line", sentence) from None
        if new == self.basket:
            return
        self._just_sold = False
        past = self._pasts[self._at]
        past.append(self.basket)
        del past[:-UNDO]
        self._baskets[self._at] = new
        self.refresh()

    def choose(self, place: int) -> None:
        """Another line is chosen: nothing to take back."""
        self._baskets[self._at] = self.basket.choose(place)

    def add(self, product: Product, quantity: Decimal = ONE, price: Decimal | None = None, label: str = "") -> None:
        """Sell so much of it, at its own price or the one that a label printed, which then vouches for it."""
        asked = self.price_of(product) if price is None or price == product.price else price
        self.change(lambda basket: basket.add(product, quantity, asked, label))

    def price_of(self, product: Product) -> Decimal:
        """What the customer of the sale in hand pays for it."""
        return pricing.price_of(self._shop, product, self.basket.customer)

    def set_customer(self, customer: Customer | None) -> None:
        """Who buys; the document is chosen anew, and goods follow the customer's price list."""
        items = pricing.moved(self._shop, self.basket.items, self.basket.customer, customer)
        self.change(lambda basket: replace(basket, customer=customer, document="", items=items))

    def take_back(self, code: str, quantity: Decimal) -> None:
        """Something of the ticket in hand comes back. Refused: no ticket in hand, not on it, or nothing left of it."""
        original = self.basket.original
        if not original:
            raise Refused("lines", keymap.said(tr("para devolver con − pase primero su ticket: F9.")))
        line = self._shop.returning.line_for(original, code)
        self.change(lambda basket: basket.taking_back(line.position, line.description, quantity, line.left))

    def take_in_hand(self, view: DocumentView, back: tuple[Back, ...], reason: tuple[str, str]) -> None:
        """A ticket comes into the hand: something of it is exchanged. Refused: another one is in hand already."""
        document = view.document
        if self.basket.original not in ("", document.id):
            raise Refused("lines", tr("ya hay otro ticket en la mano; termine ese cambio o cancélelo."))
        customer = self.basket.customer or document.customer
        new = replace(self.basket, original=document.id, back=back, why=reason, customer=customer)
        self.change(lambda _: new)

    def with_other_document(self) -> Basket:
        """The sale in hand with the other kind of paper; as it is while there are no figures."""
        quote = self.figures.quote
        if quote is None:
            return self.basket
        return replace(self.basket, document="receipt" if quote.sale.document == "invoice" else "invoice")

    def ticket_number(self) -> str:
        """The number of the ticket in hand; empty without one."""
        original = self.basket.original
        return self._shop.papers.view(original).document.number_text if original else ""

    def covered(self) -> tuple[Payment, ...]:
        """What pays the sale in hand before any money: the worth of what comes back."""
        due = self.figures.due
        return self._shop.returning.voucher(due) if due is not None else ()

    def checkout(self, payments: tuple[Payment, ...], refund: str = CASH) -> Future[Receipt]:
        """Record the sale in hand, with what comes back in the same go. Refused, or Trouble."""
        sale, basket = self.sale(payments), self.basket
        if not basket.back:
            return self._shop.selling.checkout(sale)
        return self._shop.returning.swap(self.wanted(refund), sale)

    def wanted(self, refund: str = CASH, kept: Decimal = ZERO) -> Return:
        """What comes back of the ticket in hand, with the approvals that were given; `kept` pays other goods."""
        basket = self.basket
        asked = self._shop.returning.wanted(basket.original, basket.back, basket.why, self.who(), refund)
        return replace(asked, approvals=basket.approvals, kept=kept)

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        past = self._pasts[self._at]
        if not past:
            return False
        self._baskets[self._at] = past.pop()
        self.refresh()
        return True

    # -- several at once

    def hold(self) -> bool:
        """Leave the sale in hand waiting and begin another; False when it is empty."""
        if self.basket.empty:
            return False
        self._open_another()
        self._at = len(self._baskets) - 1
        self.refresh()
        return True

    def go(self, place: int) -> None:
        """Take another open sale in hand; an empty one that is left goes."""
        if place == self._at or not 0 <= place < len(self._baskets):
            return
        left, target = self._at, self._baskets[place]
        if self._baskets[left].empty and self._baskets[left].customer is None:
            self._drop(left)
        self._at = self._baskets.index(target)
        self.refresh()

    def go_on(self) -> bool:
        """The next open sale; False when there is no other."""
        if len(self._baskets) < 2:
            return False
        self.go((self._at + 1) % len(self._baskets))
        return True

    def finish(self, cart: str) -> None:
        """This one was sold: it goes, and the till is ready for the next customer."""
        self._just_sold = True
        place = next((n for n, basket in enumerate(self._baskets) if basket.cart == cart), -1)
        if place < 0:
            return
        self._drop(place)
        if not self._baskets:
            self._open_another()
        elif not self._baskets[-1].empty or self._baskets[-1].customer is not None:
            self._open_another()  # those that wait go on waiting
        self._at = len(self._baskets) - 1
        self.refresh()

    def part(self, cart: str) -> None:
        """What is in hand under this cart is another sale than the one that was recorded."""
        for place, basket in enumerate(self._baskets):
            if basket.cart == cart:
                self._baskets[place] = replace(basket, cart=self._shop.ids.new())
                self._pasts[place] = []
        self.refresh()

    def restore(self, baskets: list[Basket]) -> None:
        """The open sales of the last time."""
        if not baskets:
            return
        self._baskets = []
        for basket in baskets:
            self._baskets.append(replace(basket, number=basket.number or next_number(self._baskets)))
        self._pasts = [[] for _ in self._baskets]
        for place in range(len(self._baskets)):
            self._at = place
            self.refresh()  # the tabs show every amount; the last one is in hand

    def _drop(self, place: int) -> None:
        del self._baskets[place]
        del self._pasts[place]
        self._at = min(self._at, max(0, len(self._baskets) - 1))

    def _open_another(self) -> None:
        self._baskets.append(self._fresh())
        self._pasts.append([])

    def _fresh(self) -> Basket:
        return Basket(self._shop.ids.new(), number=next_number(self._baskets))

    # -- the Shop's figures

    def refresh(self) -> None:
        """Ask the Shop again, and tell."""
        self._judging.see(self.basket)
        self.keep()
        self._tell()

    def _tell(self) -> None:
        quote = self.seen.quote
        self.totals[self.basket.cart] = figure(quote.totals.total, self.currency().code) if quote else ""
        self.changed.emit()

    def keep(self) -> None:
        """Remember what is open: a power failure costs nobody a line."""
        self._shop.baskets.keep(self._baskets)

    def sale(self, payments: tuple[Payment, ...] = ()) -> Sale:
        """The sale in hand as the Shop records it. Refused: it cannot be."""
        quote = self.figures.quote
        basket = replace(self.basket, document=quote.sale.document) if quote else self.basket
        return self._read(basket, payments)

    def imagined(self, step: Callable[[Basket], Basket]) -> Sale:
        """The sale as it would be after a step. Refused: it cannot be."""
        return self._read(step(self.basket))

    def who(self) -> Who:
        """This till and whoever serves at it."""
        return figures.who(self._shop)

    def _read(self, basket: Basket, payments: tuple[Payment, ...] = ()) -> Sale:
        return figures.read(self._shop, self.issuer(), basket, payments)
