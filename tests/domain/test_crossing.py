"""Two sendings of one sale on their way at once: a refusal of one is not taken for the end of the other."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.domain import causes, crossing
from app.domain.document import Status
from app.domain.outbox import Call, Counters, Entry, Needs, State
from app.domain.outcome import Accepted, Authorized, Outcome, Rejected, Unseen
from app.domain.traits import Memory
from tests.domain.entries import NOW, entry, taken, traits

TEN = timedelta(minutes=10)


def heard(before: Entry, moment: datetime) -> Entry:
    """The entry after one more refusal that is not believed yet."""
    step = crossing.wait(before, moment)
    assert step is not None
    return taken(before, step)


@pytest.mark.parametrize("outcome", [Rejected("c", "r"), Authorized("a"), Accepted("id"), Unseen()], ids=str)
@pytest.mark.parametrize("call", list(Call))
@pytest.mark.parametrize("memory", list(Memory))
def test_only_a_refusal_that_was_asked_for_where_the_number_stays_free_may_cross_another_sending(
    outcome: Outcome, call: Call, memory: Memory
) -> None:
    expected = isinstance(outcome, Rejected) and call is Call.LOOK_UP and memory is Memory.NUMBERED
    assert crossing.matters(call, outcome, Status.SUBMITTED, traits(memory)) is expected
    assert not crossing.matters(call, outcome, Status.QUEUED, traits(memory))


@pytest.mark.parametrize("doubt", [False, True])
def test_a_refusal_stands_for_all_sendings_when_it_was_heard_four_times_over_half_an_hour(doubt: bool) -> None:
    now, moment = entry(in_doubt=doubt, counters=Counters(polls=2)), NOW
    for heard in (1, 2, 3):
        step = crossing.wait(now, moment)
        assert step is not None
        assert (step.state, step.needs, step.in_doubt, step.reason) == (
            State.READY, Needs.WAIT, doubt, causes.CROSSING,
        )  # fmt: skip
        assert (step.due_at, step.unseen_since, step.counters) == (moment + TEN, NOW, Counters(polls=2, unseen=heard))
        now, moment = taken(now, step), step.due_at
    assert crossing.wait(now, moment) is None


def test_a_clock_that_leaps_shortens_one_of_the_waits_only() -> None:
    now = heard(entry(), NOW)
    leap = NOW + timedelta(days=1)
    for _ in (2, 3):
        now = heard(now, leap)
    assert crossing.wait(now, leap) is None


def test_a_person_who_asks_again_and_again_does_not_shorten_the_wait() -> None:
    now = entry()
    for second in range(9):
        now = heard(now, NOW + timedelta(seconds=second))
    assert crossing.wait(now, NOW + 3 * TEN - timedelta(seconds=1)) is not None
    assert crossing.wait(now, NOW + 3 * TEN) is None
