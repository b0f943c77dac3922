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


@pytest.mark.parametrize("works", [1, 2])
def test_a_sale_that_comes_while_works_are_done_shares_their_flush(tmp_path: Path, works: int) -> None:
    store = Counted(tmp_path)
    go, first = held_up(store)
    sales: list[Future[object]] = []

    def work(db: Connection) -> None:
        sales.append(store.write(keep(10 + len(sales)), urgent=True))  # type: ignore[arg-type]

    told = threading.Event()
    store.write_each([work] * works, lambda outcomes: told.set())
    go.set()
    assert first.result(20) is None
    assert told.wait(20)
    assert [sale.result(20) for sale in sales] == [10, 11][:works]
    assert store.commits == 2
    store.close()


class Late(Store):
    """A sale comes while the engine's first works are being flushed; it is refused if it says so."""

    order: list[str]
    sale: Future[object] | None = None
    refuses = False

    def _commit(self, writer: Connection) -> None:
        super()._commit(writer)
        if self.sale is None:
            self.sale = self.write(self._sell, urgent=True)

    def _sell(self, db: Connection) -> None:
        self.order.append("sale")
        if self.refuses:
            raise Refused("line", "No se puede.")


@pytest.mark.parametrize("refuses", [False, True])
def test_the_engine_hears_of_its_works_once_a_waiting_sale_is_written(tmp_path: Path, refuses: bool) -> None:
    store = Late(tmp_path)
    store.order, store.refuses, heard = [], refuses, threading.Event()

    def then(outcomes: list[object]) -> None:
        found = store.read_anew(lambda db: db.execute("SELECT count(*) FROM settings WHERE scope = 'seen'").fetchone())
        store.order.append(f"told with {found[0]} on the disk")
        heard.set()

    said = "INSERT INTO settings VALUES ('seen', ?, '')"
    store.write_each([lambda db, n=n: db.execute(said, (f"{n}",)) for n in range(2)], then)  # type: ignore[arg-type, misc]
    assert heard.wait(20)
    store.close()
    assert store.order == ["sale", "told with 2 on the disk"]
    assert store.sale is not None
    assert isinstance(store.sale.exception(20), Refused) is refuses
