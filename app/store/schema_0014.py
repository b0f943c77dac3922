"""Schema version 14: no index that no question needs. Only an open attempt is looked for by its id; the end of an
authorization finds it as well as the whole; texts may be packed with the words of form 2. Data only."""

SQL: tuple[str, ...] = (
    "DROP INDEX documents_by_authorization",
    """CREATE INDEX documents_by_authorization ON documents (substr(authorization, -12))
        WHERE authorization <> ''""",
    """CREATE TABLE attempts_14 (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL, entry INTEGER NOT NULL REFERENCES outbox (seq),
        call TEXT NOT NULL, at TEXT NOT NULL, payload_sha256 TEXT NOT NULL, lease INTEGER NOT NULL,
        outcome TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '', milliseconds INTEGER) STRICT""",
    """INSERT INTO attempts_14 SELECT seq, id, entry, call, at, payload_sha256, lease, outcome, detail, milliseconds
        FROM attempts ORDER BY seq""",
    "DROP TABLE attempts",
    "ALTER TABLE attempts_14 RENAME TO attempts",
    "CREATE UNIQUE INDEX attempts_open ON attempts (id) WHERE outcome = ''",
    "CREATE INDEX attempts_by_entry ON attempts (entry, seq)",
    """CREATE TRIGGER attempts_close_once BEFORE UPDATE ON attempts WHEN old.outcome <> '' BEGIN
        SELECT RAISE(ABORT, 'a closed attempt is never changed'); END""",
    """CREATE TRIGGER attempts_are_kept BEFORE DELETE ON attempts BEGIN
        SELECT RAISE(ABORT, 'attempts are never deleted'); END""",
)
