"""What waits for the writer: sales before the engine, each in the order in which they came. Knows no database."""

import itertools
from concurrent.futures import Future
from queue import Empty, PriorityQueue
from typing import Any

SALE, ENGINE, END = range(3)

_TOGETHER = 8
"""How many waiting writes of the engine share one flush: a sale that comes meanwhile waits for so many."""

Job = tuple["Future[Any]", Any]
"""Who is told, and the work."""


class Waiting:
    """A queue with two ways in. A job of the engine may be a list of works, with whoever is told of all of them."""

    def __init__(self) -> None:
        self._order = itertools.count()
        self._queue: PriorityQueue[tuple[int, int, Any, Any]] = PriorityQueue()

    def put(self, urgency: int, told: Any, work: Any) -> None:
        self._queue.put((urgency, next(self._order), told, work))

    def get(self, patience: float | None) -> tuple[int, Any, Any]:
        """The next; Empty after so many seconds."""
        urgency, _, told, work = self._queue.get(timeout=patience)
        return urgency, told, work

    def empty(self) -> bool:
        return self._queue.empty()

    def alike(self) -> list[Job]:
        """Works of the engine that wait behind one of its own: they share a flush. A sale never waits for company."""
        return self._taken(ENGINE, _TOGETHER - 1)

    def sales(self) -> list[Job]:
        """What came meanwhile and is urgent; who gave up is left out."""
        return [job for job in self._taken(SALE, _TOGETHER) if job[0].set_running_or_notify_cancel()]

    def _taken(self, urgency: int, most: int) -> list[Job]:
        found: list[Job] = []
        while len(found) < most:
            try:
                job = self._queue.get_nowait()
            except Empty:
                break
            if job[0] != urgency or isinstance(job[3], list):
                self._queue.put(job)
                break
            found.append(job[2:])
        return found
