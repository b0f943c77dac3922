"""Promises about PDFs in base64: tolerant where providers are sloppy, strict everywhere else."""

from __future__ import annotations

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import OutcomeUnknown
from app.providers.pdf import MAX_PDF, PDF_FETCH, checked_pdf, pdf_from_base64

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 3 + b"\n%%EOF\n"
TEXT = b64encode(PDF).decode()


def wrapped(text: str, width: int, end: str) -> str:
    return end.join(text[at : at + width] for at in range(0, len(text), width))


@pytest.mark.parametrize("text", [
    TEXT, "data:application/pdf;base64," + TEXT, "DATA:application/pdf;charset=utf-8;base64," + TEXT,
    wrapped(TEXT, 76, "\r\n"), wrapped(TEXT, 64, "\n") + "\n", TEXT.rstrip("="),
])  # fmt: skip
def test_prefix_line_breaks_and_missing_padding_are_accepted(text: str) -> None:
    assert pdf_from_base64(text) == PDF


@given(st.binary(max_size=300))
def test_every_pdf_comes_back_byte_for_byte(rest: bytes) -> None:
    data = b"%PDF-" + rest + b"%%EOF"
    assert pdf_from_base64(b64encode(data).decode()) == data
    assert pdf_from_base64(b64encode(data).decode().rstrip("=")) == data


@pytest.mark.parametrize("text", [
    None, "", 17, ["JVBERi0="], "JVBERi0x_w==", "JVBERi0x-w==", "JVBERi 0x", "JVBERi0x\x00", "JVBERi0x====",
    "JVBERi0x=", "JVBERi0x==", "JVBER=i0x",
    "JVBERi0xa", "data:text/html;base64," + TEXT, "data:application/pdf," + TEXT, TEXT + "é", TEXT[:-2] + "*=",
    "=" * 8, b64encode(b" %PDF-1.7").decode(), b64encode(b"<html></html>").decode(),
])  # fmt: skip
def test_anything_else_is_refused_with_a_sentence(text: object) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        pdf_from_base64(text)
    assert caught.value.code == "bad_pdf"
    assert caught.value.title.endswith(".")


def test_the_cap_is_ten_megabytes_exactly() -> None:
    fits = b"%PDF-" + b"\0" * (MAX_PDF - 10) + b"%%EOF"
    assert len(pdf_from_base64(b64encode(fits).decode())) == MAX_PDF
    for big in (fits + b"\0", fits * 3):
        with pytest.raises(OutcomeUnknown, match="10 MB"):
            pdf_from_base64(b64encode(big).decode())


def test_a_text_may_be_as_long_as_the_largest_pdf_with_its_line_breaks_and_no_longer() -> None:
    assert (MAX_PDF, PDF_FETCH) == (10_485_760, "pdf_fetch")
    longest = "JVBERi0xICUlRU9G" + "\n" * (14_381_012 - 16)
    assert pdf_from_base64(longest) == b"%PDF-1 %%EOF"
    with pytest.raises(OutcomeUnknown, match="10 MB"):
        pdf_from_base64(longest + "\n")


@pytest.mark.parametrize(
    ("text", "detail"),
    [(None, "no document"), ("", "no document"), ("JVBERi0x====", "not base64"), ("JVBERi0xab=", "not base64"),
     ("JVBERi0xa", "broken base64"), ("*", "broken base64"), ("JVBERi0x ", "broken base64"),
     ("JVBERi0xé", "broken base64"), ("JVBERi0xYQ==YQ==", "broken base64"),
     ("data:application/pdf;base64,", "not base64"), ("PGh0bWw+", "no %PDF- header"),
     ("JVBERi0x", "no end of a PDF")],
)  # fmt: skip
def test_each_damage_has_its_own_word_for_whoever_looks_into_it(text: object, detail: str) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        pdf_from_base64(text)
    assert caught.value.detail == detail


def test_bytes_that_are_a_pdf_are_given_back_as_they_are() -> None:
    assert checked_pdf(PDF) is PDF


@pytest.mark.parametrize("data", [
    b"%PDF-<html><title>Portal</title></html>", PDF[:-7], b"%PDF-1.7\n%%EOF\n" + b"0" * 65_536,
    b"%PDF-1.7\nstartxref\n" + b"0" * 65_530,
], ids=["portal", "cut", "far away", "far away, too"])  # fmt: skip
def test_what_only_begins_as_a_pdf_is_none(data: bytes) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        checked_pdf(data)
    assert (caught.value.code, caught.value.detail) == ("bad_pdf", "no end of a PDF")


@pytest.mark.parametrize("data", [
    PDF + b"<!-- 0.2 s -->\r\n", PDF + b"\0" * 60_000, b"%PDF-1.7\n%%EOF" + b"0" * 65_531,
    b"%PDF-1.7\nstartxref\n9\n",
], ids=["a note", "zeros", "just in reach", "without its last line"])  # fmt: skip
def test_bytes_behind_its_end_make_no_pdf_a_damaged_one(data: bytes) -> None:
    assert checked_pdf(data) is data
