"""A shop with an owner, a supervisor and two cashiers, in a window with its gate, for tests that press real keys."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from app import people as rules
from app.domain.people import Actor, Right
from app.runtime import Shop
from app.store import journal
from tests.ui.shops import practice_shop, type_text, until
from ui.bridge import Bridge
from ui.cash.page import CashPage
from ui.main_window import MainWindow, places
from ui.people.gate import Gate
from ui.people.guarded import Guarded
from ui.settings.page import SettingsPage
from ui.tokens import Tone
from ui.widgets.page import Page

PIN = {"Olga": "480517", "Saúl": "915038", "Ana": "730241", "Beto": "604817"}
OWNER = Actor("Olga")


@dataclass(slots=True)
class Staffed:
    """The window of a shop where people say who they are."""

    shop: Shop
    bridge: Bridge
    window: MainWindow
    gate: Gate
    said: list[tuple[str, str]]

    async def cash(self) -> CashPage:
        """The cash screen in front, read."""
        self.window.show_page("cash")
        page = self.window.page("cash")
        assert isinstance(page, CashPage)
        await until(lambda: not page.buttons["open"].isHidden() or page.picture is not None)
        return page

    async def press(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key into whatever stands in front."""
        front = QApplication.activeModalWidget() or self.window
        front.activateWindow()
        await asyncio.sleep(0.02)
        QTest.keyClick(QApplication.focusWidget() or front, key, how)
        await asyncio.sleep(0.02)

    async def sheet(self) -> QWidget:
        """The dialog in front, when it has come."""
        await until(lambda: QApplication.activeModalWidget() is not None)
        found = QApplication.activeModalWidget()
        assert found is not None
        return found

    async def gone(self) -> None:
        """No dialog stands in front any more."""
        await until(lambda: QApplication.activeModalWidget() is None)

    def now(self, name: str) -> None:
        """This person stands at the till from now on."""
        self.shop.people.take_till(name, PIN[name])
        self.bridge.person_changed.emit()

    def facts(self, what: str) -> list[str]:
        """What the journal says of one kind, the newest first."""
        rows = self.shop.store.read(lambda db: journal.rows(db, 1_000))
        return [each.body for each in rows if each.what == what]

    async def close(self) -> None:
        """Everything goes."""
        await self.bridge.close()
        self.window.finish()
        self.window.deleteLater()
        await self.shop.aclose()


def staffed(folder: Path, monkeypatch: pytest.MonkeyPatch, *, people: bool = True) -> Staffed:
    """scrypt is made cheap: its cost has a test of its own."""
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})
    shop = practice_shop(folder)
    if people:
        for name, role in (("Olga", "owner"), ("Saúl", "supervisor"), ("Ana", "cashier"), ("Beto", "cashier")):
            shop.people.add(name, role, PIN[name], OWNER)
        shop.people.take_till("Ana", PIN["Ana"])
    return windowed(shop)


def windowed(shop: Shop) -> Staffed:
    """The window of a shop that is open already."""
    bridge = Bridge()
    pages = places(
        {
            "sale": Page,
            "cash": lambda: CashPage(shop, bridge),
            "settings": lambda: Guarded(shop, bridge, Right.SETTINGS, lambda: SettingsPage(shop, bridge)),
        }
    )
    window = MainWindow(pages, practice=True, now=lambda: "10:42")
    window.resize(1024, 768)
    window.show_page("sale")
    window.show()
    window.activateWindow()
    said: list[tuple[str, str]] = []
    bridge.said.connect(lambda title, sentence, tone: _hear(said, title, sentence, tone))
    return Staffed(shop, bridge, window, Gate(shop, bridge, window), said)


def _hear(said: list[tuple[str, str]], title: str, sentence: str, tone: Tone) -> None:
    said.append((title, sentence))


@pytest_asyncio.fixture
async def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Staffed]:
    """With people; closed afterwards whatever happened."""
    made = staffed(tmp_path, monkeypatch)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Staffed]:
    """Where nobody was entered: everybody may do everything."""
    made = staffed(tmp_path, monkeypatch, people=False)
    yield made
    await made.close()


def words_of(widget: QWidget) -> str:
    """Every text of every widget below, hidden ones and what readers are told included."""
    found: list[str] = []
    for child in [widget, *widget.findChildren(QWidget)]:
        found += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
        if isinstance(child, QLabel | QLineEdit):
            found.append(child.text())
    return "\n".join(found)


def fill(line: QWidget, text: str) -> None:
    """Type into a line instead of what stood there."""
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    type_text(line, text)
