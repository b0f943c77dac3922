"""Promises of a scale's labels: the shop's layouts decide, a printed price is charged exactly, one label teaches."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.barcode import check_digit
from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.scale_labels import Layout, Shows, kept, learned, read, taken_up
from app.domain.views import Product

USD = CURRENCIES["USD"]
WEIGHT = Layout("21", 5, Shows.WEIGHT, 3)
PRICE = Layout("2", 4, Shows.PRICE, 2)
VERIFIED = Layout("20", 5, Shows.PRICE, 2, verifier=True)
CHEESE = Product("1", "Queso", Decimal("8.00"), "exempt", unit="kg")


@pytest.mark.parametrize(
    ("text", "layout", "article", "value"),
    [
        ("2100001027506", WEIGHT, "00001", "2.750"),
        ("2112345015002", WEIGHT, "12345", "1.500"),
        ("2000100005279", PRICE, "0001", "5.27"),
    ],
)
def test_the_known_labels_say_what_their_vendors_mean(text: str, layout: Layout, article: str, value: str) -> None:
    label = read(text, [layout])
    assert label is not None
    assert (label.article, label.value, label.misread) == (article, Decimal(value), False)


def test_values_of_four_and_five_figures_and_a_verifier_that_is_skipped() -> None:
    body = "20" + "00042" + "7" + "0527"
    label = read(body + check_digit(body), [VERIFIED])
    assert label is not None
    assert (label.article, label.value, VERIFIED.value_digits) == ("00042", Decimal("5.27"), 4)
    assert WEIGHT.value_digits == 5


def test_the_longest_prefix_decides_and_without_a_layout_it_is_an_ordinary_barcode() -> None:
    text = "2100001027506"
    both = read(text, [PRICE, WEIGHT])
    assert both is not None
    assert both.layout is WEIGHT
    assert read(text, [VERIFIED]) is None
    assert read("7501031311309", [PRICE]) is None


def test_a_wrong_check_digit_is_said_and_the_label_still_read() -> None:
    label = read("2100001027505", [WEIGHT])
    assert label is not None
    assert label.misread
    assert label.value == Decimal("2.750")


def test_the_article_may_be_known_by_its_figures_without_zeros_or_with_the_prefix() -> None:
    label = read("2100001027506", [WEIGHT])
    assert label is not None
    assert label.codes() == ("00001", "1", "2100001")


@given(st.integers(1, 99999), st.decimals("0.01", "999999.99", places=2), st.sampled_from(["USD", "PYG", "ARS"]))
def test_the_printed_price_is_charged_to_the_cent_whatever_the_unit_price(
    printed: int, price: Decimal, code: str
) -> None:
    currency = CURRENCIES[code]
    layout = Layout("20", 5, Shows.PRICE, currency.exponent)
    body = f"2000001{printed:05d}"
    label = read(body + check_digit(body), [layout])
    assert label is not None
    quantity, unit_price = label.amount(Product("1", "Queso", price, "exempt", unit="kg"), currency)
    assert quantity > 0
    assert currency.round(quantity * unit_price) == Decimal(printed).scaleb(-currency.exponent)
    assert quantity == round(quantity, 6)
    assert unit_price == round(unit_price, 6)


def test_a_price_label_weighs_what_it_cost_and_a_weight_label_costs_the_list_price() -> None:
    price, weight = read("2000100005279", [PRICE]), read("2100001027506", [WEIGHT])
    assert price is not None
    assert weight is not None
    assert price.amount(CHEESE, USD) == (Decimal("0.659"), Decimal("8.00"))
    assert weight.amount(CHEESE, USD) == (Decimal("2.750"), Decimal("8.00"))


@pytest.mark.parametrize(
    ("text", "code", "shows", "value", "first"),
    [
        ("2100001027506", "1", Shows.WEIGHT, "2.750", WEIGHT),
        ("2112345015002", "12345", Shows.WEIGHT, "1.5", WEIGHT),
        ("2000100005279", "0001", Shows.PRICE, "5.27", None),
    ],
)
def test_one_label_teaches_its_layout(text: str, code: str, shows: Shows, value: str, first: Layout | None) -> None:
    found = learned(text, [code], shows, Decimal(value))
    assert found
    for layout in found:
        label = read(text, [layout])
        assert label is not None
        assert (label.article.lstrip("0"), label.value) == (code.lstrip("0"), Decimal(value))
    assert first is None or found[0] == first


def test_a_label_that_says_something_else_teaches_nothing() -> None:
    assert learned("2100001027506", ["77"], Shows.WEIGHT, Decimal("2.750")) == ()
    assert learned("2100001027506", ["1"], Shows.WEIGHT, Decimal("2.7")) == ()
    with pytest.raises(Refused):
        learned("7501031311309", ["1"], Shows.WEIGHT, Decimal(1))


@pytest.mark.parametrize("layout", [Layout("7", 5, Shows.WEIGHT, 3), Layout("21", 9, Shows.PRICE, 2),
                                    Layout("21", 5, Shows.PRICE, 9)])  # fmt: skip
def test_a_layout_that_fills_no_label_is_refused(layout: Layout) -> None:
    with pytest.raises(Refused):
        layout.checked()


def test_layouts_outlive_the_program() -> None:
    assert taken_up(kept([WEIGHT, PRICE, VERIFIED])) == (WEIGHT, PRICE, VERIFIED)
