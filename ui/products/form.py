"""The form of a product: one of the country's rates, and the price with or without tax as the issuer has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.barcode import is_misread
from app.domain.country import Country
from app.domain.money import decimal_from
from app.domain.tax import Rate
from app.domain.views import Product
from ui.scanner import AS_A_LIST, TAKES_SCANS
from ui.text import tr
from ui.widgets.form import FormSheet

EMPTY = Product("", "", Decimal(0), "")
UNITS = ("unit", "kg", "lb", "l", "m", "service")


@dataclass(frozen=True, slots=True)
class Ground:
    """What the form needs to know of the shop."""

    country: Country
    rates: Sequence[Rate]
    included: bool


class ProductSheet(FormSheet):
    """`keep` gets the product as typed; it may refuse."""

    def __init__(
        self, ground: Ground, product: Product, keep: Callable[[Product], object], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Producto") if product.id else tr("Producto nuevo"), parent=parent)
        self._product = product
        self._build(ground)
        self.fill(
            {
                "description": product.description,
                "code": product.code,
                "barcode": " ".join(product.barcodes),
                "price": f"{product.price:f}" if product.code else "",
                "tax": product.tax or ground.rates[0].key,
                "unit": product.unit,
                "category": product.category,
            }
        )
        self.keep = lambda: keep(self._collect())
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
        self.add_field("category", tr("Categoría"), (3, 2, 2))
        barcode = self.fields["barcode"]
        barcode.set_hint(tr("Varios, separados por espacios. Puede pasar el lector."))
        barcode.editor.textChanged.connect(self._look_at_barcodes)  # type: ignore[attr-defined]
        self.add_cancel()
        self.add_accept(tr("Guardar"), icon="check")

    def _look_at_barcodes(self) -> None:
        """A wrong check digit is worth a look and no mistake: shops print codes of their own."""
        wrong = [code for code in self.value("barcode").split() if is_misread(code)]
        hint = tr("Varios, separados por espacios. Puede pasar el lector.")
        if wrong:
            hint = tr("El dígito verificador de {code} no cuadra; revíselo.").format(code=wrong[0])
        self.fields["barcode"].set_hint(hint)

    def _collect(self) -> Product:
        return replace(
            self._product,
            description=self.value("description"),
            code=self.value("code"),
            barcodes=tuple(self.value("barcode").replace(",", " ").split()),
            price=decimal_from(self.value("price"), "price"),
            tax=self.value("tax"),
            unit=self.value("unit"),
            category=self.value("category"),
        )


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
