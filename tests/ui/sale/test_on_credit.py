"""Promises of a sale on credit: somebody owes it, and whoever is still missing is picked on the way to paying."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.sale.test_payment import charge
from tests.ui.sale.till import MARTA, Till, until
from tests.ui.sale.till import till as till
from ui.sale.command_line import Asking
from ui.sale.payment import PaymentSheet


async def on_credit(till: Till, typed: str) -> PaymentSheet:
    """Ten in cash, the rest on credit, for nobody yet: refused with the key that helps."""
    till.scan("2*CAF-500")
    sheet, line = await charge(till)
    till.type("10", line)
    till.press(Qt.Key.Key_Return, line)
    till.type("f", line)
    till.press(Qt.Key.Key_Return, line)
    assert sheet.error() == "Una venta a crédito lleva el nombre del cliente: F3 lo elige y vuelve a este cobro."
    till.press(Qt.Key.Key_F3, line)
    await until(lambda: QApplication.activeModalWidget() is None)
    for _ in range(5):  # what listens to the sheet's end has its turns
        await asyncio.sleep(0)
        QApplication.processEvents()
    assert till.page.line.asking is Asking.CUSTOMER
    till.type(typed)
    return sheet


async def test_credit_without_a_customer_names_the_key_that_picks_one_and_comes_back(till: Till) -> None:
    await on_credit(till, "8-730-241")
    till.press(Qt.Key.Key_Return)
    await until(lambda: till.page.charging.sheet is not None)
    sheet = till.page.charging.sheet
    assert sheet is not None
    assert sheet.means.debtor.isHidden()
    sheet.press_enter()
    await till.settled()
    assert till.sold() == ["13.38"]
    document = till.shop.papers.view(till.page.after.document_id).document
    assert [(each.method, f"{each.amount}") for each in document.payments] == [("cash", "10"), ("credit", "3.38")]
    assert document.customer is not None
    assert document.customer.name == "Marta Quintero"


async def test_who_gives_up_looking_for_a_debtor_is_not_surprised_by_the_payment_later(till: Till) -> None:
    await on_credit(till, "")
    till.press(Qt.Key.Key_Escape)
    till.page.sales.set_customer(MARTA)
    QApplication.processEvents()
    assert till.page.charging.sheet is None


async def test_a_debtor_who_is_made_on_the_way_is_asked_to_owe_at_once(till: Till) -> None:
    await on_credit(till, "Ana Ruiz")
    till.press(Qt.Key.Key_Return)
    made = till.page.asides.sheet
    assert made is not None
    made.accept()
    await until(lambda: till.page.charging.sheet is not None)
    sheet = till.page.charging.sheet
    assert sheet is not None
    assert "10.00" in sheet._tenders.text()
    sheet.reject()
    await till.settled()
