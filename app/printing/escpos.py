"""Says ticket rows in ESC/POS, the language of thermal printers; knows no device, no document and no file.

Source: Epson, ESC/POS Command Reference (download4.epson.biz/sec_pubs/pos/reference_en/escpos). Text from outside
reaches the bytes through `code_pages.encoded` only, which knows no control byte; what is counted (QR, bars) is ASCII.
"""

from collections.abc import Iterator, Sequence

from app.domain.record import replace
from app.printing import raster
from app.printing.code_pages import encoded, readable
from app.printing.columns import Fitted, Printed, cells, fit
from app.printing.layout import Barcode, Code, Emphasis, Pair, Picture, Qr, Row, Table, Text
from app.printing.plain import even
from app.printing.profile import MILLISECONDS_PER_UNIT, WIDE_DOTS, Cut, Profile

LF = b"\n"
RESET = b"\x1b@"
ROMAN = b"\x1c."
"""Chinese models otherwise read two letters with accents as one character of theirs."""
AMERICAN = b"\x1bR\x00"
"""The national set in which # $ @ [ \\ ] ^ ` { | } ~ are themselves."""
LEFT, CENTER = b"\x1ba\x00", b"\x1ba\x01"
BOLD, NOT_BOLD = b"\x1bE\x01", b"\x1bE\x00"
TWICE, ONCE = b"\x1d!\x11", b"\x1d!\x00"
LARGE = 2
"""Places that a letter of double size takes."""
BAND = 128
"""Dots of height per picture command: small printers cannot take a long picture at once."""
_CUTS = {Cut.PARTIAL: b"\x1dVB\x00", Cut.FULL: b"\x1dVA\x00", Cut.NONE: b"\x1bd\x05"}
_LONGEST_QR = 1000
_QR_SHARE = (5, 8)
_MODULE_DOTS = range(3, 9)
_BAR_DOTS = range(2, 4)
BAR_HEIGHT = 72


def ticket(rows: Sequence[Row], profile: Profile) -> bytes:
    """A whole ticket: start, rows, feed and cut. As a picture for a printer whose letters cannot be trusted."""
    return start(profile) + (drawn(rows, profile) if profile.image else body(rows, profile)) + end(profile)


def drawn(rows: Sequence[Row], profile: Profile) -> bytes:
    """The rows alone, as the dots of their PDF."""
    from app.printing import ticket_pdf  # heavy, and most printers have letters

    narrow = profile.dots < WIDE_DOTS
    margin = (ticket_pdf.NARROW if narrow else ticket_pdf.WIDE).margin
    pdf = ticket_pdf.draw_rows(rows, ("Ticket", ""), narrow=narrow)
    return b"".join(picture(page) for page in raster.of_pdf(pdf, profile.dots, margin))


def start(profile: Profile) -> bytes:
    """Forget what somebody else set, choose the letters."""
    return RESET + ROMAN + AMERICAN + select(profile.number) + LEFT


def select(number: int) -> bytes:
    """`ESC t n`: the table of letters."""
    return b"\x1bt" + bytes([number])


def end(profile: Profile) -> bytes:
    """Feed to the cutter and cut; without a cutter, feed to the tear bar."""
    return _CUTS[profile.cut]


