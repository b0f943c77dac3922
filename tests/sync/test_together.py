"""Promises of what the engine writes at one moment: one flush for all, to each its own outcome, none for the gone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest

from app.domain.errors import Refused, Trouble
from app.store.sqlite import Connection
from app.store.store import Store
from app.sync.together import Together


class Counted(Store):
    """Counts its transactions."""

    commits = 0

    def _transact(self, work):  # type: ignore[no-untyped-def]
        self.commits += 1
        return super()._transact(work)


def keep(number: int) -> Callable[[Connection], int]:
    def work(db: Connection) -> int:
        db.execute("INSERT INTO seen VALUES (?)", (number,))
        if number == 13:
            raise Refused("number", "trece no se admite.")
        return number

    return work


@pytest.fixture(params=[False, True], ids=["on its thread", "inline"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Counted:
    made = Counted(tmp_path, inline=request.param)
    made.write(lambda db: db.execute("CREATE TABLE seen (number INTEGER PRIMARY KEY) STRICT")).result()
    made.commits = 0
    return made


def numbers(store: Store) -> list[int]:
    return store.read(lambda db: [row[0] for row in db.execute("SELECT number FROM seen ORDER BY number")])


async def test_what_is_written_at_one_moment_shares_a_flush(store: Counted) -> None:
    together = Together(store)
    assert await asyncio.gather(*(together.write(keep(number)) for number in range(1, 6))) == [1, 2, 3, 4, 5]
    assert store.commits == 1
    assert numbers(store) == [1, 2, 3, 4, 5]
    assert await together.write(keep(6)) == 6
    assert store.commits == 2
    store.close()


async def test_one_that_fails_takes_back_only_itself(store: Counted) -> None:
    together = Together(store)
    told = await asyncio.gather(*(together.write(keep(number)) for number in (12, 13, 14)), return_exceptions=True)
    assert [type(each) for each in told] == [int, Refused, int]
    assert numbers(store) == [12, 14]
    store.close()


async def test_who_gave_up_before_it_was_sent_leaves_nothing(store: Counted) -> None:
    together = Together(store)
    first, second = (asyncio.create_task(together.write(keep(number))) for number in (1, 2))
    await asyncio.sleep(0)
    second.cancel()
    assert await first == 1
    with pytest.raises(asyncio.CancelledError):
        await second
    assert await together.write(keep(3)) == 3
    assert numbers(store) == [1, 3]
    store.close()


async def test_a_crowd_is_written_in_parts_so_that_a_sale_need_not_wait_for_all(store: Counted) -> None:
    together = Together(store)
    await asyncio.gather(*(together.write(keep(number)) for number in range(20, 60)))
    assert store.commits == 3
    assert numbers(store) == list(range(20, 60))
    store.close()


async def test_a_sale_that_comes_while_the_engine_writes_shares_its_flush(tmp_path: Path) -> None:
    store, sold = Counted(tmp_path), list[Future[int]]()
    store.write(lambda db: db.execute("CREATE TABLE seen (number INTEGER PRIMARY KEY) STRICT")).result()
    store.commits = 0

    def and_a_sale(db: Connection) -> int:
        sold.extend(store.write(keep(number), urgent=True) for number in (7, 13))
        return keep(2)(db)

    together = Together(store)
    assert await asyncio.gather(together.write(keep(1)), together.write(and_a_sale)) == [1, 2]
    assert sold[0].result() == 7
    assert isinstance(sold[1].exception(), Refused)
    assert store.commits == 1
    assert numbers(store) == [1, 2, 7]
    store.close()


async def test_a_sale_that_the_disk_refuses_takes_no_answer_of_the_engine_with_it(tmp_path: Path) -> None:
    store, sold = Counted(tmp_path), list[Future[int]]()
    store.write(lambda db: db.execute("CREATE TABLE seen (number INTEGER PRIMARY KEY) STRICT")).result()

    def twice(db: Connection) -> int:
        if not sold:
            sold.append(store.write(keep(1), urgent=True))  # the number is taken: an error of SQLite's own
        return keep(2)(db)

    together = Together(store)
    assert await asyncio.gather(together.write(keep(1)), together.write(twice)) == [1, 2]
    assert isinstance(sold[0].exception(), Trouble)
    assert numbers(store) == [1, 2]
    store.close()


async def test_files_wait_for_intents_and_for_nothing_else(store: Counted) -> None:
    together = Together(store)
    answer = asyncio.create_task(together.write(keep(1)))
    await together.after_intents()
    assert not answer.done()
    intents = [asyncio.create_task(together.write(keep(number), first=True)) for number in (2, 13)]
    await asyncio.sleep(0)
    await together.after_intents()
    assert numbers(store) == [1, 2]
    assert [type(each) for each in await asyncio.gather(*intents, return_exceptions=True)] == [int, Refused]
    await together.after_intents()
    store.close()
