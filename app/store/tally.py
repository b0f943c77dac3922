"""What an engine has done and whether it still has something to do. Reads only."""

from collections.abc import Callable
from datetime import datetime, timedelta

from app.store import outbox, pauses, turns
from app.store.sqlite import Connection


def last_attempt(db: Connection) -> int:
    """The row number of the newest call, to count those after it."""
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM attempts").fetchone()[0])


def outcomes_since(db: Connection, seq: int) -> dict[str, int]:
    """How the calls after row `seq` ended, by the first part of their outcome ("authorized", "unknown"…)."""
    rows = db.execute(
        """SELECT CASE WHEN instr(outcome, ':') > 0 THEN substr(outcome, 1, instr(outcome, ':') - 1) ELSE outcome END
        AS word, count(*) AS calls FROM attempts WHERE seq > ? AND outcome <> '' GROUP BY word ORDER BY word""",
        (seq,),
    )
    return {row["word"]: row["calls"] for row in rows}


def next_moment(db: Connection, now: datetime) -> datetime | None:
    """When the next waiting entry may go on, its provider's pause included; what is due already does not count."""
    paused = pauses.all_pauses(db)
    moments: list[datetime] = []
    for provider in turns.providers_with_debts(db):
        pause = paused.get(provider)
        if pause is not None and pause.holds(now):
            moments.append(pause.until)
        elif (due := turns.next_due(db, provider, now)) is not None:
            moments.append(due)
    return min(moments, default=None)


def is_idle(db: Connection, now: datetime, long_wait: timedelta, laned: Callable[[str], bool]) -> bool:
    """Nothing in the air, nothing due, and nothing that an engine would touch within `long_wait`."""
    paused = pauses.all_pauses(db)
    for provider in turns.providers_with_debts(db):
        pause = paused.get(provider)
        held = pause is not None and pause.holds(now)
        if not held and turns.due(db, provider, now, 1, laned=laned(provider)):
            return False
    moment = next_moment(db, now)
    return not outbox.sending(db) and (moment is None or moment - now > long_wait)
