"""The table of lines on an invoice page: its columns fit what they hold. Knows no document and no page end."""

from collections.abc import Iterator, Sequence
from typing import Self

from app.domain.record import dataclass
from app.printing.drawing import PALE, SOFT, Block, Pen, Style, Weight, broken, measure, wrapped
from app.printing.page_parts import Column
from app.printing.paper import Item

_SIZES = (8.8, 8.0, 7.0, 6.0, 5.0)
_LEAST = 130.0
"""Points that the description must have before the letters get smaller."""
_GAP = 12.0
_CODE = 74.0
_PART = 8
"""Lines of one row that are kept together; a longer description may go on over the page."""


@dataclass(frozen=True, slots=True)
class _Field:
    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Columns with their places. `code` is absent when no line has one; so is the discount."""

    column: Column
    style: Style
    code: Column | None
    description: Column
    figures: tuple[tuple[_Field, Column], ...]
    items: tuple[Item, ...]

    @classmethod
    def of(cls, items: tuple[Item, ...], column: Column) -> Self:
        """The largest letters with which the descriptions still have room."""
        fields = _fields(items)
        for size in _SIZES:
            style = Style(size)
            codes = ("Código", *(i.code for i in items))
            code = max(measure(piece, style) for text in codes for piece in broken(text, _CODE, style))
            start = column.x + code + _GAP if any(i.code for i in items) else column.x
            widths = [max(measure(text, style) for text in (field.title, *field.texts)) for field in fields]
            room = column.end - start - sum(widths) - _GAP * len(widths)
            if room >= _LEAST or size == _SIZES[-1]:
                break
        x = start + room
        places = []
        for field, width in zip(fields, widths, strict=True):
            places.append((field, Column(x + _GAP, width)))
            x += _GAP + width
        first = Column(column.x, code) if start > column.x else None
        return cls(column, style, first, Column(start, room), tuple(places), items)

    def head(self) -> Block:
        """The titles; drawn again on every page."""
        style = Style(min(7.6, self.style.size), Weight.MEDIUM, SOFT)

        def draw(pen: Pen, y: float) -> None:
            if self.code:
                pen.text(self.code.x, y, "Código", style)
            pen.text(self.description.x, y, "Descripción", style)
            for field, place in self.figures:
                pen.right(place.end, y, field.title, style)
            pen.rule(self.column.x, y + style.line + 3, self.column.width, thick=0.9, grey=0)

        return Block(style.line + 5, draw)

    def rows(self) -> Iterator[Block]:
        """One block per line sold, closed by a hairline; very long descriptions come in several."""
        for number, item in enumerate(self.items):
            names = wrapped(item.description, self.description.width, self.style)
            codes = broken(item.code, self.code.width, self.style) if self.code and item.code else []
            figures = [field.texts[number] for field, _ in self.figures]
            last = max(len(names), len(codes), 1)
            for at in range(0, last, _PART):
                lines = (names[at : at + _PART], codes[at : at + _PART])
                yield self._row(lines, figures if at == 0 else [], closes=at + _PART >= last)

    def _row(self, lines: tuple[list[str], list[str]], figures: Sequence[str], *, closes: bool) -> Block:
        names, codes = lines
        height = max(len(names), len(codes), 1) * self.style.line

        def draw(pen: Pen, y: float) -> None:
            for at, name in enumerate(names):
                pen.text(self.description.x, y + 3 + at * self.style.line, name, self.style)
            for at, code in enumerate(codes):
                pen.text(self.column.x, y + 3 + at * self.style.line, code, self.style)
            for text, (_, place) in zip(figures, self.figures, strict=False):
                pen.right(place.end, y + 3, text, self.style)
            if closes:
                pen.rule(self.column.x, y + height + 6, self.column.width, thick=0.35, grey=PALE)

        return Block(height + (6.5 if closes else 0), draw)


def _fields(items: tuple[Item, ...]) -> list[_Field]:
    fields = [
        _Field("Cantidad", tuple(i.quantity for i in items)),
        _Field("Precio", tuple(i.unit_price for i in items)),
    ]
    if any(i.discount for i in items):
        fields.append(_Field("Descuento", tuple(i.discount for i in items)))
    if any(i.rate for i in items):
        fields.append(_Field("Impuesto", tuple(i.rate for i in items)))
    fields.append(_Field("Importe", tuple(i.amount for i in items)))
    return fields
