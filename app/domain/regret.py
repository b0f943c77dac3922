"""How long a document waits before it leaves, so that a mistake can be taken back without a trace there. Pure."""

from datetime import datetime, timedelta

from app.domain.errors import Refused
from app.domain.outbox import Entry, State
from app.domain.wording import say

LONGEST = 900
"""Seconds. Longer ones would keep the end of the day waiting."""

SPARE = timedelta(hours=1)
"""So much of the legal time is never waited away."""


def checked(text: str) -> int:
    """Seconds as a person types them; empty is none. Refused: no whole number, or too many."""
    figure = text.strip() or "0"
    if not (figure.isascii() and figure.isdigit() and len(figure) < 6 and int(figure) <= LONGEST):
        raise Refused("regret", say("son segundos enteros, de 0 (sale enseguida) a {most}.", most=LONGEST))
    return int(figure)


def leaves_at(now: datetime, seconds: int, deadline: datetime | None) -> datetime:
    """When a document of this moment may leave; at once where the law leaves no time to wait."""
    then = now + timedelta(seconds=min(seconds, LONGEST))
    return now if deadline is not None and then + SPARE > deadline else then


def held(entry: Entry, now: datetime) -> timedelta:
    """How long it still waits to be taken back; nothing once it was tried, or somebody sent it on."""
    waits = entry.state is State.READY and not entry.attempts and not entry.in_doubt
    return max(entry.due_at - now, timedelta(0)) if waits else timedelta(0)
