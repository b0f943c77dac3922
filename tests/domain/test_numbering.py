"""Promise about numbers without a valid document: a run of them counts as many as it has."""

from __future__ import annotations

import pytest

from app.domain.numbering import Fate, Lost


@pytest.mark.parametrize(("first", "last", "many"), [(7, 7, 1), (7, 9, 3)])
def test_a_run_has_its_first_and_its_last_number(first: int, last: int, many: int) -> None:
    assert Lost(first, last, Fate.SKIPPED, "").many == many
