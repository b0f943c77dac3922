"""Price labels: which products, how many of each, on which sheet or on the ticket printer. Draws none itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.record import dataclass, replace
from app.domain.views import Product
from app.runtime.printers import Label
from ui import permission
from ui.bridge import Bridge
from ui.progress import Pace, Progress, WorkingSheet
from ui.sale.preview import PreviewSheet
from ui.saying import priced, why
from ui.text import mark, plural, tr
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fields import Field, LineEdit
from ui.widgets.flow import Flow
from ui.widgets.labels import Text
from ui.widgets.page import row
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table

if TYPE_CHECKING:
    from app.runtime import Shop

T = TypeVar("T")

TICKET = "ticket"
PLACES = {
    "a4-3x8": mark("Hoja A4, 24 etiquetas de 70 × 37 mm"),
    "a4-4x11": mark("Hoja A4, 44 etiquetas de 52 × 25 mm"),
    "letter-3x10": mark("Hoja carta, 30 etiquetas de 67 × 25 mm"),
    TICKET: mark("Impresora de tickets"),
}
MOST = 2_000
"""Labels of one printing: some eighty sheets."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A product and how many labels of it."""

    product: Product
    count: int


class LabelsSheet(WorkingSheet):
    """A line takes codes, scans and names, with a number before them: 12*7450000000019."""

    topic = "products"

    def __init__(
        self, shop: Shop, bridge: Bridge, currency: str, products: Sequence[Product], parent: QWidget
    ) -> None:  # fmt: skip
        words = tr("Pase o escriba un producto; 12*código pide doce etiquetas. + y − cambian la cantidad.")
        super().__init__(tr("Etiquetas"), words, width=720, parent=parent)
        self._shop = shop
        self._bridge = bridge
        self._currency = currency
        self.line = LineEdit(tr("Código, o parte de la descripción"), icon="scan-barcode", name=tr("Producto"))
        self.fault = Text("", "error", wrap=True)
        self._model: RowsModel[Wish] = RowsModel(self._columns())
        self.table = Table(self._model, tr("Etiquetas"))
        self.table.setMinimumHeight(220)
        self.table.set_empty(EmptyState("tag", tr("Ninguna etiqueta todavía"), tr("Pase el primer producto.")))
        self._build_body()
        self._build_buttons()
        self.line.returnPressed.connect(self.take)
        self.line.textEdited.connect(self._signs)
        for product in products:
            self.add_product(product, 1)
        self._count()
        self.line.setFocus()

    def _columns(self) -> list[Column[Wish]]:
        return [
            Column(mark("Descripción"), lambda wish: wish.product.description, strong=True),
            Column(mark("Código"), lambda wish: _code(wish.product), 160, muted=True),
            Column(mark("Precio"), lambda wish: priced(wish.product.price, self._currency), 110, numeric=True),
            Column(mark("Etiquetas"), lambda wish: str(wish.count), 96, numeric=True, strong=True),
        ]

    def _build_body(self) -> None:
        self.place, self.skip = QComboBox(), LineEdit("0", name=tr("Lugares ya usados"))
        for word in (*self._shop.printers.label_sheets(), TICKET):
            self.place.addItem(tr(PLACES.get(word, word)), word)
        self.place.currentIndexChanged.connect(lambda _: self._show_place())
        self.total = Text("", "muted")
        card = Card(flush=True)
        card.add(self.table, 1)
        self.add(self.line)
        self.add(self.fault)
        self.add(card, 1)
        self.more = ActionButton(tr("Una más"), Role.QUIET, icon="plus", key="+", compact=True)
        self.less = ActionButton(tr("Una menos"), Role.QUIET, icon="minus", key="-", compact=True)
        self.remove = ActionButton(tr("Quitar"), Role.QUIET, icon="trash-2", key="Del", compact=True)
        under = Flow()
        under.add(self.total, 1)
        for button in (self.more, self.less, self.remove):
            under.add(button)
        self.add(under)
        self._skip = Field(tr("Lugares ya usados de la primera hoja"), self.skip)
        line = row(Field(tr("Dónde"), self.place), self._skip, stretch=False)
        self.add(line, turns=True)
        self.progress = Progress(self._bridge, self)
        self.add(self.progress)

    def _build_buttons(self) -> None:
        self.more.clicked.connect(lambda: self._change(1))
        self.less.clicked.connect(lambda: self._change(-1))
        self.remove.clicked.connect(lambda: self._change(-MOST))
        self.add_cancel(tr("Cerrar"))
        self.show_ = ActionButton(tr("Ver"), icon="eye", key="F4")
        self.print_ = ActionButton(tr("Imprimir"), Role.PRIMARY, icon="printer", key="F12")
        self.show_.clicked.connect(self.preview)
        self.print_.clicked.connect(self.print_labels)
        self.add_button(self.show_)
        self.add_button(self.print_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the line's; it closes nothing."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def take(self) -> None:
        """What stands in the line: one product more, or why not."""
        text = self.line.text().strip()
        count, _, code = text.rpartition("*")
        many = int(count) if count.isascii() and count.isdigit() and len(count) < 5 else 1
        product = self._shop.goods.product_by_code(code) or next(iter(self._shop.goods.search_products(code, 1)), None)
        if not text:
            return
        self.fault.setText("" if product else tr("No hay un producto así."))
        if product is not None:
            self.add_product(product, max(1, many))
            self.line.clear()

    def _signs(self, text: str) -> None:
        """A lone + or − in the line is meant for the quantity."""
        if text in ("+", "-"):
            self.line.clear()
            self._change(1 if text == "+" else -1)

    def add_product(self, product: Product, count: int) -> None:
        """More labels of a product."""
        for number, wish in enumerate(self._model.rows()):
            if wish.product.id == product.id:
                self._model.replace(number, replace(wish, count=wish.count + count))
                self.table.choose(number)
                break
        else:
            self._model.append(Wish(product, count))
            self.table.choose(self._model.rowCount() - 1)
        self._count()

    def labels(self) -> list[Label]:
        """Every sticker, in order; never more than MOST."""
        made = [
            Label(wish.product.description, priced(wish.product.price, self._currency), _code(wish.product))
            for wish in self._model.rows()
            for _ in range(min(wish.count, MOST))
        ]
        return made[:MOST]

    def preview(self) -> None:
        """The sheets as they will be; also what is drawn for a ticket printer is shown as a sheet."""
        wanted = self.labels()
        if wanted and not self.progress.running():
            self._run(tr("Dibujando…"), self._drawing(wanted), self._show)

    def print_labels(self) -> None:
        """On the printer of the chosen place; without one for sheets the PDF is shown, to be kept."""
        wanted, who, printers = self.labels(), permission.who(self._shop), self._shop.printers
        if self.progress.running():
            return
        if not wanted:
            self.fault.setText(tr("Pase primero un producto."))
        elif self.place.currentData() == TICKET:
            self._run(tr("Preparando…"), lambda pace: printers.print_labels(wanted, who, pace), self._sent)
        elif printers.for_pages():
            draw, title = self._drawing(wanted), tr("Etiquetas")
            self._run(tr("Preparando…"), lambda pace: printers.page(title, draw(pace), who), self._sent)
        else:
            self.fault.setText(tr("No hay una impresora de hojas; guarde el PDF, o elíjala en Ajustes."))
            self.preview()

    def _drawing(self, wanted: list[Label]) -> Callable[[Pace], bytes]:
        """How to draw them as they are wanted now; called on another thread."""
        place = str(self.place.currentData())
        sheet = place if place != TICKET else next(iter(PLACES))
        skip = self.skip.text().strip()
        used = int(skip) if skip.isascii() and skip.isdigit() else 0
        return lambda pace: self._shop.printers.labels(wanted, sheet, skip=used, step=pace)

    def _run(self, doing: str, work: Callable[[Pace], T], then: Callable[[T], None]) -> None:
        self.progress.run(doing, work, then, self._failed)

    def _sent(self, _: str) -> None:
        self._bridge.say(tr("Etiquetas en camino"), tr("Ctrl+J dice cómo va."), Tone.SUCCESS)
        self.accept()

    def _show(self, data: bytes) -> None:
        sheet = PreviewSheet(self._bridge, tr("Etiquetas"), data, self)
        sheet.print.hide()
        sheet.open()

    def _failed(self, error: BaseException) -> None:
        self.fault.setText(why(error))

    def _change(self, by: int) -> None:
        number = self.table.current()
        if not 0 <= number < self._model.rowCount():
            return
        wish = self._model.row(number)
        if wish.count + by < 1:
            self._model.remove(number)
        else:
            self._model.replace(number, replace(wish, count=min(MOST, wish.count + by)))
        self._count()

    def _count(self) -> None:
        self.total.setText(plural("{n} etiqueta", "{n} etiquetas", len(self.labels())))

    def _show_place(self) -> None:
        self._skip.setVisible(self.place.currentData() != TICKET)


def _code(product: Product) -> str:
    return product.barcodes[0] if product.barcodes else product.code
