"""What the fire has brought to light once must not come back: each fault in the shortest form that shows it."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from app.domain.document import Status
from app.domain.errors import OutcomeUnknown, Unavailable
from app.domain.outbox import Attempt, Call, Counters, Needs, State
from app.domain.outcome import Accepted, Rejected, Unseen
from app.domain.planner import after_silence
from app.domain.traits import Memory
from app.store import turns
from app.store.sqlite import Connection
from tests.domain.entries import NOW, entry, traits
from tests.fire.branch import Branch, branch
from tests.fire.countries import form
from tests.fire.line import Chances
from tests.providers.argentine import Till, sale


def test_another_document_shown_again_and_again_becomes_a_persons_turn() -> None:
    """It was asked about every hour for ever, and nobody was told."""
    stranger = OutcomeUnknown("Otro documento.", "another total", code="wrong_document")
    worn = entry(counters=Counters(doubt=6))
    step = after_silence(worn, Call.LOOK_UP, stranger, traits(Memory.KEYED), NOW)
    assert (step.state, step.needs) == (State.VERIFY, Needs.VERIFY)
    early = after_silence(entry(), Call.LOOK_UP, stranger, traits(Memory.KEYED), NOW)
    assert early.state is State.READY


@pytest.mark.parametrize("silence", [OutcomeUnknown("Sin respuesta."), Unavailable("Caído.", arrived=True)], ids=str)
def test_a_doubt_that_can_be_asked_about_is_asked_about_however_many_tries_were_used_before(
    silence: OutcomeUnknown | Unavailable,
) -> None:
    """Silences while a number was being fetched used up the tries of the sending, and a person was called at once."""
    worn = entry(counters=Counters(doubt=9, unavailable=9))
    step = after_silence(worn, Call.SUBMIT, silence, traits(Memory.NUMBERED), NOW)
    assert (step.state, step.in_doubt, step.due_at) == (State.READY, True, NOW + timedelta(hours=1))


async def test_our_own_document_queued_under_its_number_is_not_refused() -> None:
    """A doubled call is told that its number is taken; the search lags; under the number lies our own, not done yet."""
    till = Till("pending=60", "none", "look_up.lag")
    document = sale()
    assert isinstance(await till.send(document, "1"), Accepted)
    again = await till.send(document, "1")
    assert not isinstance(again, Rejected | Unseen)
    assert isinstance(again, Accepted)


@pytest.mark.parametrize("provider", ["conteo", "tusfacturas"])
def test_finding_whose_turn_it_is_costs_the_same_however_many_wait(provider: str) -> None:
    """With order kept it grew with the square of the queue: minutes for each document after a month offline."""
    effort = {count: _effort(provider, count) for count in (100, 800)}
    assert effort[800] < 2 * effort[100], effort


def _effort(provider: str, count: int) -> int:
    """Thousands of SQLite's own steps."""
    with branch(count) as made:
        dice, selling = Random(count), made.shop.selling
        for number in range(count):
            selling.checkout(selling.read(form(provider, dice, f"cart-{number}"))).result()
        laned, now = made.shop.services.traits(provider).laned, made.clock.now()
        assert all(standing.status is Status.QUEUED for _, standing, _ in made.papers()[:3])

        def work(db: Connection) -> int:
            steps = 0

            def step() -> int:
                nonlocal steps
                steps += 1
                return 0

            db.set_progress_handler(step, 10)
            assert len(turns.due(db, provider, now, 3, laned=laned)) == 3
            assert turns.providers_with_debts(db) == [provider]
            db.set_progress_handler(None, 0)
            return steps

        return made.store.read(work)


def _one_sale(made: Branch, provider: str, faults: str) -> None:
    made.practice.faults(provider).change({"script": [faults] * 2})
    made.shop.selling.checkout(made.shop.selling.read(form(provider, Random(1), "cart"))).result()


def test_what_waited_by_a_clock_that_was_a_week_ahead_goes_on_when_the_clock_is_set_right() -> None:
    """It waited for the week that the clock had shown, and so did everybody behind a pause of its provider."""
    with branch(1) as made:
        made.clock.off = timedelta(days=7)
        _one_sale(made, "conteo", "sfep_down")
        made.drain(1)
        made.clock.off = timedelta()
        made.drain(900)
        ((_, standing, _),) = made.papers()
        assert standing.status is Status.AUTHORIZED


def test_what_was_sold_in_the_future_while_its_provider_was_blocked_does_not_wait_for_that_day() -> None:
    """The pause was lifted by the right time; what it had held still looked like a sale that the shop holds back."""
    with branch(1) as made:
        _one_sale(made, "conteo", "unauthorized")
        made.drain(1)
        made.clock.off = timedelta(days=7)
        selling = made.shop.selling
        selling.checkout(selling.read(form("conteo", Random(2), "another"))).result()
        made.clock.off = timedelta()
        made.practice.faults("conteo").change({"script": []})
        for minutes in (35, 90):  # the provider is tried again before the next hourly round
            made.sleep(minutes * 60)
            made.drain(900)
        assert [standing.status for _, standing, _ in made.papers()] == [Status.AUTHORIZED] * 2


