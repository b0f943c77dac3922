"""Promises about the people who may most: a locked one frees nobody, a yes is for one right, a clock opens nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app.domain.errors import Refused
from app.domain.people import ROLES, Ask, Right
from tests.counters import Counter
from tests.test_people import BOSS, CASHIER, OWNER, PIN, cheap, patient, till

__all__ = ["cheap", "till"]


def test_a_supervisor_who_is_locked_does_not_unlock_themselves(till: Counter) -> None:
    while patient(till, "Saúl", "000001"):
        pass
    with pytest.raises(Refused, match="a sí mismo"):
        till.shop.people.unlock("saúl", BOSS)
    with pytest.raises(Refused, match="bloqueado"):
        till.shop.people.enter("Saúl", PIN["Saúl"])
    assert till.shop.people.unlock("Saúl", OWNER).failures == 0


def test_a_clock_set_ahead_shortens_no_wait_of_a_program_that_saw_the_last_try(
    till: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(till.clock, "monotonic", lambda: 1000.0)  # what passes, whatever the clock is set to
    for _ in range(3):
        with pytest.raises(Refused, match="no es correcto"):
            till.shop.people.enter("Ana", "000001")
    till.clock.at += timedelta(hours=3)
    with pytest.raises(Refused, match="espere 5 segundos"):
        till.shop.people.enter("Ana", PIN["Ana"])


def test_a_yes_to_one_right_is_none_to_another(till: Counter) -> None:
    session = till.shop.drawer.open([], BOSS)
    ask = Ask(Right.EXPORT, "Ana", "para la contadora", session.id)
    other = till.shop.people.approve("Olga", PIN["Olga"], ask)
    with pytest.raises(Refused, match="no vale"):
        till.shop.drawer.close([], replace(CASHIER, approval=other.id))


def test_nobody_says_yes_to_what_they_may_not_do_themselves(till: Counter) -> None:
    boss = ROLES["supervisor"]
    less = replace(boss, rights=boss.rights - {Right.CLOSE_OTHERS}, discount_limit=Decimal(30))
    till.shop.people.set_rights(less, OWNER)
    with pytest.raises(Refused, match="no puede aprobar"):
        till.shop.people.approve("Saúl", PIN["Saúl"], Ask(Right.CLOSE_OTHERS, "Ana", "se fue"))
