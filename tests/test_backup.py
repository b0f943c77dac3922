"""Promises of copies: one moment even under load, checked, private, without secrets, kept by age, in two places."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.backup import archive, keeping
from app.backup.keeping import Keep
from app.domain.errors import Refused, Trouble
from app.domain.traits import Memory
from app.runtime import Shop
from app.store import integrity, pdfs, snapshot
from app.store.lease import EngineLock
from app.store.store import Store
from tests.copies import bring_back, copy, furnish
from tests.counters import Counter
from tests.sync.bench import ISSUER, SEAL, Bench, bench
from tests.sync.betrayer import Betrayer
from tests.sync.timewarp import START

CANARY = "canario-4410-clave"
SALE = {"lines": [{"description": "Café", "quantity": "2", "unit_price": "6.69", "tax": "7"}], "cashier": "Ana"}


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench(Betrayer(Memory.KEYED)) as found:
        yield furnish(found)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A real till, which copies by itself."""
    opened = Shop(tmp_path / "till")
    opened.add_issuer(ISSUER, "test")
    yield opened
    opened.close()


def _sell(shop: Shop) -> None:
    shop.selling.checkout(shop.selling.read(SALE)).result()


def test_a_copy_is_private_one_file_and_says_what_it_holds(made: Bench, tmp_path: Path) -> None:
    made.sell(2)
    seen: list[int] = []
    manifest = archive.make(made.folder, tmp_path / "c.zip", SEAL, now=made.clock.now(), step=seen.append)
    assert (manifest.contents.sales, manifest.contents.queued, manifest.journal_whole) == (2, 2, True)
    assert archive.read(tmp_path / "c.zip") == manifest
    assert os.name != "posix" or (tmp_path / "c.zip").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == ["c.zip"]
    assert not list(made.folder.glob(".copying*"))
    assert seen == sorted(seen)
    assert seen[-1] == 100


def test_a_copy_made_while_sales_are_written_is_of_one_moment(made: Bench, tmp_path: Path) -> None:
    """Every copy taken beside a till that sells without a pause restores to a till that is whole."""
    made.store.close()
    made.store = Store(made.folder)  # type: ignore[assignment]
    ends, failed = threading.Event(), []

    def sell() -> None:
        while not ends.is_set():
            try:
                made.sell(1)
            except Exception as error:
                failed.append(error)
                return

    seller = threading.Thread(target=sell)
    seller.start()
    try:
        copies = [copy(made, tmp_path / f"{number}.zip") for number in range(6)]
    finally:
        ends.set()
        seller.join()
    assert failed == []
    assert all(each.journal_whole for each in copies)
    assert copies[0].contents.sales < copies[-1].contents.sales
    for number, each in enumerate(copies):
        folder = tmp_path / f"at-{number}"
        folder.mkdir()
        archive.unpack_database(tmp_path / f"{number}.zip", each, folder / "mostrador.db")
        store = Store(folder, inline=True)
        assert store.read(lambda db, at=folder: integrity.problems(db, SEAL, at)) == []  # type: ignore[misc]
        store.close()


def test_a_copy_that_is_given_up_or_fails_leaves_nothing_and_keeps_the_older(made: Bench, tmp_path: Path) -> None:
    class GivenUp(Exception):
        pass

    def give_up(percent: int) -> None:
        if percent >= 45:
            raise GivenUp

    file = tmp_path / "c.zip"
    copy(made, file)
    before = file.read_bytes()
    with pytest.raises(GivenUp):
        archive.make(made.folder, file, SEAL, now=made.clock.now(), step=give_up)
    with pytest.raises(Trouble):
        archive.make(made.folder, tmp_path / "missing" / "c.zip", SEAL, now=made.clock.now())
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["c.zip"]
    assert not list(made.folder.glob(".copying*"))


