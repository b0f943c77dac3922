"""Collects what the engine writes at one moment into one flush and one message between two threads. Knows no table."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any, TypeVar

from app.store.commit import Outcome, tell
from app.store.sqlite import Connection
from app.store.store import Store

T = TypeVar("T")
Waiting = tuple[Callable[[Connection], Any], "asyncio.Future[Any]"]

_MOST = 16
"""Works of one flush: a sale that comes meanwhile waits for so many."""


class Together:
    """Writes for coroutines of one loop. While one flush is under way, what comes waits for the next."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: list[Waiting] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._busy = False
        self._intents: set[asyncio.Future[Any]] = set()

    async def write(self, work: Callable[[Connection], T], *, first: bool = False) -> T:
        """One transaction of its own, as far as anybody can tell: done when it is on disk, or failed for itself.

        `first`: before what waits already; an intent overtakes answers, whose documents nobody waits for.
        """
        loop = asyncio.get_running_loop()
        if loop is not self._loop:  # a loop that ended took what it waited for with it
            self._loop, self._waiting, self._busy = loop, [], False
            self._intents.clear()
        future: asyncio.Future[T] = loop.create_future()
        if first:
            self._intents.add(future)
            future.add_done_callback(self._intents.discard)
        self._waiting.insert(0 if first else len(self._waiting), (work, future))
        if not self._busy:
            self._busy = True
            loop.call_soon(loop.call_soon, self._send, loop)  # answers of this turn of the loop go along
        return await future

    async def after_intents(self) -> None:
        """Until no intent waits for the disk, one that comes this very moment included: many answers, or their files,
        would keep it from a call that may leave.
        """
        turn = asyncio.Event()
        asyncio.get_running_loop().call_soon(turn.set)
        await turn.wait()
        if self._intents and self._loop is asyncio.get_running_loop():
            await asyncio.wait(self._intents)

    def _send(self, loop: asyncio.AbstractEventLoop) -> None:
        """What waits now; whoever gave up meanwhile is left out."""
        alive = [each for each in self._waiting if not each[1].done()]
        some, self._waiting = alive[:_MOST], alive[_MOST:]
        self._busy = bool(some)
        if not some:
            return

        def then(told: list[Outcome]) -> None:
            with suppress(RuntimeError):  # that loop is closed: nobody waits there any more
                loop.call_soon_threadsafe(self._land, loop, some, told)

        self._store.write_each([work for work, _ in some], then)

    def _land(self, loop: asyncio.AbstractEventLoop, some: list[Waiting], told: list[Outcome]) -> None:
        tell([future for _, future in some], told)
        if loop is self._loop:
            self._send(loop)


async def side_by_side(keeping: Sequence[Coroutine[object, object, None]]) -> None:
    """Every answer of a call is kept, side by side, whatever becomes of another one; then the first failure is told."""
    if len(keeping) == 1:
        await keeping[0]
        return
    for failure in await asyncio.gather(*keeping, return_exceptions=True):
        if failure is not None:
            raise failure
