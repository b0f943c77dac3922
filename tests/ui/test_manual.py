"""Promises of the manual in the window: two keys lead to the chapter, words find, arrows turn, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.runtime import manual
from tests.ui.shops import until
from ui import theme
from ui.main_window import PLACES, MainWindow, places
from ui.manual import open_manual
from ui.manual.sheet import ManualSheet
from ui.tokens import Mode
from ui.widgets.page import Page

Opens = Callable[[str], ManualSheet]


@pytest.fixture
def opened() -> Iterator[Opens]:
    """Opens the manual at a place, over a window of a small screen."""
    parent = QWidget()
    parent.resize(1024, 768)
    parent.show()

    def at(place: str) -> ManualSheet:
        sheet = open_manual(place, parent)
        QApplication.processEvents()
        return sheet

    yield at
    parent.close()
    parent.deleteLater()


def test_two_presses_of_f1_lead_from_a_screen_to_its_chapter() -> None:
    window = MainWindow(places({"cash": Page}), now=lambda: "10:15")
    window.show()
    window.show_page("cash")
    window.activateWindow()
    for _ in range(2):
        front = QApplication.activeModalWidget() or window
        front.activateWindow()
        QApplication.processEvents()
        QTest.keyClick(front, Qt.Key.Key_F1)
        QApplication.processEvents()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ManualSheet)
    chapter = sheet.chapter()
    assert chapter is not None
    assert "cash" in chapter.places
    assert "Cerrar con Z" in sheet.text.toPlainText()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    window.finish()


def test_every_place_opens_a_chapter_that_names_it(opened: Opens) -> None:
    for word, *_ in PLACES:
        sheet = opened(word)
        chapter = sheet.chapter()
        assert chapter is not None
        assert word in chapter.places
        sheet.reject()


def test_typing_keeps_only_the_chapters_that_have_the_words_and_shows_the_place(opened: Opens) -> None:
    sheet = opened("sale")
    everything = sheet.list.count()
    QTest.keyClicks(sheet.line, "reimpresion")
    assert 0 < sheet.list.count() < everything
    assert "REIMPRESIÓN" in sheet.text.toPlainText()
    QTest.keyClicks(sheet.line, "zzz")
    assert sheet.chapter() is None
    assert sheet.text.toPlainText() == "Nada con esas palabras"
    sheet.reject()


def test_the_arrows_choose_chapters_while_the_cursor_stays_in_the_line(opened: Opens) -> None:
    sheet = opened("sale")
    before = sheet.chapter()
    QTest.keyClick(sheet.line, Qt.Key.Key_Down)
    assert sheet.chapter() is not before
    assert sheet.line.hasFocus()
    QTest.keyClick(sheet.line, Qt.Key.Key_PageDown)
    assert sheet.text.verticalScrollBar().value() > 0
    QTest.keyClick(sheet.line, Qt.Key.Key_Up)
    assert sheet.chapter() is before
    sheet.reject()


def test_every_chapter_is_drawn_whole_within_the_width_in_every_look(opened: Opens) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = opened("sale")
    for mode in (Mode.DARK, Mode.CONTRAST, Mode.LIGHT):
        theme.apply(application, mode)
        for book in manual.BOOKS[:2]:
            for chapter in manual.chapters(book.word):
                sheet.turn_to(chapter)
                assert chapter.title in sheet.text.toPlainText()
                assert sheet.text.document().size().width() <= sheet.text.viewport().width() + 1, chapter.title
    sheet.reject()


async def test_a_book_is_saved_as_a_file_and_a_refusal_is_said(opened: Opens, tmp_path: Path) -> None:
    sheet = opened("settings")
    QTest.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "guia.pdf"))
    dialog.reject()
    await until(sheet.save.isEnabled, 20)
    assert (tmp_path / "guia.pdf").read_bytes().startswith(b"%PDF")
    assert sheet.told() == "PDF guardado: guia.pdf"
    sheet.save_to(tmp_path / "nowhere" / "x.pdf", manual.BOOKS[-1])  # the shortest one
    await until(sheet.save.isEnabled, 20)
    assert sheet.told().startswith("No se guardó el PDF: ")
    sheet.reject()
