"""Promises about money: exact by one key, change shown, never less than the total, never the same sale twice."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.sale.till import Till, until
from ui.sale.payment import PaymentSheet


async def charge(till: Till) -> tuple[PaymentSheet, QWidget]:
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    await until(sheet.isActiveWindow)
    line = sheet.focusWidget()
    assert line is not None
    return sheet, line


async def test_twenty_for_a_smaller_total_gives_the_change(till: Till) -> None:
    till.scan("2*CAF-500")
    _, line = await charge(till)
    till.type("20", line)
    till.press(Qt.Key.Key_Return, line)
    await till.settled()
    assert till.sold() == ["13.38"]
    assert till.page.after.change() == "B/.\u00a06.62"


async def test_a_note_has_a_key(till: Till) -> None:
    till.scan("2*CAF-500")
    sheet, line = await charge(till)
    assert [button.text() for button in sheet.notes()] == ["14", "15", "20", "50"]
    till.press(Qt.Key.Key_F3, line)
    await till.settled()
    assert till.page.after.change() == "B/.\u00a06.62"


async def test_cash_and_card_take_eight_keys_or_fewer(till: Till) -> None:
    till.scan("2*CAF-500")
    _, line = await charge(till)
    till.type("10", line)
    till.press(Qt.Key.Key_Return, line)
    till.type("t", line)
    till.press(Qt.Key.Key_Return, line)
    await till.settled()
    last = till.shop.selling.last()
    assert last is not None
    assert [(p.method, f"{p.amount:.2f}") for p in last.document.payments] == [
        ("cash", "10.00"),
        ("credit_card", "3.38"),
    ]


async def test_too_little_is_no_sale(till: Till) -> None:
    till.scan("2*CAF-500")
    sheet, line = await charge(till)
    till.type("5", line)
    till.press(Qt.Key.Key_Return, line)
    await asyncio.sleep(0.05)
    assert till.page.charging.sheet is sheet
    assert till.sold() == []
    QTest.keyClick(line, Qt.Key.Key_Delete)
    till.press(Qt.Key.Key_Escape, line)
    await till.settled()
    assert till.said() == [("Café molido 500 g", "2")]


@pytest.mark.parametrize("typed", ["", "0", "xz", "1.999", "99999999999999999999", "-5"])
async def test_nonsense_is_answered_with_a_sentence_and_sells_nothing(till: Till, typed: str) -> None:
    till.scan("CAF-500")
    sheet, line = await charge(till)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    till.type(typed, line)
    till.press(Qt.Key.Key_Return, line)
    await asyncio.sleep(0.03)
    assert till.page.charging.sheet is sheet
    assert till.sold() == []
    sheet.reject()


async def test_only_cash_gives_change(till: Till) -> None:
    till.scan("CAF-500")
    sheet, line = await charge(till)
    till.type("d20", line)
    till.press(Qt.Key.Key_Return, line)
    assert "solo el efectivo da vuelto" in sheet.error().lower()
    assert till.sold() == []
    sheet.reject()


async def test_enter_twice_and_f12_twice_sell_once(till: Till) -> None:
    till.scan("CAF-500")
    _, line = await charge(till)
    for _ in range(3):
        till.press(Qt.Key.Key_Return, line)
        till.page.charge_now()
    await till.settled()
    await asyncio.sleep(0.1)
    assert till.sold() == ["6.69"]


async def test_a_sale_that_is_refused_stays_as_it_was(till: Till) -> None:
    till.scan("CAF-500")
    sheet, line = await charge(till)
    till.shop.set_setting("till", "una caja con un nombre larguísimo")
    till.press(Qt.Key.Key_Return, line)
    await until(lambda: sheet.error())
    assert till.sold() == []
    till.shop.set_setting("till", "01")
    till.press(Qt.Key.Key_Return, line)
    await till.settled()
    assert till.sold() == ["6.69"]


async def test_a_sale_that_another_window_sold_with_other_lines_is_not_taken_for_sold(till: Till) -> None:
    till.scan("CAF-500")
    till.shop.selling.checkout(till.page.sales.sale()).result()  # the other window, with what both showed
    till.scan("PAN-1")
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["6.69"]
    assert till.said() == [("Café molido 500 g", "1"), ("Pan de molde", "1")]
    assert "6.69" in till.page.hint.text()
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["6.69", "9.04"]
