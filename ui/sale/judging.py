"""The figures of the sale in hand: seen at once, judged by its provider right after the paint. Knows no screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.basket import Basket
from app.domain.errors import Trouble
from app.domain.party import Issuer
from ui.sale import figures
from ui.sale.figures import Figures

if TYPE_CHECKING:
    from app.runtime import Shop


class Judging(QObject):
    """`seen` is for the screen; whoever decides something asks `figures`, which never answers unjudged.

    `objected` comes when the provider has something against what was seen.
    """

    objected = Signal()

    def __init__(self, shop: Shop, issuer: Callable[[], Issuer], basket: Basket, parent: QObject) -> None:
        super().__init__(parent)
        self._shop = shop
        self._issuer = issuer
        self._basket = basket
        self._waits = False
        self.seen = Figures()
        self._turn = QTimer(self)  # of the loop: the next one, after the paint
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._judge_in_turn)

    def see(self, basket: Basket) -> None:
        """Figures for the screen; its provider is asked after the paint, or at once where something is said already."""
        self._waits = self._is_calm(basket)
        self._basket = basket
        self.seen = figures.of(self._shop, self._issuer, basket, judged=not self._waits)
        if self._waits:
            self._turn.start()

    def figures(self) -> Figures:
        """The same as the provider sees them; it is asked now, if it has not been yet."""
        if self._waits:
            found = figures.judged(self._shop, self._issuer, self._basket, self.seen)
            self._waits = False
            if found is not self.seen:
                self.seen = found
                self.objected.emit()
        return self.seen

    def _is_calm(self, basket: Basket) -> bool:
        """Only lines have changed since nothing was objected to; else a notice would go and come back a turn later."""
        before, seen = self._basket, self.seen
        same = (basket.cart, basket.customer, basket.document) == (before.cart, before.customer, before.document)
        return same and (seen.quote is not None or basket.customer is None) and not (seen.blocking() or seen.instead)

    def _judge_in_turn(self) -> None:
        try:
            self.figures()
        except Trouble:
            return  # it goes on waiting: whoever charges asks again, and hears it
