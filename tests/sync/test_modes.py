"""The engine in each of its modes: how it rests, ends, hands over, and writes for those who still wait."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import (
    LostClaim,
    LostLease,
    Trouble,
)
from app.domain.traits import Memory
from app.store import lease
from app.store.commit import Outcome
from app.sync.together import Together
from tests.sync.bench import bench
from tests.sync.betrayer import Betrayer, Trick
from tests.sync.office import office
from tests.sync.timewarp import START, run


def test_one_pass_calls_each_once_and_a_provider_has_its_rest() -> None:
    slow = office(Trick.DOWN, Trick.DOWN, said="0007")
    slow.quiet = 30.0
    with bench(slow) as made:
        made.sell(2)

        async def one_pass() -> float:
            engine = made.engine()
            assert await engine.take_over()
            assert await engine.take_over()  # whoever has it keeps it
            began = made.loop.time()
            await engine.once()
            assert engine.health()["conteo"][2] == 2
            await engine.close()
            return made.loop.time() - began

        assert run(made.loop, one_pass()) >= 30
        assert len(made.betrayer.calls) == 2


def test_every_mode_ends_when_it_is_told_to_and_before_its_lease_there_is_no_health() -> None:
    with bench(office(Trick.SLOW, said="0007")) as made:
        made.sell()

        async def told() -> list[object]:
            engine = made.engine()
            assert engine.health() == {}
            assert await engine.take_over()
            waiting = asyncio.ensure_future(engine.until_idle())
            await made.clock.sleep(1)
            engine.wake()
            engine.stop()
            first = await waiting
            await engine.once()
            await engine.forever()
            await engine.close(patience=1.0)
            return [first]

        assert run(made.loop, told()) == [False]


def test_an_engine_whose_lease_was_taken_stops_with_a_sentence() -> None:
    with bench(office(said="0007")) as made:
        made.sell()

        async def relieved() -> None:
            engine = made.engine()
            assert await engine.take_over()
            made.store.write(lambda db: lease.take_over(db, "other", START)).result()
            try:
                with pytest.raises(Trouble) as told:
                    await engine.until_idle()
                assert told.value.code == "lost_lease"
            finally:
                await engine.close()

        run(made.loop, relieved())


def test_answers_of_a_batch_that_came_after_the_relief_are_not_written() -> None:
    with bench(Betrayer(Memory.NUMBERED, batch=5)) as made:
        made.sell(3)

        async def relieved() -> None:
            engine = made.engine()
            assert await engine.take_over()
            running = asyncio.ensure_future(engine.until_idle())
            await made.clock.sleep(0.1)  # the call is in the air
            made.store.write(lambda db: lease.take_over(db, "other", START)).result()
            with pytest.raises(Trouble) as told:
                await running
            assert told.value.code == "lost_lease"
            await engine.close()

        run(made.loop, relieved())
        states = made.store.read(lambda db: [row["state"] for row in db.execute("SELECT state FROM outbox")])
        assert states == ["sending"] * 3


@pytest.mark.parametrize("error", [ZeroDivisionError("x"), LostClaim("x"), LostLease("x"), Trouble("s", "disk")])
def test_a_failure_in_the_air_ends_the_mode_unless_only_a_claim_was_lost(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    with bench(office(said="0007")) as made:
        made.sell()

        async def fall() -> str:
            engine = made.engine()
            assert await engine.take_over()

            async def falls(*_: object) -> bool:
                await asyncio.sleep(1)
                raise error

            assert engine._worker is not None
            monkeypatch.setattr(engine._worker, "handle", falls)
            try:
                await engine.until_idle(3)
            except Trouble as trouble:
                return trouble.code
            finally:
                await engine.close()
            return ""

        codes = {ZeroDivisionError: "engine_bug", LostClaim: "", LostLease: "lost_lease", Trouble: "disk"}
        assert run(made.loop, fall()) == codes[type(error)]
        monkeypatch.undo()


def test_resting_never_spins_and_never_sleeps_through_a_call() -> None:
    with bench(office(said="0007")) as made:

        async def rest() -> list[float]:
            engine, spent = made.engine(), list[float]()
            flying = asyncio.ensure_future(made.clock.sleep(999))
            past = START - timedelta(seconds=1)
            for until, left, air, awake in (
                (None, None, False, False), (past, None, False, False), (past, None, True, False),
                (past, 7.0, True, False), (None, 7.0, False, False), (None, None, True, True),
            ):  # fmt: skip
                engine._flying["conteo"] = {flying} if air else set()
                began = made.loop.time()
                if awake:
                    engine.wake()
                await engine._rest(until, left)
                spent.append(made.loop.time() - began)
            engine._flying.clear()
            engine._freed("conteo", flying, 1)  # a call that is not in the air frees nothing
            assert not engine._landing["conteo"]
            flying.cancel()
            await engine.close()
            return spent

        assert run(made.loop, rest()) == [30, 0, 30, 7, 7, 0]


def test_a_lock_that_nobody_took_is_let_go_without_a_word(tmp_path: Path) -> None:
    lock = lease.EngineLock(tmp_path)
    lock.release()
    assert lock.take()
    assert lock.take()
    assert not lease.EngineLock(tmp_path).take()
    lock.release()
    assert lease.EngineLock(tmp_path).take()


def test_a_folder_that_knows_no_locks_is_asked_again_without_a_file_left_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def unknown(handle: int) -> bool:
        asked.append(handle)
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("app.locks.take", unknown)
    lock = lease.EngineLock(tmp_path)
    for _ in range(2):
        with pytest.raises(OSError, match="No locks"):
            lock.take()
    for handle in asked:
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(handle)


async def _turns() -> None:
    """What was written at one moment is on its way then."""
    for _ in range(3):
        await asyncio.sleep(0)


class Held:
    """A store whose flush ends when the test says."""

    def __init__(self) -> None:
        self.then: list[Any] = []

    def write_each(self, works: Sequence[Any], then: Any) -> None:
        self.then.append((len(works), then))

    def flush(self, number: int) -> None:
        count, then = self.then[number]
        then([Outcome(f"written {at}") for at in range(count)])


def test_whoever_gave_up_is_not_answered_and_does_not_hold_up_the_others() -> None:
    async def both() -> list[object]:
        held = Held()
        together = Together(held)  # type: ignore[arg-type]
        tasks = [asyncio.ensure_future(together.write(lambda db: "")) for _ in range(3)]
        await _turns()
        tasks[0].cancel()
        await asyncio.sleep(0)
        held.flush(0)
        found = await asyncio.gather(*tasks, return_exceptions=True)
        late = asyncio.ensure_future(together.write(lambda db: ""))
        await asyncio.sleep(0)
        late.cancel()
        await _turns()
        assert len(held.then) == 1  # what nobody waits for any more is not written
        return [type(found[0]), *found[1:]]

    assert asyncio.run(both()) == [asyncio.CancelledError, "written 1", "written 2"]


def test_a_loop_that_ended_is_told_nothing_and_the_next_one_writes_as_ever() -> None:
    held = Held()
    together = Together(held)  # type: ignore[arg-type]
    old, new = asyncio.new_event_loop(), asyncio.new_event_loop()

    async def begin() -> None:
        begun = asyncio.ensure_future(together.write(lambda db: ""))
        await _turns()
        begun.cancel()

    old.run_until_complete(begin())
    new.run_until_complete(begin())
    held.flush(0)  # the old loop is open, and no longer the one that writes
    old.run_until_complete(asyncio.sleep(0))
    old.close()
    held.flush(0)
    held.flush(1)
    new.run_until_complete(asyncio.sleep(0))
    new.close()
    assert len(held.then) == 2


def test_an_end_that_is_cut_short_leaves_no_call_in_the_air_and_frees_the_lock() -> None:
    with bench(office(Trick.SLOW, said="0007")) as made:
        made.sell()

        async def cut() -> int:
            engine = made.engine()
            assert await engine.take_over()
            engine._start_due(made.clock.now(), None)
            assert engine._in_the_air()
            ending = asyncio.ensure_future(engine.close(patience=3600))
            await asyncio.sleep(0)
            ending.cancel()
            await asyncio.gather(ending, return_exceptions=True)
            assert not engine._in_the_air()
            return int(await made.engine().take_over())

        assert run(made.loop, cut()) == 1


def test_an_end_that_is_dropped_with_its_loop_waits_for_nothing_more() -> None:
    """It asked for another turn of a loop that had ended, and the end of the program was an error."""
    with bench(office(Trick.SLOW, said="0007")) as made:
        made.sell()

        async def drop() -> None:
            engine = made.engine()
            assert await engine.take_over()
            engine._start_due(made.clock.now(), None)
            ending = engine.close(patience=3600)
            ending.send(None)
            ending.close()
            await engine.close(patience=0)
            assert not engine._in_the_air()

        run(made.loop, drop())
