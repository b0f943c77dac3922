"""Promises of a window that is closed while typed words wait: they never go without a question."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from app import people as rules
from tests.ui.shops import practice_shop, type_text, until
from tests.ui.staffed import OWNER, PIN
from ui.leaving import LeaveSheet
from ui.main_window import MainWindow
from ui.people.guarded import Guarded
from ui.preferences import Preferences
from ui.session import Session
from ui.settings.page import SettingsPage
from ui.settings.receipt import ReceiptSection


class Till:
    """A whole till in its window, whose settings somebody has opened."""

    def __init__(self, folder: Path) -> None:
        self.shop = practice_shop(folder)
        self.session = Session(self.shop, Preferences(folder / "window.ini"))
        self.session.show()
        self.ended = asyncio.ensure_future(self.session.main())

    @property
    def window(self) -> MainWindow:
        assert self.session.window is not None
        return self.session.window

    def settings(self) -> SettingsPage:
        self.window.show_page("settings")
        guarded = self.window.page("settings")
        assert isinstance(guarded, Guarded)
        page = guarded.page
        assert isinstance(page, SettingsPage)
        return page

    async def type_a_footer(self) -> None:
        page = self.settings()
        page.go_to("receipt")
        section = page.part("receipt")
        assert isinstance(section, ReceiptSection)
        type_text(section.footer, "Gracias")
        await until(section.unsaved)

    def asked(self) -> list[LeaveSheet]:
        return [sheet for sheet in self.window.findChildren(LeaveSheet) if sheet.isVisible()]

    async def press(self, key: Qt.Key) -> None:
        (sheet,) = self.asked()
        await until(sheet.isActiveWindow)
        QTest.keyClick(sheet, key)

    async def has_ended(self) -> bool:
        return await asyncio.wait_for(self.ended, 20)


@pytest_asyncio.fixture
async def till(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Till]:
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})
    made = Till(tmp_path)
    await until(lambda: made.session.working is not None and made.session.news is not None, 20)
    yield made
    made.session.leave()
    await made.has_ended()


async def test_words_that_wait_never_go_with_the_window_unasked(till: Till) -> None:
    await till.type_a_footer()
    till.window.show_page("sale")
    till.window.close()
    till.window.close()
    assert len(till.asked()) == 1
    await till.press(Qt.Key.Key_Escape)
    assert not till.ended.done()
    assert till.window.current() == "settings"
    assert till.settings().part("receipt").unsaved()
    till.window.close()
    await till.press(Qt.Key.Key_F12)
    assert await till.has_ended() is False
    assert not isValid(till.session.window)


async def test_a_window_without_waiting_words_asks_nothing(till: Till) -> None:
    await till.type_a_footer()
    draft = till.settings().part("receipt").drafts()[0]
    draft.drop()
    till.window.close()
    assert not till.asked()
    assert await till.has_ended() is False


async def test_words_wait_behind_a_closed_door_too(till: Till) -> None:
    """Whoever may not see the settings hears that something there waits, and is shown nothing of it."""
    await till.type_a_footer()
    till.window.show_page("sale")
    for name, role in (("Olga", "owner"), ("Ana", "cashier")):
        till.shop.people.add(name, role, PIN[name], OWNER)
    till.shop.people.take_till("Ana", PIN["Ana"])
    till.window.show_page("settings")
    till.window.close()
    assert len(till.asked()) == 1
    await till.press(Qt.Key.Key_F12)
    assert await till.has_ended() is False
