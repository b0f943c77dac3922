"""Recurring invoices: a sale that is due once a month, and on which days. Pure; knows no table."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from app.domain.errors import Refused

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
    """Refuses a day that no month has."""
    if not 1 <= plan.day <= 31:
        raise Refused("day", f"{plan.day} no es un día del mes; se admite de 1 a 31.")
    if not plan.title.strip():
        raise Refused("title", "no puede quedar vacío.")
    return plan


def day_in(year: int, month: int, day: int) -> date:
    """That day of the month, or its last day when the month is shorter."""
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def due_periods(plan: Plan, today: date) -> list[Due]:
    """Every period since the plan's first month whose day has come, oldest first; at most the last two years."""
    found: list[Due] = []
    year, month = plan.first.year, plan.first.month
    while (day := day_in(year, month, plan.day)) <= today:
        found.append(Due(plan, f"{year:04}-{month:02}", day))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found[-MOST_MISSED:]


def next_dates(plan: Plan, today: date, count: int = 3) -> list[date]:
    """The next days on which the plan is due, today included."""
    found: list[date] = []
    year, month = max(plan.first, today.replace(day=1)).year, max(plan.first, today.replace(day=1)).month
    while len(found) < count:
        day = day_in(year, month, plan.day)
        if day >= today:
            found.append(day)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found


def dated(due: Due, now: datetime, zone: tzinfo, window: timedelta) -> datetime:
    """The date on a document caught up late: its own day at noon while the country still takes it, otherwise now."""
    own = datetime.combine(due.day, time(12), zone)
    return own if now - window < own <= now else now.astimezone(zone)
