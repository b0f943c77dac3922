"""Two sendings of one sale on their way at once: whose refusal is it? Pure; it knows no store and no provider."""

from datetime import datetime, timedelta

from app.domain import causes
from app.domain.document import Status
from app.domain.outbox import Call, Entry, Step, stay
from app.domain.outcome import Outcome, Rejected
from app.domain.record import replace
from app.domain.traits import Memory, Traits

APART = timedelta(minutes=10)
TIMES = 3
"""A refusal is heard so many times more, so far apart, before it stands for all sendings: late calls arrive meanwhile,
and a clock that leaps spoils one of the waits, not all.
"""


def matters(call: Call, outcome: Outcome, status: Status, traits: Traits) -> bool:
    """Only where a number that was refused is free again can a refusal stand beside a document that lives."""
    asked = call is Call.LOOK_UP and status is Status.SUBMITTED and traits.memory is Memory.NUMBERED
    return asked and isinstance(outcome, Rejected)


def wait(entry: Entry, now: datetime) -> Step | None:
    """Asked about again while another sending may still arrive; None: heard often enough, it is about all of them."""
    since, heard = entry.unseen_since or now, entry.counters.unseen
    if heard >= TIMES and now >= since + TIMES * APART:
        return None
    counters = replace(entry.counters, unseen=heard + 1)
    waiting = replace(stay(entry, now), counters=counters, unseen_since=since, reason=causes.CROSSING)
    return replace(waiting, due_at=now + APART)
