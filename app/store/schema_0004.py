"""Schema version 4: the shelf — price lists, stock, categories, pictures — and the files that were brought in. Stock
is counted in millionths of the product's unit, exactly. Data only."""

MOVE = """CREATE TRIGGER {table}_move_stock AFTER INSERT ON {table} WHEN new.code <> '' BEGIN
    UPDATE stock SET on_hand_micro = on_hand_micro - (
        CASE WHEN new.quantity LIKE '-%' THEN -1 ELSE 1 END * (
        CAST(ltrim(new.quantity, '-') AS INTEGER) * 1000000 + CASE WHEN instr(new.quantity, '.') = 0 THEN 0 ELSE
        CAST(substr(substr(new.quantity, instr(new.quantity, '.') + 1) || '000000', 1, 6) AS INTEGER) END))
    WHERE product_id = (SELECT id FROM products WHERE code = new.code); END"""
"""Sales take, what undoes them gives back, in the same transaction; no row of `stock`, no effect: it never refuses."""

SQL: tuple[str, ...] = (
    "ALTER TABLE products ADD COLUMN cost TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE products ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX products_by_category ON products (category, description) WHERE active = 1",
    "ALTER TABLE customers ADD COLUMN price_list TEXT NOT NULL DEFAULT '' COLLATE NOCASE",
    "ALTER TABLE customers ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE price_lists (
        name TEXT PRIMARY KEY COLLATE NOCASE, created_at TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE prices (
        product_id INTEGER NOT NULL REFERENCES products ON DELETE CASCADE,
        list TEXT NOT NULL COLLATE NOCASE REFERENCES price_lists ON UPDATE CASCADE ON DELETE CASCADE,
        price TEXT NOT NULL, PRIMARY KEY (product_id, list)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX prices_by_list ON prices (list)",
    """CREATE TABLE categories (
        name TEXT PRIMARY KEY COLLATE NOCASE, colour TEXT NOT NULL, position INTEGER NOT NULL)
        STRICT, WITHOUT ROWID""",
    """CREATE TABLE pictures (
        product_id INTEGER PRIMARY KEY REFERENCES products ON DELETE CASCADE, picture BLOB NOT NULL,
        CHECK (length(picture) <= 131072)) STRICT""",
    """CREATE TABLE stock (
        product_id INTEGER PRIMARY KEY REFERENCES products ON DELETE CASCADE, on_hand_micro INTEGER NOT NULL,
        low_micro INTEGER) STRICT""",
    """CREATE TABLE stock_moves (
        seq INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products ON DELETE CASCADE, at TEXT NOT NULL,
        who TEXT NOT NULL, before_micro INTEGER NOT NULL, after_micro INTEGER NOT NULL, reason TEXT NOT NULL) STRICT""",
    "CREATE INDEX stock_moves_by_product ON stock_moves (product_id, seq)",
    MOVE.format(table="lines"),
    MOVE.format(table="reversal_lines"),
    """CREATE TABLE batches (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL CHECK (kind IN ('products', 'customers')),
        file TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL,
        refused INTEGER NOT NULL, undone_at TEXT) STRICT""",
    """CREATE TABLE batch_rows (
        batch INTEGER NOT NULL REFERENCES batches (seq) ON DELETE CASCADE, row_id INTEGER NOT NULL,
        before TEXT NOT NULL, PRIMARY KEY (batch, row_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX documents_by_total ON documents (total_minor, seq)",
)
