"""Promises of figures on the screen: written as the shop's country writes them, read as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.countries import COUNTRIES
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.domain.wording import Number
from ui.sale.grammar import Off, Price, amount, read
from ui.saying import (
    count,
    editable,
    figure,
    money,
    named,
    priced,
    quantity,
    rate_said,
    typed,
    unit_price,
    write_as,
)
from ui.text import capital, worded

POINTS, COMMAS = ("PA", "PE", "MX"), ("AR", "PY")


def shop_in(code: str) -> None:
    write_as([Issuer("tienda", code, "1", "Tienda")])


def test_every_country_is_one_of_the_two_kinds() -> None:
    assert sorted(COUNTRIES) == sorted((*POINTS, *COMMAS))


@pytest.mark.parametrize("code", POINTS)
def test_a_country_of_points_writes_and_reads_points(code: str) -> None:
    shop_in(code)
    assert (figure(Decimal("8250.5"), "USD"), count(12345)) == ("8,250.50", "12,345")
    assert [typed(text) for text in ("8,250.50", "1,250", "12,5", "12.5", "8250.50")] == [
        "8250.50", "1250", "12.5", "12.5", "8250.50",
    ]  # fmt: skip


@pytest.mark.parametrize("code", COMMAS)
def test_a_country_of_commas_writes_and_reads_commas(code: str) -> None:
    shop_in(code)
    assert (figure(Decimal("8250.5"), "ARS"), figure(Decimal(34250), "PYG"), count(12345)) == (
        "8.250,50", "34.250", "12.345",
    )  # fmt: skip
    assert [typed(text) for text in ("8.250,50", "34.250", "1.234.567", "12,5", "12.5", "8250.50")] == [
        "8250.50", "34250", "1234567", "12.5", "12.5", "8250.50",
    ]  # fmt: skip


@pytest.mark.parametrize(("code", "sign"), [*((each, ".") for each in POINTS), *((each, ",") for each in COMMAS)])
def test_quantities_sentences_and_the_journal_have_the_country_s_decimal_sign(code: str, sign: str) -> None:
    shop_in(code)
    assert [quantity(Decimal(text)) for text in ("1.500", "3", "0.0")] == [f"1{sign}5", "3", "0"]
    assert editable(Decimal("1234.50")) == f"1234{sign}50"
    assert typed(quantity(Decimal("1.5"))) == "1.5"
    refused = Refused("lines", "de «{what}» quedan {rest} por devolver.", what="v2.5", rest=Decimal("0.75"))
    assert capital(refused.sentence) == f"De «v2.5» quedan 0{sign}75 por devolver."
    assert str(refused.sentence).endswith("0.75 por devolver.")  # a program reads a point everywhere
    assert worded(Number("12.50")) == f"12{sign}50"


def test_a_price_with_more_decimals_than_its_money_is_never_shown_rounded() -> None:
    shop_in("PY")
    assert [unit_price(Decimal(text), "PYG") for text in ("15000.50", "3E+4")] == ["15.000,5", "30.000"]
    shop_in("PA")
    assert [unit_price(Decimal(text), "USD") for text in ("0.1250", "12.5", "3")] == ["0.125", "12.50", "3.00"]
    assert priced(Decimal("0.125"), "USD").endswith("0.125")


def test_a_rate_of_thousands_never_stands_ungrouped() -> None:
    for code, said in (("PY", "1 USD = 7.250 PYG"), ("MX", "1 USD = 7,250 PYG")):
        shop_in(code)
        assert rate_said("USD", Decimal("7250.00"), "PYG") == said
    assert rate_said("EUR", Decimal("1.10"), "USD") == "1 EUR = 1.1 USD"


def test_only_the_shop_s_own_money_goes_by_its_sign() -> None:
    shop_in("PA")
    assert (money(Decimal(5), "USD"), money(Decimal(5), "EUR")) == ("B/.\u00a05.00", "EUR\u00a05.00")
    shop_in("PE")
    assert (money(Decimal(5), "USD"), money(Decimal(5), "PEN")) == ("USD\u00a05.00", "S/\u00a05.00")
    assert (named("USD"), named("PEN")) == ("USD", "S/ PEN")


def test_what_is_read_from_the_screen_is_what_was_meant() -> None:
    shop_in("PY")
    assert amount("40.000") == 40000
    assert (read("/18.500"), read("$2.000")) == (Price(Decimal(18500)), Off(Decimal(2000)))
    shop_in("PA")
    assert amount("1,250") == 1250
    assert amount("1,25") == Decimal("1.25")
