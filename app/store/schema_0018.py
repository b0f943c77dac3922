"""Schema version 18: no index over the ids of sales, by which nobody asks; who counts no stock moves none. Data only.

Written anew with foreign keys not enforced: the rows that point at a sale keep pointing at its number.
"""

from app.store.schema_0002 import ARE_KEPT, NEVER_CHANGE
from app.store.schema_0004 import MOVE

_COLUMNS = "seq, id, cart, issuer, till, cashier, sold_at, currency, total_minor, tax_minor, recorded_at, session"
_COUNTED = "<> '' AND EXISTS (SELECT 1 FROM stock)"

SQL: tuple[str, ...] = (
    "PRAGMA legacy_alter_table = ON",
    """CREATE TABLE sales_18 (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL, cart TEXT NOT NULL UNIQUE,
        issuer TEXT NOT NULL REFERENCES issuers, till TEXT NOT NULL, cashier TEXT NOT NULL,
        sold_at TEXT NOT NULL, currency TEXT NOT NULL, total_minor INTEGER NOT NULL, tax_minor INTEGER NOT NULL,
        recorded_at TEXT NOT NULL, session INTEGER REFERENCES sessions (seq)) STRICT""",
    f"INSERT INTO sales_18 ({_COLUMNS}) SELECT {_COLUMNS} FROM sales ORDER BY seq",
    "DROP TRIGGER sales_are_kept",
    "DROP TABLE sales",
    "ALTER TABLE sales_18 RENAME TO sales",
    "CREATE INDEX sales_by_session ON sales (session) WHERE session IS NOT NULL",
    "CREATE INDEX sales_by_date ON sales (sold_at)",
    NEVER_CHANGE.replace("TABLE", "sales"),
    ARE_KEPT.replace("TABLE", "sales"),
    "PRAGMA legacy_alter_table = OFF",
    "DROP TRIGGER lines_move_stock",
    "DROP TRIGGER reversal_lines_move_stock",
    *(MOVE.format(table=table).replace("<> ''", _COUNTED, 1) for table in ("lines", "reversal_lines")),
)
