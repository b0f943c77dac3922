"""The shop's day: where one ends and the next begins, for a shop that sells past midnight. Pure; knows no clock.

It counts figures only: a document keeps the date that the law gives it.
"""

import re
from datetime import date, datetime, time, timedelta, tzinfo

from app.domain.errors import Refused
from app.domain.record import dataclass
from app.domain.wording import say

MIDNIGHT = time()
LATEST = time(11, 50)
"""A day that ended later would be the next one's."""

_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})", re.ASCII)
_STEP = 10  # minutes: as finely as sums are kept apart


@dataclass(frozen=True, slots=True)
class BusinessDay:
    """Days that begin at `ends` on the clock of `zone`, and last until then on the next morning."""

    zone: tzinfo
    ends: time = MIDNIGHT

    def of(self, moment: datetime) -> date:
        """The day that a moment counts for."""
        local = moment.astimezone(self.zone)
        return local.date() - timedelta(days=1) if local.time() < self.ends else local.date()

    def begins(self, day: date) -> datetime:
        """The first moment of a day."""
        return datetime.combine(day, self.ends, self.zone)

    def moved(self, moment: datetime, days: int) -> datetime:
        """The same time on the clock so many days later."""
        local = moment.astimezone(self.zone)
        return datetime.combine(local.date() + timedelta(days=days), local.time(), self.zone)


def checked(text: str) -> time:
    """Until when a day lasts, as a person types it; empty is midnight. Refused: no such time, or not a morning's."""
    found = _CLOCK.fullmatch(text.strip() or "00:00")
    hour, minute = (int(found[1]), int(found[2])) if found else (24, 0)
    if hour > LATEST.hour or minute > 59 or minute % _STEP:
        raise Refused(
            "day_ends", say("se admite de 00:00 a {latest}, de diez en diez minutos.", latest=f"{LATEST:%H:%M}")
        )
    return time(hour, minute)
