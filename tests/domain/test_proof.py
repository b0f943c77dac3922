"""Promises of what a person copies from a portal: only the country's own form is taken, and only for its document."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.countries import COUNTRIES
from app.domain.document import DocumentType
from app.domain.taxid import py

STEM = "01" + "80069563" + "1" + "001" + "001" + "0000120" + "2" + "20261120" + "1" + "123456789"
CDC = STEM + py.check_digit(STEM)
ISSUERS = {"PA": "155596713-2-2015", "PE": "20512333797", "AR": "30712293841", "MX": "EKU9003173C9", "PY": "80069563-1"}
RIGHT = [
    ("PA", "FE0120000155596713-2-2015-5900002026112000000000010010124545"), ("PA", "FE001-00142"),
    ("PE", "20512333797-01-F001-120"), ("PE", "prueba-20512333797-01-F001-00000120"),
    ("PE", "c7ULcGVdmGmIJ8MhrC5lmQGqCfs="), ("AR", "76123456789012"),
    ("MX", "6F1C2D34-7A8B-4C9D-8E0F-112233445566"), ("PY", CDC),
]  # fmt: skip
WRONG = [
    ("PA", "1234"), ("PA", "listo ya"), ("PE", "F001-120"), ("PE", "20512333797-01-F001-121"), ("PE", "1234"),
    ("AR", "7612345678901"), ("AR", "761234567890123"), ("AR", "٧٦١٢٣٤٥٦٧٨٩٠١٢"), ("MX", "6F1C2D34"), ("MX", "1234"),
    ("PY", "1234"), ("PY", CDC[:43] + str((int(CDC[43]) + 1) % 10)), ("PY", CDC[:43]), ("PY", CDC + "0"),
]  # fmt: skip


def document(country: str) -> Any:
    """What a proof reads of a document."""
    return SimpleNamespace(
        issuer=SimpleNamespace(tax_id=ISSUERS[country]), type=DocumentType.INVOICE, number=120, number_text="N-120",
        series={"PE": "F001"}.get(country, "001-001"),
    )  # fmt: skip


@pytest.mark.parametrize(("country", "code"), RIGHT)
def test_the_countrys_own_form_is_taken(country: str, code: str) -> None:
    assert COUNTRIES[country].proof(code, document(country)) == ""


@pytest.mark.parametrize(("country", "code"), WRONG)
def test_anything_else_is_refused_with_one_sentence(country: str, code: str) -> None:
    sentence = COUNTRIES[country].proof(code, document(country))
    assert sentence.endswith(".")
    assert len(sentence) < 130


def test_the_code_of_another_document_is_refused() -> None:
    stem = STEM.replace("0000120", "0000121")
    assert "otro documento" in COUNTRIES["PY"].proof(stem + py.check_digit(stem), document("PY"))
