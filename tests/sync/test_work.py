"""The ways of a document beside the straight one: numbers, papers, undoing, settings that are missing."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.document import Status
from app.domain.errors import NotAllowed, Unavailable
from app.domain.outbox import Call, Kind, Needs, State
from app.domain.outcome import Authorized
from app.domain.traits import Memory
from app.store import lease, outbox, pauses
from app.store.outbox import Claim
from app.sync.desk import Service
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer, Trick
from tests.sync.office import PDF, office, owe, standing
from tests.sync.timewarp import START, run


def test_a_document_gets_its_number_its_authorization_and_its_paper() -> None:
    with bench(office(said="0007")) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(5))
        assert made.entry(document).reserved == "0007"
        assert made.status(document) is Status.AUTHORIZED
        made.betrayer.provider.said = PDF  # type: ignore[attr-defined]
        run(made.loop, made.drain())
        assert made.entry(document, Kind.PDF).state is State.DONE
        assert len(standing(made, document).pdf_sha256) == 64


def test_a_pdf_that_the_disk_does_not_take_is_asked_for_again_later_and_holds_up_nobody() -> None:
    """The engine fell over it and began anew, and asked for it every five seconds."""
    with bench(office(said="0007")) as made:
        (document,) = made.sell()
        (made.folder / "pdf").touch()
        run(made.loop, made.drain(5))
        made.betrayer.provider.said = PDF  # type: ignore[attr-defined]
        run(made.loop, made.drain(30))
        entry = made.entry(document, Kind.PDF)
        assert entry.state is State.READY
        assert entry.reason == "No se pudo guardar el PDF (ya existe y no es una carpeta)."
        assert (entry.counters.pdf, made.store.read(pauses.all_pauses)) == (entry.attempts, {})
        assert entry.attempts < 5
        (made.folder / "pdf").unlink()
        run(made.loop, made.drain())
        assert made.entry(document, Kind.PDF).state is State.DONE
        assert len(standing(made, document).pdf_sha256) == 64


def test_an_undone_document_keeps_what_it_was_authorized_with() -> None:
    with bench(office(said="0007")) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(5))
        before = standing(made, document)
        made.betrayer.provider.said = Authorized("V")  # type: ignore[attr-defined]
        owe(made, document, Kind.VOID, "error de caja")
        run(made.loop, made.drain(5))
        after = standing(made, document)
        assert (after.status, after.reason) == (Status.VOIDED, "error de caja")
        assert after.authorization == before.authorization != ""


def test_a_number_that_cannot_be_reserved_is_asked_for_again_and_nothing_was_sent() -> None:
    with bench(office(said=Unavailable("s"))) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(5))
        entry = made.entry(document)
        assert (entry.state, entry.in_doubt, entry.counters.unavailable) == (State.READY, False, 1)
        assert made.betrayer.calls == []


def test_where_nothing_is_set_up_documents_wait_for_settings() -> None:
    shut = office()
    shut.closed = True
    with bench(shut) as made:
        documents_ = made.sell(2)
        run(made.loop, made.drain(5))
        assert {made.entry(each).needs for each in documents_} == {Needs.SETTINGS}
        assert made.store.read(lambda db: db.execute("SELECT count(*) FROM attempts").fetchone()[0]) == 0


def test_another_total_within_the_tolerance_of_a_provider_is_none() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.WRONG_TOTAL])) as made:
        generous = made.betrayer.service("conteo")
        made.betrayer.service = lambda name: replace(generous, tolerance=Decimal("0.01"))  # type: ignore[method-assign]
        (document,) = made.sell()
        run(made.loop, made.drain())
        assert made.status(document) is Status.AUTHORIZED


def test_in_a_lane_a_note_waits_for_its_original() -> None:
    with bench(Betrayer(Memory.NUMBERED, laned=True)) as made:
        first, note = made.sell(2)
        made.store.write(lambda db: db.execute("UPDATE outbox SET state = 'dead' WHERE seq = 1")).result()
        made.store.write(lambda db: db.execute("UPDATE documents SET original = 1 WHERE seq = 2")).result()
        run(made.loop, made.drain(60))
        assert made.betrayer.calls == []
        assert (made.entry(first).state, made.entry(note).state) == (State.DEAD, State.READY)


def test_a_milder_silence_of_a_call_in_the_air_unblocks_nothing() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.NOT_ALLOWED, Trick.REFUSED_LINE, Trick.THROTTLED])) as made:
        made.sell(3)
        run(made.loop, made.drain(5))
        (pause,) = made.store.read(pauses.all_pauses).values()
        assert (pause.blocked, pause.code) == (True, "not_allowed:http_401")


def test_nobody_stays_parked_where_the_probe_of_a_provider_that_cannot_be_asked_was_lost() -> None:
    """The pause for doubts took the place of the one for settings, and what that had parked waited for nobody."""
    with bench(Betrayer(Memory.BLIND, [Trick.NOT_ALLOWED, Trick.LOST_BEFORE])) as made:
        ids = made.sell()
        run(made.loop, made.drain(5))
        ids += made.sell(2)
        for _ in range(4):
            run(made.loop, made.clock.sleep(1800))
            run(made.loop, made.drain(5))
        assert [made.entry(each).state for each in ids] == [State.VERIFY, State.DONE, State.DONE]
        assert made.store.read(pauses.all_pauses) == {}


def test_what_an_earlier_engine_left_in_the_air_is_shown_at_once() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.SLOW])) as made:
        (document,) = made.sell()
        token = made.store.write(lambda db: lease.take_over(db, "gone", START)).result()
        wanted = Claim(made.entry(document).id, Call.SUBMIT, "bytes", "", "a1")
        made.store.write(lambda db: outbox.claim(db, token, wanted, START)).result()
        made.told.clear()
        run(made.loop, made.drain(1))
        assert made.told[0] == document
        assert made.store.read(lambda db: outbox.attempts(db, 1))[0].outcome == "interrupted"


def test_what_was_made_ready_with_other_settings_is_said_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parked before its turn came: until it leaves its words, or its customer, may have been corrected."""

    def nobody(name: str) -> Service:
        raise NotAllowed("falta un ajuste", code="missing_setting")

    async def interrupted(made: Bench) -> tuple[set[str], set[str]]:
        engine, ids = made.engine(), made.sell(6)
        assert await engine.take_over()
        work = asyncio.ensure_future(engine.until_idle(600))
        await made.clock.sleep(0.1)
        said = set(engine._working()._said.values())
        with monkeypatch.context() as patched:
            patched.setattr(made.betrayer, "service", nobody)
            engine.wake()
            await work
        assert State.PAUSED in {made.entry(each).state for each in ids}
        now = made.clock.now()
        made.store.write(lambda db: pauses.lift(db, "conteo", now)).result()
        assert await engine.until_idle(600)
        await engine.close()
        assert {made.status(each) for each in ids} == {Status.AUTHORIZED}
        return said, {made.entry(each).payload for each in ids}

    with bench(Betrayer(Memory.KEYED)) as made:
        said, sent = run(made.loop, interrupted(made))
    assert len(said) == 3
    assert not said & sent