def test_two_copies_at_once_are_one_after_the_other_and_what_a_killed_one_left_is_swept(
    made: Bench, tmp_path: Path
) -> None:
    other = EngineLock(made.folder, "copy.lock")
    assert other.take()
    with pytest.raises(Trouble, match="en marcha"):
        copy(made, tmp_path / "c.zip")
    (made.folder / ".copying.part").write_bytes(b"half")
    (tmp_path / ".c.zip.4194305.part").write_bytes(b"half")
    other.release()  # as the system does when a process dies
    copy(made, tmp_path / "c.zip")
    assert [path.name for path in tmp_path.iterdir()] == ["c.zip"]
    assert not (made.folder / ".copying.part").exists()


def test_a_damaged_database_is_not_copied_over_good_copies(made: Bench, tmp_path: Path) -> None:
    made.sell(3)
    made.store.close()
    database = made.folder / "mostrador.db"
    assert snapshot.alone(database)
    content = bytearray(database.read_bytes())
    for page in range(20, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 200] = bytes(200)
    database.write_bytes(bytes(content))
    with pytest.raises(Trouble, match="dañada"):
        copy(made, tmp_path / "c.zip")
    assert list(tmp_path.iterdir()) == []


def test_an_altered_journal_is_copied_as_it_is_and_the_copy_says_so(made: Bench, tmp_path: Path) -> None:
    made.sell(1)
    made.store.write(lambda db: db.execute("DROP TRIGGER journal_is_append_only")).result()
    made.store.write(lambda db: db.execute("UPDATE journal SET who = 'otra'")).result()
    assert not copy(made, tmp_path / "c.zip").journal_whole
    assert bring_back(made, tmp_path / "c.zip").manifest.contents.sales == 1


def test_no_secret_is_in_a_copy(shop: Shop, tmp_path: Path) -> None:
    shop.services.set("conteo", {"api_key": CANARY}, "test")
    _sell(shop)
    key = shop.vault.get("journal_key")
    assert key
    shop.safety.copy_to(tmp_path / "c.zip")
    shop.safety.copy_now()
    for file in (tmp_path / "c.zip", *(each.file for each in shop.safety.copies())):
        with zipfile.ZipFile(file) as opened:
            for name in opened.namelist():
                content = opened.read(name)
                assert CANARY.encode() not in content
                assert key.encode() not in content
            assert json.loads(opened.read("manifest.json"))["secrets"] == "none"


def test_a_copy_overwrites_only_another_copy(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "thesis.zip").write_bytes(b"years of work")
    with pytest.raises(Refused):
        shop.safety.copy_to(tmp_path / "thesis.zip")
    assert (tmp_path / "thesis.zip").read_bytes() == b"years of work"
    shop.safety.copy_to(tmp_path / "c.zip")
    shop.safety.copy_to(tmp_path / "c.zip")


