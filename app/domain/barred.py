"""What bars a sending at the last moment: its legal deadline, or that it is made by hand by now. Pure."""

from datetime import datetime

from app.domain import causes
from app.domain.outbox import Call, Entry, Needs, State, Step, stay
from app.domain.record import replace
from app.domain.traits import Traits


def barred(
    entry: Entry, call: Call, traits: Traits, now: datetime, *, deadline: datetime | None, is_note: bool
) -> Step | None:
    """How an entry ends instead of leaving; None: it may leave.

    What is in doubt may arrive late, as sending it is asking about it; what came back by itself may not: if it had not
    arrived, it would be refused for its date, and its number used up.
    """
    if call is not Call.SUBMIT:
        return None
    back = entry.reason in causes.COME_BACK
    if traits.hard_deadline and deadline is not None and now > deadline and (back or not entry.in_doubt):
        return _ended(entry, now, causes.OVERDUE)
    if back and is_note and traits.notes_by_hand:
        return replace(_ended(entry, now, causes.BY_HAND), state=State.VERIFY, needs=Needs.VERIFY)
    return None


def _ended(entry: Entry, now: datetime, reason: str) -> Step:
    if entry.in_doubt:
        return replace(stay(entry, now), state=State.VERIFY, needs=Needs.VERIFY, reason=causes.IN_DOUBT)
    return replace(stay(entry, now), state=State.DEAD, needs=Needs.FIX, reason=reason)
