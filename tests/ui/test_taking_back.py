"""Promises of the sheet that takes a document back: it says what becomes of the money, and is seen whole."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.people import Actor
from app.runtime import Shop
from app.runtime.selling import Return
from tests.ui.lands import sell_in, shop_of
from tests.ui.shops import deliver, type_text, until
from tests.ui.test_acting import line, sheet, shown
from ui.undoing import may_undo, undo_for, undo_sheet
from ui.widgets.cards import Notice
from ui.widgets.form import FormSheet

ANA = Actor("Ana")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = shop_of(tmp_path, "PA", "PE", "MX")
    yield made
    made.close()


def money_of(shop: Shop, id_: str) -> str:
    return undo_for(shop, shop.papers.view(id_), ANA).money


async def test_whoever_voids_a_sale_is_told_what_goes_back_before_and_after(shop: Shop) -> None:
    document = sell_in(shop, "PA")
    page, said = await shown(shop, document)
    QTest.keyClick(page, Qt.Key.Key_Delete)
    asked = sheet(page, FormSheet)
    words = "Anulada, la venta deja de contar: devuelva B/.\u00a045.00 (efectivo)."
    assert money_of(shop, document.id) == words
    type_text(line(asked, "reason"), "error")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    await until(lambda: said)
    assert said[0][:2] == ("Documento anulado", words)
    page.close()


def test_money_of_another_country_goes_back_as_it_came_and_its_change_comes_back(shop: Shop) -> None:
    shop.exchange.set("USD", "EUR", Decimal("1.10"), ANA)
    paid = [{"method": "cash", "amount": "45.00", "currency": "EUR", "tendered": "50"}]
    document = sell_in(shop, "PA", payments=paid)
    assert money_of(shop, document.id) == (
        "Anulada, la venta deja de contar: devuelva EUR\u00a050.00 (efectivo) y reciba B/.\u00a010.00."
    )


async def test_a_note_that_is_taken_back_speaks_of_its_own_money_and_of_no_sale_without_invoice(shop: Shop) -> None:
    document = sell_in(shop, "PA")
    await deliver(shop)
    note = shop.selling.credit(Return(document.id, "", "cambio", {1: Decimal(1)}, refund="cash")).document
    undo = undo_for(shop, shop.papers.view(note.id), ANA)
    assert "sin factura" not in undo.sentence
    assert undo.money == "Anulada, la devolución deja de contar: cobre otra vez B/.\u00a010.00 (efectivo)."


def test_of_a_sale_of_which_something_came_back_no_sum_is_said_that_would_be_wrong(shop: Shop) -> None:
    document = sell_in(shop, "PE")
    shop.selling.credit(Return(document.id, "", "cambio", {1: Decimal(1)}, refund="cash"))
    assert money_of(shop, document.id) == ""


async def test_the_longest_sheet_is_seen_whole_on_a_small_screen(shop: Shop) -> None:
    document = sell_in(shop, "MX")
    await deliver(shop)
    window = QWidget()
    window.resize(1024, 768 - 20)  # less the frame's title
    window.show()
    undo = undo_for(shop, shop.papers.view(document.id), ANA)
    assert undo.steps is not None
    asked = undo_sheet(undo, lambda: None, window)
    asked.open()
    parts = (*asked.fields.values(), *asked.findChildren(Notice))
    await until(lambda: all(part.visibleRegion().boundingRect() == part.rect() for part in parts))
    asked.reject()
    window.close()


async def test_where_only_a_note_undoes_what_the_authority_has_nobody_is_sent_to_void_it_elsewhere(
    tmp_path: Path,
) -> None:
    shop = shop_of(tmp_path, "AR")
    document = sell_in(shop, "AR")
    assert may_undo(shop, shop.papers.view(document.id))
    await deliver(shop)
    assert shop.papers.view(document.id).standing.authorization
    assert not may_undo(shop, shop.papers.view(document.id))
    for undoing in (shop.papers.voided_there, shop.papers.void):
        with pytest.raises(Refused, match="nota de crédito"):
            undoing(document.id, "se anuló en el portal", "Ana")
    assert shop.papers.view(document.id).standing.status is Status.AUTHORIZED
    await shop.aclose()
