"""What was read ahead of the next calls, and which documents of a lane may leave. Knows no database and no call."""

from collections import defaultdict, deque
from collections.abc import Iterable

from app.domain.document import Status
from app.domain.outbox import Kind
from app.store.outbox import Due
from app.sync.desk import Service

AHEAD = 16
"""Entries that are read with those that leave at once: whose turn it is is not asked again for each of them."""
FRESH = 0.25
"""Seconds for which they are taken: then others may be due before them."""


class Ahead:
    """Entries of one provider whose turn comes when a slot is free, in their order.

    They are claimed one by one, as they were read: what was changed meanwhile is left to the next look.
    """

    __slots__ = ("limit", "seen", "until", "waiting")

    def __init__(self, limit: int, waiting: Iterable[Due], seen: set[str] | None, until: float) -> None:
        self.limit = limit
        self.waiting = deque(waiting)
        self.seen = seen
        self.until = until


def may_look_ahead(service: Service | None) -> bool:
    """Where one answer does not decide who is next: one document to a call, in any order, without a rest between."""
    return service is not None and service.traits.batch <= 1 and not (service.traits.laned or service.traits.quiet)


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
