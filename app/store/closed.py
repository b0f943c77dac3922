"""Is every Z what it was, and has all that was undone its figures? Reads only; says what is wrong in sentences."""

import json
from collections.abc import Iterator, Mapping

from app.store.cash import digest
from app.store.codec import document_from
from app.store.packing import unpack
from app.store.reversals import notes_of
from app.store.sales import foreign_rows
from app.store.sqlite import Connection

_MISSING: Mapping[str, str] = {
    "SELECT d.id FROM documents d WHERE d.type = 'credit_note' AND NOT EXISTS (SELECT 1 FROM reversals r"
    " WHERE r.document = d.seq AND r.kind = 'note' AND r.total_minor = -d.total_minor)":
        "la nota {} no está entre lo devuelto con ese total.",
    "SELECT d.id FROM documents d WHERE d.status = 'voided' AND d.type <> 'debit_note' AND NOT EXISTS"
    " (SELECT 1 FROM reversals r WHERE r.document = d.seq AND r.kind <> 'note'"
    " AND abs(r.total_minor) = d.total_minor)":
        "el documento anulado {} no está entre lo anulado con ese total.",
    "SELECT d.id FROM reversals r JOIN documents d ON d.seq = r.document WHERE r.total_minor <>"
    " (SELECT coalesce(sum(amount_minor), 0) FROM reversal_payments p WHERE p.reversal = r.seq)":
        "lo que se devolvió por el documento {} no suma su total.",
    "SELECT c.till FROM closings c GROUP BY c.till HAVING max(c.z) <> count(*) +"
    " (SELECT coalesce(sum(k.last - k.first + 1), 0) FROM skipped_z k WHERE k.till = c.till AND k.last < max(c.z))":
        "a la caja {} le falta una Z.",
}  # fmt: skip


def problems(db: Connection) -> Iterator[str]:
    """Sentences about closings and reversals; none when all is well."""
    for query, sentence in _MISSING.items():
        for row in db.execute(query):
            yield sentence.format(row[0])
    yield from _drawer(db)
    yield from _given_back(db)
    told = _told(db)
    for row in db.execute("SELECT c.*, s.id AS session_id FROM closings c JOIN sessions s ON s.seq = c.session"):
        known = told.pop((row["till"], row["z"], row["session_id"]), None)
        if not digest(row["picture"]) == row["picture_sha256"] == known:
            yield f"la Z {row['z']} de la caja {row['till']} no es la que está en el diario."
        anchor = db.execute("SELECT mac FROM journal WHERE seq = ?", (row["journal_seq"],)).fetchone()
        if anchor is None or anchor["mac"] != row["journal_mac"]:
            yield f"el sello de la Z {row['z']} de la caja {row['till']} no es el del diario."
    for till, number, _ in told:
        yield f"el diario conoce la Z {number} de la caja {till}, que ya no existe."


def _drawer(db: Connection) -> Iterator[str]:
    """What the drawer took of another currency and what was cut, against what the sale's document says."""
    rows = db.execute(
        """SELECT s.id, d.sale, d.packed, d.snapshot, d.sale IN (SELECT sale FROM foreign_cash) OR d.sale IN
        (SELECT sale FROM payments WHERE rounding_minor <> 0) AS kept
        FROM documents d JOIN sales s ON s.seq = d.sale WHERE d.original IS NULL"""
    )
    for row in rows:
        text = unpack(row["packed"], row["snapshot"])
        if not row["kept"] and '"foreign":' not in text and '"rounding":' not in text:
            continue
        document = document_from(text)
        kept = db.execute(
            """SELECT position, currency, rate, taken_minor, given_minor, exchanged_minor FROM foreign_cash
            WHERE sale = ?""",
            (row["sale"],),
        ).fetchall()
        cut = db.execute(
            "SELECT rounding_minor FROM payments WHERE sale = ? ORDER BY position", (row["sale"],)
        ).fetchall()
        told = [document.currency.minor(payment.rounding) for payment in document.payments]
        if [tuple(each) for each in kept] != list(foreign_rows(document)) or [each[0] for each in cut] != told:
            yield f"lo que entró al cajón por la venta {row['id']} no es lo que dice su documento."


def _given_back(db: Connection) -> Iterator[str]:
    """What left the drawer in another currency, against what its credit note says."""
    rows = db.execute(
        """SELECT d.id, d.packed, d.snapshot, r.seq, EXISTS (SELECT 1 FROM reversal_foreign f WHERE f.reversal = r.seq)
        AS kept FROM reversals r JOIN documents d ON d.seq = r.document WHERE r.kind = 'note'"""
    )
    for row in rows:
        text = unpack(row["packed"], row["snapshot"])
        if not row["kept"] and '"foreign":' not in text:
            continue
        kept = db.execute(
            "SELECT position, currency, amount_minor, exchanged_minor FROM reversal_foreign WHERE reversal = ?",
            (row["seq"],),
        ).fetchall()
        if [tuple(each) for each in kept] != list(notes_of(document_from(text))):
            yield f"lo que salió del cajón por la nota {row['id']} no es lo que dice su documento."


def _told(db: Connection) -> dict[tuple[str, int, str], str]:
    """What the sealed journal knows of each Z."""
    found: dict[tuple[str, int, str], str] = {}
    for row in db.execute("SELECT subject, body FROM journal WHERE what = 'z'"):
        body = json.loads(row["body"])
        found[body["till"], body["z"], row["subject"]] = body["picture_sha256"]
    return found
