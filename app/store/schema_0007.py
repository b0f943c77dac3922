"""Schema version 7: the cards by which a scanner names a person. A card is no proof: a PIN follows. Data only."""

SQL: tuple[str, ...] = (
    """CREATE TABLE cards (
        code TEXT PRIMARY KEY, person TEXT NOT NULL UNIQUE COLLATE NOCASE REFERENCES people (name),
        created_at TEXT NOT NULL) STRICT, WITHOUT ROWID""",
)
