"""Promises about the scanner: recognised by its speed whatever has the focus, never typed into the wrong field."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.ui.sale.till import Till, until
from ui.sale.customers import CustomerSheet
from ui.scanner import AS_A_LIST, TAKES_SCANS, Scanner

SLOW_MS = 60


class Desk(QWidget):
    """Two fields in a window that has the focus."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.name, self.line = QLineEdit(), QLineEdit()
        column.addWidget(self.name)
        column.addWidget(self.line)
        self.show()
        self.activateWindow()
        self.name.setFocus()
        QApplication.processEvents()


@pytest.fixture
def scanner(application: QApplication) -> Iterator[Scanner]:
    made = Scanner(application)
    yield made
    made.close()
    made.deleteLater()


async def key(window: QWidget, what: str | Qt.Key) -> None:
    """Through the window system, as real keys come; outside of any task, because Qt turns its loop meanwhile."""
    loop = asyncio.get_running_loop()
    pressed: asyncio.Future[None] = loop.create_future()

    def press() -> None:
        QTest.keyClick(window.windowHandle(), what)
        pressed.set_result(None)

    loop.call_soon(press)
    await pressed


async def burst(window: QWidget, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """As fast as a scanner."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def press() -> None:
        handle = window.windowHandle()
        for sign in text:
            QTest.keyClick(handle, sign)
        QTest.keyClick(handle, end)
        done.set_result(None)

    loop.call_soon(press)
    await done


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
async def test_a_burst_into_another_field_is_a_scan_and_leaves_the_field_alone(scanner: Scanner, end: Qt.Key) -> None:
    desk, codes = Desk(), []
    scanner.scanned.connect(codes.append)
    await burst(desk, "7501031311309", end)
    await asyncio.sleep(0.1)
    assert codes == ["7501031311309"]
    assert desk.name.text() == ""
    assert desk.name.hasFocus()
    desk.close()


async def test_a_person_s_keys_arrive_complete_and_in_order(scanner: Scanner) -> None:
    desk, codes = Desk(), []
    scanner.scanned.connect(codes.append)
    for sign in "Ana 12":
        await key(desk, sign)
        await asyncio.sleep(SLOW_MS / 1000)
    assert desk.name.text().lower() == "ana 12"
    await key(desk, Qt.Key.Key_Tab)
    await asyncio.sleep(0.02)
    assert desk.line.hasFocus()
    assert codes == []
    desk.close()


async def test_two_fast_keys_of_a_person_are_not_lost_before_enter(scanner: Scanner) -> None:
    desk, codes, entered = Desk(), [], []
    scanner.scanned.connect(codes.append)
    desk.name.returnPressed.connect(lambda: entered.append(desk.name.text()))
    await burst(desk, "20")
    await asyncio.sleep(0.1)
    assert (codes, entered) == ([], ["20"])
    desk.close()


async def test_a_field_may_ask_for_the_scanner_s_keys(scanner: Scanner) -> None:
    desk, codes = Desk(), []
    desk.name.setProperty(TAKES_SCANS, True)
    scanner.scanned.connect(codes.append)
    await burst(desk, "7501031311309")
    assert (codes, desk.name.text()) == ([], "7501031311309")
    desk.close()


async def test_a_scan_while_another_page_is_shown_sells(till: Till, scanner: Scanner) -> None:
    scanner.command_line = till.page.line
    scanner.scanned.connect(till.page.take_scan)
    till.window.show_page("documents")
    QApplication.processEvents()
    await burst(till.window, "7501031311309")
    assert till.said() == [("Café molido 500 g", "1")]
    assert till.window.current() == "sale"


async def test_a_scan_during_the_payment_is_kept_and_applied_afterwards(till: Till, scanner: Scanner) -> None:
    scanner.command_line = till.page.line
    scanner.scanned.connect(till.page.take_scan)
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    await until(lambda: sheet.windowHandle() is not None and QApplication.focusWindow() is sheet.windowHandle())
    await burst(sheet, "7591031000013")
    assert "Pan de molde" in sheet.error()
    assert till.sold() == []
    await key(sheet, Qt.Key.Key_Return)
    await till.settled()
    assert till.sold() == ["6.69"]
    assert till.said() == [("Pan de molde", "1")]


async def test_a_scan_after_unfinished_words_counts_alone(till: Till, scanner: Scanner) -> None:
    scanner.command_line = till.page.line
    scanner.scanned.connect(till.page.take_scan)
    for sign in "2*":
        await key(till.window, sign)
        await asyncio.sleep(SLOW_MS / 1000)
    await burst(till.window, "7501031311309")
    for sign in "pa":
        await key(till.window, sign)
        await asyncio.sleep(SLOW_MS / 1000)
    await burst(till.window, "7591031000013")
    assert till.said() == [("Café molido 500 g", "2"), ("Pan de molde", "1")]


async def test_a_field_for_several_codes_takes_them_one_after_another(scanner: Scanner) -> None:
    desk, codes, entered = Desk(), [], []
    desk.name.setProperty(TAKES_SCANS, AS_A_LIST)
    desk.name.returnPressed.connect(lambda: entered.append(True))
    scanner.scanned.connect(codes.append)
    await burst(desk, "7501031311309")
    await asyncio.sleep(0.06)
    await burst(desk, "7591031000013")
    assert (codes, entered, desk.name.text()) == ([], [], "7501031311309 7591031000013 ")
    desk.close()


async def test_a_scan_right_after_minus_is_sold_and_the_unit_stays_off(till: Till, scanner: Scanner) -> None:
    scanner.command_line = till.page.line
    scanner.scanned.connect(till.page.take_scan)
    till.scan("3*CAF-500")
    await key(till.window, "-")
    await asyncio.sleep(SLOW_MS / 1000)
    await burst(till.window, "7591031000013")
    assert till.said() == [("Café molido 500 g", "2"), ("Pan de molde", "1")]
    assert till.page.line.text() == ""


async def test_an_id_whose_last_keys_come_in_a_bunch_is_still_the_whole_id(till: Till, scanner: Scanner) -> None:
    scanner.command_line = till.page.line
    scanner.scanned.connect(till.page.take_scan)
    till.press(Qt.Key.Key_F3)
    for sign in "8-7":
        await key(till.window, sign)
        await asyncio.sleep(SLOW_MS / 1000)
    await burst(till.window, "30-2410")  # the computer was busy for a moment
    await until(lambda: till.page.asides.sheet is not None)
    assert isinstance(till.page.asides.sheet, CustomerSheet)
    assert till.page.asides.sheet._id.text() == "8-730-2410"
    till.page.asides.sheet.reject()
