"""Schema version 3: the print spool. Times are UTC text as everywhere; `body` is what a paper carries itself.
Data only."""

SQL: tuple[str, ...] = (
    """CREATE TABLE print_jobs (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, printer TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('ticket', 'paper', 'drawer')),
        subject TEXT NOT NULL DEFAULT '', title TEXT NOT NULL, who TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('queued', 'printing', 'verify', 'done', 'failed', 'expired')),
        reprint INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '',
        edition TEXT NOT NULL DEFAULT '', body BLOB NOT NULL DEFAULT x'', life_seconds INTEGER NOT NULL,
        created_at TEXT NOT NULL, due_at TEXT NOT NULL, expires_at TEXT NOT NULL, changed_at TEXT NOT NULL,
        CHECK (kind <> 'ticket' OR subject <> '')) STRICT""",
    "CREATE INDEX print_jobs_waiting ON print_jobs (printer, seq) WHERE state IN ('queued', 'printing')",
    "CREATE INDEX print_jobs_open ON print_jobs (state, seq) WHERE state IN ('verify', 'failed')",
    "CREATE INDEX print_jobs_by_subject ON print_jobs (subject) WHERE subject <> ''",
    "CREATE INDEX print_jobs_by_age ON print_jobs (changed_at) WHERE state IN ('done', 'expired')",
    """CREATE TRIGGER print_jobs_done_is_final BEFORE UPDATE ON print_jobs WHEN old.state = 'done' BEGIN
        SELECT RAISE(ABORT, 'a printed paper is never printed again under its name'); END""",
)
