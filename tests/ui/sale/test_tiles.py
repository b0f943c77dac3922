"""Promises of the tiles and of what is in no catalogue: one touch sells, a price is enough, rights are asked for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.goods import Colour
from app.domain.views import Product
from app.runtime.chronicle import Search
from app.runtime.people import Actor
from tests.ui.sale.till import Till, until
from tests.ui.staffed import words_of
from ui.people.approving import ApproveSheet
from ui.sale.common_article import CommonSheet
from ui.sale.grid import HEIGHT, MOST_PIXELS, NARROWEST, ProductGrid, decoded
from ui.swatches import swatch
from ui.tokens import Size

JUICE = Product("JUG", "Jugo de maracuyá", Decimal("1.25"), "7", category="Bebidas", colour="orange")
WATER = Product("AGU", "Agua", Decimal("0.75"), "7", category="Bebidas")


def tiles(till: Till) -> ProductGrid:
    for product in (JUICE, WATER):
        till.shop.goods.save_product(product)
    till.page.toggle_grid()
    assert till.page.grid is not None
    return till.page.grid


def touch(grid: ProductGrid, title: str) -> None:
    """A finger on the tile with this title."""
    place = next(place for place, face in enumerate(grid.faces()) if face.title == title)
    box = grid.visualRect(grid.model().index(place, 0))
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center())


async def test_a_category_and_a_tile_are_two_touches_and_the_line_has_the_focus(till: Till) -> None:
    grid = tiles(till)
    assert [face.title for face in grid.faces()] == ["Bebidas", "Sin categoría"]
    touch(grid, "Bebidas")
    till.type("3*")
    touch(grid, "Jugo de maracuyá")
    assert till.said() == [("Jugo de maracuyá", "3")]
    assert till.page.line.hasFocus()
    touch(grid, "Todas")
    assert [face.title for face in grid.faces()] == ["Bebidas", "Sin categoría"]


async def test_every_tile_is_large_enough_for_a_finger_at_every_width(till: Till) -> None:
    grid = tiles(till)
    assert min(NARROWEST, HEIGHT) >= Size.CONTROL
    for width in (1024, 1280, 1920):
        till.window.resize(width, 768)
        QApplication.processEvents()
        size = grid.gridSize()
        assert size.width() >= NARROWEST
        assert grid.visualRect(grid.model().index(1, 0)).right() <= grid.viewport().width()


async def test_the_same_key_takes_the_tiles_away(till: Till) -> None:
    tiles(till)
    assert till.page.tile_card.isVisible()
    till.page.bar["grid"].click()
    assert not till.page.tile_card.isVisible()
    assert till.page.line.hasFocus()


def test_every_colour_of_a_tile_has_a_look_of_its_own() -> None:
    assert len({swatch(colour).name() for colour in Colour}) == len(Colour)
    assert swatch("nonsense") == swatch("")


def png(side: int) -> bytes:
    buffer = QBuffer()
    image = QImage(side, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_a_picture_that_is_too_large_or_none_is_not_decoded() -> None:
    assert decoded(png(64)) is not None
    assert decoded(png(MOST_PIXELS + 1)) is None
    assert decoded(b"no picture") is None
    assert decoded(None) is None


async def test_a_common_article_needs_a_price_and_nothing_else(till: Till) -> None:
    till.scan("7599999999990")
    till.page.common.click()
    sheet = till.page.asides.sheet
    assert isinstance(sheet, CommonSheet)
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    assert till.page.asides.sheet is sheet  # no price, no sale
    till.type("1.50", sheet.price.editor)
    till.press(Qt.Key.Key_Return, sheet.price.editor)
    await till.settled()
    quote = till.page.sales.figures.quote
    assert quote is not None
    assert till.said() == [("Artículo común", "1")]
    assert (quote.lines[0].amount, quote.lines[0].rate.key) == (Decimal("1.50"), "7")
    assert till.shop.goods.product_count() == 3
    assert till.page.line.text() == ""


async def staffed(till: Till) -> None:
    """Ana is a cashier: five per cent, no prices, no products."""
    till.shop.people.add("Olga", "owner", "274913", Actor(""))
    till.shop.people.add("Ana", "cashier", "381046", Actor("Olga"))
    till.shop.set_setting("cashier", "Ana")


async def approved(till: Till) -> None:
    """Olga says yes."""
    await until(lambda: isinstance(QApplication.activeModalWidget(), ApproveSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ApproveSheet)
    till.type("cliente fijo", sheet.why)
    till.type("274913", sheet.pin)
    sheet.accept()
    await until(lambda: QApplication.activeModalWidget() is None)


def told(till: Till, what: str) -> str:
    """The newest fact of a kind as the journal's screen says it."""
    (entry,) = till.shop.chronicle.entries(list(till.shop.chronicle.ids(Search(what=what)))[:1])
    return entry.detail()


