"""The first choice: practise without consequences, set up a real shop, or go on with that of another computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.text import tr
from ui.tokens import Size, Tone
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import Card, Notice
from ui.widgets.labels import Pictogram, Text
from ui.widgets.page import row

TALL = 260


class WelcomeStep(QWidget):
    """Two cards side by side, each with its one button, and below them the way back for whoever has a copy."""

    def __init__(self) -> None:
        super().__init__()
        self.practice = ActionButton(tr("Practicar ahora"), Role.PRIMARY, icon="graduation-cap", key="F2")
        self.set_up = ActionButton(tr("Configurar mi negocio"), Role.SECONDARY, icon="store", key="F3")
        self.come_back = ActionButton(tr("Volver con una copia"), Role.SECONDARY, icon="undo-2", key="F4")
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
        column.addWidget(self._way_back())
        column.addStretch(1)

    def _way_back(self) -> Notice:
        self.back = Notice(Tone.NEUTRAL, "")
        self.back.add_action(self.come_back)
        self.refuse("")
        return self.back

    def set_narrow(self, *, narrow: bool) -> None:
        """One under the other where the window is narrow."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(down if narrow else across)
        for card in self.findChildren(Card):
            card.setMinimumHeight(0 if narrow else TALL)

    def refuse(self, sentence: str) -> None:
        """Why a copy cannot be brought back; empty takes it back."""
        if sentence:
            self.back.say_in(Tone.DANGER, tr("No se puede restaurar"), sentence)
        else:
            words = tr("Traiga la última copia que hizo allí y siga donde quedó.")
            self.back.say_in(Tone.NEUTRAL, tr("¿Su caja estaba en otra computadora?"), words)

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
