"""Promises about prices without IVA: whoever adds up our lines as Contpaqi does finds the till's total, always."""

from __future__ import annotations

import os
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.document import Document
from app.domain.outcome import Authorized
from app.providers.enlazatte.prices import wire_items
from tests.providers.arithmetic import cents, parsed
from tests.providers.mexican import Till, sale

RATES = ["16", "8", "0", "exempt"]
BY_HAND = int(os.environ.get("MOSTRADOR_RANDOM_SALES", "400"))

prices = st.decimals("0.01", "5000", places=2) | st.decimals("0.01", "99", places=6)
quantities = (
    st.integers(1, 30).map(Decimal) | st.decimals("0.001", "40", places=3) | st.integers(1, 200_000).map(Decimal)
)


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    quantity, price = draw(quantities), draw(prices)
    part = draw(st.just(Decimal(0)) | st.decimals(0, 1, places=2))
    off = (quantity * price * part).quantize(Decimal("0.01"), "ROUND_DOWN")
    return [f"{quantity:f}", f"{price:f}", draw(st.sampled_from(RATES)), f"{off:f}"]


def judge(sold: Document, places: int = 6) -> str:
    """Exact fractions, no code of ours: the total agrees; says whether the IVA does too."""
    items = wire_items(sold, places)
    assert items is not None
    nets: dict[Fraction, Fraction] = {}
    for item in items:
        assert item.price > 0
        assert item.price == item.price.quantize(Decimal(1).scaleb(-places))
        rate = Fraction(item.line.rate.percent) / 100
        nets[rate] = nets.get(rate, Fraction(0)) + Fraction(item.quantity) * Fraction(item.price)
    tax = sum(cents(net * rate) for rate, net in nets.items())
    assert cents(sum(nets.values(), Fraction(0))) + tax == cents(Fraction(sold.total)), items
    assert abs(tax - cents(Fraction(sold.totals.tax))) <= 2
    return "tax too" if tax == cents(Fraction(sold.totals.tax)) else "total only"


@settings(max_examples=300)
@given(st.lists(lines(), min_size=1, max_size=12), st.booleans())
@example([["3", "0.335", "16", "0"], ["3", "0.335", "8", "0"]], False)
@example([["1", "1.45", "16", "0"], ["1", "1.35", "8", "0"]], True)
@example([["200000", "0.01", "16", "1990.00"]], True)
@example([["39.999", "4999.99", "16", "0"]], True)
def test_whoever_adds_up_the_lines_finds_our_total(rows: list[list[str]], included: bool) -> None:
    sold = sale(lines=rows, included=included)
    paid = [line for line in sold.lines if line.net]
    if paid and min(line.net / line.quantity for line in paid) > Decimal("0.00001"):
        judge(sold)


def test_a_price_under_a_millionth_cannot_be_said() -> None:
    assert wire_items(sale(lines=[["200000", "0.01", "16", "1999.99"]]), 6) is None


@pytest.mark.parametrize("rate", ["16", "8"])
def test_every_price_with_iva_keeps_its_total_and_its_iva(rate: str) -> None:
    for price in range(1, 2901):  # 29.00: then the fractions of a cent of 4/29 repeat
        assert judge(sale(lines=[["1", f"{Decimal(price) / 100}", rate]])) == "tax too"


def random_lines(dice: Random) -> list[list[str]]:
    rows = []
    for _ in range(dice.randint(1, 9)):
        quantity = dice.choice([Decimal(dice.randint(1, 24)), Decimal(dice.randint(1, 9999)) / 1000])
        price = Decimal(dice.randint(1, 99999)) / dice.choice([100, 100, 1000])
        off = (quantity * price * dice.choice([0, 0, 0, 10, 33]) / 100).quantize(Decimal("0.01"), "ROUND_DOWN")
        rate = dice.choice(RATES)
        rows.append([f"{quantity:f}", f"{price:f}", rate, f"{off:f}", f"Artículo al {rate}"])
    return rows


async def test_random_days_of_a_shop_are_stamped_to_the_cent() -> None:
    """Through the wire and the practice server, which recomputes by its own product master."""
    dice, seen = Random(20261120), Counter[str]()
    till = Till(timeout="10")
    for number in range(1, BY_HAND + 1):
        sold = sale(lines=random_lines(dice), included=dice.random() < 0.6, number=number)
        if not sold.total:
            continue
        answer = await till.sell(sold)
        assert isinstance(answer, Authorized)
        assert answer.total == sold.total
        seen["same iva" if Decimal(till.ledger[-1]["tax"]) == sold.totals.tax else "another iva"] += 1
    assert len(till.ledger) == sum(seen.values()) >= BY_HAND * 0.95
    assert seen["another iva"] <= BY_HAND // 100 + 1, seen


@pytest.mark.parametrize("places", [2, 3, 4, 5])
def test_fewer_decimals_give_the_total_or_nothing(places: int) -> None:
    dice, seen = Random(places), Counter[str]()
    for _ in range(150):
        sold = sale(lines=random_lines(dice))
        if sold.total:
            seen["none" if wire_items(sold, places) is None else judge(sold, places)] += 1
    assert seen["none"] <= (15 if places == 2 else 2), seen


def said(rows: list[list[str]], **changes: Any) -> list[tuple[str, str, str]]:
    provider = Till(product_mode="own").provider
    body = parsed(provider.prepare(sale(lines=rows, **changes)))
    return [(row["codigo"], str(row["cantidad"]), str(row["valorUnitario"])) for row in body["Conceptos"]]


def test_the_example_of_the_dossier_comes_out_digit_by_digit() -> None:
    rows = [["2", "100.00", "16", "0", "Cafe molido 250 g", "CAF250"], ["3", "12.50", "0", "0", "Pan blanco", "PAN001"]]
    assert said(rows) == [("CAF250", "2", "86.206897"), ("PAN001", "3", "12.5")]


def test_a_price_without_iva_is_sent_as_it_is() -> None:
    assert said([["1", "150", "16", "0", "x", "P"]], included=False) == [("P", "1", "150")]


def test_a_discount_is_inside_the_price_and_said_in_the_text() -> None:
    provider = Till(product_mode="own").provider
    rows = [["2", "100.00", "0", "30.00", "Taza", "T"]]
    (row,) = parsed(provider.prepare(sale(lines=rows)))["Conceptos"]
    assert (row["valorUnitario"], row["descripcion"]) == (85, "Taza (descuento de 30.00 incluido) [T-000142]")


def test_very_many_units_become_two_lines_of_the_same_product() -> None:
    rows = said([["150000", "0.07", "16", "3.33", "Tornillo", "TOR"]])
    assert [row[:2] for row in rows] == [("TOR", "149999"), ("TOR", "1")]
