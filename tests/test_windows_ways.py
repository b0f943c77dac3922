"""Promises to a shop that has Windows, as far as any system can tell: it flushes only what is open for writing."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.traits import Memory
from tests.copies import bring_back, copy, furnish
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.NUMBERED)) as found:
        yield furnish(found)


@pytest.mark.skipif(os.name != "posix", reason="Windows refuses it by itself")
def test_a_copy_comes_back_without_flushing_a_file_that_is_open_for_reading_only(
    made: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    flush, modes = os.fsync, list[int]()

    def watched(handle: int) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):
            modes.append(fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE)
        flush(handle)

    monkeypatch.setattr(os, "fsync", watched)
    copy(made, tmp_path / "copia.zip")
    bring_back(made, tmp_path / "copia.zip")
    assert len(modes) > 2
    assert os.O_RDONLY not in modes
