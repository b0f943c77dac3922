"""Promises of an open sale: every change is a new value, discounts never exceed a line, and it outlives the program."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.basket import Basket, Item, kept, taken_up
from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.party import Customer
from app.domain.sale import Payment
from app.domain.views import Product

USD = CURRENCIES["USD"]
COFFEE = Product("CAF", "Café", Decimal("6.69"), "7")
CHEESE = Product("QUE", "Queso", Decimal("8.00"), "exempt", unit="kg")


def test_the_same_counted_thing_is_one_more_and_a_weight_is_its_own_line() -> None:
    basket = Basket("c").add(COFFEE).add(COFFEE, Decimal(2)).add(CHEESE, Decimal("0.5")).add(CHEESE, Decimal("0.5"))
    assert [item.quantity for item in basket.items] == [Decimal(3), Decimal("0.5"), Decimal("0.5")]


def test_a_discounted_line_does_not_swallow_the_next_one() -> None:
    basket = Basket("c").add(COFFEE).with_percent(Decimal(10)).add(COFFEE)
    assert [(item.quantity, item.percent) for item in basket.items] == [(1, 10), (1, 0)]


@pytest.mark.parametrize("quantity", ["0", "-1", "1000001"])
def test_senseless_quantities_are_refused(quantity: str) -> None:
    with pytest.raises(Refused):
        Basket("c").add(COFFEE, Decimal(quantity))


@pytest.mark.parametrize("percent", ["-1", "100.01"])
def test_senseless_discounts_are_refused(percent: str) -> None:
    with pytest.raises(Refused):
        Basket("c").add(COFFEE).with_percent(Decimal(percent))


def test_nothing_is_chosen_in_an_empty_basket() -> None:
    for step in (Basket.without, Basket.item):
        with pytest.raises(Refused):
            step(Basket("c"))


def test_taking_lines_away_keeps_a_line_chosen() -> None:
    basket = Basket("c").add(COFFEE).add(CHEESE).choose(0).without()
    assert (basket.item().code, basket.chosen) == ("QUE", 0)
    assert basket.without().chosen == -1
    assert basket.with_quantity(Decimal(0)).items == ()


@given(st.decimals("0.001", "9999", places=3), st.decimals("0", "9999", places=6), st.decimals("0", "100", places=2))
def test_a_discount_is_rounded_to_the_currency_and_never_more_than_the_line(
    quantity: Decimal, price: Decimal, percent: Decimal
) -> None:
    discount = Item("c", "x", quantity, price, "7", percent=percent).discount(USD)
    assert 0 <= discount <= quantity * price
    assert discount == USD.round(discount)


def test_the_form_is_what_the_intake_reads() -> None:
    basket = Basket("cart-1", customer=Customer(name="Ana")).add(COFFEE, Decimal("2")).with_percent(Decimal(10))
    form = basket.form("tienda", USD, (Payment("cash", Decimal("12.04"), Decimal("20")),))
    assert form["lines"] == [
        {"code": "CAF", "description": "Café", "quantity": "2", "unit_price": "6.69", "tax": "7", "unit": "unit",
         "discount": "1.34"},
    ]  # fmt: skip
    assert form["payments"] == [{"method": "cash", "amount": "12.04", "reference": "", "received": "20"}]
    assert "document" not in form


def test_a_basket_outlives_the_program() -> None:
    customer = Customer(tax_id="8-730-241", name="Marta")
    basket = Basket("c", customer=customer, document="receipt").add(COFFEE).add(CHEESE, Decimal("1.5"))
    assert taken_up(json.loads(json.dumps(kept(basket)))) == basket


def test_a_note_changes_no_figure_keeps_the_line_apart_and_outlives_the_program() -> None:
    basket = Basket("c").add(COFFEE).with_note(" sin   azúcar ").add(COFFEE).with_sale_note("para llevar")
    assert [(item.quantity, item.note) for item in basket.items] == [(1, "sin azúcar"), (1, "")]
    assert taken_up(json.loads(json.dumps(kept(basket)))) == basket
    with pytest.raises(Refused):
        basket.with_note("x" * 81)


def test_never_more_comes_back_than_the_ticket_has_left() -> None:
    basket = replace(Basket("c"), original="d").taking_back(2, "Café", Decimal(1), Decimal(2))
    basket = basket.taking_back(2, "Café", Decimal(1), Decimal(2))
    assert [(back.position, back.quantity) for back in basket.back] == [(2, 2)]
    assert not basket.empty
    with pytest.raises(Refused):
        basket.taking_back(2, "Café", Decimal(1), Decimal(2))
    assert taken_up(json.loads(json.dumps(kept(basket)))) == basket


def test_a_basket_of_an_older_program_is_taken_up() -> None:
    row = kept(Basket("c").add(COFFEE))
    for key in ("note", "original", "back"):
        del row[key]
    del row["items"][0]["note"]
    assert taken_up(row) == Basket("c").add(COFFEE)
