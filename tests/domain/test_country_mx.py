"""Promises of Mexico: pre-flight, terms of payment, the paper, and the example catalogue."""

from __future__ import annotations

import csv
import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.countries import country_named, mx
from app.domain.document import Document, DocumentLine, DocumentType, Original, Standing, Status
from app.domain.errors import Refused
from app.domain.party import Customer, Issuer
from app.domain.sale import METHODS, Payment
from app.domain.tax import Amounts, Rate, Totals, add_up, rate_on
from app.domain.taxid import Verdict
from app.domain.taxid import mx as rfc

MEXICO = country_named("MX")
ISSUER = Issuer(name="t", country="MX", tax_id="EKU9003173C9", legal_name="Escuela", extra={"postal_code": "42501",
                "tax_regime": "601", "series": "FX"})  # fmt: skip
GOOD = Customer(tax_id="CACX7605101P8", name="Xochilt", code="CLIEN0003")
FOLDER = Path(__file__).parents[2] / "resources" / "catalogue" / "mx"


def totals(*lines: tuple[str, str, str]) -> Totals:
    amounts = [
        Amounts(Decimal(q), Decimal(p), Decimal(0), rate_on(MEXICO.rates, r, date(2026, 4, 15))) for q, p, r in lines
    ]
    return add_up(amounts, included=True, scope=MEXICO.rounding, currency=MEXICO.currency)


def blocks(customer: Customer | None, document: str, issuer: Issuer = ISSUER) -> list[str]:
    found = MEXICO.preflight(issuer, customer, document, totals(("1", "116.00", "16")))
    return [finding.field for finding in found if finding.block]


def test_a_shelf_price_holds_its_iva() -> None:
    found = totals(("1", "116.00", "16"), ("2", "10.80", "8"), ("3", "12.50", "0"), ("1", "45.00", "exempt"))
    assert (found.total, found.tax) == (Decimal("220.10"), Decimal("17.60"))


def test_the_border_rate_began_with_2019() -> None:
    assert "8" not in [rate.key for rate in MEXICO.rates_on(date(2018, 12, 31))]
    assert [rate.key for rate in MEXICO.rates_on(date(2026, 4, 15))] == ["16", "8", "0", "exempt"]


@pytest.mark.parametrize(("customer", "document", "fields"), [
    (GOOD, "invoice", []), (None, "receipt", []), (GOOD, "receipt", []), (None, "invoice", ["customer.tax_id"]),
    (Customer(tax_id="CACX7605101P8", name="X"), "invoice", ["customer.code"]),
    (Customer(tax_id="CACX760510", name="X", code="C"), "invoice", ["customer.tax_id"]),
    (Customer(tax_id="XAXX010101000", code="PUBLICO"), "invoice", ["document"]),
    (Customer(tax_id="XEXX010101000", code="EXTRANJERO"), "invoice", []),
    (Customer(name="Sin RFC"), "receipt", []),
])  # fmt: skip
def test_the_pre_flight_refuses_what_contpaqi_could_not_bill(
    customer: Customer, document: str, fields: list[str]
) -> None:
    assert blocks(customer, document) == fields


def test_a_wrong_check_character_warns_and_still_asks_for_the_code() -> None:
    found = MEXICO.preflight(ISSUER, Customer(tax_id="EKU9003173C8"), "invoice", totals(("1", "1.00", "0")))
    assert [(finding.field, finding.block) for finding in found] == [
        ("customer.tax_id", False),
        ("customer.code", True),
    ]


@pytest.mark.parametrize("own", ["XAXX010101000", "8-730-241", ""])
def test_an_issuer_without_an_rfc_sells_nothing(own: str) -> None:
    issuer = Issuer(name="t", country="MX", tax_id=own, legal_name="x")
    assert blocks(None, "receipt", issuer) == ["issuer.tax_id"]


def test_who_gave_an_rfc_gets_an_invoice_and_the_generic_one_does_not_count() -> None:
    assert MEXICO.default_document(ISSUER, GOOD) == "invoice"
    assert MEXICO.default_document(ISSUER, None) == "receipt"
    assert MEXICO.default_document(ISSUER, Customer(tax_id="xaxx010101000")) == "receipt"


@pytest.mark.parametrize("method", METHODS)
def test_every_means_of_payment_has_a_form_that_enlazatte_takes(method: str) -> None:
    assert MEXICO.payment_codes[method] in mx.PAYMENT_FORMS
    terms = mx.terms_of((Payment(method, Decimal(10)),))
    assert terms.form == MEXICO.payment_codes[method]
    assert terms.method == ("PPD" if method == "credit" else "PUE")
    assert terms.consistent is (method != "other")


def test_a_form_that_the_sat_does_not_take_at_once_is_told_and_not_forbidden() -> None:
    (told,) = MEXICO.of_payments((Payment("other", Decimal(10)),))
    assert (told.field, told.block) == ("payments", False)
    for method in METHODS:
        assert method == "other" or not MEXICO.of_payments((Payment(method, Decimal(10)),))
    assert not MEXICO.of_payments((Payment("other", Decimal(10)), Payment("cash", Decimal(11))))
    assert not MEXICO.of_payments(())


def test_of_several_payments_the_largest_form_is_stated() -> None:
    cards = (Payment("cash", Decimal(60)), Payment("credit_card", Decimal(50)), Payment("credit_card", Decimal(40)))
    assert mx.terms_of(cards) == mx.Terms("PUE", "04")
    assert mx.terms_of((*cards, Payment("credit", Decimal(1)))) == mx.Terms("PPD", "99")
    assert mx.terms_of(()) == mx.Terms("PUE", "01")


