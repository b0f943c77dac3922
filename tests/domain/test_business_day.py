"""Promises about a shop's day: it ends when the shop says, and lasts from there to there whatever the clock does."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.business_day import BusinessDay, checked
from app.domain.errors import Refused

SANTIAGO = ZoneInfo("America/Santiago")  # its clocks go back on a Sunday in April and forward in September
LATE = BusinessDay(SANTIAGO, time(4))


@pytest.mark.parametrize(("hour", "day"), [(3, 19), (4, 20), (23, 20)])
def test_a_sale_after_midnight_counts_for_the_evening_before(hour: int, day: int) -> None:
    assert LATE.of(datetime(2026, 11, 20, hour, 0, tzinfo=SANTIAGO)) == date(2026, 11, day)


def test_what_a_day_begins_with_counts_for_it_and_the_moment_before_does_not() -> None:
    for count in range(400):
        day = date(2026, 1, 1) + timedelta(days=count)
        first = LATE.begins(day).astimezone(UTC)
        assert (LATE.of(first), LATE.of(first - timedelta(seconds=1))) == (day, day - timedelta(days=1))


def test_days_later_it_is_the_same_time_on_the_clock() -> None:
    before = datetime(2026, 4, 1, 22, 30, tzinfo=SANTIAGO).astimezone(UTC)
    assert LATE.moved(before, 7) == datetime(2026, 4, 8, 22, 30, tzinfo=SANTIAGO)
    assert LATE.moved(before, 7) - before == timedelta(days=7, hours=1)


@pytest.mark.parametrize(("typed", "hour"), [("", time()), ("4:30", time(4, 30)), ("11:50", time(11, 50))])
def test_a_day_ends_in_the_night_or_the_morning(typed: str, hour: time) -> None:
    assert checked(typed) == hour


@pytest.mark.parametrize("typed", ["12:00", "4:05", "4:60", "cuatro", "٤:٠٠"])
def test_another_end_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        checked(typed)
