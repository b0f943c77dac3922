"""Promises of what a till had taken over: its copies hold it, come back with it, and go on with whoever takes it."""

from __future__ import annotations

import logging
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from app.backup import archive, succession
from app.backup.heirs import HEIRS, heirs_of
from app.backup.restoring import Ground
from app.backup.returning import Returned, bring_back
from app.backup.takeover import TakenOver, Taker
from app.domain.document import Status
from app.domain.errors import Refused, Trouble
from app.domain.traits import Memory
from app.store import shop, taking
from app.store.database import FILE
from app.store.lease import EngineLock
from app.store.store import Store
from app.store.taking import Taken
from app.vault import Vault
from tests.copies import copy, furnish
from tests.sync.bench import SEAL, Bench, bench
from tests.sync.betrayer import Betrayer, Trick
from tests.sync.timewarp import run
from tests.test_takeover import DAYS, live_in, most, settle


class Usage(NamedTuple):
    """What a disk answers."""

    total: int
    used: int
    free: int


@pytest.fixture
def dead(caplog: pytest.LogCaptureFixture) -> Iterator[Bench]:
    """It sold three and knows of none whether it arrived: one did, one did not, one will."""
    caplog.set_level(logging.CRITICAL, "mostrador.engine")
    with bench(Betrayer(Memory.KEYED)) as found:
        furnish(found).betrayer.script = [Trick.LOST_LANDS, Trick.LOST_BEFORE, Trick.LATE_LANDS]
        found.sell(3)
        run(found.loop, found.drain(0.2))
        found.store.close()
        yield found


def vault_of(folder: Path, installation: str) -> Vault:
    keys = folder.parent.parent / "keys" if folder.parent.name == HEIRS else folder.with_name("keys")
    return Vault(folder, installation, keys=keys, environ={}, ring=lambda owner: None)


def found_till(dead: Bench, folder: Path, installation: str) -> Path:
    """A till of its own, which sells nothing here."""
    with closing(Store(folder, inline=True)) as store:
        store.write(lambda db: shop.found_till(db, installation, installation, False, dead.clock.now())).result()
    return folder


def take(dead: Bench, source: Path, folder: Path, installation: str, *, word: bool = False) -> TakenOver:
    ground = Ground("ana", dead.clock, dead.ids, lambda name: vault_of(source, name))
    mine = Taken(installation, installation, dead.clock.now())
    return succession.take_all(source, Taker(folder, mine, ground, vault_of, lambda place, vault: 0), word=word)


def copied(dead: Bench, folder: Path, file: Path) -> archive.Manifest:
    return archive.make(folder, file, SEAL, now=dead.clock.now())


def restored(dead: Bench, file: Path, folder: Path) -> Returned:
    ground = Ground("ana", dead.clock, dead.ids, lambda name: vault_of(folder, name))
    return bring_back(file, folder, ground, vault_of=vault_of)


@pytest.fixture
def second(dead: Bench, tmp_path: Path) -> Path:
    """The till that took the dead one over, from its disk."""
    folder = found_till(dead, tmp_path / "second", "till-2")
    take(dead, dead.folder, folder, "till-2")
    return folder


def send_all(dead: Bench, heir: Path, many: int = 3) -> None:
    """Each sale is a document at the end, and none is two."""
    live_in(dead, heir)
    settle(dead)
    rows = dead.store.read(lambda db: db.execute("SELECT status FROM documents").fetchall())
    assert [row["status"] for row in rows] == [Status.AUTHORIZED] * many
    assert (most(dead), len(dead.betrayer.ledger)) == (1, many)


def test_what_was_inherited_comes_back_with_a_copy_and_is_asked_about_first(
    dead: Bench, second: Path, tmp_path: Path
) -> None:
    (heir,) = heirs_of(second)
    manifest = copied(dead, second, tmp_path / "c.zip")
    assert (manifest.heirs, manifest.left_out) == ((heir.name,), ())
    assert archive.read(tmp_path / "c.zip") == manifest
    back = restored(dead, tmp_path / "c.zip", tmp_path / "new")
    assert (len(back.heirs), back.lost, back.fenced.in_doubt) == (1, (), 3)
    send_all(dead, tmp_path / "new" / HEIRS / heir.name)
    assert not list(tmp_path.rglob(".*.part")), "nothing of its way lies about"


