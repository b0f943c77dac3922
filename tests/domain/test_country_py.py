"""Promises about selling in Paraguay: sums in whole guaraníes, rounding to coins, pre-flight, what the paper says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checkout import quote
from app.domain.countries import country_named
from app.domain.countries.py_paper import grouped, printed
from app.domain.document import Standing, Status
from app.domain.errors import Refused
from app.domain.intake import Defaults, sale_from
from app.domain.money import CURRENCIES
from app.domain.party import Customer, Issuer
from app.domain.sale import Line, Payment, Sale
from app.domain.tax import Amounts, Rate, RoundingScope, add_up, cut_to
from app.domain.views import Product
from app.store.codec import document_from, document_text
from tests.providers.paraguay import ISSUER, credit_note, factura

PY = country_named("PY")
CDC = "01800695631001001000012422026031614829130758"
COMPANY = Customer("80069563", "ruc", "1", "Comercial Ejemplo S.A.")


def issuer(**extra: str) -> Issuer:
    fields: dict[str, Any] = {**ISSUER}
    return Issuer(**{**fields, "extra": {**fields["extra"], **extra}})


def sale(*lines: tuple[str, str, str], who: Customer | None = None, document: str = "receipt", **more: Any) -> Sale:
    rows = tuple(Line("Artículo", Decimal(q), Decimal(p), tax) for q, p, tax in lines)
    fields: dict[str, Any] = {
        "cart": "c", "issuer": "tienda", "till": "01", "cashier": "ana",
        "sold_at": datetime(2026, 3, 16, 15, tzinfo=UTC),
        "document": document, "series": "001-001", "prices_include_tax": True, "currency": "PYG", "lines": rows,
        "customer": who,
    }  # fmt: skip
    return Sale(**{**fields, **more})


def blocked(*lines: tuple[str, str, str], of: Issuer | None = None, **more: Any) -> set[str]:
    found = quote(sale(*(lines or (("1", "10000", "10"),)), **more), of or issuer())
    return {finding.field for finding in found.findings if finding.block}


@pytest.mark.parametrize(("lines", "total", "tax"), [
    ([("0.735", "48990", "10"), ("0.333", "59990", "10")], 55985, 5090),
    ([("0.5", "10001", "10")], 5001, 455), ([("2.5", "1001", "10")], 2503, 228), ([("1.5", "333", "10")], 500, 45),
    ([("1", "100000", "10")], 100000, 9091), ([("1", "100000", "5")], 100000, 4762),
    ([("1", "100000", "10"), ("3", "5000", "5"), ("1", "80000", "exempt")], 195000, 9805),
    ([("2", "32000", "10"), ("1.5", "11000", "5"), ("1", "15000", "exempt")], 95500, 6604),
])  # fmt: skip
def test_the_dossier_s_sums_come_out(lines: list[tuple[str, str, str]], total: int, tax: int) -> None:
    found = quote(sale(*lines), issuer())
    assert (found.totals.total, found.totals.tax) == (total, tax)


CUTS = [("12345", 12300), ("12378", 12350), ("9884", 9850), ("36008", 36000), ("10001", 10000), ("50", 50)]


@pytest.mark.parametrize(("price", "total"), CUTS)
def test_a_total_is_cut_to_coins_where_the_issuer_rounds(price: str, total: int) -> None:
    found = quote(sale(("1", price, "10")), issuer(rounding="50"))
    exact = quote(sale(("1", price, "10")), issuer())
    assert found.totals.total == total
    assert found.payments == (Payment("cash", Decimal(total), Decimal(total)),)
    assert (found.totals.net, found.totals.tax) == (exact.totals.net, exact.totals.tax)
    assert exact.totals.total == Decimal(price)


@given(st.lists(st.tuples(st.integers(1, 10**7), st.sampled_from([0, 5, 10])), min_size=1, max_size=9), st.booleans())
def test_cutting_never_adds_and_takes_less_than_a_coin(rows: list[tuple[int, int]], included: bool) -> None:
    lines = [Amounts(Decimal(1), Decimal(price), Decimal(0), Rate(str(p), Decimal(p), "")) for price, p in rows]
    whole = add_up(lines, included=included, scope=RoundingScope.GROUP, currency=CURRENCIES["PYG"])
    cut = cut_to(whole, Decimal(50))
    assert cut.total % 50 == 0
    assert 0 <= whole.total - cut.total < 50
    assert cut.total == cut.net + cut.tax + cut.rounding
    assert cut_to(whole, Decimal(0)) == whole


def test_a_cut_total_is_kept_as_it_was() -> None:
    sold = factura(lines=[["1", "12345", "10"]])
    cut = replace(sold, totals=cut_to(sold.totals, Decimal(50)))
    assert document_from(document_text(cut)).totals == cut.totals
    assert document_from(document_text(sold)).totals == sold.totals


def test_a_named_customer_passes_and_nobody_is_asked_below_the_limit() -> None:
    assert blocked() == set()
    assert blocked(who=COMPANY, document="invoice") == set()
    assert blocked(who=Customer("4.123.456", name="Ana López")) == set()


def test_from_seven_million_on_the_customer_is_named() -> None:
    assert blocked(("1", "6999999", "10")) == set()
    assert blocked(("1", "7000000", "10")) == {"customer.tax_id"}
    assert blocked(("1", "7000000", "10"), who=Customer(name="Ana López")) == {"customer.tax_id"}
    assert blocked(("1", "7000000", "10"), who=Customer("4123456", name="Ana López")) == set()


@pytest.mark.parametrize(("who", "field"), [
    (None, "customer.tax_id"), (Customer(name="Ana López"), "customer.tax_id"),
    (Customer("80089025-3", name="Prueba"), "customer.tax_id"), (Customer("80069563-1", name="Li"), "customer.name"),
    (Customer("80069563-1"), "customer.name"), (Customer("80069563-1", name="A  B"), "customer.name"),
    (Customer("80069563-1", name="<Ana>"), "customer.name"),
])  # fmt: skip
def test_an_invoice_names_a_customer_that_sifen_takes(who: Customer | None, field: str) -> None:
    assert blocked(who=who, document="invoice") == {field}


@pytest.mark.parametrize(("key", "value"), [
    ("timbrado", ""), ("timbrado", "1234567"), ("timbrado_from", ""), ("timbrado_from", "25/08/2022"),
    ("establishment", "A1"), ("point", "000"), ("point", "1234"), ("taxpayer_type", "3"), ("rounding", "100"),
])  # fmt: skip
def test_what_the_issuer_lacks_is_said_before_the_first_sale(key: str, value: str) -> None:
    assert blocked(of=issuer(**{key: value})) == {key}


def test_an_issuer_s_wrong_ruc_is_said() -> None:
    assert blocked(of=replace(issuer(), tax_id="80069563-2")) == {"issuer.tax_id"}


def test_a_suspended_taxpayer_is_a_warning() -> None:
    found = quote(sale(("1", "1000", "10"), who=replace(COMPANY, tax_status="SUS SUSPENSION TEMPORAL")), issuer())
    assert [(finding.field, finding.block) for finding in found.findings] == [("customer.tax_status", False)]


@pytest.mark.parametrize("series", ["F001", "001", "001-001-1", "0001-001", "001-000"])
def test_a_series_that_sifen_cannot_read_is_refused_before_the_sale(series: str) -> None:
    with pytest.raises(Refused) as caught:
        quote(sale(("1", "10000", "10"), series=series), issuer())
    assert caught.value.field == "series"
    assert "001-001" in caught.value.sentence
    assert quote(sale(("1", "10000", "10"), series="2-103"), issuer()).sale.series == "2-103"


def test_series_have_three_figures_each_and_both_papers_count_together() -> None:
    assert PY.series_of(issuer(establishment="1", point="02"), "receipt") == "001-002"
    assert PY.lane_type("receipt") == PY.lane_type("invoice") != PY.lane_type("credit_note")
    assert PY.number_format.format(series="001-002", number=124) == "001-002-0000124"
    assert PY.default_document(issuer(), None) == "receipt"
    assert PY.deadline == timedelta(hours=72)


def test_the_paper_carries_what_a_kude_must() -> None:
    qr = "https://ekuatia.set.gov.py/consultas/qr?nVersion=150&Id=" + CDC
    paper = printed(factura(), Standing(Status.AUTHORIZED, CDC, CDC, verification_url=qr))
    assert (paper.title, paper.qr) == ("KuDE de Factura electrónica", qr)
    assert paper.code == "0180 0695 6310 0100 1000 0124 2202 6031 6148 2913 0758"
    assert dict(paper.facts) == {
        "Timbrado N.º": "12558946", "Inicio de vigencia": "25/08/2022", "Condición de venta": "Contado",
    }  # fmt: skip
    assert dict(paper.sums) == {
        "Exentas": 15000, "Gravadas 5 %": 16500, "Gravadas 10 %": 64000, "Liquidación IVA 5 %": 786,
        "Liquidación IVA 10 %": 5818, "Total IVA": 6604,
    }  # fmt: skip
    assert paper.in_words == "Son: NOVENTA Y CINCO MIL QUINIENTOS GUARANÍES"
    assert any("ekuatia.set.gov.py/consultas" in phrase for phrase in paper.phrases)
    assert any("representación gráfica" in phrase for phrase in paper.phrases)


def test_the_paper_says_what_rounding_took_and_that_it_is_on_credit() -> None:
    sold = factura(lines=[["1", "12345", "10"]], payments=[{"method": "credit", "amount": "12300"}])
    paper = printed(replace(sold, totals=cut_to(sold.totals, Decimal(50))), Standing())
    assert dict(paper.sums)["Redondeo"] == -45
    assert dict(paper.facts)["Condición de venta"] == "Crédito"
    assert paper.code == ""


def test_a_note_names_its_invoice() -> None:
    facts = dict(printed(credit_note(factura(), CDC), Standing()).facts)
    assert (facts["Documento asociado"], facts["Motivo"]) == ("Factura electrónica 001-001-0000124", "Devolución")
    assert facts["CDC asociado"] == grouped(CDC)
    assert set(PY.reasons) == set("12345678")


@pytest.mark.parametrize("listed", [False, True])
def test_no_price_has_a_part_of_a_guarani(listed: bool) -> None:
    def read(price: str, **more: object) -> Sale:
        goods = Product("PAN", "Pan por kilo", Decimal(price), "10", unit="kg")
        line = {"code": "PAN", "quantity": "0.735"}
        said = line if listed else {**line, "description": "Pan por kilo", "unit_price": price, "tax": "10"}
        now = datetime(2026, 4, 15, 12, tzinfo=UTC)
        return sale_from({"lines": [said], **more}, Defaults([issuer()], "01", "ana", now, "c1", {"PAN": goods}.get))

    with pytest.raises(Refused, match="más decimales que la moneda") as refused:
        read("11000.5")
    assert refused.value.field == "lines[1].unit_price"
    for price in ("11000", "11000.00"):
        assert quote(read(price), issuer()).totals.total == 8085
    assert read("10000.5", prices_include_tax=False).lines[0].unit_price == Decimal("10000.5")
