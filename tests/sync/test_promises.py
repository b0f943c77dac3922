"""The engine's promises, one test each: schedules, pauses, leases, lanes, reconciliation, alerts."""

import asyncio
from datetime import timedelta
from itertools import pairwise

import pytest

from app.domain.document import Status
from app.domain.errors import LostClaim, Trouble
from app.domain.outbox import Needs, State
from app.domain.traits import Memory
from app.store import attention, lease, outbox, pauses
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer, Trick
from tests.sync.timewarp import START, run

_HASHES = "SELECT DISTINCT payload_sha256 FROM attempts WHERE call = 'submit'"


def _times(made: Bench) -> list[float]:
    """Seconds from the start at which each attempt of the first entry began."""
    rows = made.store.read(lambda db: db.execute("SELECT at FROM attempts ORDER BY seq").fetchall())
    return [round(_seconds(row["at"]), 1) for row in rows]


def _seconds(at: str) -> float:
    from app.store.codec import moment

    return (moment(at) - START).total_seconds()


def test_an_unavailable_authority_is_tried_after_30_s_2_min_and_10_min_and_then_it_is_a_persons_turn() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.DOWN] * 4)) as made:
        (document,) = made.sell()
        run(made.loop, made.drain())
        assert [round(b - a) for a, b in pairwise(_times(made))] == [30, 120, 600]
        entry = made.entry(document)
        assert (entry.state, entry.needs, made.status(document)) == (State.DEAD, Needs.FIX, Status.QUEUED)
        assert made.betrayer.ledger == {}


def test_a_throttled_provider_is_left_alone_by_all_its_entries_for_a_second_at_least() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.THROTTLED])) as made:
        documents = made.sell(6)
        run(made.loop, made.drain())
        first, *others = _times(made)
        assert all(t - first >= 1.0 for t in others if t - first > 0.3)
        assert [made.status(d) for d in documents] == [Status.AUTHORIZED] * 6
        assert all(made.entry(d).counters.throttled <= 1 for d in documents)


def test_a_month_without_a_line_uses_up_nothing() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.REFUSED_LINE] * 5000)) as made:
        documents = made.sell(5)
        run(made.loop, made.drain(86400))
        run(made.loop, made.clock.sleep(28 * 86400))  # closed for four weeks, and opened again
        run(made.loop, made.drain(86400))
        calls = len(made.betrayer.calls)
        assert 150 < calls < 250
        assert all(made.entry(d).state is State.READY and not made.entry(d).in_doubt for d in documents)
        made.betrayer.script.clear()
        run(made.loop, made.drain())
        assert [made.status(d) for d in documents] == [Status.AUTHORIZED] * 5
        assert len(made.betrayer.calls) - calls == 5


def test_refused_credentials_pause_the_provider_kill_no_entry_and_new_settings_let_all_go() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.NOT_ALLOWED])) as made:
        documents = made.sell(5)
        run(made.loop, made.drain(60))
        later = made.sell(1)
        entries = [made.entry(d) for d in documents + later]
        assert {e.state for e in entries[1:]} <= {State.PAUSED, State.DONE}
        assert made.entry(later[0]).state is State.PAUSED
        assert made.entry(later[0]).needs is Needs.SETTINGS
        made.store.write(lambda db: pauses.lift(db, "conteo", made.clock.now())).result()
        run(made.loop, made.drain())
        assert {made.status(d) for d in documents + later} == {Status.AUTHORIZED}


def test_a_paused_provider_is_probed_with_one_entry_every_half_hour() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.NOT_ALLOWED] * 3)) as made:
        documents = made.sell(1)
        run(made.loop, made.drain(60))
        made.sell(4)
        for _ in range(4):
            run(made.loop, made.clock.sleep(1801))
            run(made.loop, made.drain(60))
        times = _times(made)
        assert [round((b - a) / 60) for a, b in pairwise(times[:3])] == [30, 30]
        assert made.status(documents[0]) is Status.AUTHORIZED
        assert made.store.read(pauses.all_pauses) == {}


