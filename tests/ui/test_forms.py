"""Promises of forms and sheets: what is wrong is read whole, Enter presses what has the focus, the wheel scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QVBoxLayout, QWidget

from ui.sale.means import AmountEdit
from ui.tokens import Tone
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import Notice
from ui.widgets.fields import Field, LineEdit
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text
from ui.widgets.sheet import Sheet


def test_enter_presses_the_button_that_has_the_focus_in_a_page_and_in_a_sheet(application: QApplication) -> None:
    page, sheet, pressed = QWidget(), Sheet("¿Seguro?"), []
    begin = ActionButton("Practicar ahora", key="F2", parent=page)
    begin.clicked.connect(lambda: pressed.append("begin"))
    page.show()
    QTest.keyClick(begin, Qt.Key.Key_Return)
    back = sheet.add_cancel()
    sheet.add_accept("Borrar")
    sheet.finished.connect(lambda result: pressed.append(str(result)))
    sheet.show()
    back.setFocus()
    application.processEvents()
    QTest.keyClick(back, Qt.Key.Key_Return)
    assert pressed == ["begin", "0"]


def test_the_wheel_over_a_closed_list_scrolls_the_page_and_chooses_nothing(application: QApplication) -> None:
    choice, page = QComboBox(), QScrollArea()
    choice.addItems(["Por la red", "Por un puerto", "Del sistema"])
    inside = QWidget()
    inside.setMinimumHeight(2000)
    column = QVBoxLayout(inside)
    column.addWidget(Field("Conexión", choice))
    column.addStretch(1)
    page.setWidget(inside)
    page.setWidgetResizable(True)
    page.resize(300, 200)
    page.show()
    application.processEvents()
    middle = choice.rect().center()
    where = choice.mapTo(page.window(), middle)
    QTest.wheelEvent(page.window().windowHandle(), where, QPoint(0, -240))
    application.processEvents()
    assert choice.currentText() == "Por la red"
    assert page.verticalScrollBar().value() > 0


def test_a_sheet_grows_with_a_long_refusal_so_that_all_of_it_is_read(application: QApplication) -> None:
    sheet = FormSheet("Producto nuevo", width=420)
    sheet.add_field("price", "Precio", (0, 0, 1))
    sheet.add_field("unit", "Unidad", (0, 1, 1))
    sheet.add_field("cost", "Costo", (1, 0, 2))
    sheet.add_accept("Guardar")
    sheet.show()
    application.processEvents()
    sheet.refuse("price", "«doce» no es un número; se admiten solo dígitos y un punto decimal, p. ej. 12.50.")
    application.processEvents()
    words = next(each for each in sheet.fields["price"].findChildren(Text) if "doce" in each.text())
    assert words.height() >= words.heightForWidth(words.width()) > 36
    sheet.close()


def test_a_sheet_grows_also_where_a_hint_of_one_line_becomes_a_refusal_of_two(application: QApplication) -> None:
    sheet = FormSheet("Persona", "La caja pregunta quién atiende.")
    for place, name in enumerate(("pin", "again")):
        sheet.add_field(name, name, (0, place, 1), hint="De 4 a 12 cifras.")
    sheet.add_accept("Agregar")
    sheet.show()
    application.processEvents()
    before = sheet.height()
    sheet.refuse("pin", "es de los primeros que cualquiera prueba; elija otro.")
    application.processEvents()
    application.processEvents()
    assert sheet.height() > before
    assert sheet.height() >= sheet.sizeHint().height()
    sheet.close()


def test_a_field_that_is_refused_makes_room_in_any_sheet(application: QApplication) -> None:
    price = Field("Precio", LineEdit())
    sheet = Sheet("Artículo común", width=240)
    sheet.add(price)
    sheet.add_accept("Vender")
    sheet.show()
    application.processEvents()
    price.set_error("Escriba un precio, por ejemplo 1.25, que sea el de una unidad.")
    application.processEvents()
    application.processEvents()
    words = next(each for each in price.findChildren(Text) if "unidad" in each.text())
    assert words.height() >= words.heightForWidth(words.width()) > 18
    assert words.mapTo(price, QPoint(0, 0)).y() >= price.editor.geometry().bottom()
    sheet.close()


def test_a_mistake_is_written_under_its_field_and_told_to_readers() -> None:
    field = Field("RUC", LineEdit("8-730-241"), hint="Con guiones")
    field.set_error("Falta el dígito verificador.")
    assert field.error()
    assert field.editor.accessibleDescription() == "Falta el dígito verificador."
    field.set_error("")
    assert not field.error()
    assert field.editor.accessibleDescription() == "Con guiones"


def test_a_key_that_goes_to_another_page_types_nothing_into_a_sheet(application: QApplication) -> None:
    words, amount = LineEdit(), AmountEdit()
    chosen: list[str] = []
    amount.letter.connect(chosen.append)
    amount.setText("24.51")
    amount.selectAll()
    for line in (words, amount):
        for key in (Qt.Key.Key_9, Qt.Key.Key_T):
            QTest.keyClick(line, key, Qt.KeyboardModifier.AltModifier)
    assert (words.text(), amount.text(), chosen) == ("", "24.51", [])
    QTest.keyClick(words, Qt.Key.Key_9)
    assert words.text() == "9"


def test_a_notice_with_a_sentence_never_flashes_as_a_window_of_its_own(application: QApplication) -> None:
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show:
                shown.append(type(watched).__name__)
            return False

    watch = Watch()
    application.installEventFilter(watch)
    notice = Notice(Tone.INFO, "Aviso", "Lo que pasó.")
    application.removeEventFilter(watch)
    assert (shown, notice.sentence()) == ([], "Lo que pasó.")
