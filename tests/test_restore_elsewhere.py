"""Promises of a copy that comes to another machine: nothing lies about when it cannot, and no copy is called forged."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.backup import archive
from app.backup.restoring import Restored, Stated, restore
from app.domain.errors import Refused, Trouble
from app.domain.traits import Memory
from app.runtime import Shop
from app.store import integrity, snapshot
from app.store.database import FILE
from app.store.journal import Seal
from app.store.store import Store
from tests.copies import copy, furnish, ground, vault_of
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer

STATED = Stated(jump=9)


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.NUMBERED)) as found:
        furnish(found).sell(1)
        yield found


def restored(made: Bench, file: Path, folder: Path, stated: Stated = STATED) -> Restored:
    return restore(file, folder, ground(made, folder), stated)


@pytest.mark.parametrize("there", [False, True], ids=["no folder", "an empty folder"])
def test_a_restoration_that_is_refused_leaves_nothing(there: bool, made: Bench, tmp_path: Path) -> None:
    copy(made, tmp_path / "c.zip")
    folder = tmp_path / "far" / "away"
    if there:
        folder.mkdir(parents=True)
    with pytest.raises(Refused, match="no se sabe qué números"):
        restored(made, tmp_path / "c.zip", folder, Stated())
    assert list(tmp_path.glob("far/*/*")) == []
    assert folder.is_dir() == there == (tmp_path / "far").is_dir()
    with pytest.raises(Trouble):
        restored(made, tmp_path / "c.zip", tmp_path / "c.zip" / "within")


def test_on_a_new_machine_another_copy_of_the_old_one_is_no_forgery(made: Bench, tmp_path: Path) -> None:
    """The key that the first restoration made there does not fit the older machine's journal; nobody altered it."""
    copy(made, tmp_path / "first.zip")
    made.sell(1)
    copy(made, tmp_path / "later.zip")
    new = tmp_path / "new"
    restored(made, tmp_path / "first.zip", new)
    assert restored(made, tmp_path / "later.zip", new).manifest.contents.sales == 2
    seal = Seal(lambda: (vault_of(new).get("journal_key") or "").encode())
    with closing(Store(new, inline=True)) as store:
        assert store.read(lambda db: integrity.problems(db, seal, new)) == []
    archive.make(new, tmp_path / "own.zip", seal, now=made.clock.now())
    forge(tmp_path / "own.zip", "UPDATE journal SET who = 'otra' WHERE seq = (SELECT max(seq) FROM journal)")
    with pytest.raises(Refused, match="alterada"):
        restored(made, tmp_path / "own.zip", new)


def test_where_no_other_key_was_ever_in_use_a_journal_that_does_not_hold_is_a_forgery(
    made: Bench, tmp_path: Path
) -> None:
    copy(made, tmp_path / "c.zip")
    made.store.close()
    forge(tmp_path / "c.zip", "UPDATE journal SET mac = replace(mac, '1', '2')")
    with pytest.raises(Refused, match="alterada"):
        restored(made, tmp_path / "c.zip", made.folder)


def test_a_restoration_that_was_killed_before_its_end_is_made_again(made: Bench, tmp_path: Path) -> None:
    """It had made the key under which the till would go on; the copy is of the time before."""
    copy(made, tmp_path / "c.zip")
    new = tmp_path / "new"
    new.mkdir()
    vault_of(new).set("journal_key", "key of a restoration that did not come to its end")
    assert restored(made, tmp_path / "c.zip", new).manifest.contents.sales == 1


def new_computer(folder: Path, *rows: str, practice: bool = False) -> Path:
    """A folder in which the program was opened once, and what else was done there."""
    Shop(folder, practice=practice).close()
    with closing(sqlite3.connect(folder / FILE)) as db:
        for row in rows:
            db.execute(row)
        db.commit()
    return folder


def test_a_till_that_was_only_opened_gives_way_to_a_copy_and_lies_aside(made: Bench, tmp_path: Path) -> None:
    copy(made, tmp_path / "c.zip")
    new = new_computer(tmp_path / "new")
    with pytest.raises(Refused, match="no se sabe qué números"):
        restored(made, tmp_path / "c.zip", new, Stated())
    done = restored(made, tmp_path / "c.zip", new)
    assert (done.fenced.skipped, done.manifest.contents.sales) == (9, 1)
    assert snapshot.contents(new / done.aside / FILE).sales == 0


@pytest.mark.parametrize(
    "row",
    [
        "INSERT INTO issuers VALUES ('otra', 'PA', '1', 'Otra, S.A.', 1, '', '', '', '', '', '{}')",
        """INSERT INTO people (name, role, salt, hash, pepper, created_at, changed_at)
        VALUES ('Olga', 'owner', '', '', '', '', '')""",
    ],
    ids=["an issuer", "a person"],
)
def test_a_till_in_which_anybody_began_never_gives_way_to_another_s_copy(row: str, made: Bench, tmp_path: Path) -> None:
    copy(made, tmp_path / "c.zip")
    new = new_computer(tmp_path / "new", row)
    before = snapshot.contents(new / FILE)
    with pytest.raises(Refused, match="otra caja"):
        restored(made, tmp_path / "c.zip", new)
    assert snapshot.contents(new / FILE) == before


def test_practice_never_comes_back_into_a_till_that_sells_nor_the_other_way(made: Bench, tmp_path: Path) -> None:
    copy(made, tmp_path / "real.zip")
    with pytest.raises(Refused, match="vende de verdad"):
        restored(made, tmp_path / "real.zip", new_computer(tmp_path / "practica", practice=True))
    made.store.write(lambda db: db.execute("UPDATE till SET practice = 1")).result()
    copy(made, tmp_path / "practice.zip")
    with pytest.raises(Refused, match="de práctica"):
        restored(made, tmp_path / "practice.zip", new_computer(tmp_path / "new"))


def forge(file: Path, statement: str) -> None:
    """Make of a copy one whose journal somebody altered, and which else is as it says."""
    database = file.with_suffix(".db")
    with zipfile.ZipFile(file) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    database.write_bytes(parts[archive.DATABASE])
    with closing(sqlite3.connect(database)) as db:
        db.execute("DROP TRIGGER journal_is_append_only")
        db.execute(statement)
        db.commit()
    content = parts[archive.DATABASE] = database.read_bytes()
    form = json.loads(parts[archive.MANIFEST]) | {"database_sha256": hashlib.sha256(content).hexdigest()}
    form["contents"]["journal"] = list(snapshot.contents(database).journal)
    parts[archive.MANIFEST] = json.dumps(form).encode()
    with zipfile.ZipFile(file, "w") as whole:
        for name, part in parts.items():
            whole.writestr(name, part)
