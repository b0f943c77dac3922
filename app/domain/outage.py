"""A stretch in which a provider, or the line to it, did not answer: when it counts, and what is told of it. Pure."""

from datetime import datetime, timedelta

from app.domain.errors import OutcomeUnknown, Silence, Throttled, Unavailable, Unreachable
from app.domain.record import dataclass

COUNTS_FROM = timedelta(seconds=30)
"""A lost answer between two good ones is none; a probe that finds nobody so long after the first one makes it one."""

HEARD = frozenset({"bug", "wrong_document"})
"""Codes of silences in which somebody did answer, or nobody was called."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Calls without an answer since the last one that had one. `attempt`: the row of the first of them.

    `told`: it has lasted long enough to be written into the journal.
    """

    since: datetime
    last: datetime
    probes: int
    reason: str
    attempt: int
    told: bool = False


@dataclass(frozen=True, slots=True)
class Outage:
    """One stretch as the journal keeps it; `until` is None while it lasts. `documents` waited when it ended, or wait.

    Its calls are the rows from `attempt` to `last`, without those that were still `open` when it ended; `digest` is the
    sum over them, `sealed` the journal's line of its end (of its beginning while it lasts).
    """

    provider: str
    since: datetime
    until: datetime | None
    probes: int
    documents: int
    reason: str
    attempt: int
    sealed: int
    last: int
    open: tuple[int, ...] = ()
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Probe:
    """One call within an outage; the last one is the answer that ended it."""

    at: datetime
    number: str
    call: str
    outcome: str
    detail: str
    milliseconds: int | None


@dataclass(frozen=True, slots=True)
class Affected:
    """One document that waited in an outage, and how it stands today."""

    number: str
    sold_at: datetime
    status: str
    authorized_at: datetime | None


def is_nothing(silence: Silence) -> bool:
    """Was nobody there? A refusal and "too many calls" are answers."""
    return isinstance(silence, Unreachable | Unavailable | OutcomeUnknown) and silence.code not in HEARD


def is_answer(silence: Silence) -> bool:
    """Did the provider itself speak, though not about the document?"""
    return isinstance(silence, Throttled)


def longer(old: Stretch | None, reason: str, attempt: int, now: datetime) -> Stretch:
    """One more call without an answer."""
    if old is None:
        return Stretch(now, now, 1, reason, attempt)
    told = old.told or now - old.since >= COUNTS_FROM
    return Stretch(old.since, max(old.last, now), old.probes + 1, old.reason, old.attempt, told)