def test_copies_go_to_the_second_place_with_every_paper_and_its_absence_is_said_once(
    shop: Shop, tmp_path: Path
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    _sell(shop)
    digest = pdfs.keep(shop.folder, b"%PDF-1.4 a paper")
    shop.store.write(lambda db: db.execute("UPDATE documents SET pdf_sha256 = ?", (digest,))).result()
    shop.safety.set(hours="2", keep="24,14,8,12", second=str(usb))
    said: list[str] = []
    shop.safety.notice = said.append
    shop.safety.copy_now()
    (here,) = shop.safety.copies()
    assert (usb / here.file.name).read_bytes() == here.file.read_bytes()
    assert os.name != "posix" or not any(path.stat().st_mode & 0o077 for path in usb.rglob("*") if path.is_file())
    assert archive.paper(usb / here.file.name, "pdf", digest) == b"%PDF-1.4 a paper"
    usb.rename(tmp_path / "gone")
    here.file.unlink()
    shop.safety.copy_now()
    (shop.safety.copies()[0]).file.unlink()
    shop.safety.copy_now()
    assert len(said) == 1
    assert "conecte el disco" in said[0]
    assert len(shop.safety.copies()) == 1


def test_nothing_is_copied_again_while_nothing_was_written(shop: Shop) -> None:
    _sell(shop)
    assert shop.safety.copy_quietly()
    (newest,) = shop.safety.copies()
    written = max(path.stat().st_mtime for path in shop.folder.glob("mostrador.db*"))
    os.utime(newest.file, (written + 60, written + 60))
    assert not shop.safety.copy_quietly()
    os.utime(newest.file, (written - 60, written - 60))
    assert shop.safety.copy_quietly()


def test_wrong_settings_are_refused_and_nothing_is_kept(shop: Shop, tmp_path: Path) -> None:
    for wrong in (
        {"hours": "-1"}, {"hours": "x"}, {"keep": "1,2"}, {"keep": "0,0,0,0"}, {"second": str(tmp_path / "absent")},
        {"second": str(shop.folder)}, {"second": "usb"},
    ):  # fmt: skip
        with pytest.raises(Refused):
            shop.safety.set(**{"hours": "3", "keep": "", "second": "", **wrong})
    assert (shop.safety.hours, shop.safety.keep, shop.safety.second) == (1, Keep(), None)


def test_only_an_end_that_was_no_end_is_told(shop: Shop, tmp_path: Path) -> None:
    assert not shop.safety.begin()
    second = Shop(shop.folder)
    assert not second.safety.begin()  # another window is open: nothing fell
    second.safety.end()
    shop.safety._lock.release()  # as the system does when a process dies
    assert second.safety.begin()
    second.safety.end()
    assert not shop.safety.begin()
    second.close()


def test_the_newest_of_each_hour_day_week_and_month_stay() -> None:
    hourly = [START - timedelta(hours=hours) for hours in range(24 * 400)]
    stay = keeping.kept(hourly, Keep())
    assert 24 + 12 + 6 + 10 <= len(stay) <= 24 + 14 + 8 + 12
    assert set(hourly[:24]) <= stay
    assert min(stay) < START - timedelta(days=320)


@given(st.lists(st.integers(0, 20_000), max_size=60), st.integers(0, 5))
def test_the_newest_copy_always_stays_and_thinning_twice_changes_nothing(found: list[int], many: int) -> None:
    moments = [START + timedelta(hours=hours) for hours in found]
    stay = keeping.kept(moments, Keep(many, many, many, 1))
    assert not moments or max(moments) in stay
    assert keeping.kept(sorted(stay), Keep(many, many, many, 1)) == stay


def test_names_of_copies_tell_their_moment_and_strangers_are_left_alone() -> None:
    assert keeping.moment_of(keeping.name_at(START)) == START
    for name in ("mostrador-2026.zip", "fotos.zip", "mostrador-20261399-250000.zip", ".mostrador-20261120-150000.zip"):
        assert keeping.moment_of(name) is None


def test_a_copy_s_database_is_byte_for_byte_what_its_manifest_says(made: Bench, tmp_path: Path) -> None:
    made.sell(1)
    manifest = copy(made, tmp_path / "c.zip")
    with zipfile.ZipFile(tmp_path / "c.zip") as opened:
        assert hashlib.sha256(opened.read("mostrador.db")).hexdigest() == manifest.database_sha256


def test_a_second_copy_by_hand_in_the_same_hour_leaves_the_first(tmp_path: Path) -> None:
    till = Counter(tmp_path / "till")
    for _ in range(3):
        till.shop.safety.copy_now(by_hand=True)
        till.pass_(seconds=60)
    till.shop.safety.copy_now()
    till.pass_(seconds=60)
    till.shop.safety.copy_now()
    names = [copy.file.name for copy in till.shop.safety.copies()]
    assert ["-a-mano" in name for name in names] == [False, True, True, True]  # of the automatic ones the newest


def test_copies_by_hand_are_not_kept_for_ever() -> None:
    names = [keeping.name_at(START + timedelta(minutes=n), by_hand=True) for n in range(keeping.MOST_BY_HAND + 5)]
    assert keeping.kept_names([*names, "fotos.zip"], Keep()) == set(names[5:])
