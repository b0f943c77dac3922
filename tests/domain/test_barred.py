"""Promises about the last moment before a sending: what its deadline or a hand has overtaken does not leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain import causes
from app.domain.barred import barred
from app.domain.outbox import Call, Counters, Entry, Needs, State, Step
from app.domain.traits import Capability
from tests.domain.entries import KEYED, NOW, entry

STRICT = replace(KEYED, hard_deadline=True)
BY_HAND = replace(KEYED, capabilities=KEYED.capabilities - {Capability.CREDIT_NOTE})
ALL = replace(KEYED, capabilities=KEYED.capabilities | {Capability.CREDIT_NOTE})
WORN = Counters(doubt=3, unavailable=2)
PAST = NOW - timedelta(seconds=1)


def test_after_its_legal_deadline_nothing_is_sent_without_a_person() -> None:
    sentence = "Venció el plazo legal para enviarlo; decida si se emite con fecha de hoy o se anula."
    step = barred(entry(counters=WORN), Call.SUBMIT, STRICT, NOW, deadline=PAST, is_note=False)
    assert step == Step(State.DEAD, NOW, WORN, False, Needs.FIX, sentence)


def test_what_came_back_in_doubt_is_not_sent_after_its_deadline_and_a_person_looks() -> None:
    old = entry(in_doubt=True, counters=WORN, reason=causes.UNANSWERED)
    step = barred(old, Call.SUBMIT, STRICT, NOW, deadline=PAST, is_note=False)
    assert step == Step(State.VERIFY, NOW, WORN, True, Needs.VERIFY, causes.IN_DOUBT)


def test_a_note_that_is_made_by_hand_by_now_is_a_persons_when_it_comes_back() -> None:
    old = entry(reason=causes.NO_ANSWER)
    step = barred(old, Call.SUBMIT, BY_HAND, NOW, deadline=None, is_note=True)
    assert step == Step(State.VERIFY, NOW, Counters(), False, Needs.VERIFY, causes.BY_HAND)
    doubted = replace(old, in_doubt=True, reason=causes.UNANSWERED)
    step = barred(doubted, Call.SUBMIT, BY_HAND, NOW, deadline=None, is_note=True)
    assert step == Step(State.VERIFY, NOW, Counters(), True, Needs.VERIFY, causes.IN_DOUBT)


@pytest.mark.parametrize(
    ("found", "call", "traits", "deadline", "is_note"),
    [
        (entry(), Call.SUBMIT, STRICT, NOW, False),
        (entry(), Call.SUBMIT, STRICT, None, False),
        (entry(), Call.SUBMIT, KEYED, PAST, False),
        (entry(in_doubt=True), Call.SUBMIT, STRICT, PAST, False),
        (entry(reason=causes.NO_ANSWER), Call.LOOK_UP, STRICT, PAST, True),
        (entry(reason=causes.NO_ANSWER), Call.SUBMIT, KEYED, PAST, False),
        (entry(reason=causes.NO_ANSWER), Call.SUBMIT, ALL, None, True),
        (entry(reason=causes.NO_ANSWER), Call.SUBMIT, BY_HAND, None, False),
        (entry(), Call.SUBMIT, BY_HAND, None, True),
    ],
)
def test_nothing_else_is_held_back(found: Entry, call: Call, traits: object, deadline: object, is_note: bool) -> None:
    assert barred(found, call, traits, NOW, deadline=deadline, is_note=is_note) is None  # type: ignore[arg-type]
