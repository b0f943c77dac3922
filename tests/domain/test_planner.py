"""The planner's table: every silence, call, memory and doubt has one row, and schedules are exact."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain import causes
from app.domain.document import Status
from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable, Unreachable, Unsayable
from app.domain.outbox import Call, Counters, Entry, Kind, Last, Needs, State, Step
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.domain.planner import PROOF_OF_ABSENCE, after_answer, after_conflict, after_silence, next_call, nobody_to_ask
from app.domain.traits import Capability, Memory
from tests.domain.entries import NOW, SILENCES, entry, seconds, taken, traits

PROVIDERS_FAULT = ("unreachable", "throttled", "not_allowed")
memories = pytest.mark.parametrize("memory", list(Memory))
doubts = pytest.mark.parametrize("doubt", [False, True])


@pytest.mark.parametrize("name", SILENCES)
@pytest.mark.parametrize("call", [Call.SUBMIT, Call.LOOK_UP, Call.PDF])
@memories
@doubts
def test_every_silence_has_its_row(name: str, call: Call, memory: Memory, doubt: bool) -> None:
    kind = Kind.PDF if call is Call.PDF else Kind.SUBMIT
    old = entry(in_doubt=doubt, kind=kind, call=call)
    step = after_silence(old, call, SILENCES[name], traits(memory), NOW)
    arrived = call is Call.SUBMIT and name in ("unavailable_arrived", "unknown")
    assert step.in_doubt == (doubt or arrived)
    expected: tuple[State, Needs | None, float]
    if call is Call.PDF and name == "unsayable":
        expected = State.DONE, None, 0
    elif call is Call.PDF and name not in PROVIDERS_FAULT:
        expected = State.READY, Needs.WAIT, 5
    elif name in ("unreachable", "throttled"):
        expected = State.READY, Needs.WAIT, 0
    elif name == "not_allowed":
        expected = State.PAUSED, Needs.SETTINGS, 0
    elif name.startswith("unavailable"):
        expected = State.READY, Needs.WAIT, 30
    elif name == "unknown" and memory is Memory.BLIND and step.in_doubt:
        expected = State.VERIFY, Needs.VERIFY, 0
    elif name == "unknown":
        expected = State.READY, Needs.WAIT, 2
    elif doubt or call is Call.LOOK_UP:
        expected = State.VERIFY, Needs.VERIFY, 0
    else:
        expected = State.DEAD, Needs.FIX, 0
    assert (step.state, step.needs, seconds(step)) == expected
    assert step.reason
    taken(old, step)


@pytest.mark.parametrize("status", list(Status))
@memories
@doubts
def test_what_is_asked_next(status: Status, memory: Memory, doubt: bool) -> None:
    found = next_call(entry(in_doubt=doubt), status, traits(memory))
    if status is Status.SUBMITTED:
        assert found is Call.LOOK_UP
    elif status is not Status.QUEUED:
        assert found is None
    elif not doubt:
        assert found is Call.SUBMIT
    else:
        assert found is {Memory.KEYED: Call.SUBMIT, Memory.NUMBERED: Call.LOOK_UP, Memory.BLIND: None}[memory]
    assert next_call(entry(in_doubt=doubt, kind=Kind.PDF), status, traits(memory)) is Call.PDF


@memories
def test_a_submitted_document_of_a_provider_that_cannot_be_asked_goes_to_a_person(memory: Memory) -> None:
    assert next_call(entry(), Status.SUBMITTED, traits(memory, frozenset({Capability.SUBMIT}))) is None
    step = nobody_to_ask(entry(in_doubt=True), Status.QUEUED, traits(Memory.BLIND), NOW)
    assert (step.state, step.needs, step.in_doubt) == (State.VERIFY, Needs.VERIFY, True)


def run(silence: Silence, memory: Memory, call: Call = Call.SUBMIT, limit: int = 40) -> tuple[list[float], Entry]:
    """The waits until the entry leaves the queue, at most `limit` of them."""
    now, found = entry(), []
    for _ in range(limit):
        step = after_silence(now, call, silence, traits(memory), NOW)
        now = taken(now, step)
        if step.state is not State.READY:
            break
        found.append(seconds(step))
    return found, now


@memories
def test_an_unavailable_provider_is_tried_again_after_30_120_600_and_then_the_entry_is_dead(memory: Memory) -> None:
    waits, end = run(Unavailable("SFEP"), memory)
    assert waits == [30, 120, 600]
    assert (end.state, end.needs, end.in_doubt) == (State.DEAD, Needs.FIX, False)


def test_if_one_of_them_may_have_arrived_the_end_is_a_person_who_verifies() -> None:
    waits, end = run(Unavailable("502", arrived=True), Memory.KEYED)
    assert waits == [30, 120, 600]
    assert (end.state, end.needs, end.in_doubt) == (State.VERIFY, Needs.VERIFY, True)


def test_a_lost_answer_is_asked_about_after_2_4_8_30_120_600_and_then_verified() -> None:
    waits, end = run(OutcomeUnknown("timeout"), Memory.KEYED)
    assert waits == [2, 4, 8, 30, 120, 600]
    assert (end.state, end.needs, end.in_doubt) == (State.VERIFY, Needs.VERIFY, True)


@pytest.mark.parametrize("silence", [Unreachable("x"), Throttled("x")])
@memories
def test_what_cannot_have_arrived_uses_nothing_up(silence: Silence, memory: Memory) -> None:
    waits, end = run(silence, memory, limit=1000)
    assert waits == [0] * 1000
    assert (end.state, end.in_doubt) == (State.READY, False)
    counters = replace(end.counters, network=0, throttled=0)
    assert counters == Counters()
    after, dead = run(Unavailable("SFEP"), memory)
    assert len(after) == 3
    assert dead.state is State.DEAD


def test_bad_credentials_kill_nothing_and_count_nothing() -> None:
    waits, end = run(NotAllowed("401"), Memory.KEYED)
    assert (waits, end.state, end.counters) == ([], State.PAUSED, Counters())


def test_a_pdf_that_cannot_be_had_ends_and_needs_nobody() -> None:
    step = after_silence(entry(kind=Kind.PDF, call=Call.PDF), Call.PDF, Unsayable("x"), traits(Memory.KEYED), NOW)
    assert (step.state, step.needs) == (State.DONE, None)


@pytest.mark.parametrize("silence", [OutcomeUnknown("x"), Unavailable("x")])
@memories
def test_a_pdf_is_asked_for_as_long_as_it_takes(silence: Silence, memory: Memory) -> None:
    now, waits = entry(kind=Kind.PDF, call=Call.PDF), []
    for _ in range(500):
        step = after_silence(now, Call.PDF, silence, traits(memory), NOW)
        now = taken(now, step)
        assert step.state is State.READY
        assert not step.in_doubt
        waits.append(seconds(step))
    assert waits[:5] == [5, 15, 60, 3600, 3600]
    assert set(waits[3:]) == {3600}


@pytest.mark.parametrize("silence", [OutcomeUnknown("x"), Unavailable("x")])
def test_a_question_about_an_accepted_document_is_repeated_for_ever(silence: Silence) -> None:
    waits, end = run(silence, Memory.KEYED, Call.LOOK_UP, 200)
    assert len(waits) == 200
    assert waits[-1] == 3600
    assert (end.state, end.in_doubt) == (State.READY, False)


ANSWERS: tuple[Outcome, ...] = (Authorized("CUFE"), Accepted("id"), Exists("id"))


@pytest.mark.parametrize("outcome", ANSWERS)
@memories
def test_an_answer_ends_the_doubt_and_forgives(outcome: Outcome, memory: Memory) -> None:
    old = entry(in_doubt=True, counters=Counters(3, 2, 1, 9, 4, 0, 0), unseen_since=NOW)
    step, _ = after_answer(old, Call.SUBMIT, outcome, traits(memory), NOW)
    assert (step.in_doubt, step.unseen_since) == (False, None)
    assert replace(step.counters, polls=0) == Counters()


@memories
def test_a_refusal_while_an_earlier_call_may_be_on_its_way_is_believed_only_when_repeated_later(memory: Memory) -> None:
    old = entry(in_doubt=True)
    step, status = after_answer(old, Call.SUBMIT, Rejected("c", "r"), traits(memory), NOW)
    assert (step.state, step.in_doubt, step.unseen_since, status) == (State.READY, True, NOW, None)
    assert step.due_at == NOW + PROOF_OF_ABSENCE
    later = NOW + PROOF_OF_ABSENCE
    once = taken(old, step)
    step, status = after_answer(once, Call.SUBMIT, Rejected("c", "r"), traits(memory), later)
    assert (step.state, step.in_doubt, step.due_at, status) == (State.READY, True, NOW + timedelta(minutes=30), None)
    twice, later = taken(once, step), step.due_at
    step, status = after_answer(twice, Call.SUBMIT, Rejected("c", "r"), traits(memory), later)
    assert (step.state, step.needs, status) == (State.DONE, Needs.FIX, Status.REJECTED)


def test_our_own_number_said_to_be_taken_is_believed_the_second_time_and_only_if_something_explains_it() -> None:
    """One such answer was invented and a sale that SUNAT had refused was shown as authorized."""
    alone = replace(traits(Memory.KEYED), capabilities=frozenset({Capability.SUBMIT}))
    taken_there = Exists("", "20512333797-03-B001-1")
    old = entry(in_doubt=True)
    step, status = after_answer(old, Call.SUBMIT, taken_there, alone, NOW, vouched=True)
    assert (step.state, step.in_doubt, step.due_at, status) == (State.READY, True, NOW + PROOF_OF_ABSENCE, None)
    once = taken(old, step)
    step, status = after_answer(once, Call.SUBMIT, taken_there, alone, NOW, vouched=True)
    assert (step.state, step.in_doubt, step.needs, status) == (State.DONE, False, None, Status.AUTHORIZED)
    step, status = after_answer(once, Call.SUBMIT, taken_there, alone, NOW)
    assert (step.state, step.due_at, status) == (State.READY, NOW + timedelta(hours=1), None)
    step, status = after_answer(taken(once, step), Call.SUBMIT, taken_there, alone, NOW)
    assert (step.state, step.needs, status) == (State.VERIFY, Needs.VERIFY, None)


def test_a_number_that_was_refused_and_is_then_said_to_be_taken_is_a_persons_turn() -> None:
    """SUNAT had refused it; two invented answers later it was shown as authorized."""
    alone = replace(traits(Memory.KEYED), capabilities=frozenset({Capability.SUBMIT}))
    refused = entry(in_doubt=True, counters=Counters(unseen=1, exists=1))
    step, status = after_answer(refused, Call.SUBMIT, Exists("", "B001-1"), alone, NOW, vouched=True)
    assert (step.state, step.needs, step.in_doubt, status) == (State.VERIFY, Needs.VERIFY, True, None)
    assert step.reason == causes.CONTRADICTED
    step, _ = after_answer(replace(refused, counters=Counters(exists=2)), Call.SUBMIT, Exists("", "B001-1"), alone, NOW)
    assert step.reason == causes.STRANGERS


ASKABLE = replace(traits(Memory.KEYED), by_reference=True)


def test_a_refusal_in_doubt_is_believed_only_after_the_reference_was_asked_about_where_that_works() -> None:
    """The first call had arrived; three refusals of the same bytes over half an hour made it rejected here only."""
    said = entry(in_doubt=True, counters=Counters(doubt=1, unseen=2), unseen_since=NOW - timedelta(minutes=30))
    step, status = after_answer(said, Call.SUBMIT, Rejected("c", "r"), ASKABLE, NOW)
    expected = Step(State.READY, NOW, Counters(last=Last.ASK), in_doubt=True, needs=Needs.WAIT, reason="r")
    assert (step, status) == (expected, None)
    asking = taken(said, step)
    assert next_call(asking, Status.QUEUED, ASKABLE) is Call.LOOK_UP
    once, _ = after_answer(asking, Call.LOOK_UP, Unseen(), ASKABLE, NOW)
    assert once.in_doubt
    twice, _ = after_answer(taken(asking, once), Call.LOOK_UP, Unseen(), ASKABLE, once.due_at)
    absent = taken(asking, twice)
    assert next_call(absent, Status.QUEUED, ASKABLE) is Call.SUBMIT
    assert after_answer(absent, Call.SUBMIT, Rejected("c", "r"), ASKABLE, NOW)[1] is Status.REJECTED


@memories
def test_a_refusal_of_what_the_provider_said_it_has_is_a_persons_turn(memory: Memory) -> None:
    """A document that was alive there was shown as rejected here, to be corrected and sent again."""
    told = entry(in_doubt=True, counters=Counters(unseen=2, exists=1), unseen_since=NOW - timedelta(minutes=30))
    step, status = after_answer(told, Call.SUBMIT, Rejected("c", "r"), traits(memory), NOW)
    assert (step.state, step.needs, step.in_doubt, status) == (State.VERIFY, Needs.VERIFY, True, None)
    assert step.reason == causes.CONTRADICTED
    assert after_answer(told, Call.SUBMIT, Rejected("c", "r"), ASKABLE, NOW)[0].state is State.VERIFY
    asked = after_answer(told, Call.LOOK_UP, Rejected("c", "r"), traits(memory), NOW)
    sure = after_answer(replace(told, in_doubt=False), Call.SUBMIT, Rejected("c", "r"), traits(memory), NOW)
    burned = after_answer(told, Call.SUBMIT, Rejected("c", "r", burned=True), traits(memory), NOW)
    assert [said for _, said in (asked, sure, burned)] == [Status.REJECTED] * 3


@pytest.mark.parametrize(
    ("outcome", "state", "needs", "status"),
    [
        (Authorized("CUFE"), State.DONE, None, Status.AUTHORIZED),
        (Authorized("CAE", simulated=True), State.DONE, Needs.FIX, Status.REJECTED),
        (Rejected("c", "r"), State.DONE, Needs.FIX, Status.REJECTED),
        (Accepted("id"), State.READY, Needs.WAIT, Status.SUBMITTED),
        (Exists("id"), State.READY, Needs.WAIT, Status.SUBMITTED),
    ],
)
def test_every_answer_has_its_row(outcome: Outcome, state: State, needs: Needs | None, status: Status) -> None:
    for call in (Call.SUBMIT, Call.LOOK_UP):
        step, heard = after_answer(entry(), call, outcome, traits(Memory.KEYED), NOW)
        assert (step.state, step.needs, heard) == (state, needs, status)


def test_polls_slow_down_to_once_an_hour() -> None:
    now, waits = entry(), []
    for _ in range(10):
        step, _ = after_answer(now, Call.LOOK_UP, Accepted("id"), traits(Memory.KEYED), NOW)
        now = taken(now, step)
        waits.append(seconds(step))
    assert waits == [5, 15, 30, 60, 300, 900, 3600, 3600, 3600, 3600]


def test_a_duplicate_is_confirmed_at_once_and_never_becomes_rejected() -> None:
    step, status = after_answer(entry(in_doubt=True), Call.SUBMIT, Exists(), traits(Memory.KEYED), NOW)
    assert (step.state, seconds(step), status) == (State.READY, 0, Status.SUBMITTED)


@pytest.mark.parametrize("outcome", [Unseen(), Exists()])
def test_an_accepted_document_that_is_not_shown_goes_to_a_person_and_is_never_sent_again(outcome: Outcome) -> None:
    now, waits = entry(), []
    for _ in range(9):
        step, _ = after_answer(now, Call.LOOK_UP, outcome, traits(Memory.NUMBERED), NOW)
        now = taken(now, step)
        if step.state is not State.READY:
            break
        assert next_call(now, Status.SUBMITTED, traits(Memory.NUMBERED)) is Call.LOOK_UP
        waits.append(seconds(step))
    assert waits == [5, 60, 600]
    assert (now.state, now.needs) == (State.VERIFY, Needs.VERIFY)


def test_a_conflict_is_for_a_person() -> None:
    step = after_conflict(entry(in_doubt=True), "otro total", NOW)
    assert (step.state, step.needs, step.reason) == (State.VERIFY, Needs.VERIFY, "otro total")
