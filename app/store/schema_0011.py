"""Version 11: how many documents stand where, kept as they move, so that no screen ever counts them. Knows no row."""

SQL = (
    """CREATE TABLE standings (
        status TEXT PRIMARY KEY, documents INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    "INSERT INTO standings SELECT status, count(*) FROM documents GROUP BY status",
    """CREATE TRIGGER standings_begin AFTER INSERT ON documents BEGIN
        INSERT INTO standings VALUES (new.status, 1) ON CONFLICT DO UPDATE SET documents = documents + 1; END""",
    """CREATE TRIGGER standings_change AFTER UPDATE OF status ON documents WHEN old.status <> new.status BEGIN
        UPDATE standings SET documents = documents - 1 WHERE status = old.status;
        INSERT INTO standings VALUES (new.status, 1) ON CONFLICT DO UPDATE SET documents = documents + 1; END""",
)
