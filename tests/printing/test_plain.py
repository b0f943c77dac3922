"""Text from outside becomes printable, and breaks into lines that fit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import CURRENCIES
from app.printing.figures import Figures
from app.printing.plain import balanced, even, plain, wrap

DOLLARS = Figures(CURRENCIES["USD"], ".", ",")
GUARANIES = Figures(CURRENCIES["PYG"], ",", ".")


def test_control_and_direction_characters_never_reach_paper() -> None:
    assert plain("Café\x1b@\x00 \u202e500\u200b g\r\nmolido\ud800\ue000") == "Café@ 500 g molido"


def test_a_decomposed_accent_becomes_one_letter() -> None:
    assert plain("n\u0303") == "ñ"


def test_a_very_long_field_is_cut_where_everybody_sees_it() -> None:
    assert plain("x" * 1000).endswith("x…")
    assert len(plain("x" * 1000)) == 240


@given(st.text(max_size=300), st.integers(1, 60))
def test_wrapping_loses_no_letter_and_no_line_is_too_wide(text: str, room: int) -> None:
    for lines in (wrap(text, room, len), balanced(text, room, len)):
        assert "".join("".join(lines).split()) == "".join(text.split())
        assert all(0 < len(line) <= room for line in lines)


@given(st.text(min_size=1, max_size=120), st.integers(1, 60))
def test_a_code_breaks_into_even_lines(code: str, room: int) -> None:
    lines = even(code, room, len)
    assert "".join(lines) == code
    assert all(len(line) <= room for line in lines)
    assert {len(line) for line in lines[:-1]} <= {len(lines[0])}


def test_a_centred_text_does_not_end_in_a_lonely_word() -> None:
    text = "DGI – Comprobante Auxiliar de Factura Electrónica"
    assert wrap(text, 42, len)[-1] == "Electrónica"
    assert balanced(text, 42, len) == ["DGI – Comprobante Auxiliar", "de Factura Electrónica"]


@pytest.mark.parametrize(
    ("amount", "dollars", "guaranies"),
    [
        ("1234567.5", "1,234,567.50", "1.234.568"),
        ("0.005", "0.01", "0"),
        ("-1.85", "−1.85", "−2"),
        ("0", "0.00", "0"),
    ],
)
def test_money_is_written_as_the_country_writes_it(amount: str, dollars: str, guaranies: str) -> None:
    assert DOLLARS.amount(Decimal(amount)) == dollars
    assert GUARANIES.amount(Decimal(amount)) == guaranies


def test_prices_and_quantities_keep_every_digit_that_counts() -> None:
    assert DOLLARS.price(Decimal("6.6")) == "6.60"
    assert DOLLARS.price(Decimal("5.207500")) == "5.2075"
    assert DOLLARS.quantity(Decimal("2.000"), "unit") == "2"
    assert DOLLARS.quantity(Decimal("1E+3"), "unit") == "1,000"
    assert DOLLARS.quantity(Decimal("1.3750"), "kg") == "1.375 kg"
