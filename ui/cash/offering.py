"""Offers to open the cash session after a first sale without one; asks nothing and opens nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.runtime import Shop
from ui.bridge import Bridge
from ui.text import tr
from ui.tokens import Tone


class Offering(QObject):
    """Once while the window is open: whoever works without sessions is not told after every sale."""

    def __init__(self, shop: Shop, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._shop = shop
        self._bridge = bridge
        bridge.sold.connect(self._look)

    def _look(self) -> None:
        self._bridge.sold.disconnect(self._look)
        if self._shop.drawer.session() is None:
            words = tr("Alt+9 la abre; así la venta entra en una Z. Sin abrirla se vende igual.")
            self._bridge.say(tr("La caja está sin abrir"), words, Tone.INFO)
