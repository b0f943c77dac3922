"""Promises about what nobody may: it is refused at the window with one sentence, and nothing on disk has changed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app import people as rules
from app.domain.people import Actor
from tests.ui.sale.till import Till, until
from ui.people.approving import ApproveSheet
from ui.widgets.labels import Text

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
    ana_sells(till, monkeypatch)
    till.scan("CAF-500")
    till.scan("30%")
    sheet = await asked()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await until(lambda: QApplication.activeModalWidget() is None)
    assert till.page.sales.basket.items[0].percent == 0


def ana_sells(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cashier at the till, and an owner who may say yes."""
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})
    for name, role in (("Olga", "owner"), ("Ana", "cashier")):
        till.shop.people.add(name, role, "480517", Actor("Olga"))
    till.shop.set_setting("cashier", "Ana")


async def asked() -> ApproveSheet:
    """The sheet that asks a supervisor."""
    await until(lambda: isinstance(QApplication.activeModalWidget(), ApproveSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ApproveSheet)
    return sheet


async def yes(till: Till) -> str:
    """The owner says yes; which words they said it to."""
    sheet = await asked()
    words = " ".join(label.text() for label in sheet.findChildren(Text))
    till.type("cliente fiel", sheet.why)
    till.press(Qt.Key.Key_Return, sheet.why)
    till.type("480517", sheet.pin)
    till.press(Qt.Key.Key_Return, sheet.pin)
    await until(lambda: (QApplication.activeModalWidget() or till.window) is QApplication.activeWindow() is not sheet)
    return words


async def test_a_yes_to_one_discount_is_none_to_another_and_charging_asks_again(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana_sells(till, monkeypatch)
    till.scan("CAF-500")
    till.scan("10%")
    assert "Línea 1, Café molido 500 g: de 0 % a 10 %." in await yes(till)
    till.scan("$3")  # money off is asked for when it is charged
    till.press(Qt.Key.Key_F12)
    assert "de 0 % a 54.9 %" in await yes(till)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["3.02"]


async def test_a_discount_that_was_allowed_is_charged_without_asking_again_also_for_more_of_it(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana_sells(till, monkeypatch)
    till.scan("CAF-500")
    till.scan("20%%")
    assert "Toda la venta: de 0 % a 20 %." in await yes(till)
    till.scan("PAN-1")
    till.press(Qt.Key.Key_Plus)
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["9.11"]


async def test_a_yes_to_one_price_is_none_to_another(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    ana_sells(till, monkeypatch)
    for code, price in (("CAF-500", "/5"), ("CAF-500", "/4")):
        till.scan(code)
        till.scan(price)
        assert "de 6.69 a " in await yes(till)
    coffee = till.shop.goods.product_by_code("CAF-500")
    assert coffee is not None
    till.shop.goods.save_product(replace(coffee, price=Decimal("8.00")))
    till.scan("CAF-500")
    till.press(Qt.Key.Key_Delete)
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None  # both prices were allowed, whatever the shop's own became
    sheet.reject()
