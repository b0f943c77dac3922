"""Files that come in and what stood there before them, a slice at a time. Knows no file and not how one is undone.

A batch is kept from its first slice on and is `under_way` until its last: who dies between leaves a word of it.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from app.domain.record import dataclass
from app.domain.shelf import Batch
from app.store.codec import maybe_moment, moment, stamp
from app.store.sqlite import Connection, Row


@dataclass(frozen=True, slots=True)
class Came:
    """One file as it came in: whose, from which file, and how many of its rows did what."""

    id: str
    kind: str
    file: str
    who: str
    added: int
    changed: int
    refused: int


def remember(db: Connection, kind: str, ids: Sequence[int]) -> dict[int, str]:
    """The rows as they are before a file changes them, as text; products with their list prices and stock."""
    marks = json.dumps(list(ids))
    if kind == "customers":
        found = db.execute("SELECT * FROM customers WHERE id IN (SELECT value FROM json_each(?))", (marks,))
        return {row["id"]: json.dumps({"row": dict(row)}, ensure_ascii=False) for row in found}
    prices: dict[int, dict[str, str]] = {}
    for row in db.execute("SELECT * FROM prices WHERE product_id IN (SELECT value FROM json_each(?))", (marks,)):
        prices.setdefault(row["product_id"], {})[row["list"]] = row["price"]
    stock = {
        row["product_id"]: {"low": row["low_micro"]}
        for row in db.execute("SELECT * FROM stock WHERE product_id IN (SELECT value FROM json_each(?))", (marks,))
    }
    found = db.execute("SELECT * FROM products WHERE id IN (SELECT value FROM json_each(?))", (marks,))
    return {
        row["id"]: json.dumps(
            {"row": dict(row), "prices": prices.get(row["id"], {}), "stock": stock.get(row["id"])}, ensure_ascii=False
        )
        for row in found
    }


def stamps(db: Connection, kind: str, ids: Sequence[int] | None = None) -> dict[int, str]:
    """When each of these products (or customers; None: all) was written last; who is not there any more is left out."""
    asked = {"products": "SELECT id, changed_at FROM products", "customers": "SELECT id, changed_at FROM customers"}
    if ids is None:
        return dict(map(tuple, db.execute(asked[kind])))
    there = f"{asked[kind]} WHERE id IN (SELECT value FROM json_each(?))"
    return dict(map(tuple, db.execute(there, (json.dumps(list(ids)),))))


def begin(db: Connection, came: Came, now: datetime) -> None:
    """From now on there is this batch, under way and without a row."""
    db.execute(
        """INSERT INTO batches (id, kind, file, who, at, added, changed, refused, under_way)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'import')""",
        (came.id, came.kind, came.file, came.who, stamp(now), came.added, came.changed, came.refused),
    )


def keep(db: Connection, batch_id: str, first: int, rows: Mapping[int, str]) -> None:
    """Some more rows that the batch wrote, counted from `first`, each with what stood there before (empty: nothing)."""
    seq = db.execute("SELECT seq FROM batches WHERE id = ?", (batch_id,)).fetchone()[0]
    db.executemany(
        "INSERT INTO batch_rows (batch, row_id, before, nth) VALUES (?, ?, ?, ?)",
        ((seq, row, before, nth) for nth, (row, before) in enumerate(rows.items(), first)),
    )


def finish(db: Connection, came: Came) -> bool:
    """The batch is whole, with these figures; False: nothing came in, and it is forgotten."""
    if not came.added + came.changed:
        db.execute("DELETE FROM batches WHERE id = ?", (came.id,))
        return False
    db.execute(
        "UPDATE batches SET under_way = '', added = ?, changed = ?, refused = ? WHERE id = ?",
        (came.added, came.changed, came.refused, came.id),
    )
    return True


def unfinished(db: Connection) -> list[str]:
    """The batches of which only a part came in, or was undone, the newest first: that is the order to undo them."""
    return [row[0] for row in db.execute("SELECT id FROM batches WHERE under_way <> '' ORDER BY seq DESC")]


def newest(db: Connection, kind: str, most: int) -> list[Batch]:
    """The last files of a kind, the newest first; none of which only a part is in."""
    rows = db.execute("SELECT * FROM batches WHERE kind = ? AND under_way = '' ORDER BY seq DESC LIMIT ?", (kind, most))
    return [batch_from(row) for row in rows]


def batch_from(row: Row) -> Batch:
    """A row as a noun."""
    return Batch(row["id"], row["kind"], row["file"], row["who"], moment(row["at"]), row["added"], row["changed"],
                 row["refused"], maybe_moment(row["undone_at"]))  # fmt: skip
