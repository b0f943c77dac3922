"""The form of a product: what it is, its price with or without tax as the issuer has it, its tile on the grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from app.domain.barcode import is_misread
from app.domain.country import Country
from app.domain.errors import Refused
from app.domain.money import decimal_from
from app.domain.record import dataclass, field, replace
from app.domain.shelf import ShelfCard, StockMove
from app.domain.tax import Rate
from app.domain.views import Product
from ui.products.colours import NAMES
from ui.products.pictures import pixmap_of, small
from ui.products.shelf import ShelfSheet
from ui.saying import editable, typed
from ui.scanner import AS_A_LIST, TAKES_SCANS
from ui.swatches import swatch
from ui.text import tr
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.files import ask_which
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text
from ui.widgets.page import row

EMPTY = Product("", "", Decimal(0), "")
FACE = 44  # pixels of the picture beside its button
UNITS = ("unit", "kg", "lb", "l", "m", "service")


@dataclass(frozen=True, slots=True)
class Ground:
    """What the form needs to know of the shop."""

    country: Country
    rates: Sequence[Rate]
    included: bool

    def refuse_cents(self, price: Decimal, field: str) -> None:
        """A price that nobody could pay is told here, not at the counter."""
        self.country.currency.refuse_cents(price, field, included=self.included)


@dataclass(frozen=True, slots=True)
class Kept:
    """A product as typed. `card` and `picture` None: nobody touched them; an empty picture takes it away."""

    product: Product
    card: ShelfCard | None = None
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What the shop knows around a product: its card, the price lists, corrections of its count, its picture."""

    card: ShelfCard = field(default_factory=ShelfCard)
    lists: Sequence[str] = ()
    moves: Sequence[tuple[str, StockMove]] = ()
    picture: bytes = b""
    categories: Sequence[str] = ()


