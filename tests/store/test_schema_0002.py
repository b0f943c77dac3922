"""A database of version 1 becomes one of version 2: what was noted and voided there has the same figures as here."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.store import migrations, schema_0001
from app.store.packing import unpack
from tests.counters import Counter

_OLD = ("till", "issuers", "settings", "lanes", "sales", "lines", "payments", "documents", "credited", "outbox",
        "journal")  # fmt: skip
"""Tables of version 1 that hold what these tests write."""

_PACKED_SINCE = ("snapshot", "payload")
"""Plain text in version 1."""

_FACTS = (
    "SELECT document, kind, sale, till, cashier, issuer, currency, total_minor, tax_minor FROM reversals",
    "SELECT r.document, r.kind, l.position, l.code, l.description, l.quantity, l.tax, l.net_minor, l.tax_minor"
    " FROM reversal_lines l JOIN reversals r ON r.seq = l.reversal",
    "SELECT r.document, r.kind, p.position, p.method, p.amount_minor"
    " FROM reversal_payments p JOIN reversals r ON r.seq = p.reversal",
)


def as_of_version_1(folder: Path, new: Path) -> None:
    """A database that this program's first version could have written, with the rows of a new one."""
    with closing(sqlite3.connect(folder / "mostrador.db", isolation_level=None)) as db:
        for statement in schema_0001.SQL:
            db.execute(statement)
        db.execute("PRAGMA user_version = 1")
        db.execute("ATTACH ? AS new", (str(new / "mostrador.db"),))
        db.create_function("unpack", 2, unpack)
        for table in _OLD:
            columns = [row[1] for row in db.execute(f"PRAGMA main.table_info({table})")]
            asked = [f"unpack(packed, {name})" if name in _PACKED_SINCE else name for name in columns]
            db.execute(f"INSERT INTO main.{table} ({', '.join(columns)}) SELECT {', '.join(asked)} FROM new.{table}")


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    made = Counter(tmp_path / "new", issuers=2)
    sold = [made.sell(("2", "7"), ("1.5", "exempt")), made.sell(), made.sell(issuer="kiosco"), made.sell()]
    made.give_back(sold[0], l1="1", l2="0.5")
    made.give_back(sold[1], refund="credit_card")
    made.shop.papers.void(sold[1], "se arrepintió", "ana")
    made.shop.papers.void(sold[2], "se arrepintió", "ana")
    return made


def test_what_was_undone_before_has_the_same_figures_after(till: Counter, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    as_of_version_1(old, till.folder)
    upgraded = Counter(old, issuers=2)
    for query in _FACTS:
        assert sorted(upgraded.rows(query)) == sorted(till.rows(query)) != []
    assert upgraded.one("PRAGMA user_version") == len(migrations.STEPS)
    assert (old / "mostrador-v1.bak.db").exists()
    assert upgraded.one("SELECT count(*) FROM sales WHERE session IS NOT NULL") == 0


def test_an_upgraded_till_goes_on_selling_and_closing(till: Counter, tmp_path: Path) -> None:
    from tests.counters import ANYBODY

    old = tmp_path / "old"
    old.mkdir()
    as_of_version_1(old, till.folder)
    upgraded = Counter(old, issuers=2)
    upgraded.shop.drawer.open([], ANYBODY)
    upgraded.sell()
    z = upgraded.shop.drawer.close([], ANYBODY)
    assert (z.number, z.picture.totals[0].sales, z.picture.outside) == (1, 1, 4)
