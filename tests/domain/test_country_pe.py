"""Promises about Peru: rates by day, who gets what paper, what SUNAT would refuse, deadlines, what is printed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain.countries import country_named
from app.domain.countries.pe import COUNTRY
from app.domain.countries.pe_paper import LIMA, igv_of, printed, qr_text
from app.domain.document import Standing
from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.party import Customer, Issuer
from app.domain.record import replace
from app.domain.tax import Amounts, Totals, add_up, rate_on
from tests.providers.peru import PERSON, boleta, credit_note, factura

ISSUER = Issuer("tienda", "PE", "20512333797", "Tienda de Práctica S.A.C.")
RUC = Customer("20601234565", "ruc", name="BODEGA EL SOL S.A.C.")
DNI = Customer("45871236", "dni", name="ROSA MAMANI QUISPE")
PEN = CURRENCIES["PEN"]


def totals(price: str, rate: str = "18", quantity: str = "1", day: date = date(2026, 4, 15)) -> Totals:
    amounts = [Amounts(Decimal(quantity), Decimal(price), Decimal(0), rate_on(COUNTRY.rates, rate, day))]
    return add_up(amounts, included=True, scope=COUNTRY.rounding, currency=PEN)


def findings(
    customer: Customer | None, document: str, total: str = "70.00", issuer: Issuer = ISSUER
) -> set[tuple[str, bool]]:
    return {(f.field, f.block) for f in COUNTRY.preflight(issuer, customer, document, totals(total))}


def test_peru_is_registered() -> None:
    assert country_named("PE") is COUNTRY
    assert (COUNTRY.provider, COUNTRY.currency.code, COUNTRY.time_zone) == ("fabo", "PEN", "America/Lima")


@pytest.mark.parametrize(
    ("rate", "day", "valid"),
    [
        ("18", date(2024, 1, 1), True),
        ("10", date(2025, 12, 31), True),
        ("10", date(2026, 1, 1), False),
        ("10.5", date(2025, 12, 31), False),
        ("10.5", date(2026, 1, 1), True),
        ("10.5", date(2026, 12, 31), True),
        ("10.5", date(2027, 1, 1), False),
        ("exempt", date(2026, 1, 1), True),
        ("not_taxed", date(2026, 1, 1), True),
        ("icbper", date(2026, 1, 1), True),
        ("reduced", date(2026, 12, 31), False),
        ("reduced", date(2027, 1, 1), True),
    ],
)
def test_every_rate_has_its_days(rate: str, day: date, valid: bool) -> None:
    if valid:
        assert rate_on(COUNTRY.rates, rate, day).key == rate
    else:
        with pytest.raises(Refused):
            rate_on(COUNTRY.rates, rate, day)


@pytest.mark.parametrize(("said", "percent"), [("15", "15"), ("14.5", "14.5"), (" 12 ", "12")])
def test_what_the_reduced_igv_is_after_2026_the_owner_says(said: str, percent: str) -> None:
    rate = rate_on(COUNTRY.rates, "reduced", date(2027, 1, 1))
    found = COUNTRY.rate_for(replace(ISSUER, extra={"reduced_igv": said}), rate)
    assert (found.key, found.percent, found.label) == ("reduced", Decimal(percent), f"IGV {percent} %")


@pytest.mark.parametrize("said", ["", "0", "18.1", "x", "-3", "1e1"])
def test_nobody_guesses_the_reduced_igv(said: str) -> None:
    with pytest.raises(Refused, match="IGV reducido"):
        COUNTRY.rate_for(
            replace(ISSUER, extra={"reduced_igv": said}), rate_on(COUNTRY.rates, "reduced", date(2027, 1, 1))
        )
    eighteen = rate_on(COUNTRY.rates, "18", date(2027, 1, 1))
    assert COUNTRY.rate_for(ISSUER, eighteen) is eighteen


def test_a_baja_is_not_asked_for_once_sunat_takes_none() -> None:
    issued = datetime(2026, 4, 15, 23, 30, tzinfo=LIMA)
    COUNTRY.refuse_late_void(issued, datetime(2026, 4, 22, 23, 59, tzinfo=LIMA))
    with pytest.raises(Refused, match="nota de crédito"):
        COUNTRY.refuse_late_void(issued, datetime(2026, 4, 23, 5, 1, tzinfo=UTC))
    country_named("PY").refuse_late_void(issued, datetime(2030, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("price", "rate", "quantity", "net", "tax"),
    [
        ("35.00", "18", "2", "59.32", "10.68"),
        ("59.90", "18", "3", "152.29", "27.41"),
        ("35.00", "10.5", "2", "63.35", "6.65"),
        ("12.90", "exempt", "1", "12.90", "0.00"),
        ("0.60", "icbper", "2", "0.17", "1.03"),
    ],
)
def test_the_published_figures_come_out(price: str, rate: str, quantity: str, net: str, tax: str) -> None:
    found = totals(price, rate, quantity)
    assert (found.net, found.tax) == (Decimal(net), Decimal(tax))
    assert found.total == Decimal(price) * Decimal(quantity)


def test_a_bag_cheaper_than_its_tax_is_refused() -> None:
    with pytest.raises(Refused):
        totals("0.49", "icbper")
    assert totals("0.50", "icbper").net == 0


def test_without_tax_in_the_price_the_bag_s_tax_comes_on_top() -> None:
    rate = rate_on(COUNTRY.rates, "icbper", date(2026, 4, 15))
    amounts = [Amounts(Decimal(3), Decimal("0.10"), Decimal(0), rate)]
    found = add_up(amounts, included=False, scope=COUNTRY.rounding, currency=PEN)
    assert (found.net, found.tax, found.total) == (Decimal("0.30"), Decimal("1.55"), Decimal("1.85"))


@pytest.mark.parametrize(
    ("customer", "document"),
    [(None, "receipt"), (Customer(name="Rosa"), "receipt"), (DNI, "receipt"), (RUC, "invoice"),
     (Customer("20601234566", "ruc", name="X"), "receipt"), (Customer("20601234565", name="X"), "invoice")],
)  # fmt: skip
def test_only_a_ruc_gets_a_factura(customer: Customer | None, document: str) -> None:
    assert COUNTRY.default_document(ISSUER, customer) == document


@pytest.mark.parametrize(
    ("customer", "document", "total", "expected"),
    [
        (None, "receipt", "699.99", set()),
        (None, "receipt", "700.00", {("customer.tax_id", False)}),
        (None, "receipt", "700.01", {("customer.tax_id", True)}),
        (Customer(name="Rosa"), "receipt", "900.00", {("customer.tax_id", True)}),
        (DNI, "receipt", "900.00", set()),
        (RUC, "receipt", "900.00", set()),
        (RUC, "invoice", "70.00", set()),
        (None, "invoice", "70.00", {("customer.tax_id", True)}),
        (DNI, "invoice", "70.00", {("customer.tax_id", True)}),
        (Customer("20601234566", "ruc", name="X"), "invoice", "70.00", {("customer.tax_id", True)}),
        (Customer("20601234565", "ruc"), "invoice", "70.00", {("customer.name", True)}),
        (Customer("4587123", "dni", name="X"), "receipt", "70.00", {("customer.tax_id", False)}),
        (Customer("20601234565", "ruc", name="X", tax_status="BAJA DE OFICIO HABIDO"), "invoice", "70.00",
         {("customer.tax_status", False)}),
        (Customer("20601234565", "ruc", name="X", tax_status="ACTIVO NO HABIDO"), "invoice", "70.00",
         {("customer.tax_status", False)}),
        (Customer("20601234565", "ruc", name="X", tax_status="ACTIVO HABIDO"), "invoice", "70.00", set()),
    ],
)  # fmt: skip
def test_what_sunat_would_refuse_is_said_at_the_counter(
    customer: Customer | None, document: str, total: str, expected: set[tuple[str, bool]]
) -> None:
    assert findings(customer, document, total) == expected


@pytest.mark.parametrize(
    ("series", "blocked"), [("F001", False), ("B001", True), ("F01", True), ("f001", True), ("FAB1", False)]
)
def test_a_series_has_the_letter_of_its_document(series: str, blocked: bool) -> None:
    issuer = Issuer("t", "PE", "20512333797", "T", extra={"series_invoice": series})
    assert (("series_invoice", True) in findings(RUC, "invoice", issuer=issuer)) is blocked


@pytest.mark.parametrize("wrong", ["45871236", "20512333796", "RUC 20512333797", " 20512333797"])
def test_an_issuer_whose_documents_could_never_leave_sells_nothing(wrong: str) -> None:
    assert ("issuer.tax_id", True) in findings(None, "receipt", issuer=replace(ISSUER, tax_id=wrong))


def test_every_document_has_its_series() -> None:
    issuer = Issuer("t", "PE", "20512333797", "T", extra={"series_receipt": "B007", "series_credit_receipt": "BC07"})
    assert COUNTRY.series_of(issuer, "invoice") == "F001"
    assert COUNTRY.series_of(issuer, "receipt") == "B007"
    assert COUNTRY.series_for_note(issuer, "credit_note", "invoice") == "FC01"
    assert COUNTRY.series_for_note(issuer, "credit_note", "receipt") == "BC07"
    assert COUNTRY.series_for_note(issuer, "debit_note", "receipt") == "BD01"
    assert COUNTRY.lane_type("invoice") != COUNTRY.lane_type("receipt")


def test_the_deadline_is_the_end_of_the_third_day() -> None:
    sold = factura().sold_at.replace(tzinfo=UTC)
    assert COUNTRY.last_moment(sold) == datetime(2026, 4, 18, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sale", "digest", "text"),
    [
        (factura(), "", "20512333797|01|F001|58|10.68|70.00|2026-04-15|6|20601234565|"),
        (factura(), "VoIsNKv3NWBtKeg86y2OmYhcxTU=",
         "20512333797|01|F001|58|10.68|70.00|2026-04-15|6|20601234565|VoIsNKv3NWBtKeg86y2OmYhcxTU=|"),
        (boleta(), "", "20512333797|03|B001|125|10.68|70.00|2026-04-15|-|-|"),
        (boleta(customer=PERSON), "", "20512333797|03|B001|125|10.68|70.00|2026-04-15|1|45871236|"),
        (boleta(lines=[["2", "0.60", "icbper"]]), "", "20512333797|03|B001|125|0.03|1.20|2026-04-15|-|-|"),
        (boleta(sold_at="2026-04-16T03:30:00+00:00"), "", "20512333797|03|B001|125|10.68|70.00|2026-04-15|-|-|"),
        (credit_note(factura()), "", "20512333797|07|FC01|1|10.68|70.00|2026-04-15|6|20601234565|"),
    ],
)  # fmt: skip
def test_the_qr_says_what_sunat_reads(sale: Any, digest: str, text: str) -> None:
    assert qr_text(sale, digest) == text


def test_a_mixed_boleta_shows_every_sum() -> None:
    sale = boleta(
        lines=[["2", "35.00", "18"], ["1", "12.90", "exempt"], ["1", "5.00", "not_taxed"], ["1", "0.60", "icbper"]]
    )
    found = printed(sale, Standing(protocol="digest="))
    assert found.title == "BOLETA DE VENTA ELECTRÓNICA"
    assert {label: str(amount) for label, amount in found.sums or ()} == {
        "Op. gravadas": "59.40", "Op. exoneradas": "12.90", "Op. inafectas": "5.00", "IGV": "10.70", "ICBPER": "0.50",
    }  # fmt: skip
    assert sum(amount for _, amount in found.sums or ()) == sale.total
    assert found.in_words == "SON: OCHENTA Y OCHO CON 50/100 SOLES"
    assert found.qr.endswith("|digest=|")
    assert igv_of(sale) == Decimal("10.70")


def test_the_dossier_s_amount_in_words() -> None:
    assert printed(factura(), Standing()).in_words == "SON: SETENTA CON 00/100 SOLES"


def test_a_note_names_what_it_changes_and_why() -> None:
    found = printed(credit_note(boleta(customer=PERSON)), Standing())
    assert found.title == "NOTA DE CRÉDITO ELECTRÓNICA"
    facts = dict(found.facts)
    assert facts["Documento que modifica"].endswith("B001-125")
    assert facts["Motivo"] == "06 Devolución total"
    assert {"01", "06", "07"} <= set(COUNTRY.reasons)
