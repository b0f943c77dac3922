"""What is noted beside a scene of the window: gaps of its loop, gaps of the machine, and what a scene may not show."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from typing import Any

from PySide6.QtCore import Qt, QTimer

TICK = 0.005
ALLOWED = 0.100
"""Seconds: the longest that the window may not answer, beyond what the machine itself withheld."""
CONFIRMED = 150.0
"""Milliseconds from Enter to the painted change with a dead network: 99 of 100 sales are faster."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a scene showed. `worst` and the `machine`'s own: seconds without a turn; `confirmed`: milliseconds, p99."""

    worst: float
    confirmed: float
    sold: int
    turns: int
    there: int
    wrong: str
    machine: float = 0.0


def judged(name: str, seen: Seen) -> list[str]:
    """What was seen and may not be. What the machine itself withheld is nobody's fault."""
    withheld, found = f"the machine withheld {seen.machine * 1000:.0f}", [seen.wrong] if seen.wrong else []
    if seen.worst > ALLOWED + seen.machine:
        found.append(f"{seen.worst * 1000:.0f} ms without an answer, {withheld}")
    if seen.confirmed > CONFIRMED + seen.machine * 1000:
        found.append(f"{seen.confirmed:.0f} ms from Enter to the painted change, {withheld}")
    return [f"{name}: {said}" for said in found]


@dataclass(slots=True)
class Probe:
    """Notes the longest gap between two turns of the loop that it is on."""

    worst: float = 0.0
    turns: int = 0
    _last: float = 0.0
    _timer: QTimer = field(default_factory=QTimer)

    def start(self) -> None:
        self.worst, self.turns, self._last = 0.0, 0, time.monotonic()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(int(TICK * 1000))

    def stop(self) -> float:
        """The longest gap, in seconds."""
        self._turn()
        self._timer.stop()
        self._timer.timeout.disconnect(self._turn)
        return self.worst

    def _turn(self) -> None:
        now = time.monotonic()
        self.worst = max(self.worst, now - self._last - TICK)
        self.turns += 1
        self._last = now


@contextmanager
def idle() -> Iterator[Any]:
    """A process that wants nothing: its `value` is the longest that it had to wait on this machine."""
    context = get_context("spawn")
    stop, worst = context.Event(), context.Value("d", 0.0)
    other = context.Process(target=_wait, args=(stop, worst), daemon=True)
    other.start()
    try:
        yield worst
    finally:
        stop.set()
        other.join()


def _wait(stop: Any, worst: Any) -> None:
    while not stop.is_set():
        began = time.monotonic()
        time.sleep(TICK)
        worst.value = max(worst.value, time.monotonic() - began - TICK)
