"""Promises of the search for everything: one key from anywhere, arrows without leaving the line, Enter goes there."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from app.credit import Return
from app.runtime import Shop
from tests.ui.shops import deliver, sell, type_text, until
from ui.bridge import Bridge
from ui.customers import CustomersPage
from ui.customers.form import CustomerSheet
from ui.customers.history import HistorySheet
from ui.documents import DocumentsPage
from ui.finding import FindSheet
from ui.main_window import MainWindow, places
from ui.products import ProductsPage
from ui.products.form import ProductSheet

MARTA = {"tax_id": "8-730-241", "name": "Marta Quintero"}


@pytest.fixture
def window(shop: Shop) -> Iterator[MainWindow]:
    bridge = Bridge()
    made = MainWindow(
        places(
            {
                "documents": lambda: DocumentsPage(shop, bridge),
                "customers": lambda: CustomersPage(shop, bridge),
                "products": lambda: ProductsPage(shop, bridge),
            }
        )
    )
    made.find_requested.connect(lambda: FindSheet(shop, bridge, parent=made).open())
    made.resize(1024, 768)
    made.show()
    made.activateWindow()
    yield made
    made.finish()
    made.deleteLater()


async def asked(window: MainWindow, text: str) -> FindSheet:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (sheet,) = (each for each in window.findChildren(FindSheet) if each.isVisible())
    type_text(sheet.line, text)
    return sheet


async def test_a_product_is_typed_and_its_form_opens(window: MainWindow) -> None:
    sheet = await asked(window, "marac")
    QTest.keyClick(sheet, Qt.Key.Key_Return)  # at once: what was just typed counts
    assert window.current() == "products"
    (form,) = window.findChildren(ProductSheet)
    assert form.value("code") == "JUG-1"
    form.reject()


async def test_the_arrows_choose_while_the_cursor_stays_in_the_line(window: MainWindow, shop: Shop) -> None:
    first, second = sell(shop, customer=MARTA), sell(shop, customer=MARTA)
    sheet = await asked(window, "quintero")
    await until(lambda: sheet.rows.rowCount() == 3)
    assert [hit.title for hit in sheet.rows.rows()] == [second.number_text, first.number_text, "Marta Quintero"]
    QTest.keyClick(sheet.line, Qt.Key.Key_Down)
    assert sheet.table.current() == 1
    type_text(sheet.line, " 8")
    assert sheet.line.text() == "quintero 8"
    QTest.keyClick(sheet.line, Qt.Key.Key_Down)  # at once: the list of the new words comes first
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    page = window.page("documents")
    assert isinstance(page, DocumentsPage)
    assert page.detail.isVisible()
    assert page._chosen == first.id


async def test_a_note_never_looks_like_the_invoice_that_it_takes_back(window: MainWindow, shop: Shop) -> None:
    document = sell(shop, customer=MARTA)
    await deliver(shop)
    note = shop.selling.credit(Return(document.id, "", "devuelto", {})).document
    sheet = await asked(window, "quintero")
    await until(lambda: sheet.rows.rowCount() == 3)
    notes = [hit.title for hit in sheet.rows.rows() if hit.detail.startswith("Nota de crédito  ·  ")]
    assert notes == [note.number_text]
    sheet.reject()


async def test_nothing_found_says_so_and_enter_stays(window: MainWindow) -> None:
    sheet = await asked(window, "zzzz")
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet._none.isVisible()
    sheet.reject()


async def test_a_customers_history_leads_to_the_document(window: MainWindow, shop: Shop) -> None:
    sold = sell(shop, customer=MARTA)
    sell(shop)
    sheet = await asked(window, "marta")
    await until(lambda: sheet.rows.rowCount() == 2)
    QTest.keyClick(sheet.line, Qt.Key.Key_Down)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    (form,) = window.findChildren(CustomerSheet)
    await until(form.isActiveWindow)
    QTest.keyClick(form, Qt.Key.Key_F8)
    (history,) = form.findChildren(HistorySheet)
    assert [row.id for row in history.rows.rows()] == [sold.id]
    assert "1 documento" in history.sum.text()
    QTest.keyClick(history.table, Qt.Key.Key_Return)
    assert window.current() == "documents"
    assert not form.isVisible()


async def test_a_search_that_is_closed_before_its_answer_is_told_nothing(window: MainWindow) -> None:
    told: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
    sheet = await asked(window, "marac")
    sheet.read()
    sheet.reject()
    await until(lambda: not isValid(sheet) and not sheet._bridge.busy())
    assert told == []
