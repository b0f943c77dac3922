"""How much of each line was given back by credit notes; rejected and voided notes do not count. Knows no arithmetic."""

from collections.abc import Mapping
from decimal import Decimal

from app.domain.document import Document
from app.domain.money import ZERO
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
    return {
        position: line.quantity - returned.get(position, ZERO) for position, line in enumerate(original.lines, 1)
    }
