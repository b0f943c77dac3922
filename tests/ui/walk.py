"""Walks through the whole window as a curious person would: every place, every part, every button, every sheet."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from app.domain.party import Customer
from app.domain.views import DocumentFilter, Product
from app.runtime import Shop
from tests.ui.looking import LONGEST
from tests.ui.shops import ISSUER, deliver, practice_shop, sell
from tests.ui.walk_sheets import see_the_rest
from ui.bridge import Bridge
from ui.documents import DocumentsPage
from ui.first_run import Assistant
from ui.main_window import PLACES, MainWindow
from ui.preferences import Preferences
from ui.sale.command_line import Asking
from ui.sale.page import SalePage
from ui.session import Session
from ui.settings.page import SettingsPage
from ui.widgets.buttons import ActionButton
from ui.widgets.keypad import Keypad
from ui.widgets.sheet import MANUAL_KEY

Size = tuple[int, int]
Look = Callable[[str, QWidget, Size], None]
LONG, WHO = LONGEST
MOST_ALIKE = 2
MOST = 6  # documents
PARTS = ("till", "printers", "receipt", "mail", "issuers", "providers", "people", "journal", "alerts", "notices",
         "safety", "scales", "keys", "practice")  # fmt: skip


class Walk:
    """A practice shop with sales behind it, its window, and the first start of another.

    `look` is called with every screen and sheet that comes up, two sheets deep, at each of `sizes`, the largest first;
    buttons are pressed at the first of them.
    """

    def __init__(self, folder: Path, sizes: Sequence[Size], look: Look) -> None:
        self.shop = practice_shop(folder / "shop")
        self._sizes = sizes
        self._look = look
        self._pressed: set[tuple[str, str]] = set()
        self.folder = folder
        self._kinds: Counter[str] = Counter()
        self.window: MainWindow

    async def go(self) -> None:
        """From the first page to the last sheet."""
        await self._furnish()
        await self.settle()  # the engine's last tasks end before `show` lets Qt turn once on its own
        session = Session(self.shop, Preferences(self.folder / "window.ini"))
        session.show()
        assert session.window is not None
        self.session, self.window = session, session.window
        self.window.resize(*self._sizes[0])
        try:
            await self._selling()
            for word, *_ in PLACES:
                if word not in ("sale", "settings"):
                    await self._place(word)
            await self._settings()
            await see_the_rest(self)
        finally:
            await session.bridge.close()
            self.window.finish()
            self.window.deleteLater()
            await self.shop.aclose()
        await self._first_start()

    async def _first_start(self) -> None:
        shop, bridge = Shop(self.folder / "empty"), Bridge()
        assistant = Assistant(shop, bridge)
        assistant.show()
        try:
            await self.each_size("first start", assistant, assistant)
            assistant.go(1)
            for country in ("PY", "PA"):
                assistant.issuer.choose_country(country)
                await self.each_size(f"first start, issuer {country}", assistant, assistant)
            shop.add_issuer(ISSUER, "test")
            assistant.issuer.kept.emit()
            await self.each_size("first start, provider", assistant, assistant)
        finally:
            await bridge.close()
            assistant.finish()
            assistant.deleteLater()
            await shop.aclose()

    async def each_size(self, name: str, screen: QWidget, window: QWidget) -> None:
        """A page is resized with its window; a sheet opens once more over each. Nothing is painted meanwhile."""
        screen.setUpdatesEnabled(False)
        for size in self._sizes:
            window.resize(*size)
            if screen is not window and size != self._sizes[0] and isinstance(screen, QDialog):
                screen.hide()
                QDialog.open(screen)
            await self.settle(1)
            self._look(name, screen, size)
        window.resize(*self._sizes[0])

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
            await asyncio.sleep(0.003)

    async def _place(self, word: str) -> None:
        self.window.show_page(word)
        await self.settle()
        await self.page(word)
        page = self.window.page(word)
        assert page is not None
        await self._press_all(word, page)
        if isinstance(page, DocumentsPage):
            await self._documents(page)

    async def _documents(self, page: DocumentsPage) -> None:
        """One document of each state, and its paper."""
        for state, found in {each.word: each.id for each in self.shop.papers.page(DocumentFilter(), MOST)}.items():
            show = partial(page.show_document, found)
            show()
            await self.settle()
            await self.page(f"documents, {state.value}")
            await self._press_all(f"documents, {state.value}", page, show)
        page.show_paper(found)
        await self.settle()
        await self.page("documents, paper")
        page.reading.closed.emit()

    async def _settings(self) -> None:
        self.window.show_page("settings")
        for part in PARTS:
            await self.part(part, part)

    async def part(self, part: str, name: str) -> None:
        """One part of the settings with everything that its buttons open."""
        if self.window.current() != "settings":
            self.window.show_page("settings")
        page = self.window.findChildren(SettingsPage)[0]
        page.show_part(part)
        await self.settle()
        await self.page(f"settings {name}")
        await self._press_all(f"settings {name}", page.part(part), before=lambda: page.show_part(part))

    async def _selling(self) -> None:
        page = self.window.page("sale")
        assert isinstance(page, SalePage)
        await self.settle()
        await self.page("sale, empty")
        self._fill(page)
        await self.settle()
        await self.page("sale")
        page.line.setText("arroz")
        await self.settle()
        await self.page("sale, searching")
        page.line.clear()
        await self._press_all("sale", page, before=lambda: self._fill(page))
        self._fill(page)
        page.put_aside()
        self._fill(page)
        await self.settle()
        await self.page("sale, two open")
        page.toggle_grid()
        await self.settle()
        await self.page("sale, tiles")
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
        while True:
            before()
            await self.settle(1)
            button = self._next(page, done)
            if button is None:
                return
            name = button.accessibleName()
            done.add(name)
            if not isValid(button) or not button.isEnabled() or self._is_one_of_many(name):
                continue
            button.click()
            await self.settle()
            await self.see(f"{word} > {name}", partial(self._again, button))
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

    async def page(self, name: str) -> None:
        """The window with what is in front."""
        await self.each_size(name, self.window, self.window)

    async def see(self, name: str, again: Callable[[], bool]) -> None:
        """Whatever came up, and what its own buttons open. `again` brings it up once more, or tells that it cannot."""
        for sheet in list(self._sheets()):
            if not isinstance(sheet, QFileDialog):
                await self.each_size(name, sheet, self.window)
                await self._press_inside(name, sheet, again)
        await self.close_all()

    @staticmethod
    def _again(opener: ActionButton) -> bool:
        if not isValid(opener) or not opener.isEnabled():
            return False
        opener.click()
        return True

    async def _press_inside(self, name: str, sheet: QDialog, again: Callable[[], bool]) -> None:
        """Each button of a kind of sheet once, the way on last; where one ends the sheet, it is opened again."""
        kind = type(sheet).__name__
        while isValid(sheet) and (button := self._next_inside(sheet, kind)) is not None:
            said = button.accessibleName()
            self._pressed.add((self._kind_of(button, kind), said))
            button.click()
            await self.settle()
            for deeper in list(self._sheets()):
                if deeper is not sheet and not isinstance(deeper, QFileDialog):
                    await self.each_size(f"{name} > {said}", deeper, self.window)
            await self.close_all(but=sheet)
            if not isValid(sheet) or not sheet.isVisible():
                if not again():
                    return
                await self.settle()
                found = [each for each in self._sheets() if type(each).__name__ == kind]
                if not found:
                    return
                sheet = found[0]

    def _next_inside(self, sheet: QDialog, kind: str) -> ActionButton | None:
        buttons = [
            each for each in sheet.findChildren(ActionButton)
            if each.isVisible() and each.isEnabled() and each.key != "Esc" and each.window() is sheet
            and (self._kind_of(each, kind), each.accessibleName()) not in self._pressed
            and not isinstance(each.parent(), Keypad)  # figures in a field are no way on
        ]  # fmt: skip
        buttons.sort(key=lambda each: each.isDefault())
        return next((each for each in buttons if not self._is_one_of_many(each.accessibleName())), None)

    @staticmethod
    def _kind_of(button: ActionButton, kind: str) -> str:
        """The manual that F1 opens from every sheet is looked at once."""
        return "" if button.key == MANUAL_KEY else kind

    async def close_all(self, but: QDialog | None = None) -> None:
        """No sheet but this one."""
        for end in (QDialog.reject, lambda sheet: sheet.done(0)):
            for sheet in list(self._sheets()):
                if sheet is not but:
                    end(sheet)
            await self.settle(1)

    def _sheets(self) -> Iterator[QDialog]:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                yield widget
