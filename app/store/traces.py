"""What a stranger needs to see of a database to help, and the names that must not be among it. Reads only."""

from collections.abc import Iterator
from typing import Any

from app.domain.record import dataclass
from app.store.sqlite import Connection

Rows = list[dict[str, Any]]

_COUNTS = """SELECT (SELECT count(*) FROM sales) AS sales, (SELECT count(*) FROM documents) AS documents,
    (SELECT count(*) FROM products) AS products, (SELECT count(*) FROM customers) AS customers,
    (SELECT count(*) FROM outbox) AS outbox, (SELECT count(*) FROM attempts) AS attempts,
    (SELECT count(*) FROM journal) AS journal, (SELECT count(*) FROM print_jobs) AS print_jobs"""
_LATEST_ATTEMPTS = """SELECT a.at, a.call, a.outcome, a.detail, a.milliseconds, o.provider, o.kind
    FROM attempts a JOIN outbox o ON o.seq = a.entry ORDER BY a.seq DESC LIMIT 300"""
_OPEN_ENTRIES = """SELECT o.id, o.provider, o.kind, o.state, o.needs, o.reason, o.in_doubt, o.counters, o.attempts,
    o.due_at, o.created_at, o.changed_at, d.id AS document, d.type, d.status, d.deadline
    FROM outbox o JOIN documents d ON d.seq = o.document WHERE o.state <> 'done' OR o.needs IS NOT NULL
    ORDER BY o.seq LIMIT 500"""
_PERSONAL = (
    "SELECT name, tax_id, email, phone, address FROM customers",
    "SELECT legal_name, trade_name, tax_id, email, phone, address FROM issuers",
    "SELECT DISTINCT customer FROM documents",
    "SELECT DISTINCT cashier FROM sales",
    "SELECT name FROM people",
    "SELECT DISTINCT who FROM journal",
)
_PLAIN = {"cli", "test", ""}
"""What the program itself is called in the journal."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Figures and states, no sale."""

    schema: int
    counts: dict[str, int]
    outbox: Rows
    entries: Rows
    attempts: Rows
    pauses: Rows
    journal: Rows


def traces(db: Connection) -> Traces:
    """Counts, states and the newest facts by kind; of the journal neither who nor about what."""
    counts = dict(db.execute(_COUNTS).fetchone())
    return Traces(
        int(db.execute("PRAGMA user_version").fetchone()[0]), counts,
        _rows(db, "SELECT provider, kind, state, needs, count(*) AS many FROM outbox GROUP BY 1, 2, 3, 4"),
        _rows(db, _OPEN_ENTRIES), _rows(db, _LATEST_ATTEMPTS), _rows(db, "SELECT * FROM pauses"),
        _rows(db, "SELECT seq, at, what FROM journal ORDER BY seq DESC LIMIT 200"),
    )  # fmt: skip


def personal(db: Connection) -> Iterator[str]:
    """Every name, tax id, address, mail and number of a person or a shop, as it is stored."""
    for query in _PERSONAL:
        for row in db.execute(query):
            yield from (text for text in row if isinstance(text, str) and text not in _PLAIN)


def _rows(db: Connection, query: str) -> Rows:
    return [dict(row) for row in db.execute(query)]
