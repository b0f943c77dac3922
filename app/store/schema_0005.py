"""Schema version 5: mails that wait to leave, and how to find provisional tickets that became fiscal. Data only."""

SQL: tuple[str, ...] = (
    """CREATE TABLE mails (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document INTEGER NOT NULL REFERENCES documents (seq),
        address TEXT NOT NULL CHECK (address <> ''), who TEXT NOT NULL, automatic INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'expired')),
        way TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL, due_at TEXT NOT NULL, expires_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX mails_waiting ON mails (due_at) WHERE state IN ('queued', 'sending')",
    "CREATE INDEX mails_by_document ON mails (document)",
    "CREATE UNIQUE INDEX mails_by_themselves ON mails (document) WHERE automatic = 1",
    """CREATE INDEX print_jobs_provisional ON print_jobs (created_at)
        WHERE kind = 'ticket' AND edition IN ('queued', 'submitted')""",
)
