"""Promises about the printers' settings: a form says what is wrong, the doctor's answers are kept, one way for all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from app.domain.print_job import JobState
from app.runtime import Shop
from tests.printing.printer import LoopbackPrinter
from tests.ui.shops import practice_shop, until
from ui.bridge import Bridge
from ui.printing.doctor import DoctorSheet
from ui.settings.page import SettingsPage
from ui.settings.printers import PrintersSection


@pytest.fixture
def paper() -> Iterator[LoopbackPrinter]:
    made = LoopbackPrinter()
    yield made
    made.close()


class Desk:
    """The settings in front of somebody."""

    def __init__(self, folder: Path) -> None:
        self.shop: Shop = practice_shop(folder)
        self.bridge = Bridge()
        self.page = SettingsPage(self.shop, self.bridge)
        self.page.resize(1024, 768)
        self.page.show()
        self.page.show_part("printers")
        part = self.page.part("printers")
        assert isinstance(part, PrintersSection)
        self.part = part

    def choose(self, key: str, value: str) -> None:
        box = self.part.editors[key]
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(value))

    def type(self, key: str, text: str) -> None:
        line = self.part.editors[key]
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, text)

    async def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        await asyncio.sleep(0.02)
        QTest.keyClick(self.page, key, modifier)
        await asyncio.sleep(0.02)


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    made = Desk(tmp_path)
    yield made
    await made.bridge.close()
    made.page.close()
    made.page.deleteLater()
    await made.shop.aclose()


async def test_a_printer_is_added_tested_and_set_up_as_its_paper_came_out(desk: Desk, paper: LoopbackPrinter) -> None:
    QTest.keyClicks(desk.part.name, "Caja 1")
    desk.type("address", paper.address)
    await desk.press(Qt.Key.Key_S, CTRL)
    assert desk.shop.printers.default() == "caja-1"
    await desk.press(Qt.Key.Key_F5)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, DoctorSheet)
    await until(lambda: desk.shop.printers.jobs()[0].state is JobState.DONE, 15)
    assert paper.slip.text.count("ñ Ñ á é í ó ú") > 1
    for box, value in ((sheet.sample, "3"), (sheet.columns, "48"), (sheet.cuts, "no")):
        box.setCurrentIndex(box.findData(value))
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    values = desk.shop.printers.info()[0].values
    assert (values["page"], values["columns"], values["cut"], values["qr"]) == ("cp1252", "48", "none", "yes")


async def test_what_the_doctor_was_told_is_never_undone_by_saving_the_form_beside_it(
    desk: Desk, paper: LoopbackPrinter
) -> None:
    desk.shop.printers.set("caja", {"address": paper.address, "columns": "42"}, "dueño")
    desk.part.arrive()
    desk.type("minutes", "9")
    await desk.press(Qt.Key.Key_F5)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, DoctorSheet)
    sheet.columns.setCurrentIndex(sheet.columns.findData("48"))
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    desk.part.save.click()
    values = desk.shop.printers.info()[0].values
    assert (values["columns"], values["minutes"]) == ("48", "9")


async def test_what_is_wrong_stands_under_its_field_and_nothing_is_kept(desk: Desk) -> None:
    QTest.keyClicks(desk.part.name, "caja")
    desk.type("address", "no es / una dirección"[:5])
    await desk.press(Qt.Key.Key_S, CTRL)
    assert desk.part.form.fields["address"].error()
    assert desk.shop.printers.names() == []


async def test_a_page_printer_is_asked_for_nothing_that_only_tickets_need(desk: Desk) -> None:
    desk.choose("way", "pdf")
    assert desk.part.writing.isHidden()
    assert not desk.part.form.fields["paper"].isHidden()
    QTest.keyClicks(desk.part.name, "oficina")
    desk.type("address", "HP")
    await desk.press(Qt.Key.Key_S, CTRL)
    assert desk.shop.printers.for_pages() == "oficina"
    assert not desk.part.test.isEnabled()


async def test_the_drawer_is_tried_with_one_key_and_the_pulse_has_both_times(
    desk: Desk, paper: LoopbackPrinter
) -> None:
    desk.shop.printers.set("caja", {"address": paper.address, "drawer_on": "100", "drawer_off": "200"}, "dueño")
    desk.part.arrive()
    await desk.press(Qt.Key.Key_F6)
    await until(lambda: [job.state for job in desk.shop.printers.jobs()] == [JobState.DONE], 15)
    assert paper.slip.pulses == [(0, 50, 100)]


async def test_the_printer_of_an_older_version_is_taken_over(desk: Desk) -> None:
    desk.shop.set_setting("printer", "EPSON_TM")
    desk.shop.set_setting("paper", "ticket58")
    desk.shop.printers.start()
    info = desk.shop.printers.info()[0]
    assert (info.values["way"], info.values["address"], info.values["paper"]) == ("pdf", "EPSON_TM", "ticket58")
