"""Promises about money: exact by one key, change shown, never less than the total, never the same sale twice."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app import people as rules
from app.domain.countries import COUNTRIES
from app.domain.people import Actor
from app.domain.sale import Foreign
from app.domain.tendering import Tendering
from app.runtime.exchange import Rate
from tests.ui.sale.till import ISSUER, Till, until
from ui.people.approving import ApproveSheet
from ui.sale.means import Offer
from ui.sale.payment import PaymentSheet
from ui.widgets.buttons import ActionButton


async def charge(till: Till) -> tuple[PaymentSheet, QWidget]:
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    await until(sheet.isActiveWindow)
    line = sheet.focusWidget()
    assert line is not None
    return sheet, line


async def test_twenty_for_a_smaller_total_gives_the_change(till: Till) -> None:
    till.scan("2*CAF-500")
    _, line = await charge(till)
    till.type("20", line)
    till.press(Qt.Key.Key_Return, line)
    await till.settled()
    assert till.sold() == ["13.38"]
    assert till.page.after.change() == "B/.\u00a06.62"


async def test_a_note_has_a_key(till: Till) -> None:
    till.scan("2*CAF-500")
    sheet, line = await charge(till)
    assert [button.text() for button in sheet.notes()] == ["14", "15", "20", "50"]
    till.press(Qt.Key.Key_F4, line)
    await till.settled()
    assert till.page.after.change() == "B/.\u00a06.62"


async def test_cash_and_card_take_eight_keys_or_fewer(till: Till) -> None:
    till.scan("2*CAF-500")
    _, line = await charge(till)
    till.type("10", line)
    till.press(Qt.Key.Key_Return, line)
    till.type("t", line)
    till.press(Qt.Key.Key_Return, line)
    await till.settled()
    last = till.shop.selling.last()
    assert last is not None
    assert [(p.method, f"{p.amount:.2f}") for p in last.document.payments] == [
        ("cash", "10.00"),
        ("credit_card", "3.38"),
    ]


async def test_too_little_is_no_sale(till: Till) -> None:
    till.scan("2*CAF-500")
    sheet, line = await charge(till)
    till.type("5", line)
    till.press(Qt.Key.Key_Return, line)
    await asyncio.sleep(0.05)
    assert till.page.charging.sheet is sheet
    assert till.sold() == []
    QTest.keyClick(line, Qt.Key.Key_Delete)
    till.press(Qt.Key.Key_Escape, line)
    await till.settled()
    assert till.said() == [("Café molido 500 g", "2")]


@pytest.mark.parametrize("typed", ["", "0", "xz", "1.999", "99999999999999999999", "-5"])
async def test_nonsense_is_answered_with_a_sentence_and_sells_nothing(till: Till, typed: str) -> None:
    till.scan("CAF-500")
    sheet, line = await charge(till)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    till.type(typed, line)
    till.press(Qt.Key.Key_Return, line)
    await asyncio.sleep(0.03)
    assert till.page.charging.sheet is sheet
    assert till.sold() == []
    sheet.reject()


async def test_only_cash_gives_change(till: Till) -> None:
    till.scan("CAF-500")
    sheet, line = await charge(till)
    till.type("d20", line)
    till.press(Qt.Key.Key_Return, line)
    assert "solo el efectivo da vuelto" in sheet.error().lower()
    assert till.sold() == []
    sheet.reject()


async def test_enter_twice_and_f12_twice_sell_once(till: Till) -> None:
    till.scan("CAF-500")
    _, line = await charge(till)
    for _ in range(3):
        till.press(Qt.Key.Key_Return, line)
        till.page.charge_now()
    await till.settled()
    await asyncio.sleep(0.1)
    assert till.sold() == ["6.69"]


async def test_a_sale_that_is_refused_stays_as_it_was(till: Till) -> None:
    till.scan("CAF-500")
    sheet, line = await charge(till)
    till.shop.set_setting("till", "una caja con un nombre larguísimo")
    till.press(Qt.Key.Key_Return, line)
    await until(lambda: sheet.error())
    assert till.sold() == []
    till.shop.set_setting("till", "01")
    till.press(Qt.Key.Key_Return, line)
    await till.settled()
    assert till.sold() == ["6.69"]


async def test_a_sale_that_another_window_sold_with_other_lines_is_not_taken_for_sold(till: Till) -> None:
    till.scan("CAF-500")
    till.shop.selling.checkout(till.page.sales.sale()).result()  # the other window, with what both showed
    till.scan("PAN-1")
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["6.69"]
    assert till.said() == [("Café molido 500 g", "1"), ("Pan de molde", "1")]
    assert "6.69" in till.page.hint.text()
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["6.69", "9.04"]


async def test_digits_typed_before_the_letter_of_a_means_stay(till: Till) -> None:
    till.scan("2*CAF-500")
    _, line = await charge(till)
    till.type("10t", line)
    till.press(Qt.Key.Key_Return, line)
    till.press(Qt.Key.Key_E, line)
    till.press(Qt.Key.Key_Return, line)
    await till.settled()
    assert paid(till) == [("credit_card", "10.00"), ("cash", "3.38")]


async def test_a_cards_number_is_cut_to_four_figures_before_it_is_kept(till: Till) -> None:
    till.scan("CAF-500")
    sheet, line = await charge(till)
    till.type("tn", line)
    reference = sheet.focusWidget()
    assert reference is not None
    till.type("4111111111111111", reference)
    assert "4 cifras" in sheet.error()
    till.press(Qt.Key.Key_Return, reference)
    await till.settled()
    last = till.shop.selling.last()
    assert last is not None
    assert last.document.payments[0].reference == "1111"
    assert "411111" not in (till.shop.folder / "mostrador.db").read_bytes().decode("latin-1")


async def test_euros_pay_and_the_change_comes_in_euros_and_the_rest_in_balboas(till: Till) -> None:
    till.shop.exchange.set("USD", "EUR", Decimal("1.10"), Actor("ana"))
    till.scan("3*CAF-500")
    sheet, line = await charge(till)
    till.type("mu50", line)
    assert sheet.change() == "EUR\u00a030.00 + B/.\u00a01.93"
    till.press(Qt.Key.Key_Return, line)
    await till.settled()
    last = till.shop.selling.last()
    assert last is not None
    (payment,) = last.document.payments
    assert payment.foreign == Foreign("EUR", Decimal("1.10"), Decimal(50), Decimal(30))
    assert (payment.amount, payment.change) == (Decimal("20.07"), Decimal("34.93"))
    assert any("recibido EUR\u00a050.00" in each.text() for each in till.page.after.findChildren(QLabel))
    assert till.page.after.change() == "EUR\u00a030.00 + B/.\u00a01.93"


async def test_a_rate_that_changed_while_the_sheet_was_open_sells_nothing(till: Till) -> None:
    till.shop.exchange.set("USD", "EUR", Decimal("1.10"), Actor("ana"))
    till.scan("CAF-500")
    sheet, line = await charge(till)
    till.shop.exchange.set("USD", "EUR", Decimal("1.20"), Actor("ana"))
    till.type("m10", line)
    till.press(Qt.Key.Key_Return, line)
    await until(sheet.error)
    assert "1.20" in sheet.error()
    assert till.sold() == []
    sheet.reject()


async def test_cash_is_rounded_and_the_document_is_not(till: Till) -> None:
    till.shop.add_issuer(replace(ISSUER, extra={"dv": "59", "cash_rounding": "0.05"}), "ana")
    till.page.sales.refresh()
    till.scan("2*CAF-500")
    _, line = await charge(till)
    till.press(Qt.Key.Key_Return, line)
    await till.settled()
    last = till.shop.selling.last()
    assert last is not None
    assert (last.document.total, last.document.payments[0].due) == (Decimal("13.38"), Decimal("13.35"))


async def test_credit_without_a_name_is_refused_with_one_sentence(till: Till) -> None:
    till.scan("CAF-500")
    sheet, line = await charge(till)
    till.type("f", line)
    till.press(Qt.Key.Key_Return, line)
    await until(sheet.error)
    assert "nombre del cliente" in sheet.error()
    assert till.sold() == []
    sheet.reject()


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("room", [(1024, 768), (960, 540)])
async def test_every_countrys_means_fit_a_small_screen_and_a_large_one_at_twice_the_size(
    till: Till, country: str, room: tuple[int, int]
) -> None:
    known = COUNTRIES[country]
    rate = Rate(known.currency.code, "EUR", Decimal("1234.5678"), "ana", till.shop.clock.now())
    start = Tendering(known.currency.round(Decimal("1234567.89")), known.currency)
    sheet = PaymentSheet(start, Offer(known, (rate,)), parent=till.window)
    sheet.show()
    for method in (*sheet.means.names(), "cash"):
        sheet.means.chosen.emit(method)
        QApplication.processEvents()
        assert sheet.minimumSizeHint().width() <= room[0]
        assert sheet.minimumSizeHint().height() <= room[1]
        for button in sheet.findChildren(ActionButton):
            if button.isVisible():
                assert button.sizeHint().width() <= button.width() + 1, button.text()
    assert set(sheet.means.names()) == set(known.payment_codes)
    sheet.reject()


def paid(till: Till) -> list[tuple[str, str]]:
    """The tenders of the last sale on disk."""
    last = till.shop.selling.last()
    assert last is not None
    return [(payment.method, f"{payment.amount:.2f}") for payment in last.document.payments]


async def test_a_discount_beyond_the_role_is_charged_with_a_supervisors_yes_only(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})
    for name, role in (("Olga", "owner"), ("Ana", "cashier")):
        till.shop.people.add(name, role, "480517", Actor("Olga"))
    till.shop.set_setting("cashier", "Ana")
    till.scan("2*CAF-500")
    till.page.sales.change(lambda basket: basket.with_whole_percent(Decimal(20)))
    till.press(Qt.Key.Key_F12)
    assert till.page.charging.sheet is None
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, ApproveSheet)
    till.type("cliente de siempre", asking.why)
    QTest.keyClick(asking.why, Qt.Key.Key_Return)
    till.type("480517", asking.pin)
    QTest.keyClick(asking.pin, Qt.Key.Key_Return)
    await until(lambda: till.page.charging.sheet is not None)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["10.70"]
