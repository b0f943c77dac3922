"""Promises of version 18: every sale comes over with all that points at it, never changes, and its cart stays one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.runtime import Shop
from app.store import integrity, migrations
from app.store.sqlite import Connection, SqliteError, connect
from tests.bench import shelf

_BEFORE = """CREATE TABLE sales_17 (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, cart TEXT NOT NULL UNIQUE, issuer TEXT NOT NULL,
    till TEXT NOT NULL, cashier TEXT NOT NULL, sold_at TEXT NOT NULL, currency TEXT NOT NULL,
    total_minor INTEGER NOT NULL, tax_minor INTEGER NOT NULL,
    recorded_at TEXT NOT NULL, session INTEGER REFERENCES sessions (seq)) STRICT"""


def told(db: Connection) -> list[tuple[object, ...]]:
    return [
        tuple(row) for row in db.execute("SELECT s.*, l.code, l.net_minor FROM sales s JOIN lines l ON l.sale = s.seq")
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A database as version 17 left it."""
    shelf.till(tmp_path, documents=40).close()
    db = connect(tmp_path / "mostrador.db", "rwc")
    for statement in (
        "PRAGMA legacy_alter_table = ON", "DROP TRIGGER sales_are_kept", _BEFORE,
        "INSERT INTO sales_17 SELECT * FROM sales", "DROP TABLE sales", "ALTER TABLE sales_17 RENAME TO sales",
        "DROP INDEX batch_rows_by_turn", "ALTER TABLE batch_rows DROP COLUMN nth",
        "ALTER TABLE batches DROP COLUMN under_way", "PRAGMA user_version = 17",
        "ALTER TABLE people DROP COLUMN tried_at", "ALTER TABLE people ADD COLUMN wait_until TEXT NOT NULL DEFAULT ''",
        "CREATE TRIGGER sales_are_kept BEFORE DELETE ON sales BEGIN SELECT RAISE(ABORT, 'never'); END",
    ):  # fmt: skip
        db.execute(statement)
    db.close()
    return tmp_path


def test_every_sale_comes_over_with_its_lines_and_stays_as_it_is(folder: Path) -> None:
    db = connect(folder / "mostrador.db", "rw")
    before = told(db)
    db.execute("PRAGMA foreign_keys = ON")
    migrations.apply(db, folder / "mostrador.db")
    assert told(db) == before
    assert len({row[1] for row in before}) == 40
    assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1, "enforced again"
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert [row[0] for row in db.execute("PRAGMA integrity_check")] == ["ok"]
    for forbidden in ("UPDATE sales SET till = 'x'", "DELETE FROM sales", "DELETE FROM sales WHERE seq = 3"):
        with pytest.raises(SqliteError, match="never"):
            db.execute(forbidden)
    with pytest.raises(SqliteError, match="FOREIGN KEY"):
        db.execute(
            "INSERT INTO payments (sale, position, method, amount_minor, reference) VALUES (900, 1, 'cash', 1, '')"
        )
    with pytest.raises(SqliteError, match=r"UNIQUE.*cart"):
        db.execute("INSERT INTO sales SELECT 900, 'other', cart, issuer, till, cashier, sold_at, currency, 1, 1, '',"
                   " NULL FROM sales WHERE seq = 1")  # fmt: skip
    db.close()


def test_the_till_sells_on_and_verifies(folder: Path) -> None:
    shop = Shop(folder, practice=True)
    form = shelf.sale(77)
    del form["payments"]
    shop.selling.checkout(shop.selling.read(form)).result()
    assert shop.store.read_anew(lambda db: integrity.problems(db, shop.seal, folder)) == []
    shop.close()
