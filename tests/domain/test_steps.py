"""Each step after an answer whole: state, moment, counters, doubt, whose turn, reason and proof."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain import causes
from app.domain.document import SIMULATED, Status
from app.domain.errors import IllegalTransition
from app.domain.outbox import MOVES, Call, Counters, Entry, Kind, Last, Needs, State, Step, after_crash, move, stay
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.domain.planner import after_answer, after_conflict, next_call, nobody_to_ask
from app.domain.traits import Capability
from tests.domain.entries import BLIND, KEYED, MINUTE, NOW, NUMBERED, WORN, entry, ready


def test_what_is_owed_decides_what_is_asked() -> None:
    assert next_call(entry(kind=Kind.VOID), Status.AUTHORIZED, BLIND) is Call.VOID
    assert next_call(entry(kind=Kind.PDF), Status.AUTHORIZED, BLIND) is Call.PDF
    mute = replace(KEYED, capabilities=frozenset({Capability.SUBMIT}))
    assert next_call(entry(), Status.SUBMITTED, mute) is None
    last = Counters(last=Last.ASK)
    assert next_call(entry(in_doubt=True, counters=last), Status.QUEUED, BLIND) is Call.LOOK_UP
    assert next_call(entry(in_doubt=True, counters=last), Status.QUEUED, KEYED) is Call.LOOK_UP
    assert next_call(entry(in_doubt=False, counters=last), Status.QUEUED, BLIND) is Call.SUBMIT
    assert next_call(entry(in_doubt=True, counters=Counters(last=Last.SEND)), Status.QUEUED, BLIND) is None


VOIDING = entry(kind=Kind.VOID, call=Call.VOID, counters=WORN)


@pytest.mark.parametrize(
    ("outcome", "step", "status"),
    [
        (Authorized("x"), ready(state=State.DONE, needs=None, counters=Counters(polls=5)), Status.VOIDED),
        (Rejected("c", "plazo"), ready(state=State.DONE, needs=Needs.FIX, reason="plazo", counters=Counters(polls=5)),
         None),
        (Accepted(), ready(NOW + timedelta(minutes=15), Counters(polls=6), reason="La anulación está en trámite."),
         None),
    ],
)  # fmt: skip
def test_an_undoing_is_done_refused_or_under_way(outcome: Outcome, step: Step, status: Status | None) -> None:
    assert after_answer(VOIDING, Call.VOID, outcome, KEYED, NOW) == (step, status)


def test_a_document_that_was_taken_and_cannot_be_asked_about_has_its_time_and_then_a_person() -> None:
    patient = replace(KEYED, patience=600.0)
    first = nobody_to_ask(entry(), Status.SUBMITTED, patient, NOW)
    assert first == ready(NOW + 10 * MINUTE, reason=causes.AT_WORK, unseen_since=NOW)
    waiting = entry(unseen_since=NOW)
    before, end = NOW + 10 * MINUTE - timedelta(seconds=1), NOW + 10 * MINUTE
    assert nobody_to_ask(waiting, Status.SUBMITTED, patient, before).due_at == end
    late = nobody_to_ask(waiting, Status.SUBMITTED, patient, end)
    assert late == ready(end, state=State.VERIFY, needs=Needs.VERIFY, reason=causes.TOO_LONG, unseen_since=NOW)
    doubtful = nobody_to_ask(entry(in_doubt=True), Status.SUBMITTED, patient, NOW)
    person = ready(state=State.VERIFY, needs=Needs.VERIFY, reason=causes.IN_DOUBT)
    assert doubtful == replace(person, in_doubt=True)
    assert nobody_to_ask(entry(), Status.QUEUED, patient, NOW) == person


def test_what_was_taken_is_asked_about_until_its_time_is_over() -> None:
    patient = replace(KEYED, patience=20.0)

    def step(old: Entry, call: Call, now: datetime = NOW) -> Step:
        return after_answer(old, call, Accepted("id"), patient, now)[0]

    fresh = ready(NOW + timedelta(seconds=5), Counters(polls=1), reason=causes.AT_WORK, unseen_since=NOW)
    assert step(entry(), Call.SUBMIT) == fresh
    assert step(entry(unseen_since=NOW - MINUTE), Call.SUBMIT) == fresh
    assert step(entry(in_doubt=True, unseen_since=NOW - MINUTE), Call.LOOK_UP) == fresh
    assert step(entry(), Call.LOOK_UP) == fresh
    since = NOW - timedelta(seconds=10)
    again = step(entry(unseen_since=since, counters=Counters(polls=1)), Call.LOOK_UP)
    assert (again.due_at, again.unseen_since, again.counters) == (NOW + timedelta(seconds=10), since, Counters(polls=2))
    over = step(entry(unseen_since=NOW - timedelta(seconds=20), counters=Counters(polls=1)), Call.LOOK_UP)
    assert (over.state, over.needs, over.reason) == (State.VERIFY, Needs.VERIFY, causes.TOO_LONG)
    endless = after_answer(entry(unseen_since=NOW - MINUTE, counters=WORN), Call.LOOK_UP, Accepted("id"), KEYED, NOW)[0]
    assert endless == ready(NOW + 15 * MINUTE, Counters(polls=6), reason=causes.AT_WORK)


@pytest.mark.parametrize(
    ("outcome", "reason", "needs", "status"),
    [
        (Authorized("CUFE"), "", None, Status.AUTHORIZED),
        (Authorized("CAE", simulated=True), SIMULATED, Needs.FIX, Status.REJECTED),
        (Rejected("c", "RUC"), "RUC", Needs.FIX, Status.REJECTED),
    ],
)
def test_an_answer_that_ends_it_forgives_everything(
    outcome: Outcome, reason: str, needs: Needs | None, status: Status
) -> None:
    old = entry(in_doubt=True, counters=WORN, unseen_since=NOW - MINUTE)
    step, heard = after_answer(old, Call.LOOK_UP, outcome, KEYED, NOW)
    assert step == ready(state=State.DONE, counters=Counters(polls=5), reason=reason, needs=needs)
    assert heard is status


def test_a_refusal_repeated_less_than_ten_minutes_after_the_first_is_not_believed() -> None:
    said = entry(in_doubt=True, counters=Counters(unseen=2), unseen_since=NOW - 10 * MINUTE + timedelta(seconds=1))
    step, status = after_answer(said, Call.SUBMIT, Rejected("c", "no"), KEYED, NOW)
    due = NOW + 20 * MINUTE + timedelta(seconds=1)
    expected = ready(due, Counters(unseen=3), in_doubt=True, reason="no", unseen_since=said.unseen_since)
    assert (step, status) == (expected, None)
    once = entry(in_doubt=True, counters=Counters(unseen=1), unseen_since=NOW - timedelta(hours=2))
    step, status = after_answer(once, Call.SUBMIT, Rejected("c", "no"), KEYED, NOW)
    assert (step.due_at, step.counters.unseen, step.in_doubt, status) == (NOW, 2, True, None)
    first, _ = after_answer(entry(in_doubt=True, counters=WORN), Call.SUBMIT, Rejected("c", "no"), KEYED, NOW)
    assert first == ready(NOW + 30 * MINUTE, replace(WORN, unseen=7), in_doubt=True, reason="no", unseen_since=NOW)


SURE_AFTER_HOURS = replace(NUMBERED, absence_proves=False)


def test_absence_is_believed_the_second_time_and_everything_begins_anew() -> None:
    old = entry(in_doubt=True, counters=WORN, unseen_since=NOW - 10 * MINUTE)
    assert after_answer(old, Call.LOOK_UP, Unseen(), NUMBERED, NOW) == (ready(counters=Counters(polls=5)), None)
    asked = replace(old, counters=Counters(polls=5, last=Last.ASK))
    step, _ = after_answer(asked, Call.LOOK_UP, Unseen(), NUMBERED, NOW)
    assert step == ready(counters=Counters(polls=5, last=Last.SEND))


def test_absence_is_not_believed_a_second_too_early() -> None:
    since = NOW - 10 * MINUTE + timedelta(seconds=1)
    step, status = after_answer(entry(in_doubt=True, unseen_since=since), Call.LOOK_UP, Unseen(), NUMBERED, NOW)
    waiting = ready(NOW + 10 * MINUTE, Counters(unseen=1), in_doubt=True, reason=causes.NOT_YET, unseen_since=since)
    assert (step, status) == (waiting, None)
    slow = replace(NUMBERED, waits=replace(NUMBERED.waits, lookup=(1, 1200)))
    old = entry(in_doubt=True, counters=Counters(unseen=1))
    assert after_answer(old, Call.LOOK_UP, Unseen(), slow, NOW)[0].due_at == NOW + 20 * MINUTE


def test_where_absence_proves_nothing_it_is_asked_three_times_and_then_a_person() -> None:
    old = entry(in_doubt=True, counters=Counters(unseen=1, network=2), unseen_since=NOW - 10 * MINUTE)
    step, status = after_answer(old, Call.LOOK_UP, Unseen(), SURE_AFTER_HOURS, NOW)
    again = ready(NOW + 5 * MINUTE, Counters(unseen=2, network=2), in_doubt=True, reason=causes.NOT_YET,
                  unseen_since=old.unseen_since)  # fmt: skip
    assert (step, status) == (again, None)
    third = replace(old, counters=Counters(unseen=2))
    step, status = after_answer(third, Call.LOOK_UP, Unseen(), SURE_AFTER_HOURS, NOW)
    person = Step(State.VERIFY, NOW, third.counters, True, Needs.VERIFY, causes.IN_DOUBT, old.unseen_since)
    assert (step, status) == (person, None)
    unproven = replace(old, unseen_since=NOW - MINUTE)
    assert after_answer(unproven, Call.LOOK_UP, Unseen(), SURE_AFTER_HOURS, NOW)[0].due_at == NOW + 10 * MINUTE
    sure = replace(old, in_doubt=False)
    shown = "El proveedor aún no lo muestra."
    step, _ = after_answer(sure, Call.LOOK_UP, Unseen(), SURE_AFTER_HOURS, NOW)
    assert (step.due_at, step.reason, step.in_doubt) == (NOW + MINUTE, shown, False)
    lost, _ = after_answer(replace(sure, counters=Counters(unseen=3)), Call.LOOK_UP, Unseen(), SURE_AFTER_HOURS, NOW)
    assert (lost.state, lost.needs, lost.reason) == (State.VERIFY, Needs.VERIFY, causes.LOST)


def test_a_document_whose_reserved_number_nobody_knows_any_more_is_never_proven_absent() -> None:
    """A restored copy from before the sending forgot the number, the search lagged, and a second document was made."""
    reserving = replace(NUMBERED, reserves=True)
    forgotten = entry(in_doubt=True, counters=Counters(unseen=2), unseen_since=NOW - 20 * MINUTE)
    step, _ = after_answer(forgotten, Call.LOOK_UP, Unseen(), reserving, NOW)
    assert (step.state, step.needs, step.in_doubt) == (State.VERIFY, Needs.VERIFY, True)
    assert step.reason == causes.IN_DOUBT
    known = replace(forgotten, payload='{"numero": 7}')
    assert after_answer(known, Call.LOOK_UP, Unseen(), reserving, NOW)[0] == ready()


def test_what_exists_is_confirmed_at_once_and_then_ever_less_often() -> None:
    old = entry(in_doubt=True, counters=Counters(unseen=1, doubt=2), unseen_since=NOW)
    sentence = "El proveedor ya lo tiene; se confirman sus datos."
    told = after_answer(old, Call.SUBMIT, Exists("id"), KEYED, NOW)
    assert told == (ready(counters=Counters(unseen=1), reason=sentence), Status.SUBMITTED)
    asked = after_answer(old, Call.LOOK_UP, Exists("id"), KEYED, NOW)
    assert asked == (ready(NOW + MINUTE, Counters(unseen=2), reason=sentence), Status.SUBMITTED)
    tired = after_answer(replace(old, counters=Counters(unseen=3)), Call.LOOK_UP, Exists("id"), KEYED, NOW)
    assert tired == (ready(state=State.VERIFY, needs=Needs.VERIFY, reason=causes.LOST), Status.SUBMITTED)
    many = after_answer(replace(old, counters=Counters(unseen=3)), Call.SUBMIT, Exists("id"), KEYED, NOW)
    assert many[0].state is State.READY
    shown = after_answer(old, Call.SUBMIT, Exists("", "B001-1"), KEYED, NOW)
    assert shown[1] is Status.SUBMITTED


def test_our_number_said_to_be_taken_keeps_its_counters_until_it_is_believed() -> None:
    alone = replace(KEYED, capabilities=frozenset({Capability.SUBMIT}))
    old = entry(counters=Counters(exists=0, doubt=1, polls=2), unseen_since=NOW)
    step, status = after_answer(old, Call.SUBMIT, Exists("", "B001-1"), alone, NOW)
    waiting = ready(NOW + 10 * MINUTE, Counters(exists=1, doubt=1, polls=2), in_doubt=True, reason=causes.TAKEN)
    assert (step, status) == (waiting, None)
    said = replace(old, counters=Counters(exists=1, polls=2))
    step, status = after_answer(said, Call.SUBMIT, Exists("", "B001-1"), alone, NOW, vouched=True)
    assert (step, status) == (ready(state=State.DONE, needs=None, counters=Counters(polls=2)), Status.AUTHORIZED)
    twice = replace(old, counters=Counters(exists=2))
    step, status = after_answer(twice, Call.SUBMIT, Exists("", "B001-1"), alone, NOW)
    person = ready(state=State.VERIFY, needs=Needs.VERIFY, counters=Counters(exists=3), in_doubt=True)
    assert (step, status) == (replace(person, reason=causes.STRANGERS), None)
    nameless = after_answer(old, Call.SUBMIT, Exists("id"), alone, NOW)
    assert nameless[1] is Status.SUBMITTED


def test_a_conflict_keeps_what_was_counted() -> None:
    step = after_conflict(entry(in_doubt=True, counters=WORN, unseen_since=NOW), "otro", NOW)
    assert step == Step(State.VERIFY, NOW, WORN, False, Needs.VERIFY, "otro", NOW)


def test_a_crash_forgets_nothing_but_the_proof() -> None:
    old = entry(counters=WORN, unseen_since=NOW, call=Call.SUBMIT)
    reason = "El programa se cerró durante el envío."
    crashed = ready(counters=WORN, reason=reason)
    assert after_crash(old, NOW) == replace(crashed, in_doubt=True)
    assert after_crash(replace(old, call=None), NOW) == replace(crashed, in_doubt=True)
    assert after_crash(replace(old, call=Call.LOOK_UP), NOW) == replace(crashed, unseen_since=NOW)
    assert after_crash(replace(old, kind=Kind.VOID), NOW) == replace(crashed, unseen_since=NOW)


def test_every_pair_of_states_is_allowed_or_refused_by_the_table() -> None:
    """What a person, an answer and a crash may do: written out once more, so that a slip of either is seen."""
    allowed = {
        "ready": "sending paused verify done dead", "sending": "ready verify paused done dead",
        "paused": "ready sending verify done dead", "verify": "ready done", "dead": "ready done", "done": "ready",
    }  # fmt: skip
    assert {str(old): {str(new) for new in MOVES[old]} for old in State} == {
        old: set(new.split()) for old, new in allowed.items()
    }
    for old in State:
        for new in State:
            if new is old or new in MOVES[old]:
                assert move(old, new) is new
            else:
                with pytest.raises(IllegalTransition, match=f"entry {old} -> {new}"):
                    move(old, new)


def test_an_entry_begins_with_nothing_against_it() -> None:
    bare = Entry("e", "d", "p", Kind.SUBMIT, State.READY, NOW, NOW, NOW)
    assert (bare.in_doubt, bare.counters, bare.attempts, bare.call) == (False, Counters(), 0, None)
    assert Counters() == Counters(0, 0, 0, 0, 0, 0, 0, 0, Last.NONE)
    assert (Last.NONE, Last.ASK, Last.SEND) == (0, 1, 2)  # stored numbers
    assert stay(replace(bare, in_doubt=True, unseen_since=NOW), NOW) == ready(in_doubt=True, unseen_since=NOW)
    assert ready().afresh is False


def test_stored_words_never_change() -> None:
    """They stand in databases that are years old."""
    assert [str(each) for each in State] == ["ready", "sending", "verify", "paused", "done", "dead"]
    assert [str(each) for each in Needs] == ["wait", "fix", "verify", "settings"]
    assert [str(each) for each in Kind] == ["submit", "pdf", "void"]
    assert [str(each) for each in Call] == ["submit", "look_up", "pdf", "void"]
