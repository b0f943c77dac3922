"""Looks for goods and customers while somebody types, and says at once when there is nothing. Sells nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.views import Product
from ui.sale import grammar
from ui.sale.command_line import Asking, CommandLine
from ui.sale.open_sales import OpenSales
from ui.sale.results import MOST, Found, Results
from ui.saying import priced

if TYPE_CHECKING:
    from app.runtime import Shop

PAUSE_MS = 60  # after the last key, before a search: a scanner is faster and needs none
CREATE = "create"  # the line of the list that makes a customer out of what was typed


class Searching(QObject):
    """The list under the command line. `nothing` comes once while words find nothing; `over` when they do again."""

    nothing = Signal()
    over = Signal()

    def __init__(self, shop: Shop, sales: OpenSales, line: CommandLine, results: Results) -> None:
        super().__init__(line)
        self._shop = shop
        self._sales = sales
        self._line = line
        self._results = results
        self._missing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        line.textChanged.connect(self._typed)

    def end(self) -> None:
        """Enter: what was found before the last key does not answer what stands there now."""
        if self._pause.isActive() and not self._results.moved:
            self._results.show_found(())
        self._pause.stop()
        self._missing = False

    def offer(self, products: Sequence[Product]) -> None:
        """Hang these under the line; none hides the list."""
        self._results.show_found([self.said_of(each) for each in products])

    def said_of(self, product: Product) -> Found:
        """A product as a line of the list."""
        under = " · ".join(part for part in (product.code, product.category) if part)
        price = self._sales.price_of(product)
        return Found(product.description, under, priced(price, self._sales.currency().code), product)

    def _typed(self) -> None:
        """A person pauses after two signs; a scanner does not. While nothing is found the words about it stay."""
        if self._line.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._results.show_found(())
            self._missing = False
        if not self._missing:
            self.over.emit()

    def _search(self) -> None:
        text = self._line.text()
        if self._line.asking is Asking.CUSTOMER:
            from ui.sale import customers

            self._results.show_found(customers.offered(self._shop, text.strip(), CREATE))
            return
        searched = self._line.asking in (Asking.GOODS, Asking.PRICE)
        wanted = grammar.words(text) if searched else ""
        forced = text.strip().startswith("?")
        enough = len(wanted) >= (1 if forced else 2)
        found = self._shop.goods.search_products(wanted, MOST) if enough else ()
        self.offer(found)
        self._tell(missing=enough and not found and (forced or not wanted.isdigit()))

    def _tell(self, *, missing: bool) -> None:
        """Only what changes is said: nothing flickers from key to key. Figures alone may be a code half typed."""
        before, self._missing = self._missing, missing
        if missing and not before:
            self.nothing.emit()
        elif before and not missing:
            self.over.emit()
