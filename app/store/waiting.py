"""What waits for the writer: sales before the engine, each in the order in which they came. Knows no database."""

from collections import deque
from concurrent.futures import Future
from queue import Empty
from threading import Condition
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
        self._door = Condition()
        self._sales: deque[Any] = deque()
        self._works: deque[Any] = deque()
        self._held = self._ending = self._ended = False

    def put(self, urgency: int, told: Any, work: Any) -> None:
        with self._door:
            ended = self._ended
            if urgency == END:
                self._ending = True
            elif not ended:
                (self._works if urgency else self._sales).append((told, work))
            self._door.notify()
        if ended:
            _refuse(told)

    def get(self, patience: float | None) -> tuple[int, Any, Any]:
        """The next; Empty after so many seconds."""
        with self._door:
            if not self._door.wait_for(self._has_next, patience):
                raise Empty
            if self._sales:
                return SALE, *self._sales.popleft()
            if self._works:
                return ENGINE, *self._works.popleft()
            self._ended = True
            return END, None, None

    def _has_next(self) -> bool:
        return bool(self._sales or (not self._held if self._works else self._ending))

    def hold(self, held: bool) -> None:
        """Whether the engine's works wait although the writer is free; sales never do."""
        with self._door:
            self._held = held
            self._door.notify()

    def urgent(self) -> bool:
        """Whether a sale waits."""
        return bool(self._sales)

    def alike(self) -> list[Job]:
        """Works of the engine that wait behind one of its own: they share a flush. A sale never waits for company."""
        with self._door:
            return [] if self._sales else _taken(self._works, _TOGETHER - 1)

    def sales(self) -> list[Job]:
        """What came meanwhile and is urgent; who gave up is left out."""
        with self._door:
            found = _taken(self._sales, _TOGETHER)
        return [job for job in found if job[0].set_running_or_notify_cancel()]


def _taken(waiting: "deque[Any]", most: int) -> list[Job]:
    """The first of them, up to one that is a list."""
    found: list[Job] = []
    while waiting and len(found) < most and not isinstance(waiting[0][1], list):
        found.append(waiting.popleft())
    return found


def _refuse(told: Any) -> None:
    """Whoever waits for an engine's works has gone before."""
    if isinstance(told, Future) and told.set_running_or_notify_cancel():
        told.set_exception(Trouble("La caja se está cerrando: no se guardó nada.", "closed"))
