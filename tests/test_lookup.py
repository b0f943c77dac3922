"""Promises of the lookup: one order for everything that is typed or scanned, and nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.cards import Bearer, Card, Prefixes
from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.party import Customer, Issuer
from app.domain.scale_labels import Layout, Shows
from app.domain.views import CustomerRow, DocumentRow, Product
from app.runtime import Shop
from app.runtime.lookup import Weighed
from app.runtime.people import Actor
from app.runtime.selling import Return

USD = CURRENCIES["USD"]
WEIGHT = Layout("21", 5, Shows.WEIGHT, 3)
PRICE = Layout("20", 4, Shows.PRICE, 2)
HAM = Product("1", "Jamón", Decimal("8.00"), "exempt", unit="kg")
BOXED = Product("BOX", "Caja", Decimal("3.00"), "7", barcodes=("2100001027506", "012345678905"))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path)
    made.add_issuer(Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"}), "test")
    made.goods.save_product(HAM)
    made.goods.save_product(BOXED)
    made.goods.save_customer(Customer("8-730-241", name="Marta", code="C-7"))
    yield made
    made.close()


def test_a_scale_label_comes_before_a_barcode_once_its_layout_is_known(shop: Shop) -> None:
    found = shop.lookup.meaning("2100001027506", USD)
    assert isinstance(found, Product)
    assert found.code == "BOX"
    shop.lookup.keep_layouts([WEIGHT])
    weighed = shop.lookup.meaning("2100001027506", USD)
    assert isinstance(weighed, Weighed)
    assert (weighed.product.code, weighed.quantity, weighed.price) == ("1", Decimal("2.750"), Decimal("8.00"))


def test_a_label_of_an_article_that_nobody_knows_is_still_an_ordinary_barcode(shop: Shop) -> None:
    shop.lookup.keep_layouts([Layout("210", 5, Shows.WEIGHT, 2)])
    found = shop.lookup.meaning("2100001027506", USD)
    assert isinstance(found, Product)


def test_a_misread_label_is_sold_with_a_warning(shop: Shop) -> None:
    shop.lookup.keep_layouts([WEIGHT])
    found = shop.lookup.meaning("2100001027505", USD)
    assert isinstance(found, Weighed)
    assert found.misread


def test_upc_and_ean_find_each_other(shop: Shop) -> None:
    for text in ("012345678905", "0012345678905"):
        found = shop.lookup.meaning(text, USD)
        assert isinstance(found, Product)
        assert found.code == "BOX"


def test_a_ticket_is_found_by_its_number_and_its_reference_and_by_its_customer(shop: Shop) -> None:
    form = {"lines": [{"code": "BOX"}], "customer": {"tax_id": "8-730-241", "name": "Marta"}}
    sold = shop.selling.checkout(shop.selling.read(form)).result().document
    for text in (sold.number_text, sold.reference):
        found = shop.lookup.meaning(text, USD)
        assert isinstance(found, DocumentRow)
        assert found.id == sold.id
    for text in ("8-730-241", "C-7", sold.number_text):
        row = shop.lookup.ticket(text)
        assert row is not None
        assert row.id == sold.id
    assert shop.lookup.ticket(sold.number_text[:-1]) is None
    assert shop.lookup.ticket("8-999-999") is None


def test_a_credit_note_of_the_same_number_is_never_taken_for_the_ticket(shop: Shop) -> None:
    extra = {"timbrado": "12345678", "timbrado_from": "2026-01-01"}
    shop.add_issuer(Issuer("py", "PY", "80069563-1", "Comercial S.A.", extra=extra), "test")  # Conteo issues no notes
    line = {"description": "Yerba", "unit_price": "9000", "tax": "10"}
    sold = shop.selling.checkout(shop.selling.read({"issuer": "py", "lines": [line]})).result().document
    note = shop.selling.credit(Return(sold.id, "", "no le gustó", {})).document
    assert note.number_text == sold.number_text
    row = shop.lookup.ticket(sold.number_text)
    assert row is not None
    assert row.id == sold.id
    assert shop.lookup.ticket(note.reference) is None


def test_customers_are_found_by_their_id_and_their_card(shop: Shop) -> None:
    for text in ("8-730-241", "CLI-C-7", "cli-8-730-241"):
        found = shop.lookup.meaning(text, USD)
        assert isinstance(found, CustomerRow)
        assert found.customer.name == "Marta"
    assert shop.lookup.meaning("CLI-nobody", USD) == Card(Bearer.CUSTOMER, "nobody")


def test_a_supervisor_s_card_names_a_person_and_nothing_more(shop: Shop) -> None:
    shop.people.add("Ana", "owner", "274913", Actor(""))
    shop.people.set_card("Ana", "77001122", Actor("Ana"))
    for text in ("SUP-Ana", "77001122", "sup-77001122"):
        assert shop.lookup.card(text) == Card(Bearer.SUPERVISOR, "Ana")
        assert shop.lookup.meaning(text, USD) == Card(Bearer.SUPERVISOR, "Ana")


def test_prefixes_are_settings_and_can_be_switched_off(shop: Shop) -> None:
    shop.lookup.keep_prefixes(Prefixes("C/", ""))
    assert shop.lookup.prefixes() == Prefixes("C/", "")
    assert isinstance(shop.lookup.meaning("c/C-7", USD), CustomerRow)
    with pytest.raises(Refused):
        shop.lookup.keep_prefixes(Prefixes("7", ""))


def test_two_layouts_of_one_prefix_are_refused(shop: Shop) -> None:
    shop.lookup.keep_layouts([WEIGHT, PRICE])
    assert shop.lookup.layouts() == (WEIGHT, PRICE)
    with pytest.raises(Refused):
        shop.lookup.keep_layouts([WEIGHT, Layout("21", 4, Shows.PRICE, 2)])


def test_what_nobody_knows_means_nothing(shop: Shop) -> None:
    for text in ("", "  ", "7599999999990", "pan molde", "ñ" * 500, "\x00"):
        assert shop.lookup.meaning(text, USD) is None