class ProductSheet(FormSheet):
    """`keep` gets what was typed; it may refuse."""

    topic = "products"

    def __init__(
        self,
        ground: Ground,
        product: Product,
        keep: Callable[[Kept], object],
        *,
        around: Around | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Producto") if product.id else tr("Producto nuevo"), width=640, parent=parent)
        self._ground = ground
        self._product = product
        self._around = around or Around()
        self._card: ShelfCard | None = None
        self._picture: bytes | None = None
        self._build(ground)
        self.fill(
            {
                "description": product.description,
                "code": product.code,
                "barcode": " ".join(product.barcodes),
                "price": editable(product.price) if product.code else "",
                "tax": product.tax or ground.rates[0].key,
                "unit": product.unit,
                "category": product.category,
                "cost": "" if product.cost is None else editable(product.cost),
                "colour": product.colour,
            }
        )
        self.keep = lambda: keep(Kept(self._collect(), self._card, self._picture))
        self._look_at_barcodes()

    def _build(self, ground: Ground) -> None:
        tax = ground.country.words.tax
        price = tr("Precio con {tax}") if ground.included else tr("Precio sin {tax}")
        self.add_field("description", tr("Descripción"), (0, 0, 4))
        self.add_field("code", tr("Código"), (1, 0, 1))
        self.add_field("barcode", tr("Códigos de barras"), (1, 1, 3)).setProperty(TAKES_SCANS, AS_A_LIST)
        self.add_field("price", price.format(tax=tax), (2, 0, 2))
        rates = QComboBox()
        for rate in ground.rates:
            rates.addItem(rate.label, rate.key)
        self.add_editor("tax", tax, rates, (2, 2, 2))
        units = QComboBox()
        known = [*UNITS] if self._product.unit in UNITS else [*UNITS, self._product.unit]
        for unit in known:
            units.addItem(unit_word(unit), unit)
        self.add_editor("unit", tr("Unidad"), units, (3, 0, 2))
        category = self.add_field("category", tr("Categoría"), (3, 2, 2))
        category.setCompleter(_completer(self._around.categories, category))
        self.add_field("cost", tr("Costo"), (4, 0, 2), hint=tr("Lo que a usted le cuesta; nunca se imprime."))
        colours = QComboBox()
        for word, name in NAMES.items():
            colours.addItem(_dot(word), tr(name), str(word))
        self.add_editor("colour", tr("Color en la cuadrícula"), colours, (4, 2, 2))
        self._build_more()
        barcode = self.fields["barcode"]
        barcode.set_hint(tr("Varios, separados por espacios. Puede pasar el lector."))
        barcode.editor.textChanged.connect(self._look_at_barcodes)  # type: ignore[attr-defined]
        self.add_cancel()
        self.add_accept(tr("Guardar"), icon="check")

    def _build_more(self) -> None:
        """What has a sheet of its own: list prices and stock; and the picture."""
        self._face = Text()
        self._face.setFixedSize(FACE, FACE)
        self._face.setAccessibleName(tr("Imagen del producto"))
        shelf = ActionButton(tr("Listas y existencias"), Role.SECONDARY, icon="list", key="F6")
        shelf.clicked.connect(self._open_shelf)
        picture = ActionButton(tr("Imagen"), Role.SECONDARY, icon="eye", key="F7")
        picture.clicked.connect(self._ask_picture)
        self.no_picture = ActionButton(tr("Sin imagen"), Role.QUIET, icon="x", key="F8")
        self.no_picture.clicked.connect(lambda: self.take_picture(b""))
        self.add(row(shelf, picture, self.no_picture, self._face))
        self._show_picture()

    def _open_shelf(self) -> None:
        around, typed = self._around, self._card
        card = around.card
        if typed is not None:
            card = replace(typed, on_hand=around.card.on_hand if typed.on_hand is None else typed.on_hand)
        ShelfSheet(card, around.lists, self._take_card, moves=around.moves, parent=self).open()

    def _take_card(self, card: ShelfCard) -> None:
        """A count that was typed before stays typed when the sheet was opened once more and left as it was."""
        for place, name in enumerate(self._around.lists):
            if name in card.prices:
                self._ground.refuse_cents(card.prices[name], f"list{place}")
        if self._card is not None and card.counted and card.on_hand is None:
            card = replace(card, on_hand=self._card.on_hand, reason=self._card.reason)
        self._card = card

    def _ask_picture(self) -> None:
        kinds = tr("Imágenes") + " (*.png *.jpg *.jpeg *.webp *.bmp *.gif)"
        ask_which(self, tr("Imagen del producto"), kinds, self.read_picture)

    def read_picture(self, path: Path) -> None:
        """Make the file's picture a small one of ours, or say why not."""
        try:
            self.take_picture(small(path))
        except Refused as refused:
            self.refuse("", refused.sentence)

    def take_picture(self, picture: bytes) -> None:
        """Another picture, kept with the product; empty: none."""
        self._picture = picture
        self._show_picture()

    def _show_picture(self) -> None:
        shown = self._around.picture if self._picture is None else self._picture
        face = pixmap_of(shown, FACE) if shown else QPixmap()
        self._face.setPixmap(face)
        self._face.setVisible(not face.isNull())
        self.no_picture.setVisible(bool(shown))

    def _look_at_barcodes(self) -> None:
        """A wrong check digit is worth a look and no mistake: shops print codes of their own."""
        wrong = [code for code in self.value("barcode").split() if is_misread(code)]
        hint = tr("Varios, separados por espacios. Puede pasar el lector.")
        if wrong:
            hint = tr("El dígito verificador de {code} no cuadra; revíselo.").format(code=wrong[0])
        self.fields["barcode"].set_hint(hint)

    def _collect(self) -> Product:
        price = decimal_from(typed(self.value("price")), "price")
        self._ground.refuse_cents(price, "price")
        return replace(
            self._product,
            description=self.value("description"),
            code=self.value("code"),
            barcodes=tuple(self.value("barcode").replace(",", " ").split()),
            price=price,
            tax=self.value("tax"),
            unit=self.value("unit"),
            category=self.value("category"),
            cost=decimal_from(typed(self.value("cost")), "cost") if self.value("cost") else None,
            colour=self.value("colour"),
        )


def _completer(words: Sequence[str], parent: QWidget) -> QCompleter:
    completer = QCompleter([word for word in words if word], parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer


def _dot(word: str) -> QIcon:
    """The colour beside its name."""
    dot = QPixmap(16, 16)
    dot.fill(Qt.GlobalColor.transparent)
    painter = QPainter(dot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(swatch(word))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(1, 1, 13, 13)
    painter.end()
    return QIcon(dot)


def unit_word(unit: str) -> str:
    """A unit as people say it; one that we do not know stays as it is."""
    return {
        "unit": tr("Unidad"),
        "kg": tr("Kilogramo"),
        "lb": tr("Libra"),
        "l": tr("Litro"),
        "m": tr("Metro"),
        "service": tr("Servicio"),
    }.get(unit, unit)
