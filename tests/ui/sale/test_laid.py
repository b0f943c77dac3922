"""Promises of the payment sheet that lies ready: it never shows another sale's money, means, keys or colours."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from app.domain.countries import COUNTRIES
from app.domain.money import ZERO
from app.domain.sale import CREDIT
from app.domain.tendering import Tendering
from app.runtime.exchange import Rate
from tests.ui.sale.till import MARTA, Till, until
from tests.ui.sale.till import till as till
from ui import keymap, theme
from ui.sale.means import Offer
from ui.sale.payment import PaymentSheet


def ready(till: Till) -> PaymentSheet | None:
    return till.page.charging._laid._sheet


def looks(sheet: PaymentSheet) -> list[tuple[str, str, bool, bool]]:
    """Everything that is said and can be pressed on it."""
    parts = [each for each in sheet.findChildren(QWidget) if isinstance(each, QLabel | QAbstractButton | QLineEdit)]
    kept = [each for each in parts if each.parent() is not None]
    return [(type(each).__name__, f"{each.text()} {each.accessibleName()}", each.isHidden(), each.isEnabled())
            for each in kept]  # fmt: skip


@pytest.mark.parametrize("country", COUNTRIES)
async def test_what_lay_ready_shows_what_one_made_at_the_key_shows(till: Till, country: str) -> None:
    known = COUNTRIES[country]
    offer = Offer(known, (Rate(known.currency.code, "EUR", Decimal("1234.5678"), "ana", till.shop.clock.now()),))
    start = Tendering(known.currency.round(Decimal("1234.56")), known.currency, step=Decimal("0.10"))
    laid, fresh = (PaymentSheet(each, offer, parent=till.window) for each in (Tendering(ZERO, known.currency), start))
    laid.begin(start)
    QApplication.processEvents()
    assert sorted(looks(laid)) == sorted(looks(fresh))
    for sheet in (laid, fresh):
        sheet.deleteLater()


async def test_f12_shows_the_sheet_that_lies_ready_with_this_sales_total_and_its_notes(till: Till) -> None:
    till.scan("CAF-500")
    assert ready(till) is None
    await until(lambda: ready(till) is not None)
    laid = ready(till)
    till.scan("PAN-1")
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is laid
    assert sheet is not None
    assert ready(till) is None
    quote = till.page.sales.figures.quote
    assert quote is not None
    assert sheet.so_far().total == quote.totals.total
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == [f"{quote.totals.total:.2f}"]


async def test_who_may_owe_is_asked_of_the_sale_and_not_of_what_lies_ready(till: Till) -> None:
    till.scan("CAF-500")
    await until(lambda: ready(till) is not None)
    till.page.sales.set_customer(MARTA)
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    assert sheet.means.lacks_debtor(CREDIT) == ""
    sheet.reject()
    await till.settled()


async def test_an_empty_sale_or_an_open_sheet_lays_nothing_ready(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F12)
    till.page.charging._laid._lay()
    assert ready(till) is None
    sheet = till.page.charging.sheet
    assert sheet is not None
    sheet.reject()
    await till.settled()
    till.page.cancel_sale()
    till.page.charging._laid._lay()
    assert ready(till) is None


async def test_other_colours_or_keys_make_it_anew(till: Till) -> None:
    for changed in (theme.current().changed, keymap.current().changed):
        till.scan("CAF-500")
        await until(lambda: ready(till) is not None)
        changed.emit()
        assert ready(till) is None


async def test_a_scan_never_waits_for_a_sheet_that_nobody_asked_for(till: Till) -> None:
    for _ in range(3):
        till.scan("CAF-500")
        await asyncio.sleep(0.05)
        assert ready(till) is None
