"""Promises about what came back by itself and is not answered yet: it stays on the list, in time, and in true words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain import causes
from app.domain.document import Status
from app.domain.outbox import Counters, Needs, State
from app.domain.party import Customer
from app.runtime.selling import Return
from app.store import comebacks, fence, journal
from tests.fire.branch import Branch, branch
from tests.fire.test_comebacks import answered, end, hour, only, sell, states, stuck, wait
from ui.attention.causes import Act, Trouble
from ui.attention.causes import causes as grouped


def on_list(made: Branch, blind: tuple[str, ...] = ()) -> list[tuple[Trouble, str, tuple[Act, ...]]]:
    """What Attention shows: kind, sentence and keys of each cause."""
    papers = made.shop.papers
    found = grouped(papers.needs_person(), papers.open_entries(), {}, made.clock.now(), blind)
    return [(cause.trouble, cause.reason, cause.acts) for cause in found]


def test_what_came_back_leaves_the_list_for_no_dead_line() -> None:
    with branch(1) as made:
        made.practice.faults("conteo").change({"script": ["sfep_down"] * 999})
        sell(made, "conteo", 3)
        wait(made, 4)
        made.lines["conteo"].cut = True
        for _ in range(5):
            wait(made, 1)
            assert stuck(made) == (3, 3)
            assert len(made.shop.papers.needs_person()) == 3
        made.practice.faults("conteo").change({"script": []})
        made.lines["conteo"].cut = False
        wait(made, 1.5)
        assert (states(made), stuck(made)) == ({(Status.AUTHORIZED, State.DONE): 3}, (0, 0))


def test_what_may_have_arrived_when_it_came_back_is_not_called_never_issued() -> None:
    with branch(1) as made:
        sell(made, "conteo", 1)
        end(made, State.DEAD, causes.NO_ANSWER, Counters(unavailable=4))
        silent = ["html_500_before"] * 99 + ["look_up.html_500_before"] * 99
        made.practice.faults("conteo").change({"script": ["timeout_after", *silent]})
        hour(made)
        made.drain(90)
        assert (only(made).state, only(made).in_doubt) == (State.READY, True)
        assert (only(made).needs, only(made).reason) == (Needs.VERIFY, causes.UNANSWERED)


def test_a_crash_while_it_is_tried_again_takes_it_off_no_list() -> None:
    with branch(1) as made:
        sell(made, "conteo", 1)
        end(made, State.DEAD, causes.NO_ANSWER)
        made.practice.faults("conteo").change({"script": ["html_500_before"] * 99 + ["look_up.html_500_before"] * 99})
        hour(made)
        for commits in range(1, 9):
            made.drain(60, kill_after=commits)
            assert only(made).reason == (causes.UNANSWERED if only(made).in_doubt else causes.NO_ANSWER)
            assert only(made).needs is (Needs.VERIFY if only(made).in_doubt else Needs.FIX)
        assert only(made).in_doubt


def test_a_sale_in_doubt_that_nobody_answers_for_is_alerted_about_and_shown() -> None:
    """It was asked about every hour for days, nobody's turn and in no count, and its legal deadline passed."""
    with branch(1) as made:
        script = ["timeout_after"] + ["html_500_before"] * 400
        made.practice.faults("conteo").change({"script": script})
        sell(made, "conteo", 1)
        made.drain(60)
        assert (only(made).state, only(made).in_doubt, on_list(made)) == (State.READY, True, [])
        made.sleep(2 * 3600)
        assert made.shop.papers.counts().alerts == 1
        ((trouble, sentence, acts),) = on_list(made)
        assert (trouble, sentence, Act.ISSUED in acts) == (Trouble.VERIFY, causes.UNANSWERED, True)


def test_what_is_past_its_deadline_is_alerted_about_though_nothing_but_the_line_is_missing() -> None:
    with branch(1) as made:
        made.lines["conteo"].cut = True
        sell(made, "conteo", 1)
        wait(made, 70)
        assert (made.shop.papers.counts().alerts, on_list(made)) == (0, [])
        wait(made, 3)
        assert made.shop.papers.counts().alerts == 1
        assert [trouble for trouble, _, _ in on_list(made)] == [Trouble.LATE]


