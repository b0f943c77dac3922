"""Walks through what the window shows of paper and mail for its photographs. Keeps no picture itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from app.domain.views import DocumentFilter

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.settings.page import SettingsPage
    from ui.widgets.sheet import Sheet

Keep = Callable[..., Awaitable[None]]
NOWHERE = "127.0.0.1:9"  # nobody listens there: the papers wait


class PaperDesk:
    """Sets up a printer that is not there, so that something waits, and takes it away again."""

    def __init__(self, session: Session, keep: Keep) -> None:
        self._session = session
        self._keep = keep

    async def show(self) -> None:
        """Every screen of paper and mail, and the other parts of the settings."""
        from ui.printing.doctor import DoctorSheet
        from ui.printing.waiting import WaitingSheet

        session = self._session
        shop, bridge, window = session.shop, session.bridge, self._window()
        shop.printers.set("caja", {"address": NOWHERE}, "Ana")
        shop.printers.ticket(shop.papers.page(DocumentFilter(), 1)[0].id, "Ana")
        window.show_page("settings")
        settings = self._settings()
        for part in ("printers", "receipt", "mail", "issuers", "providers", "alerts", "safety", "keys", "practice"):
            settings.show_part(part)
            await self._keep(f"settings-{part}")
        settings.show_part("till")
        await self._sheet("doctor", DoctorSheet(shop, bridge, "caja", window))
        waiting = WaitingSheet(shop, bridge, window)
        await self._sheet("papers", waiting)
        await self._labels()
        shop.printers.remove("caja", "Ana")

    async def _labels(self) -> None:
        from ui.printing.labels import LabelsSheet

        session = self._session
        goods, currency = session.shop.goods, session.shop.country(session.shop.issuers()[0]).currency.code
        chosen = goods.product_rows(goods.product_ids()[3:9])
        await self._sheet("labels", LabelsSheet(session.shop, session.bridge, currency, chosen, self._window()))

    async def _sheet(self, name: str, sheet: Sheet) -> None:
        sheet.open()
        await self._keep(name, sheet)
        sheet.reject()

    def _window(self) -> MainWindow:
        assert self._session.window is not None
        return self._session.window

    def _settings(self) -> SettingsPage:
        from ui.settings.page import SettingsPage

        return self._window().findChildren(SettingsPage)[0]
