"""Is everything here that must be here, and does it agree with itself? Reads only; says what is wrong in sentences."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from app.domain.countries import country_named
from app.domain.document import Document
from app.domain.money import CURRENCIES
from app.store import closed, journal, pdfs, taking
from app.store.codec import document_of, stamp
from app.store.journal import Seal
from app.store.sales import line_rows, payment_rows
from app.store.sqlite import Connection, Row

_MOST = 100
"""Sentences per kind of trouble; a damaged database has too many to read."""


def problems(db: Connection, seal: Seal, folder: Path) -> list[str]:
    """Everything that is wrong, as Spanish sentences; empty when all is well. Takes a while for years of sales."""
    checks: tuple[Callable[[], Iterator[str]], ...] = (
        lambda: _file(db),
        lambda: _journal(db, seal),
        lambda: _numbers(db),
        lambda: _links(db),
        lambda: _totals(db),
        lambda: _journalled(db),
        lambda: closed.problems(db),
        lambda: _pdfs(db, folder),
    )
    found: list[str] = []
    for check in checks:
        found += [sentence for sentence, _ in zip(check(), range(_MOST), strict=False)]
    return found


def _file(db: Connection) -> Iterator[str]:
    for row in db.execute("PRAGMA quick_check(20)"):
        if row[0] != "ok":
            yield "la base de datos está dañada; no la borre y restaure el último respaldo."
            return
    for row in db.execute("PRAGMA foreign_key_check"):
        yield f"una fila de «{row[0]}» señala a otra que no existe."


def _journal(db: Connection, seal: Seal) -> Iterator[str]:
    broken = journal.verify(db, seal)
    if broken is not None:
        yield broken.sentence


def _numbers(db: Connection) -> Iterator[str]:
    """Each lane counts 1, 2, 3 … as far as it has come, without gap but for what a restoration skipped on record."""
    for lane in db.execute("SELECT l.*, i.country FROM lanes l JOIN issuers i ON i.name = l.issuer").fetchall():
        types = json.dumps(country_named(lane["country"]).types_of(lane["type"]))
        found = db.execute(
            """SELECT count(*) AS documents, count(DISTINCT number) AS numbers, min(number) AS first,
            max(number) AS last FROM (SELECT issuer, series, type, number FROM documents
            UNION ALL SELECT issuer, series, type, number FROM burned)
            WHERE issuer = ? AND series = ? AND type IN (SELECT value FROM json_each(?))""",
            (lane["issuer"], lane["series"], types),
        ).fetchone()
        skipped, first, last = _skipped(db, lane, types)
        given = lane["last"] - skipped
        whole = (given, given, 1, lane["last"])
        ends = (min(found["first"] or first, first), max(found["last"] or 0, last))
        if (found["documents"], found["numbers"], *ends) != whole:
            yield (
                f"la serie {lane['series']} de «{lane['issuer']}» ({lane['type']}) llegó al número {lane['last']} y "
                f"tiene {found['documents']} documentos: falta o sobra alguno."
            )


def _skipped(db: Connection, lane: Row, types: str) -> tuple[int, int, int]:
    """How many numbers of a lane were skipped, the lowest and the highest of them; a document among them counts."""
    many, first, last = db.execute(
        """SELECT coalesce(sum(last - first + 1), 0), min(first), max(last) FROM skipped
        WHERE issuer = ? AND type = ? AND series = ?""",
        (lane["issuer"], lane["type"], lane["series"]),
    ).fetchone()
    if not many:
        return 0, lane["last"], 0
    strays = db.execute(
        """SELECT count(*) FROM documents d JOIN skipped k ON k.issuer = d.issuer AND k.series = d.series
        AND d.number BETWEEN k.first AND k.last
        WHERE k.issuer = ? AND k.type = ? AND k.series = ? AND d.type IN (SELECT value FROM json_each(?))""",
        (lane["issuer"], lane["type"], lane["series"], types),
    ).fetchone()[0]
    return many - strays, first, last


_MISSING: Mapping[str, str] = {
    "SELECT s.id FROM sales s LEFT JOIN documents d ON d.sale = s.seq WHERE d.seq IS NULL":
        "la venta {} no tiene documento.",
    "SELECT d.id FROM documents d LEFT JOIN outbox o ON o.document = d.seq AND o.kind = 'submit' WHERE o.seq IS NULL":
        "el documento {} no está en la cola de envíos.",
    "SELECT s.id FROM sales s WHERE NOT EXISTS (SELECT 1 FROM lines l WHERE l.sale = s.seq)":
        "la venta {} no tiene líneas.",
    "SELECT id FROM outbox WHERE attempts <> (SELECT count(*) FROM attempts a WHERE a.entry = outbox.seq)":
        "el envío {} no tiene todos sus intentos anotados.",
}  # fmt: skip


def _links(db: Connection) -> Iterator[str]:
    for query, sentence in _MISSING.items():
        for row in db.execute(query):
            yield sentence.format(row[0])


def _totals(db: Connection) -> Iterator[str]:
    """Columns, sale, lines and payments against the immutable snapshot."""
    for row in db.execute(
        """SELECT d.id, d.type, d.number, d.series, d.packed, d.snapshot, d.total_minor, d.tax_minor, d.original,
        s.seq AS sale, s.till, s.cashier, s.sold_at, s.total_minor AS sale_minor,
        (SELECT sum(net_minor + tax_minor) FROM lines l WHERE l.sale = s.seq) AS lines_minor,
        (SELECT sum(amount_minor) FROM payments p WHERE p.sale = s.seq) AS paid_minor
        FROM documents d JOIN sales s ON s.seq = d.sale ORDER BY d.seq"""
    ):
        document = document_of(row)
        minor = CURRENCIES[document.currency_code].minor
        columns = (row["total_minor"], row["tax_minor"], row["series"], row["number"], row["id"])
        snapshot = (minor(document.total), minor(document.totals.tax), document.series, document.number, document.id)
        if columns != snapshot:
            yield f"el documento {row['id']} no coincide con lo que se guardó al vender."
        lines = minor(document.totals.net + document.totals.tax)  # a total may be cut to what can be paid in cash
        sums = (row["sale_minor"], row["paid_minor"], row["lines_minor"])
        if columns == snapshot and row["original"] is None and sums != (columns[0], columns[0], lines):
            yield f"la venta del documento {row['id']} no suma lo mismo que el documento."
        elif columns == snapshot and row["original"] is None and not _as_sold(db, row, document):
            yield f"el documento {row['id']} no coincide con lo que se guardó al vender."


def _as_sold(db: Connection, row: Row, document: Document) -> bool:
    """Do till, cashier, moment, lines and payments of a sale stand there as its document has them?"""
    if (row["till"], row["cashier"], row["sold_at"]) != (document.till, document.cashier, stamp(document.sold_at)):
        return False
    lines = db.execute(
        """SELECT position, code, description, quantity, unit_price, tax, net_minor, tax_minor FROM lines
        WHERE sale = ? ORDER BY position""",
        (row["sale"],),
    ).fetchall()
    paid = db.execute(
        """SELECT position, method, amount_minor, received_minor, reference FROM payments
        WHERE sale = ? ORDER BY position""",
        (row["sale"],),
    ).fetchall()  # what was cut is looked at with the drawer
    told = [each[:-1] for each in payment_rows(document)]
    return [tuple(each) for each in lines] == line_rows(document) and [tuple(each) for each in paid] == told


def _journalled(db: Connection) -> Iterator[str]:
    """Every sale stands in the sealed journal with the cashier and the total that it has."""
    told: dict[str, tuple[str, str, str]] = {}
    for row in db.execute("SELECT who, subject, body FROM journal WHERE what = 'sale'"):
        body = json.loads(row["body"])
        told[row["subject"]] = (row["who"], str(body.get("total")), str(body.get("tax")))
    for row in db.execute("SELECT id, cashier, currency, total_minor, tax_minor FROM sales"):
        currency = CURRENCIES[row["currency"]]
        figures = tuple(currency.text(currency.major(row[each])) for each in ("total_minor", "tax_minor"))
        if told.pop(row["id"], None) != (row["cashier"], *figures):
            yield f"la venta {row['id']} no está en el diario con ese cajero y ese total."
    for sale in told:
        yield f"el diario conoce la venta {sale}, que ya no existe."


def _pdfs(db: Connection, folder: Path) -> Iterator[str]:
    elsewhere = taking.inherited(db)  # a till that was taken over keeps the papers that it had
    for row in db.execute("SELECT id, pdf_sha256 FROM documents WHERE pdf_sha256 <> ''"):
        if elsewhere and not pdfs.path_of(folder, row["pdf_sha256"]).exists():
            continue
        if pdfs.read(folder, row["pdf_sha256"]) is None:
            yield f"el PDF del documento {row['id']} falta o fue cambiado."
