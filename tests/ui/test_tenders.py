"""Promises of the words for means of payment: taking money and giving it back say the same, in the country's words."""

from __future__ import annotations

from datetime import UTC
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from app.domain.cash import Counted
from app.domain.countries import COUNTRIES
from app.domain.country import Country
from app.domain.money import CURRENCIES
from app.domain.people import Actor
from app.domain.sale import Payment
from app.runtime.figures import By
from tests.ui.lands import sell_in, shop_of
from tests.ui.sale.till import Till, sell, ticket_of
from tests.ui.sale.till import notes as notes
from ui import tenders
from ui.cash.three_way import ThreeWay
from ui.reports.said import label_of
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


@pytest.mark.parametrize(("countries", "said"), [("PE", "Yape o Plin"), ("PA PE", "Billetera digital")])
def test_the_drawer_and_the_reports_never_call_money_otherwise_than_the_counter(
    tmp_path: Path, countries: str, said: str
) -> None:
    shop = shop_of(tmp_path, *countries.split())
    shop.drawer.open([Counted("PEN", Decimal(0))], Actor("Ana"))
    sell_in(shop, "PE", payments=[{"method": "wallet", "amount": "45.00"}])
    picture = shop.drawer.x(Actor("Ana"))
    columns = ThreeWay(UTC)
    columns.show_result(picture, "PEN", shop.issuers())
    assert f"{said} (1)" in [line.label for line in columns.sales.lines]
    assert f"{said} (1)" in shop.drawer.text(picture)
    assert label_of(By.TENDER, "wallet", shop.issuers()) == said
    columns.deleteLater()
    shop.close()


def test_a_word_that_nobody_knows_is_said_as_it_is() -> None:
    assert tenders.usual("shells") == "shells"
