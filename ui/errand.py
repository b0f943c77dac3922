"""One worker thread for what may take longer than a frame: long lists, many rows. Knows no screen."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from threading import Lock
from typing import TypeVar

from ui.bridge import Bridge

T = TypeVar("T")

SHARED_SECONDS = 0.001  # that a thread keeps the interpreter while another wants to paint; 0.005 is Python's own


@lru_cache(maxsize=1)
def _worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="window-errands")


def run(
    bridge: Bridge,
    work: Callable[[], T],
    then: Callable[[T], object],
    failed: Callable[[BaseException], object] | None = None,
) -> None:
    """Do `work` on the worker thread and hand the answer to `then` on the window's thread.

    Before the loop runs (while the window is being built) it is done here and now.
    """
    await_it(bridge, _worker().submit(considerate, work), then, failed)


def considerate(work: Callable[[], T]) -> T:
    """Do `work` while the window paints: called on a thread that is not the window's."""
    with _sharing:
        return work()


def await_it(
    bridge: Bridge, future: Future[T], then: Callable[[T], object], failed: Callable[[BaseException], object] | None
) -> None:
    """The same for work that another thread has already taken on."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        then(future.result())
        return
    bridge.await_future(future, then=then, failed=failed)


class Latest:
    """Tells answers that are still wanted from those that were overtaken by a newer question."""

    def __init__(self) -> None:
        self._asked = 0

    def ask(self) -> int:
        """A new question; answers to older ones no longer count."""
        self._asked += 1
        return self._asked

    def counts(self, question: int) -> bool:
        """Is this the newest question?"""
        return question == self._asked


class _Sharing:
    """While it is held, the interpreter changes threads so often that the window never waits for a whole frame."""

    def __init__(self) -> None:
        self._lock, self._holders, self._before = Lock(), 0, 0.0

    def __enter__(self) -> None:
        with self._lock:
            self._holders += 1
            if self._holders == 1:
                self._before = sys.getswitchinterval()
                sys.setswitchinterval(SHARED_SECONDS)

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._holders -= 1
            if not self._holders:
                sys.setswitchinterval(self._before)


_sharing = _Sharing()
