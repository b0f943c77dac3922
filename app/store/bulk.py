"""Many rows at once by their row number, inside the caller's transaction. Knows no meaning of a column."""

from collections.abc import Iterable

from app.store.sqlite import Connection


def warm() -> None:
    """Load what this needs, on the caller's thread, before the writer is held for it."""
    import sqlite_utils

    del sqlite_utils


def upsert(db: Connection, table: str, records: Iterable[dict[str, str | int]]) -> None:
    """Insert records or change the rows of the same id; all records have the same keys, `id` among them."""
    import sqlite_utils  # a tenth of a second, paid by those who import files and by no other start

    sqlite_utils.Database(db).table(table).upsert_all(records, pk="id")


def next_id(db: Connection, table: str) -> int:
    """The first row number after all; the caller's transaction keeps it free."""
    import sqlite_utils

    last = sqlite_utils.Database(db).table(table).rows_where(select="id", order_by="id desc", limit=1)
    return next((int(row["id"]) for row in last), 0) + 1
