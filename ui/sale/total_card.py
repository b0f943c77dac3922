"""The total as the largest text on the screen, with what it is made of under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from app.domain.money import ZERO, Currency
from ui.sale.figures import Figures
from ui.saying import figure, money
from ui.text import tr
from ui.widgets.buttons import IconButton
from ui.widgets.cards import Card, Figure
from ui.widgets.labels import Text

RATES = 3  # rows of taxes that have room
ROW = 20  # pixels of one of them
CORNER = 4  # pixels between the key that explains and the corner
ABOVE = 96  # pixels that the smallest total, its caption and the margins need


class TotalCard(Card):
    """Figures of a quote; draws, never adds."""

    def __init__(self) -> None:
        super().__init__()
        self._room = RATES + 2
        self._shown: tuple[Figures, Currency] | None = None
        self.body.setContentsMargins(18, 14, 18, 14)
        self._air = self.body.spacing()
        self._total = Figure(tr("Total a cobrar"), "", "total")
        self.add(self._total)
        self.explain = IconButton(tr("Explicar el total"), "info", key="Ctrl+I", compact=True, parent=self)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        self._rows = []
        for place in range(RATES + 2):
            name, value = Text("", "small"), Text("", "small", figures=True)
            grid.addWidget(name, place, 0)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(value, place, 1)
            self._rows.append((name, value))
        self.add(grid)

    def set_room(self, pixels: int) -> None:
        """How tall it may be: on a small screen rows give way, never the total."""
        room = max(0, min(RATES + 2, (pixels - ABOVE) // ROW))
        if room != self._room:
            self._room = room
            if self._shown is not None:
                self.show_figures(*self._shown)

    def set_low(self, *, low: bool) -> None:
        """Less air around the total, where the screen is low."""
        self.body.setContentsMargins(18, 6 if low else 14, 18, 6 if low else 14)
        self.body.setSpacing(0 if low else self._air)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_explain()

    def changeEvent(self, event: QEvent) -> None:
        """Another look, or other hands: the button is in no layout that would hear of it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "explain"):
            self._place_explain()

    def _place_explain(self) -> None:
        self.explain.adjustSize()
        self.explain.move(self.width() - self.explain.width() - CORNER, CORNER)

    def show_figures(self, figures: Figures, currency: Currency) -> None:
        """The total, then net, taxes and discount; where they have no room, the taxes in one row."""
        self._shown = (figures, currency)
        quote = figures.quote
        due = figures.due
        self._total.set_caption(tr("A devolver") if due and due.to_refund else tr("Total a cobrar"))
        shown = (due.to_refund or due.to_pay) if due else quote.totals.total if quote else ZERO
        self._total.set_value(money(shown, currency.code))
        said: list[tuple[str, str]] = []
        if due is not None:
            said.append((tr("Vuelve"), f"−{figure(due.worth, currency.code)}"))
        if quote is not None:
            said.append((tr("Subtotal"), figure(quote.totals.net, currency.code)))
            taxed = [group for group in quote.totals.groups if group.tax]
            said += [(group.rate.label, figure(group.tax, currency.code)) for group in taxed[:RATES]]
            if quote.totals.discount:
                said.append((tr("Descuentos incluidos"), f"−{figure(quote.totals.discount, currency.code)}"))
            if len(said) > self._room:
                said = [(quote.country.words.tax, figure(quote.totals.tax, currency.code))][: self._room]
        for place, (name, value) in enumerate(self._rows):
            words = said[place] if place < len(said) else ("", "")
            name.setText(words[0])
            value.setText(words[1])
            seen = bool(words[0]) or (place == 0 and self._room > 0)
            name.setVisible(seen)
            value.setVisible(seen)
