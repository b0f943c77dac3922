"""Promises of the safety net in the window: copies with progress, settings refused at their field, a way back."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.backup import archive
from app.runtime import Shop
from tests.ui.shops import practice_shop, sell, until
from ui.bridge import Bridge
from ui.progress import Pace
from ui.settings.page import SettingsPage
from ui.settings.safety import SafetySection
from ui.settings.safety_restoring import bring_back, bring_back_in_sight, tell_last_sale, tell_restored

ROOT = Path(__file__).parents[2]


async def shown(shop: Shop) -> tuple[SettingsPage, SafetySection, Bridge]:
    bridge = Bridge()
    page = SettingsPage(shop, bridge)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    page.arrive()
    page.show_part("safety")
    section = page.part("safety")
    assert isinstance(section, SafetySection)
    await asyncio.sleep(0.02)
    return page, section, bridge


def files_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def words_of(section: SafetySection) -> str:
    return "\n".join(label.text() for label in section.findChildren(QLabel))


async def test_one_key_makes_a_copy_and_it_appears_with_its_moment(shop: Shop) -> None:
    page, section, bridge = await shown(shop)
    said: list[str] = []
    bridge.said.connect(lambda title, sentence, tone: said.append(title))
    assert "Todavía no hay copias" in section.state.title()
    QTest.keyClick(page, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not section.now.isEnabled()
    await until(section.now.isEnabled)
    assert said == ["Copia hecha"]
    assert section.state.title().startswith("Última copia")
    assert len(shop.safety.copies()) == 1
    assert section.list.rows.cells(0)[1].text.endswith("KB")


async def test_a_copy_can_be_given_up_and_leaves_nothing(shop: Shop, tmp_path: Path) -> None:
    _, section, bridge = await shown(shop)
    said: list[str] = []
    bridge.said.connect(lambda title, sentence, tone: said.append(title))
    section.copy_to(tmp_path / "c.zip")
    section.progress.stop()
    await until(section.now.isEnabled)
    assert said == ["Copia cancelada"]
    assert files_in(tmp_path) == ["till"]


async def test_a_wrong_setting_is_refused_at_its_field(shop: Shop) -> None:
    page, section, _ = await shown(shop)
    section.second.setText("/no/such/folder")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "carpeta" in section.second.accessibleDescription()
    assert shop.safety.second is None
    section.second.clear()
    section.hours.setText("4")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert shop.safety.hours == 4


async def test_a_copy_is_brought_back_only_after_a_yes_and_what_is_none_is_refused(shop: Shop, tmp_path: Path) -> None:
    _, section, bridge = await shown(shop)
    wanted: list[str] = []
    said: list[str] = []
    bridge.restore_requested.connect(lambda file, who: wanted.append(file))
    bridge.said.connect(lambda title, sentence, tone: said.append(title))
    (tmp_path / "false.zip").write_bytes(b"nothing")
    section.restore(tmp_path / "false.zip")
    assert (said, section.sheet) == (["No se puede restaurar"], None)
    sell(shop)
    shop.safety.copy_to(tmp_path / "c.zip")
    section.restore(tmp_path / "c.zip")
    assert section.sheet is not None
    section.sheet.reject()
    assert wanted == []
    section.restore(tmp_path / "c.zip")
    section.sheet.activateWindow()
    await asyncio.sleep(0.02)
    QTest.keyClick(section.sheet, Qt.Key.Key_F12)
    assert wanted == [str(tmp_path / "c.zip")]


async def test_between_two_windows_the_copy_comes_back_and_people_are_told_what_that_means(tmp_path: Path) -> None:
    shop = practice_shop(tmp_path / "till")
    page, _, _ = await shown(shop)
    first = sell(shop)
    await asyncio.to_thread(shop.safety.copy_to, tmp_path / "c.zip")
    second = sell(shop)
    page.close()
    await shop.aclose()
    title, sentences = bring_back(tmp_path / "till", tmp_path / "c.zip", "Ana")
    assert title == "Copia restaurada"
    assert any("posteriores" in sentence and sentence.endswith("1.") for sentence in sentences)
    made = datetime.fromisoformat(archive.read(tmp_path / "c.zip").made_at)
    assert f"del {made.astimezone(ZoneInfo('America/Panama')):%d/%m/%Y %H:%M}." in sentences[0]  # the shop's own clock
    tell_restored(title, sentences).deleteLater()
    again = Shop(tmp_path / "till", practice=True)
    last = again.selling.last()
    assert last is not None
    assert last.document.id == first.id
    assert again.problems() == []
    assert sell(again).number == second.number + 1
    again.close()
    (tmp_path / "c.zip").write_bytes(b"nothing")
    assert bring_back(tmp_path / "till", tmp_path / "c.zip", "Ana")[0] == "No se restauró"


def test_a_copy_on_its_way_back_is_given_up_with_esc_while_nothing_was_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = practice_shop(tmp_path / "till")
    shop.safety.copy_to(tmp_path / "c.zip")
    later = sell(shop)
    shop.close()
    before = files_in(tmp_path / "till")
    step = Pace.__call__

    def pressed(pace: Pace, done: int, whole: int) -> None:
        if done > 0:
            pace.unwanted.set()
        step(pace, done, whole)

    with monkeypatch.context() as patch:
        patch.setattr(Pace, "__call__", pressed)
        title, sentences = bring_back_in_sight(tmp_path / "till", tmp_path / "c.zip", "Ana")
    assert (title, sentences) == ("No se restauró", ["Se detuvo; nada se cambió."])
    assert set(files_in(tmp_path / "till")) - set(before) <= {"engine.lock", "mostrador.db-wal", "mostrador.db-shm"}
    again = Shop(tmp_path / "till", practice=True)
    last = again.selling.last()
    assert last is not None
    assert last.document.id == later.id
    again.close()
    assert bring_back_in_sight(tmp_path / "till", tmp_path / "c.zip", "Ana")[0] == "Copia restaurada"


async def test_after_a_fall_the_last_saved_sale_is_told(shop: Shop) -> None:
    said: list[str] = []
    bridge = Bridge()
    bridge.fallen.connect(lambda title, sentence: said.append(f"{title} {sentence}"))
    tell_last_sale(shop, bridge)
    document = sell(shop)
    tell_last_sale(shop, bridge)
    assert "ninguna venta" in said[0]
    assert document.number_text in said[1]
    assert str(document.total) in said[1]


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from ui import start
from ui.session import Session
from ui.widgets.sheet import Sheet

copy, started, windows = sys.argv[2], Session._start, []

def begin(session):
    started(session)
    windows.append(session)
    again = len(windows) == 1 and copy
    act = (lambda: session.bridge.restore_requested.emit(copy, "Ana")) if again else session.leave
    QTimer.singleShot(500, act)

Session._start = begin
Sheet.exec = lambda sheet: print(sheet.windowTitle()) or 1
status = start.open_window(sys.argv[1], {"QT_QPA_PLATFORM": "offscreen"}, practice=True)
print(status, len(windows))
"""


