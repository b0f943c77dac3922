"""Schema version 9: cash that is rounded or of another currency, and sales that nobody edits. Amounts of a reversal are
negative, as everywhere. Data only."""

from app.store.schema_0002 import ARE_KEPT, NEVER_CHANGE

_FACTS = ("sales", "lines", "payments", "foreign_cash", "reversal_foreign")
"""Tables whose rows are never changed and never removed."""

SQL: tuple[str, ...] = (
    "ALTER TABLE payments ADD COLUMN rounding_minor INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE reversal_payments ADD COLUMN rounding_minor INTEGER NOT NULL DEFAULT 0",
    """CREATE TABLE foreign_cash (
        sale INTEGER NOT NULL REFERENCES sales, position INTEGER NOT NULL, currency TEXT NOT NULL, rate TEXT NOT NULL,
        taken_minor INTEGER NOT NULL CHECK (taken_minor >= 0), given_minor INTEGER NOT NULL CHECK (given_minor >= 0),
        exchanged_minor INTEGER NOT NULL, PRIMARY KEY (sale, position)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE reversal_foreign (
        reversal INTEGER NOT NULL REFERENCES reversals (seq), position INTEGER NOT NULL, currency TEXT NOT NULL,
        amount_minor INTEGER NOT NULL, exchanged_minor INTEGER NOT NULL,
        PRIMARY KEY (reversal, position)) STRICT, WITHOUT ROWID""",
    """CREATE VIEW fact_cash AS
        SELECT 'sale' AS kind, s.sold_at AS at, s.session, s.issuer, s.till, s.currency, p.rounding_minor,
        0 AS exchanged_minor FROM sales s JOIN payments p ON p.sale = s.seq WHERE p.rounding_minor <> 0 UNION ALL
        SELECT 'sale', s.sold_at, s.session, s.issuer, s.till, s.currency, 0, f.exchanged_minor
        FROM sales s JOIN foreign_cash f ON f.sale = s.seq UNION ALL
        SELECT 'sale', s.sold_at, s.session, s.issuer, s.till, f.currency, 0, f.taken_minor - f.given_minor
        FROM sales s JOIN foreign_cash f ON f.sale = s.seq UNION ALL
        SELECT r.kind, r.at, r.session, r.issuer, r.till, r.currency, p.rounding_minor, 0
        FROM reversals r JOIN reversal_payments p ON p.reversal = r.seq WHERE p.rounding_minor <> 0 UNION ALL
        SELECT r.kind, r.at, r.session, r.issuer, r.till, r.currency, 0, f.exchanged_minor
        FROM reversals r JOIN reversal_foreign f ON f.reversal = r.seq UNION ALL
        SELECT r.kind, r.at, r.session, r.issuer, r.till, f.currency, 0, f.amount_minor
        FROM reversals r JOIN reversal_foreign f ON f.reversal = r.seq""",
    *(trigger.replace("TABLE", table) for table in _FACTS for trigger in (NEVER_CHANGE, ARE_KEPT)),
)
