"""Promises of copies where disk or copy betray: quiet damage is no copy, and a copy that was changed is no till."""

from __future__ import annotations

import os
import sqlite3
import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from app.backup import archive
from app.domain.errors import Refused, Trouble
from app.domain.traits import Memory
from app.runtime import Shop
from app.store import snapshot
from app.store.database import FILE
from tests.copies import bring_back, copy, furnish
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer

PAGE = 4096


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.KEYED)) as found:
        yield furnish(found)


def quietly_damaged(database: Path) -> None:
    """One page without its contents, such that everything a copy says of itself can still be read."""
    whole = database.read_bytes()
    wanted = snapshot.contents(database)
    for page in range(1, len(whole) // PAGE):
        database.write_bytes(whole[: page * PAGE + 8] + bytes(200) + whole[page * PAGE + 208 :])
        try:
            readable = snapshot.contents(database) == wanted
        except Trouble:
            continue
        if readable and snapshot.faults(database, None):
            return
    raise AssertionError("no page is quiet")


def test_damage_that_nothing_else_would_notice_is_not_copied(made: Bench, tmp_path: Path) -> None:
    made.sell(3)
    made.store.close()
    assert snapshot.alone(made.folder / FILE)
    quietly_damaged(made.folder / FILE)
    with pytest.raises(Trouble, match="dañada"):
        copy(made, tmp_path / "c.zip")
    assert list(tmp_path.iterdir()) == []


class Forgetful(BytesIO):
    """A disk that gives back one byte otherwise than it was told."""

    _done = False

    def read(self, size: int | None = -1, /) -> bytes:
        if not self._done:
            self._done = True
            place = self.getbuffer().nbytes // 2
            self.getbuffer()[place] ^= 0xFF
        return super().read(size)


def test_a_copy_that_is_not_read_as_it_was_written_is_none(
    made: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def betrayed(path: Path, mode: int) -> Iterator[BinaryIO]:
        yield Forgetful()

    made.sell(2)
    monkeypatch.setattr(archive, "whole", betrayed)
    with pytest.raises(Trouble, match="no se leyó igual"):
        copy(made, tmp_path / "c.zip")


def test_a_copy_whose_database_was_exchanged_is_refused(made: Bench, tmp_path: Path) -> None:
    made.sell(2)
    copy(made, tmp_path / "c.zip")
    changed = tmp_path / "changed.db"
    with zipfile.ZipFile(tmp_path / "c.zip") as old:
        manifest = old.read(archive.MANIFEST)
        changed.write_bytes(old.read(archive.DATABASE))
    with closing(sqlite3.connect(changed)) as db:
        db.execute("INSERT INTO settings VALUES ('till', 'not_mine', '1')")
        db.commit()
    with zipfile.ZipFile(tmp_path / "forged.zip", "w") as new:
        new.writestr(archive.MANIFEST, manifest)
        new.write(changed, archive.DATABASE)
    with pytest.raises(Refused, match="está dañada; nada se cambió"):
        bring_back(made, tmp_path / "forged.zip")


def test_a_log_that_comes_home_while_files_are_looked_at_ends_no_copying(tmp_path: Path) -> None:
    """Between the list of files and their dates one of them was gone, and no copy was made until the next start."""
    shop, stop, fleeting = Shop(tmp_path), threading.Event(), tmp_path / "mostrador.db-fleeting"

    def come_and_go() -> None:
        while not stop.is_set():
            fleeting.touch()
            fleeting.unlink()

    assert shop.safety.copy_quietly()
    os.utime(shop.safety.copies()[0].file, (2**33, 2**33))
    thread = threading.Thread(target=come_and_go)
    thread.start()
    try:
        assert not any(shop.safety.copy_quietly() for _ in range(8000))
    finally:
        stop.set()
        thread.join()
        shop.close()
