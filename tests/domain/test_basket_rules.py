"""What an open sale refuses, line by line and as a whole, and what it says of itself to whoever charges it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.basket import Basket, kept, next_number, taken_up
from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.party import Customer
from app.domain.sale import Foreign, Payment
from app.domain.views import Product

USD = CURRENCIES["USD"]
COFFEE = Product("CAF", "Café", Decimal("6.69"), "7")
TWO = Basket("c").add(COFFEE).add(replace(COFFEE, code="TE", description="Té", price=Decimal("2.00")))


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda: TWO.with_quantity(Decimal(10**7)), "quantity"),
        (lambda: TWO.with_percent(Decimal("100.01")), "discount"),
        (lambda: TWO.with_whole_percent(Decimal(-1)), "discount"),
        (lambda: TWO.with_whole_percent(Decimal("100.01")), "discount"),
        (lambda: TWO.with_whole_amount(Decimal("8.70")), "discount"),
        (lambda: TWO.with_note("x" * 201), "note"),
        (lambda: TWO.with_note("a\x07b"), "note"),
        (lambda: TWO.with_sale_note("tarjeta 4111 1111 1111 1111"), "note"),
        (lambda: Basket("c").without_back(), "line"),
        (lambda: Basket("c").with_price(Decimal(1)), "line"),
        (lambda: Basket("c").with_whole_percent(Decimal(5)), "line"),
        (lambda: Basket("c").with_whole_amount(Decimal(5)), "line"),
    ],
)
def test_what_makes_no_sense_is_refused_at_its_field(change: Callable[[], object], field: str) -> None:
    with pytest.raises(Refused) as refused:
        change()
    assert refused.value.field == field


def test_limits_themselves_are_allowed() -> None:
    assert TWO.with_whole_percent(Decimal(100)).percent == 100
    assert TWO.with_whole_amount(Decimal("8.69")).amount_off == Decimal("8.69")
    assert TWO.with_whole_percent(Decimal(0)).percent == 0


def test_one_discount_of_the_whole_takes_the_place_of_the_other() -> None:
    by_money = TWO.with_whole_percent(Decimal(10)).with_whole_amount(Decimal(1))
    assert (by_money.percent, by_money.amount_off) == (0, 1)
    by_part = by_money.with_whole_percent(Decimal(5))
    assert (by_part.percent, by_part.amount_off) == (5, 0)


def test_a_discount_of_a_line_counts_before_that_of_the_whole() -> None:
    halved = TWO.with_percent(Decimal(50))
    assert halved.with_whole_amount(Decimal("7.69")).amount_off == Decimal("7.69")
    with pytest.raises(Refused):
        halved.with_whole_amount(Decimal("7.70"))


def test_units_step_and_the_last_one_takes_the_line_with_it() -> None:
    assert TWO.stepped(2).item().quantity == 3
    assert [item.code for item in TWO.stepped(-1).items] == ["CAF"]


def test_choosing_outside_the_list_changes_nothing() -> None:
    assert TWO.choose(5) is TWO
    assert TWO.choose(-1) is TWO
    assert TWO.choose(0).item().code == "CAF"


def test_a_price_given_by_hand_is_no_longer_the_scales() -> None:
    weighed = Basket("c").add(COFFEE, Decimal("0.5"), label="2000010050009")
    assert weighed.item().label == "2000010050009"
    assert weighed.with_price(Decimal(5)).item().label == ""


def test_what_comes_back_adds_up_and_the_last_of_it_can_stay() -> None:
    back = Basket("c").taking_back(1, "Café", Decimal(1), Decimal(3)).taking_back(2, "Té", Decimal(1), Decimal(1))
    more = back.taking_back(1, "Café", Decimal(2), Decimal(3))
    assert [(each.position, each.quantity) for each in more.back] == [(2, 1), (1, 3)]
    assert [each.position for each in more.without_back().back] == [2]
    assert (Basket("c").empty, more.empty, TWO.empty) == (True, False, False)
    with pytest.raises(Refused, match="quedan 0"):
        more.taking_back(1, "Café", Decimal(1), Decimal(3))


def test_the_form_says_only_what_there_is() -> None:
    bare = Basket("c").add(COFFEE).form("tienda", USD)
    assert set(bare) == {"cart", "issuer", "lines"}
    full = replace(
        TWO.with_note("sin azúcar").with_sale_note("mesa 4").with_whole_amount(Decimal("0.50")).with_approval("a1"),
        document="invoice", customer=Customer(name="Ana"),
    ).with_approval("")  # fmt: skip
    card = Payment("credit_card", Decimal(5), None, "1234")
    euros = Payment("cash", Decimal(3), Decimal(4), rounding=Decimal("-0.01"),
                    foreign=Foreign("EUR", Decimal("1.10"), Decimal(4), Decimal(1)))  # fmt: skip
    form = full.form("tienda", USD, (card, euros))
    assert (form["note"], form["document"], form["discount"], form["approvals"]) == (
        "mesa 4",
        "invoice",
        "0.50",
        ["a1"],
    )
    assert form["payments"] == [
        {"method": "credit_card", "amount": "5", "reference": "1234"},
        {"method": "cash", "amount": "3", "reference": "", "received": "4", "rounding": "-0.01", "currency": "EUR",
         "rate": "1.10", "tendered": "4", "returned": "1"},
    ]  # fmt: skip
    lines = form["lines"]
    assert isinstance(lines, list)
    assert [line.get("note") for line in lines] == [None, "sin azúcar"]
    labelled = Basket("c").add(COFFEE, label="2000010050009").form("tienda", USD)["lines"]
    assert isinstance(labelled, list)
    assert labelled[0]["label"] == "2000010050009"
    assert TWO.with_whole_percent(Decimal("7.5")).form("tienda", USD)["discount"] == "7.5%"


def test_everything_outlives_the_program() -> None:
    full = replace(
        TWO.with_whole_percent(Decimal(5)).with_approval("a").taking_back(1, "Té", Decimal(1), Decimal(1)),
        customer=Customer(name="Ana"), original="d1", why=("01", "roto"), number=3,
    )  # fmt: skip
    assert taken_up(kept(full)) == full


def test_a_new_sale_is_called_one_more_than_any_other() -> None:
    assert next_number([]) == 1
    assert next_number([Basket("a", number=2), Basket("b", number=7)]) == 8
