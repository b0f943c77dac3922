"""What was read ahead of the next calls, and which documents of a lane may leave. Knows no database and no call."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator

from app.domain.document import Status
from app.domain.outbox import Kind
from app.ports import Clock
from app.store.outbox import Due
from app.sync.desk import Service

AHEAD = 32
"""Calls of one document that are read ahead while others are on the line: one look at the queue is for so many."""
LANDING = 2
"""Calls whose answers may be being written while another is on the line, where the provider takes but one at a time."""
FRESH = 1.0
"""Seconds for which they are taken: then others may be due before them."""


class Ahead:
    """The next calls of one provider, in their order: each leaves when a slot is free.

    They are claimed one by one, as they were read: what was changed meanwhile is left to the next look. As many of the
    first ones as there are slots are made ready, so that none is free for long.
    """

    __slots__ = ("limit", "made", "seen", "service", "until", "waiting")

    def __init__(self, service: Service, waiting: Iterable[list[Due]], seen: set[str] | None, now: float) -> None:
        self.service = service
        self.limit = service.traits.concurrency
        self.waiting = deque(waiting)
        self.made = 0
        self.seen = seen
        self.until = now + FRESH

    def is_fresh(self, clock: Clock) -> bool:
        """Whether nobody else can have become due before them for long."""
        return clock.monotonic() <= self.until

    def take(self) -> list[Due]:
        """The next call, which leaves."""
        self.made = max(0, self.made - 1)
        return self.waiting.popleft()

    def unmade(self) -> Iterator[list[Due]]:
        """The calls that are to be made ready now."""
        while self.made < min(self.limit, len(self.waiting)):
            self.made += 1
            yield self.waiting[self.made - 1]


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
