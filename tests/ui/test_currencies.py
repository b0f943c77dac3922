"""Promises about other currencies: one is taken at a rate, changed with a name and a date, and given up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.runtime import Shop
from tests.ui.shops import practice_shop
from ui.bridge import Bridge
from ui.settings.currencies import CurrenciesCard


@pytest_asyncio.fixture
async def card(tmp_path: Path) -> AsyncIterator[tuple[Shop, CurrenciesCard]]:
    shop = practice_shop(tmp_path)
    shop.set_setting("cashier", "Olga")
    made = CurrenciesCard(shop, Bridge())
    made.resize(1024, 768)  # as wide as the window that it stands in
    made.show()
    yield shop, made
    made.deleteLater()
    await shop.aclose()


def type_rate(card: CurrenciesCard, text: str) -> None:
    """Into the sheet that is open, as a hand does, and Enter."""
    assert card.sheet is not None
    line = card.sheet.fields["rate"].editor
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def said(card: CurrenciesCard) -> str:
    return "\n".join(cell.text for at in range(card.rows.rowCount()) for cell in card.rows.cells(at))


async def test_a_currency_is_taken_at_a_rate_with_name_and_date_and_given_up_again(
    card: tuple[Shop, CurrenciesCard],
) -> None:
    shop, made = card
    made.edit(None)
    assert made.sheet is not None
    made.sheet.fill({"currency": "EUR"})
    type_rate(made, "1,10")
    (rate,) = shop.exchange.rates("USD")
    assert (rate.currency, rate.worth, rate.who) == ("EUR", Decimal("1.10"), "Olga")
    assert "1 EUR = 1.1 USD" in said(made)
    assert "Olga" in said(made)
    QTest.keyClick(made, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    type_rate(made, "1.25")
    (rate,) = shop.exchange.rates("USD")
    assert rate.worth == Decimal("1.25")
    QTest.keyClick(made, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert shop.exchange.rates("USD") == ()
    assert not made.change.isVisible()


async def test_nonsense_stays_in_the_sheet_with_a_sentence(card: tuple[Shop, CurrenciesCard]) -> None:
    shop, made = card
    made.edit(None)
    for nonsense in ("", "0", "caro", "1.1234567"):
        type_rate(made, nonsense)
        assert made.sheet is not None
        assert made.sheet.fields["rate"].error()
    assert shop.exchange.rates("USD") == ()
    made.sheet.reject()


async def test_a_rate_is_typed_only_after_its_currency_and_says_which_it_is(card: tuple[Shop, CurrenciesCard]) -> None:
    _, made = card
    made.edit(None)
    sheet = made.sheet
    assert sheet is not None
    for code in ("EUR", sheet.codes.itemData(0)):
        sheet.fill({"currency": code})
        assert sheet.fields["rate"].editor.accessibleDescription().endswith(f"por 1 {code}")
    assert sheet.focusWidget() is sheet.codes
    sheet.reject()
