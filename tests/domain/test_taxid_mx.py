"""Promises of the RFC's check: shapes, dates, the check character against a second opinion, and no exception ever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.mx import rfc as oracle

from app.domain.taxid import Verdict, mx

GOOD = ["LAN7008173R5", "EKU9003173C9", "URE180429TM6", "CACX7605101P8", "GODE561231GR8"]
LETTERS = "ABCDEFGHIJKLMNÑ&OPQRSTUVWXYZ"


@pytest.mark.parametrize("rfc", GOOD)
def test_test_companies_of_the_sat_are_right(rfc: str) -> None:
    answer = mx.check(rfc)
    assert (answer.verdict, answer.normalized, answer.message) == (Verdict.OK, rfc, "")
    assert answer.kind == ("company" if len(rfc) == 12 else "person")


@pytest.mark.parametrize("typed", ["eku9003173c9", " EKU 900317 3C9 ", "EKU-900317-3C9", "RFC: EKU9003173C9",
                                   "R.F.C. EKU9003173C9", "EKU–900317–3C9", "EKU9003173C9\u200b"])  # fmt: skip
def test_an_rfc_is_understood_as_people_write_it(typed: str) -> None:
    assert mx.check(typed) == mx.check("EKU9003173C9")


@pytest.mark.parametrize(("rfc", "kind"), [("XAXX010101000", "public"), ("XEXX010101000", "foreign")])
def test_generic_rfcs_pass_without_a_check_character(rfc: str, kind: str) -> None:
    assert (mx.check(rfc).verdict, mx.check(rfc).kind) == (Verdict.OK, kind)


def test_a_wrong_check_character_warns_and_never_blocks() -> None:
    answer = mx.check("EKU9003173C8")
    assert (answer.verdict, answer.normalized) == (Verdict.WARN, "EKU9003173C8")
    assert "«9»" in answer.message


@pytest.mark.parametrize("text", [
    "", " ", "EKU9003173C", "EKU9003173C99X", "EKU9013173C9", "EKU9002303C9", "EKU9002293C9", "12345678901",
    "EK99003173C9", "EKU900317-", "8-730-241", "X" * 41,
])  # fmt: skip
def test_what_no_sat_would_know_is_blocked_with_an_example(text: str) -> None:
    answer = mx.check(text)
    assert (answer.verdict, answer.normalized) == (Verdict.BLOCK, "")
    assert "EKU9003173C9" in answer.message


def test_the_29th_of_february_needs_a_leap_year() -> None:
    assert mx.check("ABC960229" + "AA0").verdict is not Verdict.BLOCK
    assert mx.check("ABC970229" + "AA0").verdict is Verdict.BLOCK


def test_a_kind_that_does_not_fit_is_a_warning() -> None:
    assert mx.check("EKU9003173C9", kind="person").verdict is Verdict.WARN
    assert mx.check("EKU9003173C9", kind="company").verdict is Verdict.OK
    assert mx.check("EKU9003173C9", kind="ruc").verdict is Verdict.BLOCK
    assert mx.check("EKU9003173C9", check_digits="9").verdict is Verdict.WARN


@given(st.text(LETTERS, min_size=3, max_size=4), st.dates().filter(lambda d: d.year > 1900), st.text(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2))  # fmt: skip
def test_the_check_character_is_that_of_the_second_opinion(letters: str, born: object, homonym: str) -> None:
    stem = f"{letters}{born:%y%m%d}{homonym}"
    whole = stem + mx.check_character(stem)
    assert mx.check_character(stem) == oracle.calc_check_digit(stem)
    assert mx.check(whole).verdict is Verdict.OK


@given(st.text(max_size=60) | st.none() | st.integers() | st.binary(max_size=5))
def test_no_input_raises(text: object) -> None:
    assert mx.check(text).verdict in tuple(Verdict)  # type: ignore[arg-type]
