"""The sales that are open at this till: one is in hand, the others wait. Asks the Shop for every figure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.basket import Basket
from app.domain.countries import country_named
from app.domain.errors import Refused
from app.domain.money import Currency
from app.domain.party import Customer, Issuer
from app.domain.sale import Payment, Sale
from app.runtime.selling import Who
from ui.saying import figure

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.selling import Quote

KEEP_AFTER_MS = 250  # after the last change: scans in a row are written once
UNDO = 50  # steps that can be taken back in one sale


@dataclass(frozen=True, slots=True)
class Figures:
    """What the Shop says of the sale in hand. `instead` tells why another document than the usual one was taken."""

    quote: Quote | None = None
    problem: str = ""
    instead: str = ""

    def blocking(self) -> str:
        """Why this sale cannot be charged as it is; empty when it can."""
        if self.quote is None:
            return self.problem
        return next((finding.sentence for finding in self.quote.findings if finding.block), "")


class OpenSales(QObject):
    """Baskets with their past. `changed` comes after every change, with the figures already taken."""

    changed = Signal()

    def __init__(self, shop: Shop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._baskets: list[Basket] = [self._fresh()]
        self._pasts: list[list[Basket]] = [[]]
        self._at = 0
        self.figures = Figures()
        self.totals: dict[str, str] = {}
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_AFTER_MS)
        self._keep.timeout.connect(self.keep)
        self.restore(shop.selling.open_baskets())

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

    def issuer(self) -> Issuer:
        """Who sells at this till."""
        issuers = self._shop.issuers()
        if not issuers:
            raise Refused("issuer", "no hay ningún emisor; créelo en Ajustes.")
        chosen = self._shop.setting("issuer")
        return next((issuer for issuer in issuers if issuer.name == chosen), issuers[0])

    def currency(self) -> Currency:
        """What prices are in."""
        return country_named(self.issuer().country).currency

    # -- changing the one in hand

    def change(self, step: Callable[[Basket], Basket]) -> None:
        """Take a step that can be taken back. Refused: nothing changed."""
        new = step(self.basket)
        if new == self.basket:
            return
        past = self._pasts[self._at]
        past.append(self.basket)
        del past[:-UNDO]
        self._baskets[self._at] = new
        self.refresh()

    def choose(self, place: int) -> None:
        """Another line is chosen: nothing to take back."""
        self._baskets[self._at] = self.basket.choose(place)

    def set_customer(self, customer: Customer | None) -> None:
        """Who buys; the document is chosen anew."""
        self.change(lambda basket: replace(basket, customer=customer, document=""))

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
        if not self.basket.items:
            return False
        self._baskets.append(self._fresh())
        self._pasts.append([])
        self._at = len(self._baskets) - 1
        self.refresh()
        return True

    def go(self, place: int) -> None:
        """Take another open sale in hand; an empty one that is left goes."""
        if place == self._at or not 0 <= place < len(self._baskets):
            return
        left, target = self._at, self._baskets[place]
        if not self._baskets[left].items and self._baskets[left].customer is None:
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
        place = next((n for n, basket in enumerate(self._baskets) if basket.cart == cart), -1)
        if place < 0:
            return
        self._drop(place)
        if not self._baskets:
            self._baskets, self._pasts = [self._fresh()], [[]]
        elif self._baskets[-1].items or self._baskets[-1].customer is not None:
            self._baskets.append(self._fresh())  # those that wait go on waiting
            self._pasts.append([])
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
        self._baskets = list(baskets)
        self._pasts = [[] for _ in self._baskets]
        for place in range(len(self._baskets)):
            self._at = place
            self.refresh()  # the tabs show every amount; the last one is in hand

    def _drop(self, place: int) -> None:
        del self._baskets[place]
        del self._pasts[place]
        self._at = min(self._at, max(0, len(self._baskets) - 1))

    def _fresh(self) -> Basket:
        return Basket(self._shop.ids.new())

    # -- the Shop's figures

    def refresh(self) -> None:
        """Ask the Shop again, and tell."""
        self.figures = self._figures(self.basket)
        quote = self.figures.quote
        self.totals[self.basket.cart] = figure(quote.totals.total, self.currency().code) if quote else ""
        self._keep.start()
        self.changed.emit()

    def keep(self) -> None:
        """Remember what is open: a power failure costs nobody a cart."""
        self._keep.stop()
        self._shop.selling.keep_open(self._baskets)

    def sale(self, payments: tuple[Payment, ...] = ()) -> Sale:
        """The sale in hand as the Shop records it. Refused: it cannot be."""
        quote = self.figures.quote
        basket = replace(self.basket, document=quote.sale.document) if quote else self.basket
        return self._read(basket, payments)

    def who(self) -> Who:
        """This till and whoever serves at it."""
        return Who(self._shop.setting("till", "01"), self._shop.setting("cashier"))

    def _read(self, basket: Basket, payments: tuple[Payment, ...] = ()) -> Sale:
        form = basket.form(self.issuer().name, self.currency(), payments)
        return self._shop.selling.read(form, self.who())

    def _figures(self, basket: Basket) -> Figures:
        if not basket.items:
            return Figures()
        try:
            usual = self._shop.selling.quote(self._read(basket))
            blocks = [finding for finding in usual.findings if finding.block]
            if not blocks or basket.document or usual.sale.document != "invoice":
                return Figures(usual)
            other = self._shop.selling.quote(self._read(replace(basket, document="receipt")))
        except Refused as refused:
            return Figures(problem=refused.sentence)
        if any(finding.block for finding in other.findings):
            return Figures(usual)
        return Figures(other, instead=blocks[0].sentence)
