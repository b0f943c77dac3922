"""Promises of the words for means of payment: taking money and giving it back say the same, in the country's words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtTest import QTest

from app.domain.countries import COUNTRIES
from app.domain.country import Country
from app.domain.money import CURRENCIES
from app.domain.sale import Payment
from tests.ui.sale.till import Till, sell, ticket_of
from tests.ui.sale.till import notes as notes
from ui import tenders
from ui.sale.means import Means
from ui.sale.notes import refund_way
from ui.tenders import RefundBox


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES.keys())
def test_money_goes_back_under_the_words_and_letters_under_which_it_is_taken(country: Country) -> None:
    means, box = Means(country), RefundBox(country)
    taken = [(name, means.title(name)) for name in means.names()]
    back = [(box.itemData(row), box.itemText(row)) for row in range(1, box.count())]
    assert [(name, text.rpartition(" (")[0]) for name, text in back] == taken
    for name, text in back:
        letter = text.rpartition("(")[2].rstrip(")")
        assert means.by_key(letter) == name
        QTest.keyClicks(box, letter.lower())
        assert box.currentData() == name
    means.deleteLater()
    box.deleteLater()


@pytest.mark.parametrize(("country", "said"), [("PA", "Yappy u otra"), ("PE", "Yape o Plin"), ("PA", "vale")])
def test_what_is_told_of_a_refund_keeps_a_name_of_the_country_as_it_is_written(country: str, said: str) -> None:
    method = "voucher" if said == "vale" else "wallet"
    own = COUNTRIES[country].currency
    assert refund_way([Payment(method, Decimal(5))], CURRENCIES[own.code], COUNTRIES[country]) == said


async def test_a_letter_of_the_payment_chooses_how_the_money_of_a_ticket_goes_back(notes: Till) -> None:
    sheet = ticket_of(notes, await sell(notes, "CAF-500"))
    notes.type("y", sheet.table)
    assert sheet.chosen_refund() == "wallet"
    assert sheet.refund.currentText() == "Billetera electrónica (Y)"
    sheet.reject()
    await notes.settled()


def test_a_word_that_nobody_knows_is_said_as_it_is() -> None:
    assert tenders.usual("shells") == "shells"
