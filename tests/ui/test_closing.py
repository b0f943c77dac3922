"""Promises of the end of the day: what has no document is listed, one key sends it, a failure is never silent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.domain.views import Word
from app.runtime import Shop
from app.runtime.selling import Return
from tests.ui.lands import sell_in, shop_of
from tests.ui.shops import deliver, until
from ui import text
from ui.attention.causes import Act, Trouble, causes
from ui.bridge import Bridge
from ui.closing import ClosingPage
from ui.closing.page import turn


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    made = shop_of(tmp_path, "PA", "PE")
    yield made
    await made.aclose()


async def shown(shop: Shop) -> tuple[ClosingPage, Bridge]:
    bridge = Bridge()
    shop.listen(lambda identity: bridge.tell("document", identity))
    page = ClosingPage(shop, bridge)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    page.arrive()
    await until(lambda: page.state.title())
    return page, bridge


async def test_nothing_is_pending_and_the_screen_says_so(shop: Shop) -> None:
    page, _ = await shown(shop)
    assert page.state.title() == "Todo tiene documento"
    assert not page.buttons["resolve"].isEnabled()


async def test_one_key_sends_everything_and_what_failed_is_named_with_its_turn(shop: Shop) -> None:
    assert shop.practice is not None
    shop.practice.faults("conteo").change({"script": ["invalid_ruc"]})
    bad, good = sell_in(shop, "PA"), sell_in(shop, "PE")
    page, bridge = await shown(shop)
    assert page.state.title() == "2 ventas sin documento"
    working = shop.working()
    bridge.wake_engine.connect(working.wake)
    running = asyncio.ensure_future(working.run())
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert page.sending()
    await until(lambda: not page.sending(), 20)
    await until(lambda: page.rows.rowCount() == 1)
    working.close()
    await asyncio.wait_for(running, 10)
    row = page.rows.row(0)
    assert (row.id, page.rows.cells(0)[4].text) == (bad.id, "Corregir: cajero")
    await until(lambda: page.state.title() == "1 venta sin documento")
    assert page.state.sentence() == "1 espera a una persona. 1 documento autorizado."
    QTest.keyClick(page, Qt.Key.Key_F8)
    report = QGuiApplication.clipboard().text()
    assert bad.number_text in report
    assert row.reason in report
    assert good.number_text not in report


async def test_the_keys_lead_to_the_document_and_to_its_decision(shop: Shop) -> None:
    sell_in(shop, "PA")
    page, bridge = await shown(shop)
    gone: list[str] = []
    bridge.go_requested.connect(gone.append)
    QTest.keyClick(page, Qt.Key.Key_F4)
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert gone == ["documents", "attention"]


async def test_today_leaves_out_what_is_older(shop: Shop) -> None:
    old = shop.clock.now().astimezone()
    sell_in(shop, "PA", sold_at=old.replace(year=old.year - 1).isoformat())
    new = sell_in(shop, "PA")
    page, _ = await shown(shop)
    assert page.rows.rowCount() == 2
    page.days.choose("today")
    page.read()
    await until(lambda: page.rows.rowCount() == 1)
    assert page.rows.row(0).id == new.id


async def test_why_something_waits_is_said_in_the_persons_language(shop: Shop) -> None:
    text.speak(text.Language.ENGLISH)
    try:
        document = sell_in(shop, "PA")
        await deliver(shop)
        shop.selling.credit(Return(document.id, "", "cambio", {1: Decimal(1)}, refund="cash"))
        page, _ = await shown(shop)
        await until(lambda: page.rows.rowCount() == 1)
        shown_why = page.rows.cells(0)[-1].text
        assert shown_why.startswith("The credit note is issued in the provider's portal")
        assert shown_why in page.report()
    finally:
        text.speak(text.Language.SPANISH)


async def test_what_only_a_test_environment_answered_is_somebody_s_turn_until_it_is_issued(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, "PY")
    shop.services.set("facturasend", {"environment": "test"}, "ana")
    sold = sell_in(shop, "PY")
    await deliver(shop)
    assert shop.papers.view(sold.id).standing.simulated
    page, _ = await shown(shop)
    assert page.state.title() == "1 venta sin documento"
    assert page.state.sentence().startswith("1 espera a una persona.")
    assert turn(page.rows.row(0)) == "Ajustes: dueño"
    (cause,) = causes(shop.papers.needs_person(), [], {}, shop.clock.now())
    assert (cause.trouble, cause.acts[:2]) == (Trouble.TRIED, (Act.SETTINGS, Act.RETRY))
    shop.services.set("facturasend", {"environment": "production"}, "ana")
    shop.papers.retry(sold.id, "ana")
    await deliver(shop)
    assert shop.papers.view(sold.id).word is Word.AUTHORIZED
    await shop.aclose()