@pytest.mark.parametrize(("batch", "calls"), [(1, 3), (3, 2)])
def test_a_blocked_provider_is_asked_with_one_that_waits_where_nothing_is_parked_any_more(
    batch: int, calls: int
) -> None:
    """The parked document was overdue; what a person sent again then waited for ever behind the pause."""
    with bench(Betrayer(Memory.KEYED, [Trick.NOT_ALLOWED] * (3 // batch), batch=batch)) as made:
        documents = made.sell(3)
        run(made.loop, made.drain(60))
        made.store.write(lambda db: db.execute("UPDATE outbox SET state = 'ready' WHERE state = 'paused'")).result()
        run(made.loop, made.drain(60))
        assert {made.status(document) for document in documents} == {Status.QUEUED}
        run(made.loop, made.clock.sleep(1801))
        run(made.loop, made.drain(60))
        assert {made.status(document) for document in documents} == {Status.AUTHORIZED}
        assert len([trick for _, _, trick in made.betrayer.calls if trick is Trick.FINE]) == calls
        assert made.store.read(pauses.all_pauses) == {}


def test_never_more_calls_at_once_than_the_limit() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        made.sell(20)
        run(made.loop, made.drain())
        assert made.betrayer.most_flying == 3
        assert len(made.betrayer.issued) == 20


def test_waits_survive_a_restart() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.DOWN, Trick.DOWN])) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(40))
        due = made.entry(document).due_at
        assert due - made.clock.now() > timedelta(seconds=60)
        run(made.loop, made.drain(10))
        assert made.entry(document).due_at == due
        assert len(_times(made)) == 2


def test_only_one_engine_works_on_a_database() -> None:
    async def both(made: Bench) -> tuple[bool, bool, bool]:
        first, second = made.engine(), made.engine()
        answers = await first.take_over(), await second.take_over()
        await first.close()
        again = await second.take_over()
        await second.close()
        return (*answers, again)

    with bench(Betrayer(Memory.KEYED)) as made:
        assert run(made.loop, both(made)) == (True, False, True)


def test_an_engine_that_lost_its_lease_cannot_write() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (document,) = made.sell()
        now = made.clock.now()
        old = made.store.write(lambda db: lease.take_over(db, "old", now)).result()
        made.store.write(lambda db: lease.take_over(db, "new", now)).result()
        claim = outbox.Claim(made.entry(document).id, outbox.Call.SUBMIT, "x", "", made.ids.new())
        with pytest.raises(LostClaim):
            made.store.write(lambda db: outbox.claim(db, old, claim, now)).result()
        assert made.entry(document).state is State.READY


def test_an_engine_that_was_relieved_ends_instead_of_trying_for_ever() -> None:
    async def thawed() -> None:
        engine = made.engine()
        assert await engine.take_over()
        now = made.clock.now()
        made.store.write(lambda db: lease.take_over(db, "new", now)).result()
        await engine.until_idle(60)

    with bench(Betrayer(Memory.KEYED)) as made:
        (document,) = made.sell()
        with pytest.raises(Trouble, match="relevo"):
            run(made.loop, thawed())
        assert made.clock.monotonic() < 1
        assert (made.entry(document).state, made.betrayer.ledger) == (State.READY, {})


def test_the_intent_is_on_disk_before_the_first_byte_leaves() -> None:
    seen: list[tuple[State, int]] = []

    class Watching(Betrayer):
        async def submit(self, document, payload):  # type: ignore[no-untyped-def]
            open_attempts = made.store.read(
                lambda db: db.execute("SELECT count(*) FROM attempts WHERE outcome = ''").fetchone()[0]
            )
            seen.append((made.entry(document.id).state, open_attempts))
            return await super().submit(document, payload)

    with bench(Watching(Memory.KEYED)) as made:
        made.sell()
        run(made.loop, made.drain())
    assert seen == [(State.SENDING, 1)]


def test_every_attempt_carries_the_same_bytes() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.LOST_BEFORE, Trick.LOST_LANDS])) as made:
        made.sell()
        run(made.loop, made.drain())
        hashes = made.store.read(lambda db: db.execute(_HASHES).fetchall())
        assert len(hashes) == 1


