"""What happens to what is typed or scanned: found, added, or answered with a sentence."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Refused, Trouble
from app.domain.views import CustomerRow, DocumentRow, Product
from ui.sale import grammar
from ui.sale.command_line import Asking, CommandLine
from ui.sale.open_sales import OpenSales
from ui.sale.results import MOST, Results
from ui.sale.searching import CREATE, Searching
from ui.text import tr

if TYPE_CHECKING:
    from app.runtime import Shop
    from app.runtime.lookup import Meaning


class Entering(QObject):
    """The command line's mind. Figures come from the open sales; what a code means is the Shop's to say."""

    said = Signal(str)  # a hint for the line under the command line; empty: the usual one
    wrong = Signal(str)
    asked = Signal(object)  # Asking: what the line asks for now
    unknown = Signal(str)  # a code that nobody knows; the line stays
    added = Signal()  # something was sold
    priced = Signal(object)  # Product, in price check
    customer_wanted = Signal(str)  # make one out of this
    percent_wanted = Signal(object)  # Decimal: a discount on the chosen line
    whole_wanted = Signal(object)  # Decimal: a discount on the whole sale
    price_wanted = Signal(object)  # Decimal: another price for the chosen line
    ticket_shown = Signal(object, bool)  # DocumentRow; whether something of it is to be given back
    carded = Signal(str)  # the card of somebody who works here was shown

    def __init__(self, shop: Shop, sales: OpenSales, line: CommandLine, results: Results) -> None:
        super().__init__(line)
        self._shop = shop
        self._sales = sales
        self._line = line
        self._results = results
        self.searching = Searching(shop, sales, line, results)
        self.searching.over.connect(lambda: self.said.emit(""))
        line.entered.connect(self.enter)
        results.picked.connect(self._pick)

    def ask(self, asking: Asking) -> None:
        """Ask for something else, or for goods again."""
        if asking is not Asking.GOODS:
            self._line.call_ids(self._sales.country().words)
        self._line.ask(asking)
        self._results.show_found(())
        self.said.emit("")
        self._line.setFocus()
        self.asked.emit(asking)

    def scan(self, code: str) -> None:
        """A scanner's code, wherever it was typed. A quantity before it counts; words of a search do not.

        Goods are sold whatever is being asked for: nobody means a barcode as a discount or as a customer's name.
        """
        before = self._line.before(code)
        goods = self._shop.lookup.goods(code, self._sales.currency())
        if goods is not None and self._line.asking in (Asking.CUSTOMER, Asking.DISCOUNT):
            self.ask(Asking.GOODS)
            before = ""
        self._line.clear()
        self.enter(grammar.quantity_before(before) + code)

    def enter_code(self, code: str) -> None:
        """A code that was pointed at; a quantity on the line counts for it."""
        before = grammar.quantity_before(self._line.text())
        self.ask(Asking.GOODS)
        self.enter(before + code)

    def enter(self, text: str) -> None:
        """Enter was pressed, or a code was scanned."""
        self.searching.end()
        try:
            match self._line.asking:
                case Asking.CUSTOMER:
                    self._customer(text)
                case Asking.DISCOUNT:
                    self._discount(text)
                case Asking.PRICE:
                    self._price_check(text)
                case Asking.RETURN:
                    self._ticket(text)
                case Asking.GOODS:
                    self._goods(text)
        except (Refused, Trouble) as problem:
            self._line.selectAll()
            self.wrong.emit(problem.sentence)

    # -- goods

    def _goods(self, text: str) -> None:
        chosen = self._results.chosen()
        if chosen is not None and self._results.moved:
            self._pick(chosen.thing)
            return
        match grammar.read(text):
            case grammar.Search(text=words):
                if chosen is None:
                    self._by_words(words)
                else:
                    self._pick(chosen.thing)
            case grammar.Goods(text=code, quantity=quantity):
                self._by_code(code, quantity)
            case None:
                return
            case command:
                self._change(command)

    def _change(self, command: grammar.Command) -> None:
        """What changes the sale in hand and sells nothing."""
        sales = self._sales
        match command:
            case grammar.Off(amount=off):
                sales.change(lambda basket: basket.with_whole_amount(off))
            case grammar.Quantity(quantity=quantity):
                sales.change(lambda basket: basket.with_quantity(quantity))
            case grammar.Note(text=words, whole=whole):
                sales.change(lambda basket: basket.with_sale_note(words) if whole else basket.with_note(words))
            case grammar.Return(text=code, quantity=quantity):
                self._line.give_unit_back(sales.undo)
                sales.take_back(code, quantity)
        self._done()
        match command:  # last, so that a refusal stays to be read
            case grammar.Discount(percent=percent, whole=whole):
                (self.whole_wanted if whole else self.percent_wanted).emit(percent)
            case grammar.Price(price=price):
                self.price_wanted.emit(price)

    def _by_code(self, code: str, quantity: Decimal) -> None:
        meaning = self._shop.lookup.meaning(code, self._sales.currency())
        if meaning is not None:
            self._mean(meaning, quantity)
            return
        chosen = self._results.chosen()
        is_figures = code.isdigit()  # a code that does not exist, or an amount typed too early: never a guess
        if chosen is not None and not is_figures:
            self._pick(chosen.thing)
            return
        found = [] if is_figures else self._shop.goods.search_products(code, MOST)
        if len(found) == 1:
            self._add(found[0], quantity)
        elif found:
            self.searching.offer(found)
        else:
            self._line.setText(code)  # the text may have been a scan elsewhere
            self._line.selectAll()
            self._results.show_found(())
            self.unknown.emit(code)

    def _by_words(self, words: str) -> None:
        """Enter was faster than the list, or nothing is found."""
        if not words:
            self._done()
            self.said.emit(tr("Escriba una palabra del producto, por ejemplo ?pan."))
        elif found := self._shop.goods.search_products(words, MOST):
            self.searching.offer(found)
        else:
            self._line.selectAll()
            self.unknown.emit(words)

    def _mean(self, meaning: Meaning, quantity: Decimal) -> None:
        """A code that somebody knows."""
        from app.domain.cards import Bearer, Card
        from app.runtime.lookup import Weighed

        match meaning:
            case Weighed(product=product, misread=misread):
                self._add(product, meaning.quantity * quantity, meaning.price, meaning.label)
                if misread:
                    self.said.emit(tr("Etiqueta con dígito de control incorrecto: revise el peso y el precio."))
            case Product():
                self._add(meaning, quantity)
            case DocumentRow():
                self._done()
                self.ticket_shown.emit(meaning, False)
            case CustomerRow():
                self._pick(meaning)
            case Card(bearer=Bearer.SUPERVISOR, code=name):
                self._done()
                self.carded.emit(name)
            case Card(code=code):
                raise Refused("card", tr("ningún cliente tiene la tarjeta {code}.").format(code=code))

    def _add(self, product: Product, quantity: Decimal, price: Decimal | None = None, label: str = "") -> None:
        self._sales.add(product, quantity, price, label)
        self._done()
        self.added.emit()

    def _done(self) -> None:
        self._line.clear()
        self._results.show_found(())
        self.said.emit("")

    # -- what is asked for by a key

    def _price_check(self, text: str) -> None:
        chosen = self._results.chosen()
        wanted = grammar.words(text)
        goods = self._shop.lookup.goods(wanted, self._sales.currency()) if wanted else None
        if goods is None and chosen is not None and isinstance(chosen.thing, Product):
            goods = chosen.thing
        if goods is not None:
            from app.runtime.lookup import Weighed

            self._done()
            self.priced.emit(goods.product if isinstance(goods, Weighed) else goods)
        elif wanted:
            self._line.selectAll()
            self.unknown.emit(wanted)

    def _discount(self, text: str) -> None:
        command = grammar.read(text) if text.strip().endswith("%") or "$" in text else grammar.read(f"{text}%")
        if not isinstance(command, grammar.Discount | grammar.Off):
            raise Refused("discount", tr("Escriba el descuento en %, por ejemplo 10."))
        self.ask(Asking.GOODS)
        self._change(command)

    def _ticket(self, text: str) -> None:
        if not (wanted := text.strip()):
            self.ask(Asking.GOODS)
            return
        row = self._shop.lookup.ticket(wanted)
        if row is None:
            words = tr("no hay ningún ticket con «{text}»; pruebe su número o el {id} del cliente.")
            raise Refused("ticket", words.format(text=wanted[:40], id=self._line.ids[0]))
        self.ask(Asking.GOODS)
        self.ticket_shown.emit(row, True)

    def _customer(self, text: str) -> None:
        if not (wanted := text.strip()):
            self.ask(Asking.GOODS)
            return
        chosen = self._results.chosen()
        known = self._shop.lookup.customer(wanted)
        if chosen is not None and self._results.moved:
            self._pick(chosen.thing)
        elif known is not None:
            self._pick(known)
            if doubt := self._shop.lookup.doubt(wanted, known.customer):
                self.wrong.emit(doubt)
        elif grammar.is_id(wanted):  # the beginning of somebody's id is not their id: others are only offered
            self.customer_wanted.emit(wanted)
        elif chosen is not None:
            self._pick(chosen.thing)
        elif len(found := self._shop.goods.search_customers(wanted, 2)) == 1:
            self._pick(found[0])
        else:
            self.customer_wanted.emit(wanted)  # not what the line says: a scanner's code has left it

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
