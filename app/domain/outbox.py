"""What we still owe a provider: the entry, its state machine and what follows an answer or a silence. Pure."""

from datetime import datetime
from enum import IntEnum, StrEnum

from app.domain import causes
from app.domain.errors import IllegalTransition
from app.domain.record import dataclass, replace


class Kind(StrEnum):
    """What is owed: the document itself, its PDF, or its undoing."""

    SUBMIT = "submit"
    PDF = "pdf"
    VOID = "void"


class Call(StrEnum):
    """What one attempt asked of the provider."""

    SUBMIT = "submit"
    LOOK_UP = "look_up"
    PDF = "pdf"
    VOID = "void"


class State(StrEnum):
    """How the entry stands with the wire."""

    READY = "ready"
    SENDING = "sending"
    VERIFY = "verify"
    PAUSED = "paused"
    DONE = "done"
    DEAD = "dead"


class Needs(StrEnum):
    """Whose turn it is."""

    WAIT = "wait"
    FIX = "fix"
    VERIFY = "verify"
    SETTINGS = "settings"


MOVES: dict[State, frozenset[State]] = {
    State.READY: frozenset({State.SENDING, State.PAUSED, State.VERIFY, State.DONE, State.DEAD}),
    State.SENDING: frozenset({State.READY, State.VERIFY, State.PAUSED, State.DONE, State.DEAD}),
    State.PAUSED: frozenset({State.READY, State.SENDING, State.VERIFY, State.DONE, State.DEAD}),
    State.VERIFY: frozenset({State.READY, State.DONE}),
    State.DEAD: frozenset({State.READY, State.DONE}),
    State.DONE: frozenset({State.READY}),
}
"""Verify, dead and done are left only because a person says so (or, for done, a correction; for what ended for want of
an answer, its provider that answers again).
"""


def move(old: State, new: State) -> State:
    """The one door between two states; staying is allowed, anything that the table lacks is a bug."""
    if old is not new and new not in MOVES[old]:
        raise IllegalTransition(f"entry {old} -> {new}")
    return new


MOST_RETURNS = 24
"""How often an entry comes back when its provider answers others: what it never answers itself is a person's."""


class Last(IntEnum):
    """What is left to try for an entry that exhausted its attempts while in doubt: one question, then one sending."""

    NONE = 0
    ASK = 1
    SEND = 2


@dataclass(frozen=True, slots=True)
class Counters:
    """How often each cause has cost the entry something; an answer sets them back. Network never ends anything.

    `returns`: how often it came back by itself after it had been given up; only a person sets that back.
    """

    doubt: int = 0
    unavailable: int = 0
    throttled: int = 0
    network: int = 0
    polls: int = 0
    unseen: int = 0
    pdf: int = 0
    exists: int = 0
    last: Last = Last.NONE
    returns: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One debt. `in_doubt` is sticky: a call may have arrived and nobody has answered for it since.

    `unseen_since`: since when its provider denies it or, where its patience is limited, has not finished it.
    """

    id: str
    document_id: str
    provider: str
    kind: Kind
    state: State
    due_at: datetime
    created_at: datetime
    changed_at: datetime
    in_doubt: bool = False
    counters: Counters = Counters()
    lane: str = ""
    needs: Needs | None = None
    reason: str = ""
    payload: str = ""
    reserved: str = ""
    call: Call | None = None
    unseen_since: datetime | None = None
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One call: written before it, closed after it, never changed again."""

    id: str
    entry_id: str
    document_id: str
    call: Call
    at: datetime
    payload_sha256: str
    outcome: str = ""
    detail: str = ""
    milliseconds: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of an entry: its new state, when it is due, what it remembers, whose turn it is and why.

    `afresh`: nothing of what was prepared or reserved for it is good any more.
    """

    state: State
    due_at: datetime
    counters: Counters
    in_doubt: bool
    needs: Needs | None = None
    reason: str = ""
    unseen_since: datetime | None = None
    afresh: bool = False


def stay(entry: Entry, now: datetime) -> Step:
    """The entry as it is, due now: the starting point of every step."""
    return Step(State.READY, now, entry.counters, entry.in_doubt, Needs.WAIT, "", entry.unseen_since)


def once_given_up(entry: Entry, step: Step) -> Step:
    """What was given up once is a person's until it is answered, tried again or not, in the sentence that is true."""
    if entry.reason not in causes.COME_BACK or step.state is not State.READY:
        return step
    if step.in_doubt:
        return replace(step, needs=Needs.VERIFY, reason=causes.UNANSWERED)
    return replace(step, needs=Needs.FIX, reason=causes.NO_ANSWER)


def after_crash(entry: Entry, now: datetime) -> Step:
    """An entry found in the air at start: a submission may have arrived, a question changed nothing.

    An absence that was seen before this submission says nothing about it.
    """
    sent = entry.kind is Kind.SUBMIT and entry.call in (Call.SUBMIT, None)
    step = replace(stay(entry, now), reason="El programa se cerró durante el envío.")
    return once_given_up(entry, replace(step, in_doubt=True, unseen_since=None) if sent else step)
