"""What was given up while its provider did not answer goes out again once it does. Knows no provider and no wire."""

from datetime import datetime, timedelta

from app.domain.causes import COME_BACK
from app.domain.outbox import Needs, State, Step
from app.domain.record import replace
from app.store.codec import counters_from, stamp
from app.store.outbox import write_step
from app.store.sqlite import Connection, Row

AT_ONCE = 25
"""How many come back with one answer; the answers to these bring the others."""

APART = timedelta(hours=1)
"""How long a second return waits: a provider that answers one call in six is not what ends them all in a minute."""

_ENDED = """SELECT o.id, o.in_doubt, o.counters, o.needs, o.reason FROM outbox o JOIN documents d ON d.seq = o.document
    WHERE o.state <> 'done' AND o.state IN ('dead', 'verify') AND o.provider = ? AND o.kind = 'submit'
    AND o.reason IN (?, ?)"""
_LATE = "coalesce(d.deadline < ?, 0)"
"""Whose legal deadline has passed asks nobody where that bars it: the others go first."""


def after_answer(db: Connection, provider: str, now: datetime) -> None:
    """A submission was answered: what ended unanswered is sent once more."""
    rows = db.execute(
        f"{_ENDED} AND (o.counters NOT LIKE '%returns%' OR o.changed_at <= ?) ORDER BY {_LATE}, o.seq LIMIT {AT_ONCE}",
        (provider, *COME_BACK, stamp(now - APART), stamp(now)),
    ).fetchall()
    for row in rows:
        step = _step(row, now)
        counters = replace(step.counters, returns=step.counters.returns + 1)
        write_step(db, row["id"], replace(step, counters=counters), now)


def hourly(db: Connection, now: datetime) -> None:
    """While nobody sells, one sale of each provider asks for all of them, in turn."""
    waiting = "SELECT DISTINCT provider FROM outbox WHERE state <> 'done' AND state IN ('dead', 'verify')"
    first = f"{_ENDED} ORDER BY {_LATE}, o.changed_at, o.seq LIMIT 1"
    for (provider,) in db.execute(waiting).fetchall():
        probe = db.execute(first, (provider, *COME_BACK, stamp(now))).fetchone()
        if probe is not None:
            write_step(db, probe["id"], _step(probe, now), now)


def _step(row: Row, now: datetime) -> Step:
    """What it has used up and what was said of it stays: one more silence ends it again, and until it is answered it
    stands on the person's list.
    """
    counters = counters_from(row["counters"])
    return Step(State.READY, now, counters, bool(row["in_doubt"]), Needs(row["needs"]), row["reason"])
