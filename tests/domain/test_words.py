"""Promises about amounts in words: Spanish grammar, exact cents, and a way back to the number."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import CURRENCIES
from app.domain.words import LIMIT, in_words, number_in_words

SMALL = (
    "CERO UNO DOS TRES CUATRO CINCO SEIS SIETE OCHO NUEVE DIEZ ONCE DOCE TRECE CATORCE QUINCE DIECISÉIS DIECISIETE "
    "DIECIOCHO DIECINUEVE VEINTE VEINTIUNO VEINTIDÓS VEINTITRÉS VEINTICUATRO VEINTICINCO VEINTISÉIS VEINTISIETE "
    "VEINTIOCHO VEINTINUEVE"
)
TENS = "TREINTA CUARENTA CINCUENTA SESENTA SETENTA OCHENTA NOVENTA"
VALUES = {word: value for value, word in enumerate(SMALL.split())}
VALUES |= {"UN": 1, "VEINTIÚN": 21, "CIEN": 100, "CIENTO": 100, "QUINIENTOS": 500, "SETECIENTOS": 700}
VALUES |= {"NOVECIENTOS": 900, "Y": 0}
VALUES |= {f"{word}CIENTOS": value * 100 for word, value in VALUES.items() if value in (2, 3, 4, 6, 8)}
VALUES |= {word: 30 + 10 * place for place, word in enumerate(TENS.split())}


def number_from(words: str) -> int:
    """An independent reading of the words."""
    total = group = below = 0
    for word in words.split():
        match word:
            case "MIL":
                group, below = group + (below or 1) * 1000, 0
            case "MILLÓN" | "MILLONES":
                total, group, below = total + (group + below) * 10**6, 0, 0
            case "BILLÓN" | "BILLONES":
                total, group, below = total + (group + below) * 10**12, 0, 0
            case _:
                below += VALUES[word]
    return total + group + below


KNOWN = [
    ("70.00", "PEN", "SETENTA CON 00/100 SOLES"),
    ("82.90", "PEN", "OCHENTA Y DOS CON 90/100 SOLES"),
    ("0.50", "PEN", "CERO CON 50/100 SOLES"),
    ("1.00", "PEN", "UNO CON 00/100 SOLES"),
    ("121.05", "PEN", "CIENTO VEINTIUNO CON 05/100 SOLES"),
    ("21000", "PEN", "VEINTIÚN MIL CON 00/100 SOLES"),
    ("31001.10", "PEN", "TREINTA Y UN MIL UNO CON 10/100 SOLES"),
    ("1000", "PEN", "MIL CON 00/100 SOLES"),
    ("101000", "PEN", "CIENTO UN MIL CON 00/100 SOLES"),
    ("100", "PEN", "CIEN CON 00/100 SOLES"),
    ("100000", "PEN", "CIEN MIL CON 00/100 SOLES"),
    ("1000000", "PEN", "UN MILLÓN CON 00/100 SOLES"),
    ("21000000", "PEN", "VEINTIÚN MILLONES CON 00/100 SOLES"),
    ("1001000", "PEN", "UN MILLÓN MIL CON 00/100 SOLES"),
    ("1000000000", "PEN", "MIL MILLONES CON 00/100 SOLES"),
    ("16.10", "PAB", "DIECISÉIS CON 10/100 BALBOAS"),
    ("26.00", "USD", "VEINTISÉIS CON 00/100 DÓLARES"),
    ("1.00", "MXN", "UN PESO 00/100 M.N."),
    ("21.30", "MXN", "VEINTIÚN PESOS 30/100 M.N."),
    ("51.00", "MXN", "CINCUENTA Y UN PESOS 00/100 M.N."),
    ("1000000.00", "MXN", "UN MILLÓN DE PESOS 00/100 M.N."),
    ("2000001.00", "MXN", "DOS MILLONES UN PESOS 00/100 M.N."),
    ("500.00", "ARS", "QUINIENTOS PESOS 00/100"),
    ("1", "PYG", "UN GUARANÍ"),
    ("150000", "PYG", "CIENTO CINCUENTA MIL GUARANÍES"),
    ("5000000", "PYG", "CINCO MILLONES DE GUARANÍES"),
]


@pytest.mark.parametrize(("amount", "currency", "words"), KNOWN)
def test_amounts_are_said_as_people_write_them(amount: str, currency: str, words: str) -> None:
    assert in_words(Decimal(amount), currency) == words


@given(st.integers(0, LIMIT - 1))
def test_the_words_lead_back_to_the_number(number: int) -> None:
    assert number_from(number_in_words(number)) == number
    assert number_from(number_in_words(number, before_noun=True)) == number


@given(st.integers(1, LIMIT - 1))
def test_before_a_noun_one_loses_its_last_letter(number: int) -> None:
    full, short = number_in_words(number), number_in_words(number, before_noun=True)
    assert "UNO " not in full + " " or full.endswith("UNO")
    assert not short.endswith("UNO")
    assert (full == short) == (not full.endswith("UNO"))


@given(st.integers(0, 10**14), st.sampled_from(["PEN", "USD", "PAB", "ARS", "MXN"]))
def test_cents_are_two_figures_and_exact(cents: int, currency: str) -> None:
    assert f" {cents % 100:02d}/100" in in_words(Decimal(cents) / 100, currency)


@pytest.mark.parametrize("currency", CURRENCIES)
def test_every_currency_of_the_till_can_be_said(currency: str) -> None:
    assert in_words(Decimal(70), currency).startswith("SETENTA ")


@pytest.mark.parametrize(
    ("amount", "currency"),
    [("-1", "PEN"), ("1.005", "PEN"), ("1.50", "PYG"), ("1", "GBP"), ("1e18", "PEN"), ("NaN", "PEN")],
)
def test_what_cannot_be_said_exactly_is_not_said(amount: str, currency: str) -> None:
    with pytest.raises((ValueError, ArithmeticError)):
        in_words(Decimal(amount), currency)
