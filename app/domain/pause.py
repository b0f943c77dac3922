"""How long to leave a provider alone after a silence that was its own fault. Pure; knows no entry."""

from datetime import datetime, timedelta

from app.domain.errors import NotAllowed, Silence, Throttled, Unreachable
from app.domain.record import dataclass, replace

_UNREACHABLE = (5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 320.0, 640.0, 900.0)
_DOUBT = "doubt:"
_THROTTLED_MAX = 60.0
_DARK = timedelta(minutes=30)
_IN_THE_DARK = "Dos envíos seguidos quedaron sin respuesta y no se puede preguntar por ellos; se espera media hora."
PROBE = timedelta(minutes=30)
"""A provider that refused our credentials is asked again this often, with one entry, even if no setting changes."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A provider left alone until `until`. `blocked`: settings must change; only a probe goes through meanwhile."""

    provider: str
    until: datetime
    blocked: bool
    reason: str
    code: str = ""
    count: int = 1
    since: datetime | None = None

    def holds(self, now: datetime) -> bool:
        return now < self.until


def in_the_dark(provider: str, old: Pause | None, now: datetime) -> Pause:
    """After a call that may have arrived, at a provider that cannot be asked: each one is work for a person.

    One is bad luck; from the second in a row on, the rest of the queue is not sent after them at once. A probe of a
    blocked provider that nobody answered opens nothing: what is parked would stay so, with nobody left to ask for it.
    """
    if old and old.blocked:
        return replace(old, until=now + PROBE)
    count = old.count + 1 if old and old.code == _DOUBT else 1
    since = old.since if old and count > 1 else now
    return Pause(provider, now if count == 1 else now + _DARK, False, _IN_THE_DARK, _DOUBT, count, since)


def after_silence(provider: str, old: Pause | None, silence: Silence, now: datetime) -> Pause | None:
    """The provider's new pause, or None when this silence is not the provider's fault (the old pause then stays)."""
    again = old if old and type_of(silence) == old.code.split(":")[0] else None
    fresh = Pause(provider, now, False, silence.title, f"{type_of(silence)}:{silence.code}", 1, now)
    pause = replace(fresh, count=again.count + 1, since=again.since) if again else fresh
    if again and again.holds(now) and not again.blocked:  # calls that were in the air together fail once
        told = max(1.0, silence.wait) if isinstance(silence, Throttled) else 0.0
        return replace(again, until=max(again.until, now + timedelta(seconds=told)))
    match silence:
        case Throttled() | Unreachable() if old and old.blocked:
            return replace(old, until=now + PROBE)  # a probe that got no verdict on our credentials opens nothing
        case NotAllowed():
            return replace(pause, until=now + PROBE, blocked=True)
        case Throttled(wait=wait):
            grown = min(_THROTTLED_MAX, 2.0 ** min(pause.count - 1, 10))
            return replace(pause, until=now + timedelta(seconds=max(1.0, wait, grown)))
        case Unreachable():
            return replace(pause, until=now + timedelta(seconds=_UNREACHABLE[min(pause.count, len(_UNREACHABLE)) - 1]))
        case _:
            return None


def weaker(silence: Silence, holding: Pause) -> bool:
    """A blocked provider is not unblocked by a milder silence of a call that was already in the air."""
    return holding.blocked and not isinstance(silence, NotAllowed)


def type_of(silence: Silence) -> str:
    """The stored word for the family of a silence."""
    match silence:
        case NotAllowed():
            return "not_allowed"
        case Throttled():
            return "throttled"
        case Unreachable():
            return "unreachable"
        case _:
            return "other"
