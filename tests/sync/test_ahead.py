"""Promises of what is made ready before its turn: it leaves as it was read, or not at all; nothing leaves too early."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from app.domain.document import Status
from app.domain.outbox import Call, State, Step, stay
from app.domain.traits import Memory
from app.store import documents, outbox
from app.store.sqlite import Connection
from app.store.store import Store
from app.sync.desk import Service
from app.sync.engine import Engine
from app.sync.together import Together
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer, Trick
from tests.sync.timewarp import run

T = TypeVar("T")

SOON = 0.1
"""Seconds after which the first calls are on the line and the next are made ready."""


async def with_engine(made: Bench, meanwhile: Callable[[Engine], None]) -> None:
    """An engine that empties the outbox, and what happens while its first calls are on the line."""
    engine = made.engine()
    assert await engine.take_over()
    work = asyncio.ensure_future(engine.until_idle(600))
    await made.clock.sleep(SOON)
    assert len(engine._ahead["conteo"].waiting) == 3
    meanwhile(engine)
    await work
    await engine.close()


def change(made: Bench, document: str, step: Callable[[Step], Step], reference: str = "") -> None:
    """A person's word about a document that waits: its entry moves, and it may be said otherwise."""
    entry, now = made.entry(document), made.clock.now()

    def work(db: Connection) -> None:
        if reference:
            seq = documents.seq_of(db, document)
            documents.save_correction(db, seq, replace(documents.load(db, seq)[0], reference=reference))
        outbox.write_step(db, entry.id, step(stay(entry, now)), now)

    made.store.write(work).result()


def sent(made: Bench, document: str) -> list[str]:
    return [call for call, id_, _ in made.betrayer.calls if id_ == document]


def test_what_a_person_takes_back_before_its_turn_never_leaves() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        *others, last = made.sell(6)
        done = lambda step: replace(step, state=State.DONE, needs=None)  # noqa: E731
        run(made.loop, with_engine(made, lambda _: change(made, last, done)))
        assert sent(made, last) == []
        assert all(made.status(other) is Status.AUTHORIZED for other in others)


def test_what_was_corrected_before_its_turn_leaves_once_and_as_corrected() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        *_, last = made.sell(6)
        run(made.loop, with_engine(made, lambda _: change(made, last, lambda step: step, "OTRA-1")))
        assert sent(made, last) == [Call.SUBMIT]
        assert made.entry(last).payload.startswith("OTRA-1 ")
        assert made.status(last) is Status.AUTHORIZED


def test_after_a_silence_nothing_leaves_that_was_made_ready_before() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.THROTTLED, Trick.THROTTLED, Trick.THROTTLED])) as made:
        made.sell(9)
        calls = list[int]()

        async def throttled() -> None:
            engine = made.engine()
            assert await engine.take_over()
            work = asyncio.ensure_future(engine.until_idle(600))
            await made.clock.sleep(0.5)  # the answers are here, the pause of a second is not over
            calls.append(len(made.betrayer.calls))
            await work
            await engine.close()

        run(made.loop, throttled())
        assert calls == [3]
        assert len(made.betrayer.issued) == 9


def test_of_many_calls_read_at_once_only_as_many_are_made_ready_as_there_are_slots() -> None:
    """Each costs the window's thread a moment: never thirty of them in a row."""

    async def many(made: Bench) -> None:
        engine = made.engine()
        assert await engine.take_over()
        assert not await engine.until_idle(SOON)
        assert engine._worker is not None
        assert len(engine._ahead["conteo"].waiting) == 27
        assert len(engine._worker._read) == len(engine._worker._said) == 3
        await engine.close()

    with bench(Betrayer(Memory.KEYED)) as made:
        made.sell(30)
        run(made.loop, many(made))


@pytest.mark.parametrize("patience", [0.0, 5.0])
def test_an_engine_that_is_closed_lets_nothing_leave_that_was_made_ready_before(patience: float) -> None:
    """Its lock is free by then: another engine may be at work."""

    async def closed(made: Bench) -> None:
        engine = made.engine()
        assert await engine.take_over()
        assert not await engine.until_idle(SOON)
        assert len(engine._ahead["conteo"].waiting) == 6
        await engine.close(patience)
        await made.clock.sleep(60)

    with bench(Betrayer(Memory.KEYED)) as made:
        ids = made.sell(9)
        run(made.loop, closed(made))
        assert len(made.betrayer.calls) == 3
        assert [made.entry(each).state for each in ids[3:]] == [State.READY] * 6


