"""Promises of prices in money without cents: one that nobody could pay is refused where it is typed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.record import replace
from app.runtime import Shop
from tests.ui.lands import ISSUERS, shop_of
from tests.ui.sale.till import open_till
from tests.ui.test_records import shown, write
from tests.waiting import until
from ui.bridge import Bridge
from ui.products import ProductsPage
from ui.products.form import ProductSheet
from ui.products.shelf import ShelfSheet
from ui.sale import asides

WRONG = "11000.5 tiene más decimales que la moneda; se admiten 0."


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = shop_of(tmp_path / "shop", "PY")
    made.goods.add_price_list("Mayorista")
    yield made
    made.close()


async def new_product(shop: Shop) -> tuple[ProductsPage, ProductSheet]:
    page = await shown(ProductsPage(shop, Bridge()))
    QTest.keyClick(page, Qt.Key.Key_Insert)
    (form,) = (each for each in page.findChildren(ProductSheet) if each.isVisible())
    await until(form.isActiveWindow)
    write(form, description="Pan por kilo", code="PAN")
    return page, form


async def test_a_part_of_a_guarani_is_refused_under_the_price_and_under_that_of_a_list(shop: Shop) -> None:
    page, form = await new_product(shop)
    write(form, price="11000,5")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.fields["price"].editor.accessibleDescription().endswith(WRONG)
    assert shop.goods.product_by_code("PAN") is None
    write(form, price="11000")
    QTest.keyClick(form, Qt.Key.Key_F6)
    (shelf,) = form.findChildren(ShelfSheet)
    write(shelf, list0="11000,5")
    QTest.keyClick(shelf, Qt.Key.Key_Return)
    assert shelf.isVisible()
    assert shelf.fields["list0"].editor.accessibleDescription().endswith(WRONG)
    write(shelf, list0="10000")
    QTest.keyClick(shelf, Qt.Key.Key_Return)
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert shop.goods.price_for("PAN", "Mayorista") == Decimal(10000)
    assert page.isVisible()


async def test_who_adds_the_tax_to_its_prices_may_have_parts_of_a_guarani(tmp_path: Path) -> None:
    shop = shop_of(tmp_path / "net")
    shop.add_issuer(replace(ISSUERS["PY"], prices_include_tax=False), "test")
    _, form = await new_product(shop)
    write(form, price="11000,5")
    QTest.keyClick(form, Qt.Key.Key_Return)
    found = shop.goods.product_by_code("PAN")
    assert found is not None
    assert found.price == Decimal("11000.5")
    await shop.aclose()


async def test_what_is_made_at_the_counter_can_be_sold_there(tmp_path: Path) -> None:
    till = open_till(tmp_path, issuer=ISSUERS["PY"])
    till.scan("7840000000012")
    QTest.keyClick(till.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    sheet = till.page.asides.sheet
    assert isinstance(sheet, asides.ProductSheet)
    till.type("Pan por kilo", sheet._name.editor)
    till.type("11000,5", sheet._price.editor)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet._price.editor.accessibleDescription().endswith(WRONG)
    assert till.shop.goods.product_by_code("7840000000012") is None
    sheet.reject()
    await till.settled()
    await till.close()
