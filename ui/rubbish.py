"""Collects Python's garbage on the window's thread only: Qt's objects must never be taken apart on another one.

It also gives freed memory back to the system, where the C library keeps it until somebody asks.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

EVERY = 10_000  # milliseconds between two looks
HEAPS = 2
"""Of the C library; by itself it keeps one for every thread, eight to a processor, and what is free in each."""
_M_ARENA_MAX = -8  # malloc.h


class Rubbish(QObject):
    """Switches the automatic collector off, keeps what start-up made out of it, and looks from time to time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._looks = 0
        self._give_back = _giving_back()

    def look(self) -> None:
        """The young ones each time, all of them once in ten minutes. A millisecond at most, where much was freed.

        The first time all is kept: what was loaded once the window stood, and to walk through it would take a frame.
        """
        self._looks += 1
        if self._looks == 1:
            gc.freeze()
        else:
            gc.collect(2 if self._looks % 60 == 0 else 1)
        self._give_back(0)

    def stop(self) -> None:
        """The program ends: the collector is as it was."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def share_heaps() -> None:
    """Before the threads of the work start: they seldom ask for memory at once, as Python runs one at a time."""
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, HEAPS)


def _giving_back() -> Callable[[int], object]:
    """glibc's own way; other C libraries have none and need none."""
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            trim = ctypes.CDLL(None).malloc_trim
            trim.argtypes = [ctypes.c_size_t]
            return trim
    return lambda keep: None
