"""Walks through the cash session and the people of a practice shop for their photographs. Keeps no picture itself."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from app.domain.people import Actor, Right

if TYPE_CHECKING:
    from ui.cash.page import CashPage
    from ui.session import Session

PATIENCE = 10.0  # seconds for a sheet to come
STAFF = (("Olga Rivas", "owner", "480517"), ("Saúl Ortega", "supervisor", "915038"), ("Ana", "cashier", "730241"))


class Staff:
    """`keep` takes a picture of the window, with a sheet over it where one is given."""

    def __init__(self, session: Session, keep: Callable[..., Awaitable[None]]) -> None:
        assert session.window is not None
        self._session = session
        self._window = session.window
        self._keep = keep

    def _cash(self) -> CashPage:
        from ui.cash.page import CashPage

        self._window.show_page("cash")
        page = self._window.page("cash")
        assert isinstance(page, CashPage)
        return page

    async def cash_opens(self) -> None:
        """Before the first sale."""
        page = self._cash()
        await self._keep("cash-closed")
        page.steps.open_session()
        await self._sheet("cash-open", accept=True)

    async def cash_closes(self) -> None:
        """The session as it stands, and its Z."""
        page = self._cash()
        await self._keep("cash")
        page.steps.close_session()
        await self._sheet("cash-count", accept=True)
        await self._sheet("cash-z", accept=True)
        page.show_view("history")
        await self._keep("cash-history")
        page.show_view("now")

    async def people(self) -> None:
        """Who works here, what they did, and what is asked of them; the till knows people from here on."""
        from ui import permission
        from ui.people.guarded import Guarded
        from ui.settings.page import SettingsPage

        shop, boss = self._session.shop, Actor("Olga Rivas")
        if not shop.people.known():
            for name, role, pin in STAFF:
                shop.people.add(name, role, pin, boss)
            shop.people.take_till(boss.name, STAFF[0][2])
            self._session.bridge.settings_changed.emit()
        self._window.show_page("settings")
        page = self._window.page("settings")
        assert isinstance(page, Guarded)
        assert isinstance(page.page, SettingsPage)
        await self._wait(lambda: self._window.toasts.shown() == 0)  # of the session that was just closed
        for part in ("people", "journal"):
            page.page.show_part(part)
            await self._keep(part)
        self._session.gate.switch()
        await self._sheet("enter", accept=False)
        shop.people.take_till(STAFF[2][0], STAFF[2][2])
        permission.ask(shop, self._window, Right.VOID, "FE-0001", lambda _: None)
        await self._sheet("approve", accept=False)
        shop.people.take_till(boss.name, STAFF[0][2])

    async def _sheet(self, name: str, *, accept: bool) -> None:
        """The sheet in front, and away with it."""
        from PySide6.QtWidgets import QApplication, QDialog

        await self._wait(lambda: QApplication.activeModalWidget() is not None)
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, QDialog)
        await self._keep(name, sheet)
        if accept:
            sheet.accept()
        else:
            sheet.reject()
        await self._wait(lambda: QApplication.activeModalWidget() is not sheet)

    async def _wait(self, wanted: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not wanted():
                await self._session.shop.clock.sleep(0.02)
