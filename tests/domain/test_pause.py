"""How long a provider is left alone: it grows, it has a cap, and bad credentials end only with a verdict on them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable, Unreachable, Unsayable
from app.domain.pause import PROBE, Pause, after_silence, in_the_dark, type_of, weaker

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


def waits(silence: Silence, times: int) -> list[float]:
    """Seconds of each pause when the same silence comes again as soon as the last pause is over."""
    pause, now, found = None, NOW, []
    for _ in range(times):
        pause = after_silence("conteo", pause, silence, now)
        assert pause is not None
        found.append((pause.until - now).total_seconds())
        now = pause.until
    return found


def test_a_missing_network_is_asked_less_and_less_often_but_at_least_every_quarter_of_an_hour() -> None:
    assert waits(Unreachable("x"), 11) == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]


def test_throttling_doubles_up_to_a_minute() -> None:
    assert waits(Throttled("x"), 9) == [1, 2, 4, 8, 16, 32, 60, 60, 60]


@pytest.mark.parametrize(("told", "first"), [(0.0, 1), (0.2, 1), (1.0, 1), (7.0, 7), (3600.0, 3600)])
def test_throttling_waits_at_least_a_second_and_at_least_as_told(told: float, first: float) -> None:
    assert waits(Throttled("x", wait=told), 1) == [first]


@pytest.mark.parametrize("silence", [Throttled("x"), Unreachable("x"), NotAllowed("x")])
def test_a_provider_may_be_silent_for_months(silence: Silence) -> None:
    assert waits(silence, 5000)[-1] == {Throttled: 60, Unreachable: 900, NotAllowed: 1800}[type(silence)]


def test_bad_credentials_block_and_are_probed_every_half_hour() -> None:
    pause = after_silence("conteo", None, NotAllowed("Venció el certificado.", code="CERTIFICATE_EXPIRED"), NOW)
    code = "not_allowed:CERTIFICATE_EXPIRED"
    assert pause == Pause("conteo", NOW + PROBE, True, "Venció el certificado.", code, 1, NOW)
    assert timedelta(minutes=30) == PROBE


@pytest.mark.parametrize("silence", [Unreachable("x"), Throttled("x", wait=2)])
def test_a_probe_that_did_not_get_through_unblocks_nothing(silence: Silence) -> None:
    blocked = after_silence("conteo", None, NotAllowed("Clave rechazada.", code="401"), NOW)
    assert blocked is not None
    later = blocked.until
    after = after_silence("conteo", blocked, silence, later)
    assert after is not None
    assert (after.blocked, after.until, after.reason) == (True, later + PROBE, "Clave rechazada.")
    assert (after.code, after.since) == ("not_allowed:401", NOW)


def test_the_newest_reason_and_code_are_kept_and_the_first_moment() -> None:
    first = after_silence("conteo", None, NotAllowed("Clave rechazada.", code="401"), NOW)
    later = NOW + PROBE
    second = after_silence("conteo", first, NotAllowed("Venció el certificado.", code="CERTIFICATE_EXPIRED"), later)
    assert second == Pause(
        "conteo", later + PROBE, True, "Venció el certificado.", "not_allowed:CERTIFICATE_EXPIRED", 2, NOW
    )


def test_another_kind_of_silence_starts_its_own_growth() -> None:
    slow = None
    for _ in range(5):
        slow = after_silence("conteo", slow, Throttled("x"), NOW)
    cut = after_silence("conteo", slow, Unreachable("y"), NOW)
    assert cut is not None
    assert (cut.count, cut.until) == (1, NOW + timedelta(seconds=5))


@pytest.mark.parametrize("silence", [Unavailable("x"), OutcomeUnknown("x"), Unsayable("x"), Silence("x")])
@pytest.mark.parametrize("blocked", [True, False])
def test_a_silence_of_the_entry_pauses_nobody(silence: Silence, blocked: bool) -> None:
    old = Pause("conteo", NOW, blocked, "r", "not_allowed:")
    assert after_silence("conteo", None, silence, NOW) is None
    assert after_silence("conteo", old, silence, NOW) is None


def test_a_pause_holds_until_its_moment_and_not_at_it() -> None:
    pause = Pause("conteo", NOW, False, "r")
    assert pause.holds(NOW - timedelta(microseconds=1))
    assert not pause.holds(NOW)


def test_only_a_verdict_on_the_credentials_replaces_a_block() -> None:
    blocked, short = Pause("c", NOW, True, "r"), Pause("c", NOW, False, "r")
    assert weaker(Unreachable("x"), blocked)
    assert not weaker(NotAllowed("x"), blocked)
    assert not weaker(Unreachable("x"), short)


def test_calls_that_were_in_the_air_together_fail_once() -> None:
    first = after_silence("p", None, Unreachable("x"), NOW)
    assert first is not None
    again = after_silence("p", first, Unreachable("x"), NOW + timedelta(seconds=1))
    assert again == first
    told = after_silence("p", after_silence("p", None, Throttled("x"), NOW), Throttled("x", wait=9), NOW)
    assert told is not None
    assert told.until == NOW + timedelta(seconds=9)


def test_the_second_call_in_the_dark_in_a_row_holds_the_rest_back_and_the_first_does_not() -> None:
    first = in_the_dark("enlazatte", None, NOW)
    assert not first.holds(NOW)
    second = in_the_dark("enlazatte", first, NOW)
    assert (second.until - NOW, second.blocked, second.count) == (timedelta(minutes=30), False, 2)
    later = second.until
    assert in_the_dark("enlazatte", second, later).until - later == timedelta(minutes=30)
    assert not in_the_dark("enlazatte", after_silence("enlazatte", None, Throttled("x"), NOW), NOW).holds(NOW)


def test_calls_in_the_dark_in_a_row_keep_the_first_moment_and_another_pause_is_no_beginning() -> None:
    first = in_the_dark("enlazatte", None, NOW)
    assert (first.code, first.count, first.since, first.until, first.blocked) == ("doubt:", 1, NOW, NOW, False)
    later = NOW + timedelta(hours=1)
    second = in_the_dark("enlazatte", first, later)
    assert (second.count, second.since, second.until) == (2, NOW, later + timedelta(minutes=30))
    other = in_the_dark("enlazatte", after_silence("enlazatte", None, Unreachable("x"), NOW), later)
    assert (other.count, other.since, other.until) == (1, later, later)


def test_calls_in_the_air_lengthen_a_pause_only_by_what_the_provider_says() -> None:
    cut = after_silence("p", None, Unreachable("x"), NOW)
    assert cut is not None
    almost_over = NOW + timedelta(seconds=4.5)
    assert after_silence("p", cut, Unreachable("x"), almost_over) == cut
    asked = after_silence("p", None, Throttled("x"), NOW)
    assert asked is not None
    soon = NOW + timedelta(seconds=0.5)
    again = after_silence("p", asked, Throttled("x", wait=0.2), soon)
    assert again is not None
    assert (again.until, again.count) == (soon + timedelta(seconds=1), 1)


@pytest.mark.parametrize(
    ("silence", "word"),
    [(NotAllowed("x"), "not_allowed"), (Throttled("x"), "throttled"), (Unreachable("x"), "unreachable"),
     (OutcomeUnknown("x"), "other")],
)  # fmt: skip
def test_the_stored_word_of_a_silence_never_changes(silence: Silence, word: str) -> None:
    assert type_of(silence) == word
    pause = after_silence("p", None, silence, NOW)
    assert pause is None or (pause.code, pause.count) == (f"{word}:", 1)
    assert Pause("p", NOW, False, "r").count == 1
