"""Recurring invoices: a sale that is due once a month, and on which days. Pure; knows no table."""

import calendar
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, tzinfo
from typing import Any

from app.domain.errors import Refused
from app.domain.intake import text_from
from app.domain.record import dataclass, replace

MOST_MISSED = 24
"""Periods that are caught up at most, so that a wrong start cannot issue for ever."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One recurring invoice: `day` 1–31 (the last day of shorter months), `first` the first month, the sale's form."""

    id: str
    issuer: str
    title: str
    day: int
    first: date
    sale: Mapping[str, Any]
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """One period of a plan that is to be issued: its key is the reference at the provider."""

    plan: Plan
    period: str
    day: date

    @property
    def reference(self) -> str:
        return f"{self.plan.id}-{self.period}"


def checked_plan(plan: Plan) -> Plan:
    """The plan with its title trimmed; refuses a day that no month has."""
    if not 1 <= plan.day <= 31:
        raise Refused("day", "{day} no es un día del mes; se admite de 1 a 31.", day=plan.day)
    return replace(plan, title=text_from(plan.title, "title", 80, required=True))


def period_of(month: date) -> str:
    """The key of a month, always seven characters."""
    return f"{month.year:04}-{month.month:02}"


def day_in(year: int, month: int, day: int) -> date:
    """That day of the month, or its last day when the month is shorter."""
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def due_periods(plan: Plan, today: date) -> list[Due]:
    """Every period since the plan's first month whose day has come, oldest first; at most the last two years."""
    found: list[Due] = []
    month = plan.first
    while (day := day_in(month.year, month.month, plan.day)) <= today:
        found.append(Due(plan, period_of(month), day))
        month = _month_after(month)
    return found[-MOST_MISSED:]


def next_dates(plan: Plan, today: date, count: int = 3) -> list[date]:
    """The next days on which the plan is due, today included."""
    found: list[date] = []
    month = max(plan.first, starts_in(plan.day, today))
    while len(found) < count:
        found.append(day_in(month.year, month.month, plan.day))
        month = _month_after(month)
    return found


def starts_in(day: int, today: date) -> date:
    """The first month (its first day) in which that day of the month is today or still to come."""
    ahead = day_in(today.year, today.month, day) >= today
    return today.replace(day=1) if ahead else _month_after(today.replace(day=1))


def dated(due: Due, now: datetime, zone: tzinfo, last_moment: Callable[[datetime], datetime] | None) -> datetime:
    """The date on a document caught up late: its own day at noon while the country still takes it, otherwise now.

    `last_moment` is the country's; None: nothing is dated back. Never a date that is still to come.
    """
    own, today = datetime.combine(due.day, time(12), zone), now.astimezone(zone)
    return own if last_moment is not None and own <= today <= last_moment(own) else today


def _month_after(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)
