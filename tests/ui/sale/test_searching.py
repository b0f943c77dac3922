"""Promises of the search at the till: what finds nothing says so at once, without a flicker, and leaves nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.sale.till import Till, until
from tests.ui.sale.till import till as till
from ui.sale.asides import ProductSheet


async def missed(till: Till, text: str) -> None:
    till.type(text)
    await until(lambda: till.page.hint.text() == "Nada con esas palabras")


async def test_f2_and_enter_leave_nothing_behind_and_say_what_to_type(till: Till) -> None:
    till.press(Qt.Key.Key_F2)
    assert till.page.line.text() == "?"
    till.press(Qt.Key.Key_Return)
    assert till.page.line.text() == ""
    assert till.page.hint.text() == "Escriba una palabra del producto, por ejemplo ?pan."
    till.scan("CAF-500")
    assert till.said() == [("Café molido 500 g", "1")]


async def test_words_that_find_nothing_say_so_while_they_are_typed_and_a_key_makes_the_product(till: Till) -> None:
    await missed(till, "?zanahoria")
    assert till.page.create_product.isVisible()
    assert till.page.common.isVisible()
    QTest.keyClick(till.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    sheet = till.page.asides.sheet
    assert isinstance(sheet, ProductSheet)
    assert (sheet._code.text(), sheet._name.text()) == ("zanahoria", "zanahoria")
    sheet.reject()
    await till.settled()


async def test_what_is_said_of_nothing_stays_as_it_is_from_key_to_key_until_something_is_found(till: Till) -> None:
    await missed(till, "caz")
    said: list[str] = []
    till.page.entering.said.connect(said.append)
    till.type("u")
    await missed(till, "e")
    assert said == []
    for _ in range(3):
        till.press(Qt.Key.Key_Backspace)
    await until(till.page.results.isVisible)
    assert said == [""]
    assert till.page.create_product.isHidden()


async def test_enter_after_words_that_find_nothing_keeps_them_to_be_typed_over(till: Till) -> None:
    await missed(till, "?zanahoria")
    till.press(Qt.Key.Key_Return)
    assert till.page.line.selectedText() == "?zanahoria"
    assert till.page.create_product.isVisible()


async def test_figures_of_a_code_that_is_half_typed_are_not_called_nothing(till: Till) -> None:
    till.type("99")
    await until(lambda: not till.page.entering.searching._pause.isActive())
    assert till.page.hint.text() == till.page.line.hint()
