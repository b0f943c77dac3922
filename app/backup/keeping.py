"""Which copies stay: the newest of each hour, day, week and month, as many of each as the shop wants, and those that a
person asked for, each for itself."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from app.domain.errors import Refused
from app.domain.record import dataclass

PLACE = "copias"
"""The folder of automatic copies inside the data folder, unless another one is set."""

_NAME = re.compile(r"mostrador-(\d{8}-\d{6})(-a-mano)?\.zip")
MOST_BY_HAND = 20
"""Copies that people asked for; only then the oldest of them goes."""

_MOST = 1000


@dataclass(frozen=True, slots=True)
class Keep:
    """How many hours, days, weeks and months keep their newest copy."""

    hours: int = 24
    days: int = 14
    weeks: int = 8
    months: int = 12

    def __str__(self) -> str:
        return f"{self.hours},{self.days},{self.weeks},{self.months}"


def keep_from(text: str) -> Keep:
    """Four counts with commas; empty is the usual. Refused: something else, or nothing kept at all."""
    if not text:
        return Keep()
    words = [word.strip() for word in text.split(",")]
    if len(words) != 4 or not all(word.isascii() and word.isdigit() and int(word) <= _MOST for word in words):
        raise Refused("keep", "son cuatro números: horas, días, semanas y meses; p. ej. 24,14,8,12.")
    found = Keep(*map(int, words))
    if not any(map(int, words)):
        raise Refused("keep", "así no quedaría ninguna copia; deje al menos una.")
    return found


def name_at(moment: datetime, *, by_hand: bool = False) -> str:
    """The file name of an automatic copy, or of one that a person asked for."""
    return f"mostrador-{moment.astimezone(UTC):%Y%m%d-%H%M%S}{'-a-mano' if by_hand else ''}.zip"


def kept_names(names: Iterable[str], wanted: Keep) -> set[str]:
    """The files that stay: those of `kept`, and the newest that people asked for."""
    made = {name: moment for name in names if (moment := moment_of(name)) is not None}
    stay = kept(list(made.values()), wanted)
    by_hand = sorted((name for name in made if _NAME.fullmatch(name)[2]), reverse=True)  # type: ignore[index]
    return {name for name, moment in made.items() if moment in stay} | set(by_hand[:MOST_BY_HAND])


def moment_of(name: str) -> datetime | None:
    """When a copy of ours was made; None for any other file, which is never touched."""
    match = _NAME.fullmatch(name)
    try:
        return datetime.strptime(match[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC) if match else None
    except ValueError:
        return None


def kept(moments: Sequence[datetime], wanted: Keep) -> set[datetime]:
    """Those that stay. Counted over the hours, days … that have a copy, so that a closed month costs none.

    The newest of all always stays.
    """
    newest_first = sorted(moments, reverse=True)
    rules: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (wanted.hours, lambda m: (m.date(), m.hour)), (wanted.days, lambda m: m.date()),
        (wanted.weeks, lambda m: m.isocalendar()[:2]), (wanted.months, lambda m: (m.year, m.month)),
    )  # fmt: skip
    stay = set(newest_first[:1])
    for many, period in rules:
        seen: dict[object, datetime] = {}
        for moment in newest_first:
            seen.setdefault(period(moment), moment)
        stay |= set(list(seen.values())[:many])
    return stay
