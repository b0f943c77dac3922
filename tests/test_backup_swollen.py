"""Promises of copies that are made to swell: neither memory nor disk holds more of them than they say, and may say."""

from __future__ import annotations

import json
import shutil
import struct
import tracemalloc
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.backup import archive, heirs
from app.backup.returning import unpack
from app.domain.errors import Refused, Trouble
from app.domain.traits import Memory
from app.store import pdfs
from tests.copies import bring_back, copy, furnish
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer
from tests.test_inherited import Usage

SWOLLEN = 300 << 20
DIGEST = "0" * 64
NAMES = {"manifest": archive.MANIFEST, "database": archive.DATABASE, "paper": f"pdf/00/{DIGEST}.pdf"}


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.KEYED)) as found:
        yield furnish(found)


@pytest.fixture
def honest(made: Bench, tmp_path: Path) -> dict[str, bytes]:
    made.sell(2)
    copy(made, tmp_path / "honest.zip")
    with zipfile.ZipFile(tmp_path / "honest.zip") as old:
        return {name: old.read(name) for name in old.namelist()}


def zeros(place: Path, parts: Mapping[str, bytes], name: str, packed: int = zipfile.ZIP_DEFLATED) -> Path:
    """A copy one part of which is 300 MB of nothing."""
    with zipfile.ZipFile(place, "w", packed) as new:
        for each, content in parts.items():
            if each != name:
                new.writestr(each, content)
        with new.open(name, "w", force_zip64=True) as inside:
            for _ in range(SWOLLEN >> 20):
                inside.write(bytes(1 << 20))
    return place


def belittled(place: Path) -> Path:
    """The same; the directory says of each part that swells that it is a thousand bytes long."""
    content = place.read_bytes()
    place.write_bytes(content.replace(struct.pack("<L", SWOLLEN), struct.pack("<L", 1000)))
    return place


@contextmanager
def little_memory() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < 60 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("little", [False, True], ids=["as large as it is", "told to be small"])
@pytest.mark.parametrize("packed", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2], ids=["deflate", "bzip2"])
def test_a_paper_that_swells_is_none_and_takes_no_memory(
    little: bool, packed: int, honest: dict[str, bytes], tmp_path: Path
) -> None:
    file = zeros(tmp_path / "c.zip", honest, NAMES["paper"], packed)
    with little_memory():
        assert archive.paper(belittled(file) if little else file, "pdf", DIGEST) is None


def test_a_paper_beside_a_copy_is_read_only_as_far_as_a_paper_goes(honest: dict[str, bytes], tmp_path: Path) -> None:
    beside = pdfs.path_of(tmp_path / archive.PAPERS, DIGEST)
    beside.parent.mkdir(parents=True)
    with beside.open("wb") as hole:
        hole.truncate(SWOLLEN)
    with little_memory():
        assert archive.paper(tmp_path / "honest.zip", "pdf", DIGEST) is None


@pytest.mark.parametrize("packed", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2], ids=["deflate", "bzip2"])
def test_a_manifest_that_swells_is_refused_in_little_memory(
    packed: int, honest: dict[str, bytes], tmp_path: Path
) -> None:
    file = belittled(zeros(tmp_path / "c.zip", honest, NAMES["manifest"], packed))
    with little_memory(), pytest.raises(Refused, match="no es una copia de Mostrador"):
        archive.read(file)


def test_a_database_that_is_larger_than_the_copy_says_never_reaches_the_disk(
    made: Bench, honest: dict[str, bytes], tmp_path: Path
) -> None:
    file = zeros(tmp_path / "c.zip", honest, NAMES["database"])
    target = tmp_path / "unpacked.db"
    with pytest.raises(Refused, match="está dañada; nada se cambió"):
        archive.unpack_database(file, archive.read(file), target)
    assert target.stat().st_size == 0
    with pytest.raises(Refused, match="está dañada; nada se cambió"):
        bring_back(made, file)


@pytest.mark.parametrize("name", ["database", "heir"])
def test_what_the_disk_has_no_room_for_is_not_begun(
    name: str, honest: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is filled to its last byte takes the till that works on it along."""
    form = json.loads(honest[archive.MANIFEST]) | {"database_size": SWOLLEN}
    parts = {**honest, archive.MANIFEST: json.dumps(form).encode()}
    inside = NAMES["database"] if name == "database" else heirs.inside("t-1")
    file = zeros(tmp_path / "c.zip", parts, inside)
    monkeypatch.setattr(shutil, "disk_usage", lambda place: Usage(2 * SWOLLEN, SWOLLEN + 1, SWOLLEN - 1))
    target = tmp_path / "unpacked"
    if name == "database":
        with pytest.raises(Trouble, match="No se pudo leer la copia"):
            archive.unpack_database(file, archive.read(file), target)
    else:
        with pytest.raises(OSError, match="space"):
            unpack(file, "t-1", target)
    assert not target.exists() or target.stat().st_size == 0


def test_an_heir_that_is_shorter_than_is_told_is_refused(honest: dict[str, bytes], tmp_path: Path) -> None:
    file = tmp_path / "c.zip"
    with zipfile.ZipFile(file, "w") as new:
        new.writestr(heirs.inside("t-1"), b"abc" * 1000)
    content = file.read_bytes()
    start = content.index(b"PK\x01\x02")  # the directory: crc at 16, packed size at 20, size at 24
    told = content[: start + 24] + struct.pack("<L", 9000) + content[start + 28 :]
    file.write_bytes(told)
    with pytest.raises(Refused, match="está dañada"):
        unpack(file, "t-1", tmp_path / "unpacked")
    assert not (tmp_path / "unpacked").exists()
