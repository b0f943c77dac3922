"""A day at a till, in a process of its own: `python -m tests.bench.day FOLDER SALES`; says what it takes and wakes."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.sale.page import SalePage
    from ui.session import Session

FIRST = 20
"""Sales until everything that a day needs has been loaded and sent once."""
QUIET = 10
"""Seconds that nobody does anything."""
TIDY = 11
"""Seconds at rest until the till has looked for its garbage once more."""


def resident() -> float:
    """Megabytes of this process."""
    with open("/proc/self/status", encoding="ascii") as told:
        return int(next(line for line in told if line.startswith("VmRSS")).split()[1]) / 1024


def woken() -> int:
    """How often any thread of this process has been woken."""
    total = 0
    for thread in Path("/proc/self/task").iterdir():
        words = (thread / "status").read_text().split()
        total += int(words[words.index("voluntary_ctxt_switches:") + 1])
    return total


async def until(true: Callable[[], bool], seconds: float = 120) -> None:
    """Wait for it; TimeoutError when it never comes."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 - a widget sets no event
            await asyncio.sleep(0.01)


async def sold(page: SalePage, number: int) -> None:
    """One sale with keys: three scans, charge, Enter."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    for item in range(3):
        page.take_scan(f"{700000000000 + (number * 7 + item) % 900}")
    page.charge_now(prints=False)
    await until(lambda: page.charging.sheet is not None)
    sheet = page.charging.sheet
    assert sheet is not None
    QTest.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Return)
    await until(lambda: page.charging.sheet is None and not page.sales.basket.items)


async def lived(session: Session, sales: int) -> dict[str, float]:
    """Sell with keys, wait until all is sent, stand still; the session is ended afterwards."""
    from ui.sale.page import SalePage

    running = asyncio.ensure_future(session.main())
    await until(lambda: session.working is not None)
    assert session.window is not None
    page = session.window.page("sale")
    assert isinstance(page, SalePage)
    told = {"opened": resident()}

    def sent() -> bool:
        return session.shop.papers.counts().queued == 0

    for number in range(sales):
        await sold(page, number)
        if number + 1 == FIRST:
            await until(sent)
            await asyncio.sleep(TIDY)
            told["first"] = resident()
    await until(sent)
    await asyncio.sleep(TIDY)
    told["last"] = resident()
    before = woken()
    await asyncio.sleep(QUIET)
    told["woken"] = (woken() - before) / QUIET
    session.leave()
    await running
    return told


def as_in_a_shop() -> None:
    """Without the terminal painters of our own tools, which httpx would bring along for its command line: 9 MB."""
    import importlib.util

    shipped = importlib.util.find_spec("rich") is None
    if not shipped:
        sys.modules["httpx._main"] = None  # type: ignore[assignment]


def main(words: list[str]) -> None:
    as_in_a_shop()
    from ui import own_import

    own_import.load_qt()
    from ui import application, start
    from ui.preferences import Preferences

    folder = Path(words[0])
    preferences = Preferences(folder / "window.ini")
    application.make(preferences, dressed=False)
    session = start.painted(folder, preferences, practice=False)
    from ui.loop import run

    sys.stdout.write(json.dumps(run(lambda: lived(session, int(words[1])))) + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
