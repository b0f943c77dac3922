"""A notification is a hint: it brings a question forward and decides nothing, whenever it arrives."""

from __future__ import annotations

import asyncio

from app.domain.document import Status
from app.domain.traits import Memory
from app.store import documents, inbox
from app.store.inbox import Notice
from tests.notices import Listener, notice
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer, Trick
from tests.sync.timewarp import run

POLLS = [Trick.PENDING] * 3
"""The answer and two polls: the next question would be an hour later."""


def asked(made: Bench) -> int:
    return len([call for call in made.betrayer.calls if call[0] == "look_up"])


def test_a_notice_about_a_document_being_worked_on_asks_now_instead_of_in_an_hour() -> None:
    with bench(Betrayer(Memory.KEYED, list(POLLS))) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(200))
        listener, before = Listener(made), asked(made)
        assert made.status(document) is Status.SUBMITTED
        assert (made.entry(document).due_at - made.clock.now()).total_seconds() > 3000
        assert run(made.loop, listener.post(notice(document))) == 200
        assert (listener.kept(), listener.woken, made.told[-1]) == ([(document, True)], [True], document)
        assert made.status(document) is Status.SUBMITTED  # nothing that it says is believed
        run(made.loop, made.drain(5))
        assert (made.status(document), asked(made) - before) == (Status.AUTHORIZED, 1)


def test_a_replay_asks_no_second_time() -> None:
    with bench(Betrayer(Memory.KEYED, [*POLLS, Trick.PENDING])) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(200))
        listener = Listener(made)
        run(made.loop, listener.post(notice(document)))
        run(made.loop, made.drain(5))
        before = asked(made)
        for _ in range(5):
            run(made.loop, listener.post(notice(document)))
            run(made.loop, made.drain(5))
        assert (asked(made), len(listener.kept()), made.status(document)) == (before, 1, Status.SUBMITTED)


def test_a_notice_that_comes_before_the_answer_is_parked_and_then_confirms_at_once() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.PENDING])) as made:
        (document,) = made.sell()
        listener = Listener(made)
        assert run(made.loop, listener.post(notice(document))) == 200
        assert listener.kept() == [(document, False)]
        run(made.loop, made.drain(3))  # the first poll alone would come after 5 s
        assert (made.status(document), listener.kept()) == (Status.AUTHORIZED, [(document, True)])


async def _hear_during(made: Bench, listener: Listener, document: str, after: float) -> None:
    engine = made.engine()
    assert await engine.take_over()
    working = asyncio.create_task(engine.until_idle(3))
    await asyncio.sleep(after)
    assert made.entry(document).state == "sending"
    assert await listener.post(notice(document)) == 200
    await working
    await engine.close()


def test_a_notice_during_the_first_call_is_not_lost() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.PENDING])) as made:
        (document,) = made.sell()
        listener = Listener(made)
        run(made.loop, _hear_during(made, listener, document, 0.1))
        assert (made.status(document), listener.kept()) == (Status.AUTHORIZED, [(document, True)])


def test_a_notice_during_a_question_whose_answer_is_older_asks_once_more() -> None:
    with bench(Betrayer(Memory.KEYED, [*POLLS, Trick.PENDING])) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(200))
        listener = Listener(made)
        run(made.loop, made.clock.sleep(3700))
        run(made.loop, _hear_during(made, listener, document, 0.05))
        assert (made.status(document), listener.kept()) == (Status.AUTHORIZED, [(document, True)])


def test_a_notice_about_an_unknown_invoice_stays_parked_and_touches_nobody() -> None:
    with bench(Betrayer(Memory.KEYED, list(POLLS))) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(200))
        due, listener = made.entry(document).due_at, Listener(made)
        assert run(made.loop, listener.post(notice("FE-SOMEBODY-ELSE"))) == 200
        assert (listener.kept(), listener.woken) == ([("FE-SOMEBODY-ELSE", False)], [])
        assert made.entry(document).due_at == due


def _told_by_reference(made: Bench, document: str) -> list[str]:
    """A hint that names our reference, as some providers give it."""
    reference = made.store.read(lambda db: documents.load(db, documents.seq_of(db, document))[0].reference)
    notices = [Notice("conteo", "sha", "{}", reference, "")]
    return made.store.write(lambda db: inbox.keep(db, notices, made.clock.now())).result()


def test_a_hint_asks_about_what_is_in_doubt_and_sends_nothing_that_surely_never_arrived() -> None:
    for trick, woken in ((Trick.DOWN, False), (Trick.DOWN_LANDS, True)):
        with bench(Betrayer(Memory.KEYED, [trick])) as made:
            (document,) = made.sell()
            run(made.loop, made.drain(2))
            due = made.entry(document).due_at
            assert (due > made.clock.now(), made.entry(document).in_doubt) == (True, woken)
            assert _told_by_reference(made, document) == ([document] if woken else [])
            assert made.entry(document).due_at == (made.clock.now() if woken else due)


def test_a_notice_after_the_end_is_filed_and_changes_nothing() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.PENDING])) as made:
        (document,) = made.sell()
        run(made.loop, made.drain())
        (named,) = made.betrayer.ledger[document]
        before, listener = len(made.betrayer.calls), Listener(made)
        assert run(made.loop, listener.post(notice(named))) == 200
        run(made.loop, made.drain())
        assert (listener.kept(), len(made.betrayer.calls)) == ([(named, True)], before)


def test_without_any_notice_every_document_ends_all_the_same() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.PENDING] * 6)) as made:
        sold = made.sell(4)
        run(made.loop, made.drain(8000))
        assert {made.status(document) for document in sold} == {Status.AUTHORIZED}
