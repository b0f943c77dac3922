"""The upper parts of an invoice page: head, parties, sums. Knows their looks, not where pages end."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from app.domain.record import dataclass
from app.printing.drawing import (
    INK,
    MM,
    SOFT,
    WASH,
    Block,
    Pen,
    Style,
    Weight,
    baseline,
    measure,
    wrapped,
)
from app.printing.paper import Content, Fact, Notice, Party, Sums

BODY = Style(9)
QUIET = Style(8.4, grey=SOFT)
LABEL = Style(7.2, Weight.MEDIUM, SOFT)
STRONG = Style(9, Weight.BOLD)
NAME = Style(19, Weight.BOLD, leading=1.16)
TITLE = Style(14, Weight.BOLD, leading=1.2)
NUMBER = Style(11, Weight.MEDIUM)
BUYER = Style(11, Weight.BOLD)
TOTAL = Style(16, Weight.BOLD, leading=1.25)
CODE = Style(8)
MOST_BESIDE = 16
"""Tenders that still stand beside the sums; more of them flow below, where pages may break."""


@dataclass(frozen=True, slots=True)
class Column:
    """A vertical strip of the page."""

    x: float
    width: float

    @property
    def end(self) -> float:
        return self.x + self.width


def gap(height: float) -> Block:
    """Nothing, so high."""
    return Block(height, lambda pen, y: None)


def stack(blocks: Iterable[Block]) -> Block:
    """Blocks under each other as one that no page end may divide."""
    parts = tuple(blocks)

    def draw(pen: Pen, y: float) -> None:
        for part in parts:
            part.draw(pen, y)
            y += part.height

    return Block(sum(part.height for part in parts), draw)


def beside(*columns: Sequence[Block]) -> Block:
    """Stacks next to each other, each drawing in its own strip."""
    stacks = [stack(column) for column in columns]

    def draw(pen: Pen, y: float) -> None:
        for one in stacks:
            one.draw(pen, y)

    return Block(max(one.height for one in stacks), draw)


def lines(text: str, column: Column, style: Style) -> list[Block]:
    """A text on the left of its strip."""
    return [
        Block(style.line, partial(_left, x=column.x, text=line, style=style))
        for line in wrapped(text, column.width, style)
    ]


def lines_right(text: str, column: Column, style: Style) -> list[Block]:
    """A text on the right of its strip."""
    return [
        Block(style.line, partial(_right, x=column.end, text=line, style=style))
        for line in wrapped(text, column.width, style)
    ]


def pair(label: str, value: str, column: Column, styles: tuple[Style, Style] = (QUIET, BODY)) -> list[Block]:
    """A label on the left, its value on the right; on two lines where one is too narrow."""
    left, right = lines(label, column, styles[0]), lines_right(value, column, styles[1])
    fits = len(left) == len(right) == 1 and (measure(label, styles[0]) + measure(value, styles[1]) + 8 <= column.width)
    if not fits:
        return [*left, *right]
    height = max(style.line for style in styles)
    drop = baseline(styles[1]) - baseline(styles[0])

    def draw(pen: Pen, y: float) -> None:
        left[0].draw(pen, y + drop)
        right[0].draw(pen, y)

    return [Block(height, draw)]


def _left(pen: Pen, y: float, *, x: float, text: str, style: Style) -> None:
    pen.text(x, y, text, style)


def _right(pen: Pen, y: float, *, x: float, text: str, style: Style) -> None:
    pen.right(x, y, text, style)


def rule(column: Column, *, thick: float = 0.5, grey: float = INK, around: float = 4) -> Block:
    """A line with air above and below."""
    return Block(2 * around, lambda pen, y: pen.rule(column.x, y + around, column.width, thick=thick, grey=grey))


def head(content: Content, column: Column) -> list[Block]:
    """Who sells, on the left; which document this is, on the right; what it must shout, under both."""
    left = Column(column.x, column.width * (0.45 if content.letter else 0.56))
    right = Column(column.x + column.width * 0.60, column.width * 0.40)
    seller = [*lines(content.issuer.name, left, NAME), gap(3)]
    for text in content.issuer.lines:
        seller += lines(text, left, BODY)
    paper = [*lines_right(content.title, right, TITLE), *lines_right(content.number, right, NUMBER), gap(6)]
    for fact in content.facts:
        paper += pair(fact.label, fact.value, right)
    if content.reprint:
        paper += [gap(3), *lines_right(content.reprint, right, STRONG)]
    shouts = [notice for notice in (content.practice, content.notice) if notice]
    sign = _sign(content.letter, column.x + column.width * 0.525) if content.letter else []
    return [beside(seller, sign, paper), gap(8), *(part for notice in shouts for part in _shout(notice, column))]


def _sign(letter: Fact, center: float) -> list[Block]:
    """The document's letter in a frame between both sides, its code under it."""
    style, code = Style(24, Weight.BOLD, leading=1.2), Style(7, Weight.MEDIUM)
    side = 13 * MM

    def draw(pen: Pen, y: float) -> None:
        pen.box(center - side / 2, y, (side, side))
        pen.center(center, y + (side - style.line - code.line) / 2, letter.label, style)
        pen.center(center, y + (side + style.line - code.line) / 2 - 1, letter.value, code)

    return [Block(side, draw)]


