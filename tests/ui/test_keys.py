"""Promises of the keys: presets never meet, a taken key is refused, a change is on the button and works at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.errors import Refused
from ui import keymap
from ui.keymap import PRESETS, Keymap
from ui.preferences import Preferences
from ui.sale import keys as sale
from ui.settings.keys import KeysSection
from ui.widgets.buttons import ActionButton
from ui.widgets.keycap import key_name
from ui.widgets.page import Page


@pytest.fixture(autouse=True)
def house_keys() -> Iterator[None]:
    yield
    keymap.current().load("")


@pytest.mark.parametrize("preset", list(PRESETS))
def test_no_preset_gives_one_key_to_two_actions(preset: str) -> None:
    keys = Keymap()
    keys.use(preset)
    given = [keys.key(house) for house in sale.actions()]
    assert len(given) == len(set(given))
    assert all(keymap.possible(key) for key in given)
    assert keys.preset() == preset


def test_a_preset_moves_only_keys_that_exist() -> None:
    for _, moved in PRESETS.values():
        assert set(moved) - set(sale.actions()) <= {"F9"}


def test_a_taken_key_is_refused_with_the_name_of_what_has_it() -> None:
    keys = Keymap()
    with pytest.raises(Refused, match="F12 ya es «Cobra"):
        keys.change("F8", "F12", sale.actions())
    assert keys.key("F8") == "F8"


@pytest.mark.parametrize(
    "key", ["+", "5", "A", "Return", "Esc", "Ctrl+Z", "Ctrl+K", "Ctrl+W", "Alt+2", "Alt+F4", "", "F13", "Shift+B"]
)
def test_the_command_line_and_the_rail_keep_their_keys(key: str) -> None:
    with pytest.raises(Refused):
        Keymap().change("F8", key, sale.actions())


@pytest.mark.parametrize("house", list(sale.actions()))
def test_no_action_gets_a_key_that_would_mean_two_things_on_any_page(house: str) -> None:
    for key in sorted(keymap.OF_PAGES | set(sale.actions())):
        keys = Keymap()
        try:
            keys.change(house, key, sale.actions())
        except Refused:
            assert keys.key(house) == house
            continue
        given = [keys.key(each) for each in sale.actions()]
        assert len(given) == len(set(given))
        assert key == house or house not in keymap.WHOLE_WINDOW or key not in keymap.OF_PAGES


def test_a_kept_map_never_puts_a_key_of_the_whole_window_on_one_of_a_page() -> None:
    keys = Keymap()
    keys.load("Ctrl+D=F6 Ctrl+L=Alt+L F8=Ctrl+G")
    assert (keys.key("Ctrl+D"), keys.key("Ctrl+L"), keys.key("F8")) == ("Ctrl+D", "Alt+L", "Ctrl+G")


def test_a_sentence_names_the_keys_in_force() -> None:
    keymap.current().use("odoo")
    assert keymap.said("F3 pide el RUC; F9 devuelve; F8 y Ctrl+D se quedan") == (
        "Ctrl+U pide el RUC; Ctrl+R devuelve; F8 y Ctrl+D se quedan"
    )


def test_what_is_kept_comes_back_and_nonsense_does_not() -> None:
    keys, again = Keymap(), Keymap()
    keys.change("F8", "Ctrl+G", sale.actions())
    keys.change("F12", "Shift+F12", sale.actions())
    again.load(keys.kept())
    assert (again.key("F8"), again.key("F12"), again.key("F2")) == ("Ctrl+G", "Shift+F12", "F2")
    for nonsense in ("F8", "=F2", "F8=", "F8=hello", "F8=F5 F6=F5"):
        again.load(nonsense)
        assert again.kept() == ""


def test_keys_that_change_places_work_at_once_and_are_printed(application: QApplication) -> None:
    page, pressed = Page(), []
    for key in ("F5", "F6", "F7"):
        button = ActionButton(key, key=key)
        button.clicked.connect(lambda _=False, key=key: pressed.append(key))
        page.add(button)
    keymap.apply(page, ["F5", "F6", "F7"])
    page.show()
    QTest.qWaitForWindowExposed(page)
    keymap.current().load("F5=F6 F6=F5")
    for key in (Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7):
        QTest.keyClick(page, key)
    assert pressed == ["F6", "F5", "F7"]
    first = page.findChildren(ActionButton)[0]
    assert first.accessibleDescription() == key_name("F6")
    page.close()


def test_a_key_is_changed_by_pressing_it_and_kept(tmp_path: Path, application: QApplication) -> None:
    section = KeysSection(Preferences(tmp_path / "window.ini"))
    section.show()
    section.list.table.choose(list(sale.actions()).index("F8"))
    section.activateWindow()
    assert QTest.qWaitForWindowActive(section)
    QTest.keyClick(section, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert section.sheet is not None
    QTest.keyClick(section.sheet, Qt.Key.Key_F12)
    assert "F12" in section.sheet.said.text()
    assert section.sheet.isVisible()
    QTest.keyClick(section.sheet, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert keymap.key("F8") == "Ctrl+G"
    assert Preferences(tmp_path / "window.ini").keys == "F8=Ctrl+G"
    section.close()
