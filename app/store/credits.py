"""What of each line was given back by credit notes; rejected and voided notes do not count. Knows no rounding."""

from collections.abc import Mapping
from decimal import Decimal

from app.domain.document import Document, DocumentLine
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.returned import less, whole_of
from app.store import documents
from app.store.sqlite import Connection


def add(db: Connection, note_seq: int, original_seq: int, quantities: Mapping[int, Decimal]) -> None:
    """Note what a credit note gives back, by line position of the original."""
    db.executemany(
        "INSERT INTO credited (note, original, position, quantity) VALUES (?, ?, ?, ?)",
        [(note_seq, original_seq, position, f"{quantity:f}") for position, quantity in sorted(quantities.items())],
    )


def left(db: Connection, original_seq: int, original: Document) -> dict[int, Decimal]:
    """What can still be returned of each line, by position (1, 2 …)."""
    returned: dict[int, Decimal] = {}
    rows = db.execute(
        """SELECT c.position, c.quantity FROM credited c JOIN documents n ON n.seq = c.note
        WHERE c.original = ? AND n.status NOT IN ('rejected', 'voided')""",
        (original_seq,),
    )
    for row in rows:
        returned[row["position"]] = returned.get(row["position"], ZERO) + Decimal(row["quantity"])
    return {position: line.quantity - returned.get(position, ZERO) for position, line in enumerate(original.lines, 1)}


def rest(db: Connection, original_seq: int, original: Document) -> dict[int, DocumentLine]:
    """The original's lines by position, less what its notes took of their quantities and figures."""
    left = whole_of(original)
    for note_seq in live_notes(db, original_seq):
        _, places = given_back_by(db, note_seq)
        note, _ = documents.load(db, note_seq)
        left = less(left, dict(zip(sorted(places), note.lines, strict=True)))
    return left


def given_back_by(db: Connection, note_seq: int) -> tuple[int, dict[int, Decimal]]:
    """The row number of a note's original, and the quantities that the note gives back (none: it is no note)."""
    rows = db.execute("SELECT original, position, quantity FROM credited WHERE note = ?", (note_seq,)).fetchall()
    return (rows[0]["original"] if rows else 0), {row["position"]: Decimal(row["quantity"]) for row in rows}


def live_notes(db: Connection, original_seq: int) -> list[int]:
    """The row numbers of the notes on a document that are neither rejected nor voided."""
    rows = db.execute(
        "SELECT seq FROM documents WHERE original = ? AND status NOT IN ('rejected', 'voided') ORDER BY seq",
        (original_seq,),
    )
    return [int(row["seq"]) for row in rows]


def refuse_live_notes(db: Connection, original_seq: int) -> None:
    """A document is not undone under its notes: they would give back what was never sold."""
    if live_notes(db, original_seq):
        raise Refused("id", "tiene notas de crédito; anule primero las notas.")
