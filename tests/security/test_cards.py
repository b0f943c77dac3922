"""Promises about payment cards: the whole number of one is refused wherever people write words, and never at rest."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.basket import Basket
from app.domain.errors import Refused
from app.domain.fields import refuse_card
from app.domain.party import Customer
from app.domain.people import Actor
from app.domain.views import Product
from tests.counters import Counter, usd

PANS = ("4111111111111111", "5500 0000 0000 0004", "3782-822463-10005", "2223.0031.2200.3222", "6011111111111117")
ANA = Actor("ana")

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
}


def sale(**more: str) -> dict[str, object]:
    return {"lines": [{"description": "Café", "quantity": "2", "unit_price": "6.69", "tax": "7", **more}]}


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    made = Counter(tmp_path)
    made.shop.drawer.open([], ANA)
    return made


def test_a_card_s_number_typed_anywhere_is_refused_and_not_on_the_disk(till: Counter, tmp_path: Path) -> None:
    kept = []
    for where, write in WRITTEN.items():
        for pan in PANS:
            try:
                write(till, f"tarjeta {pan} de Marta")
            except Refused:
                continue
            kept.append((where, pan))
    till.shop.close()
    at_rest = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert kept == []
    assert [pan for pan in PANS if pan.encode() in at_rest] == []


@pytest.mark.parametrize("text", [
    "4111111111111112", "7501031311309", "00000001234567890123", "Factura 001-001-0000123", "UUID 6F1A8F4D-0B7E-4E59",
    "80069563015001001000000122026112010012345678", "+507 6677-8899", "CUIT 30-71229384-1", "****1111",
])  # fmt: skip
def test_numbers_of_other_things_are_let_through(text: str) -> None:
    refuse_card(text, "note")
