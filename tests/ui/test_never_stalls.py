"""Promises of the window's loop: no sale waits for the disk on it, and the torture's probe would notice a stall."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt

from app.store.database import FILE
from tests.torture.window import Probe
from tests.ui.sale.till import open_till, until

HOLD = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
db.execute("ROLLBACK")
"""


def keep_to_itself(database: Path) -> subprocess.Popen[str]:
    """Another process that has the only right to write until it is told to let go."""
    words = [sys.executable, "-c", HOLD, str(database)]
    holder = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def block(seconds: float) -> None:
    """What no part of the window may do."""
    time.sleep(seconds)


async def test_a_sale_waits_for_the_disk_and_the_window_does_not(tmp_path: Path) -> None:
    till = open_till(tmp_path)
    till.scan("7501031311309")
    holder = keep_to_itself(tmp_path / FILE)
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())
    for _ in range(20):
        await asyncio.sleep(0)
    assert till.sold() == []
    assert till.page.charging.sheet is sheet
    holder.communicate("\n")
    await until(lambda: len(till.sold()) == 1, 10)
    await till.settled()
    await till.close()


async def test_the_probe_notices_a_loop_that_was_blocked() -> None:
    probe = Probe()
    probe.start()
    await asyncio.sleep(0.05)
    block(0.25)
    await asyncio.sleep(0.05)
    assert probe.stop() >= 0.2
    assert probe.turns > 3
