"""The lines of the sale in hand as a table: one line of text per item, figures as the Shop gave them."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.record import dataclass
from ui.sale.open_sales import OpenSales
from ui.saying import figure, quantity, unit_price
from ui.text import mark, tr
from ui.widgets.rows import Column, RowsModel
from ui.widgets.table import Table, width_of


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line, said."""

    description: str
    under: str
    quantity: str
    price: str
    discount: str
    amount: str


def rows(sales: OpenSales) -> list[LineRow]:
    """The lines of the sale in hand; without figures while the Shop refuses to give them."""
    quote, currency = sales.seen.quote, sales.currency().code
    made = []
    for place, item in enumerate(sales.basket.items):
        line = quote.lines[place] if quote is not None else None
        under = " · ".join(part for part in (item.code, line.rate.label if line else "", item.note) if part)
        amount = figure(line.amount, currency) if line else ""
        unit = "" if item.unit == "unit" else f" {item.unit}"
        price = unit_price(item.price, currency)
        made.append(LineRow(item.description, under, quantity(item.quantity) + unit, price, less(sales, place), amount))
    return made + _coming_back(sales)


def less(sales: OpenSales, place: int) -> str:
    """What makes a line's amount smaller than quantity by price: its own discount, and then the whole sale's."""
    whole, quote = sales.basket, sales.seen.quote
    percents = [each for each in (whole.items[place].percent, whole.percent) if each]
    if whole.amount_off and quote is not None and (off := quote.lines[place].discount):
        return f"−{figure(off, sales.currency().code)}"
    return " ".join(f"−{quantity(each)} %" for each in percents)


def _coming_back(sales: OpenSales) -> list[LineRow]:
    """What comes back of the ticket in hand, under the goods that are taken."""
    number = sales.ticket_number()
    if not number:
        return []
    under = tr("vuelve del ticket {number}").format(number=number)
    made = [LineRow(back.description, under, f"−{quantity(back.quantity)}", "", "", "") for back in sales.basket.back]
    said = LineRow(tr("Cambio del ticket {number}").format(number=number), tr("−código: lo que vuelve"), "", "", "", "")
    return made or [said]


COLUMNS: tuple[Column[LineRow], ...] = (
    Column(mark("Producto"), lambda row: row.description, second=lambda row: row.under),
    Column(mark("Cant."), lambda row: row.quantity, 72, numeric=True),
    Column(mark("Precio"), lambda row: row.price, 86, numeric=True, muted=True, second=lambda row: row.discount),
    Column(mark("Importe"), lambda row: row.amount, 100, numeric=True, strong=True),
)
PRICE, NARROW_BELOW = 2, 400  # on the narrowest screen quantity and amount say enough


class LinesTable(Table):
    """Changes only the rows that changed, so that a long sale does not flicker."""

    def __init__(self) -> None:
        self._lines: RowsModel[LineRow] = RowsModel(COLUMNS)
        super().__init__(self._lines, tr("Líneas de la venta"))
        self.set_row_height(52)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(PRICE, self.width() < NARROW_BELOW)
        if self.current() >= 0:  # the chosen line stays in sight when tiles take a part of the room
            self.scrollTo(self.currentIndex())

    def set_lines(self, new: Sequence[LineRow], chosen: int) -> None:
        """Show these lines."""
        old = self._lines.rows()
        if len(new) >= len(old):
            for place, (before, after) in enumerate(zip(old, new, strict=False)):
                if before != after:
                    self._lines.replace(place, after)
            for line in new[len(old) :]:
                self._lines.append(line)
        else:
            self._lines.set_rows(new)
        self._make_room()
        if chosen >= 0:
            self.choose(chosen)

    def _make_room(self) -> None:
        """No figure is ever cut: the description gives way to a large one."""
        for number, column in enumerate(COLUMNS):
            if column.numeric:
                needed = (width_of(row[number].text, strong=column.strong) for row in self._lines.all_cells())
                self.horizontalHeader().resizeSection(number, max(column.width, *needed, 0))
