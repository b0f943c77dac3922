"""What waits for a person, what stands where, and how long already. Reads only."""

from collections import Counter
from datetime import datetime, timedelta

from app.domain.causes import COME_BACK
from app.domain.document import Status
from app.domain.money import CURRENCIES
from app.domain.outbox import Needs
from app.domain.views import Counts, EntryView
from app.store.codec import maybe_moment, moment, stamp
from app.store.outbox import Due, due_from
from app.store.sqlite import Connection, Row

ALERT_AFTER = timedelta(hours=2)
"""A document that waits this long for a person or an answer is shouted about; closed hours count."""

MOST_SHOWN, EVERY = 1000, -1
"""How many entries a screen reads; and all of them."""

_COLUMNS = """SELECT o.*, d.id AS document_id, d.status AS status, d.number_text, d.reference, d.customer, d.currency,
    d.total_minor, d.sold_at, d.deadline FROM """
_OPEN = _COLUMNS + "outbox o JOIN documents d ON d.seq = o.document"
_PERSON = "o.needs IN ('fix', 'verify', 'settings')"
_OWED = f"""{_COLUMNS} (SELECT seq FROM outbox INDEXED BY outbox_turns WHERE state <> 'done' UNION
    SELECT o.seq FROM outbox o WHERE {_PERSON}) owed
    CROSS JOIN outbox o ON o.seq = owed.seq CROSS JOIN documents d ON d.seq = o.document"""
"""Each half by its own index; together a planner would walk through everything."""

_STANDINGS = """SELECT status, documents FROM standings UNION ALL
    SELECT 'queued', (SELECT count(*) FROM documents WHERE status = 'queued')"""
_STUCK = f"""FROM outbox o JOIN documents d ON d.seq = o.document
    WHERE {_PERSON} AND o.needs <> 'settings' AND o.state <> 'done'"""
"""By whose turn it is, not by where it stands: what is tried again by itself waits for a person all the same."""


def needs_person(db: Connection, limit: int = MOST_SHOWN) -> list[EntryView]:
    """Entries whose next move is a person's, the oldest trouble first."""
    return [_view(row) for row in db.execute(f"{_OPEN} WHERE {_PERSON} ORDER BY o.changed_at, o.seq LIMIT ?", (limit,))]


def open_entries(db: Connection, limit: int = MOST_SHOWN) -> list[EntryView]:
    """What is still owed or waits for a person, what is due first before."""
    return [_view(row) for row in db.execute(f"{_OWED} ORDER BY o.due_at, o.seq LIMIT ?", (limit,))]


def find_entry(db: Connection, id_: str) -> Due | None:
    """An entry by its own id, or a document's submission by the document's id."""
    row = db.execute(f"{_OPEN} WHERE o.id = ? OR (d.id = ? AND o.kind = 'submit') LIMIT 1", (id_, id_)).fetchone()
    return due_from(row) if row else None


def counts(db: Connection, now: datetime) -> Counts:
    """How many documents stand where; open ones by their entries, the rest as it was counted while they moved."""
    by_status = {row[0]: row[1] for row in db.execute(_STANDINGS)}
    stuck: Counter[str] = Counter()
    for status, needs, count in db.execute(
        f"SELECT d.status, o.needs, count(*) {_STUCK} AND o.kind = 'submit' GROUP BY 1, 2"
    ):
        stuck.update({status: count, needs: count})
    return Counts(
        by_status.get(Status.QUEUED, 0) - stuck[Status.QUEUED],
        by_status.get(Status.SUBMITTED, 0) - stuck[Status.SUBMITTED],
        by_status.get(Status.AUTHORIZED, 0), by_status.get(Status.REJECTED, 0), stuck[Needs.VERIFY], stuck[Needs.FIX],
        by_status.get(Status.VOIDED, 0), alert_count(db, now),
    )  # fmt: skip


def alert_count(db: Connection, now: datetime) -> int:
    """A person's turn for two hours, sent and unanswered for two hours, or past its legal deadline wherever it waits.

    Time while closed counts. What is tried again by itself changes every hour; it has waited since it was sold.
    """
    limit = stamp(now - ALERT_AFTER)
    stuck = db.execute(
        f"SELECT count(*) {_STUCK} AND iif(o.reason IN (?, ?), o.created_at, o.changed_at) <= ?", (*COME_BACK, limit)
    ).fetchone()[0]
    waiting = db.execute(
        """SELECT count(*) FROM outbox o JOIN documents d ON d.seq = o.document
        WHERE o.state <> 'done' AND o.state IN ('ready', 'paused') AND o.kind = 'submit'
        AND o.needs IN ('wait', 'settings')
        AND ((d.status = 'submitted' OR o.in_doubt = 1) AND o.created_at <= ? OR d.deadline < ?)""",
        (limit, stamp(now)),
    ).fetchone()[0]
    return int(stuck) + int(waiting)


def due_by_law(db: Connection, provider: str, now: datetime, until: datetime) -> tuple[int, datetime | None]:
    """Documents of a provider that did not leave and whose deadline is not later than `until`; the first of them."""
    row = db.execute(
        """SELECT count(*), min(d.deadline) FROM outbox o INDEXED BY outbox_turns JOIN documents d ON d.seq = o.document
        WHERE o.state <> 'done' AND o.state IN ('ready', 'paused', 'sending') AND o.kind = 'submit' AND o.provider = ?
        AND d.status = 'queued' AND d.deadline BETWEEN ? AND ?""",
        (provider, stamp(now), stamp(until)),
    ).fetchone()
    return int(row[0]), maybe_moment(row[1])


def _view(row: Row) -> EntryView:
    return EntryView(
        due_from(row).entry, row["document_id"], row["number_text"], row["reference"], row["customer"], row["currency"],
        CURRENCIES[row["currency"]].major(row["total_minor"]), moment(row["sold_at"]), Status(row["status"]),
        maybe_moment(row["deadline"]),
    )  # fmt: skip
