"""The first choice: practise without consequences, or set up a real shop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.text import tr
from ui.tokens import Size
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card
from ui.widgets.labels import Pictogram, Text
from ui.widgets.page import row

TALL = 260


class WelcomeStep(QWidget):
    """Two cards side by side, each with its one button."""

    def __init__(self) -> None:
        super().__init__()
        self.practice = ActionButton(tr("Practicar ahora"), Role.PRIMARY, icon="graduation-cap", key="F2")
        self.set_up = ActionButton(tr("Configurar mi negocio"), Role.SECONDARY, icon="store", key="F3")
        self.buttons: tuple[ActionButton, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Size.WIDE, 0, 0)
        column.setSpacing(Size.SNUG)
        column.addWidget(Text(tr("Venda hoy. Facture sin esperar a la red."), "heading", wrap=True))
        words = tr("La venta se guarda en este equipo y el documento electrónico sale solo en cuanto hay conexión.")
        column.addWidget(Text(words, "muted", wrap=True))
        column.addSpacing(Size.SNUG)
        self._cards = row(
            _card(
                "graduation-cap",
                tr("Probar con una tienda de ejemplo"),
                tr(
                    "450 productos, 60 clientes y proveedores de práctica. "
                    "Nada tiene valor fiscal y nada se mezcla con sus ventas."
                ),
                self.practice,
            ),
            _card(
                "store",
                tr("Empezar a vender de verdad"),
                tr(
                    "Hacen falta su identificación fiscal (RUC, CUIT o RFC) y los datos de acceso que le dio su "
                    "proveedor de factura electrónica."
                ),
                self.set_up,
            ),
            stretch=False,
            spacing=Size.ROOMY,
        )
        column.addLayout(self._cards)
        column.addStretch(1)

    def set_narrow(self, *, narrow: bool) -> None:
        """One under the other where the window is narrow."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(down if narrow else across)
        for card in self.findChildren(Card):
            card.setMinimumHeight(0 if narrow else TALL)

    def arrive(self) -> None:
        """Enter practises."""
        self.practice.setFocus()


def _card(icon: str, title: str, sentence: str, button: ActionButton) -> Card:
    card = Card()
    card.add(Pictogram(icon, "accent", 32))
    card.add(Text(title, "title", wrap=True))
    card.add(Text(sentence, "muted", wrap=True))
    card.body.addStretch(1)
    card.add(button)
    card.setMinimumHeight(TALL)
    card.body.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
    return card
