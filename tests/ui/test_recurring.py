"""Promises of the screen of recurring invoices: made of a sale, dates in sight, issued once, failures named."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.runtime import Shop
from app.runtime.planned import Plan, Wish
from tests.ui.lands import sell_in, shop_of
from tests.ui.shops import until
from ui.bridge import Bridge
from ui.recurring.page import RanSheet, RecurringPage
from ui.recurring.planning import ChooseSheet, PlanSheet
from ui.widgets.form import FormSheet


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = shop_of(tmp_path, "PA", "PE")
    yield made
    made.close()


def today(shop: Shop) -> date:
    return shop.clock.now().astimezone().date()


def due_plan(shop: Shop, country: str = "PA", months: int = 2) -> Plan:
    """A plan whose day came already in some months."""
    form = shop.planned.form_of(sell_in(shop, country).id)
    first = (today(shop).replace(day=1) - timedelta(days=31 * (months - 1))).replace(day=1)
    return shop.planned.add(Wish(f"Alquiler {country}", 1, form, first), "test")


async def shown(shop: Shop) -> tuple[RecurringPage, list[str]]:
    bridge = Bridge()
    said: list[str] = []
    bridge.said.connect(lambda title, *_: said.append(title))
    page = RecurringPage(shop, bridge)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    page.arrive()
    await asyncio.sleep(0.05)
    return page, said


async def test_a_plan_is_made_of_a_sale_with_keys_alone(shop: Shop) -> None:
    sell_in(shop, "PE")
    sell_in(shop, "PA")
    page, _ = await shown(shop)
    assert page.rows.rowCount() == 0
    QTest.keyClick(page, Qt.Key.Key_Insert)
    (choose,) = page.findChildren(ChooseSheet)
    QTest.keyClicks(choose.search, "bodega")
    assert choose.rows.rowCount() == 1
    QTest.keyClick(choose, Qt.Key.Key_Return)
    (form,) = page.findChildren(PlanSheet)
    QTest.keyClick(form, Qt.Key.Key_Return)
    await until(lambda: page.rows.rowCount() == 1)
    row = page.rows.row(0)
    assert (row.plan.issuer, row.customer, len(row.next_dates), row.waiting) == ("pe", "Bodega El Sol S.A.C.", 3, 0)
    assert f"{row.next_dates[0]:%d/%m/%Y}" in page.rows.cells(0)[3].text


async def test_what_is_due_is_said_and_issued_once_with_one_key(shop: Shop) -> None:
    due_plan(shop)
    page, said = await shown(shop)
    before = len(shop.papers.unfinished())
    assert page.due.title() == "2 facturas por emitir"
    QTest.keyClick(page, Qt.Key.Key_F9)
    await until(lambda: said)
    assert said == ["2 facturas emitidas"]
    await until(lambda: page.due.isHidden())
    QTest.keyClick(page, Qt.Key.Key_F9)
    await until(lambda: len(said) == 2)
    assert said[1] == "Nada por emitir"
    assert len(shop.papers.unfinished()) == before + 2


async def test_a_pause_stops_a_plan_and_the_same_key_goes_on_without_catching_up(shop: Shop) -> None:
    plan = due_plan(shop)
    page, said = await shown(shop)
    QTest.keyClick(page, Qt.Key.Key_F6)
    await until(lambda: page.rows.row(0).plan.paused)
    assert page.rows.cells(0)[3].text == "En pausa"
    QTest.keyClick(page, Qt.Key.Key_F9)
    await until(lambda: said == ["Nada por emitir"])
    await asyncio.sleep(0.05)
    QTest.keyClick(page, Qt.Key.Key_F6)
    await until(lambda: not page.rows.row(0).plan.paused)
    assert len(shop.planned.waiting(shop.planned.plan(plan.id))) <= 1  # what this day brings, of what was two behind


async def test_removing_asks_once_and_enter_alone_removes_nothing(shop: Shop) -> None:
    due_plan(shop)
    page, _ = await shown(shop)
    QTest.keyClick(page, Qt.Key.Key_Delete)
    (sheet,) = page.findChildren(FormSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert len(shop.planned.all()) == 1
    sheet.activateWindow()
    await asyncio.sleep(0.02)
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: page.rows.rowCount() == 0)


async def test_a_period_that_fails_is_named_and_hinders_no_other(shop: Shop) -> None:
    due_plan(shop)
    due_plan(shop, "PE", 1)
    broken = {**shop.issuers()[1].extra, "series_invoice": "no"}
    shop.add_issuer(replace(shop.issuers()[1], extra=broken), "test")
    page, _ = await shown(shop)
    QTest.keyClick(page, Qt.Key.Key_F9)
    await until(lambda: page.findChildren(RanSheet))
    (report,) = page.findChildren(RanSheet)
    rows = report.rows.rows()
    assert [row.receipt is None for row in rows] == [True, False, False]
    assert "no sirve" in rows[0].sentence
