"""Sets an invoice on A4 or letter pages as a PDF file: where pages end, what repeats. Knows no document's rules."""

from collections.abc import Iterable

from app.domain.record import dataclass
from app.printing.drawing import MM, PALE, SOFT, Block, Pen, Style, Weight, wrapped
from app.printing.page_fiscal import fiscal
from app.printing.page_parts import Column, buyer, head, sums
from app.printing.page_table import Table
from app.printing.paper import Content

A4 = (210 * MM, 297 * MM)
LETTER = (8.5 * 72, 11.0 * 72)
SIDE, TOP, BOTTOM = 17 * MM, 15 * MM, 19 * MM
_FOOT = Style(7.4, grey=SOFT)
_RUNNING = Style(8.4, Weight.MEDIUM)
_RUNNING_HEIGHT = 26.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A block in the flow; one of the table wants the table's head above it on a new page."""

    block: Block
    in_table: bool = False


def draw(content: Content, *, letter: bool = False) -> bytes:
    """The invoice as a PDF file with as many pages as it needs."""
    size = LETTER if letter else A4
    column = Column(SIDE, size[0] - 2 * SIDE)
    table = Table.of(content.items, column)
    pieces = [
        *map(Piece, [*head(content, column), *buyer(content.customer, column)]),
        *(Piece(block, in_table=True) for block in table.rows()),
        *map(Piece, [*sums(content.sums, column), *fiscal(content, column)]),
    ]
    pages = paginate(pieces, table.head(), size[1] - TOP - BOTTOM)
    pen = Pen(size, f"{content.title} {content.number}", content.issuer.name)
    for number, page in enumerate(pages, 1):
        if number > 1:
            pen.new_page(size)
        y = TOP
        if number > 1:
            _running_head(pen, content, column)
            y += _RUNNING_HEIGHT
        for block in page:
            block.draw(pen, y)
            y += block.height
        if content.across:
            pen.watermark(size, content.across)
        _foot(pen, content, column, (size[1] - BOTTOM + 5 * MM, f"Página {number} de {len(pages)}"))
    return pen.close()


def paginate(pieces: Iterable[Piece], table_head: Block, room: float) -> list[list[Block]]:
    """Blocks by page. The table's head stands before its first row on every page."""
    pages: list[list[Block]] = [[]]
    left = room
    headed = False
    for piece in pieces:
        wanted = piece.block.height + (table_head.height if piece.in_table and not headed else 0)
        if wanted > left and pages[-1]:
            pages.append([])
            left, headed = room - _RUNNING_HEIGHT, False
        if piece.in_table and not headed:
            pages[-1].append(table_head)
            left, headed = left - table_head.height, True
        pages[-1].append(piece.block)
        left -= piece.block.height
    return pages


def _running_head(pen: Pen, content: Content, column: Column) -> None:
    half = column.width / 2 - 6
    pen.text(column.x, TOP, _first_line(content.issuer.name, half), _RUNNING)
    pen.right(column.end, TOP, _first_line(f"{content.title} {content.number}", half), _RUNNING)
    pen.rule(column.x, TOP + _RUNNING.line + 4, column.width, grey=PALE)


def _first_line(text: str, room: float) -> str:
    """As much as fits; page one has it whole."""
    first, *rest = wrapped(text, room, _RUNNING) or [""]
    return first + "…" if rest else first


def _foot(pen: Pen, content: Content, column: Column, at: tuple[float, str]) -> None:
    y, page = at
    pen.rule(column.x, y, column.width, grey=PALE)
    words = (content.practice.title if content.practice else "", content.thanks)
    pen.text(column.x, y + 4, " · ".join(word for word in words if word), _FOOT)
    pen.right(column.end, y + 4, page, _FOOT)
