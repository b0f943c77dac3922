"""What an engine has done and whether it still has something to do. Reads only."""

from datetime import datetime, timedelta

from app.store import outbox, pauses
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


def is_idle(db: Connection, now: datetime, long_wait: timedelta) -> bool:
    """Nothing in the air, and nothing that an engine would touch within `long_wait`."""
    if outbox.sending(db):
        return False
    paused = pauses.all_pauses(db)
    for provider in outbox.providers_with_debts(db):
        pause, due = paused.get(provider), outbox.next_due(db, provider)
        if pause is not None:
            due = pause.until if pause.blocked else max(due, pause.until) if due else None
        if due is not None and due - now <= long_wait:
            return False
    return True
