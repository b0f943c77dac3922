"""Promises about the explanation of a total: its figures are those that are stored, and its key is on the card."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.basket import Basket
from app.domain.countries import country_named
from app.domain.explaining import explained
from app.domain.money import ZERO
from tests.ui.sale.till import Till
from ui.sale.explaining import ExplainSheet
from ui.sale.lines import rows


async def test_what_is_explained_before_the_sale_is_what_is_stored_after_it(till: Till) -> None:
    till.scan("3*CAF-500")
    till.scan("10%")
    till.scan("0.333*QUE-KG")
    till.page.sales.change(lambda basket: basket.with_whole_percent(basket.item().quantity * 15))
    QTest.keyClick(till.page.line, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    sheet = till.page.asides.sheet
    assert isinstance(sheet, ExplainSheet)
    before, said, seen = sheet.parts, sheet.sums(), sheet.seen()
    sheet.accept()
    till.press(Qt.Key.Key_F12)
    paying = till.page.charging.sheet
    assert paying is not None
    till.press(Qt.Key.Key_Return, paying.focusWidget())
    await till.settled()
    last = till.shop.selling.last()
    assert last is not None
    assert explained(last.document, country_named("PA")) == before
    after = ExplainSheet(last.document)
    assert (after.sums(), after.seen()) == (said, seen)
    assert sum((line.total for line in before.lines), ZERO) == before.total == last.document.total
    assert before.whole_discount
    after.deleteLater()


async def test_nothing_is_explained_while_nothing_is_sold(till: Till) -> None:
    QTest.keyClick(till.page.line, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert till.page.asides.sheet is None
    assert Basket("x").form("tienda", country_named("PA").currency).get("discount") is None


async def test_money_off_the_whole_sale_is_typed_with_its_sign_and_zero_takes_it_away(till: Till) -> None:
    till.scan("3*CAF-500")
    till.scan("PAN-1")
    till.scan("$2,50")
    quote = till.page.sales.figures.quote
    assert quote is not None
    assert (quote.totals.total, quote.totals.whole_discount) == (Decimal("19.92"), Decimal("2.50"))
    assert till.page.line.text() == ""
    till.press(Qt.Key.Key_F4)
    till.scan("$0")
    assert till.page.sales.basket.amount_off == 0
    till.scan("$100")
    assert "más que la venta" in till.page.hint.text()
    assert till.page.sales.basket.amount_off == 0
    till.page.line.clear()
    till.press(Qt.Key.Key_F4)
    till.scan("10")
    till.scan("$0")
    quote = till.page.sales.figures.quote
    assert quote is not None
    assert quote.totals.discount == Decimal("0.24")


async def test_a_line_says_what_the_whole_sale_s_discount_took_off_it(till: Till) -> None:
    till.scan("3*CAF-500")
    till.scan("10%")
    till.scan("PAN-1")
    till.scan("5%%")
    assert [row.discount for row in rows(till.page.sales)] == ["−10 % −5 %", "−5 %"]
    till.scan("5,5%%")
    till.scan("0%%")
    assert [row.discount for row in rows(till.page.sales)] == ["−10 %", ""]
    till.scan("$2,50")
    quote = till.page.sales.figures.quote
    assert quote is not None
    assert [row.discount for row in rows(till.page.sales)] == [f"−{line.discount:.2f}" for line in quote.lines]


async def test_the_key_on_the_button_closes_the_explanation_though_its_list_has_the_focus(till: Till) -> None:
    till.scan("CAF-500")
    QTest.keyClick(till.page.line, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    sheet = till.page.asides.sheet
    assert isinstance(sheet, ExplainSheet)
    sheet.table.setFocus()
    sheet.table.setCurrentIndex(sheet.table.model().index(0, 0))
    till.press(Qt.Key.Key_Return, sheet.table)
    await till.settled()
    assert till.page.asides.sheet is None
