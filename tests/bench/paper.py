"""Paper beside its limits: a provider's PDF as a page in the window, a ticket's greys as dots, the window meanwhile."""

from __future__ import annotations

import base64
import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QEventLoop, QTimer

from app.printing import raster
from tests.bench import rivals, window
from tests.bench.figures import Figure, absent, high, median, noise, paired
from tests.bench.gaps import TICK, Probe
from tests.bench.measures import timed
from ui.documents.rendering import PdfReader

_A4_POINTS = 595
_DOTS, _ROWS = 576, 2000


def pages(rounds: int, compare: bool = False) -> Iterator[Figure]:
    """From base64 to a picture that the window can paint, beside the library's own drawing into fresh memory.

    QtPdf is not among Qt's essentials: it draws in an environment of its own, right after us, as many dots.
    """
    text = base64.b64encode(_invoice()).decode()

    def ours(dpi: int) -> float:
        return timed(lambda: _drawn(text, dpi, ours=True))

    def plain(dpi: int) -> float:
        def work() -> None:
            with pypdfium2.PdfDocument(base64.b64decode(text)) as document:
                drawn = document[0].render(scale=dpi / 72)
                bytes(drawn.buffer)

        return timed(work)

    theirs = rivals.drawn(text, rounds) if compare else None
    for dpi, goal in ((203, 0.5), (300, 0.3)):
        values, limits = paired(rounds, partial(ours, dpi), partial(plain, dpi))
        yield Figure("paper", f"a PDF's page at {dpi} dpi, p50", median(values), "ms", "pypdfium2 as it comes",
                     median(limits), noise=noise(values))  # fmt: skip
        what = f"a PDF's page at {dpi} dpi beside QtPdf"
        if theirs is None:
            yield absent("paper", what, "QtPdf is not among Qt's essentials: `--compare` installs it for the run")
        else:
            yield Figure("paper", what, median(values), "ms", "QtPdf", theirs[dpi == 300], goal)
    known, stranger = paired(rounds, partial(ours, 300), lambda: timed(lambda: _drawn(text, 300, ours=False)))
    yield Figure("paper", "the same from outside, drawn once elsewhere first", median(stranger), "ms", "our own",
                 median(known), noise=noise(stranger))  # fmt: skip


def _drawn(text: str, dpi: int, *, ours: bool) -> None:
    paper = PdfReader(base64.b64decode(text), ours=ours)
    paper.draw(0, round(_A4_POINTS * dpi / 72)).result()
    paper.close()


def gap(folder: Path, rounds: int) -> Iterator[Figure]:
    """How late the window's loop is at worst while a thread draws six pages at 300 dpi, and while nobody does anything;
    medians of the worst of each round."""
    running = window.app(folder)
    probe, loop = Probe(), QEventLoop(running)
    paper = PdfReader(_invoice(), ours=True)

    def turned() -> None:
        QTimer.singleShot(200, loop.quit)
        loop.exec()

    def late() -> float:
        return max(0.0, max(probe.taken()) - TICK)

    def idle() -> float:
        probe.taken()
        turned()
        return late()

    def busy() -> float:
        drawings = [paper.draw(0, round(_A4_POINTS * 300 / 72)) for _ in range(6)]
        probe.taken()
        while not all(drawing.done() for drawing in drawings):
            turned()
        return late()

    still, drawn = paired(rounds, idle, busy)
    paper.close()
    yield Figure("paper", "the window's loop late at worst while six pages are drawn at 300 dpi", median(drawn), "ms",
                 "4 ms", 4.0, 1.0, noise=noise(drawn))  # fmt: skip
    yield Figure("paper", "the same while nothing is drawn", median(still), "ms", "4 ms", 4.0, noise=noise(still))


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

    made = Canvas("-", pagesize=(_A4_POINTS, 842))
    for line in range(60):
        made.drawString(
            40, 800 - line * 12, f"P{line:07}  Café molido Solana 500 g   {line + 1}   12.50   {line * 12.5}"
        )
    return bytes(made.getpdfdata())
