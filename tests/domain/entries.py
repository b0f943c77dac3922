"""Entries, providers' natures and all silences, for the planner's tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable, Unreachable, Unsayable
from app.domain.outbox import Call, Counters, Entry, Kind, Last, Needs, State, Step, move
from app.domain.traits import Capability, Memory, Traits, Waits

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
WAITS = Waits(retry=(30, 120, 600))
ALL = frozenset(Capability)

SILENCES: dict[str, Silence] = {
    "unreachable": Unreachable("s"), "throttled": Throttled("s"), "not_allowed": NotAllowed("s"),
    "unavailable": Unavailable("s"), "unavailable_arrived": Unavailable("s", arrived=True),
    "unknown": OutcomeUnknown("s"), "unsayable": Unsayable("s"), "plain": Silence("s"),
}  # fmt: skip


def traits(memory: Memory, capabilities: frozenset[Capability] = ALL) -> Traits:
    return Traits("t", "PA", memory, capabilities, WAITS)


def entry(**changes: object) -> Entry:
    fresh = Entry("e", "d", "conteo", Kind.SUBMIT, State.SENDING, NOW, NOW, NOW, call=Call.SUBMIT)
    return replace(fresh, **changes)  # type: ignore[arg-type]


def taken(old: Entry, step: Step) -> Entry:
    """The entry after the step, as the store would keep it."""
    move(State.SENDING, step.state)
    return replace(
        old, state=step.state, due_at=step.due_at, counters=step.counters, in_doubt=step.in_doubt, needs=step.needs,
        reason=step.reason, unseen_since=step.unseen_since,
    )  # fmt: skip


def seconds(step: Step, now: datetime = NOW) -> float:
    return (step.due_at - now).total_seconds()


KEYED, NUMBERED, BLIND = (traits(memory) for memory in Memory)
WORN = Counters(1, 2, 3, 4, 5, 6, 7, 8, Last.SEND)
MINUTE = timedelta(minutes=1)


def ready(due: datetime = NOW, counters: Counters | None = None, **more: object) -> Step:
    """A step of an entry that goes on waiting."""
    step = Step(State.READY, due, counters or Counters(), False, Needs.WAIT)
    return replace(step, **more)  # type: ignore[arg-type]
