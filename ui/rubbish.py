"""Collects Python's garbage on the window's thread only: Qt's objects must never be taken apart on another one."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 10_000  # milliseconds between two looks


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

    def look(self) -> None:
        """The young ones each time, all of them once in ten minutes."""
        self._looks += 1
        gc.collect(2 if self._looks % 60 == 0 else 1)

    def stop(self) -> None:
        """The program ends: the collector is as it was."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
