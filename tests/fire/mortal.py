"""What can die at any moment: a loop that stops at its n-th step, a store that dies at its n-th commit, a wrong clock.

Knows no shop and no provider.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from app.store.sqlite import Connection
from app.store.store import Store
from tests.sync.timewarp import WarpClock, WarpLoop

T = TypeVar("T")

_CHECKPOINT_AFTER = 500


class Killed(SystemExit):
    """The process ends here: nothing goes on after it, as the loop stops at once."""


class MortalStore(Store):
    """Dies before or after the commit with a given number, and stays dead. Checkpoints as the writer's thread does."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, inline=True)
        self.left: int | None = None
        self.before = False
        self.dead = False
        self.commits = 0

    def _transact(self, work: Callable[[Connection], T]) -> T:
        if self.dead:
            raise Killed
        self.commits += 1
        if self.left is not None:
            self.left -= 1
            self.dead = self.left <= 0
        if self.dead and self.before:
            raise Killed
        result = super()._transact(work)
        if self.dead:
            raise Killed
        if self._since_checkpoint >= _CHECKPOINT_AFTER:
            self._checkpoint()
        return result


class MortalLoop(WarpLoop):
    """Virtual time. With a `fuse`, the till's tasks die together at the step with that number: at any await."""

    def __init__(self) -> None:
        super().__init__()
        self.fuse: int | None = None
        self.steps = 0
        self.last_words: Callable[[], None] = lambda: None
        self.set_task_factory(_task)

    def step(self) -> None:
        self.steps += 1
        if self.fuse is not None:
            self.fuse -= 1
            if self.fuse <= 0:
                self.last_words()
                raise Killed


class _Counted(Coroutine[Any, Any, T]):
    """A coroutine each step of which may be its last."""

    def __init__(self, inner: Coroutine[Any, Any, T], loop: MortalLoop) -> None:
        self._inner = inner
        self._loop = loop

    def send(self, value: Any) -> Any:
        try:
            self._loop.step()
        except Killed:
            self._inner.close()
            raise
        return self._inner.send(value)

    def throw(self, *error: Any) -> Any:
        return self._inner.throw(*error)

    def close(self) -> None:
        self._inner.close()

    def __await__(self) -> Generator[Any, Any, T]:
        return self._inner.__await__()


def _task(loop: asyncio.AbstractEventLoop, inner: Any, **more: Any) -> asyncio.Task[Any]:
    """Whatever the providers do by themselves (`Messenger`) goes on past the death of a till."""
    outside = getattr(inner, "__qualname__", "").startswith("Messenger.")
    counted = isinstance(loop, MortalLoop) and loop.fuse is not None and not outside
    return asyncio.Task(_Counted(inner, loop) if counted else inner, loop=loop, **more)  # type: ignore[arg-type]


class TillClock(WarpClock):
    """The till's own clock, which somebody may set wrong: `off` is by how much."""

    off = timedelta()

    def now(self) -> datetime:
        return super().now() + self.off


__all__ = ["Killed", "MortalLoop", "MortalStore", "TillClock"]
