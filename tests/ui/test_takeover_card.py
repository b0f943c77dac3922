"""Promises of the screen on which a dead till's queue is taken over: what it says before, and what then happens."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.backup.heirs import HEIRS
from app.domain.errors import Trouble
from app.domain.runway import What
from app.domain.views import Word
from app.runtime import Shop
from app.store import taking
from app.store.database import FILE
from tests.ui.shops import deliver, practice_shop, sell, until
from ui.bridge import Bridge
from ui.settings.takeover import TakeOverCard, TakeOverSheet, window_of
from ui.widgets.cards import Notice


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Shop, Shop]]:
    """The till that lives and the one that died, of one shop."""
    living, dead = practice_shop(tmp_path / "living"), practice_shop(tmp_path / "dead")
    yield living, dead
    living.close()


def card(shop: Shop) -> tuple[TakeOverCard, list[str]]:
    bridge, told = Bridge(), list[str]()
    bridge.said.connect(lambda title, *_: told.append(title))
    made = TakeOverCard(shop, bridge)
    made.resize(800, 400)
    made.show()
    made.arrive()
    return made, told


async def opened(made: TakeOverCard) -> TakeOverSheet:
    await until(lambda: made.sheet is not None and made.sheet.isVisible())
    assert made.sheet is not None
    made.sheet.activateWindow()
    await asyncio.sleep(0.02)
    return made.sheet


async def test_from_its_disk_the_queue_is_sent_here_and_the_old_folder_refuses(two: tuple[Shop, Shop]) -> None:
    living, dead = two
    documents, folder = [sell(dead), sell(dead)], dead.folder
    dead.close()
    made, told = card(living)
    made.look(folder)
    sheet = await opened(made)
    assert any("no vende ni envía" in notice.sentence() for notice in sheet.findChildren(Notice))
    QTest.keyClick(sheet, Qt.Key.Key_F12)
    await until(lambda: made.rows.rowCount() == 1)
    assert told == ["Tomados: 2 documentos por terminar"]
    assert made.open.isEnabled()
    assert window_of(living.takeover.heirs()[0].folder)[1:4] == ["-m", "ui", "--data"]
    stop = asyncio.Event()
    running = asyncio.ensure_future(living.takeover.run_heirs(stop))
    await until(lambda: living.takeover.heirs()[0].counts.authorized == 2, 20)
    stop.set()
    await running
    with closing(Shop(living.takeover.heirs()[0].folder)) as heir:
        assert {heir.papers.view(each.id).word for each in documents} == {Word.AUTHORIZED}
        assert heir.problems() == []
    with closing(Shop(folder)) as old:
        assert [alert.what for alert in old.runway.alerts()].count(What.TAKEN) == 1
        with pytest.raises(Trouble, match="Otra caja"):
            await deliver(old)
        with pytest.raises(Trouble, match="la tomó otra"):
            sell(old)
    made.close()


async def test_an_heir_that_cannot_be_read_is_told_of_and_holds_up_no_other(two: tuple[Shop, Shop]) -> None:
    living, dead = two
    sell(dead)
    dead.close()
    broken = living.folder / HEIRS / "000000000000"
    broken.mkdir(parents=True)
    (broken / FILE).write_bytes(b"nada de eso" * 500)
    whole = living.takeover.take(dead.folder, "ana").folder
    told = [alert for alert in living.runway.alerts() if alert.what is What.TAKEN]
    assert [alert.about for alert in told] == [str(broken)]
    made, _ = card(living)
    await until(lambda: made.rows.rowCount() == 2)
    assert {made.rows.cells(at)[0].text for at in range(2)} >= {"No se puede leer"}
    stop = asyncio.Event()
    running = asyncio.ensure_future(living.takeover.run_heirs(stop))
    await until(lambda: any(h.folder == whole and h.counts.authorized for h in living.takeover.heirs()), 20)
    stop.set()
    await running
    made.close()


async def test_from_a_copy_it_asks_for_the_word_of_a_person_with_a_key_of_its_own(
    two: tuple[Shop, Shop], tmp_path: Path
) -> None:
    living, dead = two
    sell(dead)
    place = tmp_path / "usb"
    place.mkdir()
    dead.safety.set(hours="1", keep="1,1,1,1", second=str(place))
    dead.safety.copy_to(place / "copy.zip")
    made, told = card(living)
    made.look(place / "copy.zip")
    sheet = await opened(made)
    assert any("no se puede saber si la caja vieja" in notice.sentence() for notice in sheet.findChildren(Notice))
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    QTest.keyClick(sheet, Qt.Key.Key_F12)
    await asyncio.sleep(0.05)
    assert (made.rows.rowCount(), told) == (0, [])
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: made.rows.rowCount() == 1)
    with closing(Shop(living.takeover.heirs()[0].folder)) as heir:  # it knows the same place, and the sign is ours
        heir.takeover.look_for_signs()
        assert heir.store.read(taking.taken) is None
    dead.takeover.look_for_signs()
    with pytest.raises(Trouble, match="Otra caja"):
        await deliver(dead)
    with pytest.raises(Trouble, match="la tomó otra"):
        sell(dead)
    dead.close()
    made.close()
