"""Finds one ticket by what stands on it: its number, the provider's, its reference or authorization. Knows no list."""

from app.domain.document import DocumentType
from app.store import indexing
from app.store.codec import document_of
from app.store.sqlite import Connection

LONGEST = 100
_SALES = (DocumentType.INVOICE.value, DocumentType.RECEIPT.value)
_BY = """SELECT seq FROM documents WHERE {equal} AND type IN (?2, ?3) ORDER BY seq DESC LIMIT 1"""
_EQUAL = (  # each as its index has it
    "reference = ?1 AND reference <> ''",
    "substr(authorization, -12) = substr(?1, -12) AND authorization = ?1 AND authorization <> ''",
    "provider_number = ?1 AND provider_number <> ''",
    "number_text COLLATE NOCASE = ?1 AND number_text <> ''",
)


def find(db: Connection, text: str) -> int | None:
    """The row number of the newest sale's paper that carries exactly this number, reference or authorization."""
    wanted = text.strip()
    if not wanted or len(wanted) > LONGEST or not wanted.isprintable():
        return None
    for equal in _EQUAL:
        row = db.execute(_BY.format(equal=equal), (wanted, *_SALES)).fetchone()
        if row:
            return int(row["seq"])
    return None


def last_of(db: Connection, tax_id: str) -> int | None:
    """The row number of the newest paper of the customer with this tax id."""
    hits = indexing.hits(db, tax_id)
    if hits is None:
        return None
    rows = db.execute(
        f"""SELECT d.seq, d.packed, d.snapshot FROM documents d WHERE d.seq IN ({indexing.HITS})
        AND d.customer LIKE '%' || ? AND d.type IN (?, ?) ORDER BY d.seq DESC""",
        (*hits, tax_id.strip().lstrip("%_"), *_SALES),
    )
    for row in rows:
        customer = document_of(row).customer
        if customer is not None and customer.tax_id.lower() == tax_id.strip().lower():
            return int(row["seq"])
    return None


def link(db: Connection, document_seq: int, note_seq: int) -> None:
    """This sale was made in exchange for what that note took back."""
    db.execute("INSERT INTO exchanges VALUES (?, ?)", (document_seq, note_seq))


def linked(db: Connection, seq: int) -> int | None:
    """The other paper of an exchange: the note of a sale, the sale of a note."""
    row = db.execute(
        """SELECT CASE WHEN document = ? THEN note ELSE document END AS other FROM exchanges
        WHERE document = ? OR note = ?""",
        (seq, seq, seq),
    ).fetchone()
    return int(row["other"]) if row else None
