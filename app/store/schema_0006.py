"""Schema version 6: what a restoration skips, so that numbers, Z and carts of before never come again. Data only."""

_KEPT = ("skipped", "skipped_z", "sold_elsewhere")
_NEVER_CHANGE = """CREATE TRIGGER TABLE_never_change BEFORE UPDATE ON TABLE BEGIN
    SELECT RAISE(ABORT, 'TABLE never changes'); END"""
_IS_KEPT = """CREATE TRIGGER TABLE_is_kept BEFORE DELETE ON TABLE BEGIN
    SELECT RAISE(ABORT, 'TABLE is kept'); END"""

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
    *(trigger.replace("TABLE", table) for table in _KEPT for trigger in (_NEVER_CHANGE, _IS_KEPT)),
)
