"""Sums over sales and what undid them, from columns alone. Reads only; knows no zone and no paper."""

from decimal import Decimal

from app.domain.document import Status
from app.domain.figures import (
    CashFigure,
    CashierFigure,
    OpenDocument,
    Scope,
    StateFigure,
    TaxFigure,
    TenderFigure,
    Totals,
)
from app.domain.money import CURRENCIES, ZERO
from app.domain.outbox import State
from app.domain.sale import CASH
from app.domain.views import Word, word_for
from app.store.codec import moment, stamp
from app.store.sqlite import Connection, Row

Group = tuple[str, str, int, int, int, int, int]
"""Key, currency, sales, reversals, sold, undone and tax of one group, in smallest units."""

_SUMS = """, currency, sum(kind = 'sale') AS sales, sum(kind <> 'sale') AS reversals,
    sum(CASE WHEN kind = 'sale' THEN total_minor ELSE 0 END) AS sold,
    -sum(CASE WHEN kind <> 'sale' THEN total_minor ELSE 0 END) AS undone, sum(tax_minor) AS tax FROM facts"""


def totals(db: Connection, scope: Scope) -> tuple[Totals, ...]:
    """Sales, notes and voids by currency."""
    where, values = _where(scope)
    of_lines: dict[str, Decimal] = {}
    for tax in taxes(db, scope):
        of_lines[tax.currency] = of_lines.get(tax.currency, ZERO) + tax.net + tax.tax
    rows = db.execute(
        """SELECT currency, sum(kind = 'sale') AS sales,
        sum(CASE WHEN kind = 'sale' THEN total_minor ELSE 0 END) AS sold, sum(kind = 'note') AS notes,
        -sum(CASE WHEN kind = 'note' THEN total_minor ELSE 0 END) AS noted,
        sum(kind LIKE 'void%') AS voids, -sum(CASE WHEN kind LIKE 'void%' THEN total_minor ELSE 0 END) AS voided,
        sum(tax_minor) AS tax, sum(total_minor) AS total FROM facts""" + where
        + " GROUP BY currency ORDER BY currency", values,
    )  # fmt: skip
    return tuple(
        Totals(r["currency"], r["sales"], _major(r, "sold"), r["notes"], _major(r, "noted"), r["voids"],
               _major(r, "voided"), _major(r, "tax"), _major(r, "total") - of_lines.get(r["currency"], ZERO))
        for r in rows
    )  # fmt: skip


def tenders(db: Connection, scope: Scope) -> tuple[TenderFigure, ...]:
    """By means of payment; cash first."""
    where, values = _where(scope)
    rows = db.execute(
        """SELECT currency, method, sum(kind = 'sale') AS count,
        sum(CASE WHEN kind = 'sale' THEN amount_minor ELSE 0 END) AS sold,
        -sum(CASE WHEN kind <> 'sale' THEN amount_minor ELSE 0 END) AS given_back FROM fact_payments"""
        + where + " GROUP BY currency, method ORDER BY currency, method <> '" + CASH + "', method", values,
    )  # fmt: skip
    return tuple(
        TenderFigure(r["currency"], r["method"], r["count"], _major(r, "sold"), _major(r, "given_back")) for r in rows
    )


def beside_cash(db: Connection, scope: Scope) -> tuple[CashFigure, ...]:
    """By currency, what the drawer holds beside its cash sales: rounding, and what was exchanged for another."""
    where, values = _where(scope)
    rows = db.execute(
        "SELECT currency, sum(rounding_minor) AS rounding, sum(exchanged_minor) AS exchanged FROM fact_cash" + where
        + " GROUP BY currency ORDER BY currency", values,
    )  # fmt: skip
    return tuple(CashFigure(r["currency"], _major(r, "rounding"), _major(r, "exchanged")) for r in rows)


def taxes(db: Connection, scope: Scope) -> tuple[TaxFigure, ...]:
    """Net and tax by rate."""
    where, values = _where(scope)
    rows = db.execute(
        "SELECT currency, tax AS rate, sum(net_minor) AS net, sum(tax_minor) AS tax FROM fact_lines" + where
        + " GROUP BY currency, fact_lines.tax ORDER BY currency, CAST(rate AS REAL) DESC, rate", values,
    )  # fmt: skip
    return tuple(TaxFigure(r["currency"], r["rate"], _major(r, "net"), _major(r, "tax")) for r in rows)


def cashiers(db: Connection, scope: Scope) -> tuple[CashierFigure, ...]:
    """What each cashier sold, less what was undone under the name."""
    where, values = _where(scope)
    rows = db.execute(
        "SELECT currency, cashier, sum(kind = 'sale') AS sales, sum(total_minor) AS total FROM facts" + where
        + " GROUP BY currency, cashier ORDER BY currency, cashier", values,
    )  # fmt: skip
    return tuple(CashierFigure(r["currency"], r["cashier"], r["sales"], _major(r, "total")) for r in rows)


