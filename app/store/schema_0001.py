"""Schema version 1. Times are UTC ISO 8601 text; `*_minor` are integers of the currency's smallest unit; prices and
quantities are decimal text; ids are time-ordered UUIDs. Data only."""

_FTS = "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4 5 6 7 8', detail='none'"
_FOLDED = "tokenize='ascii', prefix='1 2 3 4 5 6 7 8', detail='none', columnsize=0"
"""An index over words that `store.search` folded already: one rule for the text and for the query, in every script."""

SQL: tuple[str, ...] = (
    """CREATE TABLE till (
        one INTEGER PRIMARY KEY CHECK (one = 1), installation TEXT NOT NULL, epoch TEXT NOT NULL,
        practice INTEGER NOT NULL, created_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE issuers (
        name TEXT PRIMARY KEY, country TEXT NOT NULL, tax_id TEXT NOT NULL, legal_name TEXT NOT NULL,
        prices_include_tax INTEGER NOT NULL, time_zone TEXT NOT NULL, trade_name TEXT NOT NULL, address TEXT NOT NULL,
        phone TEXT NOT NULL, email TEXT NOT NULL, extra TEXT NOT NULL) STRICT""",
    """CREATE TABLE settings (
        scope TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE products (
        id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE COLLATE NOCASE, barcodes TEXT NOT NULL,
        description TEXT NOT NULL, price TEXT NOT NULL, tax TEXT NOT NULL, unit TEXT NOT NULL, category TEXT NOT NULL,
        active INTEGER NOT NULL DEFAULT 1, changed_at TEXT NOT NULL, words TEXT NOT NULL) STRICT""",
    """CREATE TABLE barcodes (
        barcode TEXT PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products ON DELETE CASCADE)
        STRICT, WITHOUT ROWID""",
    "CREATE INDEX barcodes_by_product ON barcodes (product_id)",
    f"CREATE VIRTUAL TABLE products_fts USING fts5(words, content='products', content_rowid='id', {_FOLDED})",
    """CREATE TRIGGER products_added AFTER INSERT ON products BEGIN
        INSERT INTO products_fts (rowid, words) VALUES (new.id, new.words); END""",
    """CREATE TRIGGER products_removed AFTER DELETE ON products BEGIN
        INSERT INTO products_fts (products_fts, rowid, words) VALUES ('delete', old.id, old.words); END""",
    """CREATE TRIGGER products_changed AFTER UPDATE OF words ON products WHEN old.words <> new.words BEGIN
        INSERT INTO products_fts (products_fts, rowid, words) VALUES ('delete', old.id, old.words);
        INSERT INTO products_fts (rowid, words) VALUES (new.id, new.words); END""",
    """CREATE TABLE customers (
        id INTEGER PRIMARY KEY, code TEXT NOT NULL COLLATE NOCASE, tax_id TEXT NOT NULL COLLATE NOCASE,
        tax_id_kind TEXT NOT NULL, check_digits TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL,
        address TEXT NOT NULL, phone TEXT NOT NULL, tax_status TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
        changed_at TEXT NOT NULL, words TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX customers_by_code ON customers (code) WHERE code <> ''",
    "CREATE UNIQUE INDEX customers_by_tax_id ON customers (tax_id) WHERE tax_id <> ''",
    f"CREATE VIRTUAL TABLE customers_fts USING fts5(words, content='customers', content_rowid='id', {_FOLDED})",
    """CREATE TRIGGER customers_added AFTER INSERT ON customers BEGIN
        INSERT INTO customers_fts (rowid, words) VALUES (new.id, new.words); END""",
    """CREATE TRIGGER customers_removed AFTER DELETE ON customers BEGIN
        INSERT INTO customers_fts (customers_fts, rowid, words) VALUES ('delete', old.id, old.words); END""",
    """CREATE TRIGGER customers_changed AFTER UPDATE OF words ON customers WHEN old.words <> new.words BEGIN
        INSERT INTO customers_fts (customers_fts, rowid, words) VALUES ('delete', old.id, old.words);
        INSERT INTO customers_fts (rowid, words) VALUES (new.id, new.words); END""",
    """CREATE TABLE lanes (
        issuer TEXT NOT NULL REFERENCES issuers, type TEXT NOT NULL, series TEXT NOT NULL, last INTEGER NOT NULL,
        PRIMARY KEY (issuer, type, series)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sales (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, cart TEXT NOT NULL UNIQUE,
        issuer TEXT NOT NULL REFERENCES issuers, till TEXT NOT NULL, cashier TEXT NOT NULL,
        sold_at TEXT NOT NULL, currency TEXT NOT NULL, total_minor INTEGER NOT NULL, tax_minor INTEGER NOT NULL,
        recorded_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE lines (
        sale INTEGER NOT NULL REFERENCES sales, position INTEGER NOT NULL, code TEXT NOT NULL,
        description TEXT NOT NULL, quantity TEXT NOT NULL, unit_price TEXT NOT NULL, tax TEXT NOT NULL,
        net_minor INTEGER NOT NULL, tax_minor INTEGER NOT NULL, PRIMARY KEY (sale, position)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE payments (
        sale INTEGER NOT NULL REFERENCES sales, position INTEGER NOT NULL, method TEXT NOT NULL,
        amount_minor INTEGER NOT NULL, received_minor INTEGER, reference TEXT NOT NULL,
        PRIMARY KEY (sale, position)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE documents (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sale INTEGER NOT NULL REFERENCES sales, issuer TEXT NOT NULL,
        provider TEXT NOT NULL, type TEXT NOT NULL, series TEXT NOT NULL, number INTEGER NOT NULL,
        number_text TEXT NOT NULL, reference TEXT NOT NULL UNIQUE, customer TEXT NOT NULL, currency TEXT NOT NULL,
        total_minor INTEGER NOT NULL, tax_minor INTEGER NOT NULL, sold_at TEXT NOT NULL,
        issued_second TEXT NOT NULL, snapshot TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('queued', 'submitted', 'authorized', 'rejected', 'voided')),
        provider_id TEXT NOT NULL DEFAULT '', authorization TEXT NOT NULL DEFAULT '', protocol TEXT NOT NULL DEFAULT '',
        provider_number TEXT NOT NULL DEFAULT '', verification_url TEXT NOT NULL DEFAULT '', authorized_at TEXT,
        deadline TEXT, reason TEXT NOT NULL DEFAULT '', burned INTEGER NOT NULL DEFAULT 0,
        pdf_sha256 TEXT NOT NULL DEFAULT '', xml_sha256 TEXT NOT NULL DEFAULT '', valid_until TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '', original INTEGER REFERENCES documents (seq), changed_at TEXT NOT NULL,
        CHECK (status <> 'authorized' OR authorization <> ''),
        UNIQUE (issuer, type, series, number)) STRICT""",
    "CREATE INDEX documents_by_status ON documents (status, seq)",
    "CREATE INDEX documents_by_date ON documents (sold_at, seq)",
    "CREATE INDEX documents_by_second ON documents (issuer, series, issued_second)",
    "CREATE INDEX documents_by_original ON documents (original) WHERE original IS NOT NULL",
    "CREATE INDEX documents_by_sale ON documents (sale)",
    "CREATE INDEX documents_by_authorization ON documents (authorization) WHERE authorization <> ''",
    "CREATE INDEX documents_by_provider_id ON documents (provider, provider_id) WHERE provider_id <> ''",
    f"""CREATE VIRTUAL TABLE documents_fts USING fts5(number_text, reference, customer, authorization, provider_id,
        content='documents', content_rowid='seq', {_FTS})""",
    """CREATE TRIGGER documents_added AFTER INSERT ON documents BEGIN
        INSERT INTO documents_fts (rowid, number_text, reference, customer, authorization, provider_id)
        VALUES (new.seq, new.number_text, new.reference, new.customer, new.authorization, new.provider_id); END""",
    """CREATE TRIGGER documents_changed
        AFTER UPDATE OF number_text, reference, customer, authorization, provider_id ON documents BEGIN
        INSERT INTO documents_fts (documents_fts, rowid, number_text, reference, customer, authorization, provider_id)
        VALUES ('delete', old.seq, old.number_text, old.reference, old.customer, old.authorization, old.provider_id);
        INSERT INTO documents_fts (rowid, number_text, reference, customer, authorization, provider_id)
        VALUES (new.seq, new.number_text, new.reference, new.customer, new.authorization, new.provider_id); END""",
    """CREATE TRIGGER documents_are_kept BEFORE DELETE ON documents BEGIN
        SELECT RAISE(ABORT, 'documents are never deleted'); END""",
    """CREATE TABLE burned (
        issuer TEXT NOT NULL, type TEXT NOT NULL, series TEXT NOT NULL, number INTEGER NOT NULL,
        document INTEGER NOT NULL REFERENCES documents (seq), reason TEXT NOT NULL, at TEXT NOT NULL,
        PRIMARY KEY (issuer, type, series, number)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE credited (
        note INTEGER NOT NULL REFERENCES documents (seq), original INTEGER NOT NULL REFERENCES documents (seq),
        position INTEGER NOT NULL, quantity TEXT NOT NULL,
        PRIMARY KEY (original, note, position)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE inbox (
        seq INTEGER PRIMARY KEY, provider TEXT NOT NULL, sha256 TEXT NOT NULL, body TEXT NOT NULL,
        reference TEXT NOT NULL, provider_id TEXT NOT NULL, received_at TEXT NOT NULL, matched_at TEXT,
        UNIQUE (provider, sha256, reference, provider_id)) STRICT""",
    "CREATE INDEX inbox_parked ON inbox (provider, provider_id) WHERE matched_at IS NULL",
    """CREATE TABLE recurring (
        id TEXT PRIMARY KEY, issuer TEXT NOT NULL REFERENCES issuers, title TEXT NOT NULL, day INTEGER NOT NULL,
        sale TEXT NOT NULL, first_period TEXT NOT NULL, paused INTEGER NOT NULL DEFAULT 0,
        removed INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document INTEGER NOT NULL REFERENCES documents (seq),
        provider TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('submit', 'pdf', 'void')),
        state TEXT NOT NULL CHECK (state IN ('ready', 'sending', 'verify', 'paused', 'done', 'dead')),
        due_at TEXT NOT NULL, in_doubt INTEGER NOT NULL DEFAULT 0, counters TEXT NOT NULL DEFAULT '{}',
        lane TEXT NOT NULL DEFAULT '', needs TEXT CHECK (needs IN ('wait', 'fix', 'verify', 'settings')),
        reason TEXT NOT NULL DEFAULT '', payload TEXT NOT NULL DEFAULT '', reserved TEXT NOT NULL DEFAULT '',
        call TEXT, lease INTEGER NOT NULL DEFAULT 0, lane_at TEXT NOT NULL DEFAULT '',
        unseen_since TEXT, attempts INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
        UNIQUE (document, kind)) STRICT""",
    "CREATE INDEX outbox_turns ON outbox (state, provider, kind, due_at, seq) WHERE state <> 'done'",
    "CREATE INDEX outbox_open ON outbox (state, changed_at) WHERE state <> 'done'",
    "CREATE INDEX outbox_lanes ON outbox (lane, lane_at, seq) WHERE state NOT IN ('done', 'dead')",
    "CREATE INDEX outbox_needs ON outbox (needs, changed_at) WHERE needs IS NOT NULL",
    """CREATE TRIGGER outbox_is_kept BEFORE DELETE ON outbox BEGIN
        SELECT RAISE(ABORT, 'entries are never deleted'); END""",
    """CREATE TABLE attempts (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entry INTEGER NOT NULL REFERENCES outbox (seq),
        call TEXT NOT NULL, at TEXT NOT NULL, payload_sha256 TEXT NOT NULL, lease INTEGER NOT NULL,
        outcome TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '', milliseconds INTEGER) STRICT""",
    "CREATE INDEX attempts_by_entry ON attempts (entry, seq)",
    """CREATE TRIGGER attempts_close_once BEFORE UPDATE ON attempts WHEN old.outcome <> '' BEGIN
        SELECT RAISE(ABORT, 'a closed attempt is never changed'); END""",
    """CREATE TRIGGER attempts_are_kept BEFORE DELETE ON attempts BEGIN
        SELECT RAISE(ABORT, 'attempts are never deleted'); END""",
    """CREATE TABLE pauses (
        provider TEXT PRIMARY KEY, until TEXT NOT NULL, blocked INTEGER NOT NULL, reason TEXT NOT NULL,
        code TEXT NOT NULL, count INTEGER NOT NULL, since TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE lease (
        one INTEGER PRIMARY KEY CHECK (one = 1), token INTEGER NOT NULL, holder TEXT NOT NULL,
        taken_at TEXT NOT NULL) STRICT""",
    "INSERT INTO lease VALUES (1, 0, '', '')",
    """CREATE TABLE journal (
        seq INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL,
        body TEXT NOT NULL, mac TEXT NOT NULL) STRICT""",
    """CREATE TRIGGER journal_is_append_only BEFORE UPDATE ON journal BEGIN
        SELECT RAISE(ABORT, 'the journal is never changed'); END""",
    """CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN
        SELECT RAISE(ABORT, 'the journal is never shortened'); END""",
)
