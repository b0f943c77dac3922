"""A promise to whoever changes from the keyboard to fingers: the till that stands open is ready for them at once."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.ui import looking
from tests.ui.sale.till import Till
from ui import theme
from ui.main_window import MainWindow
from ui.widgets.scrolling import Scrolling


async def test_an_open_till_has_targets_for_fingers_as_soon_as_somebody_wants_them_and_loses_them_again(
    till: Till, application: QApplication
) -> None:
    strip = till.window.strip
    before = (strip.height(), till.page.bar["more"].isVisible(), list(looking.small(till.window)))
    assert before[:2] == (38, False)
    assert before[2]
    try:
        theme.for_fingers(application, wanted=True)
        for _ in range(3):
            QApplication.processEvents()
        assert list(looking.small(till.window)) == []
        assert (strip.height(), till.page.bar["more"].isVisible()) == (48, True)
    finally:
        theme.for_fingers(application, wanted=False)
    for _ in range(3):
        QApplication.processEvents()
    assert (strip.height(), till.page.bar["more"].isVisible(), list(looking.small(till.window))) == before


def test_a_window_that_is_smaller_than_its_places_need_scrolls_and_fingers_need_more(application: QApplication) -> None:
    window = MainWindow([], practice=True)
    window.resize(512, 384)
    window.show()
    scrolling = window.centralWidget()
    assert isinstance(scrolling, Scrolling)
    inside = scrolling.widget()
    assert window.width() == 512
    low = inside.height()
    assert inside.width() <= 512 < low  # down, never sideways
    try:
        theme.for_fingers(application, wanted=True)
        QApplication.processEvents()
        assert inside.height() > low
    finally:
        theme.for_fingers(application, wanted=False)
        window.finish()
        window.deleteLater()