def test_a_provider_that_shows_another_total_makes_it_a_persons_turn_and_keeps_the_code() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.WRONG_TOTAL])) as made:
        (document,) = made.sell()
        run(made.loop, made.drain())
        entry = made.entry(document)
        assert (made.status(document), entry.state, entry.needs) == (Status.SUBMITTED, State.VERIFY, Needs.VERIFY)
        assert "13.39" in entry.reason
        assert "13.38" in entry.reason


@pytest.mark.parametrize("usual", [3600, 86_400])
def test_pending_documents_are_asked_about_again_every_hour_for_ever(usual: float) -> None:
    """Also where a shop set its provider to be asked once a day."""
    with bench(Betrayer(Memory.KEYED, [Trick.PENDING] * 60, poll=(5, 60, usual))) as made:
        (document,) = made.sell()

        async def half_a_day() -> None:
            engine = made.engine()
            assert await engine.take_over()
            task = asyncio.ensure_future(engine.forever())
            await made.clock.sleep(12 * 3600)
            engine.stop()
            await task
            await engine.close()

        run(made.loop, half_a_day())
        asked = [t for t in _times(made) if t > 2 * 3600]
        assert 10 <= len(asked) <= 12
        assert made.status(document) is Status.SUBMITTED


def test_what_waits_two_hours_is_an_alert_also_when_the_program_was_closed() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.DOWN] * 4)) as made:
        made.sell()
        run(made.loop, made.drain())
        assert made.store.read(lambda db: attention.alert_count(db, made.clock.now())) == 0
        run(made.loop, made.clock.sleep(2 * 3600))
        assert made.store.read(lambda db: attention.alert_count(db, made.clock.now())) == 1


def test_one_poisonous_document_holds_up_nobody() -> None:
    class Poisoned(Betrayer):
        async def submit(self, document, payload):  # type: ignore[no-untyped-def]
            if document.id == poison:
                raise ZeroDivisionError
            return await super().submit(document, payload)

    with bench(Poisoned(Memory.KEYED)) as made:
        poison, *others = made.sell(8)
        run(made.loop, made.drain())
        assert {made.status(d) for d in others} == {Status.AUTHORIZED}
        assert made.entry(poison).state is State.VERIFY


def test_in_a_lane_nothing_leaves_before_the_earlier_one_is_settled() -> None:
    with bench(Betrayer(Memory.NUMBERED, [Trick.LOST_BEFORE], laned=True)) as made:
        documents = made.sell(4)
        run(made.loop, made.drain())
        assert made.betrayer.issued == documents
        assert made.betrayer.most_flying == 1


def test_a_refused_document_leaves_its_lane_at_once() -> None:
    with bench(Betrayer(Memory.NUMBERED, [Trick.INVALID], laned=True)) as made:
        refused, *others = made.sell(3)
        run(made.loop, made.drain())
        assert made.status(refused) is Status.REJECTED
        assert made.betrayer.issued == others


def test_a_document_in_doubt_at_a_blind_provider_holds_its_lane_until_a_person_has_looked() -> None:
    with bench(Betrayer(Memory.BLIND, [Trick.LOST_LANDS], laned=True)) as made:
        first, second = made.sell(2)
        run(made.loop, made.drain())
        assert made.entry(first).state is State.VERIFY
        assert made.status(second) is Status.QUEUED


def test_batches_carry_as_many_documents_as_fit() -> None:
    with bench(Betrayer(Memory.NUMBERED, batch=4)) as made:
        made.sell(10)
        run(made.loop, made.drain())
        assert sorted(int(count) for kind, count, _ in made.betrayer.calls if kind == "batch") == [2, 4, 4]
        assert len(set(made.betrayer.issued)) == 10


def test_each_document_of_a_batch_has_its_own_answer() -> None:
    with bench(Betrayer(Memory.NUMBERED, batch=4)) as made:
        sold = made.sell(4)
        run(made.loop, made.drain())
        assert [[made.code(document)] for document in sold] == [made.betrayer.ledger[document] for document in sold]