async def test_a_price_s_approval_says_on_the_sheet_and_in_the_journal_which_one(till: Till) -> None:
    await staffed(till)
    till.scan("PAN-1")
    till.scan("CAF-500")
    till.scan("/5")
    await until(lambda: isinstance(QApplication.activeModalWidget(), ApproveSheet))
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    assert "Línea 2, Café molido 500 g: de 6.69 a 5.00." in words_of(sheet)
    await approved(till)
    assert "línea 2, Café molido 500 g: de 6.69 a 5.00" in told(till, "approved")
    await till.settled()


@pytest.mark.parametrize(("typed", "percent", "whole"), [("20%", Decimal(20), Decimal(0)),
                                                         ("20%%", Decimal(0), Decimal(20))])  # fmt: skip
async def test_a_discount_over_the_limit_waits_for_a_yes_and_is_charged_with_it(
    till: Till, typed: str, percent: Decimal, whole: Decimal
) -> None:
    await staffed(till)
    till.scan("CAF-500")
    till.scan("5%")
    assert till.page.sales.basket.items[0].percent == 5  # within the limit nobody is asked
    till.page.undo()
    till.scan(typed)
    assert till.page.sales.basket.percent == till.page.sales.basket.items[0].percent == 0
    await approved(till)
    basket = till.page.sales.basket
    assert (basket.items[0].percent, basket.percent) == (percent, whole)
    where = "línea 1, Café molido 500 g" if percent else "toda la venta"
    assert f"{where}: de 0 % a 20 %" in told(till, "approved")
    await till.settled()
    till.press(Qt.Key.Key_F12)
    await until(lambda: till.page.charging.sheet is not None)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    assert till.sold() == ["5.35"]
    assert "Café molido 500 g, 6.69, 5.35" in told(till, "discount_over")


async def test_a_price_that_rose_while_the_sale_was_open_is_asked_about_and_charged_with_a_yes(till: Till) -> None:
    await staffed(till)
    till.scan("CAF-500")
    product = till.shop.goods.product_by_code("CAF-500")
    assert product is not None
    till.shop.goods.save_product(replace(product, price=Decimal("9.00")))
    till.press(Qt.Key.Key_F12)
    assert till.page.charging.sheet is None
    await until(lambda: isinstance(QApplication.activeModalWidget(), ApproveSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ApproveSheet)
    till.type("precio de la etiqueta", sheet.why)
    till.type("274913", sheet.pin)
    sheet.accept()
    await until(lambda: till.page.charging.sheet is not None)
    payment = till.page.charging.sheet
    assert payment is not None
    till.press(Qt.Key.Key_Return, payment.focusWidget())
    await till.settled()
    assert till.sold() == ["6.69"]


async def test_a_new_product_is_a_right(till: Till) -> None:
    await staffed(till)
    till.scan("7599999999990")
    till.page.create_product.click()
    await until(lambda: isinstance(QApplication.activeModalWidget(), ApproveSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ApproveSheet)
    sheet.reject()
    assert till.page.asides.sheet is None


async def test_a_note_is_typed_like_everything_else_and_stands_beside_its_line(till: Till) -> None:
    till.scan("CAF-500")
    till.page.note.click()
    assert till.page.line.text() == "#"
    till.type("molido fino")
    till.press(Qt.Key.Key_Return)
    till.scan("##regalo")
    basket = till.page.sales.basket
    assert (basket.items[0].note, basket.note) == ("molido fino", "regalo")
    till.page.undo()
    assert till.page.sales.basket.note == ""
    assert till.page.sales.sale().lines[0].note == "molido fino"


async def test_upc_and_ean_of_one_thing_are_the_same_line(till: Till) -> None:
    product = till.shop.goods.product_by_code("PAN-1")
    assert product is not None
    till.shop.goods.save_product(replace(product, barcodes=("012345678905",)))
    till.page.take_scan("0012345678905")
    till.page.take_scan("012345678905")
    assert till.said() == [("Pan de molde", "2")]
