"""Providers that are left alone, and what that does to their entries. Knows no reason."""

from datetime import datetime

from app.domain.pause import Pause
from app.store.codec import moment, stamp
from app.store.sqlite import Connection, Row


def all_pauses(db: Connection) -> dict[str, Pause]:
    """Every pause on record, by provider; a short one may be over."""
    return {row["provider"]: _pause(row) for row in db.execute("SELECT * FROM pauses")}


def put(db: Connection, pause: Pause, now: datetime) -> None:
    """Leave a provider alone. A blocked one parks all its ready entries until its settings change."""
    db.execute(
        "INSERT OR REPLACE INTO pauses VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            pause.provider,
            stamp(pause.until),
            int(pause.blocked),
            pause.reason,
            pause.code,
            pause.count,
            stamp(pause.since or now),
        ),
    )
    if pause.blocked:
        db.execute(
            """UPDATE outbox SET state = 'paused', needs = 'settings', reason = ?, changed_at = ?
            WHERE provider = ? AND state = 'ready'""",
            (pause.reason, stamp(now), pause.provider),
        )


def lift(db: Connection, provider: str, now: datetime) -> int:
    """The provider answers again, or its settings changed: its entries are due now, but for those
    that the shop itself holds back. Returns how many were parked."""
    db.execute("DELETE FROM pauses WHERE provider = ?", (provider,))
    moved = db.execute(
        """UPDATE outbox SET state = 'ready', needs = 'wait', reason = '', changed_at = ?1,
        due_at = CASE WHEN attempts = 0 AND due_at > ?1 AND kind = 'submit' THEN due_at ELSE ?1 END
        WHERE provider = ?2 AND state = 'paused'""",
        (stamp(now), provider),
    )
    return moved.rowcount


def _pause(row: Row) -> Pause:
    return Pause(
        row["provider"],
        moment(row["until"]),
        bool(row["blocked"]),
        row["reason"],
        row["code"],
        row["count"],
        moment(row["since"]),
    )
