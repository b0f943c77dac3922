"""What was read ahead of the next calls, and which documents of a lane may leave. Knows no database and no call."""

from collections import defaultdict, deque
from collections.abc import Iterable

from app.domain.document import Status
from app.domain.outbox import Kind
from app.store.outbox import Due
from app.sync.desk import Service

AHEAD = 8
"""Calls of one document that are made ready while others are on the line, so that a slot is never free for long."""
LANDING = 2
"""Calls whose answers may be being written while another is on the line, where the provider takes but one at a time."""
FRESH = 1.0
"""Seconds for which they are taken: then others may be due before them."""


class Ahead:
    """The next calls of one provider, in their order: each leaves when a slot is free.

    They are claimed one by one, as they were read: what was changed meanwhile is left to the next look.
    """

    __slots__ = ("limit", "seen", "until", "waiting")

    def __init__(self, limit: int, waiting: Iterable[list[Due]], seen: set[str] | None, until: float) -> None:
        self.limit = limit
        self.waiting = deque(waiting)
        self.seen = seen
        self.until = until


def calls_ahead(service: Service | None) -> int:
    """How many calls are made ready before their turn; none where one answer decides who is next, or a rest follows."""
    if service is None or service.traits.laned or service.traits.quiet:
        return 0
    return AHEAD if service.traits.batch <= 1 else 1


def first_of_each_lane(found: list[Due], flying: set[str], batch: int) -> list[Due]:
    """The earliest documents of every lane that nothing is in the air for.

    PDFs, voids, and questions about what was taken have no lane to keep.
    """
    taken: dict[str, int] = defaultdict(int)
    chosen: list[Due] = []
    for due in found:
        if due.entry.kind is not Kind.SUBMIT or (due.status is Status.SUBMITTED and not due.entry.in_doubt):
            chosen.append(due)
        elif due.entry.lane not in flying and taken[due.entry.lane] < batch:
            taken[due.entry.lane] += 1
            chosen.append(due)
    return chosen


def full(sorted_in: dict[tuple[str, str, int], list[Due]], free: int) -> bool:
    """Whether the first calls are so many, and none of them could take another entry."""
    for (_, _, size), group in sorted_in.items():
        calls, rest = divmod(len(group), size)
        free -= calls
        if free <= 0 or rest:
            return free <= 0
    return False
