"""How long a provider asks to be left alone, as an answer's headers say it. Knows no provider and no wire."""

import pytest

from app.providers.http import Reply

NOW = "Fri, 20 Nov 2026 15:00:00 GMT"


def asked(text: str, date: str = NOW) -> float:
    headers = {"retry-after": text, "date": date}
    return Reply(429, {key: value for key, value in headers.items() if value}, b"").retry_after


@pytest.mark.parametrize(("text", "seconds"), [
    ("7", 7.0), (" 7 ", 7.0), ("0", 0.0), ("3600", 3600.0), ("3601", 3600.0), ("1000000000", 3600.0),
    ("9" * 5000, 3600.0), ("Fri, 20 Nov 2026 15:00:09 GMT", 9.0), ("Friday, 20-Nov-26 15:02:00 GMT", 120.0),
    ("Fri, 20 Nov 2099 15:00:00 GMT", 3600.0),
], ids=lambda value: str(value)[:32])  # fmt: skip
def test_nobody_calls_earlier_than_a_provider_asks_for(text: str, seconds: float) -> None:
    assert asked(text) == seconds


@pytest.mark.parametrize("text", [
    "", "-5", "1e9", "NaN", "inf", "0x10", "٧", "7.5.1", "tomorrow", "Fri, 20 Nov 2026 14:00:00 GMT",
    "Fri, 99 Nov 2026 15:00:00 GMT", "Fri, 20 Nov 99999 15:00:00 GMT", "\x00",
])  # fmt: skip
def test_what_means_nothing_asks_for_nothing(text: str) -> None:
    assert asked(text) == 0.0


def test_a_date_is_held_against_the_provider_s_own_clock_and_never_against_ours() -> None:
    assert asked("Fri, 20 Nov 2026 15:00:09 GMT", date="") == 0.0
    assert asked("Thu, 01 Jan 1970 00:00:30 GMT", date="Thu, 01 Jan 1970 00:00:00 GMT") == 30.0
