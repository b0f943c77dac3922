"""Promises of writes that share a flush: each is as if it were alone, and all are on disk before anybody is told."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path

import pytest

from app.domain.errors import Refused, Trouble
from app.store.sqlite import Connection
from app.store.store import Store


class Counted(Store):
    """Counts its transactions; `breaks` lets the next commit of several fail after everything was written."""

    commits = 0
    breaks = False

    def _transact(self, work):  # type: ignore[no-untyped-def]
        self.commits += 1
        if self.breaks and self.commits == 2:

            def failing(db: Connection) -> object:
                work(db)
                return db.execute("SELECT nothing FROM nowhere")

            return super()._transact(failing)
        return super()._transact(work)


def held_up(store: Store) -> tuple[threading.Event, Future[None]]:
    """The writer is busy until the event is set, so that what comes now waits together."""
    go, begun = threading.Event(), threading.Event()

    def wait(db: Connection) -> None:
        db.execute("CREATE TABLE seen (number INTEGER PRIMARY KEY) STRICT")
        begun.set()
        assert go.wait(20)

    future = store.write(wait)
    assert begun.wait(20)
    return go, future


def keep(number: int) -> object:
    return lambda db: db.execute("INSERT INTO seen VALUES (?)", (number,)).lastrowid


def numbers(store: Store) -> list[int]:
    return store.read(lambda db: [row[0] for row in db.execute("SELECT number FROM seen ORDER BY number")])


def test_what_waits_together_is_flushed_together_and_in_order(tmp_path: Path) -> None:
    store = Counted(tmp_path)
    go, _ = held_up(store)
    waiting = [store.write(keep(number)) for number in range(1, 7)]  # type: ignore[arg-type]
    go.set()
    assert [future.result(20) for future in waiting] == [1, 2, 3, 4, 5, 6]
    assert store.commits == 2
    assert numbers(store) == [1, 2, 3, 4, 5, 6]
    store.close()


def test_one_that_is_refused_takes_back_only_itself(tmp_path: Path) -> None:
    store = Counted(tmp_path)
    go, _ = held_up(store)

    def refused(db: Connection) -> None:
        db.execute("INSERT INTO seen VALUES (99)")
        raise Refused("number", "no.")

    first, wrong, last = store.write(keep(1)), store.write(refused), store.write(keep(2))  # type: ignore[arg-type]
    go.set()
    assert (first.result(20), last.result(20)) == (1, 2)
    with pytest.raises(Refused):
        wrong.result(20)
    assert store.commits == 2
    assert numbers(store) == [1, 2]
    store.close()


def test_an_error_of_the_database_hits_only_whose_it_is(tmp_path: Path) -> None:
    store = Counted(tmp_path)
    go, _ = held_up(store)
    first, twice, last = (store.write(keep(number)) for number in (1, 1, 2))  # type: ignore[arg-type]
    go.set()
    assert (first.result(20), last.result(20)) == (1, 2)
    with pytest.raises(Trouble):
        twice.result(20)
    assert numbers(store) == [1, 2]
    store.close()


def test_after_a_commit_that_failed_nothing_is_done_a_second_time(tmp_path: Path) -> None:
    store = Counted(tmp_path)
    store.breaks = True
    go, _ = held_up(store)
    waiting = [store.write(keep(number)) for number in (1, 2)]  # type: ignore[arg-type]
    go.set()
    for future in waiting:
        with pytest.raises(Trouble):
            future.result(20)
    assert store.commits == 2
    assert numbers(store) == []
    store.close()


def test_a_sale_does_not_wait_for_what_came_before_it(tmp_path: Path) -> None:
    store = Counted(tmp_path)
    go, _ = held_up(store)
    order: list[str] = []
    for number in range(20):
        store.write(lambda db, n=number: order.append(f"engine {n}"))  # type: ignore[misc]
    sale = store.write(lambda db: order.append("sale"), urgent=True)
    go.set()
    sale.result(20)
    assert order[0] == "sale"
    store.close()
    assert len(order) == 21
