"""The small sheets beside a sale: a customer's data, a new product, the keys. One at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.domain.countries import country_named
from app.domain.country import Country
from app.domain.errors import Refused, Trouble
from app.domain.party import Customer, Issuer
from app.domain.people import Right
from app.domain.record import replace
from app.domain.views import Product
from ui import permission
from ui.bridge import Bridge
from ui.sale.grammar import amount
from ui.sale.keys import HelpSheet
from ui.sale.open_sales import OpenSales
from ui.text import tr
from ui.tokens import Size
from ui.widgets.fields import Field, LineEdit
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.runtime import Shop


class ProductSheet(Sheet):
    """What must be known to sell something that is not in the catalogue yet."""

    topic = "unknown"

    def __init__(self, shop: Shop, issuer: Issuer, code: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Producto nuevo"), tr("Se guarda en Productos y entra en esta venta."), parent=parent)
        self._shop = shop
        self._issuer, self._country = issuer, (country := country_named(issuer.country))
        self.kept: Product | None = None
        self._code = Field(tr("Código"), LineEdit())
        self._name = Field(tr("Descripción"), LineEdit())
        self._price = Field(tr("Precio"), LineEdit(name=tr("Precio")))
        self._tax = QComboBox()
        for rate in country.rates_on(shop.clock.now().date()):
            self._tax.addItem(rate.label, rate.key)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Size.ROOMY)
        grid.addWidget(self._code, 0, 0, 1, 2)
        grid.addWidget(self._name, 1, 0, 1, 2)
        grid.addWidget(self._price, 2, 0)
        grid.addWidget(Field(country.words.tax, self._tax), 2, 1)
        self.add(grid)
        assert isinstance(self._code.editor, LineEdit)
        self._code.editor.setText(code)
        if not any(sign.isdigit() for sign in code) and isinstance(self._name.editor, LineEdit):
            self._name.editor.setText(code)  # a word that was looked for names it, too
        self.add_cancel()
        self.add_accept(tr("Guardar y vender"), icon="check")
        self._name.editor.setFocus()

    def accept(self) -> None:
        """Keep the product, or say which field is wrong and stay."""
        fields = {"code": self._code, "barcode": self._code, "description": self._name, "price": self._price}
        for field in fields.values():
            field.set_error("")
        price = amount(self._price.text())
        if price is None:
            self._price.set_error(tr("Escriba un precio, por ejemplo 1.25."))
            self._price.editor.setFocus()
            return
        code = self._code.text()
        barcodes = (code,) if code.isdigit() and len(code) >= 8 else ()
        product = Product(code, self._name.text(), price, str(self._tax.currentData()), barcodes=barcodes)
        try:
            self._country.currency.refuse_cents(price, "price", included=self._issuer.prices_include_tax)
            self.kept = self._shop.goods.save_product(product)
        except Refused as refused:
            wrong = fields.get(refused.field, self._name)
            wrong.set_error(refused.sentence)
            wrong.editor.setFocus()
        except Trouble as trouble:
            self._name.set_error(trouble.sentence)
        else:
            super().accept()


class Asides(QObject):
    """Opens the sheets and hands on what they made."""

    product_made = Signal(object)
    ended = Signal()

    def __init__(self, shop: Shop, bridge: Bridge, sales: OpenSales, page: QWidget) -> None:
        super().__init__(page)
        self._shop = shop
        self._bridge = bridge
        self._sales = sales
        self._page = page
        self.sheet: Sheet | None = None

    def help(self) -> None:
        """F1."""
        self._open(HelpSheet(self._page.window()))

    def explain(self) -> None:
        """Each line's base, discount, tax and rounding."""
        from ui.sale.explaining import ExplainSheet

        try:
            document = self._shop.selling.explain(self._sales.sale())
        except Refused:
            return  # nothing is sold yet, or the page says already why there are no figures
        self._open(ExplainSheet(document, parent=self._page.window()))

    def new_customer(self, text: str) -> None:
        """Make a customer out of what was typed."""
        from ui.sale import customers

        customer, doubt = customers.typed(text, self._country())
        # What is doubted stays as it was typed, a wrong check digit too: the sheet says why beneath it.
        self._customer_sheet(replace(customer, tax_id=text.strip()) if doubt else customer, 0)

    def edit_customer(self) -> None:
        """Change the data of the customer of this sale."""
        customer = self._sales.basket.customer
        if customer is not None:
            known = self._shop.goods.customer_by_tax_id(customer.tax_id) if customer.tax_id else None
            self._customer_sheet(customer, known.id if known else 0)

    def new_product(self, code: str) -> None:
        """Make a product of a code that nobody knows: a right of its own."""
        permission.ask(self._shop, self._page, Right.GOODS, code, lambda _: self._product_sheet(code))

    def common_article(self) -> None:
        """Sell something that is not in the catalogue."""
        from ui.sale.common_article import CommonSheet

        country = self._country()
        rates = country.rates_on(self._shop.clock.now().date())
        sheet = CommonSheet(country, rates, self._page.window())
        sheet.accepted.connect(lambda: self.product_made.emit(sheet.made))
        self._open(sheet)

    def quantity(self, enter: Callable[[str], object]) -> None:
        """How many of the chosen line, for fingers."""
        from ui.sale.quantity import QUANTITY, FigureSheet

        sheet = FigureSheet(QUANTITY, self._page.window())
        sheet.accepted.connect(lambda: enter(f"{sheet.typed()}*"))
        self._open(sheet)

    def discount(self, enter: Callable[[str], object]) -> None:
        """What is taken off the chosen line, for fingers."""
        from ui.sale.quantity import DISCOUNT, FigureSheet

        sheet = FigureSheet(DISCOUNT, self._page.window())
        sheet.accepted.connect(lambda: enter(f"{sheet.typed()}%"))
        self._open(sheet)

    def _product_sheet(self, code: str) -> None:
        sheet = ProductSheet(self._shop, self._sales.issuer(), code, self._page.window())
        sheet.accepted.connect(lambda: self.product_made.emit(sheet.kept))
        self._open(sheet)

    def _customer_sheet(self, customer: Customer, row_id: int) -> None:
        from ui.sale import customers

        sheet = customers.CustomerSheet(self._shop, self._country(), customer, row_id, self._page.window())

        def take() -> None:
            if sheet.kept is not None:
                self._sales.set_customer(replace(sheet.kept.customer))

        sheet.accepted.connect(take)
        self._open(sheet)
        if not row_id:
            from ui.customers.registry import Registry

            sheet.look_up(Registry(self._shop, self._bridge, self._country()))

    def _country(self) -> Country:
        return country_named(self._sales.issuer().country)

    def _open(self, sheet: Sheet) -> None:
        if self.sheet is None:
            self.sheet = sheet
            sheet.finished.connect(self._end)
            sheet.open()

    def _end(self) -> None:
        self.sheet = None
        self.ended.emit()
