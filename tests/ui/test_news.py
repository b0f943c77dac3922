"""Promises of the strip: it is true within a moment, also about what another process wrote."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from app.domain.pause import Pause
from app.runtime import Shop
from app.store import pauses
from tests.ui.sale.till import Till, open_till, until
from ui.news import News


@pytest_asyncio.fixture
async def till(tmp_path: Path) -> AsyncIterator[Till]:
    made = open_till(tmp_path)
    yield made
    await made.close()


def said(till: Till) -> list[str]:
    return [chip.text() for chip in till.window.strip.chips() if not chip.isHidden()]


def sell(shop: Shop) -> None:
    sale = shop.selling.read({"lines": [{"code": "CAF-500"}]})
    shop.selling.checkout(sale).result()


async def test_a_sale_of_this_window_is_counted_at_once(till: Till) -> None:
    News(till.window, till.shop, till.bridge)
    assert "0 en cola" in said(till)
    sell(till.shop)
    await until(lambda: "1 en cola" in said(till), 1)


async def test_a_sale_of_another_process_is_seen_by_the_pulse(till: Till, tmp_path: Path) -> None:
    news = News(till.window, till.shop, till.bridge)
    news.start(till.shop.working())
    changed: list[bool] = []
    till.bridge.documents_changed.connect(lambda: changed.append(True))
    other = Shop(tmp_path)
    sell(other)
    other.close()
    await until(lambda: "1 en cola" in said(till), 4)
    assert changed
    news.stop()


async def test_two_windows_on_one_folder_are_safe_and_the_second_says_who_sends(till: Till, tmp_path: Path) -> None:
    first, second = till.shop.working(), Shop(tmp_path)
    first_task = till.bridge.spawn(first.run())
    await until(lambda: first.state.value == "working")
    beside = second.working()
    beside_task = till.bridge.spawn(beside.run())
    await until(lambda: beside.state.value == "elsewhere")
    news = News(till.window, till.shop, till.bridge)
    news.start(beside)
    assert "Envía otro programa" in said(till)
    news.stop()
    for working, task in ((first, first_task), (beside, beside_task)):
        working.close()
        await task
    await second.aclose()


async def test_till_and_cashier_are_on_the_strip(till: Till) -> None:
    till.shop.set_setting("cashier", "Ana Pérez")
    News(till.window, till.shop, till.bridge)
    assert said(till)[:2] == ["Caja 01", "Ana Pérez"]


async def test_what_must_be_verified_is_counted_beside_what_was_rejected(tmp_path: Path) -> None:
    till = open_till(tmp_path / "practice", practice=True)
    News(till.window, till.shop, till.bridge)
    working = till.shop.working()
    task = till.bridge.spawn(working.run())
    assert till.shop.practice is not None
    for fault in ("invalid_payload", "wrong_total"):
        till.shop.practice.faults("conteo").change({"script": [fault]})
        sell(till.shop)
        working.wake()
        await until(lambda: till.shop.practice.faults("conteo").describe()["script"] == [])  # type: ignore[union-attr]
    await until(lambda: {"1 por verificar", "1 rechazado"} <= set(said(till)))
    working.close()
    await task
    await till.close()


async def test_a_paused_provider_is_counted_and_told_until_it_works_again(till: Till) -> None:
    now = till.shop.clock.now()
    pause = Pause(
        "conteo", now + timedelta(minutes=30), True, "La clave de API no es válida.", "not_allowed:401", 1, now
    )
    till.shop.store.write(lambda db: pauses.put(db, pause, now)).result()
    news = News(till.window, till.shop, till.bridge)
    till.bridge.settings_changed.emit()
    await until(lambda: "1 aviso" in said(till), 4)
    assert news._urgent == 1  # what the rail adds to the documents that wait
    till.shop.store.write(lambda db: pauses.lift(db, "conteo", now)).result()
    till.bridge.settings_changed.emit()
    await until(lambda: "1 aviso" not in said(till), 4)
    assert news._urgent == 0
    news.stop()


async def test_who_only_asks_to_wait_is_never_called_paused_which_is_the_owner_s_turn(till: Till) -> None:
    now = till.shop.clock.now()
    pause = Pause("conteo", now - timedelta(minutes=1), False, "Contestó algo que no se entiende.", "odd", 1, now)
    till.shop.store.write(lambda db: pauses.put(db, pause, now)).result()
    news = News(till.window, till.shop, till.bridge)
    news.start(till.shop.working())
    await until(lambda: "Conteo: lento" in said(till), 4)
    assert "Conteo: en pausa" not in said(till)
    news.stop()


async def test_what_waits_too_long_is_told_aloud_when_it_begins_and_once_a_day(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, passed, told = till.shop.clock.now(), timedelta(0), []
    monkeypatch.setattr(till.shop.clock, "now", lambda: began + passed)
    till.bridge.said.connect(lambda title, sentence, tone: told.append(title))
    news = News(till.window, till.shop, till.bridge)
    sell(till.shop)
    till.shop.store.write(lambda db: db.execute("UPDATE outbox SET needs = 'verify'")).result()
    for hours, times in ((1, 0), (3, 1), (4, 1), (26, 1), (27, 2), (28, 2)):
        passed = timedelta(hours=hours)
        news._show_runway(till.shop.runway.alerts())
        assert told.count("1 documento lleva más de 2 horas esperando") == times