def test_an_heir_that_works_stays_as_it_is_when_an_older_copy_of_its_taker_comes_back(
    dead: Bench, second: Path, tmp_path: Path
) -> None:
    copied(dead, second, tmp_path / "c.zip")
    (heir,) = heirs_of(second)
    send_all(dead, heir)
    calls = len(dead.betrayer.calls)
    back = restored(dead, tmp_path / "c.zip", second)
    assert (back.heirs, back.lost) == ((), ())
    send_all(dead, heir)
    assert len(dead.betrayer.calls) == calls


def test_one_that_is_damaged_where_it_works_comes_back_from_the_copy(dead: Bench, second: Path, tmp_path: Path) -> None:
    copied(dead, second, tmp_path / "c.zip")
    (heir,) = heirs_of(second)
    (heir / FILE).write_bytes(b"nothing that anybody could read")
    assert copied(dead, second, tmp_path / "later.zip").left_out == (heir.name,), "the till itself is copied"
    assert restored(dead, tmp_path / "later.zip", second).lost == (heir.name,)
    assert len(restored(dead, tmp_path / "c.zip", second).heirs) == 1
    send_all(dead, heir)


def test_a_damaged_part_keeps_no_till_from_coming_back_and_can_be_taken_again(
    dead: Bench, second: Path, tmp_path: Path
) -> None:
    copied(dead, second, tmp_path / "c.zip")
    (name,) = archive.read(tmp_path / "c.zip").heirs
    with zipfile.ZipFile(tmp_path / "c.zip") as whole, zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
        for entry in whole.infolist():
            content = whole.read(entry)
            bad.writestr(entry.filename, content[:99] if entry.filename.startswith(HEIRS) else content)
    new = tmp_path / "new"
    assert restored(dead, tmp_path / "bad.zip", new).lost == (name,)
    assert heirs_of(new) == []
    assert [path.name for path in (new / HEIRS).iterdir()] == []
    take(dead, dead.folder, new, "till-2")
    send_all(dead, new / HEIRS / name)


@pytest.mark.parametrize("name", ["../../x", "a/b", "", "x" * 13, None])
def test_no_part_leads_out_of_the_folder(name: str | None, dead: Bench, second: Path, tmp_path: Path) -> None:
    copied(dead, second, tmp_path / "c.zip")
    (own,) = archive.read(tmp_path / "c.zip").heirs
    told = b"null" if name is None else f'"{name}"'.encode()
    with zipfile.ZipFile(tmp_path / "c.zip") as whole, zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
        for entry in whole.infolist():
            content = whole.read(entry)
            bad.writestr(entry.filename, content.replace(f'"{own}"'.encode(), told))
    with pytest.raises(Refused, match="dañada"):
        archive.read(tmp_path / "bad.zip")


@pytest.mark.parametrize("source", ["disk", "copy"])
def test_who_takes_a_till_over_takes_what_it_had_inherited(
    source: str, dead: Bench, second: Path, tmp_path: Path
) -> None:
    copied(dead, second, tmp_path / "c.zip")
    third = found_till(dead, tmp_path / "third", "till-3")
    done = take(dead, second if source == "disk" else tmp_path / "c.zip", third, "till-3", word=True)
    (also,) = done.also
    assert (done.left_out, also.fenced.in_doubt, also.signed) == ({}, 3, True)
    assert sorted(heirs_of(third)) == sorted((done.folder, also.folder))
    if source == "disk":
        live_in(dead, heirs_of(second)[0])
        with pytest.raises(Trouble, match="Otra caja"):
            run(dead.loop, dead.drain(DAYS))
    else:
        with pytest.raises(Refused, match="till-3 ya tomó"):
            take(dead, tmp_path / "c.zip", found_till(dead, tmp_path / "fourth", "till-4"), "till-4", word=True)
    send_all(dead, also.folder)
    with pytest.raises(Refused, match="ya se tomó aquí"):
        take(dead, second if source == "disk" else tmp_path / "c.zip", third, "till-3", word=True)


def test_what_cannot_be_taken_is_told_and_is_taken_when_it_is_asked_for_again(
    dead: Bench, second: Path, tmp_path: Path
) -> None:
    (heir,) = heirs_of(second)
    whole = (heir / FILE).read_bytes()
    (heir / FILE).write_bytes(b"nothing that anybody could read")
    third = found_till(dead, tmp_path / "third", "till-3")
    done = take(dead, second, third, "till-3")
    assert (done.also, list(done.left_out)) == ((), [heir.name])
    (heir / FILE).write_bytes(whole)
    done = take(dead, second, third, "till-3")
    assert (done.manifest.contents.installation, done.left_out) == ("till-1", {})
    send_all(dead, done.folder)


