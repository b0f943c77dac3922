"""Promises of PINs where nobody could help: a copy on another computer, a ruler alone. Nobody is shut out for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import people as rules
from app.domain.errors import Refused, Trouble
from app.domain.people import MOST_TRIES, Actor
from tests.counters import Counter

OWNER = Actor("Olga")
PIN = {"Olga": "480517", "Ana": "730241", "Saúl": "915038"}
ROLES = {"Olga": "owner", "Saúl": "supervisor", "Ana": "cashier"}


def till_with(folder: Path, *names: str) -> Counter:
    made = Counter(folder)
    for name in names:
        made.shop.people.add(name, ROLES[name], PIN[name], OWNER)
    return made


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})


def move_to_another_computer(till: Counter) -> None:
    till.shop.vault.set("pin_pepper", "X" * 52)


def guess(till: Counter, name: str, pin: str) -> str:
    """What came of one guess, after waiting as told."""
    try:
        return till.shop.people.enter(name, pin).name
    except Refused as refused:
        if "espere" not in refused.sentence:
            return refused.sentence
        till.pass_(seconds=int(refused.sentence.split()[1]) + 1)
        return guess(till, name, pin)


def test_a_shop_on_another_computer_never_stands_before_its_own_locked_door(tmp_path: Path) -> None:
    till = till_with(tmp_path, "Olga", "Saúl", "Ana")
    move_to_another_computer(till)
    people = till.shop.people
    with pytest.raises(Trouble, match="primero pone uno nuevo quien manda"):
        people.enter("Olga", PIN["Olga"])
    assert [each.name for each in people.stranded()] == ["Olga"]
    people.begin_anew("olga", "604172")
    assert people.enter("Olga", "604172").name == "Olga"
    assert people.stranded() == []
    people.set_pin("Ana", "927403", OWNER)
    assert people.enter("Ana", "927403").name == "Ana"
    assert till.one("SELECT count(*) FROM journal WHERE what = 'pin_begun' AND who = 'Olga'") == 1
    assert till.shop.problems() == []


@pytest.mark.parametrize("name", ["Saúl", "Ana", "Nadie"])
def test_who_may_not_change_people_never_begins_anew(tmp_path: Path, name: str) -> None:
    till = till_with(tmp_path, "Olga", "Saúl", "Ana")
    move_to_another_computer(till)
    with pytest.raises(Refused):
        till.shop.people.begin_anew(name, "604172")


def test_nobody_begins_anew_while_one_ruler_can_enter(tmp_path: Path) -> None:
    till = till_with(tmp_path, "Olga", "Ana")
    with pytest.raises(Refused, match="el PIN de ahora"):
        till.shop.people.begin_anew("Olga", "604172")
    till.shop.people.add("Rita", "owner", "318264", OWNER)
    move_to_another_computer(till)
    till.shop.people.begin_anew("Rita", "604172")
    with pytest.raises(Refused, match="el PIN de ahora"):
        till.shop.people.begin_anew("Olga", "771394")


def test_a_ruler_whom_nobody_can_unlock_is_never_shut_out_for_good(tmp_path: Path) -> None:
    """Ten wrong PINs are typed by anybody; the tries only get rarer where nobody else could unlock."""
    till = till_with(tmp_path, "Olga", "Ana")
    began = till.clock.now()
    for number in range(MOST_TRIES + 10):
        assert guess(till, "Olga", f"00000{number % 10}") == rules.WRONG
    assert (till.clock.now() - began).total_seconds() > 6 * 3600
    assert guess(till, "Olga", PIN["Olga"]) == "Olga"


def test_a_ruler_whom_a_supervisor_can_unlock_is_locked_at_the_tenth(tmp_path: Path) -> None:
    till = till_with(tmp_path, "Olga", "Saúl")
    told = [guess(till, "Olga", "000001") for _ in range(MOST_TRIES + 1)]
    assert "bloqueado" in told[-1]
    assert "bloqueado" not in told[-2]
