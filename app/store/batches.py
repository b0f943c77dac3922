"""Files that were brought in, as batches that can be undone whole while nobody has changed their rows by hand."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.domain.errors import Refused
from app.domain.record import dataclass
from app.domain.shelf import Batch
from app.store import bulk
from app.store.codec import maybe_moment, moment, stamp
from app.store.sqlite import Connection, IntegrityError, Row


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


def state(db: Connection, kind: str) -> tuple[object, ...]:
    """Two of these are alike while no product (or customer) and no price list was written in between."""
    newest = db.execute("SELECT count(*), max(changed_at), max(id) FROM products" if kind == "products"
                        else "SELECT count(*), max(changed_at), max(id) FROM customers").fetchone()  # fmt: skip
    lists = db.execute("SELECT count(*), max(created_at) FROM price_lists").fetchone()
    return (*newest, *lists)


def keep(db: Connection, came: Came, rows: dict[int, str], now: datetime) -> None:
    """Keep a batch: the row numbers that it wrote, each with what stood there before (empty: nothing)."""
    seq = db.execute(
        "INSERT INTO batches (id, kind, file, who, at, added, changed, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (came.id, came.kind, came.file, came.who, stamp(now), came.added, came.changed, came.refused),
    ).lastrowid
    insert = "INSERT INTO batch_rows (batch, row_id, before) VALUES (?, ?, ?)"
    db.executemany(insert, ((seq, row, before) for row, before in rows.items()))


def newest(db: Connection, kind: str, most: int) -> list[Batch]:
    """The last files of a kind, the newest first."""
    rows = db.execute("SELECT * FROM batches WHERE kind = ? ORDER BY seq DESC LIMIT ?", (kind, most))
    return [_batch(row) for row in rows]


def undo(db: Connection, batch_id: str, now: datetime) -> Batch:
    """Everything as it was before the file: what it added goes, what it changed gets its old words back.

    Refused as a whole once somebody changed one of its rows; sales of its products are no change and stay as they are.
    """
    row = db.execute("SELECT * FROM batches WHERE id = ?", (batch_id,)).fetchone()
    if row is None:
        raise Refused("batch", "la importación «{id}» no existe.", id=batch_id[:40])
    if row["undone_at"]:
        raise Refused("batch", "la importación de «{file}» ya se deshizo.", file=row["file"])
    table, name = ("products", "description") if row["kind"] == "products" else ("customers", "name")
    _nobody_touched(db, row, table, name)
    try:
        _restore(db, row, table, now)
    except IntegrityError:
        raise Refused("batch", "un código que este archivo cambió es ahora de otro; corríjalo antes.") from None
    db.execute("UPDATE batches SET undone_at = ? WHERE seq = ?", (stamp(now), row["seq"]))
    return _batch(db.execute("SELECT * FROM batches WHERE seq = ?", (row["seq"],)).fetchone())


def _nobody_touched(db: Connection, batch: Row, table: str, name: str) -> None:
    kept = {
        "products": "SELECT r.row_id, p.description AS name, p.changed_at FROM batch_rows r LEFT JOIN products p"
                    " ON p.id = r.row_id WHERE r.batch = ? AND p.changed_at IS NOT ? LIMIT 1",
        "customers": "SELECT r.row_id, c.name, c.changed_at FROM batch_rows r LEFT JOIN customers c"
                     " ON c.id = r.row_id WHERE r.batch = ? AND c.changed_at IS NOT ? LIMIT 1",
    }  # fmt: skip
    touched = db.execute(kept[table], (batch["seq"], batch["at"])).fetchone()
    if touched:
        raise Refused(
            "batch", "«{name}» cambió después de importar «{file}»; ya no se puede deshacer.",
            name=touched["name"] or touched["row_id"], file=batch["file"],
        )  # fmt: skip


def _restore(db: Connection, batch: Row, table: str, now: datetime) -> None:
    seq = batch["seq"]
    added = "SELECT row_id FROM batch_rows WHERE batch = ? AND before = ''"
    db.execute("DELETE FROM products WHERE id IN (" + added + ")" if table == "products"
               else "DELETE FROM customers WHERE id IN (" + added + ")", (seq,))  # fmt: skip
    before = [json.loads(r[0]) for r in db.execute(
        "SELECT before FROM batch_rows WHERE batch = ? AND before <> ''", (seq,))]  # fmt: skip
    if table == "products":
        ids = [(each["row"]["id"],) for each in before]
        db.executemany("DELETE FROM barcodes WHERE product_id = ?", ids)
        db.executemany("DELETE FROM prices WHERE product_id = ?", ids)
    bulk.upsert(db, table, (each["row"] for each in before))
    if table == "products":
        _restore_shelf(db, before, batch["at"], now)
        _remove_lists(db, batch["at"])


def _restore_shelf(db: Connection, before: list[dict[str, Any]], at: str, now: datetime) -> None:
    for each in before:
        row, prices, stock = each["row"], each["prices"], each["stock"]
        number = row["id"]
        db.executemany("INSERT INTO barcodes VALUES (?, ?)", ((code, number) for code in row["barcodes"].split()))
        db.executemany("INSERT INTO prices VALUES (?, ?, ?)", ((number, name, p) for name, p in prices.items()))
        if stock is None:
            db.execute("DELETE FROM stock WHERE product_id = ?", (number,))
        else:
            db.execute("UPDATE stock SET low_micro = ? WHERE product_id = ?", (stock["low"], number))
            _uncount(db, number, at, now)


def _remove_lists(db: Connection, at: str) -> None:
    """The price lists that the file made, unless somebody uses them by now."""
    db.execute(
        """DELETE FROM price_lists WHERE created_at = ? AND name NOT IN (SELECT list FROM prices)
        AND name NOT IN (SELECT price_list FROM customers)""",
        (at,),
    )


def _uncount(db: Connection, number: int, at: str, now: datetime) -> None:
    """Take back what the file said of a count; what was sold since then stays sold."""
    moved = db.execute("SELECT who, after_micro - before_micro AS by FROM stock_moves WHERE product_id = ? AND at = ?",
                       (number, at)).fetchone()  # fmt: skip
    if moved:
        db.execute(
            """INSERT INTO stock_moves (product_id, at, who, before_micro, after_micro, reason)
            SELECT product_id, ?, ?, on_hand_micro, on_hand_micro - ?, 'importación deshecha' FROM stock
            WHERE product_id = ?""", (stamp(now), moved["who"], moved["by"], number),
        )  # fmt: skip
        db.execute("UPDATE stock SET on_hand_micro = on_hand_micro - ? WHERE product_id = ?", (moved["by"], number))


def _batch(row: Row) -> Batch:
    return Batch(row["id"], row["kind"], row["file"], row["who"], moment(row["at"]), row["added"], row["changed"],
                 row["refused"], maybe_moment(row["undone_at"]))  # fmt: skip
