"""Paper beside its limits: a provider's PDF as a page in the window, a ticket's greys as dots, the window meanwhile."""

from __future__ import annotations

import base64
import random
from collections.abc import Iterator

import pypdfium2

from app.printing import raster
from tests.bench import rivals
from tests.bench.figures import Figure, absent, high, median, noise, paired
from tests.bench.measures import timed
from ui.documents.rendering import PdfReader

_A4_INCHES = 8.27
_DOTS, _ROWS = 576, 2000


def pages(rounds: int, compare: bool = False) -> Iterator[Figure]:
    """From base64 to a picture that the window can paint, beside the library's own drawing into fresh memory.

    QtPdf is not among Qt's essentials: it draws in an environment of its own, right after us.
    """
    text = base64.b64encode(_invoice()).decode()

    def ours(paper: PdfReader, width: int) -> float:
        return timed(lambda: (base64.b64decode(text), paper.draw(0, width).result()))

    def plain(dpi: int) -> float:
        def work() -> None:
            with pypdfium2.PdfDocument(base64.b64decode(text)) as document:
                drawn = document[0].render(scale=dpi / 72)
                bytes(drawn.buffer)

        return timed(work)

    paper = PdfReader(base64.b64decode(text))
    theirs = rivals.drawn(text, rounds) if compare else None
    for dpi, goal in ((203, 0.5), (300, 0.3)):
        values, limits = paired(rounds, lambda d=dpi: ours(paper, int(_A4_INCHES * d)), lambda d=dpi: plain(d))  # type: ignore[misc]
        yield Figure("paper", f"a PDF's page at {dpi} dpi, p50", median(values), "ms", "pypdfium2 as it comes",
                     median(limits), noise=noise(values))  # fmt: skip
        what = f"a PDF's page at {dpi} dpi beside QtPdf"
        if theirs is None:
            yield absent("paper", what, "QtPdf is not among Qt's essentials: `--compare` installs it for the run")
        else:
            yield Figure("paper", what, median(values), "ms", "QtPdf", theirs[dpi == 300], goal)
    paper.close()


def dots(rounds: int) -> Iterator[Figure]:
    """576 x 2000 greys, as drawn, to the printer's dots."""
    dice = random.Random(7)
    rows = [bytes(dice.choice((0, 90, 160, 255)) for _ in range(_DOTS)) for _ in range(40)]
    greys = b"".join(rows[at % 40] for at in range(_ROWS))
    values = [timed(lambda: raster.of_grey(greys, _DOTS, range(_DOTS), _DOTS)) for _ in range(rounds * 3)]
    yield Figure("paper", f"{_DOTS} x {_ROWS} greys to dots, p50", median(values), "ms", "2 ms", 2.0, 1.0,
                 noise=noise(values))  # fmt: skip
    yield Figure("paper", "the same, p99", high(values), "ms", "2 ms", 2.0)


def _invoice() -> bytes:
    """An A4 page with as much text as an invoice has."""
    from reportlab.pdfgen.canvas import Canvas

    made = Canvas("-", pagesize=(595, 842))
    for line in range(60):
        made.drawString(
            40, 800 - line * 12, f"P{line:07}  Café molido Solana 500 g   {line + 1}   12.50   {line * 12.5}"
        )
    return bytes(made.getpdfdata())
