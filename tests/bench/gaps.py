"""How long the window does not answer while the outbox empties: `python -m tests.bench.gaps FOLDER MANY ADDRESS`.

The engine runs on the window's own loop and garbage is looked for as in the program, the providers in another process;
every document brings a PDF of 1.5 MB. Says the worst gap in milliseconds idle and busy, how many were over 16 ms, and
how many PDFs were kept.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from app.ports import SystemClock
from app.practice import Practice
from app.runtime import Shop
from tests.bench import drain, slow
from tests.bench.figures import Figure, absent
from tests.bench.server import served
from tests.torture.calls import ROOT

WEIGHT = 1_500_000
FRAME = 16.0
TICK = 4
"""Milliseconds between two turns that are asked for."""


class Probe:
    """Turns of the window's loop, every 4 ms: how late was each."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._watch = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._watch.start()
        self._timer.start(TICK)

    def _turn(self) -> None:
        self.gaps.append(self._watch.nsecsElapsed() / 1e6)
        self._watch.start()

    def taken(self) -> list[float]:
        found, self.gaps = self.gaps, []
        return found


async def looked_at(shop: Shop, many: int) -> tuple[list[float], list[float]]:
    """A while with nothing to do, then until everything has left and every paper is kept."""
    from ui.bridge import Bridge
    from ui.rubbish import Rubbish
    from ui.sale.page import SalePage

    page = SalePage(shop, Bridge())
    page.resize(1024, 768)
    page.show()
    rubbish = Rubbish(page)
    shop.services.warm()
    engine = shop.engine()
    assert await engine.take_over()
    await asyncio.sleep(1)
    probe = Probe()
    await asyncio.sleep(3)
    idle = probe.taken()
    await engine.until_idle(max(240, many / 8))
    busy = probe.taken()
    await engine.close()
    await shop.services.close()
    rubbish.stop()
    return idle, busy


def gaps(folder: Path, full: bool) -> Iterator[Figure]:
    """On this disk, and on one that takes 15 ms to flush."""
    many = 5000 if full else 150
    for name, environ in (("this disk", dict(os.environ)), (f"{slow.FLUSH_MS} ms a flush", slow.disk(folder))):
        what = f"worst gap while {many:,} documents leave and bring 1.5 MB each, {name}"
        if environ is None:
            yield absent("window", what, "needs a C compiler on Linux")
            continue
        with served(weight=WEIGHT) as address:
            words = [sys.executable, "-m", "tests.bench.gaps", str(folder / name.replace(" ", "")), str(many), address]
            said = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True, check=True).stdout
        idle, busy, late, kept = (float(each) for each in said.split()[-4:])
        assert kept == many, said
        yield Figure("window", what, busy, "ms", "idle's worst and a frame", idle + FRAME, 1.0)
        yield Figure("window", f"gaps over {FRAME:g} ms meanwhile", late, "", "none", 0.0)


def main(folder: Path, many: int, address: str) -> None:
    from ui.application import make
    from ui.loop import run
    from ui.preferences import Preferences

    make(Preferences(folder.parent / "window.ini"))
    shop = drain.till(folder, drain.ISSUER, address, "conteo", concurrency="5")
    shop.services.set("gforce", Practice(SystemClock()).settings(address)["gforce"], "bench")
    drain.sold(shop, 0, many)
    idle, busy = run(lambda: looked_at(shop, many))
    counts = shop.store.read(
        lambda db: db.execute("SELECT count(*) FROM documents WHERE pdf_sha256 <> ''").fetchone()[0]
    )
    shop.close()
    print(max(idle), max(busy), sum(gap > FRAME for gap in busy), counts)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
