"""Where waiting ends: what nobody finishes, finds or answers becomes a person's turn, and not before it must."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from app.domain import causes
from app.domain.document import Status
from app.domain.outbox import Entry, Needs, State
from tests.fire.branch import Branch, branch
from tests.fire.countries import form
from tests.fire.line import Chances

HOUR = 3600


@pytest.fixture
def made() -> Iterator[Branch]:
    with branch(3) as fresh:
        yield fresh


def sell(made: Branch, provider: str, count: int) -> None:
    dice, selling = Random(provider), made.shop.selling
    for number in range(count):
        wish = form(provider, dice, f"{provider}-{number}") | {"customer": None}
        wish["lines"] = [{**line, "quantity": "1", "discount": "0"} for line in wish["lines"][:1]]
        selling.checkout(selling.read(wish)).result()


def script(made: Branch, provider: str, *faults: str) -> None:
    made.practice.faults(provider).change({"script": list(faults)})


def ends(made: Branch) -> list[tuple[Status, State, str]]:
    return [(standing.status, entry.state, entry.reason) for _, standing, entry in made.papers()]


def hours(made: Branch, count: float) -> None:
    """The till is open all the while: every hour an engine looks in and asks about what is pending."""
    for _ in range(round(count)):
        made.sleep(HOUR)
        made.drain()


def only(made: Branch) -> Entry:
    ((_, _, entry),) = made.papers()
    return entry


def test_what_fails_in_a_queue_for_a_day_is_a_persons_turn(made: Branch) -> None:
    """It stayed "sent" for ever, and only the alert after two hours told of it."""
    made.set_up("lots")
    sell(made, "tusfacturas", 2)
    script(made, "tusfacturas", "pending_failed=60")
    made.drain()
    hours(made, 23)
    assert {state for _, state, _ in ends(made)} == {State.READY}
    hours(made, 3)
    assert ends(made) == [(Status.SUBMITTED, State.VERIFY, causes.TOO_LONG)] * 2


def test_a_doubtful_batch_is_asked_about_document_by_document_also_behind_one_that_nobody_finds(made: Branch) -> None:
    """The first of them became a person's turn, and those behind it were not even asked about."""
    made.set_up("lots")
    sell(made, "tusfacturas", 3)
    script(made, "tusfacturas", "lost", *["look_up.lag"] * 1)
    made.drain()
    hours(made, 2)
    assert [status for status, _, _ in ends(made)] == [Status.AUTHORIZED] * 3
    script(made, "tusfacturas", "silent")
    sell_more = made.shop.selling
    for number in range(3):
        wish = form("tusfacturas", Random(number), f"more-{number}") | {"customer": None}
        sell_more.checkout(sell_more.read(wish)).result()
    made.drain()
    hours(made, 2)
    assert ends(made)[3:] == [(Status.QUEUED, State.VERIFY, causes.IN_DOUBT)] * 3


def test_accepted_without_the_authority_is_a_persons_turn_after_a_day_and_not_after_an_hour(made: Branch) -> None:
    """The hourly round called a person; Fabo has no command to ask, and SUNAT often answers late."""
    sell(made, "fabo", 1)
    script(made, "fabo", "pending=60")
    made.drain()
    hours(made, 23)
    assert only(made).state is State.READY
    hours(made, 2)
    assert (only(made).state, only(made).needs, only(made).reason) == (State.VERIFY, Needs.VERIFY, causes.TOO_LONG)
    assert made.lines["fabo"].calls["issue"] == 1


def mute(made: Branch) -> None:
    """Everything arrives at Conteo and no answer comes back, until the tries are used up."""
    sell(made, "conteo", 1)
    made.lines["conteo"].chances = Chances(back=1.0)
    hours(made, 2)
    made.lines["conteo"].chances = Chances()


def test_what_was_never_answered_is_asked_about_by_reference_before_a_person_is(made: Branch) -> None:
    mute(made)
    sent = made.lines["conteo"].calls["issue"]
    assert (only(made).state, only(made).in_doubt) == (State.READY, True)
    hours(made, 2)
    assert only(made).state is State.DONE
    assert (made.lines["conteo"].calls["issue"], len(made.practice.ledger("conteo"))) == (sent, 1)


def test_what_cannot_be_asked_about_by_reference_is_a_persons_turn(made: Branch) -> None:
    made.shop.services.set("conteo", {"lookup_by_reference": "false"}, "ana")
    mute(made)
    assert (only(made).state, only(made).reason) == (State.VERIFY, causes.UNANSWERED)


def test_what_never_arrives_is_sent_once_more_after_it_was_asked_about_and_then_ends(made: Branch) -> None:
    sell(made, "conteo", 1)
    made.practice.faults("conteo").change({"chances": ["silent:1"]})
    while only(made).state is State.READY:
        made.sleep(60)
        made.drain(1)
    assert (only(made).state, made.practice.ledger("conteo")) == (State.VERIFY, [])
    calls = made.lines["conteo"].calls
    assert calls["ask"] == 2
    assert calls["issue"] < 20


