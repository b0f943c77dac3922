"""The foot of an invoice page: what the law gave, with its QR, and the claim code. Knows not where pages end."""

from app.printing.drawing import MM, WASH, Block, Pen, barcode, broken, qr_matrix
from app.printing.page_parts import CODE, LABEL, NUMBER, STRONG, Column, gap, lines, stack
from app.printing.paper import Content, Fact, Fiscal

QR_SIZE = 34 * MM


def fiscal(content: Content, column: Column) -> list[Block]:
    """What the law gave, with its QR; before that, the code with which the customer claims the document."""
    given = content.fiscal
    boxed = (content.pending or not given.authorization) and bool(content.claim.value)
    claim = [gap(16), _claim(content.claim, content.scan, column)] if boxed else []
    if not (given.authorization or given.facts or given.phrases or given.qr):
        return claim
    matrix = qr_matrix(given.qr, given.qr_level) if given.qr else None
    side = QR_SIZE + 12 if matrix else 0.0
    inner = Column(column.x + 12 + side, column.width - 24 - side)
    reference = () if boxed else pair_line(content.claim, inner)
    text = stack([gap(9), *_given(given, inner), *reference, gap(9)])
    height = max(text.height, QR_SIZE + 16 if matrix else 0.0)

    def draw(pen: Pen, y: float) -> None:
        pen.box(column.x, y, (column.width, height), fill=WASH)
        if matrix:
            pen.box(column.x + 8, y + (height - QR_SIZE) / 2, (QR_SIZE, QR_SIZE), fill=1)
            pen.modules(column.x + 8, y + (height - QR_SIZE) / 2, matrix, QR_SIZE)
        text.draw(pen, y + (height - text.height) / 2)

    return [*claim, gap(16 if not claim else 8), Block(height, draw)]


def _given(given: Fiscal, inner: Column) -> list[Block]:
    parts: list[Block] = []
    if given.legend:
        parts += [*lines(given.legend, inner, STRONG), gap(4)]
    if given.authorization:
        parts += lines(given.authorization.label, inner, LABEL)
        code = given.authorization.value
        for line in [code] if " " in code else broken(code, inner.width, CODE):  # groups stay whole
            parts += lines(line, inner, CODE)
        parts.append(gap(4))
    for fact in given.facts:
        parts += pair_line(fact, inner)
    for phrase in given.phrases:
        parts += [gap(3), *lines(phrase, inner, CODE)]
    if given.verify:
        parts += [gap(4), *lines("Verifique este documento en", inner, LABEL)]
        parts += [part for line in broken(given.verify, inner.width, CODE) for part in lines(line, inner, CODE)]
    return parts


def pair_line(fact: Fact, column: Column) -> list[Block]:
    """A label and its value in one sentence."""
    return lines(f"{fact.label}: {fact.value}", column, CODE) if fact.value else []


def _claim(claim: Fact, scan: str, column: Column) -> Block:
    code = barcode(scan, column.width * 0.4)
    inner = Column(column.x + 12, column.width * (0.52 if code else 1) - 24)
    parts = [gap(9), *lines(claim.label.upper(), inner, LABEL), *lines(claim.value, inner, NUMBER), gap(9)]
    body = stack(parts)
    height = max(body.height, 17 * MM)

    def draw(pen: Pen, y: float) -> None:
        pen.box(column.x, y, (column.width, height), fill=WASH)
        body.draw(pen, y + (height - body.height) / 2)
        if code:
            x, top = column.end - code.width - 8, y + (height - code.height - CODE.line) / 2
            pen.box(x, y + 5, (code.width, height - 10), fill=1)
            pen.bars(x, top, code)
            pen.center(x + code.width / 2, top + code.height, scan, CODE)

    return Block(height, draw)
