"""Promises of a disk that was full when the till should have taken back what a fall left of a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from app import importing
from app.domain.errors import Trouble
from app.runtime import Shop
from app.store.sqlite import Connection, SqliteError
from app.store.store import Store
from tests.test_import_slices import a_file, at_rows, job

T = TypeVar("T")


class Full(Store):
    """On a disk that takes nothing more."""

    def _transact(self, work: Callable[[Connection], T]) -> T:
        raise SqliteError("database or disk is full")


def test_a_till_whose_disk_is_full_opens_all_the_same_and_takes_the_file_back_later(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shop = Shop(tmp_path, practice=True, store=Store(tmp_path))
    with pytest.raises(Trouble, match="cerrando"):
        shop.goods.bring_in(job(a_file(tmp_path, 1), at_rows(shop, "1.00", importing.SLICE, shop.store.close)))
    again = Shop(tmp_path, practice=True, store=Full(tmp_path))
    again.settle()
    assert "unfinished" in caplog.text
    assert again.goods.product_count() == importing.SLICE
    again.close()
    later = Shop(tmp_path, practice=True, store=Store(tmp_path))
    later.settle()
    assert later.goods.product_count() == 0
    later.close()
