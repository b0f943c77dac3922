"""Notifications as they came, without secrets: kept before they are answered, matched when their document is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.store.codec import stamp
from app.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Notice:
    """One hint of one message: which document to ask about, by our reference or the provider's id."""

    provider: str
    sha256: str
    body: str
    reference: str
    provider_id: str


def keep(db: Connection, notices: Sequence[Notice], now: datetime) -> list[str]:
    """Keep new notices, bring their documents' entries forward, return those documents. A replay changes nothing."""
    woken: list[str] = []
    for notice in notices:
        added = db.execute(
            """INSERT INTO inbox (provider, sha256, body, reference, provider_id, received_at)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
            (notice.provider, notice.sha256, notice.body, notice.reference, notice.provider_id, stamp(now)),
        )
        if added.rowcount == 1:
            woken += match(db, notice.provider, now, reference=notice.reference, provider_id=notice.provider_id)
    return woken


def match(db: Connection, provider: str, now: datetime, *, reference: str = "", provider_id: str = "") -> list[str]:
    """Ask at once about the document that parked notices speak of; those of unknown documents stay parked."""
    found = db.execute(
        """SELECT seq, id FROM documents WHERE provider = ? AND status IN ('queued', 'submitted')
        AND ((reference = ? AND ? <> '') OR (provider_id = ? AND ? <> ''))""",
        (provider, reference, reference, provider_id, provider_id),
    ).fetchall()
    for row in found:
        db.execute(
            "UPDATE outbox SET due_at = ? WHERE document = ? AND kind = 'submit' AND state = 'ready' AND due_at > ?",
            (stamp(now), row["seq"], stamp(now)),
        )
        db.execute(
            """UPDATE inbox SET matched_at = ? WHERE matched_at IS NULL AND provider = ?
            AND ((reference = ? AND ? <> '') OR (provider_id = ? AND ? <> ''))""",
            (stamp(now), provider, reference, reference, provider_id, provider_id),
        )
    return [row["id"] for row in found]


def parked(db: Connection, provider: str, provider_id: str) -> bool:
    """Is there a notice about this provider's id that came before we knew it?"""
    row = db.execute(
        "SELECT 1 FROM inbox WHERE provider = ? AND provider_id = ? AND matched_at IS NULL LIMIT 1",
        (provider, provider_id),
    ).fetchone()
    return row is not None
