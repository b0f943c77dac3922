"""Promises of a commit that the disk did not take: its remains are covered, or nobody claims to know."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.store import commit
from app.store import store as storing
from app.store.database import open_writer
from app.store.sqlite import Connection, SqliteError, sqlite3
from app.store.store import Store


class Failing:
    """A connection whose commits fail as a refused flush does: SQLite itself has taken the transaction back."""

    def __init__(self, inner: Connection, failures: list[str]) -> None:
        self._inner = inner
        self._failures = failures

    def execute(self, sql: str, *more: object) -> object:
        if sql == "COMMIT" and self._failures:
            self._inner.execute("ROLLBACK")
            raise sqlite3.OperationalError(self._failures.pop())
        return self._inner.execute(sql, *more)  # type: ignore[arg-type]

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)


@pytest.fixture
def failures(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commits to come that fail, on whichever connection."""
    left: list[str] = []
    honest = open_writer
    monkeypatch.setattr(storing, "open_writer", lambda folder: Failing(honest(folder), left))
    return left


def keep(number: int) -> object:
    return lambda db: db.execute("INSERT INTO seen VALUES (?)", (number,)).lastrowid


@pytest.fixture
def store(tmp_path: Path, failures: list[str]) -> Store:
    made = Store(tmp_path, inline=True)
    made.write(lambda db: db.execute("CREATE TABLE seen (number INTEGER PRIMARY KEY) STRICT")).result()
    return made


def told(store: Store, number: int) -> str:
    return code_of(store, keep(number))  # type: ignore[arg-type]


def code_of(store: Store, work: Callable[[Connection], object]) -> str:
    try:
        store.write(work, urgent=True).result(20)
    except Trouble as trouble:
        return trouble.code
    return "kept"


def test_a_failed_commit_that_is_covered_is_told_as_not_saved(
    store: Store, failures: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    covered: list[Connection] = []
    monkeypatch.setattr(storing, "cover", lambda writer: covered.append(writer))
    failures += ["disk I/O error"]
    assert told(store, 1) == "disk_error"
    assert len(covered) == 1
    assert told(store, 2) == "kept"
    assert len(covered) == 1
    store.close()


def test_as_long_as_it_cannot_be_covered_nobody_hears_that_nothing_was_saved(store: Store, failures: list[str]) -> None:
    failures += ["disk I/O error"] * 4  # of the work, of its cover, of two more tries to cover it first
    assert told(store, 1) == "unsure"
    assert told(store, 1) == "unsure"
    assert told(store, 1) == "kept"
    assert store.read(lambda db: [row[0] for row in db.execute("SELECT number FROM seen")]) == [1]
    store.close()


def test_doubt_of_one_is_doubt_of_all_that_shared_its_flush(store: Store, failures: list[str]) -> None:
    failures += ["database or disk is full"] * 2
    outcomes: list[BaseException | None] = []
    store.write_each([keep(1), keep(2)], lambda done: outcomes.extend(each.failure for each in done))
    assert [getattr(each, "code", "") for each in outcomes] == ["unsure", "unsure"]
    store.close()


def test_of_several_one_that_sqlite_refuses_spoils_no_other(store: Store) -> None:
    outcomes: list[BaseException | None] = []
    broken = [keep(1), lambda db: db.execute("SELECT nothing FROM nowhere"), keep(2)]
    store.write_each(broken, lambda done: outcomes.extend(each.failure for each in done))  # type: ignore[arg-type]
    assert [getattr(each, "code", each) for each in outcomes] == [None, "database", None]
    assert store.read(lambda db: [row[0] for row in db.execute("SELECT number FROM seen")]) == [1, 2]
    store.close()


def test_a_commit_that_was_only_refused_is_taken_back_for_certain(store: Store, tmp_path: Path) -> None:
    def wrong(db: Connection) -> None:
        db.execute("INSERT INTO seen VALUES (1)")
        raise sqlite3.IntegrityError("UNIQUE constraint failed")

    with pytest.raises(Trouble, match="no se guardó nada"):
        store.write(wrong).result()
    store.close()


def test_covering_writes_a_page_and_changes_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path, inline=True)
    log = tmp_path / "mostrador.db-wal"
    before, version = log.stat().st_size, store.read(_version)
    writer = open_writer(tmp_path)
    commit.cover(writer)
    assert log.stat().st_size > before
    assert store.read(_version) == version
    writer.close()
    store.close()


def test_a_cover_that_fails_leaves_no_transaction_open(tmp_path: Path) -> None:
    Store(tmp_path, inline=True).close()
    writer = open_writer(tmp_path)

    class Busy(Failing):
        def execute(self, sql: str, *more: object) -> object:
            if sql == "COMMIT":
                raise sqlite3.OperationalError("database is locked")
            return super().execute(sql, *more)

    with pytest.raises(SqliteError):
        commit.cover(Busy(writer, []))  # type: ignore[arg-type]
    assert not writer.in_transaction
    writer.close()


def _version(db: Connection) -> int:
    found: int = db.execute("PRAGMA user_version").fetchone()[0]
    return found


def test_a_disk_that_is_pulled_out_in_a_commit_is_told_of_and_written_again_once_it_is_back(
    tmp_path: Path, failures: list[str]
) -> None:
    """The writer's thread fell when it opened the database anew: the sale, and every later one, waited for ever."""
    stick, pocket = tmp_path / "stick", tmp_path / "pocket"
    store = Store(stick)
    store.write(lambda db: db.execute("CREATE TABLE seen (number INTEGER PRIMARY KEY) STRICT")).result(20)

    def pulled(db: Connection) -> None:
        keep(1)(db)  # type: ignore[operator]
        failures.append("disk I/O error")
        stick.rename(pocket)
        stick.touch()  # as a mount point from which nothing can be made

    assert code_of(store, pulled) == "unsure"
    assert told(store, 1) == "unsure"
    stick.unlink()
    pocket.rename(stick)
    assert told(store, 1) == "kept"
    store.close()
