"""Promises about Argentina: the letter, who must be identified, what a C is, what stands on paper and in the QR."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app import checkout
from app.domain.countries import ar_letters as letters
from app.domain.countries import country_named
from app.domain.countries.ar import COUNTRY
from app.domain.countries.ar_letters import TaxStatus
from app.domain.countries.ar_paper import printed, split_number
from app.domain.document import Document, DocumentType, Standing, Status
from app.domain.errors import Refused
from app.domain.intake import Defaults, sale_from
from app.domain.money import CURRENCIES
from app.domain.party import Customer, Issuer
from app.domain.tax import Amounts, Totals, add_up, rate_on
from tests.providers.argentine import COMPANY, NOW, issuer, sale

CUIT = "30500001735"
CAE = "76473920174653"


def totals(amount: str = "1000.00", rate: str = "21", lines: int = 1) -> Totals:
    row = Amounts(Decimal(1), Decimal(amount), Decimal(0), rate_on(COUNTRY.rates, rate, date(2026, 11, 20)))
    return add_up([row] * lines, included=True, scope=COUNTRY.rounding, currency=CURRENCIES["ARS"])


def findings(
    customer: Customer | None, document: str, amount: str = "1000.00", who: Issuer | None = None
) -> set[tuple[str, bool]]:
    return {(f.field, f.block) for f in COUNTRY.preflight(who or issuer(), customer, document, totals(amount))}


def buyer(status: str = "", tax_id: str = CUIT, **more: Any) -> Customer:
    return Customer(tax_id=tax_id, name="Almacén El Ombú", tax_status=status, **more)


def test_argentina_is_registered() -> None:
    assert country_named("AR") is COUNTRY
    assert (COUNTRY.provider, COUNTRY.currency.code, COUNTRY.words.decimal_mark) == ("tusfacturas", "ARS", ",")
    assert COUNTRY.issuer_keys.keys() >= {"point_of_sale", "tax_status"}


LETTERS = [
    ("RI", "RI", "A"), ("RI", "M", "A"), ("RI", "E", "B"), ("RI", "CF", "B"), ("RI", "", "B"), ("RI", "IVNA", "B"),
    ("M", "RI", "C"), ("M", "M", "C"), ("M", "E", "C"), ("M", "CF", "C"), ("M", "", "C"),
    ("E", "RI", "C"), ("E", "M", "C"), ("E", "E", "C"), ("E", "CF", "C"),
]  # fmt: skip


@pytest.mark.parametrize(("seller", "receiver", "letter"), LETTERS)
def test_the_letter_follows_from_both_conditions(seller: str, receiver: str, letter: str) -> None:
    who, customer = issuer(seller), buyer(receiver)
    type_ = COUNTRY.default_document(who, customer)
    assert letters.letter_for(who, type_) == letter
    assert not [f for f in COUNTRY.preflight(who, customer, type_, totals()) if f.block]


def test_nobody_in_particular_gets_a_b_or_a_c() -> None:
    assert letters.letter_for(issuer(), COUNTRY.default_document(issuer(), None)) == "B"
    assert letters.letter_for(issuer("M"), COUNTRY.default_document(issuer("M"), None)) == "C"


@pytest.mark.parametrize(("text", "status"), [
    ("ri", "RI"), ("Responsable Inscripto", "RI"), ("MT", "M"), ("monotributo", "M"), ("EX", "E"), ("Exento", "E"),
    ("", "CF"), ("Consumidor final", "CF"), ("CDEX", "CDEX"), ("XX", None), ("1", None),
])  # fmt: skip
def test_conditions_are_understood_as_people_write_them(text: str, status: str | None) -> None:
    assert letters.status_from(text) == status


@pytest.mark.parametrize(("customer", "document", "expected"), [
    (None, "invoice", {("customer.tax_id", True)}),
    (None, "receipt", set()),
    (Customer(name="Ana"), "invoice", {("customer.tax_id", True)}),
    (buyer("RI"), "invoice", set()),
    (buyer(""), "invoice", {("customer.tax_status", False)}),
    (buyer("RI"), "receipt", {("document", True)}),
    (buyer("M"), "receipt", {("document", True)}),
    (buyer("E"), "invoice", {("document", True)}),
    (buyer("CF"), "invoice", {("document", True)}),
    (buyer("E"), "receipt", set()),
    (buyer("E", ""), "receipt", {("customer.tax_id", True)}),
    (buyer("E", "28505146"), "receipt", {("customer.tax_id", True)}),
    (buyer("RI", "28505146"), "invoice", {("customer.tax_id", True)}),
    (buyer("RI", "30111222334"), "invoice", {("customer.tax_id", True)}),
    (buyer("XX"), "receipt", {("customer.tax_status", True)}),
    (Customer(tax_id=CUIT, tax_status="RI"), "invoice", {("customer.name", True)}),
    (replace(buyer("RI", "20267565393"), tax_id_kind="cuil"), "invoice", {("customer.tax_id", True)}),
    (replace(buyer("M", "20267565393"), tax_id_kind="cuit"), "invoice", set()),
    (replace(buyer("CF", "20267565393"), tax_id_kind="cuil"), "receipt", set()),
    (buyer("CF", "28505146"), "receipt", set()),
    (buyer("", "123"), "receipt", {("customer.tax_id", True)}),
])  # fmt: skip
def test_what_the_authority_would_refuse_is_said_at_the_till(
    customer: Customer | None, document: str, expected: set[tuple[str, bool]]
) -> None:
    assert findings(customer, document) == expected


def test_an_issuer_may_keep_writing_b_to_monotributo() -> None:
    who = issuer(monotributo_letter="B")
    assert COUNTRY.default_document(who, buyer("M")) == "receipt"
    assert findings(buyer("M"), "receipt", who=who) == set()


def test_from_ten_million_on_the_buyer_is_identified() -> None:
    assert findings(None, "receipt", "9999999.99") == set()
    assert findings(None, "receipt", "10000000.00") == {("customer", True)}
    assert findings(Customer(name="Ana"), "receipt", "10000000.00") == {("customer", True)}
    assert findings(buyer("CF", "28505146"), "receipt", "10000000.00") == set()
    assert findings(None, "receipt", "417288", issuer(identify_from="417288")) == {("customer", True)}
    assert findings(None, "receipt", "10000000.00", issuer("M")) == {("customer", True)}


def test_the_limit_is_said_as_the_country_writes_its_money() -> None:
    (found,) = COUNTRY.preflight(issuer(), None, "receipt", totals("10000000.00"))
    assert "desde $ 10.000.000 hay que identificar" in found.sentence


@pytest.mark.parametrize(
    ("name", "wrong", "right"),
    [("activities_since", "01/13/2015", "2015-03-01"), ("identify_from", "5.000.000", "5000000")],
)
def test_a_day_or_a_limit_that_would_be_read_otherwise_is_never_kept(name: str, wrong: str, right: str) -> None:
    key = next(each for each in COUNTRY.asks if each.name == name)
    with pytest.raises(Refused, match=wrong):
        key.check(wrong)
    key.check(right)


@pytest.mark.parametrize("point", ["", "0", "x", "123456", "-1", "٣"])
def test_an_issuer_without_a_point_of_sale_sells_nothing(point: str) -> None:
    who = replace(issuer(), extra={"point_of_sale": point})
    assert ("issuer.point_of_sale", True) in findings(None, "receipt", who=who)


@pytest.mark.parametrize(("tax_id", "sells"), [
    ("30712293841", True), ("30-71229384-1", True), ("28505146", False), ("30712293840", False), ("307", False),
])  # fmt: skip
def test_an_issuer_without_a_cuit_sells_nothing(tax_id: str, sells: bool) -> None:
    blocked = ("issuer.tax_id", True) in findings(None, "receipt", who=replace(issuer(), tax_id=tax_id))
    assert blocked is not sells


def test_more_than_130_lines_are_two_sales() -> None:
    found = COUNTRY.preflight(issuer(), None, "receipt", totals("1.00", lines=131))
    assert [(f.field, f.block) for f in found] == [("lines", True)]
    assert COUNTRY.preflight(issuer(), None, "receipt", totals("1.00", lines=130)) == ()


def test_whoever_is_not_registered_charges_no_vat_whatever_the_catalogue_says() -> None:
    form = {"lines": [{"description": "Yerba", "unit_price": "1210.00", "tax": "21", "quantity": "2"}]}
    for status, tax in (("RI", "420.00"), ("M", "0.00"), ("E", "0.00")):
        defaults = Defaults([issuer(status)], "01", "ana", NOW, "c1", lambda code: None)
        quote = checkout.quote(sale_from(form, defaults), issuer(status))
        assert (f"{quote.totals.total:.2f}", f"{quote.totals.tax:.2f}") == ("2420.00", tax)
        assert not quote.findings


def test_series_tell_letters_and_notes_apart_and_never_share_a_reference() -> None:
    series = {COUNTRY.series_of(issuer(), kind) for kind in ("invoice", "receipt")}
    notes = {COUNTRY.series_for_note(issuer(), "credit_note", kind) for kind in ("invoice", "receipt")}
    assert (series, notes) == ({"A00003", "B00003"}, {"NCA00003", "NCB00003"})
    assert {COUNTRY.series_of(issuer("M"), kind) for kind in ("invoice", "receipt")} == {"C00003"}
    assert COUNTRY.lane_type("invoice") == COUNTRY.lane_type("receipt") != COUNTRY.lane_type("credit_note")


def test_a_day_is_argentina_s_and_lasts_five() -> None:
    late = sale(sold_at=datetime(2026, 11, 21, 2, 59, tzinfo=UTC))
    assert letters.civil_date(late) == date(2026, 11, 20)
    assert letters.civil_date(sale(sold_at=datetime(2026, 11, 21, 3, 1, tzinfo=UTC))) == date(2026, 11, 21)
    assert COUNTRY.last_moment(NOW).isoformat() == "2026-11-25T23:59:59+00:00"


# --- on paper


def standing(**changes: Any) -> Standing:
    known = Standing(Status.AUTHORIZED, authorization=CAE, provider_number="00003-00000124", valid_until="30/11/2026")
    return replace(known, **changes)


def qr(document: Document, **changes: Any) -> dict[str, Any]:
    text = printed(document, standing(**changes)).qr
    assert text.startswith("https://www.afip.gob.ar/fe/qr/?p=")
    found: dict[str, Any] = json.loads(base64.b64decode(text.split("?p=")[1]), parse_float=Decimal)
    return found


def test_a_b_shows_letter_code_number_cae_and_the_tax_inside() -> None:
    paper = printed(sale(), standing())
    assert (paper.title, paper.letter) == ("FACTURA B", ("B", "Cód. 006"))
    assert dict(paper.seller)["Condición frente al IVA"] == "IVA Responsable Inscripto"
    assert dict(paper.buyer) == {"Condición frente al IVA": "Consumidor Final"}
    assert dict(paper.facts) == {"Condición de venta": "Contado"}
    assert paper.sums == ()
    assert paper.phrases[1:3] == ("IVA Contenido $ 433,88", "Otros Impuestos Nacionales Indirectos $ 0,00")


def test_an_a_to_a_monotributo_carries_its_phrase() -> None:
    document = sale(type="invoice", customer={**COMPANY, "tax_status": "M"})
    paper = printed(document, standing())
    assert (paper.title, paper.letter) == ("FACTURA A", ("A", "Cód. 001"))
    assert paper.net_prices
    assert paper.sums is None
    assert "Ley Nº 27.618" in paper.phrases[0]
    assert printed(sale(type="invoice", customer=COMPANY), standing(authorization="")).phrases == ()


@pytest.mark.parametrize(("type_", "letter", "code"), [
    ("invoice", "A", 1), ("debit_note", "A", 2), ("credit_note", "A", 3), ("receipt", "B", 6), ("debit_note", "B", 7),
    ("credit_note", "B", 8), ("receipt", "C", 11), ("debit_note", "C", 12), ("credit_note", "C", 13),
])  # fmt: skip
def test_types_have_the_authority_s_codes(type_: str, letter: str, code: int) -> None:
    assert letters.type_code(DocumentType(type_), letter) == code


def test_the_qr_holds_what_the_authority_asks_for() -> None:
    assert qr(sale()) == {
        "ver": 1, "fecha": "2026-11-20", "cuit": 30712293841, "ptoVta": 3, "tipoCmp": 6, "nroCmp": 124, "importe": 2500,
        "moneda": "PES", "ctz": 1, "tipoDocRec": 99, "nroDocRec": 0, "tipoCodAut": "E", "codAut": int(CAE),
    }  # fmt: skip
    company = qr(sale(type="invoice", customer=COMPANY, lines=[["1", "999.90", "21"]]))
    assert (company["tipoDocRec"], company["nroDocRec"], company["importe"]) == (80, int(CUIT), Decimal("999.9"))


def test_the_provider_s_own_qr_is_preferred_if_it_is_the_authority_s() -> None:
    own = "https://www.afip.gob.ar/fe/qr/?p=eyJ2ZXIiOjF9"
    assert printed(sale(), standing(verification_url=own)).qr == own
    assert qr(sale(), verification_url="https://evil.example/qr")["codAut"] == int(CAE)


@pytest.mark.parametrize("changes", [
    {"authorization": ""}, {"authorization": "XXXXXXXX"}, {"provider_number": ""}, {"authorization": "7" * 13},
])  # fmt: skip
def test_without_cae_or_number_there_is_no_qr(changes: dict[str, str]) -> None:
    assert printed(sale(), standing(**changes)).qr == ""


def test_a_paper_before_authorization_promises_nothing() -> None:
    assert printed(sale(), Standing()).qr == ""


@pytest.mark.parametrize(("text", "expected"), [
    ("0003-00000124", (3, 124)), ("00003-00000124", (3, 124)), ("00010-00000000", (10, 0)), ("", None), ("3124", None),
    ("B00003-00000012", None), ("00003-00000124x", None), ("-", None), ("٣-١", None),
])  # fmt: skip
def test_a_number_of_either_width_is_split(text: str, expected: tuple[int, int] | None) -> None:
    assert split_number(text) == expected


def test_a_receiver_of_an_a_who_named_no_condition_is_taken_as_registered() -> None:
    unnamed = {**COMPANY, "tax_status": ""}
    assert letters.receiver_status(sale(type="invoice", customer=unnamed)) is TaxStatus.REGISTERED
    assert letters.receiver_status(sale(customer=unnamed)) is TaxStatus.FINAL_CONSUMER
