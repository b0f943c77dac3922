"""Promises of the store: what is confirmed is on disk, what fails leaves nothing, a sale overtakes the engine."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import Refused, Trouble
from app.store import migrations, shop, snapshot
from app.store.database import FILE, VERSION, open_keeper
from app.store.sqlite import WAL_IS_SAFE, Connection, opened, sqlite3
from app.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path)
    yield made
    made.close()


def put(key: str) -> object:
    return lambda db: shop.set_setting(db, "till", key, "1")


def on_disk(store: Store, key: str) -> bool:
    """As another process sees it, through a connection of its own."""
    with closing(sqlite3.connect(store.folder / FILE)) as db:
        return db.execute("SELECT 1 FROM settings WHERE key = ?", (key,)).fetchone() is not None


def test_what_is_confirmed_is_seen_by_another_process_at_once(store: Store) -> None:
    for number in range(40):
        store.write(put(f"k{number}")).result()  # type: ignore[arg-type]
        assert on_disk(store, f"k{number}")


def test_what_fails_in_the_middle_leaves_nothing_and_the_next_write_goes_on(store: Store) -> None:
    def half(db: Connection) -> None:
        shop.set_setting(db, "till", "half", "1")
        raise Refused("x", "no")

    with pytest.raises(Refused):
        store.write(half).result()
    assert not on_disk(store, "half")
    store.write(put("after")).result()  # type: ignore[arg-type]
    assert on_disk(store, "after")


def test_a_sale_overtakes_what_the_engine_wants_to_write(store: Store) -> None:
    begun, gate, order = threading.Event(), threading.Event(), list[str]()

    def holds_up(db: Connection) -> None:
        begun.set()
        assert gate.wait(5)

    store.write(holds_up)
    assert begun.wait(5)  # alone: whatever waited with it would share its flush
    engine = [store.write(lambda db, n=n: order.append(f"engine {n}")) for n in range(5)]  # type: ignore[misc]
    sale = store.write(lambda db: order.append("sale"), urgent=True)
    gate.set()
    sale.result(5)
    for each in engine:
        each.result(5)
    assert order == ["sale", *(f"engine {n}" for n in range(5))]


def test_the_live_connection_flushes_every_commit(store: Store) -> None:
    def pragmas(db: Connection) -> tuple[str, int, int]:
        ask = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")]
        return ask[0], ask[1], ask[2]

    assert store.write(pragmas).result() == (("wal", 2, 1) if WAL_IS_SAFE else ("delete", 3, 1))


def test_a_database_that_another_program_holds_is_one_sentence_and_nothing_is_written(store: Store) -> None:
    store.write(lambda db: db.execute("PRAGMA busy_timeout = 50").fetchone()).result()
    with closing(sqlite3.connect(store.folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble) as caught:
            store.write(put("blocked")).result()  # type: ignore[arg-type]
        assert caught.value.code == "locked"
        other.execute("ROLLBACK")
    assert not on_disk(store, "blocked")
    store.write(put("free")).result()  # type: ignore[arg-type]
    assert on_disk(store, "free")


def test_reading_never_writes(store: Store) -> None:
    with pytest.raises(Trouble):
        store.read(lambda db: db.execute("DELETE FROM settings"))


def old_till(folder: Path) -> None:
    """A database of the first version with one setting in it."""
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as db:
        for statement in migrations.STEPS[0]:
            db.execute(statement)
        db.execute("INSERT INTO settings (scope, key, value) VALUES ('till', 'kept', '1')")
        db.execute("PRAGMA user_version = 1")


def version(folder: Path) -> int:
    with closing(sqlite3.connect(folder / FILE)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def test_an_old_till_comes_up_to_date_with_a_copy_kept_beside_it(tmp_path: Path) -> None:
    old_till(tmp_path)
    store = Store(tmp_path)
    assert store.read(lambda db: shop.setting(db, "till", "kept", "")) == "1"
    store.close()
    assert version(tmp_path) == len(migrations.STEPS)
    with closing(sqlite3.connect(tmp_path / "mostrador-v1.bak.db")) as copy:
        assert copy.execute("PRAGMA user_version").fetchone()[0] == 1
        assert copy.execute("SELECT value FROM settings WHERE key = 'kept'").fetchone()[0] == "1"


def test_the_version_that_needs_no_step_is_the_one_that_all_steps_lead_to() -> None:
    assert len(migrations.STEPS) == VERSION


def test_a_step_that_fails_leaves_the_till_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old_till(tmp_path)
    broken = (*migrations.STEPS[:1], ("CREATE TABLE half (a)", "DROP TABLE settings", "SELECT nonsense"))
    monkeypatch.setattr(migrations, "STEPS", broken)
    with pytest.raises(Trouble):
        Store(tmp_path)
    assert version(tmp_path) == 1
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        assert db.execute("SELECT value FROM settings WHERE key = 'kept'").fetchone()[0] == "1"
        assert db.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone() is None


def test_a_database_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    Store(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as db:
        db.execute(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(Trouble) as caught:
        Store(tmp_path)
    assert caught.value.code == "newer_database"
    assert (tmp_path / FILE).read_bytes() == before


def test_who_reads_after_the_end_keeps_no_file_open(tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert store.read(lambda db: db.execute("SELECT 1").fetchone()[0]) == 1
    store.close()
    assert {file.name for file in tmp_path.iterdir()} == {FILE}
    assert store.read(lambda db: db.execute("SELECT 1").fetchone()[0]) == 1
    assert store._readers == []


def test_closing_waits_for_the_question_that_another_thread_is_at(tmp_path: Path) -> None:
    store = Store(tmp_path)
    begun, told, found = threading.Event(), threading.Event(), list[int]()

    def walk(db: Connection) -> int:
        rows = db.execute("WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 1000) SELECT x FROM n")
        next(rows)
        begun.set()
        assert told.wait(20)
        return sum(1 for _ in rows)

    reading = threading.Thread(target=lambda: found.append(store.read(walk)))
    closing_it = threading.Thread(target=store.close)
    reading.start()
    assert begun.wait(20)
    closing_it.start()
    while not store._closed:
        closing_it.join(0.001)
    told.set()
    for thread in (reading, closing_it):
        thread.join(20)
    assert found == [999]
    assert {file.name for file in tmp_path.iterdir()} == {FILE}


def test_a_work_that_failed_never_keeps_the_file_open_after_the_end(store: Store) -> None:
    def fall(db: Connection) -> None:
        found = db.execute("SELECT 1")
        raise LookupError(found)

    kept: list[BaseException] = []  # as a ring of references keeps them until the collector comes
    for one in [store.write(fall), store.write(fall)]:
        with pytest.raises(LookupError) as told:
            one.result()
        kept.append(told.value)
    with pytest.raises(LookupError) as told:
        store.read(fall)
    kept.append(told.value)
    for error in kept:
        error.args = ()
    store.close()
    assert snapshot.alone(store.folder / FILE)


def test_no_connection_trusts_what_a_schema_calls_and_only_the_writer_writes(store: Store) -> None:
    def asked(db: Connection) -> tuple[int, int, int]:
        ask = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("trusted_schema", "query_only", "busy_timeout")]
        return ask[0], ask[1], ask[2]

    assert store.write(asked).result() == (0, 0, 5000)
    assert store.read(asked) == store.read_anew(asked) == (0, 1, 5000)
    with closing(open_keeper(store.folder)) as keeper:
        assert asked(keeper) == (0, 1, 5000)
    with opened(store.folder / FILE) as file:
        assert asked(file)[0] == 0


def test_after_an_error_the_connection_is_not_trusted_again(store: Store) -> None:
    before = store.write(lambda db: db).result()
    with pytest.raises(Trouble):
        store.write(lambda db: db.execute("INSERT INTO nowhere VALUES (1)")).result()
    assert store.write(lambda db: db).result() is not before


STRANGE = ["año #1 & 50%20", *(["caja? 2", "a:b", os.fsdecode(b"caja\xff")] if os.name == "posix" else [])]


@pytest.mark.parametrize("name", STRANGE, ids=ascii)
def test_no_letter_of_a_folder_s_name_leads_to_another_database(name: str, tmp_path: Path) -> None:
    with closing(Store(tmp_path / name)) as made:
        made.write(put("here")).result()  # type: ignore[arg-type]
        assert made.read(lambda db: shop.setting(db, "till", "here")) == "1"
        assert on_disk(made, "here")
    assert [path.name for path in tmp_path.iterdir()] == [name]
