"""Promises about a provider that is down for hours: nothing waits for a person once it works again, nothing doubles."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from app.domain import causes
from app.domain.document import Status
from app.domain.errors import Unavailable
from app.domain.outbox import MOST_RETURNS, Call, Counters, Entry, Needs, State, Step
from app.domain.planner import after_silence
from app.store import comebacks, outbox
from app.store.sqlite import Connection
from tests.domain.entries import KEYED
from tests.fire.branch import Branch, branch
from tests.fire.countries import form

DOWN = [("conteo", "sfep_down"), ("conteo", "html_500_before"), ("conteo", "html_500_after"),
        ("enlazatte", "maintenance"), ("facturasend", "sfep_down"), ("fabo", "sfep_down")]  # fmt: skip


def sell(made: Branch, provider: str, count: int) -> None:
    dice, selling = Random(len(made.papers())), made.shop.selling
    for _ in range(count):
        selling.checkout(selling.read(form(provider, dice, f"cart-{dice.random()}"))).result()


def wait(made: Branch, hours: float) -> None:
    for _ in range(int(hours * 30)):
        made.sleep(120)
        made.drain(1)


def states(made: Branch) -> Counter[tuple[Status, State]]:
    return Counter((standing.status, entry.state) for _, standing, entry in made.papers())


@pytest.mark.parametrize(("provider", "fault"), DOWN, ids="-".join)
def test_what_was_given_up_in_an_outage_goes_out_by_itself_once_a_sale_is_answered(provider: str, fault: str) -> None:
    with branch(1) as made:
        made.set_up(provider)
        made.practice.faults(provider).change({"script": [fault] * 9999})
        sell(made, provider, 6)
        wait(made, 3)
        made.practice.faults(provider).change({"script": []})
        sell(made, provider, 1)
        wait(made, 2)
        assert states(made) == {(Status.AUTHORIZED, State.DONE): 7}
        assert len(made.practice.ledger(provider)) == 7


@pytest.mark.parametrize("fault", ["sfep_down", "html_500_before"])
def test_what_was_given_up_goes_out_within_the_hour_where_nobody_sells_any_more(fault: str) -> None:
    with branch(1) as made:
        made.practice.faults("conteo").change({"script": [fault] * 9999})
        sell(made, "conteo", 6)
        wait(made, 5)
        assert (Status.AUTHORIZED, State.DONE) not in states(made)
        made.practice.faults("conteo").change({"script": []})
        wait(made, 1.5)
        assert states(made) == {(Status.AUTHORIZED, State.DONE): 6}
        assert len(made.practice.ledger("conteo")) == 6


def test_what_is_never_answered_while_others_are_becomes_a_persons_turn_for_good() -> None:
    with branch(1) as made:
        sell(made, "conteo", 1)
        for times in range(MOST_RETURNS):
            give_up(made)
            assert only(made).reason == causes.NO_ANSWER
            answered(made)
            assert (only(made).state, only(made).needs, only(made).reason) == (State.READY, Needs.WAIT, "")
            assert only(made).counters == Counters(returns=times + 1)
        give_up(made)
        answered(made)
        hour(made)
        assert (only(made).state, only(made).reason) == (State.DEAD, causes.GIVEN_UP)
        made.shop.papers.retry(only(made).document_id, "ana")
        assert (only(made).state, only(made).counters) == (State.READY, Counters())


def only(made: Branch) -> Entry:
    ((_, _, entry),) = made.papers()
    return entry


def give_up(made: Branch) -> None:
    """Its provider says for the last time that it cannot."""
    tired = replace(only(made), counters=replace(only(made).counters, unavailable=3))
    step = after_silence(tired, Call.SUBMIT, Unavailable("s"), KEYED, made.clock.now())
    end(made, step.state, step.reason, step.counters)


HIS = [causes.IN_DOUBT, causes.LOST, causes.STRANGERS, causes.CONTRADICTED, causes.OVERDUE]


@pytest.mark.parametrize("reason", HIS)
@pytest.mark.parametrize("state", [State.VERIFY, State.DEAD])
def test_what_a_person_has_to_judge_never_goes_out_by_itself(reason: str, state: State) -> None:
    with branch(1) as made:
        sell(made, "conteo", 1)
        end(made, state, reason)
        answered(made)
        hour(made)
        ((_, _, entry),) = made.papers()
        assert (entry.state, entry.reason) == (state, reason)


def test_what_a_later_one_has_overtaken_where_dates_count_is_left_to_a_person() -> None:
    with branch(1) as made:
        made.set_up("tusfacturas")
        sell(made, "tusfacturas", 1)
        end(made, State.DEAD, causes.OVERDUE)
        made.sleep(86_400)
        sell(made, "tusfacturas", 1)
        wait(made, 0.5)
        end(made, State.DEAD, causes.NO_ANSWER)
        answered(made, "tusfacturas", laned=True)
        hour(made)
        assert states(made) == {(Status.QUEUED, State.DEAD): 1, (Status.AUTHORIZED, State.DONE): 1}
        answered(made, "tusfacturas", laned=False)
        assert states(made) == {(Status.QUEUED, State.READY): 1, (Status.AUTHORIZED, State.DONE): 1}


def end(made: Branch, state: State, reason: str, counters: Counters | None = None) -> None:
    """The first document's entry as it stands when it is given up."""

    def work(db: Connection) -> None:
        ((entry,),) = db.execute("SELECT id FROM outbox ORDER BY seq LIMIT 1").fetchall()
        step = Step(state, made.clock.now(), counters or Counters(unavailable=4), False, Needs.FIX, reason)
        outbox.write_step(db, entry, step, made.clock.now())

    made.store.write(work).result()


def answered(made: Branch, provider: str = "conteo", *, laned: bool = False) -> None:
    made.store.write(lambda db: comebacks.after_answer(db, provider, made.clock.now(), laned=laned)).result()


def hour(made: Branch) -> None:
    made.store.write(lambda db: comebacks.hourly(db, made.clock.now())).result()
