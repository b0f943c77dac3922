"""What is done about a code that nobody knows: it is said, made a product, or teaches a scale. Knows no catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.barcode import once
from app.domain.views import Product
from ui import going, sounds
from ui.sale import grammar
from ui.sale.asides import Asides
from ui.sale.entering import Entering
from ui.sale.open_sales import OpenSales
from ui.sale.results import MOST
from ui.sale.scan_ahead import ScanAhead
from ui.sounds import Sound
from ui.text import tr

if TYPE_CHECKING:
    from app.runtime import Shop
    from ui.sale.layout import SaleLayout

LONGEST = 40  # of a code in a sentence: more than any that is printed on goods


def _shown(code: str) -> str:
    """A code as a sentence can carry it: one without end would push its own words out of sight."""
    return code if len(code) <= LONGEST else f"{code[: LONGEST - 1]}…"


class Strangers(QObject):
    """The code stays in the command line; buttons beside the sentence say what one key does about it."""

    refused = Signal(str)
    added = Signal()

    def __init__(self, shop: Shop, sales: OpenSales, page: SaleLayout, entering: Entering, asides: Asides) -> None:
        super().__init__(page)
        self._shop = shop
        self._sales = sales
        self._page = page
        self._entering = entering
        self._asides = asides
        entering.unknown.connect(self.meet)
        entering.searching.nothing.connect(self._miss)
        asides.product_made.connect(self.sell)

    def meet(self, code: str) -> None:
        """Say what it is, as far as it can be told, and offer what can be done."""
        if self._sold_twice(code):
            return
        sounds.current().play(Sound.MISS)
        label = self._shop.lookup.strange(code)
        teaches = label is not None and label.teaches
        self._page.teach_label.setVisible(teaches)
        self._page.note.setVisible(not teaches)  # its room goes to the words
        near = self._shop.goods.similar_products(code, MOST) if code.replace(" ", "").isalpha() else []
        words = tr("Nada dice «{code}»; esto se parece.") if near else tr("«{code}» no está en el catálogo.")
        self.refused.emit(label.sentence if label else words.format(code=_shown(code)))
        self._entering.searching.offer(near)
        self._page.create_product.show()

    def _miss(self) -> None:
        """Words that find nothing, while they are typed: said calmly, beside the keys that do something about it."""
        self._entering.said.emit(tr("Nada con esas palabras"))
        self._page.note.hide()  # its room goes to the words
        self._page.create_product.show()

    def _sold_twice(self, code: str) -> bool:
        """Two readings of one article without a pause between them are two articles."""
        one = once(code)
        if not one or self._shop.lookup.goods(one, self._sales.currency()) is None:
            return False
        for _ in range(2):
            self._entering.enter(one)
        self._entering.said.emit(tr("El lector leyó el código dos veces: son dos artículos."))
        return True

    def hand_over(self, ahead: ScanAhead) -> None:
        """Everything that was scanned meanwhile, in order; what nobody knows is said together."""
        missed: list[str] = []
        self._entering.unknown.connect(missed.append)
        ahead.hand_over(self._entering.scan)
        self._entering.unknown.disconnect(missed.append)
        if len(missed) > 1:
            self.refused.emit(tr("No están en el catálogo: {codes}.").format(codes=", ".join(missed)))

    def make_product(self) -> None:
        """Ctrl+N: what a scale names becomes a product under the article's code, anything else under its own."""
        label = self._shop.lookup.strange(self._text())
        self._asides.new_product(label.code if label else grammar.words(self._text()))

    def teach(self) -> None:
        """Ctrl+S: over to where one label teaches how its scale writes."""
        label = self._shop.lookup.strange(self._text())
        if label is not None and label.teaches:
            going.teach_label(self._page, self._text())

    def sell(self, product: Product) -> None:
        """A product that was just made; where its label stands in the line, as much of it as the label says."""
        from app.runtime.lookup import Weighed

        known = self._shop.lookup.goods(self._text(), self._sales.currency())
        if isinstance(known, Weighed) and known.product.code == product.code:
            self._entering.enter(self._text())
            return
        self._sales.add(product)
        self._page.line.clear()
        self.added.emit()

    def _text(self) -> str:
        return self._page.line.text().strip()
