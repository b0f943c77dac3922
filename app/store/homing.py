"""Brings the log home on a thread and a connection of its own: two flushes that no sale waits for. Knows no table."""

import threading
from pathlib import Path
from queue import SimpleQueue

from app.domain.errors import Trouble
from app.store.database import open_keeper
from app.store.sqlite import WAL_IS_SAFE, Connection, SqliteError
from app.store.waiting import Waiting

AFTER, AT_THE_LATEST, MANY_ROWS = 64, 256, 250
"""Commits between two checkpoints where the writer never rests; otherwise it waits until nobody has come for a while.
One of many rows counts as several, so that the log is as short. The first commit after a checkpoint flushes twice, so
it is put off while somebody is selling.
"""
_TOO_LONG = 16384
"""Pages of a log that never began anew, as a sale came each time while it was brought home: it is the writer's then."""

RESTED = 1.0
"""Seconds without a commit after which the log is brought home: a sale's own calls come within, and share the way."""


class Homing:
    """Reads the log and writes the database, never the log: what is sold meanwhile stays for the next time.

    The engine waits, so that the whole log comes home and begins anew. Only where one connection may write while
    another one does this (`sqlite.WAL_IS_SAFE`).
    """

    def __init__(self, folder: Path, queue: Waiting, *, beside: bool) -> None:
        self._folder = folder
        self._queue = queue
        self._asked: SimpleQueue[bool] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._pages = 0
        self._closed = not (beside and WAL_IS_SAFE)
        self.under_way = False

    def begin(self) -> bool:
        """Returns at once; False: it is the writer's to do."""
        if self._closed or self._pages >= _TOO_LONG or not self._is_there():
            self._pages = 0
            return False
        self.under_way = True
        self._queue.hold(True)
        self._asked.put(True)
        return True

    def _is_there(self) -> bool:
        """Whether its thread is; False: the machine has none to give."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="store-log", daemon=True)
            try:
                self._thread.start()
            except RuntimeError:
                self._thread = None
                return False
        return True

    def close(self) -> None:
        """After what is under way; its connection is closed then."""
        self._closed = True
        thread = self._thread
        if thread is not None:
            self._asked.put(False)
            thread.join()

    def _serve(self) -> None:
        keeper: Connection | None = None
        try:
            while self._asked.get():
                keeper = self._bring(keeper)
                self._end()
        finally:
            self._thread = None  # where this one fell (no memory), the next time has another
            self._end()
            _close(keeper)

    def _bring(self, keeper: Connection | None) -> Connection | None:
        """On this connection, or a new one; returns that of the next time."""
        try:
            keeper = keeper or open_keeper(self._folder)
            self._pages = keeper.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
        except (SqliteError, Trouble):
            _close(keeper)  # the log stays as it is, and is as safe as before
            return None
        return keeper

    def _end(self) -> None:
        self.under_way = False
        self._queue.hold(False)


def _close(keeper: Connection | None) -> None:
    if keeper is not None:
        keeper.close()
