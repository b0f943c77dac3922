"""The next payment sheet, made while the cashier rests, so that F12 only shows it. Knows no sum and no sale."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.money import ZERO
from app.domain.tendering import Tendering
from ui import keymap, theme

if TYPE_CHECKING:
    from app.domain.money import Currency
    from ui.sale.means import Offer
    from ui.sale.payment import PaymentSheet

RESTS = 400
"""Milliseconds without a change of the sale: nobody scans faster than that and then waits."""


class LaidSheet(QObject):
    """At most one sheet lies ready, for one currency and one offer. Other keys or colours: it is made anew."""

    def __init__(self, page: QWidget, wanted: Callable[[], tuple[Currency, Offer] | None]) -> None:
        super().__init__(page)
        self._page = page
        self._wanted = wanted
        self._sheet: PaymentSheet | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS)
        self._rest.timeout.connect(self._lay)
        theme.current().changed.connect(self.forget)
        keymap.current().changed.connect(self.forget)

    def soon(self) -> None:
        """The sale has changed: once the hand rests there may be something to charge."""
        self._rest.start()

    def take(self, start: Tendering, offer: Offer) -> PaymentSheet:
        """The sheet that lies ready, if it was made for this; else a new one."""
        from ui.sale.payment import PaymentSheet

        self._rest.stop()
        sheet, self._sheet = self._ready_for(start.currency, offer), None
        if sheet is None:
            return PaymentSheet(start, offer, parent=self._page.window())
        sheet.begin(start)
        return sheet

    def forget(self) -> None:
        """What lies ready would look or answer otherwise by now."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.deleteLater()

    def _ready_for(self, currency: Currency, offer: Offer) -> PaymentSheet | None:
        sheet = self._sheet
        if sheet is not None and (sheet.so_far().currency, sheet.offer) != (currency, offer):
            self.forget()
        return self._sheet

    def _lay(self) -> None:
        wanted = self._wanted() if self._page.isVisible() else None
        if wanted is None or self._ready_for(*wanted) is not None:
            return
        currency, offer = wanted
        from ui.sale.payment import PaymentSheet

        self._sheet = PaymentSheet(Tendering(ZERO, currency), offer, parent=self._page.window())
