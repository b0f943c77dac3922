"""The screen of products: what a product is for the list, and how one is kept."""

from __future__ import annotations

from app.domain.views import Product
from app.runtime import Shop
from ui import permission
from ui.bridge import Bridge
from ui.issuer import country_of, issuer_of
from ui.products.form import EMPTY, Ground, ProductSheet, unit_word
from ui.records.bringing import Bringing
from ui.records.page import Records, RecordsPage, Words
from ui.saying import figure, zone_of
from ui.text import mark, tr
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.rows import Column


def columns(ground: Ground) -> list[Column[Product]]:
    """The list's columns."""
    labels = {rate.key: rate.label for rate in ground.country.rates}
    currency = ground.country.currency.code
    return [
        Column(mark("Descripción"), lambda p: p.description, strong=True, second=lambda p: " ".join(p.barcodes)),
        Column(mark("Código"), lambda p: p.code, 136, muted=True),
        Column(mark("Categoría"), lambda p: p.category, 170, muted=True),
        Column(mark("Unidad"), lambda p: unit_word(p.unit), 104, muted=True),
        Column(mark("Impuesto"), lambda p: labels.get(p.tax, p.tax), 112),
        Column(mark("Precio"), lambda p: figure(p.price, currency), 104, numeric=True, strong=True),
    ]


def ground_of(shop: Shop) -> Ground:
    """What a product may be for the issuer that the till sells for."""
    country, issuer = country_of(shop), issuer_of(shop)
    today = shop.clock.now().astimezone(zone_of([issuer] if issuer else [])).date()
    return Ground(country, country.rates_on(today), issuer.prices_include_tax if issuer else True)


class ProductsPage(RecordsPage):
    """Products of this till."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        self._shop = shop
        self._told = bridge
        self._ground = ground_of(shop)
        goods = shop.goods
        records: Records[Product] = Records(
            Words(
                tr("Productos"),
                tr("Descripción, código o código de barras"),
                tr("Nuevo"),
                mark("{n} producto"),
                mark("{n} productos"),
                "package",
                tr("Todavía no hay productos así"),
                tr("productos"),
            ),
            columns(self._ground),
            goods.product_ids,
            goods.product_rows,
            lambda p: p.id,
            Bringing(
                tr("Importar productos"),
                lambda path: goods.import_file("products", path, self._ground.country, dry_run=True),
                lambda path: goods.import_file("products", path, self._ground.country),
            ),
            lambda path: goods.export_file("products", path, zone_of(shop.issuers())),
            give_way=(2, 3),
        )
        super().__init__(records, bridge, self._edit_row)
        self.allow = lambda right, go: permission.ask(shop, self, right, "", lambda _: go())
        self.table.set_row_height(52)
        bridge.catalogue_changed.connect(self.read)

    def arrive(self) -> None:
        """The rates and the currency are those of whoever sells now."""
        ground = ground_of(self._shop)
        if ground != self._ground:
            self._ground = ground
            self.say_anew(columns(ground))
        super().arrive()

    def _edit_row(self, product: Product | None) -> None:
        def keep(typed: Product) -> None:
            self.saved(self._shop.goods.save_product(typed).id)

        sheet = ProductSheet(self._ground, product or EMPTY, keep, parent=self.window())
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
