"""Holds long work of a small shop at its first step, so that a test may look at the window meanwhile."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.runtime import Shop
from tests.ui.shops import practice_shop, until
from ui.bridge import Bridge
from ui.progress import Pace, Progress


class Gate:
    """Holds every long work at its first step until the test lets it go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.open, self.reached = threading.Event(), threading.Event()
        step = Pace.__call__

        def held(pace: Pace, done: int, whole: int) -> None:
            pace.done, pace.whole = done, whole
            self.reached.set()
            assert self.open.wait(20)
            step(pace, done, whole)

        monkeypatch.setattr(Pace, "__call__", held)


class Held:
    """One page or sheet of a small shop over a window, and what is told."""

    def __init__(self, folder: Path) -> None:
        self.shop: Shop = practice_shop(folder / "shop")
        self.bridge, self.told = Bridge(), list[str]()
        self.bridge.said.connect(lambda title, sentence, tone: self.told.append(title))
        self.window = QWidget()
        self.window.resize(1024, 768)
        self.window.show()

    async def shown(self, page: QWidget) -> None:
        if page.parentWidget() is None:
            page.setParent(self.window)
            page.resize(self.window.size())
        page.show()
        page.window().activateWindow()
        await asyncio.sleep(0.02)

    async def close(self) -> None:
        await self.bridge.close()
        self.window.close()
        self.window.deleteLater()
        await self.shop.aclose()


def nothing_in(folder: Path) -> bool:
    """No file, whole, half or hidden, beside the shop's own folder."""
    return [path.name for path in folder.iterdir()] == ["shop"]


async def ended(page: QWidget, line: Progress, gate: Gate) -> None:
    """What was begun says so, lets the window turn and the focus stay, and ends by one real Esc."""
    focus = QApplication.focusWidget()
    await until(line.isVisible)
    await until(lambda: line.words.text())
    turns = 0
    while turns < 20:  # the work stands still on its own thread, the window does not
        await asyncio.sleep(0)
        turns += 1
    assert (line.running(), line.end.isVisible(), line.end.key) == (True, True, "Esc")
    assert QApplication.focusWidget() is focus
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.isVisible()
    gate.open.set()
    await until(lambda: not line.running())
    assert not line.isVisible()
