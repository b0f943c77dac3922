"""Promises of the forms around products: list prices, stock, pictures, columns of a file, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from shiboken6 import isValid

from app.domain.errors import Refused
from app.domain.goods import Colour
from app.domain.shelf import LARGEST_PICTURE, ShelfCard
from app.runtime import Shop
from tests.ui.shops import practice_shop, sell, until
from tests.ui.test_records import shown, write
from ui import theme
from ui.bridge import Bridge
from ui.customers import CustomersPage
from ui.customers.form import CustomerSheet
from ui.products import ProductsPage
from ui.products.form import ProductSheet
from ui.products.lists import ListsSheet
from ui.products.pictures import pixmap_of, small
from ui.products.shelf import ShelfSheet
from ui.records.batches import ImportsSheet
from ui.records.bringing import BringSheet
from ui.records.matching import MatchSheet
from ui.swatches import swatch
from ui.tokens import Mode


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = practice_shop(tmp_path / "shop")
    made.goods.add_price_list("Mayorista")
    yield made
    made.close()


async def form_of(page: ProductsPage, code: str, shop: Shop) -> ProductSheet:
    product = shop.goods.product_by_code(code)
    assert product is not None
    page.show_record(product.id)
    (form,) = (each for each in page.findChildren(ProductSheet) if each.isVisible())
    return form


async def test_prices_and_stock_are_kept_with_the_product_and_not_before(shop: Shop) -> None:
    page = await shown(ProductsPage(shop, Bridge()))
    form = await form_of(page, "CER-6", shop)
    await until(form.isActiveWindow)
    QTest.keyClick(form, Qt.Key.Key_F6)
    (shelf,) = form.findChildren(ShelfSheet)
    write(shelf, list0="4.80")
    counted = shelf.fields["counted"].editor
    assert isinstance(counted, QComboBox)
    counted.setCurrentIndex(1)
    write(shelf, stock="24", low="6")
    QTest.keyClick(shelf, Qt.Key.Key_Return)
    assert shelf.isVisible()
    assert "por qué" in shelf.fields["reason"].editor.accessibleDescription().lower()
    write(shelf, reason="inventario")
    QTest.keyClick(shelf, Qt.Key.Key_Return)
    assert not shelf.isVisible()
    assert shop.goods.price_for("CER-6", "Mayorista") is None
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert shop.goods.price_for("CER-6", "Mayorista") == Decimal("4.80")
    product = shop.goods.product_by_code("CER-6")
    assert product is not None
    assert shop.goods.card(product.id) == ShelfCard({"Mayorista": Decimal("4.80")}, True, Decimal(24), Decimal(6))


async def test_what_runs_low_is_one_key_away_and_the_emptiest_comes_first(shop: Shop) -> None:
    for code, there in (("CER-6", 5), ("JUG-1", 2), ("ARR-5", 50)):
        product = shop.goods.product_by_code(code)
        assert product is not None
        shop.goods.save_product(product, ShelfCard({}, True, Decimal(there), Decimal(6), "inventario"))
    sell(shop, "JUG-1")
    page = await shown(ProductsPage(shop, Bridge()))
    await until(lambda: page.model.rowCount() == 3)
    QTest.keyClick(page, Qt.Key.Key_F6)
    await until(lambda: page.model.rowCount() == 2)
    assert [page.model.row(at).product.code for at in (0, 1)] == ["JUG-1", "CER-6"]
    assert [page.model.cells(0)[5].text, page.model.cells(0)[5].second] == ["1", "se agota"]
    QTest.keyClick(page, Qt.Key.Key_F6)
    await until(lambda: page.model.rowCount() == 3)


async def test_a_picture_becomes_small_and_one_that_is_none_is_refused_in_the_form(shop: Shop, tmp_path: Path) -> None:
    big = QImage(2400, 1200, QImage.Format.Format_RGB32)
    big.fill(QColor("#12ab34"))
    big.save(str(tmp_path / "foto.png"))
    (tmp_path / "mala.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    page = await shown(ProductsPage(shop, Bridge()))
    form = await form_of(page, "CER-6", shop)
    form.read_picture(tmp_path / "mala.png")
    assert not form.no_picture.isVisible()
    form.read_picture(tmp_path / "foto.png")
    assert form.no_picture.isVisible()
    QTest.keyClick(form, Qt.Key.Key_Return)
    product = shop.goods.product_by_code("CER-6")
    assert product is not None
    kept = shop.goods.picture(product.id)
    assert kept is not None
    assert len(kept) < LARGEST_PICTURE
    assert QImage.fromData(kept).size().toTuple() == (320, 160)
    assert pixmap_of(kept, 44).size().toTuple() == (44, 44)
    form = await form_of(page, "CER-6", shop)
    form.take_picture(b"")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert shop.goods.picture(product.id) is None


@pytest.mark.parametrize(
    "data", [b"", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", b"GIF89a" + bytes(8)]
)
def test_what_does_not_decode_is_no_picture(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.png").write_bytes(data)
    with pytest.raises(Refused):
        small(tmp_path / "a.png")
    assert pixmap_of(data, 40).isNull()


def test_every_colour_of_a_tile_is_seen_in_both_themes() -> None:
    before = theme.current().mode
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.apply(app, mode)
        for word in Colour:
            assert contrast(swatch(word), theme.shade("surface")) >= 3, (mode, word)
    theme.apply(app, before)


def contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]  # type: ignore[index]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


async def test_a_list_is_added_by_name_and_a_category_painted(shop: Shop) -> None:
    page = await shown(ProductsPage(shop, Bridge()))
    QTest.keyClick(page, Qt.Key.Key_F7)
    (sheet,) = page.findChildren(ListsSheet)
    await until(sheet.isActiveWindow)
    sheet.name.setText("Empleados")
    QTest.keyClick(sheet, Qt.Key.Key_Insert)
    assert shop.goods.price_lists() == ["Empleados", "Mayorista"]
    QTest.keyClick(sheet, Qt.Key.Key_Insert)
    assert sheet.fault.isVisible()
    at = [category.name for category in sheet.categories.rows()].index("Bebidas")
    sheet.category_table.choose(at)
    sheet.colour.setCurrentIndex(sheet.colour.findData("teal"))
    sheet.paint()
    assert {c.name: c.colour for c in shop.goods.categories()} == {"Bebidas": "teal", "": ""}
    sheet.list_table.choose(0)
    QTest.keyClick(sheet, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert shop.goods.price_lists() == ["Mayorista"]


async def test_a_customer_buys_from_a_list_and_has_a_note(shop: Shop) -> None:
    page = await shown(CustomersPage(shop, Bridge()))
    await until(lambda: page.model.rowCount() == 2)
    page.show_record(1)
    (form,) = page.findChildren(CustomerSheet)
    box = form.fields["price_list"].editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("Mayorista"))
    write(form, note="paga los lunes")
    QTest.keyClick(form, Qt.Key.Key_Return)
    (row,) = shop.goods.customer_rows([1])
    assert (row.price_list, row.note) == ("Mayorista", "paga los lunes")


async def test_columns_are_said_by_a_person_and_the_file_goes_back_by_one_key(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "lista.csv"
    file.write_text("Clave,Letrero,Importe,IVA\nCAF-1,Café,6.50,10\n", encoding="utf-8")
    page = await shown(ProductsPage(shop, Bridge()))
    page.bring(file)
    (sheet,) = page.findChildren(BringSheet)
    await until(lambda: sheet.rows.rowCount() == 1)
    assert not sheet.go.isEnabled()
    assert "es nuevo y el archivo no trae la descripción" in sheet.why.text()
    assert "descripción" in sheet.rows.row(0).sentence
    await until(sheet.isActiveWindow)
    QTest.keyClick(sheet, Qt.Key.Key_F6)
    (match,) = sheet.findChildren(MatchSheet)
    await until(lambda: match.rows.rowCount() > 2)
    for at, field in ((1, "description"), (2, "price")):
        match.table.choose(at)
        match.take(field)
    QTest.keyClick(match, Qt.Key.Key_Return)
    await until(sheet.go.isEnabled)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    await until(lambda: shop.goods.product_by_code("CAF-1") is not None)
    await until(lambda: not isValid(sheet) or not sheet.isVisible())
    page.activateWindow()
    await until(page.isActiveWindow)
    QTest.keyClick(page, Qt.Key.Key_F8)
    (imports,) = (each for each in page.findChildren(ImportsSheet) if each.isVisible())
    await until(imports.isActiveWindow)
    QTest.keyClick(imports, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: shop.goods.product_by_code("CAF-1") is None)
    await until(lambda: imports.rows.row(0).undone_at is not None)
    assert not imports.undo.isEnabled()
    imports.reject()


async def test_a_long_file_is_given_up_by_esc_and_nothing_is_written(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "larga.csv"
    rows = "".join(f"N{n},Producto {n},1.00,7\n" for n in range(3000))
    file.write_text("code,description,price,tax\n" + rows, encoding="utf-8")
    page = await shown(ProductsPage(shop, Bridge()))
    page.bring(file)
    (sheet,) = page.findChildren(BringSheet)
    await until(sheet.go.isEnabled)
    sheet.accept()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await until(lambda: not isValid(sheet) or not sheet.isVisible())
    assert shop.goods.product_count() == 3
    assert shop.goods.imports("products") == []
