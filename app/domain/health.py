"""How a provider is doing by its last calls: how fast, how often it answers, how long the next document waits. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from statistics import median

from app.domain.outage import HEARD, Outage
from app.domain.pause import Pause
from app.domain.record import dataclass

LAST = 50
"""How many calls are looked at."""

_NOBODY = ("unreachable", "unavailable", "unknown", "interrupted")


@dataclass(frozen=True, slots=True)
class Call:
    """One call: the word for how it ended, and how long it took."""

    outcome: str
    milliseconds: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """What the next document finds: its pause, how many wait before it, how many calls run side by side or together."""

    pause: Pause | None
    outage: Outage | None
    waiting: int
    at_once: int


@dataclass(frozen=True, slots=True)
class Pulse:
    """One provider's figures. `expected`: until the next document is authorized; None where nobody can know.

    `median_ms` and `answered` are of the last `calls`; `turns` says how long documents took of late, in seconds.
    """

    name: str
    title: str
    calls: int
    answered: int
    median_ms: int | None
    expected: timedelta | None
    line: Line

    @property
    def percent(self) -> int | None:
        """How many of a hundred calls were answered; whole, and a hundred only where all were."""
        return 100 * self.answered // self.calls if self.calls else None


def pulse(
    name: str, title: str, calls: Sequence[Call], turns: Sequence[float], line: Line, *, now: datetime
) -> Pulse:  # fmt: skip
    """The figures of one provider; `turns` are seconds from the first call to the authorization, of late."""
    answered = [call for call in calls if _is_answered(call.outcome)]
    times = [call.milliseconds for call in answered if call.milliseconds is not None]
    middle = round(median(times)) if times else None
    return Pulse(name, title, len(calls), len(answered), middle, _expected(middle, turns, line, now), line)


def _is_answered(outcome: str) -> bool:
    word, _, code = outcome.partition(":")
    return word not in _NOBODY or code in HEARD


def _expected(middle: int | None, turns: Sequence[float], line: Line, now: datetime) -> timedelta | None:
    """Nobody knows when a line comes back, or when somebody changes settings; a pause has its end."""
    if line.outage is not None or middle is None or (line.pause is not None and line.pause.blocked):
        return None
    held = max(line.pause.until - now, timedelta(0)) if line.pause is not None else timedelta(0)
    queue = timedelta(milliseconds=middle) * (line.waiting // max(1, line.at_once))
    return held + queue + timedelta(seconds=median(turns) if turns else middle / 1000)
