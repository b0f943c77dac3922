"""Random faults and deaths at every provider: never two documents for a sale, never a lost, silent or denied one."""

from __future__ import annotations

import logging

import pytest

from tests.fire.countries import CASES
from tests.fire.faults import PERSONS
from tests.fire.ordeal import Tally, ordeal

SEEDS = 2
"""Per provider and kind of trouble; `python -m tests.fire --seeds N` takes as many as one likes."""


@pytest.fixture(autouse=True, scope="module")
def quiet_log() -> None:
    """The engine's log of thousands of planted troubles is not worth reading."""
    logging.getLogger("mostrador.engine").setLevel(logging.CRITICAL)


def days(case: str, *, harsh: bool) -> Tally:
    whole = Tally()
    for seed in range(SEEDS):
        whole.add(ordeal(case, seed, harsh=harsh))
    assert whole.deaths > SEEDS // 2
    assert whole.calls["calls"] > whole.sales // 4
    return whole


@pytest.mark.parametrize("case", CASES)
def test_bad_lines_and_deaths_issue_each_sale_once_and_need_nobody_where_a_provider_can_be_asked(case: str) -> None:
    whole = days(case, harsh=False)
    assert whole.struck
    assert set(whole.ends) <= {"authorized", "voided"}, whole.ends
    assert not whole.asked or case in PERSONS


@pytest.mark.parametrize("case", CASES)
def test_whatever_a_provider_answers_every_sale_ends_and_the_ledger_agrees(case: str) -> None:
    whole = days(case, harsh=True)
    assert whole.ends.total() == whole.sales
    assert whole.ends["authorized"] > whole.sales // 2
