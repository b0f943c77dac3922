"""Promises of F1 in a sheet: it opens the manual where that sheet is explained, and leads back with nothing lost."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import ui
from app.runtime import manual
from tests.ui.sale.till import Till, until
from tests.ui.sale.till import till as till
from tests.ui.walk_sheets import every_sheet
from ui.help import HelpSheet
from ui.manual.sheet import ManualSheet
from ui.sale.keys import HelpSheet as TillHelpSheet
from ui.widgets.sheet import Sheet

ROOT = Path(ui.__file__).parent
OPEN_IT_THEMSELVES = {HelpSheet, TillHelpSheet, ManualSheet}
BEFORE_THE_WINDOW = {"tell_problem", "tell_restored"}


def places() -> set[str]:
    return {place for book in manual.BOOKS if book.shown for c in manual.chapters(book.word) for place in c.places}


def test_every_kind_of_sheet_has_a_topic_that_a_manual_explains() -> None:
    wrong = {kind.__qualname__: kind.topic for kind in every_sheet() - OPEN_IT_THEMSELVES if kind.topic not in places()}
    assert wrong == {}
    assert "no such place" not in places()


def test_every_sheet_that_is_put_together_on_the_spot_names_its_topic_too() -> None:
    seen = 0
    for path in ROOT.rglob("*.py"):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef) or "gallery" in path.parts:
                continue
            for call in ast.walk(function):
                plain = isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
                if plain and call.func.id in ("Sheet", "FormSheet") and function.name not in BEFORE_THE_WINDOW:  # type: ignore[attr-defined]
                    topics = {k.arg: getattr(k.value, "value", "") for k in call.keywords}  # type: ignore[attr-defined]
                    assert topics.get("topic") in places(), f"{path.name}:{call.lineno}"  # type: ignore[attr-defined]
                    seen += 1
    assert seen > 8


def front() -> QWidget:
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


async def read(sheet: Sheet) -> ManualSheet:
    await until(lambda: QApplication.activeWindow() is sheet)
    QTest.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_F1)
    await until(lambda: isinstance(QApplication.activeModalWidget(), ManualSheet))
    opened = front()
    assert isinstance(opened, ManualSheet)
    return opened


def top_of(heading: str, opened: ManualSheet) -> int:
    """Pixels from the upper edge of what is seen."""
    document = opened.text.document()
    block = document.begin()
    while block.text() != heading:
        block = block.next()
    height = document.documentLayout().blockBoundingRect(block).top()
    return round(height) - opened.text.verticalScrollBar().value()


async def test_f1_while_paying_opens_its_chapter_and_esc_leads_back_to_what_was_typed(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    till.type("t", sheet.focusWidget())
    till.type("5", sheet.focusWidget())
    editor = sheet.focusWidget()
    opened = await read(sheet)
    chapter = opened.chapter()
    assert chapter is not None
    assert chapter.title == "Cobrar"
    assert opened.save.isHidden()
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    await until(lambda: QApplication.activeWindow() is sheet)
    assert sheet.isVisible()
    assert sheet.focusWidget() is editor
    till.press(Qt.Key.Key_Return, editor)  # five by card, the rest is missing
    assert "5.00" in sheet._tenders.text()
    assert "1.69" in sheet._tenders.text()
    sheet.reject()
    await till.settled()


async def test_a_sheet_that_ends_takes_the_manual_over_it_along_and_the_till_goes_on(till: Till) -> None:
    till.scan("CAF-500")
    till.press(Qt.Key.Key_F12)
    sheet = till.page.charging.sheet
    assert sheet is not None
    await read(sheet)
    till.page.take_scan("PAN-1")
    sheet.press_enter()
    await till.settled()
    await until(lambda: till.said() == [("Pan de molde", "1")])
    assert QApplication.activeModalWidget() is None


async def test_a_topic_inside_a_chapter_is_shown_from_its_own_heading_on() -> None:
    sheet = Sheet("Buscar y comprobar", topic="compare")
    sheet.open()
    opened = await read(sheet)
    await until(lambda: 0 <= top_of("Buscar y comprobar", opened) < 60)
    opened.reject()
    sheet.reject()
