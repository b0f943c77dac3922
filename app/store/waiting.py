"""What waits for the writer: sales before the engine, each in the order in which they came. Knows no database."""

import itertools
from concurrent.futures import Future
from queue import Empty, PriorityQueue
from threading import Lock
from typing import Any

from app.domain.errors import Trouble

SALE, ENGINE, END = range(3)

_TOGETHER = 8
"""How many waiting writes of the engine share one flush: a sale that comes meanwhile waits for so many."""

Job = tuple["Future[Any]", Any]
"""Who is told, and the work."""


class Waiting:
    """A queue with two ways in. A job of the engine may be a list of works, with whoever is told of all of them.

    After END has been taken nobody is served: who comes then is told so at once, and waits for nothing.
    """

    def __init__(self) -> None:
        self._order = itertools.count()
        self._door = Lock()
        self._ended = False
        self._queue: PriorityQueue[tuple[int, int, Any, Any]] = PriorityQueue()

    def put(self, urgency: int, told: Any, work: Any) -> None:
        with self._door:
            if not self._ended:
                self._queue.put((urgency, next(self._order), told, work))
                return
        _refuse(told)

    def get(self, patience: float | None) -> tuple[int, Any, Any]:
        """The next; Empty after so many seconds."""
        urgency, _, told, work = self._queue.get(timeout=patience)
        if urgency == END:
            self._end()
        return urgency, told, work

    def _end(self) -> None:
        with self._door:
            self._ended = True
        while not self._queue.empty():  # they came while the door was closing
            _refuse(self._queue.get_nowait()[2])

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


def _refuse(told: Any) -> None:
    """Whoever waits for an engine's works has gone before."""
    if isinstance(told, Future) and told.set_running_or_notify_cancel():
        told.set_exception(Trouble("La caja se está cerrando: no se guardó nada.", "closed"))
