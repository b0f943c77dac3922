"""After a silence: what is counted, when it is tried again, where every schedule ends and with whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.domain import causes
from app.domain.errors import (
    NotAllowed,
    OutcomeUnknown,
    Outdated,
    Silence,
    Throttled,
    Unavailable,
    Unreachable,
    Unsayable,
)
from app.domain.outbox import MOST_RETURNS, Call, Counters, Entry, Kind, Last, Needs, State, Step
from app.domain.planner import after_silence
from app.domain.traits import Traits
from tests.domain.entries import BLIND, KEYED, MINUTE, NOW, NUMBERED, WORN, entry, ready


def silence(old: Entry, said: Silence, call: Call = Call.SUBMIT, nature: Traits = KEYED) -> Step:
    return after_silence(old, call, said, nature, NOW)


FRESH = entry(counters=WORN, unseen_since=NOW - MINUTE)


def test_a_silence_counts_for_its_own_cause_only() -> None:
    kept: dict[str, Any] = {"counters": WORN, "reason": "s", "unseen_since": NOW - MINUTE}
    assert silence(FRESH, Unreachable("s")) == ready(**{**kept, "counters": replace(WORN, network=5)})
    assert silence(FRESH, Throttled("s")) == ready(**{**kept, "counters": replace(WORN, throttled=4)})
    assert silence(FRESH, NotAllowed("s")) == ready(**kept, state=State.PAUSED, needs=Needs.SETTINGS)
    assert silence(FRESH, Unsayable("s")) == ready(**kept, state=State.DEAD, needs=Needs.FIX)
    tired = {**kept, "counters": replace(WORN, unavailable=3), "unseen_since": None}
    assert silence(FRESH, Unavailable("s")) == ready(NOW + 10 * MINUTE, **tired)
    asked = silence(FRESH, Unavailable("s", arrived=True), Call.LOOK_UP)
    assert asked == ready(NOW + 10 * MINUTE, **{**tired, "unseen_since": NOW - MINUTE})
    doubtful = silence(FRESH, OutcomeUnknown("s"))
    assert doubtful == ready(NOW + timedelta(seconds=4), **{**tired, "counters": replace(WORN, doubt=2)}, in_doubt=True)
    question = silence(FRESH, OutcomeUnknown("s"), Call.LOOK_UP)
    assert (question.in_doubt, question.unseen_since) == (False, NOW - MINUTE)


def test_a_question_that_falls_unexpectedly_or_cannot_be_asked_is_a_persons_turn() -> None:
    for said in (Unsayable("s"), Silence("s")):
        asked = silence(FRESH, said, Call.LOOK_UP)
        assert (asked.state, asked.needs, asked.reason) == (State.VERIFY, Needs.VERIFY, causes.LOST)
        doubtful = silence(entry(in_doubt=True), said)
        assert (doubtful.state, doubtful.needs, doubtful.reason) == (State.VERIFY, Needs.VERIFY, causes.IN_DOUBT)


def test_at_a_provider_that_cannot_be_asked_a_lost_answer_is_a_persons_turn_at_once() -> None:
    step = silence(entry(), OutcomeUnknown("s"), nature=BLIND)
    assert (step.state, step.needs, step.reason) == (State.VERIFY, Needs.VERIFY, causes.IN_DOUBT)
    assert (step.in_doubt, step.counters.doubt) == (True, 1)
    asked = silence(entry(), OutcomeUnknown("s"), Call.LOOK_UP, BLIND)
    assert (asked.state, asked.in_doubt) == (State.READY, False)


def test_when_the_waits_are_over() -> None:
    tired = entry(counters=Counters(unavailable=3, doubt=6))
    dead = silence(tired, Unavailable("s"))
    assert (dead.state, dead.needs, dead.reason) == (State.DEAD, Needs.FIX, causes.NO_ANSWER)
    for nature, reason in ((KEYED, causes.UNANSWERED), (BLIND, causes.IN_DOUBT)):
        doubtful = silence(tired, Unavailable("s", arrived=True), nature=nature)
        assert (doubtful.state, doubtful.needs, doubtful.reason) == (State.VERIFY, Needs.VERIFY, reason)
    often = replace(tired, counters=replace(tired.counters, returns=MOST_RETURNS))
    assert silence(often, Unavailable("s")).reason == causes.GIVEN_UP
    assert silence(often, Unavailable("s", arrived=True)).reason == causes.IN_DOUBT
    once_more = replace(tired, counters=replace(tired.counters, returns=MOST_RETURNS - 1))
    assert silence(once_more, Unavailable("s")).reason == causes.NO_ANSWER
    hourly = silence(tired, OutcomeUnknown("s"), nature=NUMBERED)
    assert (hourly.state, hourly.due_at) == (State.READY, NOW + 60 * MINUTE)
    surely = silence(tired, Unavailable("s"), nature=NUMBERED)
    assert surely.state is State.DEAD
    asked = silence(tired, Unavailable("s"), Call.LOOK_UP)
    assert (asked.state, asked.due_at) == (State.READY, NOW + 60 * MINUTE)


def test_a_question_that_keeps_showing_another_document_is_a_persons_turn() -> None:
    tired, wrong = entry(counters=Counters(doubt=6)), OutcomeUnknown("s", code="wrong_document")
    step = silence(tired, wrong, Call.LOOK_UP, NUMBERED)
    assert (step.state, step.needs, step.reason) == (State.VERIFY, Needs.VERIFY, causes.ANOTHER)
    early = silence(entry(counters=Counters(doubt=5)), wrong, Call.LOOK_UP, NUMBERED)
    assert (early.state, early.due_at) == (State.READY, NOW + 10 * MINUTE)
    assert silence(tired, wrong, Call.SUBMIT, NUMBERED).state is State.READY
    assert silence(tired, OutcomeUnknown("s"), Call.LOOK_UP, NUMBERED).state is State.READY


def test_where_a_reference_can_be_asked_about_that_comes_once_before_a_person() -> None:
    asking = replace(KEYED, by_reference=True)
    tired = entry(counters=Counters(doubt=6))
    step = silence(tired, OutcomeUnknown("s"), nature=asking)
    assert step == ready(counters=Counters(doubt=7, last=Last.ASK), in_doubt=True, reason="s")
    again = silence(replace(tired, counters=Counters(doubt=6, last=Last.SEND)), OutcomeUnknown("s"), nature=asking)
    assert again.state is State.VERIFY
    assert silence(replace(tired, counters=Counters(doubt=5)), OutcomeUnknown("s"), nature=asking).counters.last == 0
    surely = silence(entry(counters=Counters(unavailable=3)), Unavailable("s"), nature=asking)
    assert surely.state is State.DEAD


def test_another_number_is_fetched_as_often_as_an_unavailable_provider_is_tried() -> None:
    doubtful = entry(in_doubt=True, unseen_since=NOW, counters=Counters(unavailable=1))
    step = silence(doubtful, Outdated("s"))
    assert step == ready(NOW + 2 * MINUTE, Counters(unavailable=2), reason="s", afresh=True)
    end = silence(replace(doubtful, counters=Counters(unavailable=3)), Outdated("s"))
    assert end == ready(state=State.DEAD, needs=Needs.FIX, counters=Counters(unavailable=4), reason="s", afresh=True)


def test_a_pdf_waits_by_its_own_schedule() -> None:
    old = entry(kind=Kind.PDF, call=Call.PDF, counters=Counters(pdf=1))
    step = silence(old, OutcomeUnknown("s"), Call.PDF)
    assert step == ready(NOW + timedelta(seconds=15), Counters(pdf=2), reason="s")
    for said in (Unreachable("s"), Throttled("s"), NotAllowed("s")):
        assert silence(old, said, Call.PDF).counters.pdf == 1
    done = silence(old, Unsayable("s"), Call.PDF)
    assert done == ready(state=State.DONE, needs=None, counters=Counters(pdf=1), reason="s")
