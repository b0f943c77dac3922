"""Everything as it was before a file, a slice at a time, the last rows first. Knows no file.

Once begun it is finished, by whoever opens the till next if need be: a batch is never left half undone. Each state on
the way is one that the file's rows went through when they came, so no code and no barcode has two owners.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from app.domain.errors import Refused
from app.domain.pace import Step, paced
from app.domain.shelf import Batch
from app.store import bulk
from app.store.batches import batch_from
from app.store.codec import stamp
from app.store.commit import all_or_nothing
from app.store.sqlite import Connection, Row

_ROWS = 100
"""Rows of one transaction: a sale that comes meanwhile waits for so many."""

_CHANGED = {
    "products": "SELECT id, description AS name, changed_at FROM products WHERE id IN",
    "customers": "SELECT id, name, changed_at FROM customers WHERE id IN",
}
_TAKEN = {
    "products": """SELECT 1 FROM barcodes b WHERE b.barcode IN (SELECT value FROM json_each(:codes))
        AND NOT EXISTS (SELECT 1 FROM batch_rows r WHERE r.batch = :batch AND r.row_id = b.product_id)""",
    "customers": """SELECT 1 FROM customers c
        WHERE (c.code <> '' AND c.code IN (SELECT value FROM json_each(:codes))
        OR c.tax_id <> '' AND c.tax_id IN (SELECT value FROM json_each(:tax_ids)))
        AND NOT EXISTS (SELECT 1 FROM batch_rows r WHERE r.batch = :batch AND r.row_id = c.id)""",
}


def refuse(db: Connection, batch_id: str, step: Step) -> None:
    """Refused: there is no such batch, it was undone, or somebody changed one of its rows by hand since then. Sales of
    its products are no change. Only reads; GivenUp raised by `step` ends it."""
    batch = _undoable(db, batch_id)
    whole = db.execute("SELECT count(*) FROM batch_rows WHERE batch = ?", (batch["seq"],)).fetchone()[0]
    rows = db.execute("SELECT row_id, before FROM batch_rows WHERE batch = ? ORDER BY row_id", (batch["seq"],))
    for some in _slices(paced(rows, step, whole)):
        _refuse_touched(db, batch, [row["row_id"] for row in some])
        _refuse_taken(db, batch, [json.loads(row["before"])["row"] for row in some if row["before"]])


def begin(db: Connection, batch_id: str) -> Batch:
    """It is decided: `undo_some` until nothing is left."""
    batch = _undoable(db, batch_id)
    db.execute("UPDATE batches SET under_way = 'undo' WHERE seq = ?", (batch["seq"],))
    return batch_from(batch)


def undo_some(db: Connection, batch_id: str, now: datetime) -> bool:
    """Take back the last rows that are still as the batch left them, and forget them; True while there are more.

    What somebody changed by hand since it was decided stays as that person left it. With the last rows the batch is
    undone, and one that never came in whole is forgotten.
    """
    batch = db.execute("SELECT * FROM batches WHERE id = ? AND under_way <> ''", (batch_id,)).fetchone()
    if batch is None:
        return False
    rows = _last(db, batch["seq"])
    stamps = {row["id"]: row["changed_at"] for row in _now(db, batch["kind"], [row["row_id"] for row in rows])}
    ours = [row for row in rows if stamps.get(row["row_id"]) == batch["at"]]
    if not all_or_nothing(db, lambda: _restore(db, batch, ours, now)):
        for row in ours:  # whose code went to somebody else since it was decided stays as it is
            all_or_nothing(db, partial(_restore, db, batch, [row], now))
    db.executemany("DELETE FROM batch_rows WHERE batch = ? AND row_id = ?",
                   ((batch["seq"], row["row_id"]) for row in rows))  # fmt: skip
    if db.execute("SELECT 1 FROM batch_rows WHERE batch = ? LIMIT 1", (batch["seq"],)).fetchone():
        return True
    _end(db, batch, now)
    return False


def found(db: Connection, batch_id: str) -> Batch:
    """The batch as it stands."""
    return batch_from(db.execute("SELECT * FROM batches WHERE id = ?", (batch_id,)).fetchone())


def _undoable(db: Connection, batch_id: str) -> Row:
    batch: Row | None = db.execute("SELECT * FROM batches WHERE id = ?", (batch_id,)).fetchone()
    if batch is None or batch["under_way"] == "import":
        raise Refused("batch", "la importación «{id}» no existe.", id=batch_id[:40])
    if batch["undone_at"] or batch["under_way"]:
        raise Refused("batch", "la importación de «{file}» ya se deshizo.", file=batch["file"])
    return batch


def _slices(rows: Iterable[Row]) -> Iterable[list[Row]]:
    some: list[Row] = []
    for row in rows:
        some.append(row)
        if len(some) == _ROWS:
            yield some
            some = []
    if some:
        yield some


def _now(db: Connection, kind: str, ids: Sequence[int]) -> list[Row]:
    return db.execute(f"{_CHANGED[kind]} (SELECT value FROM json_each(?))", (json.dumps(ids),)).fetchall()


def _refuse_touched(db: Connection, batch: Row, ids: Sequence[int]) -> None:
    now = {row["id"]: row for row in _now(db, batch["kind"], ids)}
    for number in ids:
        row = now.get(number)
        if row is None or row["changed_at"] != batch["at"]:
            raise Refused(
                "batch", "«{name}» cambió después de importar «{file}»; ya no se puede deshacer.",
                name=row["name"] if row else number, file=batch["file"],
            )  # fmt: skip


def _refuse_taken(db: Connection, batch: Row, before: Sequence[dict[str, Any]]) -> None:
    """A code that a row had before and that belongs by now to somebody of whom the file knew nothing."""
    codes = [code for row in before for code in (row["barcodes"].split() if "barcodes" in row else [row["code"]])]
    tax_ids = [row.get("tax_id", "") for row in before]
    asked = {"codes": json.dumps(codes), "tax_ids": json.dumps(tax_ids), "batch": batch["seq"]}
    strangers = db.execute(_TAKEN[batch["kind"]], asked)
    if strangers.fetchone():
        raise Refused("batch", "un código que este archivo cambió es ahora de otro; corríjalo antes.")


def _last(db: Connection, seq: int) -> list[Row]:
    """The last rows to come; what has no order comes all at once."""
    until = db.execute("SELECT nth FROM batch_rows WHERE batch = ? ORDER BY nth DESC LIMIT 1 OFFSET ?",
                       (seq, _ROWS - 1)).fetchone()  # fmt: skip
    rows = db.execute("SELECT row_id, before FROM batch_rows WHERE batch = ? AND nth >= ? ORDER BY nth DESC",
                      (seq, until[0] if until else 0))  # fmt: skip
    return rows.fetchall()


def _restore(db: Connection, batch: Row, rows: Sequence[Row], now: datetime) -> None:
    products = batch["kind"] == "products"
    added = json.dumps([row["row_id"] for row in rows if not row["before"]])
    db.execute("DELETE FROM products WHERE id IN (SELECT value FROM json_each(?))" if products
               else "DELETE FROM customers WHERE id IN (SELECT value FROM json_each(?))", (added,))  # fmt: skip
    before = [json.loads(row["before"]) for row in rows if row["before"]]
    if not before:
        return
    if products:
        ids = [(each["row"]["id"],) for each in before]
        db.executemany("DELETE FROM barcodes WHERE product_id = ?", ids)
        db.executemany("DELETE FROM prices WHERE product_id = ?", ids)
    bulk.upsert(db, batch["kind"], (each["row"] for each in before))
    if products:
        _restore_shelf(db, before, batch["at"], now)


def _restore_shelf(db: Connection, before: list[dict[str, Any]], at: str, now: datetime) -> None:
    for each in before:
        row, prices, stock = each["row"], each["prices"], each["stock"]
        number = row["id"]
        db.executemany("INSERT INTO barcodes VALUES (?, ?)", ((code, number) for code in row["barcodes"].split()))
        db.executemany("INSERT INTO prices SELECT ?, name, ? FROM price_lists WHERE name = ?",
                       ((number, price, name) for name, price in prices.items()))  # fmt: skip
        if stock is None:
            db.execute("DELETE FROM stock WHERE product_id = ?", (number,))
        else:
            db.execute("UPDATE stock SET low_micro = ? WHERE product_id = ?", (stock["low"], number))
            _uncount(db, number, at, now)


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


def _end(db: Connection, batch: Row, now: datetime) -> None:
    """The price lists that the file made go too, unless somebody uses them by now."""
    if batch["kind"] == "products":
        db.execute(
            """DELETE FROM price_lists WHERE created_at = ? AND NOT EXISTS (SELECT 1 FROM prices WHERE list = name)
            AND NOT EXISTS (SELECT 1 FROM customers WHERE price_list = price_lists.name)""",
            (batch["at"],),
        )  # fmt: skip
    if batch["under_way"] == "import":
        db.execute("DELETE FROM batches WHERE seq = ?", (batch["seq"],))
    else:
        db.execute("UPDATE batches SET under_way = '', undone_at = ? WHERE seq = ?", (stamp(now), batch["seq"]))
