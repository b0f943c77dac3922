"""L9: the whole window under fire, offscreen: `python -m tests.torture.window SEED SECONDS I/N [SCENE]`.

A cashier scans and charges without a pause while a scene goes on; a probe on the window's own loop notes every gap
between two of its turns. A second process with nothing to do but wake up notes what the machine itself withholds.
Afterwards the till is held against what the cashier did, and the provider's ledger against the till: each sale is
there, with one document, and what nothing kept has left.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "none")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ports import SystemClock
from app.store.database import FILE
from tests.bench.counter import Paints
from tests.bench.figures import high
from tests.fire.line import behind_lines
from tests.torture.crews import CORES
from tests.torture.report import Budget, Finding, Result
from tests.torture.watching import Probe, Seen, idle, judged
from tests.ui.shops import practice_shop, sell, until
from ui.application import make
from ui.loop import run as run_loop
from ui.preferences import Preferences
from ui.sale.page import SalePage
from ui.sale.payment import PaymentSheet
from ui.session import Session

WAITING = 300
PATIENCE = 120.0
"""Seconds that documents may take to leave when nothing keeps them."""

CODES = ("7450000000019", "7450000000026", "CER-6")


class Desk:
    """A whole till and the hands of its cashier."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.sold = self.more = 0
        self.measures = False
        self.confirmed: list[float] = []
        self._paints = Paints()

    @property
    def page(self) -> SalePage:
        assert self.session.window is not None
        page = self.session.window.page("sale")
        assert isinstance(page, SalePage)
        return page

    async def work(self, until_: Callable[[], bool]) -> None:
        """Sale after sale: three codes, F12, Enter; a look at the history and at what needs a person in between."""
        while not until_():
            for code in CODES:
                QTest.keyClicks(self.page.line, code)
                QTest.keyClick(self.page.line, Qt.Key.Key_Return)
                await asyncio.sleep(0.02)
            self.page.charge_now()
            await until(lambda: self.page.charging.sheet is not None, 10)
            await asyncio.sleep(0.15)  # what comes faster is a scanner's
            sheet = self.page.charging.sheet
            assert sheet is not None
            await self._pay(sheet)
            self.sold += 1
            assert self.session.window is not None
            if self.sold % 4 == 0:
                for word in ("documents", "attention", "sale"):
                    self.session.window.show_page(word)
                    await asyncio.sleep(0.05)

    async def _pay(self, sheet: PaymentSheet) -> None:
        """Enter; once more where another program had the database for too long."""
        enter = partial(QTest.keyClick, sheet.focusWidget() or sheet, Qt.Key.Key_Return)
        if self.measures:
            self.confirmed.append(await self._paints.after(enter, lambda: self.page.after))
        else:
            enter()
        while self.page.charging.sheet is not None:
            await until(lambda: self.page.charging.sheet is None or bool(sheet.error()), 30)
            if self.page.charging.sheet is not None:
                enter()
                await asyncio.sleep(0.2)


async def quiet(desk: Desk, seconds: float) -> None:
    """Nothing goes wrong."""
    await _for(desk, seconds)


async def faults(desk: Desk, seconds: float) -> None:
    """The provider is silent, lies, breaks off and refuses."""
    practice = desk.session.shop.practice
    assert practice is not None
    kinds = ("silent", "html_500_after", "garbage", "rate_limit", "sfep_down", "timeout_after", "bad_pdf")
    practice.faults("conteo").change({"chances": [f"{kind}:0.12" for kind in kinds]})
    await _for(desk, seconds)
    practice.faults("conteo").change({"chances": []})


async def dead(desk: Desk, seconds: float) -> None:
    """No network: calls that nobody answers, then a line that is cut. Each sale is timed."""
    practice = desk.session.shop.practice
    assert practice is not None
    desk.measures = True
    practice.faults("conteo").change({"chances": ["silent:1"]})
    await _for(desk, seconds / 2)
    for line in behind_lines(practice, SystemClock(), 1).values():
        line.cut = True
    await _for(desk, seconds / 2)


async def locked(desk: Desk, seconds: float) -> None:
    """Another process keeps the database to itself for five seconds, in the middle of selling."""
    holder = await asyncio.to_thread(_held, desk.session.shop.folder / FILE)
    await _for(desk, max(seconds, 7.0))
    await asyncio.to_thread(holder.wait)


async def drain(desk: Desk, seconds: float) -> None:
    """Hundreds of documents that were waiting leave at once, and their PDFs come in."""
    shop = desk.session.shop
    for _ in range(WAITING):
        await asyncio.to_thread(sell, shop)
        desk.more += 1
    desk.session.bridge.wake_engine.emit()
    await _for(desk, seconds)


