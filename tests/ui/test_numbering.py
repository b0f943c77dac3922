"""Promises about the lists beside a Z: what it sold and lacked, and what became of every number of a series."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.cash import Counted
from app.domain.people import Actor
from app.runtime import Shop
from tests.ui.shops import sell, until
from ui.bridge import Bridge
from ui.cash.page import CashPage
from ui.cash.sheets import opening
from ui.reports.numbering import NumbersSheet
from ui.widgets.labels import Text

OLGA = Actor("Olga")


async def shown(shop: Shop) -> CashPage:
    page = CashPage(shop, Bridge())
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    page.arrive()
    page.show_view("history")
    await until(page.closings.rowCount)
    return page


def cells(page: CashPage) -> list[str]:
    return [str(page.closings.data(page.closings.index(0, column))) for column in range(page.closings.columnCount())]


async def test_the_list_of_z_says_what_was_sold_what_lacked_and_what_is_owed(shop: Shop) -> None:
    shop.drawer.open([Counted("USD", Decimal("10.00"))], OLGA)
    total = sell(shop).total
    shop.drawer.close([Counted("USD", total + 8)], OLGA)
    page = await shown(shop)
    number, _, _, who, sold, difference, owed = cells(page)
    assert (number, who, owed) == ("1", "Olga", "1")
    assert (sold, difference) == (f"B/.\u00a0{total:.2f}", "−B/.\u00a02.00")
    page.close()


async def test_opening_says_what_the_last_z_found_in_the_drawer(shop: Shop) -> None:
    shop.drawer.open([Counted("USD", Decimal("10.00"))], OLGA)
    shop.drawer.close([Counted("USD", Decimal("9.50"))], OLGA)
    page = await shown(shop)
    sheet = opening(shop, OLGA, lambda _: None, page)
    assert "La última Z contó B/.\u00a09.50." in " ".join(label.text() for label in sheet.findChildren(Text))
    sheet.deleteLater()
    page.close()


async def test_whoever_counts_blind_sees_no_sum_in_the_list_of_z(shop: Shop) -> None:
    shop.drawer.open([], OLGA)
    sell(shop)
    shop.drawer.close([], OLGA)
    shop.people.add("Olga", "owner", "274913", Actor(""))
    shop.people.add("Ana", "cashier", "381046", OLGA)
    shop.set_setting("cashier", "Ana")
    page = await shown(shop)
    assert cells(page)[4:6] == ["A ciegas", "A ciegas"]
    page.close()


async def test_every_number_is_explained_beside_the_z(shop: Shop) -> None:
    first = sell(shop)
    sell(shop)
    shop.papers.void(first.id, "se arrepintió", "Olga")
    shop.drawer.open([], OLGA)
    shop.drawer.close([], OLGA)
    page = await shown(shop)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, NumbersSheet)
    await until(sheet.series.rowCount)
    assert sheet.verdict.title() == "Ningún número falta."
    (row,) = sheet.lost.rows()
    assert (row.first, row.reason) == (1, "se arrepintió")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    page.close()
