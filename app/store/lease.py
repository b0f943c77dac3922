"""One engine per database: a lock that dies with its process, and a fencing token that outlives it.

The operating system releases the lock however the process ends, so nobody waits for a timeout; the token is checked in
every engine write, so that an engine which lost the lease (copied folder, thawed machine) cannot write any more.
"""

import os
from datetime import datetime
from pathlib import Path

from app import locks
from app.domain.errors import LostLease
from app.store.codec import stamp
from app.store.sqlite import Connection

FILE = "engine.lock"
WINDOW = "window.lock"
"""Held by the window that sells; whoever takes a till over holds both."""


class EngineLock:
    """An exclusive lock on a file in the data folder; `take` answers at once."""

    def __init__(self, folder: Path, name: str = FILE) -> None:
        self._path = folder / name
        self._handle: int | None = None

    def take(self) -> bool:
        """True when this process may be the engine now."""
        if self._handle is not None:
            return True
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if locks.take(handle):
                self._handle = handle
        finally:  # a folder that knows no locks is asked again and again: no file stays open for that
            if self._handle is None:
                os.close(handle)
        return self._handle is not None

    def release(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def take_over(db: Connection, holder: str, now: datetime) -> int:
    """A new fencing token; every engine before this one has lost."""
    db.execute("UPDATE lease SET token = token + 1, holder = ?, taken_at = ?", (holder, stamp(now)))
    return int(db.execute("SELECT token FROM lease").fetchone()["token"])


def check(db: Connection, token: int) -> None:
    """Raises LostLease when another engine has taken over; call it inside every engine transaction."""
    if db.execute("SELECT token FROM lease").fetchone()["token"] != token:
        raise LostLease("another engine has taken over")
