"""Promises of version 14: every attempt comes over, open ones close once, a copied authorization is still refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.store import documents, schema_0014
from app.store.sqlite import Connection, SqliteError, connect
from tests.bench import shelf

_BEFORE = (
    "DROP TABLE attempts",
    """CREATE TABLE attempts (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entry INTEGER NOT NULL REFERENCES outbox (seq),
        call TEXT NOT NULL, at TEXT NOT NULL, payload_sha256 TEXT NOT NULL, lease INTEGER NOT NULL,
        outcome TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '', milliseconds INTEGER) STRICT""",
    "CREATE INDEX attempts_by_entry ON attempts (entry, seq)",
    "INSERT INTO attempts VALUES (7, 'a7', 1, 'submit', '2026-11-20', 'f0', 3, 'authorized', 'd', 240)",
    "INSERT INTO attempts VALUES (9, 'a9', 2, 'submit', '2026-11-20', 'f1', 3, '', '', NULL)",
    "DROP INDEX documents_by_authorization",
    "CREATE INDEX documents_by_authorization ON documents (authorization) WHERE authorization <> ''",
)


@pytest.fixture
def upgraded(tmp_path: Path) -> Connection:
    """A database of version 13 with a closed and an open attempt, and its step."""
    made = shelf.till(tmp_path, documents=40)
    made.close()
    db = connect(tmp_path / "mostrador.db", "rwc")
    for statement in (*_BEFORE, *schema_0014.SQL):
        db.execute(statement)
    return db


def test_every_attempt_comes_over_and_a_closed_one_never_changes(upgraded: Connection) -> None:
    rows = [tuple(row) for row in upgraded.execute("SELECT seq, id, entry, outcome, milliseconds FROM attempts")]
    assert rows == [(7, "a7", 1, "authorized", 240), (9, "a9", 2, "", None)]
    assert upgraded.execute("PRAGMA foreign_key_check").fetchall() == []
    upgraded.execute("UPDATE attempts SET outcome = 'rejected' WHERE id = 'a9' AND outcome = ''")
    for forbidden in ("UPDATE attempts SET outcome = 'x' WHERE seq = 9", "DELETE FROM attempts WHERE seq = 7"):
        with pytest.raises(SqliteError, match="never"):
            upgraded.execute(forbidden)


def test_an_authorization_copied_from_another_document_is_refused_and_its_end_alone_is_not(
    upgraded: Connection,
) -> None:
    for seq, code in ((1, "FE-1-000000000001"), (2, "FE-2-000000000001")):
        upgraded.execute("UPDATE documents SET status = 'authorized', authorization = ? WHERE seq = ?", (code, seq))
    documents.refuse_taken(upgraded, "FE-3-000000000001", 3)
    with pytest.raises(Refused):
        documents.refuse_taken(upgraded, "FE-2-000000000001", 3)
    plan = upgraded.execute(
        "EXPLAIN QUERY PLAN SELECT 1 FROM documents WHERE substr(authorization, -12) = substr(?1, -12)"
        " AND authorization = ?1 AND authorization <> '' AND seq <> 3", ("FE",)
    ).fetchall()  # fmt: skip
    assert "documents_by_authorization" in str([tuple(row) for row in plan])
