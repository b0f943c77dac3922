"""The last calls of a provider and how long its documents took: a few rows from the end, however many there are."""

from app.domain.health import LAST, Call
from app.store.codec import moment
from app.store.sqlite import Connection

_LOOKED_AT = 2_000
"""Calls of everybody among which a provider's own are looked for."""

_RECENT = f"""SELECT a.outcome, a.milliseconds, a.at, a.entry FROM
    (SELECT * FROM attempts ORDER BY seq DESC LIMIT {_LOOKED_AT}) a JOIN outbox o ON o.seq = a.entry
    WHERE o.provider = ? AND a.outcome <> '' ORDER BY a.seq DESC LIMIT {LAST}"""
_WAITING = "SELECT count(*) FROM outbox WHERE state <> 'done' AND provider = ? AND kind = 'submit' AND state = ?"


def recent(db: Connection, provider: str) -> list[Call]:
    """Its last calls, the newest first."""
    return [Call(row["outcome"], row["milliseconds"]) for row in db.execute(_RECENT, (provider,))]


def turns(db: Connection, provider: str) -> list[float]:
    """Seconds from the first call to the authorization, of the documents that were authorized of late."""
    found = []
    for row in db.execute(_RECENT, (provider,)).fetchall():
        if row["outcome"] == "authorized":
            first = db.execute("SELECT at FROM attempts WHERE entry = ? ORDER BY seq LIMIT 1", (row["entry"],))
            length = moment(row["at"]) - moment(first.fetchone()["at"])
            found.append(length.total_seconds() + (row["milliseconds"] or 0) / 1000)
    return found


def waiting(db: Connection, provider: str) -> int:
    """How many documents are before the next one."""
    states = ("ready", "sending", "paused")
    return sum(int(db.execute(_WAITING, (provider, state)).fetchone()[0]) for state in states)
