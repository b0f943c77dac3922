"""Schema version 6: what a restoration skips, so that numbers, Z and carts of before never come again. Data only."""

SQL: tuple[str, ...] = (
    """CREATE TABLE skipped (
        issuer TEXT NOT NULL, type TEXT NOT NULL, series TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
        reason TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (issuer, type, series, first), CHECK (first <= last))
        STRICT, WITHOUT ROWID""",
    """CREATE TABLE skipped_z (
        till TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (till, first),
        CHECK (first <= last)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sold_elsewhere (cart TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    "DROP TRIGGER closings_count_without_gap",
    """CREATE TRIGGER closings_count_without_gap BEFORE INSERT ON closings
        WHEN new.z <> 1 + max((SELECT coalesce(max(z), 0) FROM closings WHERE till = new.till),
        (SELECT coalesce(max(last), 0) FROM skipped_z WHERE till = new.till))
        BEGIN SELECT RAISE(ABORT, 'closings count 1, 2, 3'); END""",
    *(
        statement
        for table in ("skipped", "skipped_z", "sold_elsewhere")
        for statement in (
            f"""CREATE TRIGGER {table}_never_change BEFORE UPDATE ON {table} BEGIN
                SELECT RAISE(ABORT, '{table} never changes'); END""",
            f"""CREATE TRIGGER {table}_is_kept BEFORE DELETE ON {table} BEGIN
                SELECT RAISE(ABORT, '{table} is kept'); END""",
        )
    ),
)
