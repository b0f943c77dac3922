"""Version 13: long texts are packed; what earlier versions wrote stays as it is and is read as before. Data only."""

SQL: tuple[str, ...] = (
    "ALTER TABLE documents ADD COLUMN packed BLOB NOT NULL DEFAULT x''",
    "ALTER TABLE outbox ADD COLUMN packed BLOB NOT NULL DEFAULT x''",
)