def states(db: Connection, scope: Scope) -> tuple[StateFigure, ...]:
    """Documents of these sales and notes by the word that a cashier sees."""
    where, values = _where(scope)
    rows = db.execute(
        "SELECT currency, status, entry, count(*) AS count, sum(signed_minor) AS amount FROM fact_documents" + where
        + " GROUP BY currency, status, entry", values,
    )  # fmt: skip
    found: dict[tuple[str, Word], tuple[int, Decimal]] = {}
    for row in rows:
        key = row["currency"], word_for(Status(row["status"]), State(row["entry"]))
        count, amount = found.get(key, (0, ZERO))
        found[key] = count + row["count"], amount + _major(row, "amount")
    order = list(Word)
    return tuple(
        StateFigure(word, currency, *found[currency, word])
        for currency, word in sorted(found, key=lambda key: (key[0], order.index(key[1])))
    )


def open_documents(db: Connection, till: str, most: int) -> tuple[tuple[OpenDocument, ...], int]:
    """The oldest documents of a till that have no end yet, and how many there are."""
    query = """ FROM documents d JOIN sales s ON s.seq = d.sale JOIN outbox o ON o.document = d.seq
        AND o.kind = 'submit' WHERE d.status IN ('queued', 'submitted', 'rejected') AND s.till = ?"""
    count = db.execute("SELECT count(*)" + query, (till,)).fetchone()[0]
    rows = db.execute(
        "SELECT d.id, d.number_text, d.status, d.currency, d.total_minor, d.sold_at, o.state" + query
        + " ORDER BY d.sold_at, d.seq LIMIT ?", (till, most),
    )  # fmt: skip
    found = tuple(
        OpenDocument(r["id"], r["number_text"], word_for(Status(r["status"]), State(r["state"])), r["currency"],
                     _major(r, "total_minor"), moment(r["sold_at"]))
        for r in rows
    )  # fmt: skip
    return found, int(count)


def by_moment(db: Connection, scope: Scope) -> list[Group]:
    """Groups of ten minutes ("2026-11-20T15:4", UTC): days and hours of any zone are made of them."""
    where, values = _where(scope)
    return _groups(db.execute("SELECT substr(at, 1, 15) AS key" + _SUMS + where + " GROUP BY key, currency", values))


def by_cashier(db: Connection, scope: Scope) -> list[Group]:
    """Groups by cashier."""
    where, values = _where(scope)
    return _groups(db.execute("SELECT cashier AS key" + _SUMS + where + " GROUP BY key, currency", values))


def products(db: Connection, scope: Scope) -> list[Row]:
    """Lines by product and by the quantity of one line, so that quantities are added up exactly.

    A line without code counts under its description; the category is the one that the product has today.
    """
    where, values = _where(scope)
    return db.execute(
        """SELECT g.*, coalesce(p.category, '') AS category FROM (
        SELECT f.code, f.description, f.currency, f.quantity, count(*) AS lines, sum(f.kind = 'sale') AS sales,
        sum(CASE WHEN f.kind = 'sale' THEN f.net_minor + f.tax_minor ELSE 0 END) AS sold,
        -sum(CASE WHEN f.kind <> 'sale' THEN f.net_minor + f.tax_minor ELSE 0 END) AS undone, sum(f.tax_minor) AS tax
        FROM fact_lines f""" + where
        + " GROUP BY f.code, CASE WHEN f.code = '' THEN f.description ELSE '' END, f.currency, f.quantity) g"
        " LEFT JOIN products p ON p.code = g.code AND g.code <> '' ORDER BY g.code, g.description", values,
    ).fetchall()  # fmt: skip


def _groups(rows: object) -> list[Group]:
    return [tuple(row) for row in rows]  # type: ignore[attr-defined]


def _where(scope: Scope) -> tuple[str, list[object]]:
    parts: list[str] = []
    values: list[object] = []
    for part, value in (
        ("session = ?", scope.session), ("at >= ?", stamp(scope.since) if scope.since else None),
        ("at < ?", stamp(scope.until) if scope.until else None), ("issuer = ?", scope.issuer or None),
    ):  # fmt: skip
        if value is not None:
            parts.append(part)
            values.append(value)
    return (" WHERE " + " AND ".join(parts) if parts else ""), values


def _major(row: Row, key: str) -> Decimal:
    """The amount of a column in the row's own currency, with all its decimals."""
    return CURRENCIES[row["currency"]].major(row[key])
