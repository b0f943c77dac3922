"""Promises of a till that takes over a dead one: each sale gets one document, whichever of the two comes to life."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.backup import signs, takeover
from app.backup.heirs import HEIRS
from app.backup.restoring import Ground, Stated, restore
from app.backup.takeover import TakenOver, Taker
from app.domain.document import Status
from app.domain.errors import Refused, Trouble
from app.domain.traits import Memory
from app.runtime.takeover import Heir, heirs_in
from app.store import taking
from app.store.database import FILE
from app.store.lease import EngineLock
from app.store.sqlite import SqliteError
from app.store.taking import Taken
from tests.copies import INSTALLATION, copy, furnish, vault_of
from tests.sync.bench import Bench, FragileStore, bench
from tests.sync.betrayer import LATE, Betrayer, Trick
from tests.sync.timewarp import run

DAYS = 3 * 24 * 3600.0


@pytest.fixture(autouse=True)
def quiet_engine(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "mostrador.engine")


@pytest.fixture
def dead() -> Iterator[Bench]:
    with bench(Betrayer(Memory.KEYED)) as found:
        yield furnish(found)


def taker(dead: Bench, folder: Path, installation: str = "till-2") -> Taker:
    ground = Ground("ana", dead.clock, dead.ids, lambda name: vault_of(dead.folder, name))
    return Taker(folder, Taken(installation, "02", dead.clock.now()), ground, vault_of, lambda folder, vault: 0)


def take(dead: Bench, folder: Path, source: Path, *, word: bool = False) -> TakenOver:
    return takeover.take(source, taker(dead, folder), word=word)


def live_in(dead: Bench, folder: Path) -> None:
    """The bench works with the database of another folder from now on; clock and provider stay."""
    dead.store.close()
    dead.folder, dead.store = folder, FragileStore(folder, inline=True)


def settle(dead: Bench) -> None:
    run(dead.loop, dead.drain(DAYS))
    run(dead.loop, dead.clock.sleep(2 * LATE))


def most(dead: Bench) -> int:
    """The most documents that any one sale has at the provider."""
    return max((len(known) for known in dead.betrayer.ledger.values()), default=0)


DEATHS = list(itertools.product(
    list(Memory), (Trick.FINE, Trick.LOST_LANDS, Trick.LATE_LANDS, Trick.LOST_BEFORE), ("disk", "copy before", "copy")
))  # fmt: skip


@pytest.mark.parametrize(("memory", "trick", "source"), DEATHS, ids=str)
def test_whatever_the_dead_till_had_sent_each_sale_gets_one_document(
    memory: Memory, trick: Trick, source: str, tmp_path: Path
) -> None:
    """It sold four, sent two in some way, and died; then the other one sends what is left, and the first awakes."""
    with bench(Betrayer(memory)) as dead:
        documents = furnish(dead).sell(4)
        old, file = dead.folder, tmp_path / "copy.zip"
        if source == "copy before":
            copy(dead, file)
        dead.betrayer.script = [trick, trick]
        run(dead.loop, dead.drain(0.3))
        if source == "copy":
            copy(dead, file)
        dead.store.close()
        done = take(dead, tmp_path, old if source == "disk" else file, word=True)
        live_in(dead, done.folder)
        calls = len(dead.betrayer.calls)
        settle(dead)
        assert most(dead) == 1
        if memory is not Memory.BLIND:
            assert [dead.status(each) for each in documents] == [Status.AUTHORIZED] * 4
        else:
            assert len(dead.betrayer.calls) == calls, "nobody sends into the dark"
        live_in(dead, old)
        if source == "disk":
            with pytest.raises(Trouble, match="Otra caja"):
                run(dead.loop, dead.drain(DAYS))
        elif memory is Memory.KEYED:  # the machine that was sworn to be off: the reference still makes it one
            settle(dead)
        assert most(dead) == 1


def test_from_its_disk_the_old_till_sells_and_sends_nothing_more(dead: Bench, tmp_path: Path) -> None:
    dead.sell(2)
    old = dead.folder
    dead.store.close()
    done = take(dead, tmp_path, old)
    assert (done.certain, done.signed, done.fenced.in_doubt) == (True, True, 2)
    live_in(dead, old)
    with pytest.raises(Trouble, match="la tomó otra"):
        dead.sell(1)
    with pytest.raises(Trouble, match="Otra caja"):
        run(dead.loop, dead.drain(10))
    assert dead.betrayer.calls == []


def test_an_engine_that_was_at_work_all_along_loses_its_lease(dead: Bench) -> None:
    """A machine that was only frozen: the mark reached its disk while it slept."""
    dead.sell(1)

    async def thaw() -> None:
        engine = dead.engine()
        assert await engine.take_over()
        taking.mark_folder(dead.folder / FILE, Taken("till-2", "02", dead.clock.now()))
        with pytest.raises(Trouble):
            await engine.until_idle(60)
        await engine.close()

    run(dead.loop, thaw())
    assert dead.betrayer.calls == []


def test_an_engine_that_begins_while_its_till_is_taken_over_sends_nothing(dead: Bench) -> None:
    dead.sell(1)

    async def begin() -> None:
        engine = dead.engine()
        beginning = asyncio.ensure_future(engine.take_over())
        await asyncio.sleep(0)  # it has looked at what it needs, and its lease is on the way to the disk
        taking.mark_folder(dead.folder / FILE, Taken("till-2", "02", dead.clock.now()))
        with pytest.raises(Trouble, match="Otra caja"):
            await beginning
        lock = EngineLock(dead.folder)
        assert lock.take(), "whoever sends nothing holds nothing"
        lock.release()

    run(dead.loop, begin())
    assert dead.betrayer.calls == []


def test_in_the_heirs_folder_no_series_goes_on(dead: Bench, tmp_path: Path) -> None:
    dead.sell(1)
    dead.store.close()
    live_in(dead, take(dead, tmp_path, dead.folder).folder)
    with pytest.raises(Trouble, match="la tomó otra"):
        dead.sell(1)
    settle(dead)
    assert most(dead) == 1


def test_what_is_not_taken_whole_yet_is_no_heir_from_which_anything_could_be_sent(dead: Bench, tmp_path: Path) -> None:
    dead.sell(1)
    dead.store.close()
    seen: list[tuple[bool, list[Heir]]] = []

    def look(percent: int) -> None:
        """As the window at work does, and the next one after a fall."""
        there = any(path.name == FILE for path in tmp_path.rglob(f"{HEIRS}/*/{FILE}"))
        seen.append((there, heirs_in(tmp_path, dead.clock.now())))

    takeover.take(dead.folder, taker(dead, tmp_path), word=False, step=look)
    assert any(there for there, _ in seen), "it was all there, though nobody had marked the old till yet"
    assert not any(heirs for _, heirs in seen)
    assert [heir.counts.queued for heir in heirs_in(tmp_path, dead.clock.now())] == [1]


def test_from_a_copy_a_person_gives_their_word_and_a_sign_is_left_beside_it(dead: Bench, tmp_path: Path) -> None:
    place, folder = tmp_path / "usb", tmp_path / "other"
    place.mkdir()
    dead.sell(1)
    copy(dead, place / "copy.zip")
    with pytest.raises(Refused, match="apagada"):
        take(dead, folder, place / "copy.zip")
    assert not list(folder.glob(f"{HEIRS}/*"))
    done = take(dead, folder, place / "copy.zip", word=True)
    assert (done.certain, done.signed) == (False, True)
    sign = signs.signed(place, INSTALLATION)
    assert sign is not None
    assert (sign.installation, sign.till) == ("till-2", "02")
    with pytest.raises(Refused, match="la caja 02 ya tomó"):
        takeover.take(place / "copy.zip", taker(dead, tmp_path / "third", "till-3"), word=True)
    with pytest.raises(Refused, match="ya se tomó aquí"):
        take(dead, folder, place / "copy.zip", word=True)


def test_a_till_that_is_open_or_sends_is_not_taken(dead: Bench, tmp_path: Path) -> None:
    dead.sell(1)
    for name in ("engine.lock", "window.lock"):
        lock = EngineLock(dead.folder, name)
        assert lock.take()
        with pytest.raises(Refused, match="ciérrela"):
            take(dead, tmp_path, dead.folder)
        lock.release()
    assert dead.store.read(taking.taken) is None


def test_nobody_takes_itself_over_and_nothing_that_is_no_till(dead: Bench, tmp_path: Path) -> None:
    dead.sell(1)
    dead.store.close()
    with pytest.raises(Refused, match="propia caja"):
        takeover.take(dead.folder, taker(dead, tmp_path, INSTALLATION), word=True)
    (tmp_path / "empty").mkdir()
    with pytest.raises(Refused, match="no es la carpeta"):
        take(dead, tmp_path, tmp_path / "empty")
    (tmp_path / "text.zip").write_text("nada")
    with pytest.raises(Refused, match="no es una copia"):
        take(dead, tmp_path, tmp_path / "text.zip", word=True)


def test_a_take_over_that_was_cut_is_done_again_and_leaves_one_heir(
    dead: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The machine fell after the mark and before the heir had its place."""
    dead.sell(2)
    old = dead.folder
    dead.store.close()

    def fall(database: Path, taken: Taken, head: tuple[int, str]) -> None:
        mark(database, taken, head)
        raise KeyboardInterrupt

    mark = taking.mark_folder
    with monkeypatch.context() as patched:
        patched.setattr(taking, "mark_folder", fall)
        with pytest.raises(KeyboardInterrupt):
            take(dead, tmp_path, old)
    assert taking.taken_in(old / FILE) is not None
    done = take(dead, tmp_path, old)
    live_in(dead, done.folder)
    settle(dead)
    assert (most(dead), len(dead.betrayer.ledger)) == (1, 2)
    with pytest.raises(Refused, match="la caja 02"):
        takeover.take(old, taker(dead, tmp_path / "third", "till-3"), word=True)


