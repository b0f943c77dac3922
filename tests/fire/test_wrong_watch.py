"""Sales under a wrong watch, where the authority takes them in the order of their dates: who waits, and for whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.domain.document import Status
from app.domain.outbox import Needs
from app.providers.http import Wire
from tests.fire.branch import branch
from tests.fire.ordeal import Ordeal
from tests.sync.timewarp import WarpClock, run

DAY = timedelta(days=1)


@pytest.fixture
def lots() -> Iterator[Ordeal]:
    with branch(1) as made:
        yield Ordeal(made, "lots", 1, harsh=False)


def sell(trial: Ordeal, number: int, off: timedelta) -> None:
    trial.branch.clock.off = off
    trial._sell(f"{trial.provider}-{number}")


def test_what_a_later_date_holds_back_behind_a_persons_turn_is_known_to_wait_there(lots: Ordeal) -> None:
    """Sold first, under a watch that was a week ahead: its date comes after that of the sale nobody answered for."""
    sell(lots, 0, 7 * DAY)
    sell(lots, 1, timedelta())
    lots.branch.practice.faults(lots.provider).change({"script": ["silent"]})
    lots._look_in()
    assert lots.tally().ends == {
        "person: held": 1,
        "person: verify Pudo haber llegado y nadie respondió; hay que comprobarlo en el portal del proveedor.": 1,
    }


def test_what_came_back_under_a_date_that_was_overtaken_is_issued_under_todays_once_a_person_sends_it(
    lots: Ordeal,
) -> None:
    """Sold last, under a watch that was a day behind: no authority takes yesterday's date after today's."""
    sell(lots, 0, timedelta())
    lots._look_in()
    sell(lots, 1, -DAY)
    lots.branch.clock.off = timedelta()
    lots._look_in()
    assert lots.tally().ends["authorized"] == 1
    assert lots._ask_a_person() == 1
    lots._look_in()
    assert lots.tally().ends == {"authorized": 2}
    first, second = (document for document, _, _ in lots.branch.papers())
    assert second.sold_at.date() < first.sold_at.date() <= second.issued_at.date()


def test_a_corrected_document_is_issued_under_todays_date_as_a_later_one_may_have_been_taken() -> None:
    """Refused on Monday, and on Tuesday another one is authorized: Monday's date would be refused for ever."""
    with branch(1) as made:
        trial = Ordeal(made, "tusfacturas", 1, harsh=False)
        made.practice.faults(trial.provider).change({"script": ["rejected"]})
        trial._sell(f"{trial.provider}-0")
        made.drain(900)
        made.sleep(DAY.total_seconds())
        trial._sell(f"{trial.provider}-1")
        made.drain(3 * 3600)
        (first, standing, _), (_, later, _) = made.papers()
        assert (standing.status, later.status) == (Status.REJECTED, Status.AUTHORIZED)
        made.shop.papers.retry(first.id, "ana")
        made.drain(3 * 3600)
        (corrected, standing, _), (second, _, _) = made.papers()
        assert standing.status is Status.AUTHORIZED
        assert corrected.sold_at == first.sold_at
        assert corrected.issued_at.date() >= second.issued_at.date() > first.issued_at.date()
        assert trial.tally().ends == {"authorized": 2}


@pytest.mark.parametrize("slept", [True, False], ids=["slept", "set wrong"])
def test_a_clock_that_only_seems_wrong_since_the_machine_slept_is_compared_anew(
    slept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock that nobody can set stands still while a machine sleeps, and no call was made that would have told."""
    with branch(1) as made:
        there = WarpClock(made.loop)  # answers of the practice servers bear no date by themselves
        monkeypatch.setattr(Wire, "_hear", lambda wire, _: wire._heard(there.now().timestamp()))
        trial = Ordeal(made, "enlazatte", 1, harsh=False)
        trial._sell("enlazatte-0")
        made.drain(60)
        made.sleep(8 * 3600)
        if slept:
            monkeypatch.setattr(made.clock, "monotonic", lambda: made.loop.time() - 8 * 3600)
        else:
            made.clock.off = timedelta(hours=8)
        trial._sell("enlazatte-1")
        made.drain(60)
        assert [entry.needs for _, _, entry in made.papers()] == [None, Needs.SETTINGS]
        run(made.loop, made.shop.runway.ask())
        made.drain(60)
        ((_, first, _), (_, second, _)) = made.papers()
        assert (first.status, second.status is Status.AUTHORIZED) == (Status.AUTHORIZED, slept)
