"""For whom the sale is, which document that makes and why, and what is wrong with it while the customer is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.country import Words
from app.domain.party import Customer
from ui import keymap, theme
from ui.sale.figures import Figures
from ui.text import capital, tr
from ui.tokens import Size
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Elided, Pictogram, tip


class CustomerBar(QWidget):
    """One row above the lines. A finding of the pre-flight takes its second line."""

    cleared = Signal()
    edited = Signal()
    switched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(56)
        self._tone = ""
        self._name = Elided("", "strong")
        self._under = Elided("", "small")
        self._switch = IconButton(tr("Cambiar documento"), "receipt-text", key="Ctrl+F", compact=True)
        self._edit = IconButton(tr("Datos del cliente"), "pencil", key="Ctrl+E", compact=True)
        self._clear = IconButton(tr("Quitar cliente"), "x", key="Ctrl+W", compact=True)
        self._switch.clicked.connect(self.switched)
        self._edit.clicked.connect(self.edited)
        self._clear.clicked.connect(self.cleared)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._under)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.ROOMY, 4, Size.TIGHT, 4)
        row.setSpacing(Size.SNUG)
        row.addWidget(Pictogram("user", "muted", 20))
        row.addLayout(words, 1)
        keys = QHBoxLayout()
        keys.setSpacing(0)  # the name needs the room
        for widget in (self._switch, self._edit, self._clear):
            keys.addWidget(widget)
        row.addLayout(keys)

    def show_customer(self, customer: Customer | None, figures: Figures, words: Words) -> None:
        """Name, id, document, findings; who is not named is called as the country does."""
        quote = figures.quote
        known = customer is not None
        nobody = words.final_consumer.capitalize()
        self._name.setText((customer.name or customer.tax_id) if customer is not None else nobody)
        self._edit.setVisible(known)
        self._clear.setVisible(known)
        self._switch.setVisible(bool(quote and customer is not None and customer.tax_id))
        findings = [] if quote is None else sorted(quote.findings, key=lambda finding: not finding.block)
        self._tone = ""
        if findings:
            self._tone = "danger" if findings[0].block else "warning"
            self._say(findings[0].sentence)
        elif figures.instead:
            self._tone = "info"
            self._say(figures.instead)
        elif customer is not None:
            self._say(_identity(customer, figures, words))
        else:
            ids = ", ".join(dict.fromkeys((words.tax_id, words.person_id)))
            self._say(keymap.said(tr("sin datos del cliente  ·  F3 pide {ids} o nombre")).format(ids=ids))
        self.update()

    def _say(self, sentence: str) -> None:
        self._under.setText(capital(sentence))
        self.setToolTip(tip(self._under.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.shade(f"{self._tone}.edge" if self._tone else "line"), 1))
        painter.setBrush(theme.shade(f"{self._tone}.ground" if self._tone else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Size.RADIUS_CARD, Size.RADIUS_CARD)


def _identity(customer: Customer, figures: Figures, words: Words) -> str:
    """Who it is, which paper that makes, and why."""
    digits = f"DV {customer.check_digits}" if customer.check_digits else ""
    identity = " ".join(part for part in (customer.tax_id, digits) if part)
    quote = figures.quote
    name = quote.country.words.documents.get(quote.sale.document, "") if quote else ""
    paper = tr("{paper} {why}").format(paper=name, why=figures.why()) if name else ""
    said = "  ·  ".join(part for part in (paper, identity) if part)
    return said or tr("sin identificación: se emite a {nobody}").format(nobody=words.final_consumer.lower())