@pytest.mark.parametrize("provider", ["enlazatte", "facturasend"])
def test_an_answer_whose_papers_the_disk_does_not_take_is_an_answer(provider: str) -> None:
    """Stamped, and every sale of the day called a person; or asked for every five seconds, and none authorized."""
    with branch(1) as made:
        made.set_up(provider)
        for kind in ("pdf", "xml"):
            (made.folder / kind).touch()
        _one_sale(made, provider, "none")
        made.drain(3 * 3600)
        ((document, standing, _),) = made.papers()
        assert standing.status is Status.AUTHORIZED
        assert standing.authorization != "" == standing.xml_sha256
        said = [attempt.detail for attempt in made.shop.papers.view(document.id).attempts]
        assert any("No se pudo guardar el PDF" in detail for detail in said)


def test_a_document_that_is_overdue_when_its_provider_is_probed_becomes_a_persons_turn() -> None:
    """The engine fell over it and began anew, every five seconds and for ever, and nothing left the till any more."""
    with branch(1) as made:
        _one_sale(made, "enlazatte", "certificate_expired")
        made.practice.faults("enlazatte").change({"script": ["unauthorized"] * 99})
        made.drain(60)
        ((_, standing, entry_),) = made.papers()
        assert (standing.status, entry_.state) == (Status.QUEUED, State.PAUSED)
        made.sleep(5 * 86_400)
        made.drain(60)
        ((_, _, entry_),) = made.papers()
        assert (entry_.state, entry_.needs) == (State.DEAD, Needs.FIX)


@pytest.mark.parametrize(("second", "status"), [("late=300", Status.AUTHORIZED), ("timeout_before", Status.REJECTED)])
def test_a_sale_whose_late_second_sending_comes_to_life_is_never_left_as_rejected(second: str, status: Status) -> None:
    """The first was late, too, and refused; its refusal ended the sale before the second one had arrived."""
    with branch(1) as made:
        made.set_up("facturasend")
        line = made.lines["facturasend"]
        _one_sale(made, "facturasend", "none")
        made.practice.faults("facturasend").change({"script": [second, "failed"]})
        line.chances = Chances(late=1.0)
        made.drain(1)
        line.chances = Chances()
        for seconds in (70, 150):
            made.sleep(seconds)
            made.drain(1)
        made.clock.off = timedelta(minutes=11)  # two absences minutes apart look like ten
        made.drain(3600)
        assert [attempt.call for attempt in _attempts(made)].count(Call.SUBMIT) == 2
        refused, *alive = made.practice.ledger("facturasend")
        ((_, standing, _),) = made.papers()
        assert (refused["status"], standing.status) == ("failed", status)
        assert [row["provider_id"] for row in alive] == [standing.authorization] * (status is Status.AUTHORIZED)


def test_a_refusal_is_told_at_once_where_every_earlier_sending_had_its_answer() -> None:
    with branch(1) as made:
        made.set_up("facturasend")
        _one_sale(made, "facturasend", "invalid_ruc")
        made.drain(60)
        ((document, standing, _),) = made.papers()
        assert standing.status is Status.REJECTED
        made.practice.faults("facturasend").change({"script": ["failed"]})
        made.shop.papers.retry(document.id, "ana")
        made.lines["facturasend"].chances = Chances(back=1.0)
        made.drain(1)
        made.lines["facturasend"].chances = Chances()
        made.drain(300)
        assert [attempt.outcome for attempt in _attempts(made) if attempt.call is Call.SUBMIT] == [
            "rejected", "unknown:timeout",
        ]  # fmt: skip
        ((_, standing, _),) = made.papers()
        assert standing.status is Status.REJECTED


def _attempts(made: Branch) -> list[Attempt]:
    ((document, _, _),) = made.papers()
    return list(made.shop.papers.view(document.id).attempts)


@pytest.mark.parametrize("provider", ["fabo", "facturasend", "tusfacturas"])
def test_what_a_provider_took_late_stands_in_its_books_though_nobody_called_it_since(provider: str) -> None:
    """A person who looked for it did not find it, said so, and the sale was issued twice: the world's own fault."""
    with branch(1) as made:
        made.set_up(provider)
        _one_sale(made, provider, "late=300")
        made.drain(1)
        assert made.practice.ledger(provider) == []
        made.sleep(300)
        assert [row["status"] for row in made.practice.ledger(provider)] == ["completed"]
