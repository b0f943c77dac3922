"""Fits ticket rows into so many characters per line; knows no printer and sends nothing."""

import unicodedata
from collections.abc import Iterator, Sequence

from app.domain.record import dataclass
from app.printing.layout import Align, Barcode, Code, Emphasis, Pair, Picture, Qr, Row, Rule, Space, Table, Text
from app.printing.plain import balanced, even, wrap

_INDENT = "  "


@dataclass(frozen=True, slots=True)
class Printed:
    """One line, padded on the left, never longer than the paper (counted in characters of its own size).

    `figure` says that a sum stands in it, whose currency keeps its letters as they are.
    """

    text: str
    emphasis: Emphasis = Emphasis.PLAIN
    figure: bool = False


Fitted = Printed | Qr | Barcode | Picture


def fit(rows: Sequence[Row], columns: int, *, large: int = 1) -> Iterator[Fitted]:
    """Lines for a paper of `columns` characters; a large character takes the place of `large` normal ones."""
    for row in rows:
        match row:
            case Qr() | Barcode() | Picture():
                yield row
            case _:
                room = columns // large if _emphasis(row) is Emphasis.LARGE else columns
                figure = isinstance(row, Pair)
                yield from (Printed(line.rstrip(), _emphasis(row), figure) for line in _lines(row, room))


def _emphasis(row: Row) -> Emphasis:
    return row.emphasis if isinstance(row, Text | Pair) else Emphasis.PLAIN


def _lines(row: Row, columns: int) -> Iterator[str]:
    match row:
        case Text(text, align, _):
            if align is Align.CENTER:
                yield from (_centered(line, columns) for line in balanced(text, columns, cells))
            else:
                yield from wrap(text, columns, cells)
        case Code(text):
            yield from (_centered(line, columns) for line in even(text, columns, cells))
        case Pair():
            yield from _pair(row, columns)
        case Table(rows):
            yield from _table(rows, columns)
        case Rule(strong):
            yield ("=" if strong else "-") * columns
        case Space():
            yield ""


def cells(text: str) -> int:
    """How many columns a printer with fixed letters needs: two for a wide letter, none for an accent on its own."""
    return len(text) if text.isascii() else sum(_cells_of(letter) for letter in text)


def _cells_of(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _centered(line: str, columns: int) -> str:
    return " " * ((columns - cells(line)) // 2) + line


def _right(text: str, columns: int) -> str:
    return " " * (columns - cells(text)) + text


def _pair(pair: Pair, columns: int) -> Iterator[str]:
    """Left and right on one line where they fit; else the figure stands alone, whole, on its own line."""
    indent = _INDENT if pair.indent else ""
    room = columns - cells(pair.right) - 1
    left = wrap(pair.left, columns - len(indent), cells)
    if left and len(indent) + cells(left[-1]) <= room:
        last = indent + left.pop()
        yield from (indent + line for line in left)
        yield last + _right(pair.right, columns - cells(last))
        return
    yield from (indent + line for line in left)
    yield from (_right(line, columns) for line in wrap(pair.right, columns, cells))


def _table(rows: tuple[tuple[str, ...], ...], columns: int) -> Iterator[str]:
    widths = [max(cells(row[at]) for row in rows) for at in range(1, len(rows[0]))]
    for first, *figures in rows:
        tail = "".join(_right(text, width + 2) for text, width in zip(figures, widths, strict=True))
        if cells(tail) <= columns:
            yield from _pair(Pair(first, tail.lstrip()), columns)
            continue
        yield from wrap(first, columns, cells)
        yield from (_right(line, columns) for text in figures for line in wrap(text, columns, cells))