@pytest.mark.parametrize("batch", [1, 4])
def test_a_long_queue_leaves_whole_each_once_and_never_more_at_once_than_allowed(batch: int) -> None:
    with bench(Betrayer(Memory.NUMBERED, batch=batch)) as made:
        ids = made.sell(45)
        run(made.loop, made.drain())
        assert sorted(made.betrayer.issued) == sorted(ids)
        assert made.betrayer.most_flying <= 3
        assert {made.entry(each).state for each in ids} == {State.DONE}


def test_in_a_lane_nothing_is_made_ready() -> None:
    with bench(Betrayer(Memory.NUMBERED, laned=True)) as made:
        made.sell(4)

        async def look() -> None:
            engine = made.engine()
            assert await engine.take_over()
            engine._start_due(made.clock.now(), None)
            assert not engine._ahead
            await engine.close()

        run(made.loop, look())


async def test_an_intent_overtakes_what_nobody_waits_for(tmp_path: Path) -> None:
    store, order = Store(tmp_path, inline=True), list[str]()

    def said(word: str) -> Callable[[Connection], None]:
        return lambda db: order.append(word)

    together = Together(store)
    await asyncio.gather(
        together.write(said("answer")), together.write(said("another")), together.write(said("intent"), first=True)
    )
    assert order == ["intent", "answer", "another"]
    store.close()


class OneLine(Betrayer):
    """Takes one call at a time."""

    def service(self, name: str) -> Service:
        told = super().service(name)
        return replace(told, traits=replace(told.traits, concurrency=1))


class Stuck(Together):
    """The disk takes intents and, until it is told, no answers."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.go = asyncio.Event()

    async def write(self, work: Callable[[Connection], T], *, first: bool = False) -> T:
        if not first:
            await self.go.wait()
        return await super().write(work, first=first)


async def held_up(made: Bench) -> tuple[Engine, Stuck, asyncio.Future[bool]]:
    """An engine at work whose answers come to the disk no sooner than it is let go."""
    engine = made.engine()
    assert await engine.take_over()
    stuck = Stuck(made.store)
    engine._desk.together[:] = [stuck]
    return engine, stuck, asyncio.ensure_future(engine.until_idle(600))


def test_of_one_call_at_a_time_two_may_be_being_written_while_the_next_is_on_the_line() -> None:
    """A slow disk holds up the line no longer than that, and no more answers than these are lost by a fall."""
    with bench(OneLine(Memory.NUMBERED, batch=4)) as made:
        ids = made.sell(20)

        async def drained() -> None:
            engine, stuck, work = await held_up(made)
            await made.clock.sleep(60)
            assert len(made.betrayer.calls) == 3
            assert {made.entry(each).state for each in ids[:12]} == {State.SENDING}
            stuck.go.set()
            await work
            await engine.close()

        run(made.loop, drained())
        assert sorted(made.betrayer.issued) == sorted(ids)
        assert len(made.betrayer.calls) == 5


def test_what_is_made_ready_while_a_silence_is_being_written_does_not_leave_into_the_pause_that_it_brings() -> None:
    """The answer before it lands meanwhile, and the engine looks who is next: no pause is on the disk yet."""
    with bench(OneLine(Memory.KEYED, script=[Trick.FINE, Trick.THROTTLED])) as made:
        made.sell(9)

        async def throttled() -> None:
            engine, stuck, work = await held_up(made)
            while len(made.betrayer.calls) < 2 or made.betrayer.flying:
                await made.clock.sleep(0.05)
            engine.wake()
            await made.clock.sleep(0.05)
            stuck.go.set()
            await made.clock.sleep(0.5)  # the pause of a second is not over
            assert len(made.betrayer.calls) == 2
            await work
            await engine.close()

        run(made.loop, throttled())
        assert len(made.betrayer.issued) == 9
