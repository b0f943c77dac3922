"""Notifications as they came, without secrets: kept before they are answered, matched when their document is known."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.record import dataclass
from app.store.codec import stamp
from app.store.sqlite import Connection, Row

_DOCUMENT = """SELECT d.seq, d.id, d.provider, d.reference, d.provider_id, d.status, o.state FROM documents d
    JOIN outbox o ON o.document = d.seq AND o.kind = 'submit'"""
_OPEN = ("queued", "submitted")


@dataclass(frozen=True, slots=True)
class Notice:
    """One hint of one message: which document to ask about, and why it is said to have failed, noted with it."""

    provider: str
    sha256: str
    body: str
    reference: str
    provider_id: str
    failure: str = ""


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
            meant = _meant(db, notice)
            for row in meant:
                _note(db, row, notice.failure)
            woken += [row["id"] for row in meant if _match(db, row, now)]
    return woken


def _note(db: Connection, row: Row, failure: str) -> None:
    """The reason outlives the program; it decides nothing before the provider, when asked, confirms the failure."""
    if failure and row["status"] in _OPEN:
        db.execute("UPDATE documents SET note = ? WHERE seq = ?", (failure, row["seq"]))


def match_parked(db: Connection, document_seq: int, now: datetime) -> None:
    """An answer about this document is on record: ask again at once if a notice came before or during the call."""
    parked = db.execute(
        """SELECT 1 FROM documents d JOIN inbox i ON i.matched_at IS NULL AND i.provider = d.provider AND (
        (i.provider_id <> '' AND i.provider_id = d.provider_id) OR (i.reference <> '' AND i.reference = d.reference))
        WHERE d.seq = ? LIMIT 1""",
        (document_seq,),
    ).fetchone()
    if parked is not None:
        _match(db, db.execute(f"{_DOCUMENT} WHERE d.seq = ?", (document_seq,)).fetchone(), now)


def _meant(db: Connection, notice: Notice) -> list[Row]:
    """The documents that a notice speaks of; none while its id is unknown here."""
    found: dict[int, Row] = {}
    for column, key in (("reference", notice.reference), ("provider_id", notice.provider_id)):
        if key:
            where = "d.reference = ?" if column == "reference" else "d.provider_id <> '' AND d.provider_id = ?"
            rows = db.execute(f"{_DOCUMENT} WHERE d.provider = ? AND " + where, (notice.provider, key))
            found.update({row["seq"]: row for row in rows})
    return list(found.values())


def _match(db: Connection, row: Row, now: datetime) -> bool:
    """Mark this document's notices as heard and make a waiting question due; True if something is due now.

    While a call is in the air nothing is marked: its answer may be older than the notice and asks for them again.
    A sale that never left is not sent earlier because of a notice: only questions are brought forward.
    """
    if row["state"] == "sending":
        return False
    db.execute(
        """UPDATE inbox SET matched_at = ? WHERE matched_at IS NULL AND provider = ?
        AND ((provider_id <> '' AND provider_id = ?) OR (reference <> '' AND reference = ?))""",
        (stamp(now), row["provider"], row["provider_id"], row["reference"]),
    )
    if row["status"] not in _OPEN:
        return False
    moved = db.execute(
        """UPDATE outbox SET due_at = ? WHERE document = ? AND kind = 'submit' AND state = 'ready' AND due_at > ?
        AND (in_doubt = 1 OR (SELECT status FROM documents WHERE seq = document) = 'submitted')""",
        (stamp(now), row["seq"], stamp(now)),
    )
    return moved.rowcount == 1
