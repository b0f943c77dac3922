"""Promises of the whole window where people work: it opens locked, says who entered, and asks by card and key."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import people as rules
from tests.ui.shops import practice_shop, sell, until
from tests.ui.staffed import OWNER, PIN, fill
from ui.cash.page import CashPage
from ui.people.approving import ApproveSheet
from ui.people.entering import EnterSheet
from ui.people.guarded import Guarded
from ui.preferences import Preferences
from ui.session import Session
from ui.settings.safety_restoring import tell_last_sale


@pytest_asyncio.fixture
async def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Session]:
    """A whole till with its engine; Ana sold yesterday."""
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})
    shop = practice_shop(tmp_path)
    for name, role in (("Olga", "owner"), ("Saúl", "supervisor"), ("Ana", "cashier")):
        shop.people.add(name, role, PIN[name], OWNER)
    shop.people.take_till("Ana", PIN["Ana"])
    shop.people.set_card("Saúl", "SUP-0042", OWNER)
    made = Session(shop, Preferences(tmp_path / "window.ini"))
    made.show()
    running = asyncio.ensure_future(made.main())
    await until(lambda: made.working is not None and made.news is not None, 20)
    yield made
    made.leave()
    await asyncio.wait_for(running, 20)


async def enter(session: Session, name: str) -> None:
    """Somebody proves who they are."""
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, EnterSheet)
    sheet.choose(name)
    fill(sheet.pin, PIN[name])
    QTest.keyClick(sheet.pin, Qt.Key.Key_Return)
    await until(lambda: QApplication.activeModalWidget() is None)


def chips(session: Session) -> list[str]:
    """What the strip says."""
    assert session.window is not None
    return [chip.text() for chip in session.window.strip.chips() if not chip.isHidden()]


async def test_a_till_opens_locked_and_its_strip_says_who_entered(session: Session) -> None:
    assert isinstance(QApplication.activeModalWidget(), EnterSheet)
    await enter(session, "Olga")
    assert {"Olga", "Caja sin abrir"} <= set(chips(session))
    session.shop.drawer.open([], OWNER)
    session.bridge.cash_changed.emit()
    assert any(text.startswith("Caja abierta") for text in chips(session))
    assert sell(session.shop)


async def test_after_a_fall_the_last_sale_on_disk_still_stands_there_when_the_pin_was_typed(session: Session) -> None:
    document = sell(session.shop)
    tell_last_sale(session.shop, session.bridge)
    await enter(session, "Ana")
    page = session._sale_page()
    assert page.fallen.isVisible()
    assert document.number_text in page.fallen.title()
    QTest.keyClick(page.line, Qt.Key.Key_Escape)
    assert not page.fallen.isVisible()


async def test_a_card_at_the_scanner_asks_for_its_pin_and_goods_go_to_the_sale(session: Session) -> None:
    await enter(session, "Ana")
    session._scanned("7450000000019")
    assert len(session._sale_page().sales.basket.items) == 1
    session._scanned("SUP-0042")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, EnterSheet)
    await enter(session, "Saúl")
    assert session.shop.setting("cashier") == "Saúl"
    assert len(session._sale_page().sales.basket.items) == 1


async def test_the_first_sale_without_a_session_offers_one_and_no_later_one_does(session: Session) -> None:
    await enter(session, "Ana")
    said: list[str] = []
    session.bridge.said.connect(lambda title, *_: said.append(title))
    for _ in range(2):
        session.bridge.sold.emit(sell(session.shop).id, False)
    assert said.count("La caja está sin abrir") == 1
    assert QApplication.activeModalWidget() is None


async def test_places_and_keys_of_the_window_ask_for_what_a_cashier_may_not(session: Session) -> None:
    await enter(session, "Ana")
    window = session.window
    assert window is not None
    for word in ("settings", "reports"):
        window.show_page(word)
        page = window.page(word)
        assert isinstance(page, Guarded)
        assert page.page is None
    window.show_page("products")
    window.activateWindow()
    await asyncio.sleep(0.05)
    QTest.keyClick(window, Qt.Key.Key_Insert)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ApproveSheet)
    sheet.reject()
    window.show_page("cash")
    assert isinstance(window.page("cash"), CashPage)
