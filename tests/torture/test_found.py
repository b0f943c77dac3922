"""What the torture of disks has brought to light once must not come back: each fault in the shortest form."""

from __future__ import annotations

import errno
import io
import os
import zipfile
from pathlib import Path

import pytest

from app.backup import archive
from app.domain.errors import Refused, Trouble
from app.importing.workbook import read_workbook
from app.runtime import Shop
from tests.torture import packed, program


def test_a_disk_that_neither_writes_nor_removes_leaves_one_sentence_and_the_older_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The failing removal of the half-made copy hid the reason, and an error of the system got out."""

    def broken(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    program.found(tmp_path / "till")
    shop = Shop(tmp_path / "till", practice=True)
    try:
        shop.safety.copy_to(tmp_path / "copia.zip")
        before = (tmp_path / "copia.zip").read_bytes()
        with monkeypatch.context() as failing:
            failing.setattr(os, "replace", broken)
            failing.setattr(os, "unlink", broken)
            with pytest.raises(Trouble, match="No se pudo hacer la copia"):
                shop.safety.copy_to(tmp_path / "copia.zip")
        assert (tmp_path / "copia.zip").read_bytes() == before
        shop.safety.copy_to(tmp_path / "copia.zip")
    finally:
        shop.close()


def test_a_copy_whose_first_page_breaks_off_is_refused_as_no_copy(tmp_path: Path) -> None:
    """The end of a packed file that was cut raised an error of its own."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as packed:
        packed.writestr("manifest.json", b'{"format":1}')
    data = whole.getvalue().replace((12).to_bytes(4, "little"), (9_000).to_bytes(4, "little"))
    (tmp_path / "copia.zip").write_bytes(data)
    with pytest.raises(Refused):
        archive.read(tmp_path / "copia.zip")


@pytest.mark.parametrize(("old", "new"), [
    (b'"database_size": ', b'"database_size": "x", "x": '), (b'"sales": 2', b'"sales": "2"'),
    (b'"whole": true', b'"whole": 1'), (b'"program": ', b'"program": null, "x": '),
])  # fmt: skip
def test_a_copy_whose_manifest_says_a_figure_in_words_is_refused_as_no_copy(
    tmp_path: Path, old: bytes, new: bytes
) -> None:
    """The size of its database, a word, fell into a sum while it was unpacked."""
    parts = dict(packed.copies()[0])
    assert old in parts[archive.MANIFEST]
    (tmp_path / "sana.zip").write_bytes(packed.zipped(parts))
    assert archive.read(tmp_path / "sana.zip").whole
    parts[archive.MANIFEST] = parts[archive.MANIFEST].replace(old, new, 1)
    (tmp_path / "copia.zip").write_bytes(packed.zipped(parts))
    with pytest.raises(Refused):
        archive.read(tmp_path / "copia.zip")


def test_a_workbook_without_a_sheet_is_refused_as_no_workbook(tmp_path: Path) -> None:
    """Its first sheet was the next of none, and an error of the language got out."""
    parts = {name: part for name, part in packed.workbooks()[0].items() if "worksheets/" not in name}
    (tmp_path / "lista.xlsx").write_bytes(packed.zipped(parts))
    with pytest.raises(Refused):
        read_workbook(tmp_path / "lista.xlsx")
