"""People: ten wrong PINs per lock whatever is done to clock and program, rights by role, approvals for one action."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app import people as rules
from app import tries
from app.domain.errors import Refused, Trouble
from app.domain.people import (
    APPROVAL_LASTS,
    MOST_TRIES,
    ROLES,
    Actor,
    Ask,
    Right,
    checked_pin,
    wait_after,
)
from app.store.sqlite import SqliteError
from tests.counters import Counter, usd
from tests.practice.till import TwoClocks

OWNER, CASHIER, BOSS = Actor("Olga"), Actor("Ana"), Actor("Saúl")
PIN = {"Olga": "480517", "Ana": "730241", "Saúl": "915038"}


@pytest.fixture(scope="module")
def cheap() -> dict[str, int]:
    return {**rules._COST, "n": 2**4}


@pytest.fixture
def till(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cheap: dict[str, int]) -> Counter:
    """With an owner, a supervisor and a cashier; scrypt is made cheap, or a thousand guesses would take minutes."""
    monkeypatch.setattr(rules, "_COST", cheap)
    made = Counter(tmp_path, TwoClocks())
    for name, role in (("Olga", "owner"), ("Saúl", "supervisor"), ("Ana", "cashier")):
        made.shop.people.add(name, role, PIN[name], OWNER)
    return made


def patient(till: Counter, name: str, pin: str) -> bool:
    """One guess after waiting as told; False when the person is locked."""
    try:
        till.shop.people.enter(name, pin)
    except Refused as refused:
        if "bloqueado" in refused.sentence:
            return False
        if "espere" in refused.sentence:
            till.pass_(seconds=int(refused.sentence.split()[1]) + 1)
            return patient(till, name, pin)
    return True


def test_only_who_may_change_settings_says_how_long_documents_wait(till: Counter) -> None:
    for actor in (CASHIER, BOSS):
        with pytest.raises(Refused, match="no puede cambiar los ajustes"):
            till.shop.regret.set("60", actor)
    assert till.shop.regret.seconds() == 0
    till.shop.regret.set("60", OWNER)
    assert till.shop.regret.seconds() == 60


def test_the_right_pin_opens_and_a_name_may_be_written_in_any_case(till: Counter) -> None:
    assert till.shop.people.enter(" ana ", PIN["Ana"]).name == "Ana"


LONG = "492610385716"
"""As many figures as a PIN may have: six of them stand in some file of a till by chance."""


def test_scrypt_costs_what_it_should_and_a_stolen_database_tells_no_pin(tmp_path: Path) -> None:
    till = Counter(tmp_path)
    till.shop.people.add("Olga", "owner", LONG, OWNER)
    assert (rules._COST["n"], rules._COST["r"], rules._COST["p"]) == (2**15, 8, 1)
    ((salt, kept),) = till.rows("SELECT salt, hash FROM people")
    assert rules.hashed_pin(LONG, salt, b"another pepper").hash != kept
    assert till.shop.people.enter("Olga", LONG).role.name == "owner"
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or LONG.encode() not in file.read_bytes()


def test_an_unknown_name_is_told_the_same_as_a_wrong_pin(till: Counter) -> None:
    said = []
    for name in ("Nadie", "Ana"):
        with pytest.raises(Refused) as refused:
            till.shop.people.enter(name, "000001")
        said.append(str(refused.value))
    assert said == [f"pin: {rules.WRONG}"] * 2


def test_waits_double_after_the_third_wrong_pin() -> None:
    assert [wait_after(n).total_seconds() for n in range(10)] == [0, 0, 0, 5, 10, 20, 40, 80, 160, 320]


def test_a_wait_cannot_be_skipped_and_the_right_pin_waits_too(till: Counter) -> None:
    for _ in range(3):
        with pytest.raises(Refused, match="no es correcto"):
            till.shop.people.enter("Ana", "000001")
    with pytest.raises(Refused, match="espere 5 segundos"):
        till.shop.people.enter("Ana", PIN["Ana"])
    till.pass_(seconds=5)
    assert till.shop.people.enter("Ana", PIN["Ana"]).failures == 0


@pytest.mark.parametrize("seed", range(3))
def test_a_thousand_guesses_are_ten_whatever_is_done_to_clock_and_program(till: Counter, seed: int) -> None:
    """Guessing goes on for a thousand rounds with restarts and clock jumps; only ten reach the comparison."""
    dice, compared = random.Random(seed), 0
    for guess in range(1000):
        match dice.randrange(12):
            case 0:
                till.power_comes_back()
            case 1:
                till.clock.set_by(timedelta(days=dice.randint(-4000, 4000)))
        try:
            till.shop.people.enter("Ana", f"{guess:06}")
        except Refused as refused:
            compared += rules.WRONG in refused.sentence
            if "espere" in refused.sentence:
                till.pass_(seconds=dice.choice([1, 400]))
    assert compared == MOST_TRIES
    with pytest.raises(Refused, match="bloqueado"):
        till.shop.people.enter("Ana", PIN["Ana"])


def test_a_crash_between_guess_and_answer_gives_no_guess_for_free(till: Counter) -> None:
    for _ in range(3):
        spent = till.fragile.write(lambda db: tries.spend_try(db, "Ana", till.clock.monotonic)).result()
        assert spent is not None
        till.power_comes_back()
    assert till.one("SELECT failures FROM people WHERE name = 'Ana'") == 3


def test_a_clock_set_back_makes_nobody_wait_longer_than_the_wait(till: Counter) -> None:
    for _ in range(3):
        with pytest.raises(Refused):
            till.shop.people.enter("Ana", "000001")
    till.power_comes_back()
    till.clock.set_by(timedelta(days=-3000))
    with pytest.raises(Refused, match="espere 5 segundos"):
        till.shop.people.enter("Ana", PIN["Ana"])


def test_only_somebody_else_who_may_unlocks(till: Counter) -> None:
    while patient(till, "Ana", "000001"):
        pass
    people = till.shop.people
    for actor in (CASHIER, Actor("Nadie")):
        with pytest.raises(Refused):
            people.unlock("Ana", actor)
    people.unlock("Ana", BOSS)
    assert people.enter("Ana", PIN["Ana"]).name == "Ana"
    assert [row[0] for row in till.rows("SELECT what FROM journal WHERE subject = 'Ana'")].count("pin_wrong") == 10
    assert till.shop.problems() == []


def test_pins_of_another_pepper_are_no_wrong_guesses(till: Counter) -> None:
    till.shop.vault.set("pin_pepper", "X" * 52)
    for _ in range(20):
        with pytest.raises(Trouble) as trouble:
            till.shop.people.enter("Ana", PIN["Ana"])
        assert trouble.value.code == "pepper_changed"
    assert till.one("SELECT max(failures) FROM people") == 0


@pytest.mark.parametrize("pin", ["", "123", "1234", "98765", "1111", "12a4", "1" * 13, "１２８４", "7 14"])
def test_pins_that_everybody_tries_first_are_refused(pin: str) -> None:
    with pytest.raises(Refused):
        checked_pin(pin)


def test_every_cell_of_the_permission_matrix_holds(till: Counter) -> None:
    may = till.shop.people.may
    for name, role in (("Olga", "owner"), ("Saúl", "supervisor"), ("Ana", "cashier")):
        assert {right for right in Right if may(Actor(name), right)} == ROLES[role].rights
    assert not any(may(Actor("Nadie"), right) for right in Right)


def test_nobody_is_asked_before_anybody_was_entered_and_the_first_is_the_owner(tmp_path: Path) -> None:
    till = Counter(tmp_path)
    assert all(till.shop.people.may(Actor(""), right) for right in Right)
    with pytest.raises(Refused, match="dueña"):
        till.shop.people.add("Ana", "cashier", PIN["Ana"], CASHIER)
    assert not till.shop.people.known()


def test_somebody_always_stays_who_may_enter_people(till: Counter) -> None:
    people = till.shop.people
    steps = (
        lambda: people.change("Olga", "cashier", OWNER), lambda: people.change("Olga", "owner", OWNER, active=False),
        lambda: people.set_rights(replace(ROLES["owner"], rights=frozenset({Right.SELL})), OWNER),
    )  # fmt: skip
    for step in steps:
        with pytest.raises(Refused, match="debe quedar alguien"):
            step()
    assert people.may(OWNER, Right.PEOPLE)


def test_rights_are_data_and_only_who_may_changes_them(till: Counter) -> None:
    people, wanted = till.shop.people, replace(ROLES["cashier"], rights=frozenset({Right.SELL}))
    with pytest.raises(Refused):
        people.set_rights(wanted, BOSS)
    people.set_rights(replace(wanted, discount_limit=Decimal("12.5")), OWNER)
    assert not people.may(CASHIER, Right.CASH_OPEN)
    assert {role.name: role.discount_limit for role in people.roles()}["cashier"] == Decimal("12.5")


def test_who_left_may_nothing_and_does_not_come_in(till: Counter) -> None:
    till.shop.people.change("Ana", "cashier", OWNER, active=False)
    assert not till.shop.people.may(CASHIER, Right.SELL)
    with pytest.raises(Refused, match="no es correcto"):
        till.shop.people.enter("Ana", PIN["Ana"])


def test_an_approval_is_for_one_action_of_one_person_once(till: Counter) -> None:
    people, drawer = till.shop.people, till.shop.drawer
    session = drawer.open([usd("10")], BOSS)
    ask = Ask(Right.CLOSE_OTHERS, "Ana", "Saúl se fue a almorzar", session.id)
    with pytest.raises(Refused, match="no puede cerrar o entregar la caja de otra persona"):
        drawer.close([], CASHIER)
    with pytest.raises(Refused, match="no puede aprobar"):
        people.approve("Ana", PIN["Ana"], ask)
    approval = people.approve("Saúl", PIN["Saúl"], ask)
    with pytest.raises(Refused, match="no vale"):
        drawer.hand_over("Ana", [], replace(BOSS, name="Nadie", approval=approval.id))
    assert drawer.close([usd("10")], replace(CASHIER, approval=approval.id)).number == 1
    drawer.open([], BOSS)
    with pytest.raises(Refused, match="ya se usó"):
        drawer.close([], replace(CASHIER, approval=approval.id))
    ((who, body),) = till.rows("SELECT who, body FROM journal WHERE what = 'approved'")
    assert (who, "Saúl se fue a almorzar" in body, '"asked_by":"Ana"' in body) == ("Saúl", True, True)


def test_a_refused_action_leaves_its_approval_unused(till: Counter) -> None:
    session = till.shop.drawer.open([usd("10")], BOSS)
    ask = Ask(Right.CLOSE_OTHERS, "Ana", "se fue", session.id)
    approved = replace(CASHIER, approval=till.shop.people.approve("Olga", PIN["Olga"], ask).id)
    with pytest.raises(Refused, match="decimales"):
        till.shop.drawer.close([usd("1.001")], approved)
    assert till.shop.drawer.close([usd("10")], approved).number == 1


@pytest.mark.parametrize("jump", [APPROVAL_LASTS * 1.01, -APPROVAL_LASTS * 1.01])
def test_an_approval_does_not_wait_for_another_day(till: Counter, jump: timedelta) -> None:
    till.shop.drawer.open([], BOSS)
    approval = till.shop.people.approve("Saúl", PIN["Saúl"], Ask(Right.CLOSE_OTHERS, "Ana", "se fue"))
    till.clock.at += jump
    with pytest.raises(Refused, match="venció"):
        till.shop.drawer.close([], replace(CASHIER, approval=approval.id))


def test_a_used_approval_cannot_be_made_unused(till: Counter) -> None:
    till.shop.drawer.open([], BOSS)
    approval = till.shop.people.approve("Saúl", PIN["Saúl"], Ask(Right.CLOSE_OTHERS, "Ana", "se fue"))
    till.shop.drawer.close([], replace(CASHIER, approval=approval.id))
    assert till.fragile._writer is not None
    with pytest.raises(SqliteError, match="used once"):
        till.fragile._writer.execute("UPDATE approvals SET used_at = NULL")


def test_a_cashier_counts_blind(till: Counter) -> None:
    drawer = till.shop.drawer
    drawer.open([usd("50")], CASHIER)
    till.sell(cashier="Ana")
    assert not drawer.sees(CASHIER)
    hidden = drawer.x(CASHIER)
    assert (hidden.hidden, hidden.balances, hidden.totals, hidden.tenders, hidden.cashiers) == (True, (), (), (), ())
    assert "63.38" not in drawer.text(hidden)
    assert drawer.count([usd("63.38")], CASHIER)[0].blind
    closing = drawer.close([usd("63")], CASHIER)
    assert "13.38" not in drawer.text(closing).replace("0000000001 en cola", "").split("PENDIENTES")[0]
    assert drawer.z(1, BOSS).results[0].difference == Decimal("-0.38")


def test_the_next_holder_closes_what_was_handed_over_and_the_first_no_more(till: Counter) -> None:
    till.shop.people.add("Beto", "cashier", "604817", OWNER)
    drawer = till.shop.drawer
    drawer.open([usd("50")], CASHIER)
    with pytest.raises(Refused, match="no existe"):
        drawer.hand_over("Nadie", [], CASHIER)
    assert drawer.hand_over("beto", [usd("49")], CASHIER).holder == "Beto"
    with pytest.raises(Refused, match="otra persona"):
        drawer.close([], CASHIER)
    drawer.close([usd("49")], Actor("Beto"))
    closing = drawer.z(1, BOSS)
    assert [(each.giver, each.receiver) for each in closing.picture.handovers] == [("Ana", "Beto")]
    assert [(count.kind, count.difference) for count in closing.picture.counts] == [("handover", -1), ("close", -1)]
