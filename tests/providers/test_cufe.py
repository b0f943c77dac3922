"""Promises about CUFEs: those that were published are read, those we pretend to issue look like them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.providers.conteo.sfep import luhn_digit, papers
from app.providers.gforce.cufe import Identifiers, from_cufe, from_invoice_id

PUBLISHED = "FE0120000155596713-2-2015-5900002020071300000185800520124121596372"


def test_a_published_cufe_tells_its_document() -> None:
    assert from_cufe(PUBLISHED) == Identifiers(
        branch="0000", number="0000018580", point="052", type="01", emission="01", environment="2",
        ruc="155596713-2-2015", dv="59", day="20200713",
    )  # fmt: skip
    assert str(luhn_digit(PUBLISHED[2:-1])) == PUBLISHED[-1]


@pytest.mark.parametrize("text", [
    "", "FE0120000249610000000142...", PUBLISHED[:-1], PUBLISHED + "1", PUBLISHED + "\n", PUBLISHED.lower(),
    PUBLISHED.replace("FE", "XX"), "٠" + PUBLISHED[1:],
])  # fmt: skip
def test_half_a_cufe_tells_nothing(text: str) -> None:
    assert from_cufe(text) is None


@given(st.integers(1, 10**10 - 1), st.integers(1_600_000_000, 3_700_000_000), st.integers(0, 99))
def test_pretended_cufes_are_readable_and_marked_as_test(number: int, at: int, seed: int) -> None:
    own = papers(number, datetime.fromtimestamp(at, UTC), seed)
    found = from_cufe(own.cufe)
    assert found is not None
    assert (found.number, found.environment, found.ruc) == (f"{number:010d}", "2", "155596713-2-2015")
    assert len(own.cufe) == 66
    assert len(own.protocol) == 20
    assert from_invoice_id(own.invoice_id, "0000") == Identifiers("0000", f"{number:010d}", "001")


@pytest.mark.parametrize("text", ["", "FE001", "FE1-00142", "FE001-", "FE001-00142x", "FE001-12345678901"])
def test_an_odd_invoice_id_tells_nothing(text: str) -> None:
    assert from_invoice_id(text, "0000") is None
