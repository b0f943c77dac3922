"""The ticket as plain text; knows no printer's commands."""

from collections.abc import Iterator, Sequence

from app.printing.columns import Printed, cells, fit
from app.printing.layout import Barcode, Emphasis, Qr, Row
from app.printing.plain import even, plain


def text(rows: Sequence[Row], columns: int) -> str:
    """All rows in `columns` characters per line; a QR stands as its text, a barcode as its letters, a picture not."""
    return "\n".join(_lines(rows, columns)) + "\n"


def _lines(rows: Sequence[Row], columns: int) -> Iterator[str]:
    for line in fit(rows, columns):
        if isinstance(line, Printed):
            loud = line.emphasis is Emphasis.LARGE and not line.figure
            yield line.text.upper() if loud and cells(line.text.upper()) <= columns else line.text
        elif isinstance(line, Barcode):
            yield from (piece.center(columns).rstrip() for piece in even(line.text, columns, cells))
        elif isinstance(line, Qr):
            yield from even(plain(f"QR: {line.text}"), columns, cells)
