"""Brings the log home on a thread and a connection of its own: two flushes that no sale waits for. Knows no table."""

import threading
from pathlib import Path
from queue import SimpleQueue

from app.domain.errors import Trouble
from app.store.database import open_keeper
from app.store.sqlite import WAL_IS_SAFE, Connection, SqliteError
from app.store.waiting import Waiting

AFTER, AT_THE_LATEST, _TOO_LONG, MANY_ROWS = 64, 256, 1024, 250
"""Commits between two checkpoints where the writer never rests; otherwise it waits until nobody has come for a while.
One of many rows counts as several, so that the log is as short. The first commit after a checkpoint flushes twice, so
it is put off while somebody is selling. What does not come home because sales go on is in the end the writer's.
"""

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
        self._left = 0
        self._closed = not (beside and WAL_IS_SAFE)
        self.under_way = False

    def begin(self, commits: int) -> bool:
        """Returns at once; False: it is the writer's to do, after `commits` since the last time."""
        if self._closed or (self._left + commits >= _TOO_LONG and self._queue.empty()):
            self._left = 0
            return False
        self.under_way = True
        self._left += commits
        self._queue.hold(True)
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._serve, name="store-log", daemon=True)
            self._thread.start()
        self._asked.put(True)
        return True

    def close(self) -> None:
        """After what is under way; its connection is closed then."""
        self._closed = True
        if self._thread is not None:
            self._asked.put(False)
            self._thread.join()

    def _serve(self) -> None:
        keeper: Connection | None = None
        while self._asked.get():
            try:
                keeper = keeper or open_keeper(self._folder)
                busy, frames, home = keeper.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                self._left = 0 if not busy and frames == home else self._left
            except (SqliteError, Trouble):
                _close(keeper)  # the log stays as it is, and is as safe as before
                keeper = None
            finally:
                self.under_way = False
                self._queue.hold(False)
        _close(keeper)


def _close(keeper: Connection | None) -> None:
    if keeper is not None:
        keeper.close()
