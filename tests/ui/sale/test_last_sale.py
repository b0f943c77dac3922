"""Promises about what was done last: its keys answer, its change does not come back, its refund names its tenders."""

from __future__ import annotations

from datetime import UTC
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.party import Customer
from app.printing import ticket_text
from tests.ui.lands import ISSUERS
from tests.ui.sale.till import Till, open_till, sell, ticket_of, until
from ui import keymap
from ui.documents.facts import sections
from ui.widgets.form import FormSheet

CTRL = Qt.KeyboardModifier.ControlModifier


async def test_the_keys_of_the_last_sale_answer_also_when_the_next_one_has_begun(till: Till) -> None:
    shown: list[str] = []
    till.bridge.preview_requested.connect(lambda document, _: shown.append(document))
    for key in (Qt.Key.Key_T, Qt.Key.Key_B):
        QTest.keyClick(till.page.line, key, CTRL)
        assert (till.page.hint.text(), shown) == ("Todavía no hay ventas en esta caja.", [])
    sold = await sell(till, "CAF-500")
    QTest.keyClick(till.page.line, Qt.Key.Key_T, CTRL)
    till.scan("PAN-1")
    QTest.keyClick(till.page.line, Qt.Key.Key_T, CTRL)
    assert shown == [sold, sold]
    QTest.keyClick(till.page.line, Qt.Key.Key_B, CTRL)
    await until(lambda: isinstance(QApplication.activeModalWidget(), FormSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, FormSheet)
    sheet.reject()
    assert till.page.after.undo.key == till.page.after.undo.house_key == "Ctrl+B"


async def test_a_key_of_the_last_sale_can_be_moved_and_is_printed_where_it_went(till: Till) -> None:
    shown: list[str] = []
    till.bridge.preview_requested.connect(lambda document, _: shown.append(document))
    sold = await sell(till, "CAF-500")
    keymap.current().load("Ctrl+T=Ctrl+G")
    try:
        assert till.page.after.ticket.key == "Ctrl+G"
        for key in (Qt.Key.Key_T, Qt.Key.Key_G):
            QTest.keyClick(till.page.line, key, CTRL)
        assert shown == [sold]
    finally:
        keymap.current().load("")


async def test_old_change_does_not_come_back_when_the_next_sale_is_left_for_later(till: Till) -> None:
    await sell(till, "CAF-500", tendered="20")
    assert till.page.after.isVisible()
    till.scan("PAN-1")
    till.press(Qt.Key.Key_F6)
    assert till.page.empty.isVisible()
    assert not till.page.after.isVisible()
    assert not till.page.after.owed()


async def test_money_that_goes_back_as_it_was_paid_says_how_much_by_which_tender(notes: Till) -> None:
    for code in ("CAF-500", "PAN-1"):
        notes.scan(code)
    notes.press(Qt.Key.Key_F12)
    payment = notes.page.charging.sheet
    assert payment is not None
    notes.type("5000", payment.focusWidget())
    notes.press(Qt.Key.Key_Return, payment.focusWidget())
    notes.type("t", payment.focusWidget())
    notes.press(Qt.Key.Key_Return, payment.focusWidget())
    await notes.settled()
    sold = notes.page.after.document_id
    for said in ("efectivo ₲\u00a05,000 + tarjeta de crédito ₲\u00a015,000", "tarjeta de crédito"):
        sheet = ticket_of(notes, sold)
        sheet.table.choose(0 if " + " in said else 1)
        notes.press(Qt.Key.Key_Space, sheet.table)
        assert sheet.sum.title().endswith(said)
        notes.press(Qt.Key.Key_Return, sheet.table)
        await notes.settled()
        assert notes.page.after._caption.text() == f"A devolver  ·  {said}"
        note = notes.shop.papers.view(notes.page.after.document_id).document
        assert sum((each.due for each in note.payments), Decimal(0)) == note.total


async def test_what_was_sold_on_credit_is_never_called_paid(notes: Till) -> None:
    notes.shop.goods.save_customer(Customer("80998001-0", name="Ypacaraí S.R.L."))
    for tendered, owing in (("f", "₲\u00a09,000"), ("1000", "₲\u00a08,000")):
        notes.scan("PAN-1")
        notes.press(Qt.Key.Key_F3)
        notes.scan("80998001-0")
        notes.press(Qt.Key.Key_F12)
        payment = notes.page.charging.sheet
        assert payment is not None
        notes.type(tendered, payment.focusWidget())
        if tendered != "f":
            notes.press(Qt.Key.Key_Return, payment.focusWidget())
            notes.type("f", payment.focusWidget())
        notes.press(Qt.Key.Key_Return, payment.focusWidget())
        await notes.settled()
        after = notes.page.after
        assert (after._caption.text(), after.change()) == ("A crédito", owing)
        assert "total ₲\u00a09,000" in after._sold.text()


@pytest.mark.parametrize(("country", "word"), [("PA", "Vuelto"), ("MX", "Su cambio")])
async def test_change_has_one_name_on_screen_and_paper_the_country_s_own(
    country: str, word: str, tmp_path: Path
) -> None:
    till = open_till(tmp_path, issuer=ISSUERS[country])
    try:
        sold = await sell(till, "CAF-500", tendered="900")
        assert till.page.after._caption.text() == word
        till.scan("PAN-1")
        assert till.page.hint.text().startswith(f"{word} de la venta anterior: ")
        assert word in paper_of(till, sold)
        till.press(Qt.Key.Key_F12)
        sheet = till.page.charging.sheet
        assert sheet is not None
        till.type("900", sheet.focusWidget())
        assert sheet._change._caption.text() == word
    finally:
        await till.close()


def paper_of(till: Till, document_id: str) -> list[str]:
    """The labels that a document's screen and its ticket share."""
    view = till.shop.papers.view(document_id)
    country, zone = till.shop.country(view.document.issuer), UTC
    on_screen = {fact.label for each in sections(view.document, view.standing, country, zone) for fact in each.facts}
    ticket = ticket_text(view.document, view.standing, country.words)
    return [label for label in on_screen if f"\n{label} " in ticket]
