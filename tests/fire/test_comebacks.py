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
from app.runtime.selling import Return
from app.store import comebacks, outbox
from tests.domain.entries import KEYED, NOW, NUMBERED, entry
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
        end(made, State.DEAD, causes.NO_ANSWER)
        for times in range(MOST_RETURNS):
            assert only(made).reason == causes.NO_ANSWER
            made.sleep(3600)
            answered(made)
            assert (only(made).state, only(made).counters.returns) == (State.READY, times + 1)
            once_more = after_silence(only(made), Call.SUBMIT, Unavailable("s"), KEYED, made.clock.now())
            end(made, once_more.state, once_more.reason, once_more.counters)
        made.sleep(3600)
        answered(made)
        hour(made)
        assert (only(made).state, only(made).reason) == (State.DEAD, causes.GIVEN_UP)
        made.shop.papers.retry(only(made).document_id, "ana")
        assert (only(made).state, only(made).counters) == (State.READY, Counters())


@pytest.mark.parametrize(("state", "reason"), [(State.DEAD, causes.NO_ANSWER), (State.VERIFY, causes.UNANSWERED)])
@pytest.mark.parametrize("by_hour", [False, True])
def test_what_comes_back_stays_on_the_persons_list_and_is_as_doubtful_as_it_was(
    state: State, reason: str, by_hour: bool
) -> None:
    """With its counters set back it was nobody's turn for most of a long outage, and nobody was alerted."""
    with branch(1) as made:
        sell(made, "conteo", 1)
        used = Counters(doubt=7, unavailable=4, unseen=2, exists=1)
        end(made, state, reason, used)
        made.sleep(3 * 3600)
        assert stuck(made) == (1, 1)
        hour(made) if by_hour else answered(made)
        assert (only(made).state, only(made).reason) == (State.READY, reason)
        assert only(made).in_doubt is (state is State.VERIFY)
        assert only(made).counters == replace(used, returns=0 if by_hour else 1)
        assert stuck(made) == (1, 1)
        assert [view.entry.id for view in made.shop.papers.needs_person()] == [only(made).id]


def test_a_provider_that_is_down_for_days_is_alerted_about_all_the_while() -> None:
    with branch(1) as made:
        made.practice.faults("conteo").change({"script": ["sfep_down"] * 9999})
        sell(made, "conteo", 1)
        wait(made, 3)
        for _ in range(100):
            made.sleep(1200)
            made.drain(1)
            assert stuck(made) == (1, 1)
        made.practice.faults("conteo").change({"script": []})
        wait(made, 1.5)
        assert (states(made), stuck(made)) == ({(Status.AUTHORIZED, State.DONE): 1}, (0, 0))


def test_what_the_provider_said_before_it_fell_silent_is_not_forgotten() -> None:
    """It had it and said so, was down, came back and refused it: the sale stood as rejected, and was alive there."""
    with branch(1) as made:
        made.set_up("fabo")
        faults = made.practice.faults("fabo")
        faults.change({"script": ["timeout_after", "none"] + ["html_500_before"] * 400})
        sell(made, "fabo", 1)
        while only(made).state is not State.VERIFY:
            made.sleep(1200)
            made.drain(1)
        faults.change({"script": ["none"] + ["invalid_payload"] * 12})
        sell(made, "fabo", 1)
        wait(made, 3)
        document, standing, entry = made.papers()[0]
        assert (standing.status, entry.reason) == (Status.QUEUED, causes.CONTRADICTED), document.number_text


@pytest.mark.parametrize("by_hour", [False, True])
def test_what_may_have_arrived_is_not_sent_again_after_its_legal_deadline(by_hour: bool) -> None:
    """It had not arrived, went out a week too late, was refused for it, and its number was used up."""
    with branch(1) as made:
        made.set_up("fabo")
        sell(made, "fabo", 1)
        end(made, State.VERIFY, causes.UNANSWERED)
        made.sleep(8 * 86_400)
        calls = made.lines["fabo"].calls.total()
        hour(made) if by_hour else answered(made, "fabo")
        made.drain(60)
        assert (only(made).state, only(made).reason) == (State.VERIFY, causes.IN_DOUBT)
        assert made.lines["fabo"].calls.total() == calls


@pytest.mark.parametrize("by_hour", [False, True])
def test_a_note_that_is_made_by_hand_by_now_never_goes_out_by_itself(by_hour: bool) -> None:
    with branch(1) as made:
        made.set_up("fabo")
        sell(made, "fabo", 1)
        wait(made, 0.2)
        made.shop.selling.credit(Return(made.papers()[0][0].id, "", "devolución del cliente", {}))
        end(made, State.DEAD, causes.NO_ANSWER)
        made.shop.services.set("fabo", {"assumed_commands": "false"}, "ana")
        hour(made) if by_hour else answered(made, "fabo")
        made.drain(60)
        note = made.papers()[1][2]
        assert (note.state, note.needs, note.reason) == (State.VERIFY, Needs.VERIFY, causes.BY_HAND)
        assert len(made.practice.ledger("fabo")) == 1


def test_where_documents_leave_in_order_nothing_comes_back_out_of_it() -> None:
    tired = replace(NUMBERED, laned=True)
    step = after_silence(entry(counters=Counters(unavailable=3)), Call.SUBMIT, Unavailable("s"), tired, NOW)
    assert (step.state, step.reason) == (State.DEAD, causes.GIVEN_UP)


HIS = [causes.IN_DOUBT, causes.LOST, causes.STRANGERS, causes.CONTRADICTED, causes.OVERDUE, causes.GIVEN_UP]


@pytest.mark.parametrize("reason", HIS)
@pytest.mark.parametrize("state", [State.VERIFY, State.DEAD])
def test_what_a_person_has_to_judge_never_goes_out_by_itself(reason: str, state: State) -> None:
    with branch(1) as made:
        sell(made, "conteo", 1)
        end(made, state, reason)
        answered(made)
        hour(made)
        assert (only(made).state, only(made).reason) == (state, reason)


def only(made: Branch) -> Entry:
    ((_, _, found),) = made.papers()
    return found


def stuck(made: Branch) -> tuple[int, int]:
    """How many wait for a person, and of how many is shouted."""
    counts = made.shop.papers.counts()
    return counts.verify + counts.dead, counts.alerts


def end(made: Branch, state: State, reason: str, counters: Counters | None = None) -> None:
    """The last document's entry as it stands when it is given up."""
    found, doubt = made.papers()[-1][2], state is State.VERIFY
    needs = Needs.VERIFY if doubt else Needs.FIX
    step = Step(state, made.clock.now(), counters or Counters(unavailable=4), doubt, needs, reason)
    made.store.write(lambda db: outbox.write_step(db, found.id, step, made.clock.now())).result()


def answered(made: Branch, provider: str = "conteo") -> None:
    made.store.write(lambda db: comebacks.after_answer(db, provider, made.clock.now())).result()


def hour(made: Branch) -> None:
    made.store.write(lambda db: comebacks.hourly(db, made.clock.now())).result()
