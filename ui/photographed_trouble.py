"""Walks through what is seen when a line was gone, a till died or work takes its time. Keeps no picture itself."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.widgets.sheet import Sheet

Keep = Callable[..., Awaitable[None]]
PATIENCE = 20.0  # seconds
AN_OUTAGE = 31.0  # seconds without an answer; half a minute of them is an outage
LOOK = 0.05  # seconds between two looks
DEAD = 3  # sales that the other till had not sent


class Troubles:
    """`keep` takes a picture of the window, with a sheet over it where one is given."""

    def __init__(self, session: Session, keep: Keep) -> None:
        assert session.window is not None
        self._session = session
        self._window: MainWindow = session.window
        self._keep = keep

    async def line_gone(self) -> None:
        """The service is down for half a minute while a sale waits; another was voided. Then it answers again."""
        shop, wake = self._session.shop, self._session.bridge.wake_engine
        assert shop.practice is not None
        faults = shop.practice.faults("conteo")
        faults.change({"script": ["sfep_down"] * 40})
        spoilt, document = self._sold(), self._sold()
        shop.papers.void(spoilt, "Error al cobrar", "Ana")
        wake.emit()
        await self._wait(lambda: shop.papers.view(document).attempts != ())
        await shop.clock.sleep(AN_OUTAGE)
        shop.papers.hurry()
        wake.emit()
        await self._wait(lambda: bool(shop.health.outages()))
        faults.change({"script": []})
        shop.papers.hurry()
        wake.emit()
        await self._wait(lambda: all(each.until for each in shop.health.outages()))

    def _sold(self) -> str:
        shop = self._session.shop
        code = shop.goods.product_rows(shop.goods.product_ids()[:1])[0].code
        form: dict[str, object] = {"lines": [{"code": code}], "cashier": "Ana"}
        return shop.selling.checkout(shop.selling.read(form)).result().document.id

    async def show(self) -> None:
        """What the law presses, health, numbers, a dead till's queue, letters for fingers, work under way."""
        from ui.health.sheet import HealthSheet
        from ui.reports.numbering import NumbersSheet

        session = self._session
        shop, bridge, window = session.shop, session.bridge, self._window
        await self._pressing()
        window.show_page("attention")
        await self._sheet("health", HealthSheet(shop, bridge, parent=window))
        window.show_page("reports")
        await self._sheet("numbers", NumbersSheet(shop, bridge, window))
        await self._dead_till()
        await self._fingers()
        await self._work()

    async def _pressing(self) -> None:
        """Documents by their legal deadline."""
        from ui.documents import DocumentsPage
        from ui.documents.history import PRESSING

        self._window.show_page("documents")
        page = self._window.page("documents")
        assert isinstance(page, DocumentsPage)
        page.history.show_word(PRESSING)
        await self._keep("documents-pressing")
        page.history.clear_filters()

    async def _dead_till(self) -> None:
        """Another till of the shop, of which only a copy is left."""
        from app.runtime import Shop
        from ui.saying import zone_of
        from ui.settings.takeover import TakeOverSheet

        shop = self._session.shop
        with tempfile.TemporaryDirectory() as place:
            copy = Path(place) / "caja-02.zip"
            dead = Shop(Path(place) / "02", practice=True)
            dead.add_issuer(shop.issuers()[0], "practice")
            line = {"description": "Café molido 500 g", "quantity": "1", "unit_price": "6.69", "tax": "7"}
            for _ in range(DEAD):
                dead.selling.checkout(dead.selling.read({"lines": [line], "cashier": "Ana"})).result()
            dead.safety.copy_to(copy)
            dead.close()
            found = shop.takeover.look(copy)
            self._window.show_page("settings")
            await self._sheet("takeover", TakeOverSheet(copy, found, zone_of(shop.issuers()), parent=self._window))

    async def _fingers(self) -> None:
        """A customer looked for with fingers."""
        from PySide6.QtWidgets import QApplication

        from ui import theme
        from ui.customers.page import CustomersPage
        from ui.widgets.keyboard import Keyboard, touched

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.for_fingers(app, wanted=True)
        self._window.show_page("customers")
        search = self._window.findChildren(CustomersPage)[0].search
        search.setFocus()
        touched(search)
        keyboard = self._window.findChildren(Keyboard)[0]
        for letter in "pan":
            keyboard.letters[letter].click()
        await self._keep("keyboard")
        search.clear()
        keyboard.go()
        theme.for_fingers(app, wanted=False)

    async def _work(self) -> None:
        """Labels of the whole catalogue: they take their time, and are given up."""
        from ui.printing.labels import LabelsSheet

        session = self._session
        goods, currency = session.shop.goods, session.shop.country(session.shop.issuers()[0]).currency.code
        chosen = goods.product_rows(goods.product_ids()[3:9])
        sheet = LabelsSheet(session.shop, session.bridge, currency, chosen, self._window)
        for product in chosen:
            sheet.add_product(product, 399)
        sheet.open()
        sheet.preview()
        await self._keep("progress", sheet)
        sheet.progress.stop()
        await self._wait(lambda: not sheet.progress.running())
        sheet.reject()
        await self._wait(lambda: self._window.toasts.shown() == 0)  # that says that nothing was kept

    async def _sheet(self, name: str, sheet: Sheet) -> None:
        sheet.open()
        await self._keep(name, sheet)
        sheet.reject()

    async def _wait(self, wanted: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not wanted():
                await self._session.shop.clock.sleep(LOOK)
