"""Promises of the till: what a cashier types is what is sold, once, and the focus is back where work begins."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.scale_labels import Layout, Shows
from app.domain.views import DocumentFilter, Product
from tests.ui.sale.till import Till, open_till, until
from ui.sale.command_line import Asking
from ui.widgets.badge import State
from ui.widgets.labels import Fitted


async def test_scans_then_f12_then_enter_is_a_sale_and_the_focus_is_back(till: Till) -> None:
    for code in ("7501031311309", "PAN-1", "7501031311309"):
        till.scan(code)
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["15.73"]
    assert till.said() == []
    assert till.page.line.hasFocus()
    assert till.page.after.document_id


async def test_three_times_a_code_is_three_units_with_one_line(till: Till) -> None:
    till.scan("3*7501031311309")
    till.scan("1.5*QUE-KG")
    till.scan("2*pan de molde")
    assert till.said() == [("Café molido 500 g", "3"), ("Queso blanco nacional", "1.5"), ("Pan de molde", "2")]


async def test_the_same_code_twice_is_two_units_and_a_weight_is_a_line_of_its_own(till: Till) -> None:
    for code in ("CAF-500", "CAF-500", "1.5*QUE-KG", "0.5*QUE-KG", "CAF-500"):
        till.scan(code)
    assert [quantity for _, quantity in till.said()] == ["2", "1.5", "0.5", "1"]


async def test_plus_minus_and_delete_act_on_the_chosen_line_and_ctrl_z_takes_it_back(till: Till) -> None:
    till.scan("CAF-500")
    till.scan("PAN-1")
    till.press(Qt.Key.Key_Up)
    till.type("++-")
    assert till.said() == [("Café molido 500 g", "2"), ("Pan de molde", "1")]
    till.press(Qt.Key.Key_Delete)
    assert till.said() == [("Pan de molde", "1")]
    QTest.keyClick(till.page.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert till.said() == [("Café molido 500 g", "2"), ("Pan de molde", "1")]


async def test_more_than_everything_is_no_discount_and_no_supervisor_is_asked(till: Till) -> None:
    till.scan("CAF-500")
    till.scan("150%")
    assert QApplication.activeModalWidget() is None
    assert "150 % no se admite" in till.page.hint.text()
    assert not till.page.sales.basket.items[0].percent


async def test_a_discount_and_a_price_are_for_the_chosen_line(till: Till) -> None:
    till.scan("CAF-500")
    till.scan("PAN-1")
    till.scan("10%")
    till.scan("/12,50")
    quote = till.page.sales.figures.quote
    assert quote is not None
    assert [line.amount for line in quote.lines] == [Decimal("6.69"), Decimal("11.25")]
    till.press(Qt.Key.Key_F4)
    assert till.page.line.asking is Asking.DISCOUNT
    till.scan("0")
    assert till.page.line.asking is Asking.GOODS
    assert till.page.sales.basket.item().percent == 0


async def test_products_are_found_while_they_are_typed_by_any_word_without_accents(till: Till) -> None:
    till.type("cafe 500")
    await until(till.page.results.isVisible)
    till.press(Qt.Key.Key_Return)
    assert till.said() == [("Café molido 500 g", "1")]
    assert till.page.line.text() == ""
    assert not till.page.results.isVisible()


async def test_the_arrows_choose_among_what_was_found(till: Till) -> None:
    till.type("?mo")
    await until(till.page.results.isVisible)
    till.press(Qt.Key.Key_Down)
    found = till.page.results.chosen()
    assert found is not None
    till.press(Qt.Key.Key_Return)
    assert till.said() == [(found.title, "1")]


async def test_an_unknown_code_stays_on_the_line_and_one_key_makes_the_product(till: Till) -> None:
    till.scan("7599999999990")
    assert till.said() == []
    assert till.page.line.text() == till.page.line.selectedText() == "7599999999990"
    assert "no está en el catálogo" in till.page.hint.toolTip() + till.page.hint.text()
    QTest.keyClick(till.page.line, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    sheet = till.page.asides.sheet
    assert sheet is not None
    till.type("Jugo de manzana", sheet.focusWidget())
    till.press(Qt.Key.Key_Tab, sheet.focusWidget())
    till.type("1.25", sheet.focusWidget())
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    assert till.said() == [("Jugo de manzana", "1")]
    till.scan("7599999999990")
    assert till.said() == [("Jugo de manzana", "2")]


async def test_a_sale_waits_while_the_next_customer_pays(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F6)
    assert till.said() == []
    till.scan("PAN-1")
    assert till.page.tabs.isVisible()
    till.press(Qt.Key.Key_F5)
    assert till.said() == [("Café molido 500 g", "1")]
    till.press(Qt.Key.Key_F5)
    assert till.said() == [("Pan de molde", "1")]
    till.press(Qt.Key.Key_F12)
    till.press(Qt.Key.Key_Return, till.page.charging.sheet)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["2.35"]
    till.press(Qt.Key.Key_F5)
    assert till.said() == [("Café molido 500 g", "1")]


async def test_the_price_check_sells_nothing(till: Till) -> None:
    till.press(Qt.Key.Key_F8)
    till.scan("7501031311309")
    found = till.page.results.chosen()
    assert found is not None
    assert found.right.endswith("6.69")
    till.press(Qt.Key.Key_Escape)
    assert till.said() == []
    assert till.page.line.asking is Asking.GOODS


async def test_a_cancelled_sale_comes_back(till: Till) -> None:
    till.scan("CAF-500")
    QTest.keyClick(till.page.line, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert till.said() == []
    QTest.keyClick(till.page.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert till.said() == [("Café molido 500 g", "1")]


async def test_nothing_is_charged_when_there_is_nothing(till: Till) -> None:
    till.press(Qt.Key.Key_F12)
    assert till.page.charging.sheet is None
    assert "nada que cobrar" in till.page.hint.text()


async def test_the_reprint_key_shows_the_ticket_where_there_is_no_printer(till: Till) -> None:
    asked: list[tuple[str, bool]] = []
    till.bridge.preview_requested.connect(lambda document, reprint: asked.append((document, reprint)))
    till.scan("PAN-1")
    till.press(Qt.Key.Key_F11)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    till.press(Qt.Key.Key_F7)
    assert asked == [(till.page.after.document_id, True)]


async def test_every_key_that_is_printed_is_in_the_help(till: Till) -> None:
    till.press(Qt.Key.Key_F1)
    sheet = till.page.asides.sheet
    assert sheet is not None
    sheet.reject()
    await till.settled()
    assert till.page.line.hasFocus()


async def test_the_word_turns_to_authorised_while_the_window_is_open(tmp_path: Path) -> None:
    till = open_till(tmp_path, practice=True)
    working = till.shop.working()
    till.bridge.wake_engine.connect(working.wake)
    task = till.bridge.spawn(working.run())
    try:
        till.scan("CAF-500")
        till.press(Qt.Key.Key_F12)
        sheet = till.page.charging.sheet
        assert sheet is not None
        till.press(Qt.Key.Key_Return, sheet.focusWidget())
        await until(lambda: till.page.after.document_id)
        await until(lambda: till.page.after.state() is State.AUTHORIZED, 20)
        rows = till.shop.papers.page(DocumentFilter(), 5)
        assert [row.word.value for row in rows] == ["authorized"]
    finally:
        working.close()
        await asyncio.wait({task}, timeout=10)
        await till.close()
    QApplication.processEvents()


async def test_open_sales_survive_the_program(tmp_path: Path) -> None:
    first = open_till(tmp_path)
    first.scan("2*CAF-500")
    first.scan("10%")
    first.press(Qt.Key.Key_F6)
    first.scan("PAN-1")
    first.page.sales.keep()
    first.shop.store.close()  # the window falls: nothing of it tidies up
    first.window.finish()
    again = open_till(tmp_path)
    assert again.said() == [("Pan de molde", "1")]
    again.press(Qt.Key.Key_F5)
    assert again.said() == [("Café molido 500 g", "2")]
    assert again.page.sales.basket.item().percent == 10
    await again.close()


async def test_a_sale_that_was_sold_after_all_is_not_open_at_the_next_start(tmp_path: Path) -> None:
    first = open_till(tmp_path)
    first.scan("CAF-500")
    first.page.sales.keep()
    first.shop.selling.checkout(first.page.sales.sale()).result()
    first.shop.store.close()
    first.window.finish()
    again = open_till(tmp_path)
    assert again.said() == []
    await again.close()


async def test_on_a_small_screen_with_open_sales_the_total_is_whole_and_no_price_is_cut(tmp_path: Path) -> None:
    till = open_till(tmp_path, practice=True)
    for code, tax in (("A", "7"), ("B", "10"), ("C", "15")):
        till.shop.goods.save_product(Product(code, f"Cosa {code}", Decimal("12345.67"), tax))
    till.scan("A")
    till.press(Qt.Key.Key_F6)
    for typed in ("A", "B", "C", "10%"):
        till.scan(typed)
    for height in (768, 720):
        till.window.resize(1024, height)
        QApplication.processEvents()
        shown = till.page.total.findChild(Fitted)
        assert shown is not None
        assert shown.text().endswith("35,802.44")
        assert shown.height() >= shown.minimumSizeHint().height()
        assert till.page.total.geometry().bottom() < till.page.charge.geometry().top()
    table = till.page.table
    assert all(table.columnWidth(number) >= table.sizeHintForColumn(number) for number in (1, 2, 3))
    await till.close()


async def test_figures_that_are_no_code_never_sell_the_first_thing_that_holds_them(till: Till) -> None:
    assert till.shop.goods.search_products("500")
    till.type("500")
    till.press(Qt.Key.Key_Return)
    assert till.said() == []


async def test_the_label_that_priced_a_line_goes_with_the_sale_until_somebody_changes_the_price(till: Till) -> None:
    till.shop.lookup.keep_layouts([Layout("2", 4, Shows.PRICE, 2)])
    till.shop.goods.save_product(Product("0001", "Queso", Decimal("9.00"), "exempt"))
    till.scan("2000100005279")
    assert [(line.label, line.unit_price) for line in till.page.sales.sale().lines] == [
        ("2000100005279", Decimal("5.27"))
    ]
    till.scan("/4.00")
    assert [(line.label, line.unit_price) for line in till.page.sales.sale().lines] == [("", Decimal("4.00"))]
