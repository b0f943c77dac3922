"""Promises of the switches between a few choices: their keys are printed and do what they say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.widgets.page import Page
from ui.widgets.tabs import Segmented


def test_a_key_of_a_choice_is_printed_and_chooses_and_one_for_all_steps_through_what_is_offered() -> None:
    words = [("a", "Uno"), ("b", "Dos"), ("c", "Tres")]
    own, all_ = Segmented("Parte", words, keys=("Ctrl+1", "Ctrl+2")), Segmented("Vista", words, key="F6")
    page, told = Page(), list[str]()
    for each in (own, all_):
        each.changed.connect(told.append)
        page.add(each)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    plain = Segmented("Parte", words)
    assert own.sizeHint().width() > plain.sizeHint().width() < all_.sizeHint().width()
    QTest.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (own.value(), told) == ("b", ["b"])
    all_.offer("b", offered=False)
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_F6)
    assert (all_.value(), told) == ("a", ["b", "c", "a"])
    page.close()
