"""Runs asyncio on Qt's event loop with timers that are never early; knows nothing of windows or shops."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import heapq
import itertools
import math
import signal
import sys
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import qasync
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

T = TypeVar("T")

LONGEST_QT_WAIT_MS = 86_400_000  # Qt counts 32-bit milliseconds: a longer wait is taken in days
SWEEP_FROM = 64  # cancelled timers are thrown out once there are this many and they are the majority


class PosEventLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync carries no types
    """Keeps every delayed call in one heap behind one precise Qt timer.

    qasync 0.28 gives each `call_later` a coarse Qt timer of its own: it may fire 5 % early (before a `Retry-After`
    is over), overflows after 24.8 days and lives on after being cancelled. Here none of this happens.
    """

    def __init__(self, app: QCoreApplication | None = None) -> None:
        super().__init__(app)
        self._heap: list[tuple[float, int, asyncio.TimerHandle]] = []
        self._order = itertools.count()
        self._cancelled_count = 0
        self._parked: list[asyncio.Handle] = []
        self._alarm = QTimer()
        self._alarm.setSingleShot(True)
        self._alarm.setTimerType(Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._ring)

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: Any, context: contextvars.Context | None = None
    ) -> asyncio.Handle:
        """Seconds from now. Zero goes straight to Qt, as `call_soon` does."""
        if delay <= 0:
            soon: asyncio.Handle = super().call_later(0, callback, *args, context=context)
            return soon
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., object], *args: Any, context: contextvars.Context | None = None
    ) -> asyncio.TimerHandle:
        """A moment on this loop's own clock (`loop.time()`, seconds)."""
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        handle._scheduled = True  # type: ignore[attr-defined]  # makes cancel() report to _timer_handle_cancelled
        heapq.heappush(self._heap, (when, next(self._order), handle))
        if self._heap[0][2] is handle:
            self._set_alarm()
        return handle

    def run_forever(self) -> int:
        """Until `stop`; what Qt wanted to run while the loop stood still comes first."""
        parked, self._parked = self._parked, []
        for handle in parked:
            self._add_callback(handle)
        status: int = super().run_forever()
        return status

    def _add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        super()._add_callback(asyncio.Handle(self._step, (handle,), self), delay)
        return handle

    def _step(self, handle: asyncio.Handle) -> None:
        """Qt is also turned while the loop stands still (at its end, by tests): a task has no running loop then."""
        if handle.cancelled():
            return
        if self.is_running():
            handle._run()
        else:
            self._parked.append(handle)

    def pending_timers(self) -> int:
        """How many delayed calls are kept, cancelled ones included: for tests and for the support page."""
        return len(self._heap)

    def close(self) -> None:
        """Forgets what is still scheduled."""
        self._alarm.stop()
        self._heap.clear()
        self._parked.clear()
        super().close()

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        self._cancelled_count += 1
        if self._cancelled_count > SWEEP_FROM and 2 * self._cancelled_count > len(self._heap):
            self._heap = [entry for entry in self._heap if not entry[2].cancelled()]
            heapq.heapify(self._heap)
            self._cancelled_count = 0

    def _set_alarm(self) -> None:
        if self._heap:
            wait = max(0.0, self._heap[0][0] - self.time())
            self._alarm.start(min(math.ceil(wait * 1000), LONGEST_QT_WAIT_MS))

    def _ring(self) -> None:
        """Due calls go through Qt one by one, so that one that opens a nested loop cannot starve the others."""
        now = self.time()
        while self._heap and self._heap[0][0] <= now:
            handle = heapq.heappop(self._heap)[2]
            handle._scheduled = False  # type: ignore[attr-defined]
            if handle.cancelled():
                self._cancelled_count -= 1
            else:
                super().call_later(0, _run_unless_cancelled, handle)
        self._set_alarm()


def when_told_to_end(call: Callable[[], object]) -> None:
    """The system ends programs with a signal: `call` then, on the running loop, where there are such signals."""
    if sys.platform != "win32":
        with contextlib.suppress(NotImplementedError, RuntimeError):
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, call)


def _run_unless_cancelled(handle: asyncio.TimerHandle) -> None:
    if not handle.cancelled():
        handle._run()


def run(main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run `main` until it returns; the Qt loop ends because `main` ended, never the other way round.

    Closing the last window therefore must not quit the application: the window opens the gate that `main`
    waits for (see `ui.main_window.MainWindow.close_requested`), and `main` tidies up before it returns.
    """
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("make the QApplication before running the loop")
    if isinstance(app, QApplication):
        app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: PosEventLoop(app)) as runner:
        return runner.run(main())
