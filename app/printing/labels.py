"""Price labels with bar codes on sheets of stickers, as a PDF; knows no product table and no printer."""

from collections.abc import Iterator, Sequence
from typing import Any

from app.domain.barcode import is_gtin, is_misread
from app.domain.pace import Step, paced, unwatched
from app.domain.record import dataclass
from app.printing.drawing import MM, Pen, Style, Weight, barcode, measure, wrapped
from app.printing.layout import Align, Barcode, Emphasis, Row, Rule, Text
from app.printing.plain import plain

_A4, _LETTER = (210 * MM, 297 * MM), (215.9 * MM, 279.4 * MM)
_PADDING = 2 * MM
_LARGEST, _SMALLEST = 15.0, 8.0
_EAN_MODULES = 95 + 18
_WIDEST_MODULE = 0.33 * MM
_NARROWEST_MODULE = 0.264 * MM
"""GS1 General Specifications: 80 % of the nominal 0.33 mm is the least that a till must read."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on one sticker; every text is ready to be read. An empty code prints no bars."""

    name: str
    price: str
    code: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of equal stickers, in points; `left` and `top` are its margins, `gap` lies between two columns."""

    page: tuple[float, float]
    columns: int
    rows: int
    size: tuple[float, float]
    left: float
    top: float
    gap: float = 0.0

    @property
    def places(self) -> int:
        return self.columns * self.rows


SHEETS = {
    "a4-3x8": Sheet(_A4, 3, 8, (70 * MM, 37 * MM), 0.0, 0.5 * MM),
    "a4-4x11": Sheet(_A4, 4, 11, (52.5 * MM, 25.4 * MM), 0.0, 8.8 * MM),
    "letter-3x10": Sheet(_LETTER, 3, 10, (66.675 * MM, 25.4 * MM), 4.76 * MM, 12.7 * MM, 3.17 * MM),
}
"""Sheets that every stationer of the region sells, by the page and how many stickers are across and down."""


def sheets(labels: Sequence[Label], sheet: Sheet, *, skip: int = 0, step: Step = unwatched) -> bytes:
    """All labels; `skip` places of the first sheet were used before and stay empty."""
    pen = Pen(sheet.page, "Etiquetas", "Mostrador")
    skipped = min(max(skip, 0), sheet.places - 1)
    for place, label in enumerate(paced(labels, step, len(labels), every=sheet.columns), skipped):
        if place > skipped and place % sheet.places == 0:
            pen.new_page(sheet.page)
        row, column = divmod(place % sheet.places, sheet.columns)
        x = sheet.left + column * (sheet.size[0] + sheet.gap)
        _draw(pen, (x, sheet.top + row * sheet.size[1]), sheet.size, label)
    return pen.close()


def rows(label: Label) -> Iterator[Row]:
    """A label for a ticket printer: name, price in large, bars, a line to cut along."""
    yield Text(plain(label.name) or "—", Align.CENTER, Emphasis.STRONG)
    yield Text(plain(label.price), Align.CENTER, Emphasis.LARGE)
    if label.note:
        yield Text(plain(label.note), Align.CENTER)
    if label.code:
        yield Barcode(plain(label.code, 48))
    yield Rule()


def _draw(pen: Pen, corner: tuple[float, float], size: tuple[float, float], label: Label) -> None:
    """Name above, price in large on the right, bars below with their figures, nothing outside the sticker."""
    x, y, room = corner[0] + _PADDING, corner[1] + _PADDING, size[0] - 2 * _PADDING
    name = Style(8, Weight.MEDIUM, leading=1.15)
    for line in wrapped(plain(label.name) or "—", room, name)[:2]:
        pen.text(x, y, line, name)
        y += name.line
    price = _fitting(plain(label.price), room)
    pen.right(x + room, y, plain(label.price), price)
    note = Style(6.5)
    if label.note and measure(plain(label.note), note) + measure(plain(label.price), price) + MM <= room:
        pen.text(x, y + price.line - note.line, plain(label.note), note)
    y += price.line
    figures = Style(6.5)
    height = corner[1] + size[1] - _PADDING - figures.line - y
    code = plain(label.code, 48)
    bars = _bars(code, room, height) if height >= 4 * MM else None
    if bars is not None:
        pen.bars(x + (room - bars.width) / 2, y, bars)
        y += bars.height
    if code:
        pen.center(x + room / 2, corner[1] + size[1] - _PADDING - figures.line, code, figures)


def _fitting(price: str, room: float) -> Style:
    for size in _sizes():
        style = Style(size, Weight.BOLD, leading=1.15)
        if measure(price, style) <= room:
            return style
    return Style(_SMALLEST, Weight.BOLD, leading=1.15)


def _sizes() -> Iterator[float]:
    size = _LARGEST
    while size > _SMALLEST:
        yield size
        size -= 1


def _bars(code: str, room: float, height: float) -> Any | None:
    """EAN-13 and EAN-8 for goods that carry one, Code 128 for a shop's own codes; None where no scanner could read."""
    if is_gtin(code) and len(code) in (8, 12, 13) and not is_misread(code):
        return _ean(code if len(code) == 8 else code.zfill(13), room, height)
    drawn = barcode(code, room)
    if drawn is not None:
        drawn.barHeight = height
    return drawn


def _ean(code: str, room: float, height: float) -> Any | None:
    from reportlab.graphics.barcode.eanbc import Ean8BarcodeWidget, Ean13BarcodeWidget

    module = min(_WIDEST_MODULE, room / _EAN_MODULES)
    if module < _NARROWEST_MODULE:
        return None
    kind = Ean8BarcodeWidget if len(code) == 8 else Ean13BarcodeWidget
    widget = kind(code, barWidth=module, barHeight=height, humanReadable=False, quiet=True)
    return _Drawn(widget, height)


class _Drawn:
    """An EAN of the drawing library's other kind, with the three things that a pen asks of bars."""

    def __init__(self, widget: Any, height: float) -> None:
        from reportlab.graphics.shapes import Drawing

        left, _, right, _ = widget.getBounds()
        self.width, self.height = float(right - left), height
        self._drawing: Any = Drawing(self.width, height)
        self._drawing.add(widget)

    def drawOn(self, canvas: Any, x: float, y: float) -> None:  # noqa: N802 - the drawing library's name
        from reportlab.graphics import renderPDF

        renderPDF.draw(self._drawing, canvas, x, y)
