"""Promise of sheets where the screen is low or slim: what they ask for has the keys, never the way out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.cash.counting import CountGrid
from ui.widgets.form import FormSheet
from ui.widgets.sheet import Sheet


@pytest.mark.parametrize(("wide", "high"), [(800, 360), (320, 360)], ids=["low", "low and slim"])
def test_enter_goes_to_the_amount_and_never_to_the_way_out(wide: int, high: int) -> None:
    under = QWidget()
    under.resize(wide, high)
    under.show()
    sheet, amount, pressed = Sheet("Cobrar", width=600, parent=under), QLineEdit(), list[str]()
    for _ in range(20):
        line = QWidget()
        line.setMinimumHeight(30)
        sheet.add(line)
    sheet.add(amount)
    sheet.add_cancel()
    sheet.setFocusProxy(amount)
    amount.returnPressed.connect(lambda: pressed.append("amount"))
    sheet.rejected.connect(lambda: pressed.append("way out"))
    amount.setFocus()
    sheet.open()
    assert amount.isVisible(), "seen before the next turn, in which the window comes to the front"
    QApplication.processEvents()
    holder = sheet.focusWidget()
    assert holder is not None
    QTest.keyClick(holder, Qt.Key.Key_Return)
    assert pressed == ["amount"]
    sheet.close()
    under.close()
    for each in (sheet, under):
        each.deleteLater()


@pytest.mark.parametrize(("wide", "high"), [(1366, 900), (1024, 300), (320, 300)], ids=["whole", "low", "low and slim"])
def test_what_is_typed_into_a_form_is_never_lost_on_its_way_on(wide: int, high: int) -> None:
    under = QWidget()
    under.resize(wide, high)
    under.show()
    sheet = FormSheet("Producto nuevo", parent=under)
    for row in range(6):
        sheet.add_field(f"field{row}", f"Dato {row}", (row, 0, 1))
    sheet.fields["field0"].editor.setEnabled(False)  # what cannot be changed is not what the keys begin with
    sheet.add_cancel()
    sheet.add_accept("Guardar")
    sheet.open()
    for _ in range(3):
        QApplication.processEvents()
    assert sheet.focusWidget() is sheet.fields["field1"].editor
    sheet.close()
    under.close()
    for each in (sheet, under):
        each.deleteLater()


def test_a_money_with_more_coins_never_pushes_the_way_on_off_the_screen() -> None:
    under = QWidget()
    under.resize(1024, 680)
    under.show()
    sheet, grid = Sheet("Cerrar con Z", "Cuente el cajón.", width=680, parent=under), CountGrid(["USD", "EUR"])
    sheet.add(grid)
    way_on = sheet.add_accept("Cerrar la caja")
    sheet.open()
    QApplication.processEvents()
    assert sheet.height() <= under.height()
    wide = sheet.width()
    grid.show_currency("EUR")
    for _ in range(3):
        QApplication.processEvents()
    assert (sheet.width(), sheet.height() <= under.height()) == (wide, True)
    assert way_on.visibleRegion().boundingRect() == way_on.rect()
    assert grid.tallies["EUR"].amount.hasFocus()
    sheet.close()
    under.close()
    for each in (sheet, under):
        each.deleteLater()
