"""Promises of the shell: lazy pages, a close that asks, sizes that fit, a strip that makes room."""

from __future__ import annotations

import functools

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.gallery import __main__ as gallery
from ui.main_window import MainWindow, PageSpec, fills
from ui.status_strip import Health, StatusStrip
from ui.widgets.labels import Text
from ui.widgets.page import Page


def test_pages_are_built_on_their_first_visit_only() -> None:
    built: list[str] = []

    def page(word: str) -> Page:
        built.append(word)
        return Page()

    specs = [PageSpec(w, w.title(), "store", "", functools.partial(page, w)) for w in ("sale", "documents")]
    window = MainWindow(specs)
    assert built == []
    for word in ("sale", "documents", "sale"):
        window.show_page(word)
    assert built == ["sale", "documents"]
    window.finish()


def test_the_first_close_only_asks() -> None:
    window, asked = MainWindow([]), []
    window.close_requested.connect(lambda: asked.append(True))
    window.show()
    window.close()
    assert window.isVisible()
    assert asked == [True]
    window.finish()
    assert not window.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1366, 768), (1920, 1080)])
def test_the_shell_fits_its_screens(width: int, height: int, application: QApplication) -> None:
    window = gallery.window()
    window.resize(width, height)
    window.show()
    window.show_page("sale")
    application.processEvents()
    assert (window.width(), window.height()) == (width, height)
    centre = window.centralWidget()
    assert centre.minimumSizeHint().width() <= width
    assert centre.minimumSizeHint().height() <= height
    window.finish()


def test_a_narrow_strip_gives_its_room_to_what_needs_somebody(application: QApplication) -> None:
    window = QWidget()
    window.resize(640, 38)
    strip = StatusStrip(window)
    strip.setGeometry(0, 0, 640, 38)
    window.show()
    strip.set_till("01")
    strip.set_cashier("María de los Ángeles Quintero")
    strip.set_shift("Turno desde 08:02")
    strip.set_network(reachable=True)
    strip.set_provider("Conteo", Health.SLOW)
    strip.set_counts(12, 3, 2)
    application.processEvents()
    layout = strip.layout()
    assert layout is not None
    assert layout.minimumSize().width() <= 640


def test_a_place_is_reached_by_its_key_and_the_focus_is_where_work_begins(application: QApplication) -> None:
    window = gallery.window()
    window.show()
    window.activateWindow()
    window.show_page("documents")
    application.processEvents()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    application.processEvents()
    assert window.current() == "sale"
    page = window.page("sale")
    assert page is not None
    assert page.first is not None
    assert page.first.hasFocus()
    window.finish()


def test_what_waits_for_a_person_is_on_the_strip_and_on_the_rail() -> None:
    window = gallery.window()
    pressed: list[str] = []
    window.strip.pressed.connect(pressed.append)
    window.set_counts(queued=0, verify=1, rejected=2, attention=3)
    names = [chip.accessibleName() for chip in window.strip.chips() if not chip.isHidden()]
    assert "1 por verificar" in names
    assert "2 rechazados" in names
    window.set_counts(queued=0, verify=0, rejected=0, attention=0)
    names = [chip.accessibleName() for chip in window.strip.chips() if not chip.isHidden()]
    assert not any("verificar" in name or "rechazado" in name for name in names)
    window.finish()


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1366, 768), (1440, 900)])
def test_a_window_that_would_not_fit_under_its_title_bar_fills_the_screen(width: int, height: int) -> None:
    assert fills(QSize(width, height))


def test_a_large_screen_keeps_room_around_the_window() -> None:
    assert not fills(QSize(1920, 1080))


def test_a_page_of_long_words_never_pushes_the_strip_out_of_a_window_that_is_large_enough() -> None:
    def wordy() -> Page:
        page = Page()
        page.add(Text("una frase larga que se parte en muchas líneas " * 400, wrap=True))
        return page

    window = MainWindow([PageSpec("sale", "Venta", "store", "", wordy)])
    window.resize(1024, 740)
    window.show()
    window.show_page("sale")
    QApplication.processEvents()
    strip = window.strip
    assert strip.mapTo(window, QPoint(0, strip.height())).y() <= window.height()
    window.finish()
