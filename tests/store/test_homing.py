"""Promises of the log's way home: no sale waits for it, the engine does, and then the log begins anew."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.store import homing
from app.store.database import open_keeper, open_reader
from app.store.sqlite import Connection, SqliteError
from app.store.store import Store
from tests.waiting import until_others as until


class Slow:
    """A connection whose disk takes its time: until it is told, and then fails if it is told so."""

    def __init__(self, folder: Path) -> None:
        self._true = open_keeper(folder)
        self.begun, self.go, self.fails = threading.Event(), threading.Event(), False
        self.found: tuple[int, ...] = ()

    def execute(self, statement: str) -> Slow:
        self.begun.set()
        assert self.go.wait(20)
        if self.fails:
            raise SqliteError("disk I/O error")
        self.found = self._true.execute(statement).fetchone()
        return self

    def fetchone(self) -> tuple[int, ...]:
        return tuple(self.found)

    def close(self) -> None:
        self._true.close()


@pytest.fixture
def keepers(monkeypatch: pytest.MonkeyPatch) -> list[Slow]:
    made: list[Slow] = []

    def opened(folder: Path) -> Slow:
        made.append(Slow(folder))
        return made[-1]

    monkeypatch.setattr(homing, "open_keeper", opened)
    monkeypatch.setattr(homing, "RESTED", 0.02)
    return made


def keep(key: str) -> Callable[[Connection], int]:
    return lambda db: db.execute("INSERT INTO settings VALUES ('test', ?, '')", (key,)).rowcount


def resting(folder: Path, keepers: list[Slow]) -> tuple[Store, Slow]:
    """A store that has written something and whose writer, having rested, has begun to bring the log home."""
    store = Store(folder)
    store.write(keep("first"), urgent=True).result(20)
    until(lambda: bool(keepers))
    assert keepers[0].begun.wait(20)
    return store, keepers[0]


def test_a_sale_is_written_while_the_log_comes_home_and_the_engine_waits(tmp_path: Path, keepers: list[Slow]) -> None:
    store, slow = resting(tmp_path, keepers)
    answer = store.write(keep("answer"))
    assert store.write(keep("sale"), urgent=True).result(20) == 1
    assert not answer.done()
    slow.go.set()
    assert answer.result(20) == 1
    store.close()


def test_the_log_begins_anew_once_it_is_home(tmp_path: Path, keepers: list[Slow]) -> None:
    store, slow = resting(tmp_path, keepers)
    slow.go.set()
    size = (tmp_path / "mostrador.db-wal").stat().st_size
    for number in range(3):  # each alone is smaller than what making a database wrote
        store.write(keep(f"{number}")).result(20)
    assert (tmp_path / "mostrador.db-wal").stat().st_size == size
    assert slow.found[1] == slow.found[2] > 0
    store.close()


def test_a_disk_that_fails_on_the_way_home_takes_nothing_and_stops_nobody(tmp_path: Path, keepers: list[Slow]) -> None:
    store, slow = resting(tmp_path, keepers)
    slow.fails = True
    slow.go.set()
    assert store.write(keep("answer")).result(20) == 1
    store.close()
    with closing(Store(tmp_path, inline=True)) as again:
        keys = again.read(lambda db: [row[0] for row in db.execute("SELECT key FROM settings WHERE scope = 'test'")])
    assert sorted(keys) == ["answer", "first"]


def test_a_till_that_closes_waits_for_the_log_and_refuses_who_comes_then(tmp_path: Path, keepers: list[Slow]) -> None:
    store, slow = resting(tmp_path, keepers)
    answer = store.write(keep("answer"))
    ending = threading.Thread(target=store.close)
    ending.start()
    slow.go.set()
    ending.join(20)
    assert answer.result(20) == 1
    with pytest.raises(Trouble) as refused:
        store.write(keep("late")).result(20)
    assert refused.value.code == "closed"
    assert not (tmp_path / "mostrador.db-wal").exists(), "all is home, and the file is whole without it"


def test_who_only_brings_the_log_home_can_change_no_row(tmp_path: Path) -> None:
    with closing(Store(tmp_path)), closing(open_keeper(tmp_path)) as keeper, pytest.raises(SqliteError):
        keeper.execute("DELETE FROM lease")


def test_a_log_that_sales_keep_from_beginning_anew_is_brought_home_by_the_writer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each time somebody still reads from it when one is written: what was there came home, and yet it only grows."""
    store, pages = Store(tmp_path), [0]

    def sale(db: Connection) -> None:
        db.execute("INSERT OR REPLACE INTO settings VALUES ('test', 'sale', hex(randomblob(50000)))")

    class Crowded(Slow):
        def execute(self, statement: str) -> Slow:
            self.go.set()
            with closing(open_reader(tmp_path)) as reader:
                reader.execute("BEGIN")
                reader.execute("SELECT count(*) FROM settings").fetchone()
                super().execute(statement)
                store.write(sale, urgent=True).result(20)
            pages.append(self.found[1])
            return self

    monkeypatch.setattr(homing, "open_keeper", Crowded)
    monkeypatch.setattr(homing, "RESTED", 0.0)
    monkeypatch.setattr(homing, "_TOO_LONG", 200)
    until(lambda: store.write(sale, urgent=True).result(20) or len(pages) > 20)
    store.close()
    assert 200 < max(pages) < 600
    assert pages != sorted(pages), "it began anew"


def test_where_the_machine_has_no_thread_to_give_the_writer_brings_the_log_home_and_goes_on(
    tmp_path: Path, keepers: list[Slow], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path)

    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", refuse)
        store.write(keep("sale"), urgent=True).result(20)
        until(lambda: store._since_checkpoint == 0)
        assert store.write(keep("answer")).result(20) == 1
        assert store.write(keep("next"), urgent=True).result(20) == 1
    store.close()
    assert not keepers


def test_who_brings_the_log_home_may_fall_and_the_engine_waits_for_no_dead_one(
    tmp_path: Path, keepers: list[Slow], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Out of memory, say: its thread has done with everything and is not gone yet when the next one is needed."""
    dying, gone = threading.Event(), threading.Event()
    monkeypatch.setattr(threading, "excepthook", lambda _: (dying.set(), gone.wait(20)))
    store, slow = resting(tmp_path, keepers)
    monkeypatch.setattr(slow, "fetchone", no_memory, raising=True)
    slow.go.set()
    assert dying.wait(20)
    store.write(keep("sale"), urgent=True).result(20)
    until(lambda: len(keepers) > 1)
    keepers[1].go.set()
    assert store.write(keep("answer")).result(20) == 1
    gone.set()
    store.close()


def no_memory() -> tuple[int, ...]:
    raise MemoryError
