"""Promises about the prices on TusFacturas' wire: whoever adds up our lines finds the shelf price, for any sale."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.countries import COUNTRIES
from app.domain.document import Document
from app.domain.errors import Unsayable
from app.domain.returned import less, note_lines, whole_of
from app.providers.json_text import read_object
from app.providers.tusfacturas.inspection import CREDENTIALS, BadPayload, inspect
from app.providers.tusfacturas.mapping import Fields, Manner, payload
from tests.providers.argentine import COMPANY, issuer, said, sale

RATES = ["21", "10.5", "27", "0", "exempt", "not_taxed"]
MANNER = Manner(Fields.FULL, "", "Productos", "Productos", "26", False)
BY_HAND = int(os.environ.get("MOSTRADOR_RANDOM_SALES", "600"))

prices = st.decimals("0.01", "5000000", places=2) | st.decimals("0.001", "9999", places=3)
quantities = (
    st.integers(1, 30).map(Decimal) | st.decimals("0.001", "40", places=3) | st.decimals("0.01", "99", places=2)
    | st.integers(1, 20_000).map(Decimal)
)  # fmt: skip


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    quantity, price = draw(quantities), draw(prices)
    part = draw(st.just(Decimal(0)) | st.decimals(0, 1, places=2))
    discount = (quantity * price * part).quantize(Decimal("0.01"), "ROUND_DOWN")
    return [f"{quantity:f}", f"{price:f}", draw(st.sampled_from(RATES)), f"{discount:f}"]


def judge(document: Document, number: int = 1) -> str:
    """Fails unless the lines lead to the total and each VAT by every rule of the dossier; says whether to each net."""
    text = payload(document, number, MANNER)
    body = said(text)["comprobante"]
    assert body["total"] == document.total
    nets: dict[Fraction, Fraction] = {}
    for line in body["detalle"]:
        product = line["producto"]
        rate = max(Fraction(product["alicuota"]), Fraction(0)) / 100
        net = Fraction(line["cantidad"]) * Fraction(product["precio_unitario_sin_iva"])
        nets[rate] = nets.get(rate, Fraction(0)) + net
    assert abs(sum(net * (1 + rate) for rate, net in nets.items()) - Fraction(document.total)) < Fraction(1, 200), text
    row: dict[str, Any] = dict.fromkeys(CREDENTIALS, "x")
    inspect({**row, **read_object(text.encode())}, lots=False)
    groups: dict[Fraction, tuple[Fraction, Fraction]] = {}
    for group in document.totals.groups:
        rate = Fraction(group.rate.percent) / 100
        net, tax = groups.get(rate, (Fraction(0), Fraction(0)))
        groups[rate] = (net + Fraction(group.net), tax + Fraction(group.tax))
    assert all(abs(nets[rate] * rate - tax) < Fraction(1, 200) for rate, (_, tax) in groups.items()), text
    close = all(abs(nets[rate] - net) < Fraction(1, 200) for rate, (net, _) in groups.items())
    return "exact" if close else "total"


@settings(max_examples=300)
@given(st.lists(lines(), min_size=1, max_size=12), st.booleans())
@example([["2", "1250.00", "21", "0"]], True)
@example([["3", "999.90", "21", "0"]], True)
@example([["150000", "0.07", "21", "0"]], True)
@example([["0.755", "5990.00", "10.5", "0"]], True)
@example([["24", "350.00", "21", "0"], ["1", "0.01", "27", "0"]], True)
@example([["1", "0.01", "21", "0"]], False)
def test_whoever_adds_up_the_lines_finds_our_total(rows: list[list[str]], included: bool) -> None:
    document = sale(lines=rows, included=included)
    if document.total > 0:
        customer = {"tax_id": "28505146", "tax_id_kind": "dni", "name": "Marta Quiroga"}
        judge(sale(lines=rows, included=included, customer=customer))


def test_random_days_of_a_shop_agree_to_the_cent() -> None:
    """By hand, with MOSTRADOR_RANDOM_SALES=100000, as many as one likes."""
    dice, seen = Random(20261120), Counter[str]()
    for number in range(1, BY_HAND + 1):
        rows = []
        for _ in range(dice.randint(1, 9)):
            quantity = dice.choice([Decimal(dice.randint(1, 24)), Decimal(dice.randint(1, 9999)) / 1000, Decimal(1)])
            price = Decimal(dice.randint(1, 2_500_000)) / dice.choice([100, 100, 1000])
            discount = (quantity * price * dice.choice([0, 0, 0, 10, 33]) / 100).quantize(Decimal("0.01"), "ROUND_DOWN")
            rows.append([f"{quantity:f}", f"{price:f}", dice.choice(RATES), f"{discount:f}"])
        kind = dice.choice([{"type": "receipt"}, {"type": "invoice", "customer": COMPANY}])
        seen[judge(sale(number, lines=rows, included=dice.random() < 0.7, **kind), number)] += 1
    print(dict(seen))
    assert seen["exact"] > BY_HAND * 8 // 10, seen


@pytest.mark.parametrize("rate", ["21", "10.5", "27"])
def test_every_shelf_price_comes_out_to_the_cent(rate: str) -> None:
    for price in range(1, 3001):
        judge(sale(lines=[["1", f"{Decimal(price) / 100}", rate]], included=True))


@pytest.mark.parametrize(("quantity", "price", "net", "total"), [
    ("2", "1250.00", "1033.058", "2500.00"), ("3", "999.90", "826.364", "2999.70"),
])  # fmt: skip
def test_three_decimals_keep_the_shelf_price(quantity: str, price: str, net: str, total: str) -> None:
    """The two examples of the dossier."""
    body = said(payload(sale(lines=[[quantity, price, "21"]]), 1, MANNER))["comprobante"]
    (line,) = body["detalle"]
    assert (str(line["producto"]["precio_unitario_sin_iva"]), str(body["total"])) == (net, total)
    assert round(Decimal(net) * Decimal(quantity) * Decimal("1.21"), 2) == Decimal(total)


def test_the_first_document_s_own_example_gives_its_total() -> None:
    body = said(payload(sale(lines=[["1", "114.88", "21", "0", "Hosting pagina web"]], included=False), 1, MANNER))
    assert body["comprobante"]["total"] == Decimal("139.00")
    assert body["comprobante"]["detalle"][0]["producto"]["precio_unitario_sin_iva"] == Decimal("114.880")


@pytest.mark.parametrize("price", ["0.36", "14.07", "1033.058"])
def test_every_part_that_comes_back_of_a_net_price_leads_to_its_total(price: str) -> None:
    original = sale(lines=[["3", price, "21"], ["3", price, "10.5"]], included=False)
    rest, taken = whole_of(original), Decimal(0)
    for _ in range(3):
        lines, totals = note_lines(original, {1: Decimal(1), 2: Decimal(1)}, COUNTRIES["AR"], rest)
        rest, taken = less(rest, dict(enumerate(lines, 1))), taken + totals.total
        body = said(payload(replace(original, lines=lines, totals=totals), 1, MANNER))["comprobante"]
        rows = [(Fraction(each["producto"]["precio_unitario_sin_iva"]), each["producto"]["alicuota"], each["cantidad"])
                for each in body["detalle"]]  # fmt: skip
        gross = sum(net * count * (1 + Fraction(rate) / 100) for net, rate, count in rows)
        assert abs(gross - Fraction(totals.total)) < Fraction(1, 200)
    assert taken == original.total


def test_a_line_discount_is_inside_the_price() -> None:
    """Net 100.00 less 20 % is 80.00, with VAT 96.80."""
    body = said(payload(sale(lines=[["1", "100.00", "21", "20.00"]], included=False), 1, MANNER))["comprobante"]
    assert body["total"] == Decimal("96.80")
    assert body["detalle"][0]["producto"]["precio_unitario_sin_iva"] == 80
    assert body["detalle"][0]["leyenda"] == "Bonificación incluida: $ 20.00"


def test_a_weight_of_three_decimals_becomes_one_unit_that_says_so() -> None:
    body = said(payload(sale(lines=[["0.755", "5990.00", "10.5", "0", "Asado"]]), 1, MANNER))["comprobante"]
    (line,) = body["detalle"]
    assert (line["cantidad"], line["leyenda"], line["producto"]["unidad_medida"]) == (1, "0.755 u", 7)


def test_a_c_has_final_prices_and_no_vat() -> None:
    document = sale(issuer=issuer("M"), lines=[["3", "333.33", "none"], ["1", "0.10", "none"]])
    body = said(payload(document, 1, MANNER))["comprobante"]
    assert body["tipo"] == "FACTURA C"
    assert [line["producto"]["alicuota"] for line in body["detalle"]] == [0, 0]
    prices = [line["producto"]["precio_unitario_sin_iva"] for line in body["detalle"]]
    assert prices == [Decimal("333.33"), Decimal("0.1")]
    assert body["total"] == Decimal("1000.09")


def test_the_practice_server_notices_a_cent() -> None:
    text = payload(sale(lines=[["2", "1250.00", "21"], ["1", "100.00", "10.5"]]), 1, MANNER)
    good = {**dict.fromkeys(CREDENTIALS, "x"), **read_object(text.encode())}
    inspect(good, lots=False)
    for change in ("0.01", "-0.01"):
        good["comprobante"]["total"] += Decimal(change)
        with pytest.raises(BadPayload, match="10048"):
            inspect(good, lots=False)
        good["comprobante"]["total"] -= Decimal(change)


@pytest.mark.parametrize("row", [["0", "1.00", "21"], ["-1", "1.00", "21"], ["1", "1.00", "21", "2.00"]])
def test_nothing_negative_is_said(row: list[str]) -> None:
    with pytest.raises(Unsayable):
        payload(sale(lines=[row]), 1, MANNER)
