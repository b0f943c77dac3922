"""Sells something that is not in the catalogue: a price is typed, the tax is the country's usual one. Keeps nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.domain.country import Country
from app.domain.tax import Rate
from app.domain.views import Product
from ui.sale.grammar import amount
from ui.text import tr
from ui.tokens import Size
from ui.widgets.fields import Field, LineEdit
from ui.widgets.keypad import where_touched
from ui.widgets.sheet import Sheet


class CommonSheet(Sheet):
    """The price has the focus: price and Enter are enough."""

    topic = "unknown"

    def __init__(self, country: Country, rates: tuple[Rate, ...], parent: QWidget | None = None) -> None:
        sentence = tr("Se vende sin guardarlo en Productos.")
        super().__init__(tr("Artículo común"), sentence, parent=parent)
        self.made: Product | None = None
        line = LineEdit(name=tr("Precio"))
        self.price = Field(tr("Precio"), line)
        self.name = Field(tr("Descripción"), LineEdit())
        self.tax = QComboBox()
        for rate in rates:
            self.tax.addItem(rate.label, rate.key)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Size.ROOMY)
        grid.addWidget(self.price, 0, 0)
        grid.addWidget(Field(country.words.tax, self.tax), 0, 1)
        grid.addWidget(self.name, 1, 0, 1, 2)
        grid.addWidget(where_touched(line), 2, 0, 1, 2)
        self.add(grid)
        assert isinstance(self.name.editor, LineEdit)
        self.name.editor.setText(tr("Artículo común"))
        self.add_cancel()
        self.add_accept(tr("Vender"), icon="check")
        self.price.editor.setFocus()

    def accept(self) -> None:
        """Hand the article on, or say which field is wrong and stay."""
        price, name = amount(self.price.text()), self.name.text()
        self.price.set_error("" if price else tr("Escriba un precio, por ejemplo 1.25."))
        self.name.set_error("" if name else tr("Escriba qué es: sale en el ticket."))
        wrong = next((field for field in (self.price, self.name) if field.error()), None)
        if wrong is not None or price is None:
            (wrong or self.price).editor.setFocus()
            return
        self.made = Product("", name, price, str(self.tax.currentData()))
        super().accept()
