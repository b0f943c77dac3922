"""When accepted documents are asked about together: one round for all that left about the same time. Knows no call."""

from datetime import datetime, timedelta

from app.store.codec import moment, stamp
from app.store.sqlite import Connection

_NEXT = """SELECT o.due_at FROM outbox o JOIN documents d ON d.seq = o.document
    WHERE o.state <> 'done' AND o.state = 'ready' AND o.provider = ? AND o.kind = 'submit' AND o.due_at BETWEEN ? AND ?
    AND o.in_doubt = 0 AND d.status = 'submitted' ORDER BY o.due_at LIMIT 1"""
_MORE = """SELECT 1 FROM outbox o JOIN documents d ON d.seq = o.document
    WHERE o.state <> 'done' AND o.state = 'ready' AND o.provider = ? AND o.kind = 'submit' AND o.due_at <= ?
    AND d.status = 'queued' LIMIT 1"""


def join(db: Connection, provider: str, due_at: datetime, gathers: float, now: datetime) -> datetime:
    """The moment of the next question that others wait for as well, at most `gathers` seconds after `due_at`.

    Where there is none yet, `due_at` itself; while more waits to leave, the end of that time, so that it can join.
    """
    end = due_at + timedelta(seconds=gathers)
    found = db.execute(_NEXT, (provider, stamp(due_at), stamp(end))).fetchone()
    if found is not None:
        return moment(found["due_at"])
    more = db.execute(_MORE, (provider, stamp(now))).fetchone()
    return due_at if more is None else end
