"""Promises about Fabo's figures: whoever multiplies the items finds our totals, in both formats, for any sale."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from math import floor
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.document import Document
from app.domain.outcome import Authorized
from app.providers.fabo.inspection import read
from app.providers.fabo.mapping import Format, IgvMode, Style, payload
from app.providers.fabo.plain_text import items_from, read_text
from app.providers.json_text import read_object
from tests.providers.peru import COMPANY, PERSON, Bodega, boleta, factura

RATES = ["18", "10.5", "exempt", "not_taxed", "icbper"]
PERCENT = {"18": Fraction(18), "10.5": Fraction(21, 2), "icbper": Fraction(18)}

prices = st.decimals("0.51", "5000", places=2) | st.decimals("0.600001", "99", places=6)
quantities = st.integers(1, 30).map(Decimal) | st.decimals("0.001", "40", places=3) | st.integers(1, 9999).map(Decimal)


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    rate, price, quantity = draw(st.sampled_from(RATES)), draw(prices), draw(quantities)
    if rate == "icbper":
        quantity = Decimal(draw(st.integers(1, 50)))
    room = quantity * (price - Decimal("0.50") if rate == "icbper" else price)
    discount = draw(st.just(Decimal(0)) | st.decimals(0, 1, places=2).map(lambda part: room * part))
    return [f"{quantity:f}", f"{price:f}", rate, f"{discount.quantize(Decimal('0.01'), 'ROUND_DOWN'):f}"]


def cents(amount: Fraction) -> int:
    return floor(amount * 100 + Fraction(1, 2))


def found_in(items: list[dict[str, Any]]) -> tuple[int, int]:
    """Total and IGV in cents, as exact fractions say; an opinion that shares no code with ours."""
    total = tax = 0
    for item in items:
        quantity, price, value = (Fraction(item[key]) for key in ("cantidad", "precio_unitario", "valor_unitario"))
        net, gross = cents(quantity * value), cents(quantity * price)
        assert net == cents(Fraction(item["valor_venta"]))
        assert gross - net == cents(Fraction(item["igv"]))
        assert all(len(str(item[key])) <= 15 for key in ("cantidad", "precio_unitario", "valor_unitario", "igv"))
        bags = cents(Fraction(item.get("icbper", 0)))
        total, tax = total + gross + bags, tax + gross - net + bags
    return total, tax


def judge(sale: Document) -> None:
    expected = cents(Fraction(sale.total)), cents(Fraction(sale.totals.tax))
    body = payload(sale, Style())
    assert found_in(json.loads(body, parse_float=str, parse_int=str)["items"]) == expected, body
    seen = read(read_object(body.encode()), text=False)
    assert (seen.total, seen.tax) == (sale.total, sale.totals.tax), body
    text = read_text(payload(sale, Style(format=Format.TEXT)).encode())
    items = items_from(text, "items")
    assert found_in(items) == expected
    header = {key: value for key, value in text.items() if not key.startswith("items-")}
    seen = read({**header, "items": items}, text=True)
    assert (seen.total, seen.tax) == (sale.total, sale.totals.tax)


@settings(max_examples=400)
@given(st.lists(lines(), min_size=1, max_size=10), st.booleans())
def test_whoever_multiplies_the_items_finds_our_totals(rows: list[list[str]], included: bool) -> None:
    judge(boleta(lines=rows, included=included, customer=PERSON))


@settings(max_examples=150)
@given(st.lists(lines(), min_size=1, max_size=5), st.booleans())
def test_with_igv_per_unit_the_line_s_igv_is_found_again(rows: list[list[str]], included: bool) -> None:
    sale = boleta(lines=rows, included=included, customer=PERSON)
    seen = read(read_object(payload(sale, Style(igv=IgvMode.UNIT)).encode()), text=False)
    assert (seen.total, seen.tax) == (sale.total, sale.totals.tax)


def some_lines(dice: Random) -> list[list[str]]:
    rows = []
    for _ in range(dice.randint(1, 9)):
        rate = dice.choice(RATES)
        whole = rate == "icbper" or dice.random() < 0.6
        quantity = Decimal(dice.randint(1, 24)) if whole else Decimal(dice.randint(1, 9999)) / 1000
        price = Decimal(dice.randint(60, 9999)) / 100
        discount = (quantity * (price - Decimal("0.5")) * dice.choice([0, 0, 0, 10, 33]) / 100).quantize(
            Decimal("0.01"), "ROUND_DOWN"
        )
        rows.append([f"{quantity:f}", f"{price:f}", rate, f"{discount:f}"])
    return rows


@pytest.mark.parametrize("format_", ["json", "text"])
async def test_three_hundred_sales_agree_with_the_emulator_to_the_cent(format_: str) -> None:
    dice, bodega, totals = Random(20260415), Bodega(format=format_), {}
    for number in range(1, 301):
        make, customer = (factura, COMPANY) if dice.random() < 0.4 else (boleta, PERSON)
        sale = make(number, lines=some_lines(dice), included=dice.random() < 0.6, customer=customer)
        answer = await bodega.sell(sale)
        assert isinstance(answer, Authorized), answer
        totals[answer.authorization] = (f"{sale.total:f}", f"{sale.totals.tax:f}")
    assert {row["authorization"]: (row["total"], row["tax"]) for row in bodega.ledger} == totals
    assert len(totals) == 300


@pytest.mark.parametrize(
    ("line", "net", "tax"),
    [
        (["2", "35.00", "18"], "59.32", "10.68"),
        (["3", "59.90", "18"], "152.29", "27.41"),
        (["2", "35.00", "10.5"], "63.35", "6.65"),
        (["1", "49.00", "18"], "41.53", "7.47"),
        (["1", "0.20", "18"], "0.17", "0.03"),
        (["1", "5900", "18"], "5000.00", "900.00"),
    ],
)
def test_the_dossier_s_figures_come_out(line: list[str], net: str, tax: str) -> None:
    sale = factura(lines=[line])
    assert (sale.totals.net, sale.totals.tax) == (Decimal(net), Decimal(tax))
    judge(sale)


def test_every_shelf_price_keeps_its_cents() -> None:
    """All prices to 30.00 at both rates: what the customer reads is what SUNAT adds up."""
    for rate in ("18", "10.5"):
        for price in range(1, 3001):
            item = json.loads(payload(boleta(lines=[["1", f"{price / 100:.2f}", rate]]), Style()), parse_float=str)[
                "items"
            ][0]
            assert item["precio_unitario"] == f"{price / 100:.2f}"
