"""Promises about FacturaSend's amounts: whoever adds up our items, exactly or in binary, finds our figures."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import floor
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.document import Document
from app.domain.errors import Unsayable
from app.domain.tax import cut_to
from app.providers.facturasend.inspection import inspect
from app.providers.facturasend.mapping import Style, payload
from app.providers.json_text import read_object
from tests.providers.paraguay import factura, paid

RATES = ["10", "5", "exempt", "exonerated"]
BY_HAND = int(os.environ.get("MOSTRADOR_RANDOM_SALES", "1000"))

prices = st.integers(0, 20_000).map(lambda n: Decimal(n * 50)) | st.decimals("0", "500000", places=2) | (
    st.integers(1, 9_999_999).map(Decimal)
)  # fmt: skip
quantities = (
    st.integers(1, 200).map(Decimal) | st.decimals("0.001", "40", places=3) | st.decimals("0.000001", "9", places=6)
    | st.integers(1, 100_000).map(Decimal)
)  # fmt: skip


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    quantity, price = draw(quantities), draw(prices)
    part = draw(st.just(Decimal(0)) | st.decimals(0, 1, places=2))
    discount = (quantity * price * part).quantize(Decimal(1), "ROUND_DOWN")
    return [f"{quantity:f}", f"{price:f}", draw(st.sampled_from(RATES)), f"{discount:f}"]


def say(sale: Document) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(payload(sale, Style()), parse_float=Decimal)
    return body


def half_up(amount: Fraction) -> int:
    return floor(amount + Fraction(1, 2))


def judge(sale: Document) -> None:
    """By exact fractions, by doubles as JavaScript has them, and by the practice server's own recomputation."""
    body = say(sale)
    total, binary, taxes = 0, 0, {5: Fraction(0), 10: Fraction(0), 0: Fraction(0)}
    for item in body["items"]:
        price, discount, quantity = item["precioUnitario"], item.get("descuento", 0), item["cantidad"]
        line = half_up((Fraction(price) - Fraction(discount)) * Fraction(quantity))
        product = (float(price) - float(discount)) * float(quantity)
        total, binary = total + line, binary + half_up(Fraction(product))
        taxes[item["iva"]] += Fraction(line * item["iva"], 100 + item["iva"])
    ours = {p: sum((g.tax for g in sale.totals.groups if g.rate.percent == p), Decimal(0)) for p in (5, 10)}
    assert total == binary == sale.totals.total
    assert {p: half_up(taxes[p]) for p in (5, 10)} == ours
    if sale.totals.total:
        seen = inspect(read_object(payload(sale, Style()).encode()))
        assert (seen.total, seen.iva5, seen.iva10) == (sale.totals.total, ours[5], ours[10])


@settings(max_examples=400)
@given(st.lists(lines(), min_size=1, max_size=10), st.booleans())
@example([["8.575", "100", "10", "0"]], True)
@example([["1.005", "100", "10", "0"]], True)
@example([["0.001", "500", "5", "0"]], True)
@example([["0.005", "10000100", "10", "0"]], True)
@example([["3", "1000", "10", "1000"]], True)
@example([["100000", "0.01", "10", "999"]], True)
@example([["0.000001", "1", "10", "0"], ["1", "1", "5", "0"]], True)
def test_whoever_adds_up_the_items_finds_our_totals(rows: list[list[str]], included: bool) -> None:
    judge(factura(lines=rows, included=included))


def test_random_days_of_a_shop_agree_to_the_guarani() -> None:
    """By hand, with MOSTRADOR_RANDOM_SALES=100000, as many as one likes."""
    dice = Random(20260415)
    for number in range(BY_HAND):
        rows = []
        for _ in range(dice.randint(1, 9)):
            quantity = Decimal(dice.choice([dice.randint(1, 24), dice.randint(1, 3000)]))
            quantity /= dice.choice([1, 1, 1000])
            price = Decimal(dice.choice([dice.randint(1, 4000) * 50, dice.randint(1, 999_999)]))
            price /= dice.choice([1, 1, 100])
            discount = (quantity * price * dice.choice([0, 0, 0, 10, 33]) / 100).quantize(Decimal(1), "ROUND_DOWN")
            rows.append([f"{quantity:f}", f"{price:f}", dice.choice(RATES), f"{discount:f}"])
        judge(factura(number + 1, lines=rows, included=dice.random() < 0.7))


