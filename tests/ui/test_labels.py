"""Promises about labels: what was asked for is on the sheet or on the ticket printer, as often as it was asked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pypdfium2
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.print_job import JobState
from tests.printing.printer import LoopbackPrinter
from tests.ui.shops import practice_shop, type_text, until
from ui.bridge import Bridge
from ui.printing.labels import TICKET, LabelsSheet
from ui.sale.preview import PreviewSheet


@pytest_asyncio.fixture
async def sheet(tmp_path: Path) -> AsyncIterator[LabelsSheet]:
    shop, bridge, window = practice_shop(tmp_path), Bridge(), QWidget()
    made = LabelsSheet(shop, bridge, "USD", [], window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    window.resize(1024, 768)
    window.show()
    made.open()
    await asyncio.sleep(0.05)
    yield made
    made.reject()
    await bridge.close()
    window.close()
    window.deleteLater()
    await shop.aclose()


def enter(sheet: LabelsSheet, text: str) -> None:
    type_text(sheet.line, text)
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)


async def test_labels_are_asked_for_with_keys_and_counted(sheet: LabelsSheet) -> None:
    enter(sheet, "3*7450000000026")
    enter(sheet, "cerveza")
    QTest.keyClick(sheet.line, Qt.Key.Key_Plus)
    enter(sheet, "no-existe")
    assert [label.name for label in sheet.labels()] == ["Jugo de maracuyá 1 L"] * 3 + ["Cerveza 6 latas"] * 2
    assert "No hay" in sheet.fault.text()
    assert sheet.total.text() == "5 etiquetas"


async def test_the_sheet_shows_every_label_before_it_is_printed(sheet: LabelsSheet) -> None:
    enter(sheet, "25*JUG-1")
    QTest.keyClick(sheet, Qt.Key.Key_F4)
    await until(lambda: isinstance(QApplication.activeModalWidget(), PreviewSheet))
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PreviewSheet)
    await until(lambda: preview.view.pages == 2)
    preview.accept()
    document = pypdfium2.PdfDocument(sheet._shop.printers.labels(sheet.labels()))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert text.count("7450000000026") == 25
    document.close()


async def test_the_ticket_printer_prints_them_under_each_other(sheet: LabelsSheet) -> None:
    paper = LoopbackPrinter()
    sheet._shop.printers.set("caja", {"address": paper.address}, "dueño")
    enter(sheet, "2*JUG-1")
    sheet.place.setCurrentIndex(sheet.place.findData(TICKET))
    QTest.keyClick(sheet, Qt.Key.Key_F12)
    await until(lambda: [job.state for job in sheet._shop.printers.jobs()] == [JobState.DONE], 15)
    assert paper.slip.text.count("Jugo de maracuyá") == 2
    assert paper.slip.bars == ["7450000000026"] * 2
    paper.close()
