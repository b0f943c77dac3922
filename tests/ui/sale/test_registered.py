"""Promises about what the authority knows of a buyer: it decides the paper, and a person has the last word."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.domain.goods import checked_customer
from app.domain.party import Customer, Issuer
from tests.ui.sale.till import Till, open_till, until
from tests.ui.shops import type_text
from ui.sale.customers import CustomerSheet

SELLER = Issuer("ar", "AR", "30712293841", "Almacén, S.R.L.", extra={"point_of_sale": "1", "tax_status": "RI"})


def asked_for(till: Till, tax_id: str) -> CustomerSheet:
    """The sheet that an id opens which nobody knows."""
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F3)
    till.scan(tax_id)
    sheet = till.page.asides.sheet
    assert isinstance(sheet, CustomerSheet)
    return sheet


async def paper(till: Till, sheet: CustomerSheet) -> tuple[str, str]:
    """Which document the sale makes once the sheet is kept, and the buyer's condition."""
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    await till.settled()
    quote, customer = till.page.sales.figures.quote, till.page.sales.basket.customer
    assert quote is not None
    assert customer is not None
    return quote.sale.document, customer.tax_status


async def test_a_company_that_the_registry_calls_registered_never_gets_a_paper_without_its_tax(tmp_path: Path) -> None:
    till = open_till(tmp_path, practice=True, issuer=SELLER)
    sheet = asked_for(till, "30500001735")
    await until(sheet._name.text)
    assert await paper(till, sheet) == ("invoice", "RI")
    await till.close()


async def test_where_the_paper_hangs_on_the_condition_it_is_asked_though_no_registry_answers(tmp_path: Path) -> None:
    till = open_till(tmp_path, issuer=SELLER)
    sheet = asked_for(till, "30500001735")
    type_text(sheet._name.editor, "Distribuidora, S.A.")
    box = sheet._status.editor
    assert isinstance(box, QComboBox)
    assert box.isVisible()
    box.setCurrentIndex(box.findData("M"))
    assert await paper(till, sheet) == ("invoice", "M")
    await till.close()


async def test_a_name_typed_after_the_registry_answered_takes_the_place_of_the_one_found(tmp_path: Path) -> None:
    till = open_till(tmp_path, practice=True, issuer=SELLER)
    sheet = asked_for(till, "30500001735")
    await until(sheet._name.text)
    type_text(sheet.focusWidget(), "Otra, S.A.")
    assert sheet._name.text() == "Otra, S.A."
    sheet.reject()
    await till.close()


async def test_a_doubtful_taxpayer_is_kept_with_every_word_that_the_registry_says(tmp_path: Path) -> None:
    till = open_till(tmp_path, practice=True, issuer=Issuer("pe", "PE", "20601234565", "Bodega, S.A.C."))
    sheet = asked_for(till, "20980000011")
    await until(sheet._name.text)
    assert await paper(till, sheet) == ("invoice", "ACTIVO HABIDO")
    await till.close()


def test_the_longest_words_of_a_registry_never_keep_a_customer_from_being_kept() -> None:
    status = "BAJA PROVISIONAL DE OFICIO NO HABIDO"
    assert checked_customer(Customer(name="Bodega", tax_status=status)).tax_status == status
