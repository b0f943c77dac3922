"""A shop's store with documents in it, and engines that can be killed. Builders for the tests of the engine."""

import asyncio
import itertools
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TypeVar

from app.checkout import Marks, checked, close, quote
from app.domain.document import Status
from app.domain.outbox import Entry, Kind, State
from app.domain.party import Issuer
from app.domain.sale import Line, Sale
from app.ports import uuid7
from app.store import documents, outbox, shop
from app.store.database import FILE
from app.store.journal import Seal
from app.store.sqlite import Connection
from app.store.store import Store
from app.sync.desk import Desk
from app.sync.engine import Engine
from tests.databases import laid
from tests.sync.betrayer import Betrayer
from tests.sync.timewarp import START, WarpClock, WarpLoop

T = TypeVar("T")
ISSUER = Issuer("tienda", "PA", "155596713-2-2015", "Tienda Modelo, S.A.", extra={"dv": "59", "point": "001"})
SEAL = Seal(lambda: b"key of the tests")


class Crash(BaseException):
    """The process ends here."""


class CountedIds:
    """Ids in order; jitter is always none."""

    def __init__(self) -> None:
        self._count = itertools.count(1)

    def new(self) -> str:
        return uuid7(int(START.timestamp() * 1000), 0, next(self._count))

    def code(self, length: int) -> str:
        return "T" * length

    def jitter(self) -> float:
        return 0.0


class FragileStore(Store):
    """Dies before or after the commit with a given number."""

    crash_at: int | None = None
    before = False
    commits = 0

    def _transact(self, work: Callable[[Connection], T]) -> T:
        self.commits += 1
        dies = self.crash_at is not None and self.commits == self.crash_at
        if dies and self.before:
            raise Crash
        result = super()._transact(work)
        if dies:
            raise Crash
        return result


@cache
def _template() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(laid(Path(folder)), inline=True)
        store.write(lambda db: shop.save_issuer(db, ISSUER)).result()
        store.close()
        return (Path(folder) / FILE).read_bytes()


class Bench:
    """One database, one provider, virtual time."""

    def __init__(self, betrayer: Betrayer) -> None:
        memory = Path("/dev/shm")
        self._place = tempfile.TemporaryDirectory(prefix="mostrador-", dir=memory if memory.is_dir() else None)
        self.folder = Path(self._place.name) / "till"  # a test may put the key of its vault beside it
        self.folder.mkdir()
        (self.folder / FILE).write_bytes(_template())
        self.betrayer = betrayer
        self.loop = WarpLoop()
        self.clock = WarpClock(self.loop)
        self.ids = CountedIds()
        self.store = FragileStore(self.folder, inline=True)
        self.told: list[str] = []

    def sell(self, count: int = 1) -> list[str]:
        """So many sales; returns the documents' ids."""
        return [self._sell_one() for _ in range(count)]

    def _sell_one(self) -> str:
        return self.sell_line(Line("Café molido", Decimal(2), Decimal("6.69"), "7", "CAF-500"))

    def sell_line(self, line: Line, *, included: bool = True) -> str:
        """One sale of one line; the document's id."""
        sale = Sale(self.ids.new(), "tienda", "01", "ana", self.clock.now(), "receipt", "001", included, "USD", (line,))
        ready = checked(quote(sale, ISSUER))
        marks = Marks("TEST", False, SEAL)
        receipt = self.store.write(lambda db: close(db, ready, marks, self.ids, self.clock.now())).result()
        return receipt.document.id

    def engine(self) -> Engine:
        desk = Desk(self.store, self.clock, self.ids, SEAL, self.betrayer, self.told.append)
        return Engine(desk)

    def entry(self, document_id: str, kind: Kind = Kind.SUBMIT) -> Entry:
        def work(db: Connection) -> Entry:
            found = outbox.of_document(db, documents.seq_of(db, document_id), kind)
            assert found is not None
            return found

        return self.store.read(work)

    def status(self, document_id: str) -> Status:
        return self.store.read(lambda db: documents.load(db, documents.seq_of(db, document_id))[1].status)

    def code(self, document_id: str) -> str:
        """The authorization that the till has."""
        return self.store.read(lambda db: documents.load(db, documents.seq_of(db, document_id))[1].authorization)

    async def drain(self, seconds: float | None = None) -> bool:
        """One engine from start to idle, closed properly."""
        engine = self.engine()
        assert await engine.take_over()
        try:
            return await engine.until_idle(seconds)
        finally:
            await engine.close()

    async def drain_or_die(self, crash_at: int, *, before: bool) -> None:
        """An engine that is killed at a commit; nothing of it survives but the database."""
        self.store.commits, self.store.crash_at, self.store.before = 0, crash_at, before
        engine = self.engine()
        try:
            if await engine.take_over():
                await engine.until_idle(7200)
        except Crash:
            pass
        finally:
            self.store.crash_at = None
            await self._bury(engine)

    async def _bury(self, engine: Engine) -> None:
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        engine._lock.release()

    def close(self) -> None:
        self.store.close()
        self.loop.close()
        self._place.cleanup()


@contextmanager
def bench(betrayer: Betrayer) -> Iterator[Bench]:
    """A bench that cleans up."""
    made = Bench(betrayer)
    try:
        yield made
    finally:
        made.close()


__all__ = ["ISSUER", "SEAL", "Bench", "State", "bench"]
