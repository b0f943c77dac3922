"""Promises of a shop whose computer died: the window of a new one brings the copy back, and no number comes twice."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.runtime import Shop
from tests.ui import looking
from tests.ui.sale.till import open_shop, until
from tests.ui.shops import answer, practice_shop, sell
from ui.bridge import Bridge
from ui.first_run import Assistant
from ui.settings.safety_restoring import ElsewhereSheet, bring_back

ROOT = Path(__file__).parents[2]


class Start(NamedTuple):
    """The first window of a new computer, and what it asked for."""

    assistant: Assistant
    folder: Path
    wanted: list[tuple[str, str, int]]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.assistant, key)

    def choose(self, file: Path) -> ElsewhereSheet | None:
        """F4, and this file in the dialog."""
        self.press(Qt.Key.Key_F4)
        answer(self.assistant, file)
        return self.assistant.returning.sheet


@pytest_asyncio.fixture
async def start(tmp_path: Path) -> AsyncIterator[Start]:
    shop, bridge, wanted = Shop(tmp_path / "new"), Bridge(), list[tuple[str, str, int]]()
    made = Assistant(shop, bridge)
    made.restore_wanted.connect(lambda *asked: wanted.append(asked))
    made.resize(1024, 768)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield Start(made, tmp_path / "new", wanted)
    await bridge.close()
    made.finish()
    made.deleteLater()
    await shop.aclose()


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The copy of a shop that sold twice, and a third time after it."""
    with closing(open_shop(tmp_path / "old")) as shop:
        sell(shop, "CAF-500")
        sell(shop, "PAN-1")
        shop.safety.copy_to(tmp_path / "c.zip")
        sell(shop, "PAN-1")
    return tmp_path / "c.zip"


async def in_front(sheet: ElsewhereSheet | None) -> ElsewhereSheet:
    assert sheet is not None
    sheet.activateWindow()
    await until(lambda: QApplication.activeWindow() is sheet)
    return sheet


async def test_the_sheet_says_what_the_copy_holds_and_esc_leads_back(start: Start, copied: Path) -> None:
    sheet = await in_front(start.choose(copied))
    said = " ".join(looking.words(sheet))
    assert "Tienda, S.A" in said
    assert "Ventas: 2 · documentos: 2" in said
    assert sheet.jump.text() == "100"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert (sheet.isVisible(), start.wanted, start.assistant.step()) == (False, [], 0)


async def test_nothing_is_brought_back_without_a_number_of_those_left_out(start: Start, copied: Path) -> None:
    sheet = await in_front(start.choose(copied))
    sheet.jump.clear()
    QTest.keyClick(sheet, Qt.Key.Key_F12)
    assert (sheet.isVisible(), start.wanted) == (True, [])
    assert "de 0 a un millón" in sheet.jump.accessibleDescription()
    QTest.keyClicks(sheet.jump, "40")
    QTest.keyClick(sheet, Qt.Key.Key_F12)
    assert start.wanted == [(str(copied), "", 40)]


def nothing(file: Path) -> None:
    file.write_bytes(b"nothing")


def of_practice(file: Path) -> None:
    with closing(practice_shop(file.parent / "practice")) as shop:
        shop.safety.copy_to(file)


@pytest.mark.parametrize(("make", "told"), [(nothing, "no es una copia"), (of_practice, "de práctica")])
async def test_what_is_no_copy_of_a_real_till_is_one_sentence_and_the_assistant_stays(
    start: Start, tmp_path: Path, make: Callable[[Path], None], told: str
) -> None:
    make(tmp_path / "other.zip")
    assert start.choose(tmp_path / "other.zip") is None
    assert told in start.assistant.welcome.back.sentence()
    assert (start.assistant.isVisible(), start.wanted) == (True, [])
    start.press(Qt.Key.Key_F4)
    assert told not in start.assistant.welcome.back.sentence()
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    start.press(Qt.Key.Key_F3)
    assert start.assistant.step() == 1


def test_a_copy_that_turns_out_to_be_damaged_leaves_the_new_computer_as_it_was(tmp_path: Path, copied: Path) -> None:
    Shop(tmp_path / "new").close()
    harmed = bytearray(copied.read_bytes())
    with zipfile.ZipFile(copied) as whole:
        at = whole.getinfo("mostrador.db").header_offset + 2_000
    harmed[at : at + 100] = bytes(100)
    copied.write_bytes(harmed)
    title, (sentence,) = bring_back(tmp_path / "new", copied, "", 100)
    assert (title, "dañada" in sentence) == ("No se restauró", True)
    with closing(Shop(tmp_path / "new")) as shop:
        assert (shop.issuers(), shop.problems()) == ([], [])


def test_where_anybody_sells_already_the_copy_of_another_till_never_takes_the_place(
    tmp_path: Path, copied: Path
) -> None:
    with closing(open_shop(tmp_path / "new")) as shop:
        shop.set_setting("cashier", "Ana")
    for _ in range(2):
        title, (sentence,) = bring_back(tmp_path / "new", copied, "", 100)
        assert (title, "otra caja" in sentence) == ("No se restauró", True)
        with closing(Shop(tmp_path / "new")) as shop:
            sell(shop, "PAN-1")


PROGRAM = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from ui import start
from ui.widgets.file_dialog import FileDialog
from ui.widgets.sheet import Sheet

Key = Qt.Key
Sheet.exec = lambda sheet: print(sheet.windowTitle()) or 1

def press(key):
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    QTest.keyClick(window.focusWidget() or window, key)

def type_(words):
    QTest.keyClicks(QApplication.activeWindow().focusWidget(), words)

def name_file():
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FileDialog), dialog
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert dialog.focusWidget() is line, dialog.focusWidget()
    line.setText(sys.argv[2])

def in_front(name):
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    return window is not None and window.isActiveWindow() and type(window).__name__ == name

STEPS = [
    ("Assistant", lambda: press(Key.Key_F4)),
    ("FileDialog", name_file),
    ("FileDialog", lambda: press(Key.Key_Return)),
    ("ElsewhereSheet", lambda: press(Key.Key_F12)),
    ("MainWindow", lambda: type_("PAN-1")),
    ("MainWindow", lambda: press(Key.Key_Return)),
    ("MainWindow", lambda: press(Key.Key_F11)),
    ("PaymentSheet", lambda: press(Key.Key_Return)),
    ("MainWindow", lambda: QApplication.activeWindow().close_requested.emit()),
]

def go():
    if STEPS and in_front(STEPS[0][0]):
        STEPS.pop(0)[1]()

from ui import application
made = application.make
def make(*a, **k):
    app = made(*a, **k)
    timer = QTimer(app)
    timer.timeout.connect(go)
    timer.start(300)
    return app
application.make = make
print(start.open_window(sys.argv[1], {"QT_QPA_PLATFORM": "offscreen"}, practice=False), len(STEPS))
"""


def opened(folder: Path, copy: Path) -> list[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-P", "-c", PROGRAM, str(folder), str(copy)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=55, check=False)
    assert done.returncode == 0, done
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.splitlines()


def test_by_keys_alone_the_copy_comes_to_a_new_computer_and_the_till_sells_with_a_new_number(
    tmp_path: Path, copied: Path
) -> None:
    assert opened(tmp_path / "new", copied) == ["Copia restaurada", "0 0"]
    with closing(Shop(tmp_path / "new")) as shop:
        last = shop.selling.last()
        assert last is not None
        assert last.document.number == 2 + 100 + 1
        assert shop.problems() == []
        assert [path.name for path in (tmp_path / "new" / "antes-de-restaurar").iterdir()] != []
