"""Documents as rows: one, a page, all ids, and what an answer changes. Knows no provider."""

from array import array
from collections.abc import Sequence
from datetime import datetime, timedelta

from app.domain.document import Document, Standing, Status, move_status
from app.domain.errors import Refused
from app.domain.money import CURRENCIES
from app.domain.outbox import Needs, State
from app.domain.record import replace
from app.domain.views import DocumentFilter, DocumentRow, Word
from app.store import indexing, reversals
from app.store.codec import document_of, maybe_moment, moment, packed_document, stamp
from app.store.sqlite import Connection, Row

_ROW = """SELECT d.*, o.state AS entry, o.needs AS needs, o.reason AS entry_reason FROM documents d
    CROSS JOIN outbox o ON o.document = d.seq AND o.kind = 'submit'"""

_IDS = "SELECT d.seq FROM documents d"
_IDS_BY_WORD = _IDS + " JOIN outbox o ON o.document = d.seq AND o.kind = 'submit'"

_STANDING = """SELECT status, provider_id, authorization, protocol, provider_number, verification_url, authorized_at,
    deadline, reason, burned, pdf_sha256, xml_sha256, valid_until, note FROM documents WHERE seq = ?"""

_WORDS: dict[Word, str] = {
    Word.QUEUED: "d.status = 'queued' AND o.state NOT IN ('verify', 'dead')",
    Word.SENT: "d.status = 'submitted' AND o.state NOT IN ('verify', 'dead')",
    Word.AUTHORIZED: "d.status = 'authorized'",
    Word.REJECTED: "d.status = 'rejected'",
    Word.VOIDED: "d.status = 'voided'",
    Word.VERIFY: "d.status IN ('queued', 'submitted') AND o.state IN ('verify', 'dead')",
}


def seq_of(db: Connection, document_id: str) -> int:
    """The row number of a document; an unknown id is refused."""
    row = db.execute("SELECT seq FROM documents WHERE id = ?", (document_id,)).fetchone()
    if row is None:
        raise Refused("document", f"«{document_id[:40]}» no existe.")
    return int(row["seq"])


def refuse_taken(db: Connection, code: str, seq: int) -> None:
    """One authorization makes one document valid: a code copied from the invoice does not prove its note."""
    found = db.execute(
        """SELECT number_text FROM documents
        WHERE substr(authorization, -12) = substr(?1, -12) AND authorization = ?1 AND authorization <> ''
        AND seq <> ?2""",
        (code, seq),
    ).fetchone()
    if found:
        words = "esa autorización ya es de {number}; copie la de este documento."
        raise Refused("issued", words, number=found["number_text"])


def sale_of(db: Connection, seq: int) -> int:
    """The row number of the sale that a document belongs to."""
    return int(db.execute("SELECT sale FROM documents WHERE seq = ?", (seq,)).fetchone()["sale"])


def load(db: Connection, seq: int) -> tuple[Document, Standing]:
    """Snapshot and standing of one document; a note knows what became of its original."""
    row = db.execute("SELECT * FROM documents WHERE seq = ?", (seq,)).fetchone()
    document = document_of(row)
    if document.original is not None and row["original"] is not None:
        found = db.execute("SELECT authorization, provider_number FROM documents WHERE seq = ?", (row["original"],))
        first = found.fetchone()
        number = first["provider_number"] or document.original.number_text
        original = replace(document.original, authorization=first["authorization"], number_text=number)
        document = replace(document, original=original)
    return document, _standing(row)


def standing_of(db: Connection, seq: int) -> Standing:
    """What became of a document, without its snapshot."""
    return _standing(db.execute(_STANDING, (seq,)).fetchone())


def save_standing(
    db: Connection, seq: int, standing: Standing, now: datetime, old: Status | None = None
) -> None:  # fmt: skip
    """Write a standing down; a status step that the table of moves lacks raises IllegalTransition.

    `old`: the status that this transaction has read already.
    """
    if old is None:
        old = Status(db.execute("SELECT status FROM documents WHERE seq = ?", (seq,)).fetchone()["status"])
    move_status(old, standing.status)
    db.execute(
        """UPDATE documents SET status = ?, provider_id = ?, authorization = ?, protocol = ?, provider_number = ?,
        verification_url = ?, authorized_at = ?, reason = ?, burned = ?, pdf_sha256 = ?, xml_sha256 = ?,
        valid_until = ?, note = ?, changed_at = ? WHERE seq = ?""",
        (standing.status, standing.provider_id, standing.authorization, standing.protocol, standing.provider_number,
         standing.verification_url, stamp(standing.authorized_at) if standing.authorized_at else None, standing.reason,
         int(standing.burned), standing.pdf_sha256, standing.xml_sha256, standing.valid_until, standing.note,
         stamp(now), seq),
    )  # fmt: skip
    if standing.status is Status.VOIDED and old is not Status.VOIDED:
        reversals.add_void(db, seq, now)


