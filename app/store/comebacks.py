"""What was given up while its provider did not answer goes out again once it does. Knows no provider and no wire."""

from datetime import datetime

from app.domain.causes import COME_BACK
from app.domain.outbox import Counters, Needs, State, Step
from app.store.codec import counters_from
from app.store.outbox import overtaken, write_step
from app.store.sqlite import Connection, Row

PROBES = 8
"""How often one entry asks, hour by hour, whether its provider works again; fewer than it may come back in all."""

AT_ONCE = 200
"""How many come back with one answer; the next answer brings the others."""

_ENDED = """SELECT id, in_doubt, counters FROM outbox
    WHERE state <> 'done' AND state IN ('dead', 'verify') AND provider = ? AND kind = 'submit'
    AND reason IN (?, ?)"""
_RETURNS = "coalesce(json_extract(counters, '$.returns'), 0)"


def after_answer(db: Connection, provider: str, now: datetime, *, laned: bool) -> None:
    """A submission was answered: all that ended unanswered goes out again.

    Where order by date counts (`laned`), what a later one has overtaken is left to a person: it needs another date.
    """
    for row in db.execute(f"{_ENDED} ORDER BY seq LIMIT {AT_ONCE}", (provider, *COME_BACK)).fetchall():
        if not (laned and overtaken(db, row["id"])):
            _return(db, row, now)


def hourly(db: Connection, now: datetime) -> None:
    """While nobody sells, one of each provider asks for all of them: the one that did so least often."""
    waiting = "SELECT DISTINCT provider FROM outbox WHERE state <> 'done' AND state IN ('dead', 'verify')"
    for (provider,) in db.execute(waiting).fetchall():
        fresh = f"{_ENDED} AND {_RETURNS} < {PROBES} ORDER BY {_RETURNS}, seq LIMIT {AT_ONCE}"
        ended = db.execute(fresh, (provider, *COME_BACK))
        probe = next((row for row in ended.fetchall() if not overtaken(db, row["id"])), None)
        if probe is not None:
            _return(db, probe, now)


def _return(db: Connection, row: Row, now: datetime) -> None:
    old = counters_from(row["counters"])
    counters = Counters(polls=old.polls, returns=old.returns + 1)
    write_step(db, row["id"], Step(State.READY, now, counters, bool(row["in_doubt"]), Needs.WAIT), now)
