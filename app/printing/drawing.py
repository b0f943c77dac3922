"""Draws text, rules, QR and bar codes on a PDF canvas, in points from the top left; knows no document."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from io import BytesIO
from typing import Any, Self

from app.domain.record import dataclass
from app.printing.fonts import Typeface, typeface, width
from app.printing.plain import balanced, even, wrap

MM = 72 / 25.4
DOT = MM / 8
INK, SOFT, PALE, WASH = 0.0, 0.38, 0.78, 0.955
"""Greys: text, labels, hairlines, backgrounds. Shop printers are black and white."""


class Weight(StrEnum):
    """The three cuts that we use."""

    REGULAR = "regular"
    MEDIUM = "medium"
    BOLD = "bold"


@dataclass(frozen=True, slots=True)
class Style:
    """Size in points, cut, grey, and the distance from line to line."""

    size: float
    weight: Weight = Weight.REGULAR
    grey: float = INK
    leading: float = 1.32

    @property
    def line(self) -> float:
        return self.size * self.leading


@dataclass(frozen=True, slots=True)
class Block:
    """Something with a height that draws itself when it is told the y of its upper edge."""

    height: float
    draw: Callable[["Pen", float], None]


class Pen:
    """A canvas that counts from the top. One instance makes one file."""

    def __init__(self, page: tuple[float, float], title: str, author: str) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self._file = BytesIO()
        self._height = page[1]
        self._face: Typeface = typeface()
        self._canvas: Any = Canvas(self._file, pagesize=page, pageCompression=1, invariant=1, lang="es")
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("Mostrador")

    def new_page(self, page: tuple[float, float]) -> Self:
        """Close the page; the next one may have another size."""
        self._canvas.showPage()
        self._canvas.setPageSize(page)
        self._height = page[1]
        return self

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """One line whose box begins at (x, y); the baseline follows from the style."""
        self._canvas.setFont(getattr(self._face, style.weight), style.size)
        self._canvas.setFillGray(style.grey)
        self._canvas.drawString(x, self._height - y - baseline(style), self._face.shown(text))

    def right(self, x: float, y: float, text: str, style: Style) -> None:
        """One line that ends at x."""
        self.text(x - measure(text, style), y, text, style)

    def center(self, x: float, y: float, text: str, style: Style) -> None:
        """One line around x."""
        self.text(x - measure(text, style) / 2, y, text, style)

    def rule(self, x: float, y: float, length: float, *, thick: float = 0.5, grey: float = PALE) -> None:
        """A horizontal line."""
        self._canvas.setStrokeGray(grey)
        self._canvas.setLineWidth(thick)
        self._canvas.line(x, self._height - y, x + length, self._height - y)

    def box(self, x: float, y: float, size: tuple[float, float], *, fill: float | None = None) -> None:
        """A frame with soft corners, or a filled one without an outline."""
        self._canvas.setFillGray(INK if fill is None else fill)
        self._canvas.setStrokeGray(INK)
        self._canvas.setLineWidth(1)
        bottom = self._height - y - size[1]
        self._canvas.roundRect(x, bottom, *size, 4, stroke=int(fill is None), fill=int(fill is not None))

    def bar(self, x: float, y: float, wide: float, tall: float, *, grey: float = 0.25) -> None:
        """A filled bar of a chart whose upper left corner is (x, y)."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(x, self._height - y - tall, wide, tall, stroke=0, fill=1)

    def modules(self, x: float, y: float, matrix: tuple[bytes, ...], size: float) -> None:
        """A QR code as one shape, so that no viewer shows seams between its squares."""
        module = size / len(matrix)
        path = self._canvas.beginPath()
        for row, line in enumerate(matrix):
            for first, last in runs(line):
                bottom = self._height - y - (row + 1) * module
                path.rect(x + first * module, bottom, (last - first) * module, module)
        self._canvas.setFillGray(INK)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def dots(self, x: float, y: float, across: int, data: bytes) -> None:
        """Black dots, eight per byte, each as large as a thermal printer's."""
        from PIL import Image, ImageOps
        from reportlab.lib.utils import ImageReader

        width, height = across * 8, len(data) // across
        picture = ImageOps.invert(Image.frombytes("1", (width, height), data).convert("L"))
        bottom = self._height - y - height * DOT
        self._canvas.drawImage(ImageReader(picture), x, bottom, width * DOT, height * DOT)

    def bars(self, x: float, y: float, code: Any) -> None:
        """A bar code of the drawing library whose upper left corner is (x, y)."""
        self._canvas.setFillGray(INK)
        code.drawOn(self._canvas, x, self._height - y - code.height)

    def watermark(self, page: tuple[float, float], text: str) -> None:
        """A word across the page, pale enough to read through; draw it last."""
        style = Style(1, Weight.BOLD)
        size = min(page) * 0.92 / measure(text, style)
        self._canvas.saveState()
        self._canvas.translate(page[0] / 2, page[1] / 2)
        self._canvas.rotate(50)
        self._canvas.setFont(self._face.bold, size)
        self._canvas.setFillGray(INK)
        self._canvas.setFillAlpha(0.075)
        self._canvas.drawCentredString(0, -size * 0.36, text)
        self._canvas.restoreState()

    def close(self) -> bytes:
        """The finished file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()


def baseline(style: Style) -> float:
    """From the top of a line's box down to the feet of its letters."""
    return (style.line - style.size) / 2 + style.size * 0.86


def measure(text: str, style: Style) -> float:
    """Points that a text takes in a style."""
    face = typeface()
    return width(face.shown(text), getattr(face, style.weight), style.size)


def wrapped(text: str, room: float, style: Style) -> list[str]:
    """Lines of a text, none wider than `room` points."""
    return wrap(text, room, partial(measure, style=style))


def centred(text: str, room: float, style: Style) -> list[str]:
    """Lines of similar length, none wider than `room` points."""
    return balanced(text, room, partial(measure, style=style))


def broken(code: str, room: float, style: Style) -> list[str]:
    """A long code in even lines."""
    return even(code, room, partial(measure, style=style))


def runs(line: bytes) -> list[tuple[int, int]]:
    """First and one past the last of every run of dark modules."""
    found: list[tuple[int, int]] = []
    for at, dark in enumerate(line):
        if not dark:
            continue
        if found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def qr_matrix(text: str, level: str = "m") -> tuple[bytes, ...] | None:
    """The modules of a QR code with its quiet zone; None when the text is too long for any."""
    import segno

    try:
        code = segno.make_qr(text, error=level, boost_error=False)
    except segno.DataOverflowError:
        return None
    return tuple(bytes(row) for row in code.matrix_iter(border=4))


def barcode(text: str, room: float) -> Any | None:
    """A Code 128 not wider than `room`, or None when its bars would be too thin for a till's scanner (0.19 mm).

    Where there is room a bar is two or three whole dots of a thermal printer (203 dpi: eight per millimetre).
    """
    from reportlab.graphics.barcode.code128 import Code128

    if not text or not text.isascii():
        return None
    quiet = 10
    modules = Code128(text, barWidth=1, quiet=0).width + 2 * quiet
    module = min(3 * DOT, room / modules)
    if module < 0.19 * MM:
        return None
    module = module // DOT * DOT if module >= 2 * DOT else module
    return Code128(text, barWidth=module, barHeight=9 * MM, quiet=1, lquiet=quiet * module, rquiet=quiet * module)
