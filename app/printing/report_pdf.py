"""A report on A4 pages: its sums, a chart of bars, a table whose head repeats. Knows no store and no rule."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial

from app.domain.pace import Step, paced, unwatched
from app.domain.record import dataclass
from app.printing.drawing import INK, MM, PALE, SOFT, WASH, Block, Pen, Style, Weight, measure, wrapped
from app.printing.page_parts import gap
from app.printing.page_pdf import A4, BOTTOM, SIDE, TOP, Piece, paginate
from app.printing.plain import plain

TITLE = Style(19, Weight.BOLD)
STRONG = Style(9.2, Weight.BOLD)
BODY = Style(9.2)
QUIET = Style(8.4, grey=SOFT)
FIGURE = Style(14, Weight.BOLD)
_WIDEST_BAR = 48.0  # points: one bar alone would be a wall
MOST_BARS = 31
_WIDE = A4[0] - 2 * SIDE
_CHART = 46 * MM
_BAR_LABEL = Style(6.6, grey=SOFT)


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands on it, in words: `figures` above, `bars` (label, value) drawn, `rows` as wide as `heads`.

    The first column is text, the others are figures. `page` counts its pages: {n} of {m}.
    """

    title: str
    period: str
    shop: str
    printed: str
    figures: Sequence[tuple[str, str]]
    bars: Sequence[tuple[str, Decimal]]
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    practice: bool = False
    page: str = "Página {n} de {m}"


def draw(paper: Paper, step: Step = unwatched) -> bytes:
    """The report as a PDF file with as many pages as it needs."""
    widths = _widths(paper)
    rows = len(paper.rows)
    table = (Piece(_row(row, widths), in_table=True) for row in paced(paper.rows, step, 2 * rows))
    pieces = [*map(Piece, _top(paper)), *table]
    pages = paginate(pieces, _head(paper.heads, widths), A4[1] - TOP - BOTTOM)
    pen = Pen(A4, f"{paper.title} {paper.period}", plain(paper.shop))
    for number, page in enumerate(pages, 1):
        step(rows + rows * number // len(pages), 2 * rows)
        if number > 1:
            pen.new_page(A4)
        y = TOP
        for block in page:
            block.draw(pen, y)
            y += block.height
        if paper.practice:
            pen.watermark(A4, "ENTRENAMIENTO")
        foot = A4[1] - BOTTOM + 5 * MM
        pen.text(SIDE, foot, f"{plain(paper.shop)} · {paper.printed}", QUIET)
        pen.right(SIDE + _WIDE, foot, paper.page.format(n=number, m=len(pages)), QUIET)
    return pen.close()


def _top(paper: Paper) -> Iterator[Block]:
    yield Block(TITLE.line, lambda pen, y: pen.text(SIDE, y, paper.title, TITLE))
    yield Block(BODY.line + 8, lambda pen, y: pen.text(SIDE, y, f"{plain(paper.shop)} · {paper.period}", BODY))
    if paper.figures:
        yield Block(48, partial(_draw_figures, figures=paper.figures))
    if paper.bars:
        yield Block(_CHART + 14, partial(_draw_bars, bars=paper.bars[:MOST_BARS]))
    yield gap(6)


def _draw_figures(pen: Pen, y: float, *, figures: Sequence[tuple[str, str]]) -> None:
    room = _WIDE / len(figures)
    for place, (label, value) in enumerate(figures):
        pen.box(SIDE + place * room, y, (room - 6, 40), fill=WASH)
        pen.text(SIDE + place * room + 8, y + 5, label, QUIET)
        pen.text(SIDE + place * room + 8, y + 17, value, FIGURE)


def _draw_bars(pen: Pen, y: float, *, bars: Sequence[tuple[str, Decimal]]) -> None:
    """Upright bars from a base line; what is below zero hangs under it."""
    values = [value for _, value in bars]
    low, high = min(Decimal(0), *values), max(Decimal(0), *values)
    span = (high - low) or Decimal(1)
    room = _WIDE / len(bars)
    base = y + float(high / span) * _CHART
    for place, (label, value) in enumerate(bars):
        tall = float(abs(value) / span) * _CHART
        wide = min(room * 0.72, _WIDEST_BAR)
        left = SIDE + place * room + (room - wide) / 2
        if tall >= 0.3:
            pen.bar(left, base - tall if value > 0 else base, wide, tall)
        said = _fitting(label, room - 1, _BAR_LABEL)
        pen.center(SIDE + place * room + room / 2, y + _CHART + 2, said, _BAR_LABEL)
    pen.rule(SIDE, base, _WIDE, thick=0.6, grey=INK)


def _fitting(text: str, room: float, style: Style) -> str:
    while text and measure(text, style) > room:
        text = text[:-1].rstrip("/-. ")
    return text


def _widths(paper: Paper) -> list[float]:
    """The figures take what they need, the first column the rest."""
    widths = [
        max([measure(row[column], BODY) for row in paper.rows] + [measure(paper.heads[column], STRONG)]) + 14
        for column in range(1, len(paper.heads))
    ]
    return [max(60.0, _WIDE - sum(widths)), *widths]


def _head(heads: Sequence[str], widths: Sequence[float]) -> Block:
    def draw(pen: Pen, y: float) -> None:
        _cells(pen, y, heads, widths, STRONG)
        pen.rule(SIDE, y + STRONG.line + 2, _WIDE, thick=0.8, grey=INK)

    return Block(STRONG.line + 6, draw)


def _row(cells: Sequence[str], widths: Sequence[float]) -> Block:
    lines = wrapped(plain(cells[0]), widths[0] - 8, BODY) or [""]
    height = len(lines) * BODY.line + 5

    def draw(pen: Pen, y: float) -> None:
        for place, line in enumerate(lines):
            pen.text(SIDE, y + place * BODY.line, line, BODY)
        _cells(pen, y, ["", *cells[1:]], widths, BODY)
        pen.rule(SIDE, y + height - 3, _WIDE, grey=PALE)

    return Block(height, draw)


def _cells(pen: Pen, y: float, cells: Sequence[str], widths: Sequence[float], style: Style) -> None:
    pen.text(SIDE, y, cells[0], style)
    right = SIDE + widths[0]
    for cell, width in zip(cells[1:], widths[1:], strict=True):
        right += width
        pen.right(right, y, cell, style)
