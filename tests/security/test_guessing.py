"""Promises where nobody can unlock: no restart and no clock gives a guess, and nobody is shut out for good."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.people import FIRST_WAIT, MOST_DOUBLINGS, MOST_TRIES
from tests.counters import Counter
from tests.practice.till import TwoClocks
from tests.test_people import OWNER, PIN, cheap, patient, till

__all__ = ["cheap", "till"]

LONGEST = FIRST_WAIT * (1 << MOST_DOUBLINGS)
A_DAY = timedelta(days=1)
IN_A_DAY = MOST_TRIES + 2 + A_DAY // LONGEST
"""Ten, two more until waits are longest, and then one for each of these in a day."""


@pytest.fixture
def alone(till: Counter, tmp_path: Path) -> Counter:
    """An owner and nobody else; `till` for its cheap PINs."""
    made = Counter(tmp_path / "alone", TwoClocks())
    made.shop.people.add("Olga", "owner", PIN["Olga"], OWNER)
    return made


def heard(till: Counter, name: str, guess: int) -> bool:
    """Was a wrong PIN compared at all?"""
    try:
        till.shop.people.enter(name, f"{guess % 1_000_000:06}")
    except Refused as refused:
        return "no es correcto" in refused.sentence
    raise AssertionError("a guess was right")


def lock(till: Counter, *names: str) -> None:
    for name in names:
        for _ in range(MOST_TRIES):
            assert patient(till, name, "000001")


def guess_for_a_day(till: Counter, names: list[str], dice: random.Random) -> dict[str, int]:
    """A try of each every few minutes of a day; before it the program, the wall's clock or the machine begins anew."""
    assert isinstance(till.clock, TwoClocks)
    count, day = dict.fromkeys(names, 0), timedelta(0)
    while day < A_DAY:
        for name in names:
            match dice.randrange(4):
                case 0:
                    till.power_comes_back()
                case 1:
                    till.power_comes_back()
                    till.clock.set_by(timedelta(hours=dice.choice([1, 30, -2, -900])))
                case 2 if dice.random() < 0.1:
                    till.clock.restart()
                    till.power_comes_back()
            count[name] += heard(till, name, 100_000 + sum(count.values()))
        step = timedelta(minutes=dice.choice([2, 5, 9]))
        till.clock.at += step
        day += step
    return count


@pytest.mark.parametrize("seed", range(2))
def test_a_day_of_guesses_at_a_lone_owner_is_a_few_dozen_whatever_is_done(alone: Counter, seed: int) -> None:
    found = guess_for_a_day(alone, ["Olga"], random.Random(seed))
    assert MOST_TRIES < found["Olga"] <= IN_A_DAY


def test_a_clock_set_ahead_with_every_restart_gives_no_guess(alone: Counter) -> None:
    lock(alone, "Olga")
    assert isinstance(alone.clock, TwoClocks)
    for guess in range(300):
        alone.power_comes_back()
        alone.clock.set_by(timedelta(hours=1))
        assert not heard(alone, "Olga", guess)


def test_a_day_of_guesses_at_three_people_is_ten_each_and_the_owner_s_few_dozen(till: Counter) -> None:
    found = guess_for_a_day(till, ["Olga", "Saúl", "Ana"], random.Random(5))
    assert (found["Saúl"], found["Ana"]) == (MOST_TRIES, MOST_TRIES)
    assert found["Olga"] <= IN_A_DAY


def test_a_locked_ruler_frees_nobody_else(till: Counter) -> None:
    lock(till, "Olga", "Saúl", "Ana")
    for name in ("Saúl", "Ana"):
        till.pass_(days=30)
        with pytest.raises(Refused, match="bloqueado"):
            till.shop.people.enter(name, PIN[name])


def test_when_all_are_locked_who_rules_waits_comes_in_and_lets_the_others_in(till: Counter) -> None:
    lock(till, "Saúl", "Ana", "Olga")
    with pytest.raises(Refused, match="espere"):
        till.shop.people.enter("Olga", PIN["Olga"])
    till.pass_(seconds=LONGEST.total_seconds())
    assert till.shop.people.enter("Olga", PIN["Olga"]).name == "Olga"
    for name in ("Saúl", "Ana"):
        till.shop.people.unlock(name, OWNER)
        assert till.shop.people.enter(name, PIN[name]).failures == 0


@pytest.mark.parametrize("first", ["Olga", "Eva"])
def test_of_two_rulers_who_are_locked_either_comes_in(till: Counter, first: str) -> None:
    pins = {"Olga": PIN["Olga"], "Eva": "604173"}
    till.shop.people.add("Eva", "owner", pins["Eva"], OWNER)
    lock(till, "Saúl", "Eva", "Olga")
    till.pass_(seconds=LONGEST.total_seconds())
    assert till.shop.people.enter(first, pins[first]).failures == 0


def test_a_machine_that_starts_anew_begins_the_wait_and_no_later_look_makes_it_longer(alone: Counter) -> None:
    """The run before was older at the last try than the new one is for a while, and then younger."""
    assert isinstance(alone.clock, TwoClocks)
    alone.clock.restart()
    lock(alone, "Olga")  # some ten minutes later
    left = alone.shop.people.seconds_to_wait("Olga")
    alone.clock.restart()
    alone.power_comes_back()
    assert alone.shop.people.seconds_to_wait("Olga") == left
    while left > 0:
        alone.pass_(seconds=100)
        alone.power_comes_back()
        left = max(0, left - 100)
        assert alone.shop.people.seconds_to_wait("Olga") == left
    assert alone.shop.people.enter("Olga", PIN["Olga"]).failures == 0