SCENES: dict[str, Callable[[Desk, float], Awaitable[None]]] = {
    "quiet": quiet, "faults": faults, "dead": dead, "locked": locked, "drain": drain,
}  # fmt: skip
KEPT_BACK = ("faults", "dead")
"""Scenes after which documents may still be waiting."""


async def _for(desk: Desk, seconds: float) -> None:
    end = time.monotonic() + seconds
    await desk.work(lambda: time.monotonic() > end)


def _held(database: Path) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "tests.torture.window", "hold", str(database)]
    holder = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    holder.stdout.readline()
    return holder


def hold(database: str) -> None:
    """Keep the only right to write for five seconds."""
    db = sqlite3.connect(database, isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    print("held", flush=True)
    time.sleep(5)
    db.execute("ROLLBACK")


async def delivered(desk: Desk, *, all_of_them: bool) -> tuple[int, str]:
    """How many documents the provider has, and what is wrong with that; empty when each sale has exactly one."""
    shop = desk.session.shop
    owed = "SELECT count(*) FROM outbox WHERE kind = 'submit' AND state IN ('ready', 'sending')"

    def left() -> int:
        return int(shop.store.read(lambda db: db.execute(owed).fetchone()[0]))

    if all_of_them:
        with suppress(TimeoutError, AssertionError):
            await until(lambda: not left(), PATIENCE)
    waiting = left()
    rows = shop.store.read(lambda db: db.execute("SELECT reference, status FROM documents").fetchall())
    assert shop.practice is not None
    there = Counter(row["reference"] for row in shop.practice.ledger("conteo") if row["status"] == "completed")
    twice = [reference for reference, count in there.items() if count > 1]
    strangers = there.keys() - {row["reference"] for row in rows}
    lies = [row["reference"] for row in rows if row["status"] == "authorized" and row["reference"] not in there]
    made = desk.sold + desk.more
    lost = [""] * abs(made - len(rows))
    wrongs = {
        "not in the till, or there twice": lost,
        "issued twice": twice,
        "of no sale": strangers,
        "authorized here only": lies,
    }
    if all_of_them and waiting:
        wrongs["never left"] = [str(waiting)]
    return there.total(), "; ".join(f"{len(found)} {what}" for what, found in wrongs.items() if found)


async def scene(name: str, folder: Path, seconds: float) -> Seen:
    """A till of its own, the scene, and the ledger afterwards."""
    session = Session(practice_shop(folder), Preferences(folder / "window.ini"))
    session.show()
    living = asyncio.ensure_future(session.main())
    await until(lambda: session.working is not None and session.news is not None, 30)
    desk, probe = Desk(session), Probe()
    await desk.work(lambda: desk.sold >= 4)  # what is imported at the first use is not what is looked for
    probe.start()
    await SCENES[name](desk, seconds)
    worst = probe.stop()
    there, wrong = await delivered(desk, all_of_them=name not in KEPT_BACK)
    session.leave()
    await asyncio.wait_for(living, 60)
    confirmed = high(desk.confirmed) if desk.confirmed else 0.0
    return Seen(worst, confirmed, desk.sold, probe.turns, there, wrong)


def watched(name: str, seconds: float) -> Seen:
    """A scene beside a process that only waits."""
    with (
        idle() as machine,
        tempfile.TemporaryDirectory(prefix="mostrador-window-", ignore_cleanup_errors=True) as folder,
    ):
        make(Preferences(Path(folder) / "app.ini"))
        seen = run_loop(lambda: scene(name, Path(folder), seconds))
    return replace(seen, machine=float(machine.value))


def run(result: Result, budget: Budget, point: str) -> Result:
    """Each scene in a process of its own."""
    names = [point] if point in SCENES else list(SCENES)
    for name in names:
        budget.tell(name)
        words = [sys.executable, "-m", "tests.torture.window", name, str(max(2.0, budget.seconds / len(names)))]
        done = subprocess.run(words, capture_output=True, text=True, timeout=600, check=False)
        again = f"python3 dev.py torture --only window --point {name}"
        if done.returncode or not done.stdout.strip():
            result.findings.append(Finding(f"{name}: the scene itself fell: {done.stderr[-200:]}", again))
            continue
        seen = Seen(**json.loads(done.stdout.splitlines()[-1]))
        result.count("sales", seen.sold)
        result.count("turns", seen.turns)
        result.count("delivered", seen.there)
        result.counts[f"{name} ms"] = round(seen.worst * 1000)
        result.counts["machine ms"] = max(result.counts.get("machine ms", 0), round(seen.machine * 1000))
        if seen.confirmed:
            result.counts["Enter to change ms, p99"] = round(seen.confirmed)
        result.findings += [Finding(said, again) for said in judged(name, seen)]
    result.counts["cores"] = CORES
    return result


def main(words: list[str]) -> int:
    if words[0] == "hold":
        hold(words[1])
        return 0
    print(json.dumps(asdict(watched(words[0], float(words[1])))), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
