"""A loop whose hours pass at once, and a clock that agrees with it. Knows nothing of the program but its ports."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
START = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


class _Leap(selectors.DefaultSelector):
    """Never waits: the time until the next timer is added to the loop's own time."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        found = super().select(0)
        if not found:
            if timeout is None:
                raise RuntimeError("everybody waits for nothing: a deadlock")
            self.seconds += max(0.0, timeout)
        return found


class WarpLoop(asyncio.SelectorEventLoop):
    """Virtual time; work for other threads is done on the spot, so that a run is the same every time."""

    def __init__(self) -> None:
        self._leap = _Leap()
        super().__init__(self._leap)

    def time(self) -> float:
        return self._leap.seconds

    def run_in_executor(self, executor: Any, func: Callable[..., T], *args: Any) -> "asyncio.Future[T]":
        future: asyncio.Future[T] = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future


class WarpClock:
    """The loop's time as a wall clock."""

    def __init__(self, loop: WarpLoop) -> None:
        self._loop = loop

    def now(self) -> datetime:
        return START + timedelta(seconds=self._loop.time())

    def monotonic(self) -> float:
        return self._loop.time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(seconds, 0.0))


def run(loop: WarpLoop, main: Coroutine[Any, Any, T]) -> T:
    """Run to the end on a loop that stays open for the next run."""
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(main)
    finally:
        asyncio.set_event_loop(None)
