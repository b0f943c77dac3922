"""A paper that somebody wants: its states, its waits, when it is no longer wanted. Knows no printer and no table."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from app.domain.errors import IllegalTransition
from app.domain.record import dataclass


class JobState(StrEnum):
    """Where a paper stands. Verify: it may be on paper, only a person can see; nothing prints it again by itself."""

    QUEUED = "queued"
    PRINTING = "printing"
    VERIFY = "verify"
    DONE = "done"
    FAILED = "failed"
    EXPIRED = "expired"


class JobKind(StrEnum):
    """A ticket is made from its document when it is printed; a paper and a pulse carry their bytes."""

    TICKET = "ticket"
    PAPER = "paper"
    DRAWER = "drawer"


_S = JobState
MOVES: Mapping[JobState, frozenset[JobState]] = MappingProxyType({
    _S.QUEUED: frozenset({_S.PRINTING, _S.EXPIRED, _S.FAILED}),
    _S.PRINTING: frozenset({_S.DONE, _S.QUEUED, _S.VERIFY, _S.FAILED, _S.EXPIRED}),
    _S.VERIFY: frozenset({_S.QUEUED, _S.DONE}),
    _S.FAILED: frozenset({_S.QUEUED, _S.EXPIRED}),
    _S.EXPIRED: frozenset({_S.QUEUED}),
    _S.DONE: frozenset(),
})  # fmt: skip
"""Every other step is refused here, and what is done stays so in SQL too."""

WAITS = (2, 5, 10, 20, 30, 60)
"""Seconds until the next try of a paper of which nothing came out; the last one repeats until it expires."""

DRAWER_LIFE = timedelta(seconds=10)
"""A drawer that did not open now must not open by itself later, when nobody stands before it."""


@dataclass(frozen=True, slots=True)
class Job:
    """One row of the spool. `subject` is a document's id; `edition` says how the document stood on the paper."""

    id: str
    printer: str
    kind: JobKind
    subject: str
    title: str
    who: str
    state: JobState
    reprint: bool
    attempts: int
    reason: str
    edition: str
    created_at: datetime
    due_at: datetime
    expires_at: datetime
    body: bytes = b""


def moved(state: JobState, to: JobState) -> JobState:
    """The state after a step; one that the table does not have is a bug."""
    if to not in MOVES[state]:
        raise IllegalTransition(f"print job: {state} -> {to}")
    return to


def wait_after(attempts: int) -> timedelta:
    """How long a paper waits after its n-th try (from 1)."""
    return timedelta(seconds=WAITS[min(max(attempts, 1), len(WAITS)) - 1])


def after_a_fall(kind: JobKind) -> JobState:
    """What becomes of a job that was printing when its program ended: a person looks; a pulse is over."""
    return JobState.EXPIRED if kind is JobKind.DRAWER else JobState.VERIFY
