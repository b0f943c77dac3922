"""Promises of returns at the till: by ticket, never more than is left, never twice; an exchange closes to the cent."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.party import Customer
from app.domain.sale import Foreign
from app.runtime.people import Actor
from app.runtime.selling import Return
from tests.ui.sale.till import PY, Till, number_of, open_till, sell, sell_for_dollars, ticket_of, until
from tests.ui.shops import deliver
from ui.people.approving import ApproveSheet
from ui.sale.command_line import Asking
from ui.widgets.badge import State
from ui.widgets.keycap import KeyCap

D = Decimal


async def test_a_ticket_scanned_while_selling_opens_its_sale(notes: Till) -> None:
    sold = await sell(notes, "CAF-500", "PAN-1")
    notes.page.take_scan(number_of(notes, sold))
    sheet = notes.page.tickets.sheet
    assert sheet is not None
    assert sheet.view.document.id == sold
    notes.press(Qt.Key.Key_Return, sheet.table)
    assert notes.page.tickets.sheet is sheet  # nothing was chosen: nothing is given back
    sheet.reject()
    await notes.settled()
    assert notes.shop.papers.notes(sold) == []


async def test_part_of_a_line_comes_back_and_the_rest_can_come_later(notes: Till) -> None:
    sold = await sell(notes, "3*CAF-500")
    for left in (D(2), D(0)):
        sheet = ticket_of(notes, sold)
        if left:
            notes.type("+", sheet.table)
        else:
            notes.press(Qt.Key.Key_Space, sheet.table)
            notes.type("++", sheet.table)  # never more than is left
        notes.press(Qt.Key.Key_Return, sheet.table)
        await notes.settled()
        assert [line.left for line in notes.shop.returning.lines(sold)] == [left]


async def test_what_is_given_back_takes_the_place_of_the_last_change(notes: Till) -> None:
    sold = await sell(notes, "CAF-500", "PAN-1")
    for said in ("", "De esa línea ya volvió todo."):
        sheet = ticket_of(notes, sold)
        notes.press(Qt.Key.Key_Space, sheet.table)
        if said:
            assert said in sheet.sum.title()
            sheet.reject()
        else:
            worth = sheet.sum.title()
            notes.press(Qt.Key.Key_Return, sheet.table)
        await notes.settled()
        assert notes.page.after.change() in worth
        assert notes.page.after.document_id == notes.shop.papers.notes(sold)[0].id


async def test_a_note_that_is_made_by_hand_says_so_at_once_and_not_that_it_waits_in_line(tmp_path: Path) -> None:
    till = open_till(tmp_path, practice=True)
    sold = await sell(till, "CAF-500")
    await deliver(till.shop)
    sheet = ticket_of(till, sold)
    till.press(Qt.Key.Key_Space, sheet.table)
    till.press(Qt.Key.Key_Return, sheet.table)
    await till.settled()
    shown = till.page.after.state()
    await till.close()
    assert shown is State.VERIFY


async def test_dollars_go_back_for_dollars_at_the_rate_of_today_which_the_sheet_shows(notes: Till) -> None:
    sheet = ticket_of(notes, await sell_for_dollars(notes))
    notes.press(Qt.Key.Key_Space, sheet.table)
    sheet.refund.setCurrentIndex(sheet.refund.findData("cash:USD"))
    assert "USD\u00a02.00 + ₲\u00a04,000   ·   1 USD = 8,000 PYG" in sheet.sum.title()
    notes.press(Qt.Key.Key_Return, sheet.table)
    await notes.settled()
    assert notes.page.after.change() == "USD\u00a02.00 + ₲\u00a04,000"
    document = notes.shop.papers.view(notes.page.after.document_id).document
    assert document.payments[0].foreign == Foreign("USD", D(8000), given=D(2))


async def test_a_second_refund_is_refused_with_one_sentence(notes: Till) -> None:
    sold = await sell(notes, "CAF-500")
    notes.shop.selling.credit(Return(sold, "", "no le gustó", {}))
    notes.press(Qt.Key.Key_F9)
    notes.scan(number_of(notes, sold))
    assert notes.page.tickets.sheet is None
    assert "Ya se devolvió todo" in notes.page.hint.text()


async def test_the_customer_s_id_brings_their_last_ticket(notes: Till) -> None:
    notes.shop.goods.save_customer(Customer("80998001-0", name="Ypacaraí S.R.L."))
    notes.press(Qt.Key.Key_F3)
    notes.scan("80998001-0")
    notes.scan("PAN-1")
    sold = notes.shop.selling.checkout(notes.page.sales.sale()).result().document.id
    notes.page.cancel_sale()
    notes.page.ask(Asking.RETURN)
    notes.scan("80998001-0")
    sheet = notes.page.tickets.sheet
    assert sheet is not None
    assert sheet.view.document.id == sold
    sheet.reject()
    await notes.settled()


async def test_where_the_provider_issues_no_notes_the_till_says_so_at_once(till: Till) -> None:
    sold = await sell(till, "CAF-500")
    till.press(Qt.Key.Key_F9)
    till.scan(number_of(till, sold))
    assert till.page.tickets.sheet is None
    assert "notas de crédito" in till.page.hint.text()


async def test_minus_and_a_code_without_a_ticket_says_what_to_do(notes: Till) -> None:
    notes.type("-PAN-1")
    notes.press(Qt.Key.Key_Return)
    assert "ticket" in notes.page.hint.text()
    assert notes.page.sales.basket.empty


@pytest.mark.parametrize("right", ["return", "price"])
async def test_without_the_right_a_supervisor_is_asked_first(notes: Till, right: str) -> None:
    sold = await sell(notes, "CAF-500")
    owner = Actor("Olga")
    notes.shop.people.add("Olga", "owner", "274913", Actor(""))
    notes.shop.people.add("Ana", "cashier", "381046", owner)
    notes.shop.set_setting("cashier", "Ana")
    if right == "price":
        notes.scan("PAN-1")
        notes.scan("/1")
    else:
        ticket = ticket_of(notes, sold)
        notes.press(Qt.Key.Key_Space, ticket.table)
        notes.press(Qt.Key.Key_Return, ticket.table)
    await until(lambda: isinstance(QApplication.activeModalWidget(), ApproveSheet))
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, ApproveSheet)
    asking.reject()
    if right == "price":
        assert notes.page.sales.basket.items[0].price == D(9000)
    else:
        assert notes.shop.papers.notes(sold) == []
        assert notes.page.tickets.sheet is not None
        notes.page.tickets.sheet.reject()
    await notes.settled()


async def test_reason_and_tender_of_a_return_are_chosen_by_their_printed_keys(notes: Till) -> None:
    sold = await sell(notes, "CAF-500")
    sheet = ticket_of(notes, sold)
    await until(sheet.isActiveWindow)
    before, codes = sheet.chosen_refund(), list(notes.shop.country(PY).reasons)
    notes.press(Qt.Key.Key_Space, sheet.table)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3):
        notes.press(key, sheet.table)
    assert sheet.chosen_reason()[0] == codes[0]
    assert sheet.chosen_refund() not in ("", before)
    assert sheet.table.hasFocus()  # Enter gives back at once
    printed = {cap.key for cap in sheet.findChildren(KeyCap) if cap.isVisible()}
    assert printed >= {"F2", "F3", "F4"}
    refund = sheet.chosen_refund()
    notes.press(Qt.Key.Key_Return, sheet.table)
    await notes.settled()
    (note,) = notes.shop.papers.notes(sold)
    view = notes.shop.papers.view(note.id)
    assert [payment.method for payment in view.document.payments] == [refund]
