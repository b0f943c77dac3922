"""Promises of the pieces: keys on buttons, calm tables, toasts that steal nothing, names for readers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.gallery import __main__ as gallery
from ui.gallery import controls, screens
from ui.main_window import MainWindow
from ui.tokens import DARK, LIGHT, Mode, Size
from ui.widgets.badge import HEIGHT, State, badge_width, paint_badge
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.cards import EmptyState
from ui.widgets.fields import LineEdit
from ui.widgets.keycap import key_name
from ui.widgets.labels import Fitted, Text
from ui.widgets.navigation import Navigation
from ui.widgets.sheet import Sheet
from ui.widgets.table import Column, RowsModel, Table
from ui.widgets.tabs import Segmented
from ui.widgets.toast import AT_ONCE, MARGIN, Toast, Toasts


@dataclass(frozen=True, slots=True)
class Fruit:
    name: str
    price: str


FRUITS = (Fruit("Piña", "1.75"), Fruit("Guanábana", "3.20"), Fruit("Ñame", "0.95"))


def fruits() -> RowsModel[Fruit]:
    model: RowsModel[Fruit] = RowsModel(
        [Column("Producto", lambda f: f.name), Column("Precio", lambda f: f.price, 90, numeric=True)]
    )
    model.set_rows(FRUITS)
    return model


def test_the_printed_key_presses_the_button_from_anywhere_in_the_window(application: QApplication) -> None:
    window, pressed = QWidget(), []
    layout = QVBoxLayout(window)
    line = QLineEdit()
    button = ActionButton("Cobrar", Role.CHARGE, key="F12")
    button.clicked.connect(lambda: pressed.append(True))
    layout.addWidget(line)
    layout.addWidget(button)
    window.show()
    window.activateWindow()
    line.setFocus()
    application.processEvents()
    QTest.keyClick(line, Qt.Key.Key_F12)
    assert pressed == [True]
    assert line.hasFocus()
    assert button.accessibleDescription() == "F12"


def test_new_words_on_a_button_keep_its_key() -> None:
    button, pressed = ActionButton("Cobrar", key="F12"), []
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    button.activateWindow()
    button.set_text("Cobrar sin imprimir")
    QApplication.processEvents()
    QTest.keyClick(button, Qt.Key.Key_F12)
    assert pressed == [True]
    assert button.accessibleName() == "Cobrar sin imprimir"


@pytest.mark.parametrize(
    ("sequence", "name"),
    [("Del", "Supr"), ("Ctrl+D", "Ctrl+D"), ("F12", "F12"), ("+", "+"), ("-", "−"), ("Return", "Intro"), ("", "")],
)
def test_keys_are_named_as_the_keyboard_prints_them(sequence: str, name: str) -> None:
    assert key_name(sequence) == name


def test_buttons_are_large_enough_for_a_finger() -> None:
    assert all(ActionButton("x", role).sizeHint().height() >= Size.CONTROL for role in Role)


def test_a_table_s_model_passes_qt_s_own_tester() -> None:
    model = fruits()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.append(Fruit("Yuca", "0.80"))
    model.insert(0, Fruit("Otoe", "1.10"))
    model.replace(1, Fruit("Piña grande", "2.50"))
    model.remove(2)
    model.set_rows(FRUITS[:1])
    assert [fruit.name for fruit in model.rows()] == ["Piña"]


def test_a_table_opens_a_row_by_enter() -> None:
    table, opened = Table(fruits(), "Frutas"), []
    table.opened.connect(opened.append)
    table.show()
    table.choose(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [1]


def test_the_chosen_row_alone_bears_the_mark_at_its_left() -> None:
    table = Table(fruits(), "Frutas")
    table.resize(300, 200)
    table.show()

    def marked() -> list[int]:
        picture = table.viewport().grab().toImage()
        middles = [table.rowViewportPosition(row) + Size.ROW // 2 for row in range(len(FRUITS))]
        return [row for row, y in enumerate(middles) if picture.pixelColor(1, y).name() == theme.colours().accent]

    assert marked() == []
    for row in (1, 0):
        table.choose(row)
        assert marked() == [row]
    table.clearSelection()
    assert marked() == []


def test_an_empty_table_says_so_and_stops_saying_it() -> None:
    model = fruits()
    table = Table(model, "Frutas")
    empty = EmptyState("inbox", "Sin frutas")
    table.set_empty(empty)
    table.show()
    assert not empty.isVisible()
    model.set_rows(())
    assert empty.isVisible()
    model.append(FRUITS[0])
    assert not empty.isVisible()


def _drawn(state: State) -> QImage:
    image = QImage(160, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_badge(painter, 0, HEIGHT / 2, state)
    painter.end()
    return image.copy(9, 0, 14, HEIGHT)


def test_the_six_states_differ_in_shape_without_colour() -> None:
    shapes = [_drawn(state) for state in State]
    assert all(one != other for at, one in enumerate(shapes) for other in shapes[at + 1 :])
    assert all(badge_width(state) > 60 for state in State)


def test_a_toast_never_takes_the_focus_and_a_fourth_pushes_the_first_out(application: QApplication) -> None:
    window = QWidget()
    window.resize(900, 700)
    line = QLineEdit(window)
    window.show()
    window.activateWindow()
    line.setFocus()
    application.processEvents()
    toasts = Toasts(window)
    for number in range(AT_ONCE + 2):
        toasts.say(f"Noticia {number}", "y su explicación")
    application.processEvents()
    assert toasts.shown() == AT_ONCE
    assert line.hasFocus()


def test_a_toast_covers_no_button_at_the_foot_of_a_screen(application: QApplication) -> None:
    window = QWidget()
    window.resize(900, 700)
    button = ActionButton("Anular")
    button.setParent(window)
    button.setGeometry(620, 590, 240, 44)
    window.show()
    application.processEvents()
    toasts = Toasts(window)
    toasts.say("Noticia", "y su explicación")
    application.processEvents()
    (toast,) = window.findChildren(Toast)
    assert not toast.geometry().adjusted(MARGIN, 0, -MARGIN, -MARGIN).intersects(button.geometry())


def test_the_total_shrinks_until_it_fits() -> None:
    total = Fitted("₲ 123.456.789.000")
    total.resize(260, total.sizeHint().height())
    assert not total.grab().isNull()
    assert total.accessibleName() == "₲ 123.456.789.000"


def test_a_segmented_choice_tells_its_word() -> None:
    choice, told = Segmented("Vista", [("all", "Todos"), ("bad", "Rechazados")]), []
    choice.changed.connect(told.append)
    assert choice.value() == "all"
    choice.choose("bad")
    assert (choice.value(), told) == ("bad", [])


def test_enter_accepts_a_sheet_and_escape_leaves_it() -> None:
    for key, expected in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        sheet, codes = Sheet("Cliente"), []
        line = LineEdit(name="Nombre")
        sheet.add(line)
        sheet.add_cancel()
        sheet.add_accept("Guardar")
        sheet.finished.connect(codes.append)
        sheet.open()
        line.setFocus()
        QTest.keyClick(line, key)
        assert codes == [expected]


def _unnamed(widget: QWidget) -> list[str]:
    wrong = []
    for child in widget.findChildren(QWidget):
        if child.focusPolicy() == Qt.FocusPolicy.NoFocus or not child.isVisibleTo(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(child)
        if interface is not None and not interface.text(QAccessible.Text.Name):
            wrong.append(f"{type(child).__name__} in {type(child.parent()).__name__}")
    return wrong


@pytest.mark.parametrize("make", [controls.page, screens.sale, screens.documents, screens.sheet, gallery.window])
def test_everything_that_takes_the_focus_has_a_name(make: object) -> None:
    assert callable(make)
    widget = make()
    assert isinstance(widget, QWidget)
    widget.show()
    assert [w for w in _unnamed(widget) if "QScroll" not in w] == []
    if isinstance(widget, MainWindow):
        widget.finish()


def test_the_gallery_paints_every_piece_in_both_modes(tmp_path: Path, application: QApplication) -> None:
    try:
        painted = gallery.paint(application, tmp_path)
    finally:
        theme.apply(application, Mode.LIGHT)
    assert len(painted) == 10
    for mode, of in (("light", LIGHT), ("dark", DARK)):
        image = QImage(str(tmp_path / f"{mode}-sale-1024.png"))
        assert image.pixelColor(image.width() - 4, 300).name() == of.canvas


def test_what_is_shown_is_plain_text_everywhere() -> None:
    page = controls.page()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(Text))


def test_nothing_is_left_of_a_widget_that_has_gone(application: QApplication) -> None:
    rail = Navigation("Mostrador")
    rail.deleteLater()
    application.sendPostedEvents(None, 52)
    theme.apply(application, Mode.DARK)
    theme.apply(application, Mode.LIGHT)
    assert isinstance(fruits(), QAbstractItemModel)
    assert isinstance(rail, QObject)


@pytest.mark.parametrize("letter", "BDEFGHIJKLMNOPQRSTUW")
def test_a_line_leaves_ctrl_and_a_letter_to_the_buttons_also_where_the_desktop_has_emacs_keys(letter: str) -> None:
    line = LineEdit()
    line.setText("hola")
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, ord(letter), Qt.KeyboardModifier.ControlModifier)
    asked.accept()  # as Qt's own lines do with Ctrl+E and Ctrl+U on Linux
    line.event(asked)
    assert not asked.isAccepted()


@pytest.mark.parametrize("letter", "ACVXZ")
def test_a_line_keeps_the_keys_for_choosing_copying_and_undoing(letter: str) -> None:
    line = LineEdit()
    line.setText("hola")
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, ord(letter), Qt.KeyboardModifier.ControlModifier)
    asked.ignore()
    line.event(asked)
    assert asked.isAccepted()


def test_a_sentence_of_nothing_begins_with_a_capital_unless_a_key_stands_before_it(application: QApplication) -> None:
    alone, after_key = EmptyState("tag", "Ninguna", "se crea aquí"), EmptyState("tag", "Ninguna", "crea una", key="Ins")
    said = [[label.text() for label in each.findChildren(Text)][-1] for each in (alone, after_key)]
    assert said == ["Se crea aquí", "crea una"]
