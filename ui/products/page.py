"""The screen of products: what a product is for the list, and how one is kept."""

from __future__ import annotations

from array import array

from app.domain.people import Right
from app.domain.record import dataclass
from app.domain.shelf import StockLevel
from app.domain.views import Product
from app.runtime import Shop
from ui import permission
from ui.bridge import Bridge
from ui.issuer import country_of, issuer_of
from ui.permission import who
from ui.products.form import EMPTY, Around, Ground, Kept, ProductSheet, unit_word
from ui.products.lists import ListsSheet
from ui.records.bringing import Bringing
from ui.records.page import Records, RecordsPage, Words
from ui.saying import day_and_time, quantity, unit_price, zone_of
from ui.text import mark, tr
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.rows import Column


@dataclass(frozen=True, slots=True)
class Stocked:
    """A product with its stock, where it is counted."""

    product: Product
    level: StockLevel | None


def columns(ground: Ground) -> list[Column[Stocked]]:
    """The list's columns."""
    labels = {rate.key: rate.label for rate in ground.country.rates}
    currency = ground.country.currency.code
    return [
        Column(
            mark("Descripción"),
            lambda s: s.product.description,
            strong=True,
            second=lambda s: " ".join(s.product.barcodes),
        ),
        Column(mark("Código"), lambda s: s.product.code, 160, muted=True),
        Column(mark("Categoría"), lambda s: s.product.category, 160, muted=True),
        Column(mark("Unidad"), lambda s: unit_word(s.product.unit), 100, muted=True),
        Column(mark("Impuesto"), lambda s: labels.get(s.product.tax, s.product.tax), 168),
        Column(
            mark("Hay"),
            lambda s: quantity(s.level.on_hand) if s.level else "",
            96,
            numeric=True,
            second=lambda s: tr("se agota") if s.level and s.level.is_low else "",
        ),
        Column(mark("Precio"), lambda s: unit_price(s.product.price, currency), 104, numeric=True, strong=True),
    ]


def ground_of(shop: Shop) -> Ground:
    """What a product may be for the issuer that the till sells for."""
    country, issuer = country_of(shop), issuer_of(shop)
    today = shop.clock.now().astimezone(zone_of([issuer] if issuer else [])).date()
    return Ground(country, country.rates_on(today), issuer.prices_include_tax if issuer else True)


def around_of(shop: Shop, product: Product | None) -> Around:
    """What the form shows besides the product."""
    goods, zone = shop.goods, zone_of(shop.issuers())
    names = [category.name for category in goods.categories()]
    if product is None:
        return Around(lists=goods.price_lists(), categories=names)
    moves = [(day_and_time(move.at, zone), move) for move in goods.stock_moves(product.id, 1)]
    return Around(goods.card(product.id), goods.price_lists(), moves, goods.picture(product.id) or b"", names)


class ProductsPage(RecordsPage):
    """Products of this till."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        self._shop = shop
        self._told = bridge
        self._ground = ground_of(shop)
        self._only_low = False
        records: Records[Stocked] = Records(
            Words(
                tr("Productos"),
                tr("Descripción, código o código de barras"),
                tr("Nuevo"),
                mark("{n} producto"),
                mark("{n} productos"),
                "package",
                tr("Todavía no hay productos"),
                tr("productos"),
            ),
            columns(self._ground),
            self._ids,
            self._rows,
            lambda s: s.product.id,
            Bringing(
                tr("Importar productos"),
                "products",
                shop.goods,
                lambda: self._ground.country,
                lambda: who(shop),
                lambda: self._ground.included,
            ),
            lambda path, who, step: shop.goods.export_file("products", path, zone_of(shop.issuers()), who, step),
            lambda: zone_of(shop.issuers()),
            give_way=(2, 3, 4),
        )
        super().__init__(records, bridge, self._edit_row)
        self.low = self.add_key(tr("Por agotarse"), "triangle-alert", "F6", self.show_low)
        self.add_key(tr("Listas y categorías"), "tag", "F7", lambda: self.allow(Right.GOODS, self._open_lists))
        self.add_key(tr("Etiquetas"), "barcode", "F3", self.open_labels)
        self.allow = lambda right, go: permission.ask(shop, self, right, "", lambda _: go())
        self.ask_out = lambda go: permission.ask(shop, self, Right.EXPORT, "", go)
        self.table.set_row_height(52)
        bridge.catalogue_changed.connect(self.read)

    def nothing(self) -> str:
        """Nothing is running out: that is good news, and no empty catalogue."""
        return tr("Nada está por agotarse") if self._only_low and not self.search.text() else super().nothing()

    def _ids(self, text: str) -> array[int]:
        """Those with these words; only those of which there is little left, the emptiest first, when that is asked."""
        found = self._shop.goods.product_ids(text)
        if not self._only_low:
            return found
        wanted = set(found) if text.strip() else None
        return array("q", (each for each in self._shop.goods.low_ids() if wanted is None or each in wanted))

    def _rows(self, ids: list[int]) -> list[Stocked]:
        levels = self._shop.goods.levels(ids)
        return [Stocked(product, levels.get(product.id)) for product in self._shop.goods.product_rows(ids)]

    def show_low(self) -> None:
        """Only products that run low, or all of them again."""
        self._only_low = not self._only_low
        self.low.set_text(tr("Ver todos") if self._only_low else tr("Por agotarse"))
        self.keys.place()
        self.read()

    def open_labels(self) -> None:
        """Price labels, beginning with the product that is chosen."""
        from ui.printing.labels import LabelsSheet

        at = self.table.current()
        row = self.model.row(at) if 0 <= at < self.model.rowCount() else None
        products = [row.product] if isinstance(row, Stocked) else []
        LabelsSheet(self._shop, self._told, self._ground.country.currency.code, products, self.window()).open()

    def _open_lists(self) -> None:
        sheet = ListsSheet(self._shop, parent=self.window())
        sheet.finished.connect(lambda _: self.read())
        sheet.open()

    def arrive(self) -> None:
        """The rates and the currency are those of whoever sells now."""
        ground = ground_of(self._shop)
        if ground != self._ground:
            self._ground = ground
            self.say_anew(columns(ground))
        super().arrive()

    def _edit_row(self, stocked: Stocked | None) -> None:
        product = stocked.product if stocked else None

        def keep(typed: Kept) -> None:
            kept = self._shop.goods.save_product(typed.product, typed.card, who(self._shop))
            if typed.picture is not None:
                self._shop.goods.keep_picture(kept.id, typed.picture or None)
            self.saved(kept.id)

        sheet = ProductSheet(
            self._ground, product or EMPTY, keep, around=around_of(self._shop, product), parent=self.window()
        )
        if product is not None:
            remove = ActionButton(tr("Quitar de la venta"), Role.DANGER, icon="trash-2", key="Ctrl+Del")
            remove.clicked.connect(lambda: self._remove(product, sheet))
            sheet.add_button(remove, first=True)
        sheet.open()

    def _remove(self, product: Product, sheet: ProductSheet) -> None:
        self._shop.goods.remove_product(product.id)
        self._told.say(tr("Ya no se vende"), product.description)
        sheet.reject()
        self.read()
