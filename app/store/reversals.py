"""What undid a sale, as signed facts with lines and tenders: notes and voids. Knows no wire and no report.

A credit note takes off; a void takes off what was sold, or gives a note back. Money returns by the tenders by which it
came, in the session that is open at that moment.
"""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from app.domain.document import Document, DocumentType
from app.domain.money import CURRENCIES, Currency
from app.domain.refund import Left
from app.store import cash
from app.store.codec import stamp
from app.store.sqlite import Connection, Row

_HEAD = """INSERT INTO reversals (document, kind, sale, session, till, cashier, issuer, at, currency, total_minor,
    tax_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def add_note(db: Connection, seq: int, sale: int, note: Document) -> None:
    """A credit note's figures, in the transaction that writes it; other notes undo nothing."""
    if note.type is not DocumentType.CREDIT_NOTE:
        return
    minor = note.currency.minor
    head = (seq, "note", sale, cash.open_seq(db, note.till), note.till, note.cashier, note.issuer.name,
            stamp(note.sold_at), note.currency_code, -minor(note.total), -minor(note.totals.tax))  # fmt: skip
    reversal = db.execute(_HEAD, head).lastrowid
    db.executemany(
        "INSERT INTO reversal_lines VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(reversal, place, line.code, line.description, f"{-line.quantity:f}", line.rate.key, -minor(line.net),
          -minor(line.tax)) for place, line in enumerate(note.lines, 1)],
    )  # fmt: skip
    db.executemany(
        "INSERT INTO reversal_payments VALUES (?, ?, ?, ?, ?)",
        [(reversal, place, payment.method, -minor(payment.amount), -minor(payment.rounding))
         for place, payment in enumerate(note.payments, 1)],
    )  # fmt: skip
    db.executemany("INSERT INTO reversal_foreign VALUES (?, ?, ?, ?, ?)", [(reversal, *row) for row in notes_of(note)])


def notes_of(note: Document) -> Iterator[tuple[int, str, int, int]]:
    """What left the drawer in another currency, and what stayed in the note's own instead."""
    for place, payment in enumerate(note.payments, 1):
        if (notes := payment.foreign) is not None:
            stayed = note.currency.minor(payment.exchanged(note.currency))
            yield place, notes.currency, -CURRENCIES[notes.currency].minor(notes.given), stayed


def left_in_notes(db: Connection, sale: int) -> dict[str, Decimal]:
    """What the drawer kept of other currencies of a sale, less what its notes gave back in them, by currency."""
    rows = db.execute(
        """SELECT currency, sum(amount) AS amount FROM (
        SELECT currency, taken_minor - given_minor AS amount FROM foreign_cash WHERE sale = ?1 UNION ALL
        SELECT f.currency, f.amount_minor FROM reversals r JOIN reversal_foreign f ON f.reversal = r.seq
        JOIN documents n ON n.seq = r.document
        WHERE n.sale = ?1 AND r.kind = 'note' AND n.status NOT IN ('rejected', 'voided'))
        GROUP BY currency HAVING sum(amount) > 0""",
        (sale,),
    )
    return {row["currency"]: CURRENCIES[row["currency"]].major(row["amount"]) for row in rows}


def left_to_refund(db: Connection, sale: int, currency: Currency) -> tuple[Left, ...]:
    """What a sale was paid by each tender, less what its notes gave back by it; rejected and voided ones do not."""
    rows = db.execute(
        """SELECT method, sum(amount_minor) AS amount, sum(amount_minor + rounding_minor) AS money FROM (
        SELECT position, method, amount_minor, rounding_minor FROM payments WHERE sale = ?1 UNION ALL
        SELECT 1000 + p.position, p.method, p.amount_minor, p.rounding_minor FROM reversals r
        JOIN reversal_payments p ON p.reversal = r.seq JOIN documents n ON n.seq = r.document
        WHERE n.sale = ?1 AND r.kind = 'note' AND n.status NOT IN ('rejected', 'voided'))
        GROUP BY method ORDER BY min(position)""",
        (sale,),
    )
    return tuple(Left(r["method"], currency.major(r["amount"]), currency.major(r["money"])) for r in rows)


def add_void(db: Connection, seq: int, now: datetime) -> None:
    """A document has become void, here or at its provider: the sale is undone, or the note that undid it."""
    found = db.execute(
        """SELECT d.type, d.sale, d.issuer, d.currency, d.total_minor, d.tax_minor, s.till, s.cashier, n.seq AS note
        FROM documents d JOIN sales s ON s.seq = d.sale LEFT JOIN reversals n ON n.document = d.seq
        AND n.kind = 'note' WHERE d.seq = ?""",
        (seq,),
    ).fetchone()
    if found["note"] is not None:
        _undo_note(db, seq, found, now)
    elif found["type"] in (DocumentType.INVOICE, DocumentType.RECEIPT):
        _undo_sale(db, seq, found, now)


def _undo_sale(db: Connection, seq: int, found: Row, now: datetime) -> None:
    reversal = db.execute(_HEAD, _head(db, seq, found, "void", now)).lastrowid
    db.execute(
        """INSERT INTO reversal_lines SELECT ?, position, code, description,
        '-' || quantity, tax, -net_minor, -tax_minor FROM lines WHERE sale = ?""",
        (reversal, found["sale"]),
    )
    db.execute(
        """INSERT INTO reversal_payments SELECT ?, position, method, -amount_minor, -rounding_minor FROM payments
        WHERE sale = ?""",
        (reversal, found["sale"]),
    )
    db.execute(
        """INSERT INTO reversal_foreign SELECT ?, position, currency, given_minor - taken_minor, -exchanged_minor
        FROM foreign_cash WHERE sale = ?""",
        (reversal, found["sale"]),
    )


def _undo_note(db: Connection, seq: int, found: Row, now: datetime) -> None:
    reversal = db.execute(_HEAD, _head(db, seq, found, "void_note", now)).lastrowid
    db.execute(
        """INSERT INTO reversal_lines SELECT ?, position, code, description, ltrim(quantity, '-'), tax, -net_minor,
        -tax_minor FROM reversal_lines WHERE reversal = ?""",
        (reversal, found["note"]),
    )
    db.execute(
        """INSERT INTO reversal_payments SELECT ?, position, method, -amount_minor, -rounding_minor
        FROM reversal_payments WHERE reversal = ?""",
        (reversal, found["note"]),
    )
    db.execute(
        """INSERT INTO reversal_foreign SELECT ?, position, currency, -amount_minor, -exchanged_minor
        FROM reversal_foreign WHERE reversal = ?""",
        (reversal, found["note"]),
    )


def _head(db: Connection, seq: int, found: Row, kind: str, now: datetime) -> tuple[object, ...]:
    sign = 1 if kind == "void_note" else -1
    return (
        seq, kind, found["sale"], cash.open_seq(db, found["till"]), found["till"], found["cashier"], found["issuer"],
        stamp(now), found["currency"], sign * found["total_minor"], sign * found["tax_minor"],
    )  # fmt: skip
