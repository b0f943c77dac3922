"""One writing connection on one thread, readers on their own; transactions and their failures. Knows no table."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from queue import Empty
from typing import Any, TypeVar

from app.domain.errors import Trouble
from app.store import homing, indexing
from app.store.commit import OneFailed, Outcome, Untold, Way, all_of, and_then, as_told, cover, tell, tried_each
from app.store.database import gone_is_trouble, open_reader, open_writer
from app.store.homing import AFTER, AT_THE_LATEST, MANY_ROWS, Homing
from app.store.sqlite import Connection, Shared, SqliteError, trouble
from app.store.waiting import END, ENGINE, SALE, Job, Waiting

T = TypeVar("T")
Work = Callable[[Connection], T]


class Store:
    """A till's database. `write` runs one transaction on the writer's thread, sales before engine; `read` on yours."""

    def __init__(self, folder: Path, *, inline: bool = False) -> None:
        self.folder = folder
        self._inline = inline
        self._queue = Waiting()
        self._homing = Homing(folder, self._queue, beside=not inline)
        self._local = threading.local()
        self._readers: list[Connection] = []
        self._opening = threading.Lock()
        self._closed = False
        self._writer: Connection | None = None
        self._unsure = False
        self._since_checkpoint = 0
        self._since_sale = 0
        self._untold = Untold()
        self._thread: threading.Thread | None = None
        if inline:
            self._writer = open_writer(folder)
        else:
            self._start_thread()

    def write(self, work: Work[T], *, urgent: bool = False) -> Future[T]:
        """Run `work` inside BEGIN IMMEDIATE … COMMIT. The future fails with Trouble, Refused or what `work` raised."""
        future: Future[T] = Future()
        if self._inline:
            self._run_together([(future, work)])
        else:
            self._queue.put(SALE if urgent else ENGINE, future, work)
        return future

    def write_each(self, works: "Sequence[Work[Any]]", then: "Callable[[list[Outcome]], None]") -> None:
        """Works of one moment: one flush, to each its own outcome, and one call of `then` on the writer's thread.

        Where one of them fails all are run again, so that it takes back only itself: they must bear that.
        """
        if self._inline:
            then(self._run_all(works, all_of, tried_each))
        else:
            self._queue.put(ENGINE, then, list(works))

    def read(self, work: Work[T]) -> T:
        """Run `work` on this thread's read-only connection."""
        reader: Shared | None = getattr(self._local, "reader", None)
        if reader is None or reader not in self._readers:
            kept = self._keep_reader()
            if kept is None:
                return self.read_anew(work)
            reader = self._local.reader = kept
        try:
            return reader.ask(work)
        except SqliteError as error:
            raise trouble(error) from None

    def read_at_once(self, work: Work[T]) -> T:
        """Run `work` on what was committed at one moment: a sale closed between two of its reads does not show."""

        def inside(reader: Connection) -> T:
            reader.execute("BEGIN")
            try:
                return work(reader)
            finally:
                if reader.in_transaction:
                    reader.execute("ROLLBACK")

        return self.read(inside)

    def read_anew(self, work: Work[T]) -> T:
        """Run `work` on a connection of its own, which remembers nothing.

        `PRAGMA quick_check` on one that was read before another connection wrote tells a whole search index from a
        damaged one wrongly: FTS5 then looks for parts that were merged meanwhile (seen with SQLite 3.53).
        """
        reader = open_reader(self.folder)
        try:
            return work(reader)
        except SqliteError as error:
            raise trouble(error) from None
        finally:
            reader.close()

    def close(self) -> None:
        """Finish what is queued, checkpoint, close, on every thread: then nobody here has the file open.

        A killed process needs none of this. A straggler that reads afterwards opens the file for that one question
        only: it may be about to be replaced.
        """
        if self._thread is not None:
            self._queue.put(END, None, None)
            self._thread.join()
            self._thread = None
        else:
            self._close_connections()

    def _keep_reader(self) -> Shared | None:
        with self._opening:
            if self._closed:
                return None
            reader = open_reader(self.folder)
            self._readers.append(reader)
            return reader

    def _start_thread(self) -> None:
        started: Future[None] = Future()
        self._thread = threading.Thread(target=self._serve, args=(started,), name="store-writer", daemon=True)
        self._thread.start()
        started.result()

    def _serve(self, started: Future[None]) -> None:
        try:
            self._writer = open_writer(self.folder)
        except BaseException as error:
            started.set_exception(error)
            return
        started.set_result(None)
        while True:
            try:
                urgency, future, work = self._queue.get(homing.RESTED if self._since_checkpoint else None)
            except Empty:
                self._checkpoint()
                continue
            if work is None:
                self._homing.close()
                self._checkpoint(indexing.MANY)
                self._close_connections()
                return
            self._since_sale = self._since_sale + 1 if urgency else 0
            if isinstance(work, list):
                self._run_group(work, future)
            else:
                jobs = [(future, work), *(self._queue.alike() if urgency else ())]
                self._run_together([job for job in jobs if job[0].set_running_or_notify_cancel()])
                del jobs
            del future, work  # whoever waits must not be taken apart on this thread, at the next job
            if self._queue.urgent():
                continue
            self._untold.tell()
            if self._since_checkpoint >= (AFTER if self._since_sale >= AFTER else AT_THE_LATEST):
                self._checkpoint()

    def _run_together(self, jobs: "list[tuple[Future[Any], Work[Any]]]") -> None:
        """Each as if it were alone: one that fails takes back only itself. Nobody is told before all are flushed."""
        ways = [tried_each] if len(jobs) > 1 else []
        tell([future for future, _ in jobs], self._run_all([work for _, work in jobs], *ways))

    def _run_group(self, works: Sequence[Work[Any]], then: "Callable[[list[Outcome]], None]") -> None:
        """Works that nobody waits for. A sale that came while they were done goes along: one flush, not two."""
        late: list[Job] = []

        def came() -> list[Work[Any]]:
            late.extend(self._queue.sales())
            return [work for _, work in late]

        told = self._run_all(works, and_then(all_of, came), and_then(tried_each, came))
        ours, theirs = told[: len(works)], told[len(works) :]
        if late and theirs:
            self._since_sale = 0
            tell([future for future, _ in late], theirs)
        else:
            for job in late:
                self._run_together([job])
        self._untold.add(then, ours)

    def _run_all(self, works: Sequence[Work[Any]], *ways: Way) -> list[Outcome]:
        """One flush for all, in the first way in which that can be done; without one each by itself."""
        for way in ways:
            told: list[Outcome] = []
            try:
                self._transact(lambda writer, way=way, told=told: told.extend(way(writer, works)))  # type: ignore[misc]
            except OneFailed:
                continue
            except BaseException as error:
                if isinstance(error, SqliteError):
                    self._reopen()
                    if not told:
                        break  # undone before any commit: one by one, so that each hears its own reason
                for outcome in (told := told or [Outcome() for _ in works]):  # nothing is done twice by itself
                    outcome.set_exception(as_told(error, unsure=self._unsure))
            return told
        return [self._run_alone(work) for work in works]

    def _run_alone(self, work: Work[Any]) -> Outcome:
        outcome = Outcome()
        try:
            outcome.result = self._transact(work)
        except BaseException as error:
            if isinstance(error, SqliteError):
                self._reopen()
            outcome.set_exception(as_told(error, unsure=self._unsure))
        return outcome

    def _transact(self, work: Work[T]) -> T:
        writer = self._writer or self._connect()
        before = writer.total_changes
        writer.execute("BEGIN IMMEDIATE")
        try:
            result = work(writer)
            self._commit(writer)
        except BaseException:
            if writer.in_transaction:
                writer.execute("ROLLBACK")
            raise
        self._since_checkpoint += 1 + (writer.total_changes - before) // MANY_ROWS
        return result

    def _commit(self, writer: Connection) -> None:
        """One that failed and ended the transaction by itself may still lie in the log, whole, only not flushed."""
        self._untold.tell()
        try:
            writer.execute("COMMIT")
        except SqliteError:
            self._unsure = not writer.in_transaction
            raise

    def _connect(self) -> Connection:
        """After a commit that failed, nothing is written before its remains are covered."""
        with gone_is_trouble(self.folder):
            writer = open_writer(self.folder)
        if self._unsure:
            try:
                cover(writer)
            except SqliteError:
                writer.close()
                raise
            self._unsure = False
        self._writer = writer
        return writer

    def _reopen(self) -> None:
        """After any SQLite error the connection is not trusted again: whoever asked must look what is on disk.

        It is closed after its successor has covered a failed commit: the last one to close would leave the log to be
        read from the beginning, with that commit in it.
        """
        writer, self._writer = self._writer, None
        if self._unsure:
            with suppress(SqliteError, Trouble):
                self._connect()
        if writer is not None:
            try:
                writer.close()
            except SqliteError:
                self._since_checkpoint = 0

    def _checkpoint(self, enough: int = indexing.ENOUGH) -> None:
        """Nobody waits, or much was written: bring home the log, and documents to their search index before it."""
        if self._homing.under_way:
            return
        self._since_checkpoint = 0
        if self._writer is not None:
            try:
                if late := indexing.is_late(self._writer, enough):
                    self._run_group([indexing.catch_up], lambda told: None)
                if self._writer is not None:
                    if not self._homing.begin():
                        self._writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
                    self._since_checkpoint = int(late)
            except SqliteError:
                self._reopen()

    def _close_connections(self) -> None:
        """The writing one last: SQLite then brings home what was committed and removes the write-ahead log.

        Also after an error: a log that stays may hold a commit that was told as failed, and would bring it back.
        """
        if self._writer is None and not self._closed:
            with suppress(SqliteError, Trouble):
                self._connect()
        with self._opening:
            self._closed = True
            readers, self._readers = self._readers, []
        for reader in readers:
            reader.close()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
