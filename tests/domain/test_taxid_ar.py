"""Promises about Argentine tax ids: what the till sends, what it asks about, what it refuses. Never an exception."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from stdnum.ar import cuit as second_opinion

from app.domain.taxid import Verdict
from app.domain.taxid.ar import MAX_LENGTH, Kind, check, check_digit

VALID = ["30712293841", "20267565393", "27285051466", "20409378472", "30500001735", "20111111112"]
INVALID = ["30111222334", "30716000001", "3071229384", "307122938411", "30712293840", "00000000000", "99999999999"]


@pytest.mark.parametrize("text", VALID)
def test_published_ids_are_right(text: str) -> None:
    answer = check(text)
    assert (answer.verdict, answer.kind, answer.normalized, answer.message) == (Verdict.OK, "cuit", text, "")


@pytest.mark.parametrize("text", INVALID)
def test_wrong_ids_are_refused_with_a_sentence(text: str) -> None:
    answer = check(text)
    assert answer.verdict is Verdict.BLOCK
    assert answer.normalized == ""
    assert answer.message.startswith("CUIT")
    assert answer.message.endswith(".")


def test_the_ten_digits_of_the_first_document_lack_their_check_digit() -> None:
    assert "falta el dígito verificador" in check("3071229384").message
    assert check_digit("3071229384") == "1"


@pytest.mark.parametrize("text", [
    "30-71229384-1", " 30-71229384-1 ", "30.71229384.1", "30 71229384 1", "CUIT 30-71229384-1", "CUIT: 30712293841",
    "cuit:30712293841", "C.U.I.T. 30-71229384-1", "30–71229384–1", "30‑71229384‑1", "30−71229384-1".replace("−", "-"),
    "\u200b30712293841", "３０７１２２９３８４１", "30/71229384/1", "30\u00a071229384\u00a01",
])  # fmt: skip
def test_hyphens_dots_blanks_and_labels_do_not_matter(text: str) -> None:
    assert check(text).normalized == "30712293841"


@pytest.mark.parametrize(("text", "kind", "expected"), [
    ("28505146", "auto", "dni"), ("28.505.146", "auto", "dni"), ("5123456", "auto", "dni"), ("05123456", "dni", "dni"),
    ("DNI 28.505.146", "auto", "dni"), ("20267565393", "cuil", "cuil"), ("CUIL 20-26756539-3", "cuil", "cuil"),
    ("AB1234567", "passport", "passport"), ("28505146", "passport", "passport"),
])  # fmt: skip
def test_other_documents_are_known_by_shape_or_choice(text: str, kind: str, expected: str) -> None:
    answer = check(text, kind=kind)
    assert (answer.verdict, answer.kind) == (Verdict.OK, expected)


def test_a_cdi_is_known_by_its_prefix() -> None:
    stem = "5012345678"
    assert check(stem + check_digit(stem)).kind == Kind.CDI


def test_an_unfamiliar_prefix_with_a_right_digit_is_asked_about() -> None:
    for prefix in ("25", "26", "10", "99"):
        stem = f"{prefix}12345678"
        answer = check(stem + check_digit(stem))
        assert answer.verdict is Verdict.WARN
        assert prefix in answer.message


@pytest.mark.parametrize(("text", "kind"), [
    ("", "auto"), ("  ", "auto"), ("ABC", "auto"), ("30-7122938A-1", "auto"), ("123", "auto"), ("12345", "dni"),
    ("123456789", "dni"), ("", "passport"), ("A-1", "passport"), ("x" * 41, "auto"), ("30712293841", "rfc"),
    ("28505146", "cuit"), ("1" * 5000, "auto"), ("٣٠٧١٢٢٩٣٨٤١x", "auto"),
])  # fmt: skip
def test_nonsense_is_refused(text: str, kind: str) -> None:
    answer = check(text, kind=kind)
    assert answer.verdict is Verdict.BLOCK
    assert answer.message.endswith(".")
    assert len(answer.message) < 200


@given(st.from_regex(r"(20|23|24|27|30|33|34)[0-9]{9}", fullmatch=True))
def test_a_second_opinion_agrees(text: str) -> None:
    """On all but a body of zeros, which the sum lets pass."""
    assume(text[2:10].strip("0"))
    assert (check(text).verdict is Verdict.OK) == bool(second_opinion.is_valid(text))


@given(st.from_regex(r"(20|23|24|27|30|33|34)[0-9]{8}", fullmatch=True), st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_figure_is_noticed(stem: str, place: int, shift: int) -> None:
    """All but the exchange of 0 and 9 in the check digit's own exceptions: those belong to different sums."""
    text = stem + check_digit(stem)
    wrong = text[:place] + str((int(text[place]) + shift) % 10) + text[place + 1 :]
    answer = check(wrong)
    assert answer.verdict is not Verdict.OK or bool(second_opinion.is_valid(wrong))


@given(st.text(max_size=MAX_LENGTH + 5), st.sampled_from([*Kind, "x", ""]))
@example("\x00" * 11, "auto")
@example("\ud800", "auto")
def test_no_text_is_an_exception(text: str, kind: str) -> None:
    answer = check(text, kind=kind)
    assert answer.verdict in tuple(Verdict)
    assert (answer.verdict is Verdict.BLOCK) == (answer.normalized == "")
    assert answer.message.isprintable()
    if answer.verdict is not Verdict.BLOCK:
        assert check(answer.normalized, kind=answer.kind).normalized == answer.normalized


@pytest.mark.parametrize("value", [None, 5, b"30712293841", ["30712293841"]])
def test_what_is_no_text_is_refused(value: object) -> None:
    assert check(value).verdict is Verdict.BLOCK  # type: ignore[arg-type]
