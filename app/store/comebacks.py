"""What was given up while its provider did not answer goes out again once it does. Knows no provider and no wire."""

from datetime import datetime

from app.domain.causes import COME_BACK, IN_DOUBT
from app.domain.outbox import Needs, State, Step
from app.domain.record import replace
from app.domain.traits import Traits
from app.store.codec import counters_from, stamp
from app.store.outbox import write_step
from app.store.sqlite import Connection, Row

AT_ONCE = 200
"""How many come back with one answer; the next answer brings the others."""

_ENDED = """SELECT o.id, o.state, o.in_doubt, o.counters, o.needs, o.reason, d.original, d.deadline
    FROM outbox o JOIN documents d ON d.seq = o.document
    WHERE o.state <> 'done' AND o.state IN ('dead', 'verify') AND o.provider = ? AND o.kind = 'submit'
    AND o.reason IN (?, ?)"""


def after_answer(db: Connection, provider: str, now: datetime, traits: Traits) -> None:
    """A submission was answered: all that ended unanswered is sent once more.

    Not what its legal deadline has overtaken while it may have arrived, and no note that is made by hand by now.
    """
    for row in db.execute(f"{_ENDED} ORDER BY o.seq LIMIT {AT_ONCE}", (provider, *COME_BACK)).fetchall():
        if traits.hard_deadline and _is_late(row, now):
            step = _step(row, now, State(row["state"]))
            write_step(db, row["id"], replace(step, reason=IN_DOUBT), now)
        elif row["original"] is None or not traits.notes_by_hand:
            step = _step(row, now, State.READY)
            counters = replace(step.counters, returns=step.counters.returns + 1)
            write_step(db, row["id"], replace(step, counters=counters), now)


def hourly(db: Connection, now: datetime) -> None:
    """While nobody sells, one sale of each provider asks for all of them, in turn."""
    waiting = "SELECT DISTINCT provider FROM outbox WHERE state <> 'done' AND state IN ('dead', 'verify')"
    for (provider,) in db.execute(waiting).fetchall():
        ended = db.execute(f"{_ENDED} AND d.original IS NULL ORDER BY o.changed_at, o.seq", (provider, *COME_BACK))
        probe = next((row for row in ended if not _is_late(row, now)), None)
        ended.close()
        if probe is not None:
            write_step(db, probe["id"], _step(probe, now, State.READY), now)


def _is_late(row: Row, now: datetime) -> bool:
    """May it have arrived, and has its legal deadline passed?"""
    return bool(row["in_doubt"]) and row["deadline"] is not None and row["deadline"] < stamp(now)


def _step(row: Row, now: datetime, state: State) -> Step:
    """What it has used up and what was said of it stays: one more silence ends it again, and until it is answered it
    stands on the person's list.
    """
    counters = counters_from(row["counters"])
    return Step(state, now, counters, bool(row["in_doubt"]), Needs(row["needs"]), row["reason"])
