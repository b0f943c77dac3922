"""Tickets as black and white dots, for printers whose letters cannot be trusted; knows no command and no device."""

import threading
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from app.domain.record import dataclass
from app.printing.drawing import qr_matrix as _with_quiet_zone
from app.printing.layout import Picture

DRAWING = threading.Lock()
"""The PDF library serves one thread at a time in a whole process: whoever draws with it holds this."""
MOST_PAGES, MOST_BYTES = 1_000, 32 * 1024 * 1024
"""What is still drawn: a year's report is far below both."""
_DARK = 160
"""Greys below this become black: thin letters keep their stems, hairlines stay."""
_THRESHOLD = bytes(ord("1") if grey < _DARK else ord("0") for grey in range(256))
_QUIET, _QUIET_BARS = 4, 10
_NARROWEST_BAR = 2


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Dots row by row, eight per byte, the leftmost in the highest bit, 1 is black; `across` is bytes per row."""

    across: int
    data: bytes

    @property
    def height(self) -> int:
        return len(self.data) // self.across


class TooBig(ValueError):
    """A PDF that nobody would read here: over `MOST_BYTES` or `MOST_PAGES`."""


def open_pdf(data: bytes) -> Any:
    """The document, for whoever holds DRAWING and closes it. TooBig; pypdfium2's own error when it is no PDF."""
    import pypdfium2

    if len(data) > MOST_BYTES:
        raise TooBig(f"{len(data)} bytes")
    document = pypdfium2.PdfDocument(data)
    if len(document) > MOST_PAGES:
        pages = len(document)
        document.close()
        raise TooBig(f"{pages} pages")
    return document


def of_pdf(pdf: bytes, dots: int, margin: float) -> Iterator[Bitmap]:
    """Every page `dots` wide without its side margins (points), without blank paper at its end; drawn when asked for.

    Raises ValueError when the bytes are no readable PDF.
    """
    import pypdfium2

    try:
        with DRAWING:
            document = open_pdf(pdf)
            pages = len(document)
        try:
            for number in range(pages):
                with DRAWING:
                    bitmap = _page(document, number, dots, margin)
                yield bitmap
        finally:
            with DRAWING:
                document.close()
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from None


def of_matrix(matrix: Sequence[bytes], module: int, dots: int) -> Bitmap:
    """A QR code in the middle of the paper, its quiet zone above and below it."""
    blank = "0" * dots
    rows = ["".join(("1" if dark else "0") * module for dark in line).center(dots, "0") for line in matrix]
    tall = chain.from_iterable([row] * module for row in rows)
    quiet = [blank] * (_QUIET * module)
    return _packed([*quiet, *tall, *quiet], dots)


def amid(picture: Picture, dots: int) -> Bitmap:
    """A picture in the middle of the paper; what is wider than that is cut at the right."""
    across = dots // 8
    rows = (picture.data[at : at + picture.across] for at in range(0, len(picture.data), picture.across))
    left = bytes(max(0, (across - picture.across) // 2))
    return Bitmap(across, b"".join((left + row)[:across].ljust(across, b"\0") for row in rows))


def of_bars(text: str, dots: int, height: int) -> Bitmap | None:
    """A Code 128 that uses pairs of digits, in the middle of the paper; None when its bars would be too thin."""
    from reportlab.graphics.barcode.code128 import Code128

    code = Code128(text, barWidth=1, quiet=0)
    width = min(dots // (int(code.width) + 2 * _QUIET_BARS), 3)  # asking for its width makes it draw
    if width < _NARROWEST_BAR:
        return None
    row = "".join(("0" if kind.islower() else "1") * _thickness(kind) * width for kind in code.decomposed)
    return _packed([row.center(dots, "0")] * height, dots)


def qr_matrix(text: str) -> tuple[bytes, ...] | None:
    """The modules of a QR code without a quiet zone; None when the text is too long for any."""
    matrix = _with_quiet_zone(text) if text else None
    return tuple(line[_QUIET:-_QUIET] for line in matrix[_QUIET:-_QUIET]) if matrix else None


def _thickness(kind: str) -> int:
    """The drawing library writes a bar or a space as a letter: a is one module wide, b two …"""
    return ord(kind.lower()) - ord("a") + 1


def _packed(rows: Sequence[str], dots: int) -> Bitmap:
    across = dots // 8
    return Bitmap(across, b"".join(int(row, 2).to_bytes(across, "big") for row in rows))


def _page(document: Any, number: int, dots: int, margin: float) -> Bitmap:
    page = document[number]
    try:
        width = page.get_width()
        drawn = page.render(scale=dots / (width - 2 * margin), grayscale=True)
        left = max(0, (drawn.width - dots) // 2)
        found = of_grey(drawn.buffer, drawn.stride, range(left, min(left + dots, drawn.width)), dots)
        drawn.close()
    finally:
        page.close()
    return found


def of_grey(grey: bytes, stride: int, columns: range, dots: int) -> Bitmap:
    """A picture of one byte a dot, `columns` of its rows of `stride`, on paper `dots` wide; no blank paper at its end.

    All dots become one number in base two: a row at a time costs three times as much.
    """
    across, black = dots // 8, bytes(grey).translate(_THRESHOLD)
    if len(columns) == stride == dots:
        digits = black
    else:
        starts, wide = range(columns.start, len(black), stride), len(columns)
        digits = b"".join([black[at : at + wide].ljust(dots, b"0") for at in starts])
    if not digits:
        return Bitmap(across, b"")
    packed = int(digits, 2).to_bytes(len(digits) // 8, "big").rstrip(b"\0")
    return Bitmap(across, packed.ljust(-(-len(packed) // across) * across, b"\0"))
