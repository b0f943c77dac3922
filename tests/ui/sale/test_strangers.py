"""Promises about labels of scales that sell nothing yet: the till says what they are; a key teaches or creates."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.people import Right
from app.domain.scale_labels import Layout, Shows
from tests.ui.sale.till import Till, open_shop, until
from ui.bridge import Bridge
from ui.main_window import MainWindow, places
from ui.people.guarded import Guarded
from ui.sale.asides import ProductSheet
from ui.sale.page import SalePage
from ui.settings.page import SettingsPage
from ui.settings.scales import ScalesSection

LABEL = "2100001027506"  # article 00001, 2.750 kg


@pytest_asyncio.fixture
async def till(tmp_path: Path) -> AsyncIterator[Till]:
    """With its settings, where a label is taught."""
    shop, bridge = open_shop(tmp_path), Bridge()
    window = MainWindow(places({
        "sale": lambda: SalePage(shop, bridge),
        "settings": lambda: Guarded(shop, bridge, Right.SETTINGS, lambda: SettingsPage(shop, bridge)),
    }))  # fmt: skip
    window.resize(1024, 768)
    window.show_page("sale")
    window.show()
    window.activateWindow()
    page = window.page("sale")
    assert isinstance(page, SalePage)
    QApplication.processEvents()
    made = Till(shop, bridge, window, page)
    yield made
    await made.close()


async def test_a_label_that_nobody_taught_says_what_it_is_and_one_key_leads_to_teaching_it(till: Till) -> None:
    till.scan(LABEL)
    assert till.page.hint.text() == "Etiqueta de balanza que nadie enseñó aún."
    assert till.page.teach_label.isVisible()
    QTest.keyClick(till.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert till.window.current() == "settings"
    guarded = till.window.page("settings")
    assert isinstance(guarded, Guarded)
    assert isinstance(guarded.page, SettingsPage)
    scales = guarded.page.part("scales")
    assert isinstance(scales, ScalesSection)
    assert (scales.isVisible(), scales.label.text()) == (True, LABEL)


async def test_what_only_looks_like_a_label_is_not_called_one(till: Till) -> None:
    for code in ("2100001027507", "7501031311300", "21000010275"):  # a wrong check digit, other goods, too short
        till.page.entering.scan(code)
        assert "no está en el catálogo" in till.page.hint.text()
        assert till.page.create_product.isVisible()
        assert not till.page.teach_label.isVisible()


async def test_a_known_label_of_an_unknown_article_makes_the_article_and_sells_what_was_weighed(till: Till) -> None:
    till.shop.lookup.keep_layouts([Layout("21", 5, Shows.WEIGHT, 3)])
    till.scan(LABEL)
    assert till.page.hint.text() == "Etiqueta de balanza del artículo 1, que no existe."
    QTest.keyClick(till.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ProductSheet)
    QTest.keyClicks(sheet._name.editor, "Queso")
    QTest.keyClicks(sheet._price.editor, "8")
    sheet.accept()
    await until(lambda: till.page.sales.basket.items)
    (item,) = till.page.sales.basket.items
    assert (item.code, item.quantity, item.price) == ("1", Decimal("2.750"), Decimal(8))
    assert till.page.line.text() == ""
    await till.settled()


async def test_two_readings_that_ran_together_are_two_articles(till: Till) -> None:
    till.scan("75010313113097501031311309")
    assert till.said() == [("Café molido 500 g", "2")]
    assert "dos veces" in till.page.hint.text()
    assert till.page.line.text() == ""
    till.scan("99999999999999")  # the same figure all over is no doubled code of ours
    assert till.said() == [("Café molido 500 g", "2")]


async def test_a_slip_of_the_hand_shows_what_resembles_and_sells_nothing_by_itself(till: Till) -> None:
    till.scan("cafw molidp")
    assert till.said() == []
    assert "se parece" in till.page.hint.text()
    chosen = till.page.results.chosen()
    assert chosen is not None
    assert chosen.title == "Café molido 500 g"
    till.scan("ABC-77")  # what is listed is not meant by what is typed since
    assert till.said() == []
    assert till.page.results.chosen() is None


async def test_a_code_without_end_is_shortened_where_it_is_said_and_kept_where_it_was_typed(till: Till) -> None:
    endless = "9" * 300
    till.scan(endless)
    assert till.page.hint.text() == f"«{'9' * 39}…» no está en el catálogo."
    assert till.page.line.text() == endless