def _open_window(folder: Path, copy: str) -> list[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-P", "-c", PROGRAM, str(folder), copy]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=55, check=False)
    assert done.returncode == 0, done
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.splitlines()


def test_the_window_closes_the_copy_comes_back_and_the_window_opens_again(tmp_path: Path) -> None:
    shop = practice_shop(tmp_path / "practica")
    shop.set_setting("sample", "done")
    first = sell(shop)
    shop.safety.copy_to(tmp_path / "c.zip")
    sell(shop)
    shop.close()
    assert _open_window(tmp_path, str(tmp_path / "c.zip")) == ["Copia restaurada", "0 2"]
    again = Shop(tmp_path / "practica", practice=True)
    last = again.selling.last()
    assert last is not None
    assert last.document.id == first.id
    assert again.problems() == []
    again.close()


def test_where_the_database_is_broken_or_gone_the_newest_copy_is_offered(tmp_path: Path) -> None:
    shop = practice_shop(tmp_path / "practica")
    sell(shop)
    shop.safety.copy_now()
    shop.close()
    database = tmp_path / "practica" / "mostrador.db"
    for harm in (lambda: database.write_bytes(b"broken" * 1000), database.unlink):
        harm()
        assert _open_window(tmp_path, "") == ["Mostrador no se puede abrir", "Copia restaurada", "0 1"]
    again = Shop(tmp_path / "practica", practice=True)
    assert sell(again).number > 100
    assert again.problems() == []
    again.close()
