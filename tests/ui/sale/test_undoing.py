"""Promises of exchanges and voids at the till: money goes back as it came, for a reason that the country knows."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.countries import COUNTRIES
from app.domain.errors import Refused
from app.domain.record import replace
from app.domain.sale import Foreign
from tests.ui.sale.till import PY, Till, open_till, sell, sell_for_dollars, ticket_of, until
from tests.ui.shops import type_text
from ui.undoing import Undo, why
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text

D = Decimal


async def test_an_exchange_for_something_dearer_is_paid_with_the_difference(notes: Till) -> None:
    sold = await sell(notes, "PAN-1")
    sheet = ticket_of(notes, sold)
    notes.press(Qt.Key.Key_Space, sheet.table)
    sheet.exchange.emit()
    await notes.settled()
    notes.scan("CAF-500")
    notes.press(Qt.Key.Key_F12)
    payment = notes.page.charging.sheet
    assert payment is not None
    notes.press(Qt.Key.Key_Return, payment.focusWidget())
    await notes.settled()
    document = notes.shop.papers.view(notes.page.after.document_id).document
    assert [(p.method, p.amount) for p in document.payments] == [("voucher", D(9000)), ("cash", D(11000))]
    assert "11,000" in notes.page.after.change()
    assert any("a cambio" in each.text() and "9,000" in each.text() for each in notes.page.after.findChildren(Text))
    note = notes.shop.lookup.exchanged(document.id)
    assert note is not None
    assert note.total == D(9000)
    assert notes.page.sales.basket.original == ""


async def test_an_exchange_for_something_cheaper_pays_the_rest_back(notes: Till) -> None:
    sold = await sell(notes, "CAF-500", "PAN-1")
    sheet = ticket_of(notes, sold)
    sheet.exchange.emit()
    await notes.settled()
    notes.type("-CAF-500")  # with a ticket in hand − begins a return
    notes.press(Qt.Key.Key_Return)
    notes.scan("PAN-1")
    assert notes.said() == [("Pan de molde", "1")]
    assert [back.description for back in notes.page.sales.basket.back] == ["Café molido 500 g"]
    notes.press(Qt.Key.Key_F12)
    refund = notes.page.settling.sheet
    assert refund is not None
    refund.accept()
    await until(lambda: notes.page.sales.basket.empty)
    note = notes.shop.lookup.exchanged(notes.page.after.document_id)
    assert note is not None
    payments = notes.shop.papers.view(note.id).document.payments
    assert [(p.method, p.amount) for p in payments] == [("voucher", D(9000)), ("cash", D(11000))]
    assert "11,000" in notes.page.after.change()  # what the customer gets, not what the new article costs


async def test_an_exchange_that_fails_for_no_known_reason_says_so_and_can_be_closed_again(notes: Till) -> None:
    ticket_of(notes, await sell(notes, "CAF-500")).exchange.emit()
    await notes.settled()
    notes.type("-CAF-500")
    notes.press(Qt.Key.Key_Return)
    notes.page.settling._fail(KeyError("seq"))
    assert notes.page.hint.text().startswith("Un error interno; quedó anotado.")
    notes.press(Qt.Key.Key_F12)
    refund = notes.page.settling.sheet
    assert refund is not None
    refund.accept()
    await until(lambda: notes.page.sales.basket.empty)


async def test_an_exchange_that_owes_money_gives_it_back_in_the_dollars_that_paid(notes: Till) -> None:
    sheet = ticket_of(notes, await sell_for_dollars(notes))
    notes.press(Qt.Key.Key_Space, sheet.table)
    sheet.exchange.emit()
    await notes.settled()
    notes.scan("PAN-1")
    notes.press(Qt.Key.Key_F12)
    refund = notes.page.settling.sheet
    assert refund is not None
    assert refund.owed.value() == "₲\u00a011,000"
    refund.refund.setCurrentIndex(refund.refund.findData("cash:USD"))
    assert (refund.owed.value(), refund.rates.text()) == ("USD\u00a01.00 + ₲\u00a03,000", "1 USD = 8,000 PYG")
    notes.press(Qt.Key.Key_Return, refund.refund)
    await until(lambda: notes.page.sales.basket.empty)
    assert notes.page.after.change() == "USD\u00a01.00 + ₲\u00a03,000"
    row = notes.shop.lookup.exchanged(notes.page.after.document_id)
    assert row is not None
    kept, cash = notes.shop.papers.view(row.id).document.payments
    assert (kept.amount, cash.amount, cash.foreign) == (D(9000), D(11000), Foreign("USD", D(8000), given=D(1)))


async def test_an_exchange_survives_the_program(tmp_path: Path) -> None:
    first = open_till(tmp_path, issuer=PY)
    sold = await sell(first, "2*CAF-500")
    first.page.sales.take_in_hand(first.shop.papers.view(sold), (), ("", "cambio"))
    first.page.sales.take_back("CAF-500", D(1))
    first.shop.store.close()  # the window falls
    first.window.finish()
    again = open_till(tmp_path, issuer=PY)
    basket = again.page.sales.basket
    assert (basket.original, [back.quantity for back in basket.back]) == (sold, [D(1)])
    await again.close()


async def undoing(till: Till) -> FormSheet:
    """The form that asks why the last sale is taken back."""
    till.page.after.undo.click()
    await until(lambda: isinstance(QApplication.activeModalWidget(), FormSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, FormSheet)
    return sheet


async def test_the_last_sale_is_voided_from_the_till_with_a_reason(till: Till) -> None:
    sold = await sell(till, "CAF-500")
    assert till.page.after.undo.isVisible()
    sheet = await undoing(till)
    till.type("se arrepintio", sheet.fields["reason"].editor)
    sheet.accept()
    await until(lambda: till.shop.papers.view(sold).standing.status.value == "voided")


async def test_a_sale_is_voided_for_a_reason_of_the_country_s_catalogue_and_a_word_of_one_s_own(till: Till) -> None:
    sold = await sell(till, "CAF-500")
    sheet = await undoing(till)
    codes = sheet.fields["code"].editor
    assert sheet.focusWidget() is codes
    till.press(Qt.Key.Key_Return, codes)
    assert "Elija un motivo, o escriba qué pasó." in [each.text() for each in sheet.fields["reason"].findChildren(Text)]
    till.press(Qt.Key.Key_Down, codes)
    type_text(sheet.fields["reason"].editor, "pasó dos veces")
    till.press(Qt.Key.Key_Return, sheet.fields["reason"].editor)
    await until(lambda: till.shop.papers.view(sold).standing.status.value == "voided")
    assert till.shop.papers.view(sold).standing.reason == "La operación no se realizó: pasó dos veces"


def test_every_country_says_why_a_document_is_taken_back_and_a_closed_catalogue_takes_no_other_words() -> None:
    assert all(country.undoing for country in COUNTRIES.values())
    closed = {code for code, country in COUNTRIES.items() if not country.undoing_freely}
    assert closed == {"MX"}
    undo = Undo("", "", "", "", lambda _: None, catalogue=COUNTRIES["MX"].undoing, freely=False)
    with pytest.raises(Refused, match="cerrado"):
        why(undo, "", "el cliente se fue")
    assert why(undo, "03 No se llevó a cabo la operación", "") == "03 No se llevó a cabo la operación"


def test_an_issued_document_that_another_replaces_is_not_voided_without_the_code_of_that_one() -> None:
    mexico, uuid = COUNTRIES["MX"], "6F1C2D34-7A8B-4C9D-8E0F-112233445566"
    assert mexico.undoing_for_another in mexico.undoing
    another = mexico.undoing_for_another
    issued = Undo(
        "", "", "", "", lambda _: None, catalogue=mexico.undoing, freely=False, another=another,
        proof=lambda code: "" if code == uuid else "no es un folio fiscal",
    )  # fmt: skip
    for words in ("", "la otra"):
        with pytest.raises(Refused, match="folio fiscal"):
            why(issued, another, words)
    assert why(issued, another, f"lo sustituye {uuid}") == f"{another}: lo sustituye {uuid}"
    assert why(replace(issued, another=""), another, "") == another  # never issued: nothing replaces it
