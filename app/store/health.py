"""The last calls of a provider and how long its documents took: a few rows from the end, however many there are."""

from app.domain.health import LAST, Call
from app.store.codec import moment
from app.store.sqlite import Connection, Row

_LOOKED_AT = 2_000
"""Calls of everybody among which a provider's own are looked for."""

_RECENT = f"""SELECT a.outcome, a.milliseconds, a.at, a.entry FROM
    (SELECT * FROM attempts ORDER BY seq DESC LIMIT {_LOOKED_AT}) a JOIN outbox o ON o.seq = a.entry
    WHERE o.provider = ? AND a.outcome <> '' ORDER BY a.seq DESC LIMIT {LAST}"""
_FIRST = "SELECT at FROM attempts WHERE entry = ? ORDER BY seq LIMIT 1"
_WAITING = "SELECT count(*) FROM outbox WHERE state <> 'done' AND provider = ? AND kind = 'submit' AND state = ?"


def recent(db: Connection, provider: str) -> tuple[list[Call], list[float]]:
    """Its last calls, the newest first; and of those that brought an authorization, how many seconds lie between the
    document's first call and that answer."""
    rows = db.execute(_RECENT, (provider,)).fetchall()
    turns = [_turn(db, row) for row in rows if row["outcome"] == "authorized"]
    return [Call(row["outcome"], row["milliseconds"]) for row in rows], turns


def _turn(db: Connection, row: Row) -> float:
    length = moment(row["at"]) - moment(db.execute(_FIRST, (row["entry"],)).fetchone()["at"])
    return length.total_seconds() + (row["milliseconds"] or 0) / 1000


def waiting(db: Connection, provider: str) -> int:
    """How many documents are before the next one."""
    states = ("ready", "sending", "paused")
    return sum(int(db.execute(_WAITING, (provider, state)).fetchone()[0]) for state in states)
