"""Promises about the prices on Conteo's wire: whoever adds up our items finds our totals, for any sale."""

from __future__ import annotations

import os
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.document import Document
from app.domain.errors import Unsayable
from app.providers.conteo.inspection import BadPayload, inspect
from app.providers.conteo.mapping import ItbmsMode, NoTaxId, RateStyle, payload
from app.providers.json_text import read_object
from tests.providers.arithmetic import add_up_items, cents, one_rounding_is_possible, parsed
from tests.providers.sales import document

RATES = ["7", "0", "10", "15"]
BY_HAND = int(os.environ.get("MOSTRADOR_RANDOM_SALES", "1000"))

prices = st.decimals("0.00", "5000", places=2) | st.decimals("0.000001", "99", places=6)
quantities = (
    st.integers(1, 30).map(Decimal) | st.decimals("0.001", "40", places=3) | st.integers(1, 200_000).map(Decimal)
)


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    quantity, price = draw(quantities), draw(prices)
    discount = draw(st.just(Decimal(0)) | st.decimals(0, 1, places=2).map(lambda part: quantity * price * part))
    return [
        f"{quantity:f}",
        f"{price:f}",
        draw(st.sampled_from(RATES)),
        f"{discount.quantize(Decimal('0.01'), 'ROUND_DOWN'):f}",
    ]


def say(sale: Document, mode: ItbmsMode = ItbmsMode.UNIT) -> str:
    return payload(sale, mode, RateStyle.FRACTION, NoTaxId.NAME)


def judge(sale: Document) -> str:
    """Fails unless the items give our figures; says which of the two ways of rounding the subtotal they allow."""
    text = say(sale)
    body = parsed(text)
    found, totals = add_up_items(body), sale.totals
    assert found.subtotal == cents(Fraction(totals.net)), text
    assert found.itbms == cents(Fraction(totals.tax)), text
    assert found.subtotal + found.itbms == cents(Fraction(totals.total)), text
    assert (body["subtotal"], body["itbms"], body["total"]) == (totals.net, totals.tax, totals.total)
    inspect(read_object(text.encode()))
    if found.subtotal_once == found.subtotal:
        return "both"
    groups = [(Fraction(g.rate.percent) / 100, Fraction(g.net), Fraction(g.tax)) for g in totals.groups]
    assert not one_rounding_is_possible(groups), text
    return "by rate only"


@settings(max_examples=400)
@given(st.lists(lines(), min_size=1, max_size=12), st.booleans())
@example([["3", "0.335", "7", "0"], ["3", "0.335", "7", "0"]], False)
@example([["1", "118.50", "7", "0"]], False)
@example([["1", "0.05", "10", "0"]], True)
@example([["24", "0.35", "7", "0"], ["10", "1.25", "7", "0"]], True)
@example([["200000", "0.01", "15", "1999.99"]], True)
@example([["1", "0.00", "7", "0"]], True)
@example([["1", "0.00", "7", "0"], ["5601", "0.008055", "15", "42.40"]], True)
def test_whoever_adds_up_the_items_finds_our_totals(rows: list[list[str]], included: bool) -> None:
    judge(document(lines=rows, included=included))


def test_random_days_of_a_shop_agree_to_the_cent() -> None:
    """By hand, with MOSTRADOR_RANDOM_SALES=100000, as many as one likes."""
    dice, seen = Random(20260415), Counter[str]()
    for _ in range(BY_HAND):
        rows = []
        for _ in range(dice.randint(1, 9)):
            quantity = Decimal(dice.choice([dice.randint(1, 24), dice.randint(1, 24), dice.randint(1, 200_000)]))
            quantity /= dice.choice([1, 1, 1000])
            price = Decimal(dice.randint(1, 9999)) / dice.choice([100, 100, 1000, 1_000_000])
            discount = (quantity * price * dice.choice([0, 0, 0, 10, 33]) / 100).quantize(Decimal("0.01"), "ROUND_DOWN")
            rows.append([f"{quantity:f}", f"{price:f}", dice.choice(RATES), f"{discount:f}"])
        seen[judge(document(lines=rows, included=dice.random() < 0.6))] += 1
    assert seen["by rate only"] <= BY_HAND // 100 + 1, seen
    print(dict(seen))


@pytest.mark.parametrize("rate", ["7", "10", "15"])
def test_every_price_with_tax_keeps_its_tax(rate: str) -> None:
    """All prices up to 24.00: after that the tax's fractions of a cent repeat."""
    for price in range(1, 2401):
        judge(document(lines=[["1", f"{Decimal(price) / 100}", rate], ["0.5", "1.99", "0"]], included=True))


def test_a_line_of_very_many_units_becomes_two_items_and_keeps_its_amount() -> None:
    sale = document(lines=[["150000", "0.07", "7", "3.33", "Tornillo"]])
    items = parsed(say(sale))["items"]
    assert [item["cantidad"] for item in items] == [149999, 1]
    assert cents(sum((Fraction(i["cantidad"]) * Fraction(i["precio_unitario"]) for i in items), Fraction(0))) == 1049667


def test_an_ordinary_price_is_sent_as_it_is() -> None:
    sale = document(lines=[["2", "6.25", "7"], ["3", "1.10", "0"], ["1", "8.40", "10"]])
    assert [str(item["precio_unitario"]) for item in parsed(say(sale))["items"]] == ["6.25", "1.10", "8.40"]


def test_a_price_that_never_ends_is_said_with_six_decimals() -> None:
    (item,) = parsed(say(document(lines=[["3", "3.335", "0", "0.01"]])))["items"]
    assert str(item["precio_unitario"]) == "3.333333"


@pytest.mark.parametrize("mode", list(ItbmsMode))
@given(rows=st.lists(lines(), min_size=1, max_size=6), included=st.booleans())
@settings(max_examples=60)
def test_the_tax_of_items_follows_the_chosen_mode(mode: ItbmsMode, rows: list[list[str]], included: bool) -> None:
    sale = document(lines=rows, included=included)
    items = parsed(say(sale, mode))["items"]
    if mode is ItbmsMode.UNIT:
        assert all(
            cents(Fraction(i["itbms"])) == cents(Fraction(i["precio_unitario"]) * Fraction(i["itbms_rate"]))
            for i in items
        )
    else:
        assert sum(i["itbms"] for i in items) == sale.totals.tax


def test_a_cent_left_over_of_the_tax_costs_no_sale_its_invoice_and_a_cent_too_many_does() -> None:
    sale = document(lines=[["1", "2.50", "7"], *[["1", "1.20", "7"]] * 5])
    body = parsed(say(sale, ItbmsMode.LINE))
    assert [str(item["itbms"]) for item in body["items"]] == ["0.19", "0.09", "0.08", "0.08", "0.08", "0.08"]
    inspect(body)
    body["items"][1]["itbms"] += Decimal("0.01")
    with pytest.raises(BadPayload, match="itbms"):
        inspect(body)


@pytest.mark.parametrize("row", [["0", "1.00", "7"], ["-1", "1.00", "7"], ["1", "1.00", "7", "2.00"]])
def test_nothing_negative_is_said(row: list[str]) -> None:
    with pytest.raises(Unsayable):
        say(document(lines=[row]))
