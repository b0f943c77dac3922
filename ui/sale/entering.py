"""What happens to what is typed or scanned: found, added, searched as it is typed, or answered with a sentence."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import Refused, Trouble
from app.domain.views import CustomerRow, Product
from ui.sale import customers, grammar
from ui.sale.command_line import Asking, CommandLine
from ui.sale.open_sales import OpenSales
from ui.sale.results import MOST, Found, Results
from ui.saying import money
from ui.text import tr

if TYPE_CHECKING:
    from app.runtime import Shop

PAUSE_MS = 60  # after the last key, before a search: a scanner is faster and needs none
CREATE = "create"  # the line of the list that makes a customer out of what was typed


class Entering(QObject):
    """The command line's mind. Figures come from the open sales, goods and customers from the Shop."""

    said = Signal(str)  # a hint for the line under the command line; empty: the usual one
    wrong = Signal(str)
    unknown = Signal(str)  # a code that nobody knows; the line stays
    priced = Signal(object)  # Product, in price check
    customer_wanted = Signal(str)  # make one out of this

    def __init__(self, shop: Shop, sales: OpenSales, line: CommandLine, results: Results) -> None:
        super().__init__(line)
        self._shop = shop
        self._sales = sales
        self._line = line
        self._results = results
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        line.textChanged.connect(self._typed)
        line.entered.connect(self.enter)
        results.picked.connect(self._pick)

    def ask(self, asking: Asking) -> None:
        """Ask for something else, or for goods again."""
        self._line.ask(asking)
        self._results.show_found(())
        self.said.emit("")
        self._line.setFocus()

    def scan(self, code: str) -> None:
        """A scanner's code, wherever it was typed. A quantity before it counts; words of a search do not."""
        text = self._line.text()
        before = text.removesuffix(code) if text.endswith(code) else text
        self._line.clear()
        self.enter(grammar.quantity_before(before) + code)

    def enter(self, text: str) -> None:
        """Enter was pressed, or a code was scanned."""
        self._pause.stop()
        try:
            match self._line.asking:
                case Asking.CUSTOMER:
                    self._customer(text)
                case Asking.DISCOUNT:
                    self._discount(text)
                case Asking.PRICE:
                    self._price_check(text)
                case Asking.GOODS:
                    self._goods(text)
        except Refused as refused:
            self._complain(refused.sentence)
        except Trouble as trouble:
            self._complain(trouble.sentence)

    # -- goods

    def _goods(self, text: str) -> None:
        chosen = self._results.chosen()
        if chosen is not None and self._results.moved:
            self._pick(chosen.thing)
            return
        match grammar.read(text):
            case None:
                return
            case grammar.Discount(percent=percent):
                self._sales.change(lambda basket: basket.with_percent(percent))
            case grammar.Price(price=price):
                self._sales.change(lambda basket: basket.with_price(price))
            case grammar.Quantity(quantity=quantity):
                self._sales.change(lambda basket: basket.with_quantity(quantity))
            case grammar.Search():
                if chosen is None:
                    self._search()
                else:
                    self._pick(chosen.thing)
                return
            case grammar.Goods(text=code, quantity=quantity):
                self._by_code(code, quantity)
                return
        self._done()

    def _by_code(self, code: str, quantity: Decimal) -> None:
        product = self._shop.goods.product_by_code(code)
        chosen = self._results.chosen()
        is_figures = code.isdigit()  # a code that does not exist, or an amount typed too early: never a guess
        if product is None and chosen is not None and not is_figures:
            self._pick(chosen.thing)
            return
        if product is None:
            found = [] if is_figures else self._shop.goods.search_products(code, MOST)
            if not found:
                self._line.setText(code)  # the text may have been a scan elsewhere
                self._line.selectAll()
                self._results.show_found(())
                self.unknown.emit(code)
                return
            if len(found) > 1:
                self._results.show_found([self.said_of(each) for each in found])
                return
            product = found[0]
        self._add(product, quantity)

    def _add(self, product: Product, quantity: Decimal) -> None:
        self._sales.change(lambda basket: basket.add(product, quantity))
        self._done()

    def _done(self) -> None:
        self._line.clear()
        self._results.show_found(())
        self.said.emit("")

    def _price_check(self, text: str) -> None:
        chosen = self._results.chosen()
        wanted = grammar.words(text)
        product = self._shop.goods.product_by_code(wanted) if wanted else None
        if product is None and chosen is not None and isinstance(chosen.thing, Product):
            product = chosen.thing
        if product is not None:
            self._done()
            self.priced.emit(product)
        elif wanted:
            self._line.selectAll()
            self.unknown.emit(wanted)

    def _discount(self, text: str) -> None:
        percent = grammar.amount(text.rstrip("% "))
        if percent is None:
            raise Refused("discount", tr("Escriba el descuento en %, por ejemplo 10."))
        self._sales.change(lambda basket: basket.with_percent(percent))
        self.ask(Asking.GOODS)

    # -- customers

    def _customer(self, text: str) -> None:
        wanted = text.strip()
        if not wanted:
            self.ask(Asking.GOODS)
            return
        known = self._shop.goods.customer_by_tax_id(wanted)
        chosen = self._results.chosen()
        if known is not None:
            self._pick(known)
        elif chosen is not None:
            self._pick(chosen.thing)
        else:
            found = self._shop.goods.search_customers(wanted, 2)
            self._pick(found[0] if len(found) == 1 else CREATE)

    # -- searching while somebody types

    def _typed(self) -> None:
        """A person pauses after two signs; a scanner does not."""
        text = self._line.text().strip()
        if not text:
            self._pause.stop()
            self._results.show_found(())
        else:
            self._pause.start()
        self.said.emit("")

    def _search(self) -> None:
        text = self._line.text()
        if self._line.asking is Asking.CUSTOMER:
            wanted = text.strip()
            found = customers.found(self._shop.goods.search_customers(wanted, MOST - 1)) if wanted else []
            create = Found(tr("Crear cliente con «{text}»").format(text=wanted), "", "", CREATE)
            self._results.show_found([*found, create] if wanted else [])
            return
        wanted = "" if self._line.asking is Asking.DISCOUNT else grammar.words(text)
        least = 1 if text.strip().startswith("?") else 2
        if len(wanted) < least:
            self._results.show_found(())
            return
        products = self._shop.goods.search_products(wanted, MOST)
        self._results.show_found([self.said_of(product) for product in products])

    def said_of(self, product: Product) -> Found:
        """A product as a line of the list."""
        under = " · ".join(part for part in (product.code, product.category) if part)
        return Found(product.description, under, money(product.price, self._sales.currency().code), product)

    def _pick(self, thing: object) -> None:
        if isinstance(thing, CustomerRow):
            self._sales.set_customer(thing.customer)
            self.ask(Asking.GOODS)
        elif isinstance(thing, Product):
            if self._line.asking is Asking.PRICE:
                self._done()
                self.priced.emit(thing)
            else:
                before = grammar.read(self._line.text())
                self._add(thing, before.quantity if isinstance(before, grammar.Goods) else Decimal(1))
        elif thing == CREATE:
            self.customer_wanted.emit(self._line.text().strip())
        self._line.setFocus()

    def _complain(self, sentence: str) -> None:
        self._line.selectAll()
        self.wrong.emit(sentence[:1].upper() + sentence[1:])