def save_correction(db: Connection, seq: int, document: Document) -> None:
    """A corrected snapshot (customer, reference, number, date) of a document never issued, or a buyer named."""
    customer = document.customer
    db.execute(
        """UPDATE documents SET packed = ?, snapshot = '', reference = ?, customer = ?, number = ?, number_text = ?,
        issued_second = ? WHERE seq = ?""",
        (
            packed_document(document),
            document.reference,
            f"{customer.name} {customer.tax_id}".strip() if customer else "",
            document.number,
            document.number_text,
            own_second(document),
            seq,
        ),
    )


def own_second(document: Document) -> str:
    """The second that no other document of its series may carry, where it was given one of its own; else empty."""
    return stamp(document.dated.replace(microsecond=0)) if document.dated else ""


def free_second(db: Connection, document: Document) -> datetime:
    """The document's date, moved back by whole seconds until no other of its series carries the same one.

    Never on: many at once would be dated in the future, which the authority refuses.
    """
    moment_ = document.issued_at.replace(microsecond=0)
    taken = "SELECT 1 FROM documents WHERE issuer = ? AND series = ? AND issued_second = ? AND issued_second <> ''"
    while db.execute(taken, (document.issuer.name, document.series, stamp(moment_))).fetchone():
        moment_ -= timedelta(seconds=1)
    return moment_


def _order(wanted: DocumentFilter) -> str:
    return " ORDER BY d.deadline IS NULL, d.deadline, d.seq" if wanted.pressing else " ORDER BY d.seq DESC"


def save_deadline(db: Connection, seq: int, deadline: datetime) -> None:
    """A re-dated document has a new legal deadline."""
    db.execute("UPDATE documents SET deadline = ? WHERE seq = ?", (stamp(deadline), seq))


def rows(db: Connection, seqs: list[int]) -> list[DocumentRow]:
    """The rows with these numbers, in this order; missing ones are left out."""
    marks = ",".join("?" * len(seqs))
    found = {row["seq"]: _row(row) for row in db.execute(f"{_ROW} WHERE d.seq IN ({marks})", seqs)}
    return [found[seq] for seq in seqs if seq in found]


def ids(db: Connection, wanted: DocumentFilter) -> Sequence[int]:
    """The numbers of all documents that pass the filter, newest first, for an exact scroll bar: eight bytes each.

    Without a filter they are said by the last one alone, however many there are.
    """
    where, values = _where(db, wanted)
    if not where:  # rows are numbered 1, 2, 3 … and never deleted (a trigger sees to it)
        last: int = db.execute("SELECT coalesce(max(seq), 0) FROM documents").fetchone()[0]
        return range(last, 0, -1)
    cursor = db.execute((_IDS_BY_WORD if wanted.word else _IDS) + where + _order(wanted), values)
    return array("q", (row[0] for row in cursor))


def page(db: Connection, wanted: DocumentFilter, limit: int, after: str = "") -> list[DocumentRow]:
    """A page, newest first; `after` is the id of the last document of the page before."""
    where, values = _where(db, wanted)
    if after:
        where += " AND d.seq < ?" if where else " WHERE d.seq < ?"
        values.append(seq_of(db, after))
    return [_row(row) for row in db.execute(_ROW + where + " ORDER BY d.seq DESC LIMIT ?", [*values, limit])]


def _where(db: Connection, wanted: DocumentFilter) -> tuple[str, list[object]]:
    parts: list[str] = []
    values: list[object] = []
    for part, value in (
        ("d.status = ?", wanted.status), ("d.issuer = ?", wanted.issuer or None),
        ("d.sold_at >= ?", stamp(wanted.since) if wanted.since else None),
        ("d.sold_at < ?", stamp(wanted.until) if wanted.until else None),
    ):  # fmt: skip
        if value is not None:
            parts.append(part)
            values.append(value)
    if wanted.pressing:
        parts.append("d.status IN ('queued', 'submitted', 'rejected')")
    if wanted.word is not None:
        parts.append(_WORDS[wanted.word])
    hits = indexing.hits(db, wanted.text)
    if hits is not None:
        parts.append(f"d.seq IN ({indexing.HITS})")
        values += hits
    elif wanted.text.strip():
        parts.append("0")
    return (" WHERE " + " AND ".join(parts) if parts else ""), values


def _standing(row: Row) -> Standing:
    return Standing(
        Status(row["status"]), row["provider_id"], row["authorization"], row["protocol"], row["provider_number"],
        row["verification_url"], maybe_moment(row["authorized_at"]), maybe_moment(row["deadline"]), row["reason"],
        bool(row["burned"]), row["pdf_sha256"], row["xml_sha256"], row["valid_until"], row["note"],
    )  # fmt: skip


def _row(row: Row) -> DocumentRow:
    currency = CURRENCIES[row["currency"]]
    return DocumentRow(
        row["seq"], row["id"], row["issuer"], row["provider"], row["type"], row["number_text"], row["customer"],
        row["currency"], currency.major(row["total_minor"]), currency.major(row["tax_minor"]), moment(row["sold_at"]),
        Status(row["status"]), State(row["entry"]), Needs(row["needs"]) if row["needs"] else None,
        row["entry_reason"] or row["reason"], row["authorization"], row["reference"],
        moment(row["changed_at"]), maybe_moment(row["deadline"]),
    )  # fmt: skip