def pulse(profile: Profile) -> bytes:
    """Open the drawer: `ESC p m t1 t2` with both times (some drawers else open every second time only)."""
    on, off = (min(255, max(1, time // MILLISECONDS_PER_UNIT)) for time in (profile.drawer_on, profile.drawer_off))
    return b"\x1bp" + bytes([profile.drawer_pin, on, max(on, off)])


def pulse_at_once(profile: Profile) -> bytes:
    """`DLE DC4 1 m t`: the same for a printer without paper, which would keep `ESC p` until the new roll.

    It is carried out when it arrives; `t` counts in tenths of a second, from 1 to 8.
    """
    return b"\x10\x14\x01" + bytes([profile.drawer_pin, min(8, max(1, round(profile.drawer_on / 100)))])


def body(rows: Sequence[Row], profile: Profile) -> bytes:
    """The rows alone."""
    said = [_readable(row, profile.page) for row in rows]
    return b"".join(piece for row in fit(said, profile.columns, large=LARGE) for piece in _said(row, profile))


def picture(bitmap: raster.Bitmap) -> bytes:
    """`GS v 0` in bands, each row a whole number of bytes."""
    across = bitmap.across
    pieces = []
    for top in range(0, bitmap.height, BAND):
        band = bitmap.data[top * across : (top + BAND) * across]
        rows = len(band) // across
        pieces.append(b"\x1dv0\x00" + across.to_bytes(2, "little") + rows.to_bytes(2, "little") + _tamed(band))
    return b"".join(pieces)


def _tamed(dots: bytes) -> bytes:
    """One dot more where dots would read DLE EOT, DLE ENQ or DLE DC4, which printers obey even inside a picture."""
    for order in (b"\x10\x04", b"\x10\x05", b"\x10\x14"):
        dots = dots.replace(order, b"\x18" + order[1:])
    return dots


def _readable(row: Row, page: str) -> Row:
    """The row in the page's letters before it is fitted: what stands for a letter may be longer."""
    match row:
        case Text() | Code():
            return replace(row, text=readable(row.text, page))
        case Pair():
            return replace(row, left=readable(row.left, page), right=readable(row.right, page))
        case Table(rows):
            return Table(tuple(tuple(readable(cell, page) for cell in cells_) for cells_ in rows))
    return row


def _said(row: Fitted, profile: Profile) -> Iterator[bytes]:
    match row:
        case Printed(text, emphasis):
            yield from _line(encoded(text, profile.page), emphasis)
        case Qr(text):
            yield from _qr(text, profile)
        case Barcode(text):
            yield from _barcode(text, profile)
        case Picture():
            yield picture(raster.amid(row, profile.dots))


def _line(letters: bytes, emphasis: Emphasis) -> tuple[bytes, ...]:
    match emphasis:
        case Emphasis.STRONG:
            return BOLD, letters, LF, NOT_BOLD
        case Emphasis.LARGE:
            return TWICE, letters, LF, ONCE
    return letters, LF


def _centered(text: str, profile: Profile) -> Iterator[bytes]:
    for piece in even(readable(text, profile.page), profile.columns, cells):
        yield encoded(piece.center(profile.columns).rstrip(), profile.page) + LF


def _qr(text: str, profile: Profile) -> Iterator[bytes]:
    """Drawn by the printer where it can; as a picture when its text is not plain; as text when no QR holds it."""
    matrix = raster.qr_matrix(text)
    module = qr_module(len(matrix), profile.dots) if matrix else 0
    if matrix is None or not module:
        yield from _centered(f"QR: {text}", profile)
    elif profile.qr and text.isascii() and text.isprintable() and len(text) <= _LONGEST_QR:
        yield CENTER + _native_qr(text.encode("ascii"), module) + LEFT
    else:
        yield picture(raster.of_matrix(matrix, module, profile.dots))


def qr_module(modules: int, dots: int) -> int:
    """Dots per module: about five eighths of the paper's width, never less than a phone can read; 0: no room."""
    if modules * _MODULE_DOTS.start > dots:
        return 0
    wanted = dots * _QR_SHARE[0] // _QR_SHARE[1] // modules
    return min(max(wanted, _MODULE_DOTS.start), _MODULE_DOTS[-1])


def _native_qr(letters: bytes, module: int) -> bytes:
    """`GS ( k`: model 2, size, correction M, store, print."""
    return b"".join(
        b"\x1d(k" + (len(order) + 1).to_bytes(2, "little") + b"1" + order
        for order in (b"A2\x00", b"C" + bytes([module]), b"E1", b"P0" + letters, b"Q0")
    )


def _barcode(text: str, profile: Profile) -> Iterator[bytes]:
    """Bars where they are wide enough for a scanner, always the letters under them."""
    bars = _bars(text, profile)
    if bars:
        yield CENTER + bars + LEFT
    yield from _centered(text, profile)


def _bars(text: str, profile: Profile) -> bytes:
    """`GS k` in set B, which needs no byte below 0x20; what is too wide so is drawn with pairs of digits."""
    if not (text and text.isascii() and text.isprintable()):
        return b""
    modules = 11 * (len(text) + 2) + 13 + 20  # start, check, stop, and a quiet zone of ten on either side
    letters = b"{B" + text.replace("{", "{{").encode("ascii")
    width = min(profile.dots // modules, _BAR_DOTS[-1])
    if width in _BAR_DOTS and len(letters) < 256:
        size = bytes([BAR_HEIGHT])
        return b"\x1dh" + size + b"\x1dw" + bytes([width]) + b"\x1dH\x00\x1dkI" + bytes([len(letters)]) + letters
    drawn = raster.of_bars(text, profile.dots, BAR_HEIGHT)
    return picture(drawn) if drawn else b""