def test_the_clock_stops_an_hour_before_the_pac_does() -> None:
    sold = datetime(2026, 4, 15, 15, tzinfo=UTC)
    assert MEXICO.last_moment(sold) - sold == timedelta(hours=71)
    assert MEXICO.unique_second


def test_series_come_from_the_issuer_and_both_papers_share_it() -> None:
    assert MEXICO.series_of(ISSUER, "invoice") == "FX"
    assert MEXICO.series_of(Issuer(name="t", country="MX", tax_id="x", legal_name="x"), "receipt") == "A"
    assert MEXICO.lane_type("invoice") == MEXICO.lane_type("receipt") != MEXICO.lane_type("credit_note")


def paper(**changes: object) -> Document:
    found = totals(("2", "100.00", "16"))
    rate: Rate = found.groups[0].rate
    (line,) = found.lines
    fields: dict[str, object] = {
        "id": "d", "sale_id": "s", "provider": "enlazatte", "type": DocumentType.INVOICE, "series": "A", "number": 1,
        "number_text": "A-000001", "reference": "r", "till": "01", "cashier": "ana", "customer": GOOD,
        "sold_at": datetime(2026, 4, 15, 15, tzinfo=UTC), "currency_code": "MXN", "prices_include_tax": True,
        "issuer": ISSUER, "totals": found, "payments": (Payment("debit_card", found.total),),
        "lines": (DocumentLine("C", "Café", Decimal(2), "unit", Decimal(100), Decimal(0), rate, line.amount, line.net,
                               line.tax),),
    }  # fmt: skip
    return Document(**{**fields, **changes})  # type: ignore[arg-type]


def test_the_paper_shows_what_a_printed_cfdi_must() -> None:
    address = "https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx?id=U"
    standing = Standing(status=Status.AUTHORIZED, authorization="U", provider_number="A-1043", verification_url=address)
    printed = MEXICO.printed(paper(), standing)
    assert printed.qr == address
    assert dict(printed.facts) == {
        "Tipo de comprobante": "I – Ingreso", "Moneda": "MXN",
        "Método de pago": "PUE – Pago en una sola exhibición", "Forma de pago": "28 – Tarjeta de débito",
    }  # fmt: skip
    assert dict(printed.seller) == {"Lugar de expedición (C. P.)": "42501", "Régimen fiscal": "601"}
    assert printed.in_words == "Importe con letra: DOSCIENTOS PESOS 00/100 M.N."
    assert "representación impresa de un CFDI" in MEXICO.words.legend


def test_a_note_names_the_cfdi_that_it_changes() -> None:
    original = Original(
        "d0", DocumentType.INVOICE, "A", 1, "A-000001", datetime(2026, 4, 1, tzinfo=UTC), "UUID-X", "03", "Dev"
    )
    facts = dict(MEXICO.printed(paper(type=DocumentType.CREDIT_NOTE, original=original), Standing()).facts)
    assert (facts["Tipo de comprobante"], facts["CFDI relacionado"]) == ("E – Egreso", "UUID-X")


def test_the_words_on_the_payment_are_the_sats_and_not_enlazattes() -> None:
    facts = dict(MEXICO.printed(paper(payments=(Payment("credit", Decimal(200)),)), Standing()).facts)
    assert facts["Método de pago"].startswith("PPD")
    assert facts["Forma de pago"] == "99 – Por definir"


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


PRODUCTS, CUSTOMERS = rows("products.csv"), rows("customers.csv")


def test_the_catalogue_is_big_enough_and_its_rows_are_told_apart() -> None:
    assert len(PRODUCTS) >= 120
    assert len(CUSTOMERS) >= 20
    for table, columns in ((PRODUCTS, ("code", "barcode", "description")), (CUSTOMERS, ("code", "tax_id", "name"))):
        for column in columns:
            assert len({row[column] for row in table}) == len(table), column


def test_products_have_prices_rates_units_and_check_digits() -> None:
    for row in PRODUCTS:
        assert re.fullmatch(r"[0-9]{1,4}\.[0-9]{2}", row["price"])
        assert row["tax"] in {rate.key for rate in MEXICO.rates}
        assert row["unit"] in {"unit", "kg"}
        assert row["barcode"].startswith("952" if row["unit"] == "unit" else "20")
        assert sum(int(figure) * (3 if place % 2 else 1) for place, figure in enumerate(row["barcode"])) % 10 == 0
        assert len(row["code"]) <= 30
    assert {row["tax"] for row in PRODUCTS} == {"16", "0", "exempt"}


@pytest.mark.parametrize("row", CUSTOMERS, ids=lambda row: row["code"])
def test_customers_carry_right_rfcs_and_no_real_mail(row: dict[str, str]) -> None:
    answer = rfc.check(row["tax_id"], kind=row["tax_id_kind"])
    assert (answer.verdict, answer.normalized, row["dv"]) == (Verdict.OK, row["tax_id"], "")
    assert row["email"] == "" or re.fullmatch(r"[a-z.]+@example\.(com|net|org)", row["email"])


@pytest.mark.parametrize("wrong", ["A-1", "A_1", "SERIE A", "Ñ"])
def test_a_series_that_no_cfdi_carries_is_never_kept(wrong: str) -> None:
    (key,) = (key for key in MEXICO.keys if key.name == "series")
    with pytest.raises(Refused, match="Letras y cifras"):
        key.check(wrong)
    key.check("B2")
