"""Promises about numbers at TusFacturas: the authority gives each once, so the number tells what a search may not."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from app.domain.document import Standing, Status
from app.domain.errors import OutcomeUnknown, Outdated, Silence
from app.domain.outbox import State
from app.domain.outcome import Authorized, Outcome, Rejected, Unseen
from app.providers.contract import Answer, Item
from tests.fire.branch import Branch, branch
from tests.fire.countries import form
from tests.providers.argentine import Till, sale


@pytest.fixture
def made() -> Iterator[Branch]:
    with branch(1) as fresh:
        yield fresh


def sell(made: Branch, count: int) -> None:
    dice, selling = Random(5), made.shop.selling
    for number in range(count):
        wish = form("tusfacturas", dice, f"cart-{number}") | {"customer": None}
        selling.checkout(selling.read(wish)).result()


async def asked(till: Till, number: str, status: Status = Status.QUEUED) -> Answer:
    """What the engine hears when it asks about a document that was sent under a number."""
    item = Item(sale(), Standing(status=status), till.provider.prepare(sale(), number))
    (answer,) = await till.provider.look_up_many([item])
    return answer


async def test_a_search_that_lags_cannot_deny_what_stands_under_the_number() -> None:
    till = Till("lost")
    with pytest.raises(OutcomeUnknown):
        await till.send(sale(), "1")
    till.fault("look_up.lag", "look_up.lag")
    assert isinstance(await asked(till, "1"), Authorized)


async def test_a_free_number_proves_that_nothing_was_issued_under_it() -> None:
    till = Till("silent")
    with pytest.raises(OutcomeUnknown):
        await till.send(sale(), "1")
    assert await asked(till, "1") == Unseen()


async def test_a_question_about_numbers_that_fails_is_no_denial() -> None:
    till = Till("lost")
    with pytest.raises(OutcomeUnknown):
        await till.send(sale(), "1")
    till.fault("look_up.lag", "reserve.html_500_before")
    assert isinstance(await asked(till, "1"), Silence)


async def test_a_doubt_about_a_number_that_is_a_strangers_ends_with_another_number() -> None:
    till = Till("silent", "duplicate")
    with pytest.raises(OutcomeUnknown):
        await till.send(sale(), "1")
    with pytest.raises(Outdated):
        await till.send(sale(2), "1")
    assert isinstance(await asked(till, "1"), Outdated)
    assert await asked(till, "1", Status.SUBMITTED) == Unseen()


async def test_a_date_before_the_last_one_is_no_question_of_numbers() -> None:
    till = Till()
    await till.send(sale(1))
    answer: Outcome = await till.send(sale(2, sold_at=sale().sold_at.replace(day=18)))
    assert isinstance(answer, Rejected)
    assert "fecha" in answer.reason
    assert not answer.burned


def test_the_next_number_is_asked_for_once_and_again_after_a_refusal(made: Branch) -> None:
    sell(made, 6)
    made.practice.faults("tusfacturas").change({"script": ["none", "none", "rejected"]})
    made.drain()
    calls = made.lines["tusfacturas"].calls
    assert calls["issue"] == 6
    assert calls["reserve"] == 2
    assert [standing.status for _, standing, _ in made.papers()].count(Status.REJECTED) == 1


def test_another_systems_documents_on_the_same_point_of_sale_need_nobody(made: Branch) -> None:
    """It took the number between our asking and our sending; formerly somebody had to press a key."""
    sell(made, 4)
    made.practice.faults("tusfacturas").change({"script": ["none", "duplicate", "none", "duplicate"]})
    made.drain()
    assert [(standing.status, entry.state) for _, standing, entry in made.papers()] == [
        (Status.AUTHORIZED, State.DONE)
    ] * 4
    ours = [row for row in made.practice.ledger("tusfacturas") if not row["reference"].startswith("AJENO")]
    assert len({row["provider_id"] for row in ours}) == len(ours) == 4
