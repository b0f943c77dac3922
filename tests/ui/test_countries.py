"""Promises of a till of several countries: words of each, ids checked at once, registries asked, one seller."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from app.domain.countries import COUNTRIES
from app.domain.document import DocumentType
from app.runtime import Shop
from tests.ui.lands import ISSUERS, shop_of
from tests.ui.shops import type_text, until
from ui.bridge import Bridge
from ui.customers import CustomersPage
from ui.customers.form import CustomerSheet, id_label
from ui.documents import DocumentsPage
from ui.products import ProductsPage
from ui.products.form import ProductSheet
from ui.sale.customer_bar import CustomerBar
from ui.sale.figures import Figures
from ui.settings.issuers import IssuerSheet, IssuersSection
from ui.settings.page import SettingsPage
from ui.widgets.cards import Notice
from ui.widgets.form import FormSheet
from ui.widgets.table import width_of


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = shop_of(tmp_path, "PA")
    yield made
    made.close()


async def section(shop: Shop) -> tuple[SettingsPage, IssuersSection, IssuerSheet]:
    page = SettingsPage(shop, Bridge())
    page.resize(1000, 700)
    page.show()
    page.arrive()
    page.show_part("issuers")
    found = page.part("issuers")
    assert isinstance(found, IssuersSection)
    found.edit(None)
    assert found.sheet is not None
    await asyncio.sleep(0.02)
    return page, found, found.sheet


def put(sheet: FormSheet, key: str, text: str) -> None:
    editor = sheet.fields[key].editor
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    type_text(editor, text)


def test_every_key_of_every_country_has_words() -> None:
    keys = [key for country in COUNTRIES.values() for key in country.keys]
    assert [key.name for key in keys if not key.label or key.label == key.name] == []


@pytest.mark.parametrize("code", ["PE", "AR", "MX", "PY"])
async def test_an_issuer_of_each_country_is_made_with_its_own_keys(shop: Shop, code: str) -> None:
    page, found, sheet = await section(shop)
    issuer = ISSUERS[code]
    sheet.countries.setCurrentIndex(sheet.countries.findData(code))
    country = COUNTRIES[code]
    assert set(country.issuer_keys) <= set(sheet.fields)
    assert "dv" not in sheet.fields
    assert sheet.fields["tax-id"].editor.accessibleName() == country.words.tax_id
    put(sheet, "tax-id", "1")
    assert "✓" not in sheet.fields["tax-id"].editor.accessibleDescription()
    put(sheet, "tax-id", issuer.tax_id)
    assert "✓" in sheet.fields["tax-id"].editor.accessibleDescription()
    put(sheet, "legal-name", issuer.legal_name)
    put(sheet, "issuer", issuer.name)
    for key, value in issuer.extra.items():
        put(sheet, key, value)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    kept = {each.name: each for each in shop.issuers()}[issuer.name]
    assert (kept.country, kept.tax_id, kept.extra) == (code, issuer.tax_id, {**country.issuer_keys, **issuer.extra})
    assert shop.lacking(kept) == []
    assert (found.sheet, page.isVisible()) == (sheet, True)


async def test_a_new_issuer_never_takes_the_place_of_another(shop: Shop) -> None:
    page, _, sheet = await section(shop)
    put(sheet, "legal-name", "Otra, S.A.")
    put(sheet, "tax-id", "155642118-2-2017")
    put(sheet, "issuer", "pa")
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.fields["issuer"].error()
    assert [issuer.legal_name for issuer in shop.issuers()] == [ISSUERS["PA"].legal_name]
    assert page.isVisible()


async def test_what_an_issuer_still_lacks_is_said_on_its_card(shop: Shop) -> None:
    page, found, sheet = await section(shop)
    sheet.countries.setCurrentIndex(sheet.countries.findData("PY"))
    put(sheet, "legal-name", "Comercial Práctica S.A.")
    put(sheet, "tax-id", "80069563-1")
    put(sheet, "issuer", "py")
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    said = [notice.sentence() for notice in found.findChildren(Notice)]
    assert any("timbrado" in sentence for sentence in said)
    assert page.isVisible()


@pytest.mark.parametrize("typed", ["80069563", "80069563-1"])
async def test_a_seller_s_id_never_stands_on_its_card_without_the_digit_of_its_paper(shop: Shop, typed: str) -> None:
    shop.add_issuer(replace(ISSUERS["PY"], tax_id=typed), "test")
    page, found, _ = await section(shop)
    found.list.table.choose([issuer.name for issuer in found.list.rows.rows()].index("py"))
    assert any(said.text().startswith("RUC 80069563-1  ·") for said in found.findChildren(QLabel))
    assert page.isVisible()


@pytest.mark.parametrize("code", COUNTRIES)
async def test_no_number_and_no_rate_of_any_country_is_cut_in_a_list(tmp_path: Path, code: str) -> None:
    shop, bridge, country = shop_of(tmp_path / "till", code), Bridge(), COUNTRIES[code]
    documents, products = DocumentsPage(shop, bridge), ProductsPage(shop, bridge)
    documents.resize(948, 668)  # beside the menu of a window of 1024
    products.resize(1146, 668)  # of 1366
    for page in (documents, products):
        page.show()
    series = country.series_for_note(ISSUERS[code], DocumentType.CREDIT_NOTE, DocumentType.INVOICE)
    number = country.number_format.format(series=series, number=88_888)
    assert documents.history.table.columnWidth(0) >= width_of(number, strong=False)
    assert not products.table.isColumnHidden(4)
    for rate in country.rates:
        assert products.table.columnWidth(4) >= width_of(rate.label, strong=False)
    for page in (documents, products):
        page.deleteLater()
    shop.close()


async def test_rates_ids_and_words_follow_the_issuer_that_sells(shop: Shop) -> None:
    for code in ("AR", "MX"):
        shop.add_issuer(ISSUERS[code], "test")
    bridge = Bridge()
    products, customers = ProductsPage(shop, bridge), CustomersPage(shop, bridge)
    for name, rate, label in (("ar", "10.5", "CUIT o DNI"), ("mx", "16", "RFC"), ("pa", "15", "RUC o cédula")):
        shop.set_setting("issuer", name)
        for page in (products, customers):
            page.resize(1000, 700)
            page.show()
            page.arrive()
            await asyncio.sleep(0.02)
            page.add_new()
        (product,) = [each for each in products.findChildren(ProductSheet) if each.isVisible()]
        (customer,) = [each for each in customers.findChildren(CustomerSheet) if each.isVisible()]
        box = product.fields["tax"].editor
        assert isinstance(box, QComboBox)
        assert box.findData(rate) >= 0
        assert customer.fields["tax_id"].editor.accessibleName() == label
        assert customers.model.headerData(1, Qt.Orientation.Horizontal) == label
        product.reject()
        customer.reject()


async def customer_form(shop: Shop) -> tuple[CustomersPage, CustomerSheet]:
    page = CustomersPage(shop, Bridge())
    page.resize(1000, 700)
    page.show()
    page.arrive()
    await asyncio.sleep(0.02)
    page.add_new()
    (sheet,) = page.findChildren(CustomerSheet)
    sheet.activateWindow()
    await asyncio.sleep(0.02)
    return page, sheet


@pytest.mark.parametrize(("code", "tax_id"), [("PE", "20980000011"), ("AR", "30999000742"), ("PY", "80998001-0")])
async def test_a_customer_is_found_by_its_id_with_one_key(shop: Shop, code: str, tax_id: str) -> None:
    shop.add_issuer(ISSUERS[code], "test")
    shop.set_setting("issuer", code.lower())
    page, sheet = await customer_form(shop)
    put(sheet, "tax_id", tax_id)
    QTest.keyClick(sheet, Qt.Key.Key_F6)
    await until(lambda: sheet.value("name"))
    assert "Revíselos" in sheet._told.text()
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    await until(lambda: page.model.rowCount() == 1)
    kept = page.model.row(0).customer
    assert (kept.tax_id, bool(kept.name)) == (tax_id.split("-")[0], True)


async def asked_of_a_registry(shop: Shop, chance: str) -> CustomerSheet:
    """A form for a customer in Peru, whose registry behaves like that."""
    shop.add_issuer(ISSUERS["PE"], "test")
    shop.set_setting("issuer", "pe")
    assert shop.practice is not None
    shop.practice.faults("fabo").change({"chances": [chance]})
    _, sheet = await customer_form(shop)
    return sheet


async def test_a_registry_that_does_not_answer_is_said_and_one_types_on(shop: Shop) -> None:
    sheet = await asked_of_a_registry(shop, "taxpayer.unauthorized:1")
    QTest.keyClick(sheet, Qt.Key.Key_F6)
    assert sheet.fields["tax_id"].error()
    put(sheet, "tax_id", "20980000011")
    put(sheet, "name", "Escrito a mano")
    QTest.keyClick(sheet, Qt.Key.Key_F6)
    await until(sheet.look_up.isEnabled)
    assert sheet._told.text()
    assert sheet.value("name") == "Escrito a mano"


async def test_a_registry_that_takes_its_time_is_given_up_by_esc_and_what_was_typed_stays(shop: Shop) -> None:
    sheet = await asked_of_a_registry(shop, "taxpayer.slow=60:1")
    put(sheet, "tax_id", "20980000011")
    put(sheet, "name", "Escrito a mano")
    QTest.keyClick(sheet, Qt.Key.Key_F6)
    await until(sheet.progress.isVisible)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await until(sheet.look_up.isEnabled)
    assert "dejó de esperar" in sheet._told.text()
    assert (sheet.isVisible(), sheet.value("name")) == (True, "Escrito a mano")


async def test_where_nobody_can_be_asked_no_key_offers_it(shop: Shop) -> None:
    _, sheet = await customer_form(shop)
    assert (sheet.look_up.isHidden(), sheet.enrol.isHidden()) == (True, True)
    sheet.reject()
    shop.add_issuer(ISSUERS["MX"], "test")
    shop.set_setting("issuer", "mx")
    _, sheet = await customer_form(shop)
    assert (sheet.look_up.isHidden(), sheet.enrol.isHidden()) == (True, False)
    put(sheet, "tax_id", "CACX7605101P8")
    put(sheet, "name", "Xochilt Casas Chávez")
    put(sheet, "code", "NUEVO1")
    QTest.keyClick(sheet, Qt.Key.Key_F7)
    await until(sheet.enrol.isEnabled)
    assert sheet._told.text()


@pytest.mark.parametrize(("code", "nobody", "ids"), [
    ("PA", "Consumidor final", "RUC, cédula"), ("PE", "Clientes varios", "RUC, DNI"),
    ("AR", "Consumidor final", "CUIT, DNI"), ("MX", "Público en general", "RFC"), ("PY", "Sin nombre", "RUC, C.I."),
])  # fmt: skip
def test_who_is_not_named_is_called_and_asked_as_the_country_does(code: str, nobody: str, ids: str) -> None:
    bar = CustomerBar()
    bar.show_customer(None, Figures(), COUNTRIES[code].words)
    said = " ".join(label.text() for label in bar.findChildren(QLabel))
    assert nobody in said
    assert f"F3 pide {ids} o nombre" in said
    bar.deleteLater()


@pytest.mark.parametrize("width", [560, 620, 900])
async def test_what_is_wrong_with_the_buyer_is_never_cut_where_two_lines_have_room(width: int) -> None:
    sentence = "La condición ante el IVA del cliente no se conoce; se factura como a consumidor final hasta cargarla."
    bar = CustomerBar()
    bar.resize(width, bar.height())
    bar.show()
    for problem in (sentence, "", sentence):
        bar.show_customer(None, Figures(problem=problem), COUNTRIES["AR"].words)
        await asyncio.sleep(0.02)
    (said,) = [label for label in bar.findChildren(QLabel) if label.isVisible() and label.text() == sentence]
    assert said.heightForWidth(said.width()) <= said.height() + 1 or not said.wordWrap()
    assert bar.height() == (56 if width == 900 else 73)
    bar.deleteLater()


def test_an_abbreviation_keeps_its_capitals_and_a_word_has_none_in_a_label() -> None:
    labels = [id_label(COUNTRIES[code]) for code in ("PA", "PE", "AR", "MX", "PY")]
    assert labels == ["RUC o cédula", "RUC o DNI", "CUIT o DNI", "RFC", "RUC o C.I."]
