"""Promises of the scale's settings: one scanned label and what it shows are enough, and the till reads the next one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest_asyncio

from app.domain.cards import Prefixes
from app.domain.money import CURRENCIES
from app.domain.scale_labels import Layout, Shows
from app.domain.views import Product
from app.runtime import Shop
from app.runtime.lookup import Weighed
from tests.ui.shops import practice_shop
from ui.bridge import Bridge
from ui.settings.page import SettingsPage
from ui.settings.scales import ScalesSection

HAM = Product("1", "Jamón", Decimal("8.00"), "exempt", unit="kg")


@pytest_asyncio.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    made = practice_shop(tmp_path)
    made.goods.save_product(HAM)
    yield made
    await made.aclose()


def section(shop: Shop) -> ScalesSection:
    made = ScalesSection(shop, Bridge())
    made.arrive()
    made.show()
    return made


async def test_one_label_teaches_and_the_next_one_is_read(shop: Shop) -> None:
    made = section(shop)
    assert not made.learn.isEnabled()
    assert not made.forget.isEnabled()
    made.label.setText("2100001027506")
    made.code.setText("1")
    made.value.setText("2.750")
    assert made.learn.isEnabled()
    assert "21" in made.proposal.currentText()
    made.learn.click()
    assert shop.lookup.layouts() == (Layout("21", 5, Shows.WEIGHT, 3),)
    found = shop.lookup.meaning("2100001015008", CURRENCIES["USD"])
    assert isinstance(found, Weighed)
    assert found.quantity == Decimal("1.500")
    made.hide()
    made.deleteLater()


async def test_a_label_that_does_not_hold_what_was_said_teaches_nothing(shop: Shop) -> None:
    made = section(shop)
    made.label.setText("2100001027506")
    made.code.setText("1")
    made.value.setText("9.99")
    assert not made.learn.isEnabled()
    assert made.label.property("invalid")
    made.label.setText("7501031311309")
    assert made.label.property("invalid")
    made.hide()
    made.deleteLater()


async def test_a_learned_label_can_be_forgotten_and_another_of_its_prefix_takes_its_place(shop: Shop) -> None:
    shop.lookup.keep_layouts([Layout("21", 4, Shows.PRICE, 2)])
    made = section(shop)
    made.label.setText("2100001027506")
    made.code.setText("1")
    made.value.setText("2.750")
    made.learn.click()
    assert shop.lookup.layouts() == (Layout("21", 5, Shows.WEIGHT, 3),)
    made.forget.click()
    assert shop.lookup.layouts() == ()
    made.hide()
    made.deleteLater()


async def test_prefixes_of_cards_are_kept_and_a_senseless_one_is_said_at_its_field(shop: Shop) -> None:
    made = section(shop)
    made.customer.setText("K-")
    made.customer.editingFinished.emit()
    assert shop.lookup.prefixes() == Prefixes("K-", "SUP-")
    made.customer.setText("7")
    made.customer.editingFinished.emit()
    assert made.customer.property("invalid")
    assert shop.lookup.prefixes() == Prefixes("K-", "SUP-")
    made.hide()
    made.deleteLater()


async def test_a_prefix_that_is_refused_while_its_part_is_left_is_said_aloud(shop: Shop) -> None:
    bridge, said = Bridge(), []
    bridge.said.connect(lambda title, sentence, *_: said.append((title, sentence)))
    page = SettingsPage(shop, bridge)
    page.show()
    page.activateWindow()
    page.go_to("scales")
    await asyncio.sleep(0.02)
    made = page.part("scales")
    assert isinstance(made, ScalesSection)
    made.customer.setFocus()
    made.customer.setText("7")
    page.go_to("keys")
    assert said == [
        ("No se guardó", "Prefijo de cliente: va de 2 a 8 signos sin acentos ni espacios, el primero una letra.")
    ]
    page.close()
    page.deleteLater()
