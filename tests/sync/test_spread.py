"""Promise of waits: many tills that lost the same provider do not come back at the same moment, and none too early."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.outbox import stay
from app.sync.settle import Pen, spread
from tests.domain.entries import NOW, entry
from tests.sync.bench import SEAL


@pytest.mark.parametrize(
    ("seconds", "jitter", "more"),
    [(100, 0.0, 0), (100, 0.5, 2.5), (20, 1.0, 1), (3600, 1.0, 5), (0, 0.9, 0), (-5, 0.9, 0)],
)
def test_a_wait_is_lengthened_by_a_twentieth_at_most_and_by_five_seconds_and_never_shortened(
    seconds: float, jitter: float, more: float
) -> None:
    step = replace(stay(entry(), NOW), due_at=NOW + timedelta(seconds=seconds))
    found = spread(step, Pen(1, SEAL, NOW, "id", jitter))
    assert found.due_at - step.due_at == timedelta(seconds=more)
