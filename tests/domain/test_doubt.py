"""Doubt: it is sticky, absence must be proven after the last sending, and nothing goes out twice into the dark."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.document import Status
from app.domain.errors import OutcomeUnknown, Silence, Throttled, Unavailable, Unreachable
from app.domain.outbox import Call, Entry, Kind, State, Step, after_crash
from app.domain.outcome import Accepted, Authorized, Outcome, Rejected, Unseen
from app.domain.planner import PROOF_OF_ABSENCE, after_answer, after_silence, next_call
from app.domain.traits import Memory, Traits
from tests.domain.entries import NOW, SILENCES, entry, seconds, taken, traits


def unseen_after(now: Entry, minutes: float) -> Step:
    moment = NOW + timedelta(minutes=minutes)
    step, status = after_answer(now, Call.LOOK_UP, Unseen(), traits(Memory.NUMBERED), moment)
    assert status is None
    return step


def test_absence_is_believed_when_said_twice_ten_minutes_apart() -> None:
    doubtful = entry(in_doubt=True)
    first = unseen_after(doubtful, 0)
    assert (first.in_doubt, first.unseen_since, seconds(first)) == (True, NOW, 600)
    once = taken(doubtful, first)
    early = unseen_after(once, 9.99)
    assert early.in_doubt
    assert early.unseen_since == NOW
    second = unseen_after(taken(once, early), 10)
    assert (second.in_doubt, second.state, second.unseen_since) == (False, State.READY, None)
    assert timedelta(minutes=10) == PROOF_OF_ABSENCE


def test_an_absence_seen_before_a_submission_proves_nothing_about_it() -> None:
    """The provider denied it an hour ago; then it was sent and the answer lost: the count begins again."""
    stale = entry(unseen_since=NOW - timedelta(hours=1))
    ways: tuple[Callable[[], Step], ...] = (
        lambda: after_silence(stale, Call.SUBMIT, OutcomeUnknown("x"), traits(Memory.NUMBERED), NOW),
        lambda: after_silence(stale, Call.SUBMIT, Unavailable("x", arrived=True), traits(Memory.NUMBERED), NOW),
        lambda: after_crash(stale, NOW),
    )
    for lost in ways:
        doubtful = taken(stale, lost())
        assert doubtful.in_doubt
        assert unseen_after(doubtful, 1).in_doubt


def test_silences_between_two_denials_do_not_spoil_the_proof() -> None:
    once = taken(entry(in_doubt=True), unseen_after(entry(in_doubt=True), 0))
    for silence in (Unreachable("x"), OutcomeUnknown("x"), Unavailable("x"), Throttled("x")):
        once = taken(once, after_silence(once, Call.LOOK_UP, silence, traits(Memory.NUMBERED), NOW))
    assert not unseen_after(once, 11).in_doubt


@pytest.mark.parametrize("call", [Call.SUBMIT, None])
def test_a_crash_while_sending_leaves_doubt(call: Call | None) -> None:
    assert after_crash(entry(call=call), NOW).in_doubt


@pytest.mark.parametrize("call", [Call.LOOK_UP, Call.PDF])
@pytest.mark.parametrize("doubt", [False, True])
def test_a_crash_while_asking_changes_nothing(call: Call, doubt: bool) -> None:
    kind = Kind.PDF if call is Call.PDF else Kind.SUBMIT
    assert after_crash(entry(call=call, kind=kind, in_doubt=doubt, unseen_since=NOW), NOW).in_doubt is doubt


ANSWERS = (Unseen(), Authorized("CUFE"), Accepted("id"), Rejected("c", "r"))
LIKELY = (Unseen(), Unseen(), Unseen(), SILENCES["unknown"], SILENCES["unavailable_arrived"], "crash")
EVENTS = st.lists(st.sampled_from([*LIKELY, *ANSWERS, *SILENCES.values()]), max_size=25)
"""Mostly what makes doubt and what seems to end it, so that the dangerous orders do come up."""


class Truth:
    """What really happened at the provider, kept apart from what the entry remembers."""

    def __init__(self) -> None:
        self.open = False
        self.denied_at: datetime | None = None

    def sending(self) -> None:
        assert not self.open, "sent again into the dark"
        self.denied_at = None

    def lost(self, call: Call, may_have_arrived: bool) -> None:
        self.open = self.open or (call is Call.SUBMIT and may_have_arrived)

    def answered(self, outcome: Outcome, moment: datetime) -> None:
        if not isinstance(outcome, Unseen):
            self.open = False
        elif self.denied_at is None:
            self.denied_at = moment
        elif moment - self.denied_at >= PROOF_OF_ABSENCE:
            self.open = False


def happens(
    event: object, call: Call, now: Entry, rules: Traits, moment: datetime
) -> tuple[Step, Status | None, object]:
    """One call and what came of it; a provider that was sent something never says that it has not seen it."""
    if event == "crash":
        return after_crash(replace(now, call=call), moment), None, event
    if isinstance(event, Silence):
        return after_silence(now, call, event, rules, moment), None, event
    outcome = Accepted() if call is Call.SUBMIT and isinstance(event, Unseen) else event
    return *after_answer(now, call, outcome, rules, moment), outcome  # type: ignore[arg-type, return-value]


@settings(max_examples=600)
@given(EVENTS, st.sampled_from([Memory.NUMBERED, Memory.BLIND]), st.sampled_from([1, 60, 299, 301, 599, 601]))
def test_nothing_is_sent_again_into_the_dark(events: list[object], memory: Memory, gap: int) -> None:
    """Whatever happens: after a call that may have arrived, a submission follows only a proof of absence."""
    now, status, truth, rules = entry(), Status.QUEUED, Truth(), traits(memory)
    for number, event in enumerate(events):
        moment = NOW + timedelta(seconds=gap * number)
        call = next_call(now, status, rules)
        if call is None or now.state not in (State.READY, State.SENDING):
            break
        if call is Call.SUBMIT:
            truth.sending()
        step, heard, said = happens(event, call, now, rules, moment)
        if said == "crash" or isinstance(said, Silence):
            lost = isinstance(said, str | OutcomeUnknown) or (isinstance(said, Unavailable) and said.arrived)
            truth.lost(call, lost)
        else:
            truth.answered(said, moment)  # type: ignore[arg-type]
        assert step.in_doubt or not truth.open
        now, status = taken(now, step), heard or status
