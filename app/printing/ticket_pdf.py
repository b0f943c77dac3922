"""Draws ticket rows on a roll of paper as a PDF file whose height follows the content; knows no printer."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from app.domain.record import dataclass
from app.printing.drawing import (
    DOT,
    INK,
    MM,
    Block,
    Pen,
    Style,
    Weight,
    barcode,
    broken,
    centred,
    measure,
    qr_matrix,
    wrapped,
)
from app.printing.layout import (
    BARE,
    Align,
    Barcode,
    Code,
    Emphasis,
    Frame,
    Pair,
    Picture,
    Qr,
    Row,
    Rule,
    Space,
    Table,
    Text,
    layout,
)
from app.printing.paper import Content

LONGEST = 14000.0
"""Points: a PDF page may have 14,400 (ISO 32000-1, annex C); a longer ticket goes on with the next page."""


@dataclass(frozen=True, slots=True)
class Roll:
    """A paper: width and side margin in points, and the size of its letters."""

    width: float
    margin: float
    size: float

    @property
    def room(self) -> float:
        return self.width - 2 * self.margin

    def style(self, emphasis: Emphasis) -> Style:
        """The style of a row; large is for the name and the total."""
        match emphasis:
            case Emphasis.LARGE:
                return Style(self.size * 1.62, Weight.BOLD, leading=1.2)
            case Emphasis.STRONG:
                return Style(self.size, Weight.BOLD)
            case Emphasis.FINE:
                return Style(self.size * 0.88)
        return Style(self.size)


WIDE = Roll(80 * MM, 4 * MM, 8.6)
NARROW = Roll(58 * MM, 4 * MM, 7.4)


def draw(content: Content, *, narrow: bool = False, frame: Frame = BARE) -> bytes:
    """The ticket as a PDF file, 80 mm wide, or 58."""
    return draw_rows(layout(content, frame), (f"{content.title} {content.number}", content.issuer.name), narrow=narrow)


def draw_rows(rows: Sequence[Row], names: tuple[str, str], *, narrow: bool = False) -> bytes:
    """Any rows as a PDF file; `names` are the title and the author that the file carries."""
    return draw_on(NARROW if narrow else WIDE, rows, names)


def draw_on(roll: Roll, rows: Sequence[Row], names: tuple[str, str], *, height: float | None = None) -> bytes:
    """Rows on a paper of any width; its pages are as high as their content, or all `height` points."""
    blocks = [block for row in rows for block in _blocks(row, roll)]
    pages = list(_pages(blocks, (height or LONGEST) - 2 * roll.margin))
    sizes = [(roll.width, height or sum(block.height for block in page) + 2 * roll.margin) for page in pages]
    pen = Pen(sizes[0], *names)
    for number, (page, size) in enumerate(zip(pages, sizes, strict=True)):
        if number:
            pen.new_page(size)
        y = roll.margin
        for block in page:
            block.draw(pen, y)
            y += block.height
    return pen.close()


def _pages(blocks: Sequence[Block], room: float) -> Iterator[list[Block]]:
    page: list[Block] = []
    used = 0.0
    for block in blocks:
        if page and used + block.height > room:
            yield page
            page, used = [], 0.0
        page.append(block)
        used += block.height
    yield page


def _blocks(row: Row, roll: Roll) -> Iterator[Block]:
    match row:
        case Text(text, align, emphasis):
            style = roll.style(emphasis)
            split = centred if align is Align.CENTER else wrapped
            yield from (_line(line, align, style, roll) for line in split(text, roll.room, style))
        case Code(text):
            style = roll.style(Emphasis.FINE)
            yield from (_line(line, Align.CENTER, style, roll) for line in broken(text, roll.room, style))
        case Pair():
            yield from _pair(row, roll)
        case Table(rows):
            yield from _table(rows, roll)
        case Rule(strong):
            yield Block(roll.size * 0.9, partial(_rule, roll=roll, strong=strong))
        case Space():
            yield Block(roll.size * 0.6, lambda pen, y: None)
        case Qr():
            yield from _qr(row, roll)
        case Barcode(text):
            yield from _barcode(text, roll)
        case Picture():
            left = (roll.width - row.across * 8 * DOT) / 2
            yield Block(row.height * DOT, partial(_draw_picture, picture=row, x=left))


def _line(text: str, align: Align, style: Style, roll: Roll, *, x: float = 0.0) -> Block:
    def draw_line(pen: Pen, y: float) -> None:
        if align is Align.CENTER:
            pen.center(roll.width / 2, y, text, style)
        else:
            pen.text(roll.margin + x, y, text, style)

    return Block(style.line, draw_line)


def _draw_picture(pen: Pen, y: float, *, picture: Picture, x: float) -> None:
    pen.dots(x, y, picture.across, picture.data)


def _rule(pen: Pen, y: float, *, roll: Roll, strong: bool) -> None:
    pen.rule(roll.margin, y + roll.size * 0.45, roll.room, thick=1.1 if strong else 0.45, grey=INK)


def _figure(text: str, style: Style, roll: Roll) -> Iterator[Block]:
    """A figure on the right; one that is wider than the paper is broken, never cut."""
    for line in wrapped(text, roll.room, style):
        yield Block(style.line, partial(_draw_right, text=line, style=style, roll=roll))


def _draw_right(pen: Pen, y: float, *, text: str, style: Style, roll: Roll) -> None:
    pen.right(roll.width - roll.margin, y, text, style)


def _pair(pair: Pair, roll: Roll) -> Iterator[Block]:
    style = roll.style(pair.emphasis)
    indent = roll.size * 0.9 if pair.indent else 0.0
    *above, last = wrapped(pair.left, roll.room - indent, style) or [""]
    yield from (_line(line, Align.LEFT, style, roll, x=indent) for line in above)
    left = _line(last, Align.LEFT, style, roll, x=indent)
    if indent + measure(last, style) + roll.size + measure(pair.right, style) > roll.room:
        yield left
        yield from _figure(pair.right, style, roll)
        return
    yield Block(style.line, partial(_draw_both, left=left, right=pair.right, style=style, roll=roll))


def _draw_both(pen: Pen, y: float, *, left: Block, right: str, style: Style, roll: Roll) -> None:
    left.draw(pen, y)
    _draw_right(pen, y, text=right, style=style, roll=roll)


def _table(rows: tuple[tuple[str, ...], ...], roll: Roll) -> Iterator[Block]:
    style = roll.style(Emphasis.PLAIN)
    gap = roll.size * 1.4
    widths = [max(measure(row[at], style) for row in rows) for at in range(1, len(rows[0]))]
    taken = sum(widths) + gap * len(widths)
    for number, (first, *figures) in enumerate(rows):
        row = roll.style(Emphasis.FINE) if number == 0 else style
        if measure(first, row) + taken > roll.room:
            yield from (_line(line, Align.LEFT, row, roll) for line in wrapped(first, roll.room, row))
            first = ""
        if taken <= roll.room:
            yield Block(row.line, partial(_draw_cells, cells=(first, *figures), widths=widths, style=row, roll=roll))
            continue
        for figure in figures:
            yield from _figure(figure, row, roll)


def _draw_cells(
    pen: Pen, y: float, *, cells: tuple[str, ...], widths: Sequence[float], style: Style, roll: Roll
) -> None:
    pen.text(roll.margin, y, cells[0], style)
    right = roll.width - roll.margin
    for text, width in zip(reversed(cells[1:]), reversed(widths), strict=True):
        pen.right(right, y, text, style)
        right -= width + roll.size * 1.4


def _qr(qr: Qr, roll: Roll) -> Iterator[Block]:
    matrix = qr_matrix(qr.text, qr.level)
    if matrix is None:
        return
    size = min(roll.room, max(32 * MM, len(matrix) * 0.5 * MM))
    yield Block(size, lambda pen, y: pen.modules((roll.width - size) / 2, y, matrix, size))


def _barcode(text: str, roll: Roll) -> Iterator[Block]:
    code: Any | None = barcode(text, roll.room)
    if code is not None:
        yield Block(11 * MM, lambda pen, y: pen.bars((roll.width - code.width) / 2, y + MM, code))
    yield from _blocks(Code(text), roll)
