"""Promises of an exchange: both papers or neither, the money to the cent, linked, and nothing comes back twice."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.basket import Back
from app.domain.document import Document
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.domain.sale import Payment
from app.domain.views import DocumentFilter, Product
from app.runtime import Shop
from app.runtime.returning import Due
from app.runtime.selling import Receipt, Who

D = Decimal
SHIRT = Product("CAM-M", "Camisa M", D(20000), "10", barcodes=("7501031311309",))
LARGE = Product("CAM-L", "Camisa L", D(25000), "10")
SOCKS = Product("MED", "Medias", D(5000), "exempt")
WHO = Who("01", "Ana")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path)
    extra = {"timbrado": "12345678", "timbrado_from": "2026-01-01"}
    made.add_issuer(Issuer("tienda", "PY", "80069563-1", "Comercial S.A.", extra=extra), "test")
    for product in (SHIRT, LARGE, SOCKS):
        made.goods.save_product(product)
    yield made
    made.close()


def sold(shop: Shop, *codes: str) -> Document:
    form = {"lines": [{"code": code} for code in codes]}
    return shop.selling.checkout(shop.selling.read(form)).result().document


def swapped(shop: Shop, original: Document, back: tuple[Back, ...], code: str, **more: str) -> tuple[Due, Receipt]:
    """What comes back of `original` against one of `code`; the rest in cash."""
    lines = [{"code": code}]
    cart = more.get("cart", shop.ids.new())
    total = shop.selling.quote(shop.selling.read({"lines": lines})).totals.total
    due = shop.returning.due(original.id, back, total)
    payments = list(shop.returning.voucher(due))
    if due.to_pay:
        payments.append(Payment("cash", due.to_pay, due.to_pay))
    rows = [{"method": p.method, "amount": f"{p.amount:f}"} for p in payments]
    sale = shop.selling.read({"cart": cart, "lines": lines, "payments": rows})
    wanted = shop.returning.wanted(original.id, back, ("", "cambio de talla"), WHO, more.get("refund", "cash"))
    return due, shop.returning.swap(wanted, sale).result()


def note_of(shop: Shop, receipt: Receipt) -> Document:
    row = shop.lookup.exchanged(receipt.document.id)
    assert row is not None
    return shop.papers.view(row.id).document


def test_a_dearer_thing_is_paid_with_what_comes_back_and_the_difference(shop: Shop) -> None:
    original = sold(shop, "CAM-M", "MED")
    due, receipt = swapped(shop, original, (Back(1, "Camisa M", D(1)),), "CAM-L")
    assert (due.worth, due.total, due.to_pay, due.to_refund) == (D(20000), D(25000), D(5000), D(0))
    note = note_of(shop, receipt)
    assert [(p.method, p.amount) for p in note.payments] == [("voucher", D(20000))]
    assert [(p.method, p.amount) for p in receipt.document.payments] == [("voucher", D(20000)), ("cash", D(5000))]
    assert note.original is not None
    assert note.original.document_id == original.id


def test_a_cheaper_thing_gives_the_rest_back_by_the_tender_that_was_chosen(shop: Shop) -> None:
    original = sold(shop, "CAM-L")
    due, receipt = swapped(shop, original, (Back(1, "Camisa L", D(1)),), "CAM-M")
    assert (due.to_pay, due.to_refund) == (D(0), D(5000))
    note = note_of(shop, receipt)
    assert [(p.method, p.amount) for p in note.payments] == [("voucher", D(20000)), ("cash", D(5000))]
    assert [(p.method, p.amount) for p in receipt.document.payments] == [("voucher", D(20000))]


def test_the_two_papers_know_each_other(shop: Shop) -> None:
    original = sold(shop, "CAM-M")
    _, receipt = swapped(shop, original, (Back(1, "Camisa M", D(1)),), "CAM-L")
    note = note_of(shop, receipt)
    back = shop.lookup.exchanged(note.id)
    assert back is not None
    assert back.id == receipt.document.id
    assert shop.lookup.exchanged(original.id) is None
    assert shop.problems() == []


def test_nothing_comes_back_twice_and_then_nothing_is_sold_either(shop: Shop) -> None:
    original = sold(shop, "CAM-M")
    swapped(shop, original, (Back(1, "Camisa M", D(1)),), "CAM-L")
    before = len(shop.papers.page(DocumentFilter(), 50))
    with pytest.raises(Refused):
        swapped(shop, original, (Back(1, "Camisa M", D(1)),), "CAM-L")
    assert len(shop.papers.page(DocumentFilter(), 50)) == before


def test_the_same_cart_twice_is_one_exchange(shop: Shop) -> None:
    original = sold(shop, "MED", "MED", "CAM-M")
    first = swapped(shop, original, (Back(1, "Medias", D(1)),), "CAM-L", cart="c-1")[1]
    again = swapped(shop, original, (Back(2, "Medias", D(1)),), "CAM-L", cart="c-1")[1]
    assert again.repeated
    assert again.document.id == first.document.id
    assert [line.left for line in shop.returning.lines(original.id)] == [D(0), D(1), D(1)]


def test_a_sale_that_cannot_be_made_gives_nothing_back(shop: Shop) -> None:
    original = sold(shop, "CAM-M")
    wanted = shop.returning.wanted(original.id, (Back(1, "Camisa M", D(1)),), ("", "cambio"), WHO, "cash")
    wrong = {"lines": [{"code": "CAM-L"}], "payments": [{"method": "voucher", "amount": "25000"}]}
    with pytest.raises(Refused):
        shop.returning.swap(wanted, shop.selling.read(wrong)).result()
    assert [line.left for line in shop.returning.lines(original.id)] == [D(1)]
    assert len(shop.papers.page(DocumentFilter(), 50)) == 1


def test_a_line_is_found_by_code_or_barcode_and_one_with_something_left_first(shop: Shop) -> None:
    original = sold(shop, "CAM-M", "MED", "CAM-M")
    assert shop.returning.line_for(original.id, "7501031311309").position == 1
    swapped(shop, original, (Back(1, "Camisa M", D(1)),), "CAM-L")
    assert shop.returning.line_for(original.id, "cam-m").position == 3
    with pytest.raises(Refused):
        shop.returning.line_for(original.id, "CAM-L")
