"""Schema version 16: a sale touches fewer pages. Documents come to the search index later, some at a time; entries are
listed by one index less; only documents that must not share their second keep it. Data only."""

SQL: tuple[str, ...] = (
    "CREATE TABLE indexed (one INTEGER PRIMARY KEY CHECK (one = 1), upto INTEGER NOT NULL) STRICT",
    "INSERT INTO indexed SELECT 1, coalesce(max(seq), 0) FROM documents",
    # What the index still says of documents that changed since: needed to take it out again.
    """CREATE TABLE outdated (
        seq INTEGER PRIMARY KEY, number_text TEXT NOT NULL, reference TEXT NOT NULL, customer TEXT NOT NULL,
        authorization TEXT NOT NULL, provider_id TEXT NOT NULL) STRICT""",
    "DROP TRIGGER documents_added",
    "DROP TRIGGER documents_changed",
    """CREATE TRIGGER documents_changed
        AFTER UPDATE OF number_text, reference, customer, authorization, provider_id ON documents
        WHEN old.seq <= (SELECT upto FROM indexed) AND (new.number_text <> old.number_text
        OR new.reference <> old.reference OR new.customer <> old.customer
        OR new.authorization <> old.authorization OR new.provider_id <> old.provider_id) BEGIN
        INSERT OR IGNORE INTO outdated VALUES
        (old.seq, old.number_text, old.reference, old.customer, old.authorization, old.provider_id); END""",
    "DROP INDEX outbox_open",
    "DROP INDEX outbox_needs",
    "CREATE INDEX outbox_needs ON outbox (needs, changed_at) WHERE needs IN ('fix', 'verify', 'settings')",
    "DROP INDEX documents_by_second",
    "CREATE INDEX documents_by_second ON documents (issuer, series, issued_second) WHERE issued_second <> ''",
)
