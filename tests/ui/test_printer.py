"""Promises about paper at the counter: a sale never waits for it, it comes out once, and trouble says one key."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pypdfium2
import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.print_job import Job, JobState
from app.runtime.papers import Form
from tests.printing.printer import LoopbackPrinter
from tests.ui.sale.till import Till, open_till, until
from ui.printer import WIDTHS, Printer, paint
from ui.printing.waiting import WaitingSheet


@pytest_asyncio.fixture
async def till(tmp_path: Path) -> AsyncIterator[Till]:
    made = open_till(tmp_path)
    yield made
    await made.close()


@pytest.fixture
def paper() -> Iterator[LoopbackPrinter]:
    made = LoopbackPrinter()
    yield made
    made.close()


def set_up(till: Till, address: str) -> Printer:
    """A ticket printer, and the window that hands papers to it."""
    till.shop.printers.set("caja", {"address": address}, "dueño")
    printer = Printer(till.shop, till.bridge)
    printer.start(till.window)
    return printer


def charge(till: Till, key: Qt.Key = Qt.Key.Key_F12) -> None:
    """One coffee, exact cash."""
    till.scan("CAF-500")
    till.press(key)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.press(Qt.Key.Key_Return, sheet.focusWidget())


def sold(till: Till) -> str:
    return till.shop.selling.checkout(till.shop.selling.read({"lines": [{"code": "CAF-500"}]})).result().document.id


def jobs(till: Till) -> list[Job]:
    return till.shop.printers.jobs()


def printer_chip(till: Till) -> str:
    return next((c.text() for c in till.window.strip.chips() if "mpresora" in c.text() or "papel" in c.text()), "")


@pytest.mark.parametrize("form", list(Form))
async def test_a_paper_comes_out_in_its_own_size(till: Till, tmp_path: Path, form: Form) -> None:
    target = tmp_path / "out.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    await paint(printer, till.shop.papers.render(sold(till), form), form)
    made = pypdfium2.PdfDocument(target.read_bytes())
    width, height = made[0].get_size()
    assert len(made) == 1
    assert abs(width / 72 * 25.4 - WIDTHS[form]) < 1
    assert height > 0
    made.close()


async def test_two_keys_charge_open_the_drawer_and_print_one_ticket(till: Till, paper: LoopbackPrinter) -> None:
    set_up(till, paper.address)
    charge(till)
    await until(lambda: [job.state for job in jobs(till)] == [JobState.DONE] * 2, 15)
    assert till.sold() == ["6.69"]
    assert paper.slip.text.count("Café molido 500 g") == 1
    assert (paper.slip.cuts, len(paper.slip.pulses)) == (1, 1)
    await till.settled()


async def test_f11_opens_the_drawer_and_prints_nothing(till: Till, paper: LoopbackPrinter) -> None:
    set_up(till, paper.address)
    charge(till, Qt.Key.Key_F11)
    await until(lambda: [job.state for job in jobs(till)] == [JobState.DONE], 15)
    assert (paper.slip.cuts, len(paper.slip.pulses)) == (0, 1)
    await till.settled()


async def test_a_printer_that_is_gone_holds_no_sale_up_and_prints_each_ticket_once_when_it_is_back(till: Till) -> None:
    gone = LoopbackPrinter()
    port = gone.port
    gone.close()
    set_up(till, f"127.0.0.1:{port}")
    till.shop.printers.open_at("never", "dueño")
    for _ in range(2):
        charge(till)
        await till.settled()
    assert till.sold() == ["6.69", "6.69"]
    await until(lambda: "en espera" in printer_chip(till), 15)
    back = LoopbackPrinter(port=port)
    till.shop.printers.hurry("caja")
    await until(lambda: [job.state for job in jobs(till)] == [JobState.DONE] * 2, 20)
    assert back.slip.cuts == 2
    back.close()


async def test_without_a_printer_nothing_is_printed_and_nobody_is_bothered(till: Till) -> None:
    Printer(till.shop, till.bridge).start(till.window)
    told: list[str] = []
    till.bridge.said.connect(lambda title, *_: told.append(title))
    till.bridge.sold.emit(sold(till), True)
    till.bridge.print_requested.emit(sold(till), True)
    await asyncio.sleep(0.05)
    await until(lambda: not till.bridge.busy())
    assert (told, jobs(till)) == ([], [])


async def test_the_list_of_papers_asks_about_a_doubtful_ticket_and_one_key_settles_it(
    till: Till, paper: LoopbackPrinter
) -> None:
    printer = set_up(till, paper.address)
    paper.hang_up_after = 200
    till.bridge.print_requested.emit(sold(till), False)
    await until(lambda: printer_chip(till) == "Mire el papel", 15)
    QTest.keyClick(till.window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    await asyncio.sleep(0.05)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, WaitingSheet)
    assert "F6" in sheet.hint.sentence()
    paper.forget()
    QTest.keyClick(sheet, Qt.Key.Key_F7)
    await until(lambda: jobs(till)[0].state is JobState.DONE, 15)
    assert "REIMPRESIÓN" in paper.slip.text
    await until(lambda: printer_chip(till) == "")
    sheet.reject()
    printer.show_state()


async def test_the_fiscal_ticket_follows_the_provisional_one_by_itself_once(tmp_path: Path) -> None:
    paper, till = LoopbackPrinter(), open_till(tmp_path, practice=True)
    set_up(till, paper.address)
    till.shop.printers.print_fiscal(wanted=True)
    document = sold(till)
    till.bridge.sold.emit(document, True)
    await until(lambda: any(job.edition == "queued" and job.state is JobState.DONE for job in jobs(till)), 15)
    assert "COMPROBANTE PROVISIONAL" in paper.slip.text
    engine = till.shop.engine()
    assert await engine.take_over()
    await engine.until_idle(20)
    await engine.close()
    await until(lambda: any(job.edition == "authorized" and job.state is JobState.DONE for job in jobs(till)), 15)
    for _ in range(3):
        till.bridge.documents_changed.emit()
        await asyncio.sleep(0.05)
    assert [job.edition for job in jobs(till) if job.subject == document] == ["authorized", "queued"]
    assert "REIMPRESIÓN" not in paper.slip.text
    await till.close()
    paper.close()