@pytest.mark.parametrize(("rows", "total", "iva5", "iva10"), [
    ([["0.735", "48990", "10"], ["0.333", "59990", "10"]], 55985, 0, 5090),
    ([["0.5", "10001", "10"]], 5001, 0, 455), ([["2.5", "1001", "10"]], 2503, 0, 228),
    ([["1.5", "333", "10"]], 500, 0, 45),
    ([["1", "100000", "10"], ["3", "5000", "5"], ["1", "80000", "exempt"]], 195000, 714, 9091),
    ([["2", "100000", "10", "20000"]], 180000, 0, 16364), ([["10.5", "10800", "5"]], 113400, 5400, 0),
])  # fmt: skip
def test_the_dossier_s_figures_come_out(rows: list[list[str]], total: int, iva5: int, iva10: int) -> None:
    sale = factura(lines=rows)
    judge(sale)
    seen = inspect(read_object(payload(sale, Style()).encode()))
    assert (seen.total, seen.iva5, seen.iva10) == (total, iva5, iva10)


def test_an_ordinary_price_is_sent_as_it_is() -> None:
    items = say(factura(lines=[["2", "32000", "10"], ["0.735", "48990", "10"], ["1", "0", "exempt"]]))["items"]
    assert [str(item["precioUnitario"]) for item in items] == ["32000", "48990", "0"]
    assert not any("descuento" in item for item in items)


def test_payments_add_up_to_the_total_in_figures_without_signs() -> None:
    rows = paid(("cash", 50000), ("credit_card", 30000, "0123"), ("check", 15500, "77"))
    tenders = say(factura(payments=rows))["condicion"]["entregas"]
    assert [row["monto"] for row in tenders] == ["50000", "30000", "15500"]
    assert tenders[1]["infoTarjeta"]["numero"] == "0123"
    assert tenders[2]["infoCheque"]["numeroCheque"] == "00000077"


def test_change_is_no_payment() -> None:
    cash = replace(paid(("cash", 95500))[0], received=Decimal(100000))
    body = say(factura(payments=(cash,)))
    assert [row["monto"] for row in body["condicion"]["entregas"]] == ["95500"]
    assert body["extras"]["vuelto"] == "4500"


def test_a_rounded_sale_goes_only_to_a_company_that_rounds() -> None:
    sold = factura(lines=[["1", "12345", "10"]])
    cut = replace(sold, totals=cut_to(sold.totals, Decimal(50)), payments=paid(("cash", 12300)))
    body = payload(cut, Style(rounds=True))
    assert inspect(read_object(body.encode()), rounds=True).total == 12300
    for sale, style in ((cut, Style()), (sold, Style(rounds=True))):
        with pytest.raises(Unsayable, match="redondeo"):
            payload(sale, style)
    even = factura(lines=[["1", "12300", "10"]])
    assert payload(even, Style(rounds=True)) == payload(even, Style())


@pytest.mark.parametrize(("unit", "code"), [("unit", 77), ("kg", 83), ("Kg.", 83), ("l", 89), ("caja", 131), ("lb", 77),
                                            ("", 77), ("660", 660), ("999", 77)])  # fmt: skip
def test_units_have_sifen_s_codes(unit: str, code: int) -> None:
    sale = factura()
    lines_ = tuple(replace(line, unit=unit) for line in sale.lines)
    assert {item["unidadMedida"] for item in say(replace(sale, lines=lines_))["items"]} == {code}
