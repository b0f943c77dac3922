"""Promises of the buffer: ten scans in a second through the whole till, none lost, none in a wrong field."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.scale_labels import Layout, Shows
from app.domain.views import Product
from tests.ui.sale.test_scanner import burst, key
from tests.ui.sale.till import Till, until
from ui.sale.command_line import Asking
from ui.sale.common_article import CommonSheet
from ui.scanner import Scanner
from ui.widgets.toast import Toast

BREAD, COFFEE = "7591031000013", "7501031311309"
GAP = 0.1
"""Seconds from scan to scan: ten in a second."""


@pytest.fixture
def scanner(application: QApplication, till: Till) -> Iterator[Scanner]:
    made = Scanner(application)
    made.command_line = till.page.line
    made.scanned.connect(till.page.take_scan)
    yield made
    made.close()
    made.deleteLater()


async def front(widget: QWidget) -> QWidget:
    """The widget when its window has the keys."""
    await until(lambda: widget.windowHandle() is not None and QApplication.focusWindow() is widget.windowHandle())
    return widget


async def scans(widget: QWidget, *codes: str) -> None:
    """A scanner at ten in a second."""
    for code in codes:
        await burst(widget, code)
        await asyncio.sleep(GAP)


async def test_ten_a_second_through_sale_payment_search_and_dialogs_none_is_lost(till: Till, scanner: Scanner) -> None:
    page = till.page
    await scans(till.window, COFFEE, BREAD, COFFEE)
    till.type("?mo")
    await until(page.results.isVisible)
    await scans(till.window, BREAD, COFFEE)  # over the list of what was found
    till.press(Qt.Key.Key_F12)
    payment = page.charging.sheet
    assert payment is not None
    await scans(await front(payment), BREAD, BREAD, COFFEE)
    assert "Esperan 3" in payment.error()
    payment.reject()
    await till.settled()
    assert page.ahead.waiting() == ()
    page.asides.common_article()
    sheet = page.asides.sheet
    assert isinstance(sheet, CommonSheet)
    await scans(await front(sheet), COFFEE, BREAD)
    assert sheet.price.text() == ""
    sheet.reject()
    await till.settled()
    counts: dict[str, Decimal] = {}
    for item in page.sales.basket.items:
        counts[item.code] = counts.get(item.code, Decimal(0)) + item.quantity
    assert counts == {"CAF-500": Decimal(5), "PAN-1": Decimal(5)}
    assert page.line.text() == ""


async def test_scans_while_the_sale_is_paid_go_to_the_next_customer(till: Till, scanner: Scanner) -> None:
    await scans(till.window, COFFEE)
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    await scans(await front(sheet), BREAD, COFFEE)
    await key(sheet, Qt.Key.Key_Return)
    await till.settled()
    assert till.sold() == ["6.69"]
    assert till.said() == [("Pan de molde", "1"), ("Café molido 500 g", "1")]


async def test_the_change_stays_in_sight_of_whoever_scanned_before_it_was_given(till: Till, scanner: Scanner) -> None:
    await scans(till.window, COFFEE)
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    await scans(await front(sheet), BREAD)
    till.type("20", sheet.focusWidget())
    await key(sheet, Qt.Key.Key_Return)
    await till.settled()
    assert till.said() == [("Pan de molde", "1")]
    assert "13.31" in till.page.hint.text()
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    await key(await front(sheet), Qt.Key.Key_Return)
    await till.settled()
    till.scan(COFFEE)
    assert "13.31" not in till.page.hint.text()


async def test_what_nobody_knows_is_refused_aloud_and_hides_no_other_scan(till: Till, scanner: Scanner) -> None:
    till.page.help()
    sheet = till.page.asides.sheet
    assert sheet is not None
    await scans(await front(sheet), "7599999999990", BREAD, "7599999999983")
    sheet.reject()
    await till.settled()
    assert till.said() == [("Pan de molde", "1")]
    said = till.page.hint.toolTip() + till.page.hint.text()
    assert "7599999999990" in said
    assert "7599999999983" in said


@pytest.mark.parametrize("asking", [Asking.CUSTOMER, Asking.DISCOUNT])
async def test_goods_are_sold_even_while_something_else_is_asked_for(till: Till, asking: Asking) -> None:
    till.scan("CAF-500")
    till.page.ask(asking)
    till.type("8")
    till.page.take_scan(BREAD)
    assert till.said() == [("Café molido 500 g", "1"), ("Pan de molde", "1")]
    assert till.page.line.asking is Asking.GOODS
    assert till.page.sales.basket.customer is None
    assert till.page.sales.basket.items[0].percent == 0


async def test_a_ticket_is_not_sold_and_a_product_is_no_ticket(till: Till) -> None:
    till.page.ask(Asking.RETURN)
    till.page.take_scan(BREAD)
    assert till.said() == []
    assert "ningún ticket" in till.page.hint.text()


async def test_a_scale_label_is_no_key_at_all(till: Till) -> None:
    till.shop.lookup.keep_layouts([Layout("21", 5, Shows.WEIGHT, 3), Layout("20", 4, Shows.PRICE, 2)])
    till.shop.goods.save_product(Product("1", "Jamón", Decimal("8.00"), "exempt", unit="kg"))
    till.shop.goods.save_product(Product("100", "Salame", Decimal("7.77"), "exempt", unit="kg"))
    till.page.take_scan("2100001027506")
    till.page.take_scan("2001000005273")
    quote = till.page.sales.figures.quote
    assert quote is not None
    assert till.said()[0] == ("Jamón", "2.750")
    assert [line.amount for line in quote.lines] == [Decimal("22.00"), Decimal("5.27")]
    till.page.take_scan("2100001027505")  # misread: sold, and said
    assert len(till.said()) == 3
    assert "dígito de control" in till.page.hint.text()


async def test_what_is_kept_is_read_beside_the_sheet_that_is_in_the_way(till: Till, scanner: Scanner) -> None:
    till.window.resize(1366, 768)
    till.page.asides.common_article()
    sheet = await front(till.page.asides.sheet)  # type: ignore[arg-type]
    sheet.move(till.window.geometry().center() - sheet.rect().center())
    till.page.take_scan(BREAD)
    (toast,) = till.window.findChildren(Toast)
    await until(lambda: toast.width() > 100)
    place = toast.rect().translated(toast.mapToGlobal(toast.rect().topLeft()))
    assert not place.intersects(sheet.frameGeometry())
    assert till.window.geometry().contains(place)
    sheet.close()
    await until(lambda: till.said() != [])
