"""A shop under fire: the shipped Shop and engine on real SQLite in virtual time, and a process that can be killed."""

from __future__ import annotations

import asyncio
import atexit
import itertools
import os
import shutil
import ssl
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from app.domain.document import Document, Standing
from app.domain.outbox import Entry, Kind
from app.ports import uuid7
from app.practice import Practice
from app.providers.faults import Fault, FaultKind
from app.runtime import Shop
from app.store import documents, outbox
from app.store.sqlite import Connection
from app.sync import engine
from app.sync.engine import Engine
from tests.fire.countries import CASES, ISSUERS
from tests.fire.line import Line, behind_lines
from tests.fire.mortal import Killed, MortalLoop, MortalStore, TillClock
from tests.sync.timewarp import START, WarpClock, run

LONG_NAP = 600.0

sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]
"""httpx looks for it at every call inside the process; where it is not installed that is a search of every folder."""


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


class WarpedShop(Shop):
    """The shop as shipped; the practice servers it calls are outside and outlive it."""

    def __init__(self, folder: Path, clock: WarpClock, ids: Dice, outside: Practice) -> None:
        self._outside = outside
        super().__init__(folder, practice=True, clock=clock, ids=ids, store=MortalStore(folder))
        self.services._tls = _tls()

    def open_practice(self) -> Practice:
        return self._outside


def _memory() -> Path | None:
    place = Path("/dev/shm")
    return place if place.is_dir() else None


@cache
def _tls() -> ssl.SSLContext:
    """No call leaves the process, so no certificate is ever looked at: reading them takes longer than a world."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@cache
def _template(first: int = 1) -> Path:
    """A practice shop with the five issuers, founded once; `first` tells one till from another."""
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "none")
    folder = Path(tempfile.mkdtemp(prefix="mostrador-fire-template-", dir=_memory()))
    loop = MortalLoop()
    clock = WarpClock(loop)
    shop = WarpedShop(folder, clock, Dice(0, first), Practice(clock))
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
        self.loop = MortalLoop()
        self.clock = TillClock(self.loop)
        self.dice = Random(seed)
        self.ids = Dice(seed, 100_000)
        self.practice = Practice(WarpClock(self.loop), seed=seed)
        self.lines: dict[str, Line] = behind_lines(self.practice, WarpClock(self.loop), seed)
        self.drawn = Counter[str]()
        for line in self.lines.values():
            line.faults.draw = self._counted(line.faults.draw)  # type: ignore[method-assign]
        self.deaths = 0
        self._places = [self.folder]
        self.shop = self._born()

    def _counted(self, draw: Callable[[str], Fault]) -> Callable[[str], Fault]:
        """Every fault of a provider's own that strikes, by its kind."""

        def drawing(call: str) -> Fault:
            fault = draw(call)
            self.drawn[fault.kind] += fault.kind is not FaultKind.NONE
            return fault

        return drawing

    def _born(self) -> WarpedShop:
        return self.born(self.folder)

    def born(self, folder: Path) -> WarpedShop:
        """A process of the till in this folder."""
        return WarpedShop(folder, self.clock, self.ids, self.practice)

    def beside(self, name: str) -> Path:
        """A folder beside the till's own."""
        place = self._places[0].with_name(f"{self._places[0].name}-{name}")
        place.mkdir()
        self._places.append(place)
        return place

    def other(self, name: str = "other", first: int = 500_000) -> Path:
        """The folder of another till of the shop; `first` tells it from the others."""
        place = self.beside(name)
        shutil.copytree(_template(first), place, dirs_exist_ok=True)
        return place

    def end(self) -> None:
        """The till's process ends for good, whatever it was doing; what is on the line goes on."""
        self._sweep()
        self.shop.store.close()

    def begin(self, folder: Path) -> None:
        """From now on the till's work is done in this folder."""
        self.folder = folder
        self.shop = self._born()

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

    def drain(self, seconds: float | None = None, *, kill_after: int | None = None, step: int | None = None) -> None:
        """An engine from start to idle, or to its death: at a commit, or at a step between two commits.

        After a death the shop is opened again by a new process.
        """
        self.store.left, self.store.before = kill_after, self.dice.random() < 0.5
        working = self.shop.engine()
        try:
            self.live(self._drain(working, seconds), step)
        finally:
            working._lock.release()
        self.store.left = None
        if self.store.dead:
            self.bury()

    def live(self, life: Coroutine[Any, Any, None], step: int | None = None) -> None:
        """Run something of the till until it ends or the process dies."""
        self.loop.fuse, self.loop.last_words = step, self._die
        try:
            run(self.loop, life)
        except Killed:
            self._die()
        finally:
            self.loop.fuse = None

    def _die(self) -> None:
        self.store.dead = True

    def bury(self) -> None:
        """Nothing of the dead process survives but its files; calls on their way and the providers do."""
        self.deaths += 1
        self.end()
        self.shop = self._born()

    def _sweep(self) -> None:
        """Nobody is left: whoever falls may have called the next one, who goes too before it takes a step."""
        away = self.away
        while tasks := [task for task in asyncio.all_tasks(self.loop) if task not in away]:
            for task in tasks:
                task.cancel()
            while not all(task.done() for task in tasks):
                self._turn()
            self._turn()  # whom they call is born in the turn after theirs
            for task in tasks:
                _ = task.cancelled() or task.exception()

    def _turn(self) -> None:
        end = self.loop.call_soon(self.loop.stop)
        with suppress(Killed):
            self.loop.run_forever()
        end.cancel()  # a death in this very turn came before it: it would end what comes next

    @property
    def away(self) -> set[asyncio.Task[Any]]:
        """What goes on without the till: calls on the line, and the providers' own messages."""
        return {*self.practice._telling, *(task for line in self.lines.values() for task in line.late)}

    async def _drain(self, working: Engine, seconds: float | None) -> None:
        assert await working.take_over()
        await working.until_idle(seconds)
        await working.close(patience=200)

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
        away = self.away
        for task in away:
            task.cancel()
        run(self.loop, self._swept(away))
        self.store.close()
        self.loop.close()
        for place in self._places:
            shutil.rmtree(place, ignore_errors=True)

    async def _swept(self, tasks: set[asyncio.Task[Any]]) -> None:
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.shop.services.close()


@contextmanager
def long_naps() -> Iterator[None]:
    """An engine looks at the clock every half minute in case somebody sets it; here nobody does."""
    usual, engine._NAP = engine._NAP, LONG_NAP
    try:
        yield
    finally:
        engine._NAP = usual


@contextmanager
def branch(seed: int) -> Iterator[Branch]:
    """A branch that cleans up."""
    made = Branch(seed)
    try:
        yield made
    finally:
        made.close()


__all__ = ["Branch", "Killed", "branch", "long_naps"]
