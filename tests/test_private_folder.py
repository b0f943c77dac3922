"""Promises of the data folder: whatever the umask, nobody else on the machine reads what the program lays there."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log
from app.doctor import disk
from app.ports import SystemClock
from app.runtime import Shop
from app.store import pdfs
from app.whole import PRIVATE, append, private_folder, whole
from tests.practice.till import SetClock
from tests.ui.shops import ISSUER, PRODUCTS

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows asks other lists")


@pytest.fixture(params=[0, 0o022], ids=["everything", "022"])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    """What somebody else may read or enter, with its mode."""
    found = []
    for path in folder.rglob("*"):
        mode = stat.S_IMODE(path.lstat().st_mode)
        if mode & 0o077 or mode != (0o700 if path.is_dir() else 0o600):
            found.append(f"{path.relative_to(folder)} {mode:o}")
    return found


@pytest.mark.parametrize("there", [True, False], ids=["a folder made by hand", "no folder"])
async def test_a_day_of_practice_leaves_nothing_that_others_may_read(umask: int, there: bool, tmp_path: Path) -> None:
    folder = tmp_path / "shops" / "till"
    if there:
        folder.mkdir(parents=True)
        folder.chmod(0o755)
    log.set_up(folder)
    shop = Shop(folder, practice=True, clock=SetClock())
    try:
        shop.add_issuer(ISSUER, "test")
        for product in PRODUCTS:
            shop.goods.save_product(product)
        for _ in range(2):
            shop.selling.checkout(shop.selling.read({"lines": [{"code": "ARR-5"}]})).result()
        engine = shop.engine()
        assert await engine.take_over()
        await engine.until_idle(60)
        await engine.close()
        shop.safety.copy_now()
        pdfs.keep(folder, b"%PDF-1.7 a paper")
        logging.getLogger("mostrador").warning("a line")
        assert disk.check_flush(folder, SystemClock()).ok is not False
        names = {path.name for path in folder.rglob("*")}
        assert {"mostrador.db", "practice", "conteo.jsonl", "pdf", "copias", "mostrador.jsonl", "secrets.json"} <= names
        assert open_to_others(folder) == []
        assert stat.S_IMODE(folder.stat().st_mode) == (0o755 if there else 0o700)
    finally:
        await shop.aclose()
        log.tear_down()
    assert open_to_others(folder) == []


def test_every_folder_that_is_missing_is_made_for_its_owner_only(umask: int, tmp_path: Path) -> None:
    private_folder(tmp_path / "a" / "b" / "c")
    private_folder(tmp_path / "a" / "b" / "c")
    append(tmp_path / "d" / "e" / "f.jsonl", b"x")
    append(tmp_path / "d" / "e" / "f.jsonl", b"y")
    assert open_to_others(tmp_path) == []
    assert (tmp_path / "d" / "e" / "f.jsonl").read_bytes() == b"xy"


def draft_of(path: Path, content: bytes) -> Path:
    """The name under which a file is drafted, as somebody learns it who looks on."""
    with whole(path, PRIVATE) as file:
        (draft,) = path.parent.glob(f".{path.name}.*")
        file.write(content)
    stem, _, number = draft.name.removesuffix(".part").rpartition("-")
    return draft.with_name(f"{stem}-{int(number) + 1}.part")


def test_what_lies_where_a_draft_will_be_is_neither_written_to_nor_in_the_way(tmp_path: Path) -> None:
    theirs, file = tmp_path / "theirs", tmp_path / "f"
    theirs.write_bytes(b"kept")
    draft_of(file, b"1").symlink_to(theirs)
    after = draft_of(file, b"2")
    assert (theirs.read_bytes(), file.read_bytes(), file.is_symlink()) == (b"kept", b"2", False)
    after.write_bytes(b"of a program that was killed, for everybody to read")
    after.chmod(0o666)
    draft_of(file, b"3")
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"3", 0o600)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["f", "theirs"]


def test_nobody_lays_a_link_between_the_look_and_the_draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs, file = tmp_path / "theirs", tmp_path / "f"
    theirs.write_bytes(b"kept")
    planted = draft_of(file, b"1")
    monkeypatch.setattr(Path, "unlink", lambda path, missing_ok=False: None)  # who is quick lays it again
    planted.symlink_to(theirs)
    with pytest.raises(FileExistsError), whole(file) as out:
        out.write(b"2")
    assert (theirs.read_bytes(), file.read_bytes()) == (b"kept", b"1")
