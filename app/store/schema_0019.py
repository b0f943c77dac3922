"""Schema version 19: a file that is coming in, or being undone, says so until it is whole; its rows know in which order
they came. What earlier versions brought in has no order and is undone in one piece. Data only."""

SQL: tuple[str, ...] = (
    """ALTER TABLE batches ADD COLUMN under_way TEXT NOT NULL DEFAULT ''
        CHECK (under_way IN ('', 'import', 'undo'))""",
    "ALTER TABLE batch_rows ADD COLUMN nth INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX batch_rows_by_turn ON batch_rows (batch, nth)",
)
