"""Explains a total: each line's base, discount, tax and rounding, and the sums as the provider will see them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.countries import country_named
from app.domain.document import Document
from app.domain.explaining import Explained, LinePart, explained
from ui.saying import figure, money, quantity, unit_price
from ui.tenders import called
from ui.text import mark, tr
from ui.tokens import Size
from ui.widgets.labels import Rule, Text
from ui.widgets.page import row
from ui.widgets.rows import Column, RowsModel
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

FIGURE = 104  # pixels of a column of amounts
SHOWN = 7  # rows that are seen without scrolling


class ExplainSheet(Sheet):
    """A document as it is stored, or as it would be: every figure is the document's own."""

    topic = "explain"

    def __init__(self, document: Document, *, parent: QWidget | None = None) -> None:
        country = country_named(document.issuer.country)
        self.parts = explained(document, country)
        self._prices = tr("Precios con {tax}") if document.prices_include_tax else tr("Precios sin {tax}")
        super().__init__(
            tr("El total, explicado"), self._prices.format(tax=country.words.tax), width=900, parent=parent
        )
        self._tax, self._country = country.words.tax, country
        self.table = _table(self.parts, self._tax)
        self.add(self.table, 1)
        both = row(stretch=False, spacing=Size.WIDE)
        both.addLayout(self._column(tr("Cómo se forma"), self.sums()), 1)
        both.addLayout(self._column(tr("Así lo verá el proveedor"), self.seen()), 1)
        self.add(both, turns=True)
        self.add_accept(tr("Entendido"))

    def sums(self) -> list[tuple[str, str]]:
        """From the lines to the total."""
        parts, code = self.parts, self.parts.currency
        found = [(tr("Base"), figure(parts.net, code)), (self._tax, figure(parts.tax, code))]
        if parts.rounding:
            found.append((tr("Redondeo del total"), figure(parts.rounding, code)))
        found.append((tr("Total"), money(parts.total, code)))
        if parts.discount:
            found.append((tr("Descuentos ya aplicados"), f"−{figure(parts.discount, code)}"))
        if parts.whole_discount:
            found.append((tr("de ellos, a toda la venta"), f"−{figure(parts.whole_discount, code)}"))
        if parts.cash_rounding:
            found.append((tr("Redondeo si paga en efectivo"), figure(parts.cash_rounding, code)))
        return found

    def seen(self) -> list[tuple[str, str]]:
        """The provider's sums: by rate, and the tenders under their codes."""
        parts, code = self.parts, self.parts.currency
        found = [
            (tr("{rate}: base {net}").format(rate=each.label, net=figure(each.net, code)), figure(each.tax, code))
            for each in parts.rates
        ]
        found.append((tr("Total en {currency}").format(currency=code), figure(parts.total, code)))
        found += [
            (f"{called(each.method, self._country)} ({each.code})", figure(each.amount, code)) for each in parts.tenders
        ]
        return found

    def _column(self, title: str, said: list[tuple[str, str]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Size.TIGHT)
        column.addWidget(Text(title, "label"))
        column.addWidget(Rule())
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for place, (name, value) in enumerate(said):
            grid.addWidget(Text(name, "small", wrap=True), place, 0)
            shown = Text(value, "small", figures=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(shown, place, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column


def _table(parts: Explained, tax: str) -> Table:
    model: RowsModel[LinePart] = RowsModel(tuple(_columns(parts, tax)))
    model.set_rows(parts.lines)
    table = Table(model, tr("Líneas de la venta"))
    table.setMinimumHeight(Size.ROW * min(SHOWN, len(parts.lines) + 1))
    return table


def _columns(parts: Explained, tax: str) -> Iterator[Column[LinePart]]:
    """A column in which nothing would stand gives its room to the names."""
    code = parts.currency
    yield Column(mark("Producto"), lambda line: line.description)
    times = lambda line: f"{quantity(line.quantity)} × {unit_price(line.price, code)}"  # noqa: E731
    yield Column(mark("Cant. × precio"), times, FIGURE + FIGURE // 2, numeric=True, muted=True)
    if parts.discount:
        less = lambda line: f"−{figure(line.discount, code)}" if line.discount else ""  # noqa: E731
        yield Column(mark("Descuento"), less, FIGURE, numeric=True)
    if any(line.rounding for line in parts.lines):
        yield Column(mark("Redondeo"), _rest, FIGURE, numeric=True, muted=True)
    yield Column(mark("Base"), lambda line: figure(line.net, code), FIGURE, numeric=True)
    yield Column(tax, lambda line: figure(line.tax, code), FIGURE, numeric=True)
    yield Column(mark("Total"), lambda line: figure(line.total, code), FIGURE, numeric=True, strong=True)


def _rest(line: LinePart) -> str:
    """What a line was rounded by, with as many decimals as it takes."""
    return quantity(line.rounding).replace("-", "−") if line.rounding else ""
