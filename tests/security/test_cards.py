"""Promises about payment cards: the whole number of one is refused wherever people write words, and never at rest."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.basket import Basket
from app.domain.countries.pa import COUNTRY
from app.domain.errors import Refused
from app.domain.fields import refuse_card
from app.domain.party import Customer, Issuer
from app.domain.people import Actor
from app.domain.shelf import ShelfCard
from app.domain.views import Product
from app.runtime.goods import Job
from tests.counters import Counter, usd

PANS = ("4111111111111111", "5500 0000 0000 0004", "3782-822463-10005", "2223.0031.2200.3222", "6011111111111117")
ANA = Actor("ana")
CAFE = Product("X", "Café", Decimal(1), "7")
SENTENCE = "parece el número de una tarjeta; escriba como mucho sus 4 últimas cifras."
PRODUCT = {"code": "A", "description": "Café", "price": "1.50", "tax": "7"}

WRITTEN: dict[str, Callable[[Counter, str], object]] = {
    "description": lambda t, s: t.shop.selling.read(sale(description=s)),
    "line note": lambda t, s: t.shop.selling.read(sale(note=s)),
    "note": lambda t, s: t.shop.selling.read({**sale(), "note": s}),
    "buyer": lambda t, s: t.shop.selling.read({**sale(), "customer": {"tax_id": "8-730-241", "name": s}}),
    "payment": lambda t, s: t.shop.selling.read(
        {**sale(), "payments": [{"method": "credit_card", "amount": "13.38", "reference": s}]}
    ),
    "customer": lambda t, s: t.shop.goods.save_customer(Customer("8-730-241", name="Marta", address=s)),
    "product": lambda t, s: t.shop.goods.save_product(Product("X", s, Decimal(1), "7")),
    "void": lambda t, s: t.shop.papers.void(t.sell(), s, ANA),
    "note in hand": lambda t, s: Basket("c").with_sale_note(s),
    "cash": lambda t, s: t.shop.drawer.pay_in(usd("5"), s, ANA),
    "drawer": lambda t, s: t.shop.printers.open_drawer("ana", reason=s),
    "cashier": lambda t, s: t.shop.selling.read({**sale(), "cashier": s}),
    "who counts": lambda t, s: t.shop.drawer.count([usd("5")], Actor(s)),
    "who takes the drawer": lambda t, s: t.shop.drawer.hand_over(s, [usd("5")], ANA),
    "category": lambda t, s: t.shop.goods.save_product(replace(CAFE, category=s)),
    "mail": lambda t, s: t.shop.goods.save_customer(Customer(name="Marta", email=f"{s.replace(' ', '')}@x.pa")),
    "customer's note": lambda t, s: t.shop.goods.keep_terms(1, "", s),
    "stock": lambda t, s: t.shop.goods.save_product(CAFE, ShelfCard(counted=True, on_hand=Decimal(3), reason=s), "ana"),
    "price list": lambda t, s: t.shop.goods.add_price_list(s.removeprefix("tarjeta ")),
    "issuer": lambda t, s: t.shop.add_issuer(Issuer(s, "PA", "8-730-241", "Kiosco"), "ana"),
    "person": lambda t, s: t.shop.people.add(s, "owner", "4826", ANA),
}

IMPORTED = {
    "name": "customers",
    "note": "customers",
    "address": "customers",
    "email": "customers",
    "tax_status": "customers",
    "description": "products",
    "category": "products",
    "unit": "products",
}
"""Columns of words in a file, and what the file is about."""


def sale(**more: str) -> dict[str, object]:
    return {"lines": [{"description": "Café", "quantity": "2", "unit_price": "6.69", "tax": "7", **more}]}


def written(path: Path, rows: list[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)), restval="")
        table.writeheader()
        table.writerows(rows)
    return path


def at_rest(folder: Path) -> list[str]:
    """The cards' numbers that a folder holds."""
    found = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return [pan for pan in PANS if pan.encode() in found]


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    made = Counter(tmp_path)
    made.shop.drawer.open([], ANA)
    return made


def test_a_card_s_number_typed_anywhere_is_refused_and_not_on_the_disk(till: Counter, tmp_path: Path) -> None:
    kept, said = [], set()
    for where, write in WRITTEN.items():
        for pan in PANS:
            try:
                write(till, f"tarjeta {pan} de Marta")
            except Refused as refused:
                said.add((where, str(refused).partition(": ")[2]))
                continue
            kept.append((where, pan))
    till.shop.close()
    assert kept == []
    assert {where for where, sentence in said if sentence != SENTENCE} == {"payment"}  # it takes no words at all
    assert at_rest(tmp_path) == []


@pytest.mark.parametrize(("column", "kind"), IMPORTED.items())
def test_a_row_with_a_card_s_number_is_refused_alone_and_not_on_the_disk(
    till: Counter, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, column: str, kind: str
) -> None:
    good = {"code": "A", "name": "Marta"} if kind == "customers" else PRODUCT
    bad = [{**good, "code": f"B{number}", column: pan} for number, pan in enumerate(PANS)]
    file = written(tmp_path_factory.mktemp("file") / "file.csv", [good, *bad, {**good, "code": "C"}])
    rows = till.shop.goods.bring_in(Job(kind, file, COUNTRY)).rows
    assert [row.status for row in rows] == ["added", *["refused"] * len(PANS), "added"]
    assert {row.sentence for row in rows} == {"", f"{column}: {SENTENCE}"}
    till.shop.close()
    assert at_rest(tmp_path) == []


def test_codes_that_look_like_a_card_are_kept_and_sold(till: Counter, tmp_path: Path) -> None:
    code, phones, ruc = "4111111111111111", "6500-0000 0000-0002", "2588017-1-831938 20"
    for each in (code, phones, ruc):
        with pytest.raises(Refused):
            refuse_card(each, "note")
    goods, buyer = till.shop.goods, {"code": code, "name": "Marta", "phone": phones, "tax_id": ruc}
    products = [{**PRODUCT, "code": code, "barcode": "5500000000000004 4006381333931"}]
    for kind, row in (("products", products), ("customers", [{"code": code, "name": "Marta", "phone": phones}])):
        told = goods.bring_in(Job(kind, written(tmp_path / f"{kind}.csv", row), COUNTRY)).rows
        assert [(each.status, each.sentence) for each in told] == [("added", "")]
    (product,) = goods.search_products(code)
    goods.save_product(product)
    goods.save_customer(Customer("8-730-241", name="Ana", phone=phones, code="4242424242424242"))
    sold = till.shop.selling.read({"cart": code, "customer": buyer, "lines": [{"code": code}]})
    assert (sold.cart, sold.lines[0].code, sold.customer and sold.customer.phone) == (code, code, phones)


@pytest.mark.parametrize("text", [
    "4111111111111112", "7501031311309", "00000001234567890123", "Factura 001-001-0000123", "UUID 6F1A8F4D-0B7E-4E59",
    "80069563015001001000000122026112010012345678", "+507 6677-8899", "CUIT 30-71229384-1", "****1111",
])  # fmt: skip
def test_numbers_of_other_things_are_let_through(text: str) -> None:
    refuse_card(text, "note")