def test_a_copy_of_a_till_that_somebody_else_took_is_not_taken_again(dead: Bench, tmp_path: Path) -> None:
    dead.sell(1)
    mark = Taken("till-3", "03", dead.clock.now())
    dead.store.write(lambda db: taking.mark(db, mark)).result()
    copy(dead, tmp_path / "copy.zip")
    with pytest.raises(Refused, match="la caja 03"):
        take(dead, tmp_path / "other", tmp_path / "copy.zip", word=True)
    assert not list((tmp_path / "other" / HEIRS).glob(f"*/{FILE}"))


def test_a_copy_of_a_till_that_was_taken_gives_no_number_again_and_says_who_sells(dead: Bench, tmp_path: Path) -> None:
    dead.sell(1)
    mark = Taken("till-2", "02", dead.clock.now())
    dead.store.write(lambda db: taking.mark(db, mark)).result()
    copy(dead, tmp_path / "copy.zip")
    folder = tmp_path / "new"
    with pytest.raises(Trouble, match="Venda en la otra") as told:
        restore(tmp_path / "copy.zip", folder, taker(dead, folder).ground, Stated(jump=10))
    assert told.value.code == "taken_over"
    assert not (folder / FILE).exists()


def test_a_disk_that_cannot_be_marked_is_not_taken(
    dead: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read only: nothing would stop the old till, so that nothing is sent from here."""
    dead.sell(1)
    dead.store.close()

    def refuse(database: Path, taken: Taken, head: tuple[int, str]) -> None:
        raise SqliteError("attempt to write a readonly database")

    monkeypatch.setattr(taking, "mark_folder", refuse)
    with pytest.raises(Trouble, match="permiso"):
        take(dead, tmp_path, dead.folder)
    assert not list((tmp_path / HEIRS).glob(f"*/{FILE}"))
