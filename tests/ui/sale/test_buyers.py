"""Promises about the customer: found by id or name, made of what was typed, judged while still there."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.party import Customer, Issuer
from app.domain.shelf import ShelfCard
from tests.ui.sale.till import Till, open_till, until
from tests.ui.shops import type_text
from ui.sale.customers import CustomerSheet
from ui.widgets.labels import Elided


async def test_a_known_id_and_enter_is_enough(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F3)
    till.scan("8-730-241")
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert customer.name == "Marta Quintero"
    quote = till.page.sales.figures.quote
    assert quote is not None
    assert quote.sale.document == "invoice"
    assert till.page.line.hasFocus()


async def test_the_beginning_of_an_id_names_nobody_and_only_offers_who_begins_so(till: Till) -> None:
    till.press(Qt.Key.Key_F3)
    till.type("8-730-24")
    await until(till.page.results.isVisible)
    offered = till.page.results._model
    assert [offered.row(at).title for at in range(2)] == ["Crear cliente con «8-730-24»", "Marta Quintero"]
    till.press(Qt.Key.Key_Return)
    sheet = till.page.asides.sheet
    assert isinstance(sheet, CustomerSheet)
    assert sheet._id.text() == "8-730-24"
    assert till.page.sales.basket.customer is None
    sheet.reject()


async def test_an_id_that_a_scanner_read_is_what_the_new_customer_begins_with(till: Till) -> None:
    till.press(Qt.Key.Key_F3)
    till.page.take_scan("8-999-777")
    sheet = till.page.asides.sheet
    assert isinstance(sheet, CustomerSheet)
    assert sheet._id.text() == "8-999-777"
    sheet.reject()


async def test_who_begins_so_is_one_arrow_and_enter_away(till: Till) -> None:
    till.press(Qt.Key.Key_F3)
    till.type("8-730-24")
    await until(till.page.results.isVisible)
    till.press(Qt.Key.Key_Down)
    till.press(Qt.Key.Key_Return)
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert customer.name == "Marta Quintero"


@pytest.mark.parametrize("typed", ["8-730-241", "8 730 241", "08-0730-00241", "8-730-241 DV 03", "8730241"])
async def test_a_whole_id_is_found_however_it_is_written(till: Till, typed: str) -> None:
    till.press(Qt.Key.Key_F3)
    till.scan(typed)
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert customer.tax_id == "8-730-241"


async def test_other_groups_of_the_same_figures_are_another_person(till: Till) -> None:
    till.press(Qt.Key.Key_F3)
    till.scan("8-73-0241")
    sheet = till.page.asides.sheet
    assert isinstance(sheet, CustomerSheet)
    assert till.page.sales.basket.customer is None
    sheet.reject()


async def test_a_check_digit_that_is_not_theirs_is_said_though_the_customer_is_known(till: Till) -> None:
    till.press(Qt.Key.Key_F3)
    till.scan("8-730-241 DV 59")
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert (customer.name, customer.check_digits) == ("Marta Quintero", "")
    assert "DV: «59» no corresponde a 8-730-241; se espera 03" in till.page.hint.text()
    assert till.shop.lookup.doubt("8-730-241 DV 03", customer) == ""


async def test_a_wrong_check_digit_of_somebody_new_stays_in_the_sheet_and_is_said_there(till: Till) -> None:
    till.press(Qt.Key.Key_F3)
    till.scan("155720754-2-2022 DV 11")
    sheet = till.page.asides.sheet
    assert isinstance(sheet, CustomerSheet)
    assert sheet._id.text() == "155720754-2-2022 DV 11"
    assert sheet.focusWidget() is sheet._id.editor
    assert "DV: «11» no corresponde" in sheet._id.editor.accessibleDescription()
    type_text(sheet._id.editor, "155720754-2-2022 DV 29")
    type_text(sheet._name.editor, "Tienda, S.A.")
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert (customer.tax_id, customer.check_digits) == ("155720754-2-2022", "29")


async def test_a_name_is_found_while_it_is_typed(till: Till) -> None:
    till.press(Qt.Key.Key_F3)
    till.type("quintero")
    await until(till.page.results.isVisible)
    till.press(Qt.Key.Key_Return)
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert customer.tax_id == "8-730-241"


async def test_an_unknown_id_becomes_a_customer_by_two_more_enters(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F3)
    till.scan("8-888-888")
    sheet = till.page.asides.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert (customer.tax_id, customer.check_digits) == ("8-888-888", "04")
    assert till.shop.goods.customer_by_tax_id("8-888-888") is not None
    figures = till.page.sales.figures
    assert figures.quote is not None
    assert figures.quote.sale.document == "receipt"  # without a name there is no invoice, and the bar says why
    assert "nombre" in figures.instead


async def test_an_id_that_cannot_be_is_refused_under_its_field(till: Till) -> None:
    till.press(Qt.Key.Key_F3)
    till.scan("8-730-abc")
    sheet = till.page.asides.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    assert till.page.asides.sheet is sheet
    assert till.shop.goods.customer_count() == 1
    sheet.reject()


async def test_a_company_without_a_name_is_not_kept_because_nothing_could_be_made_out_to_it(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F3)
    till.scan("155596713-2-2015")
    sheet = till.page.asides.sheet
    assert isinstance(sheet, CustomerSheet)
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    assert till.page.asides.sheet is sheet
    assert sheet._name.error()
    assert sheet.focusWidget() is sheet._name.editor
    assert till.shop.goods.customer_by_tax_id("155596713-2-2015") is None
    type_text(sheet._name.editor, "Tienda, S.A.")
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    quote = till.page.sales.figures.quote
    assert quote is not None
    assert (quote.sale.document, till.page.sales.figures.blocking()) == ("invoice", "")


async def test_a_company_cannot_be_a_final_consumer_and_the_till_says_so_before_charging(till: Till) -> None:
    till.scan("CAF-500")
    till.page.sales.set_customer(Customer("155596713-2-2015", check_digits="59"))
    await till.settled()
    assert "nombre" in till.page.sales.figures.blocking()
    till.press(Qt.Key.Key_F12)
    assert till.page.charging.sheet is None
    assert "nombre" in till.page.hint.text()
    QApplication.processEvents()
    assert "Una factura necesita el" in " ".join(label.text() for label in till.page.customer.findChildren(Elided))


async def test_who_needs_a_code_of_contpaqi_is_told_which_paper_goes_out_without_it_and_types_it_there(
    tmp_path: Path,
) -> None:
    till = open_till(tmp_path, issuer=Issuer("mx", "MX", "EKU9003173C9", "ESCUELA KEMPER URGATE"))
    till.shop.goods.save_customer(Customer("URE180429TM6", name="UNIVERSIDAD ROBOTICA"))
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F3)
    till.scan("URE180429TM6")
    QApplication.processEvents()
    assert till.page.customer.toolTip().startswith("Factura al público en general: falta el código del cliente")
    till.page.asides.edit_customer()
    sheet = till.page.asides.sheet
    assert isinstance(sheet, CustomerSheet)
    type_text(sheet._code.editor, "CLIEN0007")
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    quote, customer = till.page.sales.figures.quote, till.page.sales.basket.customer
    await till.close()
    assert quote is not None
    assert customer is not None
    assert (quote.sale.document, customer.code) == ("invoice", "CLIEN0007")


async def test_a_customer_can_be_taken_off_again(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F3)
    till.scan("8-730-241")
    till.page.customer.cleared.emit()
    assert till.page.sales.basket.customer is None
    till.press(Qt.Key.Key_F3)
    till.press(Qt.Key.Key_Return)
    assert till.page.sales.basket.customer is None


async def test_an_unknown_taxpayer_is_looked_up_while_the_cashier_goes_on(tmp_path: Path) -> None:
    extra = {"timbrado": "12345678", "timbrado_from": "2026-01-01"}
    till = open_till(tmp_path, practice=True, issuer=Issuer("py", "PY", "80069563-1", "Comercial S.A.", extra=extra))
    till.press(Qt.Key.Key_F3)
    till.scan("80998001-0")
    sheet = till.page.asides.sheet
    assert sheet is not None
    await until(lambda: any("PRACTICA" in line.text() for line in sheet.findChildren(QLineEdit)))
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    customer = till.page.sales.basket.customer
    assert customer is not None
    assert "PRACTICA" in customer.name
    await till.close()


async def test_the_bar_says_which_paper_and_why(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F3)
    till.scan("8-730-241")
    assert till.page.sales.figures.why() == "por su identificación"
    till.page.customer.switched.emit()
    assert till.page.sales.figures.why() == "elegida a mano"


async def test_a_price_list_follows_the_customer_and_a_price_given_by_hand_stays(till: Till) -> None:
    goods = till.shop.goods
    goods.add_price_list("Mayoreo")
    coffee = goods.product_by_code("CAF-500")
    row = goods.customer_by_tax_id("8-730-241")
    assert coffee is not None
    assert row is not None
    goods.save_product(coffee, ShelfCard({"Mayoreo": Decimal("5.00")}))
    goods.keep_terms(row.id, "Mayoreo", "")
    till.scan("CAF-500")
    till.scan("PAN-1")
    till.scan("/2")
    till.press(Qt.Key.Key_F3)
    till.scan("8-730-241")
    assert [item.price for item in till.page.sales.basket.items] == [Decimal("5.00"), Decimal(2)]
    till.scan("CAF-500")
    assert till.page.sales.basket.items[-1].price == Decimal("5.00")
    till.page.undo()
    till.page.undo()
    assert [item.price for item in till.page.sales.basket.items] == [Decimal("6.69"), Decimal(2)]
