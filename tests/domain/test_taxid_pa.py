"""Promises about Panama's RUC, cédula and DV; the pairs come from the provider notes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.taxid import TaxIdCheck, Verdict, pa
from app.domain.taxid.pa import Kind

KNOWN = [
    ("8-730-241", "natural", "03"),
    ("8-783-1657", "natural", "23"),
    ("1-184-921", "natural", "49"),
    ("2-221-78", "natural", "42"),
    ("2-221-78", "company", "56"),
    ("E-8-127702", "foreign", "16"),
    ("PE-842-3681", "born_abroad", "51"),
    ("N-19-1821", "naturalised", "11"),
    ("8AV-1-196", "before_registry", "90"),
    ("2PI-123-1234", "indigenous", "41"),
    ("8-NT-1-24", "nt", "33"),
    ("8-NT-1-13656", "nt", "43"),
    ("155596713-2-2015", "company", "59"),
    ("2588017-1-831938", "company", "20"),
    ("155720753-2-2022", "company", "39"),
    ("1102-85-117211", "company", "95"),
    ("10102-64-103462", "company", "30"),
]


def small(last: int) -> st.SearchStrategy[int]:
    return st.integers(min_value=1, max_value=last)


PROVINCE, VOLUME = small(14), small(9999)
IDS = {
    Kind.NATURAL: st.builds("{}-{}-{}".format, PROVINCE, VOLUME, small(999_999)),
    Kind.FOREIGN: st.builds("E-{}-{}".format, VOLUME, small(999_999)),
    Kind.BORN_ABROAD: st.builds("PE-{}-{}".format, VOLUME, small(999_999)),
    Kind.NATURALISED: st.builds("N-{}-{}".format, VOLUME, small(999_999)),
    Kind.BEFORE_REGISTRY: st.builds("{}AV-{}-{}".format, PROVINCE, VOLUME, small(999_999)),
    Kind.INDIGENOUS: st.builds("{}PI-{}-{}".format, PROVINCE, VOLUME, small(999_999)),
    Kind.NT: st.builds("{}-NT-{}-{}".format, PROVINCE, small(999), small(9_999_999)),
    Kind.COMPANY: st.builds("{}-{}-{}".format, small(999_999_999), VOLUME, small(999_999)),
}
ANY_ID = st.one_of(*(st.tuples(st.just(kind), ids) for kind, ids in IDS.items()))
TEXTS = st.one_of(st.text(max_size=80), st.text(alphabet="0123456789-–− EPNAVITDRUC.\u200b", max_size=40))


@pytest.mark.parametrize(("text", "kind", "digits"), KNOWN)
def test_known_digits_are_computed(text: str, kind: str, digits: str) -> None:
    assert digits in pa.check_digits(text, kind=kind)
    assert pa.check(text, kind=kind, check_digits=digits) == TaxIdCheck(Verdict.OK, kind, text, digits, "")


@pytest.mark.parametrize(("text", "kind", "digits"), KNOWN)
def test_typed_digits_pick_the_kind(text: str, kind: str, digits: str) -> None:
    answer = pa.check(text, check_digits=digits)
    assert (answer.verdict, answer.kind, answer.check_digits) == (Verdict.OK, kind, digits)


def test_an_id_without_digits_reads_as_a_cedula_when_it_could_be_one() -> None:
    assert pa.check("8-730-241") == TaxIdCheck(Verdict.OK, "natural", "8-730-241", "03", "")
    assert pa.check("2-221-78").kind == "natural"
    assert pa.check("155596713-2-2015").kind == "company"


def test_digits_that_fit_no_reading_warn_and_name_those_that_would() -> None:
    answer = pa.check("2-221-78", check_digits="99")
    assert answer.verdict is Verdict.WARN
    assert "42 (cédula)" in answer.message
    assert "56 (RUC de empresa)" in answer.message


def test_an_nt_without_digits_does_not_guess_between_person_and_company() -> None:
    assert pa.check("8-NT-1-24") == TaxIdCheck(Verdict.OK, "nt", "8-NT-1-24", "", "")
    assert len(pa.check_digits("8-NT-1-24")) == 2


@pytest.mark.parametrize("text", ["J-8-56789-1", "SB-8-123", "EE-1-12345", "0-0-7", "15-123456-59"])
def test_a_sensible_but_unknown_shape_warns(text: str) -> None:
    answer = pa.check(text)
    assert (answer.verdict, answer.normalized) == (Verdict.WARN, text)
    assert text in answer.message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "BASURA",
        "8-ABC-123",
        "8730241",
        "8-730-",
        "-8-730-241",
        "8--730-241",
        "0-0-0",
        "A-B-C",
        "8-730-241x",
        "8.730.241",
        "8-730-24\x001",
        "8-730-241; DROP TABLE",
        "٨-٧٣٠-٢٤١",
        "1-2-3-4-5-6",
        "DV 59",
        "AB123456",
    ],
)
def test_garbage_is_blocked_with_a_sentence(text: str) -> None:
    answer = pa.check(text)
    assert (answer.verdict, answer.normalized) == (Verdict.BLOCK, "")
    assert answer.message.startswith("RUC o cédula: ")
    assert answer.message.endswith(".")


@pytest.mark.parametrize("value", [None, 8730241, 8.5, b"8-730-241", ["8-730-241"], object()])
def test_what_is_no_text_is_blocked_and_never_raises(value: object) -> None:
    assert pa.check(value).verdict is Verdict.BLOCK  # type: ignore[arg-type]
    assert pa.check_digits(value) == ()  # type: ignore[arg-type]
    assert pa.check("8-730-241", kind=value).verdict is Verdict.BLOCK  # type: ignore[arg-type]
    if value is not None:
        assert pa.check("8-730-241", check_digits=value).verdict is Verdict.BLOCK  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "normalized", "kind"),
    [
        ("  8-730-241\r\n", "8-730-241", "natural"),
        ("8 - 730 - 241", "8-730-241", "natural"),
        ("8 730 241", "8-730-241", "natural"),
        ("08-0730-00241", "8-730-241", "natural"),
        ("8–730—241", "8-730-241", "natural"),
        ("8\u2011730\u2212241", "8-730-241", "natural"),
        ("8\u200b-730-241", "8-730-241", "natural"),
        ("８－７３０－２４１", "8-730-241", "natural"),
        ("RUC: 8-730-241", "8-730-241", "natural"),
        ("e-8-127702", "E-8-127702", "foreign"),
        ("e8-127702", "E-8-127702", "foreign"),
        ("pe-842-3681", "PE-842-3681", "born_abroad"),
        ("n-19-1821", "N-19-1821", "naturalised"),
        ("8-av-1-196", "8AV-1-196", "before_registry"),
        ("2 pi 123 1234", "2PI-123-1234", "indigenous"),
        ("8NT-1-24", "8-NT-1-24", "nt"),
    ],
)
def test_what_people_type_is_normalised(text: str, normalized: str, kind: str) -> None:
    answer = pa.check(text)
    assert (answer.verdict, answer.normalized, answer.kind) == (Verdict.OK, normalized, kind)


@pytest.mark.parametrize(
    "text",
    [
        "155596713-2-2015 DV 59",
        "155596713-2-2015 dv59",
        "155596713-2-2015 D.V.: 59",
        "155596713-2-2015-59",
        "RUC 155596713-2-2015 DV 59",
        "155596713 2 2015 59",
        "155596713-2-2015 – 59",
    ],
)
def test_digits_written_after_the_id_are_understood(text: str) -> None:
    assert pa.check(text) == TaxIdCheck(Verdict.OK, "company", "155596713-2-2015", "59", "")


def test_a_suffix_is_taken_only_where_it_can_be_nothing_else() -> None:
    assert pa.check("8-730-241 03").normalized == "8-730-241"
    assert pa.check("E-8-127702-16").check_digits == "16"
    assert pa.check("8-NT-1-24").normalized == "8-NT-1-24"
    assert pa.check("12-3456-78").normalized == "12-3456-78"


def test_a_stray_blank_never_makes_another_id_valid() -> None:
    assert pa.check("8-730-2 41").verdict is Verdict.WARN


def test_a_wrong_suffix_warns_like_wrong_typed_digits() -> None:
    assert pa.check("155596713-2-2015-58").verdict is Verdict.WARN


def test_digits_typed_twice_must_agree() -> None:
    assert pa.check("155596713-2-2015 DV 59", check_digits="59").verdict is Verdict.OK
    assert pa.check("155596713-2-2015 DV 58", check_digits="59").verdict is Verdict.WARN


def test_a_single_typed_digit_gets_its_leading_zero() -> None:
    assert pa.check("8-730-241", check_digits="3").check_digits == "03"
    assert pa.check("8-730-241", check_digits="DV 03").verdict is Verdict.OK
    assert pa.check("8-730-241", check_digits=" ").verdict is Verdict.OK


@pytest.mark.parametrize("digits", ["5a", "123", "-", "5 9", "九"])
def test_digits_that_are_none_are_blocked(digits: str) -> None:
    answer = pa.check("155596713-2-2015", check_digits=digits)
    assert answer.verdict is Verdict.BLOCK
    assert answer.message.startswith("DV: ")


def test_a_finca_is_only_taken_when_asked_for() -> None:
    assert pa.check("8-730").verdict is Verdict.WARN
    assert pa.check("8-730", kind="finca") == TaxIdCheck(Verdict.OK, "finca", "8-730", "", "")
    assert pa.check("8-730", kind="finca", check_digits="12").verdict is Verdict.WARN


def test_another_kind_than_the_declared_one_warns() -> None:
    answer = pa.check("155596713-2-2015", kind="natural")
    assert answer.verdict is Verdict.WARN
    assert "no es cédula" in answer.message


def test_an_unknown_kind_is_blocked_and_the_known_ones_are_named() -> None:
    answer = pa.check("8-730-241", kind="passport")
    assert answer.verdict is Verdict.BLOCK
    assert "natural" in answer.message


@given(ANY_ID)
def test_digits_are_always_pairs(sample: tuple[Kind, str]) -> None:
    kind, text = sample
    pairs = pa.check_digits(text, kind=kind)
    assert pairs
    assert all(len(pair) == 2 and pair.isascii() and pair.isdigit() for pair in pairs)


@given(ANY_ID, st.integers(0, 1), small(9))
def test_a_flipped_digit_is_never_ok(sample: tuple[Kind, str], place: int, step: int) -> None:
    kind, text = sample
    pairs = pa.check_digits(text, kind=kind)
    figures = list(pairs[0])
    figures[place] = str((int(figures[place]) + step) % 10)
    flipped = "".join(figures)
    answer = pa.check(text, kind=kind, check_digits=flipped)
    assert (answer.verdict is Verdict.OK) == (flipped in pairs)


@given(ANY_ID, st.sampled_from([" ", "\t", "\u00a0"]), st.sampled_from("-–—−\u2011"))
def test_spaces_case_and_dashes_change_nothing(sample: tuple[Kind, str], blank: str, dash: str) -> None:
    kind, text = sample
    written = blank + text.lower().replace("-", f"{blank}{dash}{blank}") + blank
    assert pa.check(written, kind=kind) == pa.check(text, kind=kind)


@given(ANY_ID)
def test_an_answer_checked_again_is_the_same_answer(sample: tuple[Kind, str]) -> None:
    kind, text = sample
    once = pa.check(text, kind=kind)
    assert once.verdict is Verdict.OK
    assert pa.check(once.normalized, kind=once.kind, check_digits=once.check_digits) == once


@given(TEXTS, st.one_of(st.none(), TEXTS))
def test_any_text_gets_an_answer_and_normalising_twice_changes_nothing(text: str, digits: str | None) -> None:
    answer = pa.check(text, check_digits=digits)
    assert (answer.message == "") == (answer.verdict is Verdict.OK)
    assert (answer.normalized == "") == (answer.verdict is Verdict.BLOCK)
    assert answer.normalized == "" or pa.check(answer.normalized).normalized == answer.normalized


@pytest.mark.parametrize(
    "text",
    [
        "1" * 1_000_000,
        "-" * 1_000_000,
        "8-" * 31,
        "1-" * 32,
        "DV" * 32,
        " " * 63 + "x",
        "9" * 64,
        "\ufdfa" * 64,
        "8-730-241 DV" + " -" * 25,
        "R.U.C." * 10,
        "1" * 31 + "DV" * 16,
        "\u200b" * 64,
        "8-1\U000e0001" * 16,
    ],
)
def test_hostile_text_takes_at_most_five_milliseconds(text: str) -> None:
    pa.check(text)  # the first call pays for caches
    fastest = 1.0
    for _ in range(3):
        start = time.thread_time()
        answer = pa.check(text)
        fastest = min(fastest, time.thread_time() - start)
    assert fastest <= 0.005
    assert answer.verdict is not Verdict.OK
    assert len(answer.message) < 300
