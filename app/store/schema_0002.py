"""Schema version 2: cash sessions, people, and what undid a sale as columns. Facts carry their till; views add signs.
Data only."""

_FACTS = ("sessions", "drawer_moves", "counts", "handovers", "closings", "reversals", "reversal_lines",
          "reversal_payments")  # fmt: skip
"""Tables whose rows are never changed and never removed."""

_NET = "CAST(replace(json_extract(l.value, '$.net'), '.', '') AS INTEGER)"
_TAX = "CAST(replace(json_extract(l.value, '$.tax'), '.', '') AS INTEGER)"
_AMOUNT = "CAST(replace(json_extract(p.value, '$.amount'), '.', '') AS INTEGER)"
"""Amounts of a snapshot in the smallest unit: snapshots write every figure with all decimals of its currency."""

NEVER_CHANGE = """CREATE TRIGGER TABLE_never_change BEFORE UPDATE ON TABLE BEGIN
    SELECT RAISE(ABORT, 'TABLE are never changed'); END"""
ARE_KEPT = """CREATE TRIGGER TABLE_are_kept BEFORE DELETE ON TABLE BEGIN
    SELECT RAISE(ABORT, 'TABLE are never deleted'); END"""


SQL: tuple[str, ...] = (
    """CREATE TABLE sessions (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, till TEXT NOT NULL, cashier TEXT NOT NULL,
        opened_at TEXT NOT NULL, after_sale INTEGER NOT NULL) STRICT""",
    "CREATE INDEX sessions_by_till ON sessions (till, seq)",
    """CREATE TABLE drawer_moves (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, session INTEGER NOT NULL REFERENCES sessions (seq),
        till TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('float', 'in', 'out')), currency TEXT NOT NULL,
        amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0), reason TEXT NOT NULL) STRICT""",
    "CREATE INDEX drawer_moves_by_session ON drawer_moves (session, seq)",
    """CREATE TABLE counts (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, session INTEGER NOT NULL REFERENCES sessions (seq),
        till TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('count', 'handover', 'close')), blind INTEGER NOT NULL,
        currency TEXT NOT NULL, amount_minor INTEGER NOT NULL, expected_minor INTEGER NOT NULL,
        pieces TEXT NOT NULL) STRICT""",
    "CREATE INDEX counts_by_session ON counts (session, seq)",
    """CREATE TABLE handovers (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, session INTEGER NOT NULL REFERENCES sessions (seq),
        till TEXT NOT NULL, at TEXT NOT NULL, giver TEXT NOT NULL, receiver TEXT NOT NULL) STRICT""",
    "CREATE INDEX handovers_by_session ON handovers (session, seq)",
    """CREATE TABLE closings (
        session INTEGER PRIMARY KEY REFERENCES sessions (seq), id TEXT NOT NULL UNIQUE, till TEXT NOT NULL,
        z INTEGER NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, note TEXT NOT NULL, picture TEXT NOT NULL,
        picture_sha256 TEXT NOT NULL, journal_seq INTEGER NOT NULL, journal_mac TEXT NOT NULL,
        UNIQUE (till, z)) STRICT""",
    """CREATE TRIGGER one_session_is_open BEFORE INSERT ON sessions
        WHEN EXISTS (SELECT 1 FROM sessions s WHERE s.till = new.till
        AND NOT EXISTS (SELECT 1 FROM closings c WHERE c.session = s.seq))
        BEGIN SELECT RAISE(ABORT, 'another session of this till is open'); END""",
    """CREATE TRIGGER closings_count_without_gap BEFORE INSERT ON closings
        WHEN new.z <> (SELECT coalesce(max(z), 0) + 1 FROM closings WHERE till = new.till)
        BEGIN SELECT RAISE(ABORT, 'closings count 1, 2, 3'); END""",
    "ALTER TABLE sales ADD COLUMN session INTEGER REFERENCES sessions (seq)",
    "CREATE INDEX sales_by_session ON sales (session) WHERE session IS NOT NULL",
    "CREATE INDEX sales_by_date ON sales (sold_at)",
    """CREATE TABLE reversals (
        seq INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents (seq),
        kind TEXT NOT NULL CHECK (kind IN ('note', 'void', 'void_note')),
        sale INTEGER NOT NULL REFERENCES sales (seq), session INTEGER REFERENCES sessions (seq), till TEXT NOT NULL,
        cashier TEXT NOT NULL, issuer TEXT NOT NULL, at TEXT NOT NULL, currency TEXT NOT NULL,
        total_minor INTEGER NOT NULL, tax_minor INTEGER NOT NULL, UNIQUE (document, kind)) STRICT""",
    "CREATE INDEX reversals_by_session ON reversals (session) WHERE session IS NOT NULL",
    "CREATE INDEX reversals_by_date ON reversals (at)",
    """CREATE TABLE reversal_lines (
        reversal INTEGER NOT NULL REFERENCES reversals (seq), position INTEGER NOT NULL, code TEXT NOT NULL,
        description TEXT NOT NULL, quantity TEXT NOT NULL, tax TEXT NOT NULL, net_minor INTEGER NOT NULL,
        tax_minor INTEGER NOT NULL, PRIMARY KEY (reversal, position)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE reversal_payments (
        reversal INTEGER NOT NULL REFERENCES reversals (seq), position INTEGER NOT NULL, method TEXT NOT NULL,
        amount_minor INTEGER NOT NULL, PRIMARY KEY (reversal, position)) STRICT, WITHOUT ROWID""",
    # What version 1 knew only from snapshots and states, as columns. When a document was voided was not kept apart.
    """INSERT INTO reversals (document, kind, sale, till, cashier, issuer, at, currency, total_minor, tax_minor)
        SELECT d.seq, 'note', d.sale, json_extract(d.snapshot, '$.till'), json_extract(d.snapshot, '$.cashier'),
        d.issuer, d.sold_at, d.currency, -d.total_minor, -d.tax_minor
        FROM documents d WHERE d.type = 'credit_note' ORDER BY d.seq""",
    f"""INSERT INTO reversal_lines SELECT r.seq, l.key + 1, json_extract(l.value, '$.code'),
        json_extract(l.value, '$.description'), '-' || json_extract(l.value, '$.quantity'),
        json_extract(l.value, '$.rate.key'), -{_NET}, -{_TAX}
        FROM reversals r JOIN documents d ON d.seq = r.document, json_each(d.snapshot, '$.lines') l""",
    f"""INSERT INTO reversal_payments SELECT r.seq, p.key + 1, json_extract(p.value, '$.method'),
        -{_AMOUNT}
        FROM reversals r JOIN documents d ON d.seq = r.document, json_each(d.snapshot, '$.payments') p""",
    """INSERT INTO reversals (document, kind, sale, till, cashier, issuer, at, currency, total_minor, tax_minor)
        SELECT d.seq, CASE WHEN d.type = 'credit_note' THEN 'void_note' ELSE 'void' END, d.sale,
        json_extract(d.snapshot, '$.till'), json_extract(d.snapshot, '$.cashier'), d.issuer, d.changed_at, d.currency,
        CASE WHEN d.type = 'credit_note' THEN d.total_minor ELSE -d.total_minor END,
        CASE WHEN d.type = 'credit_note' THEN d.tax_minor ELSE -d.tax_minor END
        FROM documents d WHERE d.status = 'voided' AND d.type <> 'debit_note' ORDER BY d.seq""",
    """INSERT INTO reversal_lines SELECT r.seq, l.position, l.code, l.description, '-' || l.quantity, l.tax,
        -l.net_minor, -l.tax_minor FROM reversals r JOIN lines l ON l.sale = r.sale WHERE r.kind = 'void'""",
    """INSERT INTO reversal_payments SELECT r.seq, p.position, p.method, -p.amount_minor
        FROM reversals r JOIN payments p ON p.sale = r.sale WHERE r.kind = 'void'""",
    """INSERT INTO reversal_lines SELECT r.seq, l.position, l.code, l.description, substr(l.quantity, 2), l.tax,
        -l.net_minor, -l.tax_minor FROM reversals r JOIN reversals n ON n.document = r.document AND n.kind = 'note'
        JOIN reversal_lines l ON l.reversal = n.seq WHERE r.kind = 'void_note'""",
    """INSERT INTO reversal_payments SELECT r.seq, p.position, p.method, -p.amount_minor
        FROM reversals r JOIN reversals n ON n.document = r.document AND n.kind = 'note'
        JOIN reversal_payments p ON p.reversal = n.seq WHERE r.kind = 'void_note'""",
    """CREATE VIEW facts AS
        SELECT 'sale' AS kind, sold_at AS at, session, issuer, till, cashier, currency, total_minor, tax_minor
        FROM sales UNION ALL
        SELECT kind, at, session, issuer, till, cashier, currency, total_minor, tax_minor FROM reversals""",
    """CREATE VIEW fact_lines AS
        SELECT 'sale' AS kind, s.sold_at AS at, s.session, s.issuer, s.till, s.currency, l.code, l.description,
        l.quantity, l.tax, l.net_minor, l.tax_minor FROM sales s JOIN lines l ON l.sale = s.seq UNION ALL
        SELECT r.kind, r.at, r.session, r.issuer, r.till, r.currency, l.code, l.description, l.quantity, l.tax,
        l.net_minor, l.tax_minor FROM reversals r JOIN reversal_lines l ON l.reversal = r.seq""",
    """CREATE VIEW fact_payments AS
        SELECT 'sale' AS kind, s.sold_at AS at, s.session, s.issuer, s.till, s.currency, p.method, p.amount_minor
        FROM sales s JOIN payments p ON p.sale = s.seq UNION ALL
        SELECT r.kind, r.at, r.session, r.issuer, r.till, r.currency, p.method, p.amount_minor
        FROM reversals r JOIN reversal_payments p ON p.reversal = r.seq""",
    """CREATE VIEW fact_documents AS
        SELECT d.seq, d.sold_at AS at, s.session, d.issuer, s.till, d.currency, d.status, o.state AS entry,
        d.total_minor AS signed_minor, d.id, d.number_text FROM documents d JOIN sales s ON s.seq = d.sale
        JOIN outbox o ON o.document = d.seq AND o.kind = 'submit' WHERE d.original IS NULL UNION ALL
        SELECT d.seq, d.sold_at, r.session, d.issuer, r.till, d.currency, d.status, o.state, r.total_minor, d.id,
        d.number_text FROM documents d JOIN reversals r ON r.document = d.seq AND r.kind = 'note'
        JOIN outbox o ON o.document = d.seq AND o.kind = 'submit'""",
    """CREATE TABLE people (
        name TEXT PRIMARY KEY COLLATE NOCASE, role TEXT NOT NULL, salt TEXT NOT NULL, hash TEXT NOT NULL,
        pepper TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1, failures INTEGER NOT NULL DEFAULT 0,
        wait_until TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    """CREATE TRIGGER people_are_kept BEFORE DELETE ON people BEGIN
        SELECT RAISE(ABORT, 'people are never deleted'); END""",
    """CREATE TABLE roles (
        name TEXT PRIMARY KEY, rights TEXT NOT NULL, discount_limit TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE approvals (
        id TEXT PRIMARY KEY, till TEXT NOT NULL, right TEXT NOT NULL, subject TEXT NOT NULL, asked_by TEXT NOT NULL,
        approved_by TEXT NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL, used_at TEXT) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER approvals_are_used_once BEFORE UPDATE ON approvals WHEN old.used_at IS NOT NULL BEGIN
        SELECT RAISE(ABORT, 'an approval is used once'); END""",
    """CREATE TRIGGER approvals_are_kept BEFORE DELETE ON approvals BEGIN
        SELECT RAISE(ABORT, 'approvals are never deleted'); END""",
    *(trigger.replace("TABLE", table) for table in _FACTS for trigger in (NEVER_CHANGE, ARE_KEPT)),
)
