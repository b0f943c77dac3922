"""For whom the sale is, which document that makes and why, and what is wrong with it while the customer is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.country import Words
from app.domain.party import Customer
from ui import keymap, theme
from ui.issuer import ids_of
from ui.sale.figures import Figures
from ui.text import capital, tr
from ui.tokens import Size
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Elided, Pictogram, Text, tip

HIGH, EXTRA = 56, 17  # pixels of two lines, and of a third
ROOMY_FROM = 480
PICTURE = 2 * Size.SNUG + 20 + Size.ROOMY + Size.TIGHT  # what the picture and the edges take


class CustomerBar(QWidget):
    """One row above the lines. A finding of the pre-flight takes its second line."""

    cleared = Signal()
    edited = Signal()
    switched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HIGH)
        self._tone = ""
        self._name = Elided("", "strong")
        self._under, self._id = Elided("", "small"), Text("", "small", figures=True)
        self.switch = IconButton(tr("Cambiar documento"), "receipt-text", key="Ctrl+F", compact=True)
        self.switch.hide()
        self._edit = IconButton(tr("Datos del cliente"), "pencil", key="Ctrl+E", compact=True)
        self._clear = IconButton(tr("Quitar cliente"), "x", key="Ctrl+W", compact=True)
        self.switch.clicked.connect(self.switched)
        self._edit.clicked.connect(self.edited)
        self._clear.clicked.connect(self.cleared)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(0)
        self._line.addWidget(self._id)
        self._line.addWidget(self._under, 1)
        self._wrapped = Text("", "small", wrap=True)
        self._wrapped.hide()
        self._line.addWidget(self._wrapped, 1)
        words.addLayout(self._line)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Size.ROOMY, 4, Size.TIGHT, 4)
        row.setSpacing(Size.SNUG)
        self._picture = Pictogram("user", "muted", 20)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        keys = QHBoxLayout()
        keys.setSpacing(0)  # the name needs the room
        for widget in (self._edit, self._clear):
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
        self.switch.setVisible(bool(quote and customer is not None and customer.tax_id))
        findings = [] if quote is None else sorted(quote.findings, key=lambda finding: not finding.block)
        self._tone = ""
        if figures.problem:
            self._tone = "danger"
            self._say(figures.problem)
        elif figures.instead:  # before any doubt: another paper than was asked for will come out
            self._tone = "warning" if findings else "info"
            self._say(tr("{paper}: {why}").format(paper=_name(figures), why=figures.instead))
        elif findings:
            self._tone = "danger" if findings[0].block else "warning"
            self._say(findings[0].sentence)
        elif customer is not None:
            self._say(_paper(figures), _identity(customer, words))
        else:
            sentence = keymap.said(tr("sin datos del cliente  ·  F3 pide {ids} o nombre"))
            self._say(sentence.format(ids=", ".join(ids_of(words))))
        self.update()

    def _say(self, sentence: str, identity: str = "") -> None:
        self._id.setText(identity)
        self._id.setVisible(bool(identity))
        self._under.setText(capital(sentence))
        self._wrapped.setText(self._under.whole())
        self.setToolTip(tip("  ·  ".join(part for part in (identity, capital(sentence)) if part)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOMY_FROM
        self._picture.setVisible(roomy)
        self._row.setContentsMargins(Size.ROOMY if roomy else Size.TIGHT, 4, Size.TIGHT if roomy else 0, 4)
        self._row.setSpacing(Size.SNUG if roomy else 0)
        self._fit()

    def _fit(self) -> None:
        """An id is never cut: where the paper has no room beside it, it gets a line of its own.

        What is wrong is read whole, too: a sentence for which one line is too short gets a second.
        """
        keys = [each.sizeHint().width() for each in (self._edit, self._clear) if not each.isHidden()]
        room = self.width() - PICTURE - sum(keys)  # also where the picture has given way: too early is not too late
        said, identity = self._under.whole(), self._id.text()
        wide = self._id.sizeHint().width() + self._under.fontMetrics().horizontalAdvance(f"  ·  {said}")
        beside = not identity or wide <= room
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(across if beside else down)
        self._line.setSpacing(self._under.fontMetrics().horizontalAdvance("  ·  ") if identity and beside else 0)
        metrics = self._under.fontMetrics()
        long = bool(self._tone) and metrics.horizontalAdvance(said) > room
        two = long and self._wrapped.heightForWidth(max(1, room)) <= 2 * metrics.lineSpacing() + 2
        self._under.setHidden(two)
        self._wrapped.setVisible(two)
        self.setFixedHeight(HIGH if beside and not two else HIGH + EXTRA)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.shade(f"{self._tone}.edge" if self._tone else "line"), 1))
        painter.setBrush(theme.shade(f"{self._tone}.ground" if self._tone else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Size.RADIUS_CARD, Size.RADIUS_CARD)


def _identity(customer: Customer, words: Words) -> str:
    """Who it is."""
    digits = f"DV {customer.check_digits}" if customer.check_digits else ""
    identity = " ".join(part for part in (customer.tax_id, digits) if part)
    return identity or tr("sin identificación: se emite a {nobody}").format(nobody=words.final_consumer.lower())


def _paper(figures: Figures) -> str:
    """Which paper that makes, and why."""
    name = _name(figures)
    return tr("{paper} {why}").format(paper=name, why=figures.why()) if name else ""


def _name(figures: Figures) -> str:
    quote = figures.quote
    return quote.country.words.documents.get(quote.sale.document, "") if quote else ""
