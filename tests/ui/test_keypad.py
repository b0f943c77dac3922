"""Promises to whoever has fingers and no keyboard: PINs, sums, pieces and reasons are touched; keys work as well."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.domain.people import Actor, Right
from tests.ui import staffed
from tests.ui.sale import till as tills
from tests.ui.sale.till import Till
from tests.ui.shops import until
from tests.ui.staffed import OWNER, PIN, Staffed
from ui import permission, theme
from ui.cash.sheets import CountingSheet
from ui.people.approving import ApproveSheet
from ui.people.entering import EnterSheet
from ui.people.sheets import changing_own_pin
from ui.sale.common_article import CommonSheet
from ui.sale.customers import CustomerSheet
from ui.sale.quantity import FigureSheet
from ui.tokens import Size
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import LineEdit
from ui.widgets.form import FormSheet
from ui.widgets.keyboard import Keyboard
from ui.widgets.keypad import Keypad


@pytest.fixture(autouse=True)
def fingers(application: QApplication) -> Iterator[None]:
    theme.for_fingers(application, wanted=True)
    yield
    theme.for_fingers(application, wanted=False)


shop, till = staffed.shop, tills.till


def touch(sheet: QWidget, *names: str) -> None:
    """A finger on each of these buttons, which must be there and large enough."""
    for name in names:
        button = next(each for each in sheet.findChildren(ActionButton) if name in (each.accessibleName(), each.text()))
        assert button.isVisible()
        assert min(button.width(), button.height()) >= Size.CONTROL
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def test_a_person_enters_with_fingers_alone(shop: Staffed) -> None:
    shop.gate.lock()
    sheet = await shop.sheet()
    assert isinstance(sheet, EnterSheet)
    sheet.choose("Olga")
    touch(sheet, *PIN["Olga"][:-1], "9", "Borrar", PIN["Olga"][-1], "Entrar")
    await shop.gone()
    assert permission.who(shop.shop) == "Olga"


async def test_one_s_own_pin_is_changed_with_fingers_alone(shop: Staffed) -> None:
    changing_own_pin(shop.shop, "Ana", lambda _: None, shop.window).open()
    sheet = await shop.sheet()
    assert isinstance(sheet, FormSheet)
    for key, pin in (("old", PIN["Ana"]), ("pin", "592846"), ("again", "592846")):
        sheet.fields[key].editor.setFocus()
        touch(sheet, *pin)
    touch(sheet, "Cambiar")
    await shop.gone()
    shop.shop.people.take_till("Ana", "592846")


async def test_a_supervisor_approves_with_fingers_alone_and_keys_still_work(shop: Staffed) -> None:
    given: list[Actor] = []
    for how in ("fingers", "keys"):
        permission.ask(shop.shop, shop.window, Right.DRAWER, "", given.append)
        sheet = await shop.sheet()
        assert isinstance(sheet, ApproveSheet)
        touch(sheet, "Cliente de años")
        sheet.choose("Saúl")
        if how == "fingers":
            touch(sheet, *PIN["Saúl"], "Aprobar")
        else:
            sheet.pin.setFocus()
            QTest.keyClicks(sheet.pin, PIN["Saúl"])
            QTest.keyClick(sheet.pin, Qt.Key.Key_Return)
        await shop.gone()
    assert len({each.approval for each in given} - {""}) == 2
    assert '"why": "Cliente de años"' in shop.facts("approved")[0].replace('":"', '": "')


async def test_a_drawer_is_counted_with_fingers_alone(shop: Staffed) -> None:
    page = await shop.cash()
    page.buttons["open"].click()
    sheet = await shop.sheet()
    assert isinstance(sheet, CountingSheet)
    lines = list(sheet.grid.tallies["USD"].pieces.values())
    assert sheet.findChildren(Keypad)[0].accessibleName() == "Teclado numérico"
    lines[0].setFocus()
    touch(sheet, "1", "Siguiente", "2", "3")
    assert [line.text() for line in lines[:2]] == ["1", "23"]
    for line in lines[:2]:
        line.setFocus()
        touch(sheet, "Borrar", *(("Borrar",) if len(line.text()) else ()))
    sheet.grid.tallies["USD"].amount.setFocus()
    touch(sheet, "4", "0", "Punto decimal", "5", "Abrir la caja")
    await shop.gone()
    (balance,) = shop.shop.drawer.x(OWNER).balances
    assert (balance.currency, balance.expected) == ("USD", Decimal("40.5"))


async def test_discount_quantity_and_a_price_are_touched(till: Till) -> None:
    till.scan("7501031311309")
    for button, figures in (("discount", "10"), ("quantity", "3")):
        till.page.bar[button].click()
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, FigureSheet)
        touch(sheet, *figures, "Aceptar")
        await till.settled()
    (item,) = till.page.sales.basket.items
    assert (item.quantity, item.percent) == (Decimal(3), Decimal(10))
    till.page.common.click()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, CommonSheet)
    touch(sheet, "2", "Punto decimal", "5", "Vender")
    await until(lambda: len(till.page.sales.basket.items) == 2)
    assert till.page.sales.basket.items[1].price == Decimal("2.5")
    await till.settled()
    till.page.charge.click()
    payment = till.page.charging.sheet
    assert payment is not None
    touch(payment, "3", "0", "Cobrar")
    await till.settled()
    assert till.page.after.change() == "B/.\u00a09.44"  # 18.06 and 2.50


async def test_a_pin_in_the_line_of_the_reason_is_wiped_and_never_written_down(shop: Staffed) -> None:
    given: list[Actor] = []
    permission.ask(shop.shop, shop.window, Right.DRAWER, "", given.append)
    sheet = await shop.sheet()
    assert isinstance(sheet, ApproveSheet)
    sheet.why.setText(PIN["Olga"])
    QTest.keyClick(sheet.why, Qt.Key.Key_Return)
    assert sheet.why.text() == ""
    assert "con palabras" in sheet.why.accessibleDescription()
    assert given == []
    sheet.reject()
    await shop.gone()


def letters(line: LineEdit) -> Keyboard:
    """The letters that a finger on this line brings."""
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    (found,) = (each for each in line.window().findChildren(Keyboard) if each.isVisible())
    return found


async def test_words_with_accents_are_touched_and_the_line_keeps_the_cursor(till: Till) -> None:
    till.press(Qt.Key.Key_F3)
    till.scan("8-888-888")
    sheet = till.page.asides.sheet
    assert isinstance(sheet, CustomerSheet)
    await until(sheet.isActiveWindow)
    line = sheet._name.editor
    assert isinstance(line, LineEdit)
    keyboard = letters(line)
    touch(keyboard, "N", "u", "ñ", "e", "Acento", "é", "Borrar", "z", "Espacio", "Mayúsculas", "P", "e", "Acento",
          "Acento", "ü", "a", "1", "-")  # fmt: skip
    assert line.text() == "Nuñez Peüa1-"
    assert line.hasFocus()
    other = sheet._email.editor
    assert isinstance(other, LineEdit)
    assert letters(other) is keyboard
    touch(keyboard, "A", "@", "b", ".")
    assert (line.text(), other.text()) == ("Nuñez Peüa1-", "A@b.")
    assert all(button.accessibleName() for button in keyboard.findChildren(ActionButton))
    assert sheet.height() <= till.window.height()
    touch(keyboard, "Cerrar el teclado")
    assert not keyboard.isVisible()
    sheet.reject()


async def test_goods_are_searched_with_fingers_and_the_command_line_never_loses_the_keys(till: Till) -> None:
    keyboard = letters(till.page.line)
    touch(keyboard, "C", "a", "f")
    assert till.page.line.hasFocus()
    await until(till.page.results.isVisible)
    touch(keyboard, "Intro")
    assert till.said() == [("Café molido 500 g", "1")]
    till.scan("PAN-1")  # keys and scanner go on beside it
    assert [name for name, _ in till.said()] == ["Café molido 500 g", "Pan de molde"]
    till.window.resize(1200, 800)
    QApplication.processEvents()
    assert keyboard.geometry().bottom() <= till.window.rect().bottom()
    touch(keyboard, "Cerrar el teclado")
    assert till.page.line.hasFocus()


async def test_the_letters_go_with_the_place_that_they_were_for(till: Till) -> None:
    keyboard = letters(till.page.line)
    till.window.show_page("documents")
    await until(lambda: not isValid(keyboard) or not keyboard.isVisible())
    till.window.show_page("sale")
    assert [each for each in till.window.findChildren(Keyboard) if each.isVisible()] == []


async def test_figures_and_secrets_bring_no_letters(shop: Staffed) -> None:
    shop.gate.lock()
    sheet = await shop.sheet()
    assert isinstance(sheet, EnterSheet)
    QTest.mouseClick(sheet.pin, Qt.MouseButton.LeftButton)
    assert sheet.findChildren(Keyboard) == []


async def test_with_a_keyboard_at_hand_none_is_shown(till: Till, application: QApplication) -> None:
    theme.for_fingers(application, wanted=False)
    QTest.mouseClick(till.page.line, Qt.MouseButton.LeftButton)
    assert till.window.findChildren(Keyboard) == []
