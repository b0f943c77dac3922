"""Promises about hostile inputs: most of them come as far as the reader that they are meant for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from pathlib import Path

import pytest

from app.backup import archive
from app.domain.errors import Refused
from app.importing.workbook import read_workbook
from tests.torture.fuzz import BLOCK, block
from tests.torture.targets import Target, files
from ui.documents.rendering import PdfReader

TRIED = 300


def target_of(name: str, folder: Path) -> Target:
    return next(target for target in files(folder) if target.name == name)


def cells(file: Path) -> bool:
    return any(row.cells for row in read_workbook(file))


def manifest(file: Path) -> bool:
    return bool(archive.read(file).program)


def database(file: Path) -> bool:
    target = file.with_suffix(".db")
    target.unlink(missing_ok=True)
    archive.unpack_database(file, archive.read(file), target)
    return target.stat().st_size > 0


def page(file: Path) -> bool:
    reader = PdfReader(file.read_bytes())
    try:
        return reader.draw(0, 100).result(30).pages > 0
    finally:
        reader.close()


@pytest.mark.parametrize(("name", "reaches", "least"), [
    ("import-xlsx", cells, 150), ("backup", manifest, 100), ("backup", database, 50), ("pdf-drawn", page, 75),
], ids=["cells", "manifests", "databases", "pages"])  # fmt: skip
def test_of_three_hundred_hostile_files_a_fair_share_is_read_to_its_depth(
    name: str, reaches: Callable[[Path], bool], least: int, tmp_path: Path
) -> None:
    target, file, deep = target_of(name, tmp_path), tmp_path / "tried", 0
    inputs = [data for number in range(-(-TRIED // BLOCK)) for data in islice(block(target, 1, number), BLOCK)]
    for data in inputs[:TRIED]:
        file.write_bytes(data)
        with suppress(Refused, ValueError):
            deep += reaches(file)
    assert deep >= least


@pytest.mark.parametrize("name", ["import-xlsx", "backup", "pdf-drawn"])
def test_no_hostile_file_is_taken_otherwise_than_its_reader_says(name: str, tmp_path: Path) -> None:
    """Also from within: whatever is changed in the parts, it is read, or refused in a sentence."""
    target = target_of(name, tmp_path)
    for number in range(8):
        for data in block(target, 1, number):
            with suppress(Refused):
                target.read(data)