def test_a_provider_that_is_silent_for_days_is_tried_once_an_hour(made: Branch) -> None:
    made.practice.faults("conteo").change({"chances": ["silent:1"]})
    sell(made, "conteo", 3)
    hours(made, 6)
    assert {state for _, state, _ in ends(made)} == {State.VERIFY}
    calls = made.lines["conteo"].calls
    calls.clear()
    hours(made, 24)
    assert 23 <= calls.total() <= 26
    made.practice.faults("conteo").change({"chances": []})
    hours(made, 2)
    assert {state for _, state, _ in ends(made)} == {State.DONE}


def test_pdfs_that_nobody_opens_cost_no_call_where_the_shop_wants_it_so(made: Branch) -> None:
    made.shop.services.set("facturasend", {"pdf_fetch": "asked"}, "ana")
    sell(made, "facturasend", 3)
    made.drain()
    assert made.lines["facturasend"].calls["pdf"] == 0
    first = made.papers()[0][0].id
    assert made.shop.papers.provider_pdf(first) is None
    made.drain()
    assert (made.shop.papers.provider_pdf(first) or b"").startswith(b"%PDF-")
    assert made.lines["facturasend"].calls["pdf"] == 1


def test_documents_that_left_together_are_asked_about_together(made: Branch) -> None:
    made.shop.services.set("facturasend", {"batch_limit": "20"}, "ana")
    sell(made, "facturasend", 20)
    made.drain()
    calls = made.lines["facturasend"].calls
    assert [status for status, _, _ in ends(made)] == [Status.AUTHORIZED] * 20
    assert (calls["issue"], calls["ask"]) == (1, 1)


def test_lots_of_one_day_do_not_wait_for_each_other_and_are_asked_about_once(made: Branch) -> None:
    made.set_up("lots")
    sell(made, "tusfacturas", 60)
    made.drain()
    calls = made.lines["tusfacturas"].calls
    assert [status for status, _, _ in ends(made)] == [Status.AUTHORIZED] * 60
    assert (calls["issue"], calls["ask"]) == (6, 1)


def test_a_later_day_waits_until_the_lots_of_the_day_before_are_final(made: Branch) -> None:
    """A retry inside the queue of TusFacturas fails when a later date was issued meanwhile."""
    made.set_up("lots")
    sell(made, "tusfacturas", 5)
    made.sleep(24 * HOUR)
    for number in range(5):
        wish = form("tusfacturas", Random(number), f"next-day-{number}") | {"customer": None}
        made.shop.selling.checkout(made.shop.selling.read(wish)).result()
    script(made, "tusfacturas", "pending=1200")
    made.drain(900)
    assert [status for status, _, _ in ends(made)] == [Status.SUBMITTED] * 5 + [Status.QUEUED] * 5
    made.drain()
    assert [status for status, _, _ in ends(made)] == [Status.AUTHORIZED] * 10


def test_batches_that_left_one_after_the_other_are_asked_about_together(made: Branch) -> None:
    made.shop.services.set("facturasend", {"batch_limit": "2"}, "ana")
    sell(made, "facturasend", 40)
    made.drain()
    calls = made.lines["facturasend"].calls
    assert [status for status, _, _ in ends(made)] == [Status.AUTHORIZED] * 40
    assert (calls["issue"], calls["ask"]) == (20, 1)


def test_a_sale_alone_is_not_kept_waiting_for_company(made: Branch) -> None:
    sell(made, "facturasend", 1)
    before = made.clock.now()
    made.drain()
    assert [status for status, _, _ in ends(made)] == [Status.AUTHORIZED]
    assert (made.clock.now() - before).total_seconds() < 75


def test_two_calls_in_the_dark_hold_back_the_rest_of_the_queue_for_half_an_hour(made: Branch) -> None:
    """Each is work for a person; an hour of bad line must not make work of the whole day."""
    sell(made, "enlazatte", 6)
    made.practice.faults("enlazatte").change({"chances": ["lost:1"]})
    made.drain(900)
    assert made.lines["enlazatte"].calls["issue"] == 2
    made.practice.faults("enlazatte").change({"chances": []})
    hours(made, 1)
    states = sorted(state for _, state, _ in ends(made))
    assert states == [State.DONE] * 4 + [State.VERIFY] * 2


def test_a_batch_is_asked_about_by_its_day_and_not_document_by_document(made: Branch) -> None:
    made.set_up("lots")
    sell(made, "tusfacturas", 10)
    made.drain()
    calls = made.lines["tusfacturas"].calls
    assert [status for status, _, _ in ends(made)] == [Status.AUTHORIZED] * 10
    assert calls["ask"] <= calls["issue"] <= 2
