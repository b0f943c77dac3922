"""Keys at a till until their effect is painted, in a process: `python -m tests.bench.counter FOLDER ADDRESS`.

F12 to the payment sheet, Enter to the change with the sale on disk, scans while the outbox empties, twenty in a burst.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ports import SystemClock
from app.practice import Practice
from app.runtime import Shop
from tests.bench import drain, sales, shelf
from tests.bench.figures import Figure, high, median
from tests.bench.gaps import WEIGHT
from tests.bench.measures import MS
from tests.bench.server import served
from tests.torture.calls import ROOT
from tests.torture.program import ISSUER
from ui.bridge import Bridge
from ui.sale.page import SalePage

WARM, SOLD, SENT, BURST = 10, 110, 300, 20
BEFORE = 8
"""Lines of a sale before another one is begun."""
FRAME = 16.0
HAND = 0.5
"""Seconds from the last article until a hand presses F12: by then a payment sheet lies ready."""


class Paints(QObject):
    """Tells when a widget is next painted. The event comes before it draws; who waits goes on after all of the
    window's widgets have drawn."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: asyncio.Future[None] | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._seen is not None and not self._seen.done():
            self._seen.set_result(None)
        return False

    async def after(self, key: Callable[[], object], shown: Callable[[], QWidget | None]) -> float:
        """Milliseconds from the key until what it shows was painted; that may be made by the key."""
        self._seen = asyncio.get_running_loop().create_future()
        known = shown()
        if known is not None:
            known.installEventFilter(self)
        began = time.perf_counter()
        key()
        found = shown()
        assert found is not None
        if known is None:
            found.installEventFilter(self)
        await asyncio.wait_for(self._seen, 30)
        took = (time.perf_counter() - began) * MS
        found.removeEventFilter(self)
        return took


def code(number: int) -> str:
    return f"{700000000000 + number % 900}"


async def charged(page: SalePage, paints: Paints, bare: Callable[[], float]) -> dict[str, list[float]]:
    """Sales of three articles by keys, nothing else going on; each beside one bare flush of as many bytes."""
    told: dict[str, list[float]] = {"ready": [], "at once": [], "change": [], "flush": []}
    for number in range(SOLD):
        for item in range(3):
            page.take_scan(code(number * 7 + item))
        for word in ("ready", "at once"):
            if word == "ready":
                await asyncio.sleep(HAND)
            f12 = partial(QTest.keyClick, page.line, Qt.Key.Key_F12)
            told[word].append(await paints.after(f12, lambda: page.charging.sheet))
            if word == "ready":
                await left(page)
        sheet = page.charging.sheet
        assert sheet is not None
        enter = partial(QTest.keyClick, sheet.focusWidget() or sheet, Qt.Key.Key_Return)
        told["change"].append(await paints.after(enter, lambda: page.after))
        assert page.after.isVisible()
        while page.charging.sheet is not None:  # noqa: ASYNC110 - a widget sets no event
            await asyncio.sleep(0.001)
        told["flush"].append(bare())
    return {name: values[WARM:] for name, values in told.items()}


async def left(page: SalePage) -> None:
    """Esc: the payment sheet goes, the sale stays."""
    sheet = page.charging.sheet
    assert sheet is not None
    sheet.reject()
    await asyncio.sleep(0.02)


async def scanned(page: SalePage, paints: Paints, engine: asyncio.Future[object]) -> list[float]:
    """A scan every few hundredths of a second until the outbox is empty."""
    values: list[float] = []
    enter = partial(QTest.keyClick, page.line, Qt.Key.Key_Return)
    while not engine.done():
        if len(page.sales.basket.items) >= BEFORE:
            page.cancel_sale()
        page.line.setText(code(len(values) * 3))
        await asyncio.sleep(0.02)
        values.append(await paints.after(enter, page.table.viewport))
    return values


async def burst(page: SalePage) -> int:
    """Twenty scans of different goods, all keys in the queue at once: how many are not the line that they should be."""
    page.cancel_sale()
    wanted = [code(number * 13) for number in range(BURST)]
    for sign in "".join(f"{each}\r" for each in wanted):
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(page.line, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))
    await asyncio.sleep(1)
    found = [item.code for item in page.sales.basket.items]
    due = [f"P{int(each) - 700000000000:07}" for each in wanted]
    return sum(one != other for one, other in zip(due, found + [""] * BURST, strict=False))


async def lived(shop: Shop, folder: Path) -> dict[str, list[float]]:
    bridge, paints = Bridge(), Paints()
    page = SalePage(shop, bridge)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    await asyncio.sleep(0.3)
    told = await charged(page, paints, sales.flush(folder))
    drain.sold(shop, 0, SENT)
    shop.services.warm()
    engine = shop.engine()
    assert await engine.take_over()
    told["lost"] = [await burst(page)]
    told["scan"] = await scanned(page, paints, asyncio.ensure_future(engine.until_idle(240)))
    told["lost"].append(await burst(page))
    await engine.close()
    await shop.services.close()
    await bridge.close()
    return told


def keys(folder: Path) -> Iterator[Figure]:
    """What a cashier waits for between a key and its effect."""
    with served(weight=WEIGHT) as address:
        words = [sys.executable, "-m", "tests.bench.counter", str(folder), address]
        said = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    told: dict[str, list[float]] = json.loads(said.strip().splitlines()[-1])
    ready, at_once, change, flush, scan = (told[name] for name in ("ready", "at once", "change", "flush", "scan"))
    for part, of, goal in (("p50", median, 0.0), ("p99", high, 1.0)):
        limit = FRAME + 2.5 * of(flush)
        yield Figure("counter", f"F12 to the painted payment sheet, half a second after the last article, {part}",
                     of(ready), "ms", "a frame", FRAME, goal)  # fmt: skip
        yield Figure("counter", f"the same in the instant of the last article, {part}", of(at_once), "ms", "a frame",
                     FRAME)  # fmt: skip
        yield Figure("counter", f"Enter to the painted change, the sale durable, {part}", of(change), "ms",
                     "a frame and 2.5 bare flushes", limit, goal)  # fmt: skip
    what = f"Enter of the scanner to the painted line, while {SENT} documents leave"
    yield Figure("counter", f"{what}, p50", median(scan), "ms", "a frame", FRAME)
    yield Figure("counter", f"{what}, p99 of {len(scan)}", high(scan), "ms", "a frame", FRAME, 1.0)
    yield Figure("counter", f"of twice {BURST} scans back to back, lost", sum(told["lost"]), "", "none", 0.0, 1.0)


def main(folder: Path, address: str) -> None:
    from ui.application import make
    from ui.loop import run
    from ui.preferences import Preferences

    make(Preferences(folder.parent / "window.ini"))
    shop = drain.till(folder, ISSUER, address, "conteo", concurrency="5")
    shop.services.set("gforce", Practice(SystemClock()).settings(address)["gforce"], "bench")
    shelf.fill(shop, 1000, 1000, 0)
    told = run(lambda: lived(shop, folder))
    shop.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
