"""Schema version 21: when a PIN was last tried, in milliseconds since the machine started; 0: before that. The wall's
clock, which anybody sets, counts for no wait any more. Data only."""

SQL: tuple[str, ...] = (
    "ALTER TABLE people ADD COLUMN tried_at INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE people DROP COLUMN wait_until",
)
