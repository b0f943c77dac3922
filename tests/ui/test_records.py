"""Promises of the screens of products and customers: found, created, checked while typing, brought in, taken out."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.people import Actor
from app.runtime import Shop
from tests.ui.shops import type_text, until
from ui.bridge import Bridge
from ui.customers import CustomersPage
from ui.customers.form import CustomerSheet
from ui.products import ProductsPage
from ui.products.form import ProductSheet
from ui.records.bringing import BringSheet
from ui.records.page import RecordsPage
from ui.widgets.form import FormSheet

Shown = TypeVar("Shown", bound=RecordsPage)


async def shown(page: Shown) -> Shown:
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    page.arrive()
    await asyncio.sleep(0.02)  # never processEvents here: a loop within a task loses the wake-up of others
    return page


def write(form: FormSheet, **values: str) -> None:
    for key, value in values.items():
        editor = form.fields[key].editor
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        type_text(editor, value)


async def test_a_customer_is_created_with_the_id_checked_and_its_digits_filled_in(shop: Shop) -> None:
    page = await shown(CustomersPage(shop, Bridge()))
    await until(lambda: page.model.rowCount() == 2)
    QTest.keyClick(page, Qt.Key.Key_Insert)
    (form,) = page.findChildren(CustomerSheet)
    write(form, tax_id="155687340-2-2019", name="Restaurante Fogón de Azuero, S.A.")
    assert form.value("dv") == "11"
    assert "se enviará 155687340-2-2019" in form.fields["tax_id"].editor.accessibleDescription()
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert page.model.rowCount() == 3
    found = shop.goods.customer_by_tax_id("155687340-2-2019")
    assert found is not None
    assert (found.customer.check_digits, found.customer.tax_id_kind) == ("11", "company")


async def test_an_id_that_cannot_be_sent_and_one_that_is_taken_are_refused_at_their_field(shop: Shop) -> None:
    page = await shown(CustomersPage(shop, Bridge()))
    page.add_new()
    (form,) = page.findChildren(CustomerSheet)
    write(form, tax_id="no-es-un-ruc", name="Nadie")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.fields["tax_id"].error()
    write(form, tax_id="8-730-241", code="C-9")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.isVisible()
    assert "Marta Quintero" in form.fields["tax_id"].editor.accessibleDescription()


async def test_enter_in_the_search_opens_the_only_one_found(shop: Shop) -> None:
    page = await shown(CustomersPage(shop, Bridge()))
    type_text(page.search, "pando cerro")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    (form,) = page.findChildren(CustomerSheet)
    assert form.value("name") == "Distribuidora Cerro Pando, S.A."


async def test_a_product_is_created_priced_and_found_by_its_barcode(shop: Shop) -> None:
    page = await shown(ProductsPage(shop, Bridge()))
    await until(lambda: page.model.rowCount() == 3)
    page.add_new()
    (form,) = page.findChildren(ProductSheet)
    write(form, description="Café de altura 1 lb", code="CAF-1", barcode="7450000000040", price="6,5,0")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.fields["price"].error()
    write(form, price="6,50")
    rates = form.fields["tax"].editor
    assert isinstance(rates, QComboBox)
    rates.setCurrentIndex(rates.findData("10"))
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert not form.isVisible()
    found = shop.goods.product_by_code("7450000000040")
    assert found is not None
    assert (found.code, found.price, found.tax) == ("CAF-1", Decimal("6.50"), "10")
    page.search.setText("altura cafe")
    await until(lambda: page.model.rowCount() == 1)


async def test_a_barcode_of_another_product_is_refused_at_its_field_and_a_misread_one_is_told(shop: Shop) -> None:
    page = await shown(ProductsPage(shop, Bridge()))
    page.add_new()
    (form,) = page.findChildren(ProductSheet)
    write(form, description="Otro", code="X-1", price="1", barcode="7450000000018")
    assert "no cuadra" in form.fields["barcode"].editor.accessibleDescription()
    write(form, barcode="7450000000019")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert "Arroz de primera" in form.fields["barcode"].editor.accessibleDescription()


async def test_a_file_is_shown_row_by_row_and_written_only_by_enter(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "lista.csv"
    file.write_text(
        "código,descripción,precio,impuesto\nCAF-1,Café,6.50,10\nARR-5,Arroz de primera 5 lb,3.60,exempt\n"
        "MAL,Malo,abc,7\n",
        encoding="utf-8",
    )
    page = await shown(ProductsPage(shop, Bridge()))
    page.bring(file)
    (sheet,) = page.findChildren(BringSheet)
    await until(lambda: sheet.rows.rowCount() == 3)
    first = sheet.rows.row(0)
    assert (first.code, first.line) == ("MAL", 4)
    assert "abc" in first.sentence
    assert sheet.why.text().startswith("Precio: «abc»")
    assert sheet.go.text() == "Importar 2 filas"
    assert shop.goods.product_by_code("CAF-1") is None
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    await until(lambda: shop.goods.product_by_code("CAF-1") is not None)
    await until(lambda: page.model.rowCount() == 4)


async def test_a_file_that_is_no_table_says_why(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "nada.csv"
    file.write_text("uno,dos\n1,2\n", encoding="utf-8")
    page = await shown(CustomersPage(shop, Bridge()))
    page.bring(file)
    (sheet,) = page.findChildren(BringSheet)
    await until(lambda: sheet.sum.property("role") == "error")
    assert not sheet.go.isEnabled()
    assert sheet.sum.text()


async def test_what_is_taken_out_can_be_brought_in_again_unchanged(shop: Shop, tmp_path: Path) -> None:
    bridge, told = Bridge(), []
    bridge.said.connect(lambda title, sentence, tone: told.append(title))
    page = await shown(ProductsPage(shop, bridge))
    page.take_out(tmp_path / "productos.csv", Actor(""))
    await until(lambda: told == ["3 filas exportadas"])
    page.bring(tmp_path / "productos.csv")
    (sheet,) = page.findChildren(BringSheet)
    await until(lambda: sheet.rows.rowCount() == 3)
    assert not sheet.go.isEnabled()


async def test_an_empty_list_says_whether_nothing_was_brought_in_or_nothing_has_these_words(shop: Shop) -> None:
    page = await shown(ProductsPage(shop, Bridge()))
    await until(lambda: page.model.rowCount() > 0)
    for said, words in (("Nada con esas palabras", "zzz"), ("Nada está por agotarse", "")):
        page.search.setText(words)
        if not words:
            page.show_low()
        page.read()
        await until(lambda said=said: page.model.rowCount() == 0 and page._empty.title() == said)  # type: ignore[misc]
    assert page._records.words.nothing == "Todavía no hay productos"
