"""Promises of cash taken out beyond what the drawer should hold: said to whoever may know it, never to whoever counts
blind, and never lost in an X or a Z."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt

from app.domain.people import Actor
from app.runtime import Shop
from tests.ui.cash.test_session import opened
from tests.ui.shops import until
from tests.ui.staffed import Staffed, fill
from ui.widgets.form import FormSheet


async def asked_for(at: Staffed, amount: str, key: Qt.Key = Qt.Key.Key_F4) -> FormSheet:
    """The sheet of a move with this amount and a reason, after the first Enter."""
    await at.press(key)
    sheet = await at.sheet()
    assert isinstance(sheet, FormSheet)
    fill(sheet.fields["amount"].editor, amount)
    fill(sheet.fields["reason"].editor, "a la caja fuerte")
    await at.press(Qt.Key.Key_Return)
    return sheet


def noted(shop: Shop) -> list[Decimal]:
    return [each.amount for each in shop.drawer.x(Actor("Olga")).moves[1:]]


async def test_more_than_the_drawer_should_hold_is_never_taken_out_without_a_word(alone: Staffed) -> None:
    await opened(alone)
    sheet = await asked_for(alone, "70")
    under = sheet.fields["amount"].editor.accessibleDescription()
    assert (noted(alone.shop), "B/.\u00a050.00" in under) == ([], True)
    fill(sheet.fields["amount"].editor, "80")
    await alone.press(Qt.Key.Key_Return)
    assert noted(alone.shop) == []  # another amount is asked about anew
    await alone.press(Qt.Key.Key_Return)
    await alone.gone()
    assert noted(alone.shop) == [Decimal(80)]
    sheet = await asked_for(alone, "1")
    assert "B/.\u00a0−30.00" in sheet.fields["amount"].editor.accessibleDescription()


async def test_what_the_drawer_holds_and_money_that_comes_in_are_never_asked_about(alone: Staffed) -> None:
    await opened(alone)
    await asked_for(alone, "50")
    await alone.gone()
    await asked_for(alone, "900", Qt.Key.Key_F3)
    await alone.gone()
    assert noted(alone.shop) == [Decimal(50), Decimal(900)]


async def test_who_counts_blind_learns_nothing_from_taking_out_too_much_and_a_supervisor_does(shop: Staffed) -> None:
    page = await opened(shop)
    await asked_for(shop, "70")
    await shop.gone()
    assert noted(shop.shop) == [Decimal(70)]
    assert "20.00" not in "".join(f"{title}{sentence}" for title, sentence in shop.said)
    assert "Salió de más" not in shop.shop.drawer.text(shop.shop.drawer.x(Actor("Ana")))
    assert "Salió de más" in shop.shop.drawer.text(shop.shop.drawer.x(Actor("Saúl")))
    shop.now("Saúl")
    page.read()
    await until(lambda: any(line.label == "Salió de más" for line in page.result.cash.lines))
    said = next(line for line in page.result.cash.lines if line.label == "Salió de más")
    assert said.amount == "B/.\u00a020.00"
