"""Promises of an update: nothing changes under an engine that sends, and none begins before the change is done."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.store import migrations, schema_0001
from app.store.database import FILE, open_writer
from app.store.lease import EngineLock


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A till of the first version."""
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as db:
        for statement in schema_0001.SQL:
            db.execute(statement)
        db.execute("PRAGMA user_version = 1")
    return tmp_path


def version(folder: Path) -> int:
    with closing(sqlite3.connect(folder / FILE)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def test_an_update_is_refused_while_an_older_program_sends_and_done_when_it_has_ended(old: Path) -> None:
    sending = EngineLock(old)
    assert sending.take()
    with pytest.raises(Trouble) as refused:
        open_writer(old)
    assert refused.value.code == "sending"
    assert version(old) == 1
    assert not list(old.glob("*.bak.db"))
    sending.release()
    open_writer(old).close()
    assert version(old) == len(migrations.STEPS)


def test_no_engine_begins_while_the_schema_changes(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = []
    honest = migrations._apply_next

    def watched(connection: object, found: int) -> int:
        taken.append(EngineLock(old).take())
        return honest(connection, found)  # type: ignore[arg-type]

    monkeypatch.setattr(migrations, "_apply_next", watched)
    open_writer(old).close()
    assert taken == [False] * (len(migrations.STEPS) - 1)
    assert EngineLock(old).take()


def test_what_was_taken_half_way_leaves_the_old_version_and_its_copy(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = ("CREATE TABLE half (one INTEGER)", "CREATE TABLE half (two INTEGER)")
    monkeypatch.setattr(migrations, "STEPS", (schema_0001.SQL, broken))
    with pytest.raises(Trouble):
        open_writer(old)
    assert version(old) == 1
    with closing(sqlite3.connect(old / FILE)) as db:
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone() == (0,)
    assert (old / "mostrador-v1.bak.db").exists()


@pytest.mark.skipif(os.name != "posix", reason="links and modes are of POSIX systems")
def test_the_database_is_no_link_and_nobody_else_s(old: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / FILE).symlink_to(old / FILE)
    with pytest.raises(Trouble) as refused:
        open_writer(elsewhere)
    assert refused.value.code == "symlink"
    fresh = elsewhere / "till"
    open_writer(fresh).close()
    assert fresh.stat().st_mode & 0o077 == 0
    assert (fresh / FILE).stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform != "linux", reason="limits of file size")
def test_half_a_copy_of_the_old_database_is_never_taken_for_one(old: Path) -> None:
    """A disk that was full at the first try: the second changed the schema beside a torn copy."""
    import resource

    kept = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((old / FILE).stat().st_size // 2, kept[1]))
    try:
        with pytest.raises(Trouble, match="antes de actualizarla"):
            open_writer(old)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, kept)
    assert (version(old), list(old.glob("*.bak.db*"))) == (1, [])
    open_writer(old).close()
    (copy,) = old.glob("*.bak.db")
    with closing(sqlite3.connect(copy)) as db:
        assert [row[0] for row in db.execute("PRAGMA integrity_check")] == ["ok"]
    assert (version(old), copy.stat().st_mode & 0o077) == (len(migrations.STEPS), 0)
