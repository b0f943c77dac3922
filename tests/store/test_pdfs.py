"""Promises of a file that two answers bring at the same moment: it is whole from when it has its name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.store import pdfs
from app.whole import whole


def test_two_who_write_the_same_file_at_once_take_nothing_from_each_other(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    with whole(path) as first:
        first.write(b"%PDF-1.4 whole")
        first.flush()
        with whole(path) as second:
            assert first.seek(0) == 0
            assert first.read() == b"%PDF-1.4 whole", "what is written is not emptied by the other"
            second.write(b"%PDF-1.4 whole")
        assert path.read_bytes() == b"%PDF-1.4 whole"
    assert path.read_bytes() == b"%PDF-1.4 whole"
    assert [each.name for each in tmp_path.iterdir()] == ["paper.pdf"]


def test_who_finds_a_file_that_another_has_just_named_says_so_when_its_name_is_on_disk_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[Path] = []
    digest = pdfs.keep(tmp_path, b"%PDF-1.4 a paper")
    monkeypatch.setattr(pdfs, "flush_folder", flushed.append)
    assert pdfs.keep(tmp_path, b"%PDF-1.4 a paper") == digest
    assert flushed == [pdfs.path_of(tmp_path, digest).parent]


def test_papers_are_for_their_owner_only_and_another_content_is_none(tmp_path: Path) -> None:
    path = pdfs.path_of(tmp_path, pdfs.keep(tmp_path, b"%PDF-1.4 a paper"))
    if os.name == "posix":  # Windows has no modes: what lies in a person's own folder is theirs there
        assert path.stat().st_mode & 0o077 == 0
        assert path.parent.stat().st_mode & 0o077 == 0
    path.write_bytes(b"%PDF-1.4 another")
    assert pdfs.read(tmp_path, path.stem) is None