def _shout(notice: Notice, column: Column) -> list[Block]:
    style = Style(12, Weight.BOLD)
    height = style.line + BODY.line + 10

    def draw(pen: Pen, y: float) -> None:
        pen.box(column.x, y, (column.width, height))
        pen.center(column.x + column.width / 2, y + 5, notice.title, style)
        pen.center(column.x + column.width / 2, y + 5 + style.line, notice.detail, BODY)

    return [Block(height, draw), gap(8)]


def buyer(party: Party, column: Column) -> list[Block]:
    """Who buys, on a quiet ground."""
    inner = Column(column.x + 10, column.width - 20)
    parts = [gap(7), *lines("CLIENTE", inner, LABEL), *lines(party.name, inner, BUYER)]
    half = (len(party.lines) + 1) // 2
    sides = (Column(inner.x, inner.width * 0.48), Column(inner.x + inner.width * 0.52, inner.width * 0.48))
    texts = (party.lines[:half], party.lines[half:])
    halves = zip(texts, sides, strict=True)
    parts.append(beside(*([line for text in part for line in lines(text, side, BODY)] for part, side in halves)))
    return [_on_ground([*parts, gap(7)], column), gap(10)]


def _on_ground(parts: Sequence[Block], column: Column) -> Block:
    body = stack(parts)

    def draw(pen: Pen, y: float) -> None:
        pen.box(column.x, y, (column.width, body.height), fill=WASH)
        body.draw(pen, y)

    return Block(body.height, draw)


def sums(figures: Sums, column: Column) -> list[Block]:
    """How it was paid, on the left; what it comes to, on the right."""
    left = Column(column.x, column.width * 0.38)
    right = Column(column.x + column.width * 0.46, column.width * 0.54)
    paid = lines(figures.tenders_title.upper(), left, LABEL) if figures.tenders else []
    tenders = [part for fact in figures.tenders for part in pair(fact.label, fact.value, left, (BODY, BODY))]
    notes = [gap(6), *lines(figures.included, left, QUIET)]
    if figures.in_words:
        notes = [gap(6), *lines(figures.in_words, left, BODY), *notes]
    if figures.discount:
        notes += pair(figures.discount.label, figures.discount.value, left, (QUIET, QUIET))
    below = [*paid, *tenders] if len(tenders) > MOST_BESIDE else []
    owed = [
        *(pair(figures.net.label, figures.net.value, right) if figures.net else ()),
        *(_taxes(figures, right) if figures.taxes else ()),
        *(pair(figures.tax.label, figures.tax.value, right) if figures.tax else ()),
        *(part for fact in figures.rows for part in pair(fact.label, fact.value, right)),
        rule(right, thick=1.1, around=4),
        *pair(figures.total.label, figures.total.value, right, (Style(12, Weight.BOLD), TOTAL)),
    ]
    return [gap(8), beside(notes if below else [*paid, *tenders, *notes], owed), *below]


def _taxes(figures: Sums, column: Column) -> list[Block]:
    """Label, base and tax of every rate in three aligned columns; stacked where the figures are too wide."""
    net = max([measure(tax.net, BODY) for tax in figures.taxes] + [measure("Base", LABEL)])
    tax_width = max([measure(tax.tax, BODY) for tax in figures.taxes] + [measure("Monto", LABEL)])
    middle = column.end - tax_width - 16
    room = middle - net - 8 - column.x
    found: list[Block] = [rule(column, around=3, grey=0.78)]
    rows = [("Impuesto", "Base", "Monto", LABEL), *((t.label, t.net, t.tax, BODY) for t in figures.taxes)]
    for label, base, amount, style in rows:
        if measure(label, style) > room:
            found += [*lines(label, column, style), *pair(base, amount, column, (style, style))]
            continue
        cells = ((column.x, label, _left), (middle, base, _right), (column.end, amount, _right))
        found.append(Block(style.line, partial(_cells, cells=cells, style=style)))
    return [*found, rule(column, around=3, grey=0.78)]


def _cells(pen: Pen, y: float, *, cells: tuple[tuple[float, str, Callable[..., None]], ...], style: Style) -> None:
    for x, text, draw in cells:
        draw(pen, y, x=x, text=text, style=style)
