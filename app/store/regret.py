"""Holds a new document back for as long as the shop wants to be able to regret it. Knows no screen."""

from datetime import datetime

from app.domain.regret import leaves_at
from app.store import shop
from app.store.codec import stamp
from app.store.sqlite import Connection

SECONDS = "regret_seconds"


def seconds(db: Connection) -> int:
    """How long the shop waits; 0: not at all."""
    return int(shop.setting(db, "till", SECONDS) or 0)


def hold(db: Connection, document_seq: int, deadline: datetime, now: datetime) -> None:
    """A document that was just written leaves later, where the shop wants it so and the law leaves the time."""
    wait = seconds(db)
    if wait and (then := leaves_at(now, wait, deadline)) > now:
        db.execute(
            """UPDATE outbox SET due_at = ? WHERE document = ? AND kind = 'submit' AND attempts = 0
            AND state IN ('ready', 'paused')""",
            (stamp(then), document_seq),
        )
