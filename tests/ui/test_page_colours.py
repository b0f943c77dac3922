"""Promises about the colours of a paper: what has none is drawn in a quarter of the memory, what has some keeps it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from reportlab.pdfgen.canvas import Canvas

from ui.documents.rendering import PdfReader

Drawing = Callable[[Canvas], object]


def drawn(work: Drawing, width: int) -> QImage:
    """A4, some black words, and what `work` adds."""
    made = Canvas("-", pagesize=(595, 842))
    made.drawString(40, 800, "Factura 001-0000001")
    work(made)
    reader = PdfReader(bytes(made.getpdfdata()), ours=True)
    try:
        return reader.draw(0, width).result(20).image
    finally:
        reader.close()


def _hairline(made: Canvas) -> None:
    made.setStrokeColorRGB(0.9, 0.1, 0.1)
    made.setLineWidth(0.1)
    made.line(40, 20, 90, 20)


def _small_word(made: Canvas) -> None:
    made.setFillColorRGB(0.1, 0.2, 0.6)
    made.setFont("Helvetica", 5)
    made.drawString(500, 20, "pagada")


def _dot(made: Canvas) -> None:
    made.setFillColorRGB(0, 0.5, 0)
    made.circle(300, 400, 1, stroke=0, fill=1)


def _pale_ground(made: Canvas) -> None:
    made.setFillColorRGB(0.97, 0.98, 1)
    made.rect(0, 0, 595, 60, stroke=0, fill=1)


@pytest.mark.parametrize("work", [_hairline, _small_word, _dot, _pale_ground])
def test_the_smallest_mark_of_colour_is_never_drawn_in_grey(work: Drawing) -> None:
    assert not drawn(work, 2400).allGray()


def _greys(made: Canvas) -> None:
    made.setFillGray(0.5)
    made.rect(40, 40, 300, 300, stroke=0, fill=1)


def test_a_paper_without_colour_takes_a_quarter_of_the_memory_and_shows_the_same() -> None:
    def coloured_elsewhere(made: Canvas) -> None:
        _greys(made)
        _pale_ground(made)

    grey, colour = drawn(_greys, 1200), drawn(coloured_elsewhere, 1200)
    assert grey.sizeInBytes() * 4 <= colour.sizeInBytes()
    below, words = range(100, grey.height() - 200, 3), range(50, 100)
    for x in range(0, 1200, 3):
        assert all(grey.pixelColor(x, y) == colour.pixelColor(x, y) for y in below)
    assert grey.pixelColor(300, 1300).red() == 128
    ink, ink_of_colour = (
        sum(255 - image.pixelColor(x, y).red() for x in range(1200) for y in words) for image in (grey, colour)
    )
    assert ink > 100_000
    assert abs(ink - ink_of_colour) <= ink // 20, "letters stand on whole dots, and are as black"
