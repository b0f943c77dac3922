"""Promises about numbers: how many a run of lost ones has, and what the next try of a document is called."""

from __future__ import annotations

import pytest

from app.domain.document import successor
from app.domain.numbering import Fate, Lost


@pytest.mark.parametrize(("first", "last", "many"), [(7, 7, 1), (7, 9, 3)])
def test_a_run_has_its_first_and_its_last_number(first: int, last: int, many: int) -> None:
    assert Lost(first, last, Fate.SKIPPED, "").many == many


@pytest.mark.parametrize(("used", "following"), [
    ("01-I-FIRE-001-20261120-000001", "01-I-FIRE-001-20261120-000001-R2"),
    ("01-I-FIRE-001-20261120-000001-R9", "01-I-FIRE-001-20261120-000001-R10"),
    ("01-I-R234-001-20261120-000001", "01-I-R234-001-20261120-000001-R2"),
])  # fmt: skip
def test_a_reference_that_is_used_up_gets_a_successor_and_an_epoch_is_not_taken_for_one(
    used: str, following: str
) -> None:
    assert successor(used) == following
