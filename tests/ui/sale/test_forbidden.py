"""Promises about what nobody may: it is refused at the window with one sentence, and nothing on disk has changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app import people as rules
from app.domain.people import Actor
from tests.ui.sale.till import Till, until
from ui.people.approving import ApproveSheet

CLOSED = "Esa venta ya se cobró y no se cambia; F9 devuelve con su ticket."


def one_sentence(said: str) -> str:
    assert said.strip().endswith(".")
    assert said.count(". ") == 0
    return said


async def sold(till: Till) -> str:
    """One sale in exact cash; its document's id."""
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    return till.page.after.document_id


async def test_a_closed_sale_is_never_edited_and_undo_never_reaches_into_it(till: Till) -> None:
    document = await sold(till)
    before = till.shop.papers.view(document)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Plus):
        till.press(key)
        assert one_sentence(till.page.hint.text()) == CLOSED
    for typed in ("10%", "5%%", "$1", "/1", "2*", "#nota"):
        till.scan(typed)
        assert one_sentence(till.page.hint.text()) == CLOSED
        till.page.line.clear()
    QTest.keyClick(till.page.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert one_sentence(till.page.hint.text()) == "No hay nada que deshacer."
    assert (till.said(), till.shop.papers.view(document)) == ([], before)
    till.scan("PAN-1")
    assert till.page.sales.basket.items[0].percent == till.page.sales.basket.percent == 0
    assert till.shop.papers.view(document) == before


async def test_more_than_the_total_on_a_card_or_by_transfer_is_refused(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    line = sheet.focusWidget()
    assert isinstance(line, QLineEdit)
    for means in "tdr":
        till.type(means, line)
        line.selectAll()
        till.type("20", line)
        till.press(Qt.Key.Key_Return, line)
        assert "solo el efectivo da vuelto" in one_sentence(sheet.error()).lower()
        assert till.sold() == []
    sheet.reject()


async def test_a_discount_over_the_limit_that_nobody_approves_is_not_given(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})
    for name, role in (("Olga", "owner"), ("Ana", "cashier")):
        till.shop.people.add(name, role, "480517", Actor("Olga"))
    till.shop.set_setting("cashier", "Ana")
    till.scan("CAF-500")
    till.scan("30%")
    await until(lambda: isinstance(QApplication.activeModalWidget(), ApproveSheet))
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await until(lambda: QApplication.activeModalWidget() is None)
    assert till.page.sales.basket.items[0].percent == 0
