"""What forms refuse: each wrong value with the field that it stands in, and limits themselves are allowed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain import barcode, goods, shelf
from app.domain.errors import Refused
from app.domain.fields import object_from, text_from
from app.domain.intake import Defaults, sale_from
from app.domain.issuer_keys import CASH_ROUNDING, EVERYWHERE, IssuerKey, KeyKind, number_for
from app.domain.money import CURRENCIES
from app.domain.party import Customer, Issuer
from app.domain.payments import looks_like_a_card, payments_from, reference_from
from app.domain.sale import Sale
from app.domain.views import Product

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
USD = CURRENCIES["USD"]
SHOP = Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.")
COFFEE = Product("CAF", "Café", Decimal("6.69"), "7")
LINE = {"description": "Café", "quantity": "1", "unit_price": "6.69", "tax": "7"}


def refused(change: Callable[[], object]) -> str:
    with pytest.raises(Refused) as told:
        change()
    return told.value.field


def sale(form: dict[str, Any] | None = None, *, issuers: tuple[Issuer, ...] = (SHOP,), price: str = "") -> Sale:
    own = Decimal(price) if price else None
    defaults = Defaults(
        issuers, "01", "ana", NOW, "c1", {"CAF": COFFEE}.get, lambda base, other: None, lambda code, buyer: own
    )
    return sale_from({"lines": [LINE], **(form or {})}, defaults)


def test_a_form_is_an_object_of_known_keys() -> None:
    assert refused(lambda: object_from([], "sale", ("a",))) == "sale"
    assert refused(lambda: object_from({"b" * 50: 1}, "sale", ("a",))) == "sale." + "b" * 40
    assert object_from({"a": 1}, "sale", ("a",)) == {"a": 1}


@pytest.mark.parametrize("value", [7, None, "x" * 66, "a\nb", "\ud800", "", "4111 1111 1111 1111", "3782-822463-10005"])
def test_a_line_of_words_is_short_printable_and_no_cards_number(value: object) -> None:
    assert refused(lambda: text_from(value, "note", 65, required=True)) == "note"


@pytest.mark.parametrize("value", ["x" * 65, " Ñandú ", "4111 1111 1111 1112", "pedido 20261120153000001"])
def test_other_words_and_figures_pass(value: str) -> None:
    assert text_from(value, "note", 65) == value.strip()
    assert text_from("4111111111111111", "lines[1].code", 64) == "4111111111111111"  # a code may look like a card's


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({"lines": []}, "lines"), ({"lines": None}, "lines"), ({"lines": [LINE] * 1001}, "lines"),
        ({"approvals": "a"}, "approvals"), ({"approvals": ["a"] * 101}, "approvals"),
        ({"approvals": [""]}, "approvals[1]"),
        ({"currency": "EUR"}, "currency"), ({"prices_include_tax": "si"}, "prices_include_tax"),
        ({"issuer": "otra"}, "issuer"), ({"sold_at": "ayer"}, "sold_at"),
        ({"sold_at": "2026-11-20T15:00:00"}, "sold_at"),
        ({"sold_at": "1999-11-20T15:00:00+00:00"}, "sold_at"), ({"sold_at": 7}, "sold_at"), ({"till": "a b"}, "till"),
        ({"payments": {}}, "payments"), ({"payments": [{}] * 21}, "payments"),
        ({"payments": [{"amount": "1"}]}, "payments[1].method"),
        ({"payments": [{"method": "cash"}]}, "payments[1].amount"),
        ({"payments": [{"method": "cash", "amount": "1", "rounding": "0.03"}]}, "payments[1].rounding"),
        ({"payments": [{"method": "transfer", "amount": "1", "rounding": "-0.03"}]}, "payments[1].rounding"),
        ({"payments": [{"method": "cash", "amount": "1", "rate": "2"}]}, "payments[1].rate"),
        ({"payments": [{"method": "cash", "amount": "1", "currency": "XXX"}]}, "payments[1].currency"),
        ({"payments": [{"method": "cash", "amount": "1", "currency": "EUR"}]}, "payments[1].currency"),
    ],
)  # fmt: skip
def test_a_wrong_sale_is_refused_at_its_field(form: dict[str, Any], field: str) -> None:
    assert refused(lambda: sale(form)) == field


def test_whose_sale_it_is_must_be_clear() -> None:
    assert refused(lambda: sale(issuers=())) == "issuer"
    two = (SHOP, replace(SHOP, name="kiosco"))
    assert refused(lambda: sale(issuers=two)) == "issuer"
    assert sale({"issuer": "kiosco"}, issuers=two).issuer == "kiosco"
    assert sale({"approvals": ["a", "b"], "sold_at": "2026-11-20T10:00:00-05:00"}).approvals == ("a", "b")


def test_a_known_buyer_pays_the_price_of_their_list() -> None:
    scanned = {"lines": [{"code": "CAF", "quantity": "1"}]}
    assert sale(scanned).lines[0].unit_price == Decimal("6.69")
    known = {**scanned, "customer": {"name": "Ana"}}
    assert sale(known).lines[0].unit_price == Decimal("6.69")
    assert sale(known, price="5.00").lines[0].unit_price == Decimal("5.00")
    assert refused(lambda: sale({"lines": [{"code": "NADA", "quantity": "1"}]})).startswith("lines[1]")


def test_money_of_another_country_is_worth_what_the_shop_says() -> None:
    row = {"method": "cash", "amount": "5.50", "currency": "EUR", "tendered": "5"}
    (paid,) = payments_from([row], USD, lambda base, other: Decimal("1.10"))
    assert (paid.received, paid.foreign and paid.foreign.rate) == (Decimal("5.50"), Decimal("1.10"))
    (told,) = payments_from([{**row, "rate": "1.2", "received": "6"}], USD, lambda base, other: Decimal("1.10"))
    assert (told.received, told.foreign and told.foreign.rate) == (Decimal(6), Decimal("1.2"))
    (own,) = payments_from([{"method": "cash", "amount": "5", "currency": "USD"}], USD, lambda base, other: None)
    assert own.foreign is None
    (cut,) = payments_from([{"method": "cash", "amount": "5", "rounding": "-0.03"}], USD, lambda base, other: None)
    assert cut.rounding == Decimal("-0.03")
    assert payments_from(None, USD, lambda base, other: None) == ()


def test_of_a_card_four_figures_are_kept() -> None:
    assert reference_from("1234", "credit_card") == "1234"
    assert refused(lambda: reference_from("12345", "credit_card")) == "reference"
    assert refused(lambda: reference_from("4111-1111-1111-1111", "transfer")) == "reference"
    assert [looks_like_a_card(text) for text in ("4111111111111112", "12345678901", "abc")] == [False] * 3


def test_an_issuers_key_takes_what_its_kind_is() -> None:
    day = IssuerKey("permit_until", "Hasta", kind=KeyKind.PERMIT_UNTIL)
    assert refused(lambda: day.check("pronto")) == "permit_until"
    day.check("2026-12-31")
    day.check("")
    coins = IssuerKey(CASH_ROUNDING, "Redondeo", choices=(("0", "no"), ("0.05", "sí")))
    assert refused(lambda: coins.check("0.07")) == CASH_ROUNDING
    coins.check("0.05")
    assert EVERYWHERE
    numbers = IssuerKey("number_to", "Hasta", kind=KeyKind.NUMBERS)
    assert refused(lambda: numbers.check("muchos")) == "number_to"
    numbers.check("500")
    point = IssuerKey("point", "Punto", "001", "3 cifras", shape=r"\d{3}")
    for wrong in ("1", "0001", "00a", "００１"):
        with pytest.raises(Refused, match="se admite: 3 cifras"):
            point.check(wrong)
    point.check("002")
    point.check("")
    assert number_for("nonsense", "invoice", "001") is None
    assert number_for("", "invoice", "001") is None


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda: goods.checked_product(replace(COFFEE, barcodes=("7 1",))), "barcode"),
        (lambda: goods.checked_product(replace(COFFEE, barcodes=tuple(map(str, range(100, 200))))), "barcode"),
        (lambda: goods.checked_product(replace(COFFEE, code=" ")), "code"),
        (lambda: goods.checked_product(replace(COFFEE, description="x" * 1000)), "description"),
        (lambda: goods.checked_product(replace(COFFEE, colour="fucsia")), "colour"),
        (lambda: goods.checked_product(replace(COFFEE, price=Decimal(-1))), "price"),
        (lambda: goods.checked_customer(Customer()), "name"),
        (lambda: shelf.checked_list("  "), "list"), (lambda: shelf.checked_list("x" * 31), "list"),
        (lambda: shelf.checked_stock("low", Decimal("NaN")), "low"),
        (lambda: shelf.checked_stock("low", Decimal("1E+10")), "low"),
        (lambda: shelf.checked_stock("low", Decimal("0.0000001")), "low"),
        (lambda: shelf.checked_reason(""), "reason"), (lambda: shelf.checked_reason("x" * 121), "reason"),
        (lambda: shelf.checked_note("x" * 401), "note"), (lambda: shelf.checked_picture(b"GIF89a"), "picture"),
        (lambda: shelf.checked_picture(b"\xff\xd8\xff" + bytes(shelf.LARGEST_PICTURE)), "picture"),
    ],
)  # fmt: skip
def test_goods_and_shelves_refuse_what_they_cannot_keep(change: Callable[[], object], field: str) -> None:
    assert refused(change) == field


def test_goods_and_shelves_keep_what_is_at_the_limit() -> None:
    assert shelf.checked_list(" x" * 15) != ""
    assert shelf.checked_list("x" * 30) == "x" * 30
    assert shelf.checked_stock("low", -shelf.MOST_STOCK) == -shelf.MOST_STOCK
    assert shelf.checked_reason("x" * 120) == "x" * 120
    assert shelf.checked_note("x" * 400) == "x" * 400
    picture = b"\xff\xd8\xff" + bytes(shelf.LARGEST_PICTURE - 3)
    assert shelf.checked_picture(picture) == picture
    kept = goods.checked_product(replace(COFFEE, description=" Café\tmolido ", barcodes=("75", "75", ""), unit=""))
    assert (kept.description, kept.barcodes, kept.unit, kept.cost) == ("Café molido", ("75",), "unit", None)
    low = shelf.StockLevel(1, Decimal(2), Decimal(2))
    assert (low.is_low, replace(low, on_hand=Decimal(3)).is_low, replace(low, low=None).is_low) == (True, False, False)


def test_two_spellings_of_a_barcode_are_one() -> None:
    assert barcode.same("036000291452") == ("036000291452", "0036000291452")
    assert barcode.same("0036000291452") == ("0036000291452", "036000291452")
    assert barcode.same("7501031311309") == ("7501031311309",)
    assert barcode.canonical("036000291452") == barcode.canonical("0036000291452") == "0036000291452"
    assert (barcode.is_misread("7501031311308"), barcode.is_misread("7501031311309")) == (True, False)
    assert not barcode.is_misread("ABC")


def test_a_code_that_was_read_twice_in_one_go_is_one() -> None:
    assert barcode.once("75010317501031") == "7501031"
    assert [barcode.once(code) for code in ("7501031311309", "123123", "12345")] == ["", "", ""]


def test_a_discount_of_the_whole_sale_is_shared_and_documents_have_two_names() -> None:
    assert sale({"discount": "10%"}).discount == Decimal("0.67")
    assert sale({"document": "invoice"}).document == "invoice"
    assert refused(lambda: sale({"document": "ticket"})) == "document"
    assert refused(lambda: sale({"lines": [{**LINE, "quantity": "0"}]})) == "lines[1].quantity"
    assert refused(lambda: sale({"lines": [{**LINE, "discount": "7"}]})) == "lines[1].discount"
    assert refused(lambda: sale({"sold_at": "2028-11-20T15:00:00+00:00"})) == "sold_at"
    assert refused(lambda: goods.checked_price(Decimal("1.00000001"))) == "price"
    assert goods.checked_price(Decimal("1.50000000")) == Decimal("1.5")
    assert goods.checked_customer(Customer(name="Ana")).name == "Ana"


@pytest.mark.parametrize(("price", "means"), [("5", "5"), (5, "5"), (Decimal("5.00"), "5.00")])
def test_a_number_says_the_same_as_its_text(price: object, means: str) -> None:
    line = {"description": "Pan", "quantity": "1", "unit_price": price, "tax": "7"}
    assert str(sale({"lines": [line]}).lines[0].unit_price) == means


@pytest.mark.parametrize("price", [5.5, True, None])
def test_what_is_no_exact_number_is_refused_in_its_place(price: object) -> None:
    line = {"description": "Pan", "quantity": "1", "unit_price": price, "tax": "7"}
    assert refused(lambda: sale({"lines": [line]})) == "lines[1].unit_price"
