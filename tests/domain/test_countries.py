"""What every country answers at its edges: unknown codes, odd settings, notes, numbers too short to be sure."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.checkout import _must_be_payable, checked, normal_customer, quote
from app.domain import country as plain
from app.domain.countries import COUNTRIES, country_named
from app.domain.countries import ar_letters as letters
from app.domain.countries.ar import COUNTRY as AR
from app.domain.country import Finding
from app.domain.document import SIMULATED, Standing, Status
from app.domain.errors import Refused
from app.domain.issuer_keys import CASH_ROUNDING
from app.domain.money import CURRENCIES
from app.domain.party import Customer, Issuer
from app.domain.sale import Line, Payment, Sale
from app.domain.tax import rate_on
from app.domain.taxid import Verdict
from app.domain.taxid.py import check_digit
from app.domain.words import number_in_words
from tests.providers.argentine import issuer
from tests.providers.paraguay import factura
from tests.providers.sales import document

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
SHOP = Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"})


def sale(*payments: Payment, price: str = "5.00", customer: Customer | None = None) -> Sale:
    line = Line("Café", Decimal(1), Decimal(price), "exempt")
    return Sale("c", "tienda", "01", "ana", NOW, "receipt", "001", True, "USD", (line,), customer, payments)


def refused(wanted: Sale) -> str:
    with pytest.raises(Refused) as told:
        checked(quote(wanted, SHOP))
    return told.value.field


def test_five_countries_are_found_by_their_letters_and_no_other() -> None:
    assert len(COUNTRIES) == 5
    assert [country_named(code).code for code in COUNTRIES] == list(COUNTRIES)
    with pytest.raises(Refused, match="PA, PE, AR, MX, PY"):
        country_named("XX")


def test_what_cannot_be_paid_is_refused_before_anything_is_written() -> None:
    assert refused(sale(Payment("cash", Decimal("5.001")))) == "payments[1].amount"
    assert refused(sale(Payment("cash", Decimal(5), Decimal("5.001")))) == "payments[1].received"
    assert refused(sale(price="0")) == "lines"
    assert refused(sale(Payment("credit", Decimal(5)))) == "customer"
    assert refused(sale(Payment("credit", Decimal(5)), customer=Customer())) == "customer"
    assert quote(sale(Payment("credit", Decimal(5)), customer=Customer(name="Ana")), SHOP).totals.total == 5
    assert refused(sale(customer=Customer(tax_id="???", name="Ana"))).startswith("customer")
    assert checked(quote(sale(), SHOP)).sale.customer is None
    warned = replace(quote(sale(), SHOP), findings=(Finding("x", "Revíselo.", False),))
    assert checked(warned) is warned


def test_a_means_that_a_country_cannot_say_is_refused() -> None:
    only_cash = replace(COUNTRIES["PA"], payment_codes={"cash": "02"})
    payments = (Payment("cash", Decimal(5)), Payment("transfer", Decimal(5)))
    with pytest.raises(Refused, match="transfer"):
        _must_be_payable(payments, only_cash, CURRENCIES["USD"])


def test_a_buyers_id_is_kept_as_the_authority_writes_it() -> None:
    pa = COUNTRIES["PA"]
    kept = normal_customer(Customer(tax_id=" 155596713-2-2015 ", name="Tienda"), pa)
    assert kept.tax_id == "155596713-2-2015"
    unsure = Customer(tax_id="J-8-56789-1", name="Rara")
    assert pa.check_tax_id(unsure.tax_id).verdict is Verdict.WARN
    assert normal_customer(unsure, pa) is unsure
    with pytest.raises(Refused):
        normal_customer(Customer(tax_id="???", name="Ana"), pa)


def test_where_a_country_says_nothing_of_its_own_the_plain_rule_holds() -> None:
    assert plain.any_proof("x", document()) == ""
    assert plain.exact_total(SHOP) == 0
    assert plain.invoice_with_id(SHOP, Customer(name="Ana")) == "receipt"
    assert plain.invoice_with_id(SHOP, Customer(tax_id="8-1-1")) == "invoice"
    assert plain.rate_as_named(SHOP, document().lines[0].rate) == document().lines[0].rate
    told = Standing(status=Status.AUTHORIZED, verification_url="https://x.test")
    assert plain.printed_plainly(document(), told).qr == "https://x.test"
    assert plain.printed_plainly(document(), replace(told, status=Status.SUBMITTED)).qr == ""


def test_a_step_of_coins_that_the_country_has_not_is_refused() -> None:
    pa = COUNTRIES["PA"]
    with pytest.raises(Refused, match=r"0\.07"):
        pa.cash_step(replace(SHOP, extra={CASH_ROUNDING: "0.07"}), CURRENCIES["USD"])
    bare = replace(pa, asks=())
    with pytest.raises(Refused):
        bare.cash_step(replace(SHOP, extra={CASH_ROUNDING: "0.05"}), CURRENCIES["USD"])
    assert bare.cash_step(SHOP, CURRENCIES["USD"]) == 0


def test_argentine_notes_and_odd_issuers() -> None:
    totals = document(country="AR", lines=[["1", "1000", "21"]], customer=None).totals
    odd = replace(issuer(), extra={**issuer().extra, "tax_status": "XX", "identify_from": "mucho"})
    assert ("issuer.tax_status", True) in {(f.field, f.block) for f in AR.preflight(odd, None, "receipt", totals)}
    assert AR.preflight(issuer(), None, "credit_note", totals) == ()
    big = document(country="AR", lines=[["1", "99000000", "21"]], customer=None).totals
    assert [f.field for f in AR.preflight(odd, None, "receipt", big) if "identificar" in f.sentence]
    group = replace(totals.groups[0], rate=rate_on(AR.rates, "none", NOW.date()))
    found = AR.preflight(issuer(), None, "receipt", replace(totals, groups=(group,)))
    assert [f.field for f in found if f.block] == ["lines"]
    assert AR.series_of(issuer(), "credit_note").endswith(AR.series_of(issuer(), "receipt")[-5:])
    assert letters.letter_for(issuer(), "receipt") == "B"


def test_a_short_argentine_id_is_a_warning_and_a_shorter_one_is_none() -> None:
    assert AR.check_tax_id("123456", kind="dni").verdict is Verdict.WARN
    assert AR.check_tax_id("12345", kind="dni").verdict is Verdict.BLOCK
    assert AR.check_tax_id("1234567", kind="dni").verdict is Verdict.OK


def test_a_paraguayan_id_of_two_figures_is_too_short() -> None:
    py = COUNTRIES["PY"]
    found = py.check_tax_id(f"0012-{check_digit('12')}")
    assert found.verdict is Verdict.BLOCK
    assert "corto" in found.message


def test_a_permit_without_a_readable_day_is_printed_without_it() -> None:
    paper = factura()
    odd = replace(paper, issuer=replace(paper.issuer, extra={**paper.issuer.extra, "timbrado_from": "pronto"}))
    labels = [label for label, _ in COUNTRIES["PY"].printed(odd, Standing()).facts]
    assert "Inicio de vigencia" not in labels
    assert "Timbrado N.º" in labels


def test_a_number_below_zero_has_no_words() -> None:
    for number in (-1, 10**18):
        with pytest.raises(ValueError, match="no words"):
            number_in_words(number)


def test_a_long_text_is_no_peruvian_id_even_when_it_folds_out_longer() -> None:
    pe = COUNTRIES["PE"]
    assert pe.check_tax_id("\ufdfa" * 60).verdict is Verdict.BLOCK
    assert pe.check_tax_id("1" * 1000).verdict is Verdict.BLOCK
    assert pe.check_tax_id("\ufdfa" * 10).verdict is Verdict.BLOCK


def test_an_argentine_note_names_its_original_with_its_day() -> None:
    original = {
        "document_id": "d0", "type": "receipt", "series": "B00003", "number": 7, "number_text": "00003-00000007",
        "sold_at": "2026-11-19T15:00:00+00:00", "authorization": "7", "reason_code": "", "reason": "r",
    }  # fmt: skip
    note = document(country="AR", lines=[["1", "1000", "21"]], customer=None, type="credit_note", original=original,
                    issuer={"name": "t", "country": "AR", "tax_id": "30500001735", "legal_name": "T",
                            "extra": {"point_of_sale": "3"}})  # fmt: skip
    facts = dict(AR.printed(note, Standing()).facts)
    assert facts["Fecha del original"] == "19/11/2026"
    assert "00003-00000007" in facts["Comprobante asociado"]


def test_a_figure_of_a_line_and_a_standing_tell_what_they_are() -> None:
    line = document().totals.lines[0]
    assert line.total == line.net + line.tax
    assert Standing(status=Status.REJECTED, reason=SIMULATED).simulated
    assert not Standing(status=Status.SUBMITTED).simulated
