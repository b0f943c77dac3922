"""Walks through the whole window as a curious person would: every place, every part, every button, every sheet."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from app.domain.party import Customer
from app.domain.views import Product
from tests.ui.shops import deliver, practice_shop, sell
from ui.main_window import PLACES, MainWindow
from ui.preferences import Preferences
from ui.sale.command_line import Asking
from ui.sale.page import SalePage
from ui.session import Session
from ui.settings import SettingsPage
from ui.widgets.buttons import ActionButton

Look = Callable[[str, QWidget], None]
LONG = "Detergente líquido concentrado para ropa blanca y de color, repuesto de 2,8 litros, aroma a lavanda"
WHO = "Importadora, Exportadora y Distribuidora de Víveres Hermanos González Domínguez del Istmo, S.A."
MOST_ALIKE = 2
PARTS = ("till", "printers", "receipt", "mail", "issuers", "providers", "people", "journal", "alerts", "notices",
         "safety", "scales", "keys", "practice")  # fmt: skip


class Walk:
    """A practice shop with sales behind it, and its window. `look` is called with every screen that comes up."""

    def __init__(self, folder: Path, size: tuple[int, int], look: Look) -> None:
        self.shop = practice_shop(folder / "shop")
        self._size = size
        self._look = look
        self._folder = folder
        self._kinds: Counter[str] = Counter()
        self.window: MainWindow

    async def go(self) -> None:
        """From the first page to the last sheet."""
        await self._furnish()
        await self.settle()  # the engine's last tasks end before `show` lets Qt turn once on its own
        session = Session(self.shop, Preferences(self._folder / "window.ini"))
        session.show()
        assert session.window is not None
        self.session, self.window = session, session.window
        self.window.resize(*self._size)
        try:
            await self._selling()
            for word, *_ in PLACES:
                if word not in ("sale", "settings"):
                    await self._place(word)
            await self._settings()
        finally:
            await session.bridge.close()
            self.window.finish()
            self.window.deleteLater()
            await self.shop.aclose()

    async def _furnish(self) -> None:
        goods = self.shop.goods
        goods.save_product(Product("DET-28", LONG, Decimal("1234567.89"), "7", category="Limpieza del hogar"))
        goods.save_customer(Customer("8-888-888", name=WHO, code="C-3"))
        assert self.shop.practice is not None
        self.shop.practice.faults("conteo").change({"script": ["none", "invalid_ruc", "wrong_total", "none"]})
        for codes in (("ARR-5",), ("JUG-1", "ARR-5"), ("CER-6",), ("JUG-1",)):
            sell(self.shop, *codes, customer={"tax_id": "8-888-888", "name": WHO} if "ARR-5" in codes else None)
        await deliver(self.shop)
        sell(self.shop, "JUG-1", "ARR-5", customer={"tax_id": "8-730-241", "name": "Marta Quintero"})

    async def settle(self, turns: int = 4) -> None:
        """Let errands come back and layouts be made."""
        for _ in range(turns):
            await asyncio.sleep(0.01)

    async def _place(self, word: str) -> None:
        self.window.show_page(word)
        await self.settle()
        self._look(word, self.window)
        page = self.window.page(word)
        assert page is not None
        await self._press_all(word, page)

    async def _settings(self) -> None:
        self.window.show_page("settings")
        page = self.window.findChildren(SettingsPage)[0]
        for part in PARTS:
            page.show_part(part)
            await self.settle()
            self._look(f"settings {part}", self.window)
            await self._press_all(f"settings {part}", page.part(part), before=lambda part=part: page.show_part(part))

    async def _selling(self) -> None:
        page = self.window.page("sale")
        assert isinstance(page, SalePage)
        await self.settle()
        self._look("sale, empty", self.window)
        self._fill(page)
        await self.settle()
        self._look("sale", self.window)
        page.line.setText("arroz")
        await self.settle()
        self._look("sale, searching", self.window)
        page.line.clear()
        await self._press_all("sale", page, before=lambda: self._fill(page))
        self._fill(page)
        page.put_aside()
        self._fill(page)
        await self.settle()
        self._look("sale, two open", self.window)
        page.toggle_grid()
        await self.settle()
        self._look("sale, tiles", self.window)
        page.toggle_grid()

    def _fill(self, page: SalePage) -> None:
        """A sale with everything that asks for room."""
        page.entering.ask(Asking.GOODS)
        if page.sales.basket.items:
            return
        for text in ("ARR-5", "2*DET-28", "10%", "CER-6"):
            page.entering.enter(text)
        page.sales.set_customer(self.shop.goods.customer_by_tax_id("8-888-888").customer)  # type: ignore[union-attr]

    async def _press_all(self, word: str, page: QWidget, before: Callable[[], object] = lambda: None) -> None:
        done: set[str] = set()
        here = self.window.current()
        while (button := self._next(page, done)) is not None:
            name = button.accessibleName()
            done.add(name)
            before()
            await self.settle(1)
            if not isValid(button) or not button.isEnabled() or self._is_one_of_many(name):
                continue
            button.click()
            await self.settle()
            await self._see(f"{word} > {name}")
            if self.window.current() != here:
                self.window.show_page(here)

    def _is_one_of_many(self, name: str) -> bool:
        """The third of a row of buttons that open the same sheet for another thing: `Cambiar la tecla: …`."""
        kind = name.partition(":")[0]
        self._kinds[kind] += ":" in name
        return self._kinds[kind] > MOST_ALIKE

    @staticmethod
    def _next(page: QWidget, done: set[str]) -> ActionButton | None:
        for button in page.findChildren(ActionButton):
            if isValid(button) and button.isVisible() and button.isEnabled() and button.accessibleName() not in done:
                return button
        return None

    async def _see(self, name: str) -> None:
        for sheet in list(self._sheets()):
            if not isinstance(sheet, QFileDialog):
                self._look(name, sheet)
            sheet.reject()
        await self.settle(1)
        for sheet in list(self._sheets()):
            sheet.done(0)
        await self.settle(1)

    def _sheets(self) -> Iterator[QDialog]:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                yield widget