def test_a_disk_that_turns_up_with_nothing_more_than_its_copy_is_marked_with_what_it_inherited(
    dead: Bench, second: Path, tmp_path: Path
) -> None:
    """Its copy was taken: until somebody shows the disk, nothing keeps it from sending too."""
    copied(dead, second, tmp_path / "c.zip")
    third = found_till(dead, tmp_path / "third", "till-3")
    take(dead, tmp_path / "c.zip", third, "till-3", word=True)
    disks = (second, *heirs_of(second))
    lock = EngineLock(second)
    assert lock.take()
    with pytest.raises(Refused, match="abierta"):
        take(dead, second, third, "till-3")
    lock.release()
    assert [taking.taken_in(each / FILE) for each in disks] == [None, None]
    with pytest.raises(Refused, match="quedó marcada"):
        take(dead, second, third, "till-3")
    assert all(taking.taken_in(each / FILE) for each in disks)
    with pytest.raises(Refused, match=r"sale desde esta\.$"):
        take(dead, second, third, "till-3")


def test_nobody_takes_their_own_copy_for_the_sake_of_what_is_in_it(dead: Bench, second: Path, tmp_path: Path) -> None:
    copied(dead, second, tmp_path / "c.zip")
    with pytest.raises(Refused, match="propia caja"):
        take(dead, tmp_path / "c.zip", second, "till-2", word=True)
    third = found_till(dead, tmp_path / "third", "till-3")
    with pytest.raises(Refused, match="apagada"):
        take(dead, tmp_path / "c.zip", third, "till-3")
    assert heirs_of(third) == []


def test_a_disk_whose_heir_was_lost_is_taken_again_as_one_of_which_nobody_knows_the_end(
    dead: Bench, second: Path, tmp_path: Path
) -> None:
    """What was refused on the disk may have been put right at the heir, under another name."""
    new = found_till(dead, tmp_path / "new", "till-2")
    assert taking.taken_in(dead.folder / FILE) is not None
    done = take(dead, dead.folder, new, "till-2")
    facts = "SELECT json_extract(body, '$.known') AS known FROM journal WHERE what = 'restored'"
    with closing(Store(done.folder, inline=True)) as store:
        assert [bool(row["known"]) for row in store.read(lambda db: db.execute(facts).fetchall())] == [False]


def test_a_disk_that_stopped_for_a_till_that_is_dead_too_is_taken_by_its_successor(dead: Bench, tmp_path: Path) -> None:
    """It had sold one more after the copy that was taken, saw the sign and stopped; nobody else would send that one."""
    live_in(dead, dead.folder)
    copy(dead, tmp_path / "first.zip")
    dead.sell(1)
    dead.store.close()
    second, third = (found_till(dead, tmp_path / name, f"till-{name}") for name in ("second", "third"))
    take(dead, tmp_path / "first.zip", second, "till-second", word=True)
    taking.mark_folder(dead.folder / FILE, Taken("till-second", "02", dead.clock.now()))
    copied(dead, second, tmp_path / "c.zip")
    with pytest.raises(Refused, match="la caja 02 ya tomó"):
        take(dead, dead.folder, third, "till-third")
    (heir,) = take(dead, tmp_path / "c.zip", third, "till-third", word=True).also
    assert take(dead, dead.folder, third, "till-third").folder == heir.folder
    send_all(dead, heir.folder, 4)


def test_a_till_whose_disk_is_full_is_copied_to_another_one(
    dead: Bench, second: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is drafted in the data folder then, also not what was inherited."""
    stick, seen = tmp_path / "stick", set[str]()
    stick.mkdir()
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda place: Usage(100, 99, 1))
        archive.make(second, stick / "c.zip", SEAL, now=dead.clock.now(), step=lambda _: seen.update(
            path.parent.name for path in tmp_path.rglob("*.part")
        ))  # fmt: skip
    assert seen == {"stick"}
    assert [path.name for path in stick.iterdir()] == ["c.zip"]
    assert len(restored(dead, stick / "c.zip", tmp_path / "new").heirs) == 1
