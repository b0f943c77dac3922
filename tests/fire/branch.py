"""A shop under fire: the shipped Shop and engine on real SQLite in virtual time, and a process that can be killed."""

from __future__ import annotations

import asyncio
import atexit
import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random
from typing import TypeVar

from app.domain.document import Document, Standing
from app.domain.outbox import Entry, Kind
from app.ports import uuid7
from app.practice import Practice
from app.runtime import Shop
from app.store import documents, outbox
from app.store.sqlite import Connection
from app.store.store import Store
from tests.fire.countries import CASES, ISSUERS
from tests.fire.line import Line, behind_lines
from tests.sync.timewarp import START, WarpClock, WarpLoop, run

T = TypeVar("T")

_CHECKPOINT_AFTER = 500


class Killed(BaseException):
    """The process ends here."""


class Dice:
    """Ids in order, jitter from a seed."""

    def __init__(self, seed: int, first: int) -> None:
        self._count = itertools.count(first)
        self._dice = Random(seed)

    def new(self) -> str:
        return uuid7(int(START.timestamp() * 1000), 0, next(self._count))

    def code(self, length: int) -> str:
        return ("FIRE" * length)[:length]

    def jitter(self) -> float:
        return self._dice.random()


class MortalStore(Store):
    """Dies before or after the commit with a given number, and stays dead. Checkpoints as the writer's thread does."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, inline=True)
        self.left: int | None = None
        self.before = False
        self.dead = False

    def _transact(self, work: Callable[[Connection], T]) -> T:
        if self.dead:
            raise Killed
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


class WarpedShop(Shop):
    """The shop as shipped; the practice servers it calls are outside and outlive it."""

    def __init__(self, folder: Path, clock: WarpClock, ids: Dice, outside: Practice) -> None:
        self._outside = outside
        super().__init__(folder, practice=True, clock=clock, ids=ids, store=MortalStore(folder))

    def open_practice(self) -> Practice:
        return self._outside


def _memory() -> Path | None:
    place = Path("/dev/shm")
    return place if place.is_dir() else None


def _warp() -> tuple[WarpLoop, WarpClock]:
    loop = WarpLoop()
    return loop, WarpClock(loop)


@cache
def _template() -> Path:
    """A practice shop with the five issuers, founded once."""
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "none")
    folder = Path(tempfile.mkdtemp(prefix="mostrador-fire-template-", dir=_memory()))
    loop, clock = _warp()
    shop = WarpedShop(folder, clock, Dice(0, 1), Practice(clock))
    for issuer in ISSUERS.values():
        shop.add_issuer(issuer, "ana")
    shop.close()
    loop.close()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


class Branch:
    """One till with its practice servers behind bad lines. `kill_after` commits the process dies and is born anew."""

    def __init__(self, seed: int) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mostrador-fire-", dir=_memory()))
        shutil.copytree(_template(), self.folder, dirs_exist_ok=True)
        self.loop, self.clock = _warp()
        self.dice = Random(seed)
        self.ids = Dice(seed, 100_000)
        self.practice = Practice(self.clock, seed=seed)
        self.lines: dict[str, Line] = behind_lines(self.practice, self.clock, seed)
        self.deaths = 0
        self.shop = self._born()

    def _born(self) -> WarpedShop:
        return WarpedShop(self.folder, self.clock, self.ids, self.practice)

    @property
    def store(self) -> MortalStore:
        store = self.shop.store
        assert isinstance(store, MortalStore)
        return store

    def set_up(self, case: str) -> str:
        """Give a provider the settings of a case; returns its name."""
        name, values = CASES[case]
        if values:
            self.shop.services.set(name, values, "ana")
        return name

    def drain(self, seconds: float | None = None, *, kill_after: int | None = None) -> None:
        """An engine from start to idle, or to its death; after a death the shop is opened again by a new process."""
        self.store.left, self.store.before = kill_after, self.dice.random() < 0.5
        run(self.loop, self._drain(seconds))
        self.store.left = None
        if self.store.dead:
            self.bury()

    def bury(self) -> None:
        """Nothing of the dead process survives but its files."""
        self.deaths += 1
        self.shop.store.close()
        self.shop = self._born()

    async def _drain(self, seconds: float | None) -> None:
        engine = self.shop.engine()
        try:
            assert await engine.take_over()
            await engine.until_idle(seconds)
            await engine.close(patience=200)
        except Killed:
            late = {task for line in self.lines.values() for task in line.late}
            tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task() and task not in late]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        finally:
            engine._lock.release()

    def sleep(self, seconds: float) -> None:
        run(self.loop, asyncio.sleep(seconds))

    def papers(self) -> list[tuple[Document, Standing, Entry]]:
        """Every document with how it stands and its entry, oldest first."""

        def work(db: Connection) -> list[tuple[Document, Standing, Entry]]:
            found = []
            for row in db.execute("SELECT seq FROM documents ORDER BY seq").fetchall():
                entry = outbox.of_document(db, row["seq"], Kind.SUBMIT)
                assert entry is not None
                found.append((*documents.load(db, row["seq"]), entry))
            return found

        return self.store.read(work)

    def close(self) -> None:
        late = [task for line in self.lines.values() for task in line.late]
        for task in late:
            task.cancel()
        run(self.loop, self._swept(late))
        self.store.close()
        self.loop.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    async def _swept(self, tasks: list[asyncio.Task[None]]) -> None:
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.shop.services.close()


@contextmanager
def branch(seed: int) -> Iterator[Branch]:
    """A branch that cleans up."""
    made = Branch(seed)
    try:
        yield made
    finally:
        made.close()


__all__ = ["Branch", "Killed", "branch"]
