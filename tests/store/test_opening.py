"""Promises about opening a till: never on a disk that keeps nothing safely, never anew over what is left of the old."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.store import sqlite
from app.store.database import FILE
from app.store.store import Store


@pytest.mark.skipif(os.name != "posix" or not sqlite.WAL_IS_SAFE, reason="a file system of SQLite's own without WAL")
def test_on_a_disk_that_cannot_share_a_log_nothing_is_sold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on network drives: SQLite takes `journal_mode = WAL` without a word and stays as it was."""
    address = sqlite._address
    monkeypatch.setattr(sqlite, "_address", lambda path, mode: f"{address(path, mode)}&vfs=unix-dotfile")
    with pytest.raises(Trouble, match="use un disco local") as told:
        Store(tmp_path)
    assert told.value.code == "not_durable"


@pytest.mark.parametrize("left", [f"{FILE}-wal", "copias", "pdf"])
def test_where_anything_of_a_till_is_left_no_empty_one_begins(tmp_path: Path, left: str) -> None:
    """Somebody put the database away and not its log: what was sold last lies in there."""
    place = tmp_path / left
    if left.endswith("-wal"):
        place.write_bytes(b"the last sales")
    else:
        place.mkdir()
    with pytest.raises(Trouble, match="restaure la última copia") as told:
        Store(tmp_path)
    assert told.value.code == "damaged"
    assert [path.name for path in tmp_path.iterdir()] == [left]
    assert left != f"{FILE}-wal" or place.read_bytes() == b"the last sales"


@pytest.mark.skipif(sys.platform == "win32", reason="the mode of a file")
def test_a_till_is_made_for_its_owner_only_whatever_the_mask_says(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Store(tmp_path / "till").close()
    finally:
        os.umask(before)
    assert (tmp_path / "till").stat().st_mode & 0o077 == 0
    assert (tmp_path / "till" / FILE).stat().st_mode & 0o077 == 0