def test_what_is_too_late_takes_nobodys_turn_to_ask() -> None:
    """Forty sales past their deadline used up an hour each, and one that had hours left passed its own meanwhile."""
    with branch(1) as made:
        made.set_up("enlazatte")
        sell(made, "enlazatte", 5)
        first = made.papers()[0][1].deadline
        assert first is not None
        made.store.write(
            lambda db: db.execute("UPDATE outbox SET state = 'dead', needs = 'fix', reason = ?", (causes.NO_ANSWER,))
        ).result()
        made.sleep(8 * 3600)
        sell(made, "enlazatte", 1)
        end(made, State.DEAD, causes.NO_ANSWER)
        made.sleep((first - made.clock.now() + timedelta(minutes=30)).total_seconds())
        wait(made, 1.5)
        assert made.papers()[-1][1].status is Status.AUTHORIZED
        assert {entry.reason for _, _, entry in made.papers()[:5]} == {causes.OVERDUE}


def test_where_no_deadline_bars_it_what_is_old_is_asked_about_too() -> None:
    with branch(1) as made:
        sell(made, "conteo", 1)
        end(made, State.VERIFY, causes.UNANSWERED, Counters(unavailable=4, doubt=7))
        made.sleep(80 * 3600)
        wait(made, 1.5)
        assert states(made) == {(Status.AUTHORIZED, State.DONE): 1}


def test_a_note_alone_is_asked_for_by_the_hour_too() -> None:
    with branch(1) as made:
        made.set_up("facturasend")
        sell(made, "facturasend", 1)
        wait(made, 1)
        made.shop.selling.credit(Return(made.papers()[0][0].id, "", "devolución del cliente", {}))
        end(made, State.DEAD, causes.NO_ANSWER)
        wait(made, 2)
        assert states(made) == {(Status.AUTHORIZED, State.DONE): 2}


def test_a_provider_that_answers_one_call_in_six_ends_nothing_for_good_within_hours() -> None:
    with branch(1) as made:
        faults = made.practice.faults("conteo")
        faults.change({"script": ["sfep_down"] * 9999})
        sell(made, "conteo", 20)
        wait(made, 1)
        calls = made.lines["conteo"].calls["issue"]
        faults.change({"script": [], "chances": ["sfep_down:0.85"], "seed": 7})
        for _ in range(9):
            sell(made, "conteo", 1)
            wait(made, 0.3)
        assert causes.GIVEN_UP not in {entry.reason for _, _, entry in made.papers()}
        assert made.lines["conteo"].calls["issue"] - calls < 300
        faults.change({"script": [], "chances": []})
        wait(made, 3)
        assert states(made) == {(Status.AUTHORIZED, State.DONE): 29}


def test_notes_and_sales_that_must_wait_keep_nobody_behind_them_from_coming_back() -> None:
    with branch(1) as made:
        sell(made, "conteo", comebacks.AT_ONCE + 2)
        worn = "UPDATE outbox SET state = 'dead', needs = 'fix', reason = ?, counters = '{\"returns\":1}'"
        made.store.write(lambda db: db.execute(worn, (causes.NO_ANSWER,))).result()
        end(made, State.DEAD, causes.NO_ANSWER)
        answered(made)
        assert [entry.state for _, _, entry in made.papers()].count(State.READY) == 1
        assert made.papers()[-1][2].state is State.READY


def test_what_came_back_and_did_not_leave_yet_can_be_corrected() -> None:
    """The key was offered, and answered that only what never left can be corrected: it never had."""
    with branch(1) as made:
        sell(made, "conteo", 1)
        end(made, State.DEAD, causes.NO_ANSWER)
        made.lines["conteo"].cut = True
        hour(made)
        made.drain(1)
        ((_, _, acts),) = on_list(made)
        assert Act.CORRECT in acts
        made.shop.papers.correct(only(made).document_id, Customer(name="Ana"), "ana")
        assert (only(made).state, only(made).reason) == (State.READY, "")


@pytest.mark.parametrize(("reason", "key"), [(causes.NO_ANSWER, Act.FIND), (causes.OVERDUE, Act.NOT_ISSUED)])
def test_what_a_copy_puts_in_doubt_has_a_key_that_works_where_nobody_can_be_asked(reason: str, key: Act) -> None:
    with branch(1) as made:
        made.set_up("enlazatte")
        sell(made, "enlazatte", 1)
        made.drain(60, kill_after=2)
        end(made, State.DEAD, reason)
        known = fence.known_of(made.folder / "mostrador.db")
        assert known is not None
        restoring = fence.Restoring("R1", "ana", known, True, False, {})
        seal = journal.Seal(lambda: b"k" * 32)
        made.store.write(lambda db: fence.raise_(db, seal, restoring, made.clock.now())).result()
        made.drain(60)
        ((trouble, _, keys),) = on_list(made, ("enlazatte",))
        assert (trouble, key in keys) == (Trouble.VERIFY, True)
        made.shop.papers.resolve_not_issued(only(made).document_id, "ana")
        assert only(made).state is State.READY
