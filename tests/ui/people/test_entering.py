"""Promises of who stands at the till: proved by PIN, changed by key or card, locked when nobody is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.errors import Refused
from app.domain.people import MOST_TRIES, Right
from app.runtime import Shop
from tests.ui.shops import sell, until
from tests.ui.staffed import OWNER, PIN, Staffed, fill, staffed, windowed, words_of
from ui import permission
from ui.people.approving import ApproveSheet
from ui.people.entering import EnterSheet
from ui.people.gate import LOCK_SETTING
from ui.people.guarded import Guarded
from ui.people.sheets import changing_own_pin
from ui.widgets.form import FormSheet

CTRL = Qt.KeyboardModifier.ControlModifier


async def entering(at: Staffed) -> EnterSheet:
    """The sheet that Ctrl+L opens."""
    await at.press(Qt.Key.Key_L, CTRL)
    sheet = await at.sheet()
    assert isinstance(sheet, EnterSheet)
    return sheet


async def test_another_person_takes_the_till_with_a_key_an_arrow_and_the_pin(shop: Staffed) -> None:
    sheet = await entering(shop)
    person = sheet.person()
    assert person is not None
    assert person.name == "Beto"
    await shop.press(Qt.Key.Key_Down)
    await shop.press(Qt.Key.Key_Up)
    fill(sheet.pin, PIN["Beto"])
    await shop.press(Qt.Key.Key_Return)
    await shop.gone()
    assert permission.who(shop.shop) == "Beto"
    assert shop.said[-1] == ("Atiende Beto", "Cajero")
    assert len(shop.facts("entered")) == 2
    assert sell(shop.shop)


async def test_a_pin_is_never_shown_and_a_wrong_one_changes_nobody(shop: Staffed) -> None:
    sheet = await entering(shop)
    assert sheet.pin.echoMode() is QLineEdit.EchoMode.Password
    fill(sheet.pin, "12ab34")
    assert sheet.pin.text() == "1234"
    await shop.press(Qt.Key.Key_Return)
    await until(sheet.field.error)
    assert "no es correcto" in words_of(sheet)
    assert sheet.pin.text() == ""
    assert permission.who(shop.shop) == "Ana"


async def test_wrong_pins_wait_with_a_countdown_and_a_restart_gives_no_try_for_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = staffed(tmp_path, monkeypatch)
    for _ in range(3):
        with pytest.raises(Refused):
            before.shop.people.enter("Beto", "000001")
    await before.close()
    after = windowed(Shop(tmp_path, practice=True))
    after.gate.start()
    sheet = await after.sheet()
    assert isinstance(sheet, EnterSheet)
    sheet.choose("Beto")
    assert "Podrá intentarlo en" in words_of(sheet)
    assert not sheet.go.isEnabled()
    fill(sheet.pin, PIN["Beto"])
    await after.press(Qt.Key.Key_Return)
    assert permission.who(after.shop) == "Ana"
    person = next(each for each in after.shop.people.all() if each.name == "Beto")
    assert person.failures == 3
    sheet.choose("Ana")
    assert sheet.go.isEnabled()
    await after.close()


async def test_ten_wrong_pins_lock_and_the_sheet_says_who_unlocks(shop: Staffed) -> None:
    shop.shop.store.write(lambda db: db.execute("UPDATE people SET failures = ? WHERE name = 'Beto'", (MOST_TRIES,)))
    sheet = await entering(shop)
    fill(sheet.pin, PIN["Beto"])
    await shop.press(Qt.Key.Key_Return)
    await until(sheet.field.error)
    assert "lo desbloquea un supervisor" in words_of(sheet)


async def test_a_till_that_opens_is_locked_until_a_pin_and_esc_is_no_way_in(shop: Staffed) -> None:
    shop.gate.start()
    sheet = await shop.sheet()
    assert isinstance(sheet, EnterSheet)
    await shop.press(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is sheet
    sheet.choose("Saúl")
    fill(sheet.pin, PIN["Saúl"])
    await shop.press(Qt.Key.Key_Return)
    await shop.gone()
    assert permission.who(shop.shop) == "Saúl"


async def test_a_till_without_people_opens_and_never_locks(alone: Staffed) -> None:
    alone.gate.start()
    alone.gate.lock()
    assert QApplication.activeModalWidget() is None
    alone.gate.switch()
    assert alone.said[-1][0] == "Todavía no hay personas"


async def test_the_lock_comes_after_minutes_without_a_key_and_each_key_puts_it_off(shop: Staffed) -> None:
    assert not shop.gate._idle.isActive()
    shop.shop.set_setting(LOCK_SETTING, "2")
    shop.bridge.settings_changed.emit()
    assert shop.gate._idle.interval() == 120_000
    shop.gate._idle.stop()
    await shop.press(Qt.Key.Key_A)
    assert shop.gate._idle.isActive()
    shop.gate._idle.timeout.emit()
    assert isinstance(await shop.sheet(), EnterSheet)


@pytest.mark.parametrize("card", ["SUP-0042", "sup-Saúl"])
async def test_a_card_chooses_its_person_and_still_needs_the_pin(shop: Staffed, card: str) -> None:
    shop.shop.people.set_card("Saúl", "SUP-0042", OWNER)
    assert not shop.gate.take_card("7450000000019")
    assert shop.gate.take_card(card)
    sheet = await shop.sheet()
    assert isinstance(sheet, EnterSheet)
    person = sheet.person()
    assert person is not None
    assert person.name == "Saúl"
    assert permission.who(shop.shop) == "Ana"
    await until(sheet.pin.hasFocus)


async def test_a_supervisor_s_card_chooses_who_approves(shop: Staffed) -> None:
    shop.shop.people.set_card("Saúl", "SUP-0042", OWNER)
    done: list[str] = []
    permission.ask(shop.shop, shop.window, Right.VOID, "F-1", lambda actor: done.append(actor.name))
    sheet = await shop.sheet()
    assert isinstance(sheet, ApproveSheet)
    assert shop.gate.take_card("SUP-0042")
    person = sheet.person()
    assert person is not None
    assert person.name == "Saúl"
    fill(sheet.why, "el cliente se arrepintió")
    fill(sheet.pin, PIN["Saúl"])
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: done == ["Ana"])
    assert '"subject":"F-1"' in shop.facts("approved")[0]


async def test_a_code_means_one_thing_only(shop: Staffed) -> None:
    people = shop.shop.people
    people.set_card("Saúl", "SUP-0042", OWNER)
    for name, code in (("Beto", "SUP-0042"), ("Beto", "7450000000019"), ("Beto", "1")):
        with pytest.raises(Refused):
            people.set_card(name, code, OWNER)
    people.set_card("Saúl", "", OWNER)
    assert people.by_card("SUP-0042") is None


async def test_who_has_the_right_is_asked_nothing(shop: Staffed) -> None:
    shop.now("Olga")
    done: list[str] = []
    for right in Right:
        permission.ask(shop.shop, shop.window, right, "", lambda actor: done.append(actor.name))
    assert done == ["Olga"] * len(Right)
    assert QApplication.activeModalWidget() is None


def shows(page: Guarded) -> bool:
    """Is the page behind the guard in sight?"""
    return page.page is not None and page.page.isVisible()


async def test_settings_open_to_a_cashier_for_one_visit_that_a_supervisor_may_give(shop: Staffed) -> None:
    shop.window.show_page("settings")
    page = shop.window.page("settings")
    assert isinstance(page, Guarded)
    assert not shows(page)
    await shop.press(Qt.Key.Key_F9)
    sheet = await shop.sheet()
    assert isinstance(sheet, ApproveSheet)
    assert [each.name for each in sheet.rows.rows()] == ["Olga"]
    fill(sheet.why, "cambiar la impresora")
    fill(sheet.pin, PIN["Olga"])
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: shows(page))
    shop.window.show_page("sale")
    shop.window.show_page("settings")
    await until(lambda: not shows(page))


async def test_settings_close_when_somebody_without_the_right_takes_the_till(shop: Staffed) -> None:
    shop.now("Olga")
    shop.window.show_page("settings")
    page = shop.window.page("settings")
    assert isinstance(page, Guarded)
    assert shows(page)
    shop.now("Beto")
    assert not shows(page)


async def test_the_drawer_opens_with_a_reason_and_a_till_without_printer_says_what_is_missing(shop: Staffed) -> None:
    shop.now("Saúl")
    await shop.press(Qt.Key.Key_D, CTRL)
    sheet = await shop.sheet()
    assert isinstance(sheet, FormSheet)
    await shop.press(Qt.Key.Key_Return)
    assert sheet.fields["reason"].error()
    fill(sheet.fields["reason"].editor, "cambio para el banco")
    await shop.press(Qt.Key.Key_Return)
    assert "no hay una impresora con cajón" in words_of(sheet)
    shop.shop.printers.set("caja", {"way": "network", "address": "127.0.0.1:9"}, "test")
    await shop.press(Qt.Key.Key_Return)
    await shop.gone()
    (fact,) = shop.facts("drawer_pulse")
    assert "cambio para el banco" in fact


async def test_a_cashier_opens_the_drawer_only_with_a_supervisor(shop: Staffed) -> None:
    shop.shop.printers.set("caja", {"way": "network", "address": "127.0.0.1:9"}, "test")
    await shop.press(Qt.Key.Key_D, CTRL)
    sheet = await shop.sheet()
    assert isinstance(sheet, ApproveSheet)
    assert shop.facts("drawer_pulse") == []
    fill(sheet.why, "un cliente pide cambio")
    fill(sheet.pin, PIN["Olga"])
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: shop.facts("drawer_pulse"))


async def test_one_s_own_pin_changes_with_the_old_one(shop: Staffed) -> None:
    sheet = changing_own_pin(shop.shop, "Ana", lambda _: None, shop.window)
    sheet.open()
    for old, new, again, wrong in (
        ("000001", "862057", "862057", "old"),
        (PIN["Ana"], "862057", "862058", "again"),
        (PIN["Ana"], "1234", "1234", "pin"),
    ):
        for key, text in (("old", old), ("pin", new), ("again", again)):
            fill(sheet.fields[key].editor, text)
        await shop.press(Qt.Key.Key_Return)
        assert sheet.fields[wrong].error()
    fill(sheet.fields["pin"].editor, "862057")
    fill(sheet.fields["again"].editor, "862057")
    await shop.press(Qt.Key.Key_Return)
    await shop.gone()
    assert shop.shop.people.enter("Ana", "862057").name == "Ana"


async def test_where_the_owner_wants_it_nobody_sells_before_the_session_is_open(shop: Staffed) -> None:
    assert sell(shop.shop)
    shop.shop.set_setting("session_required", "yes")
    with pytest.raises(Refused, match="abra primero la caja 01"):
        sell(shop.shop)
    shop.shop.drawer.open([], OWNER)
    assert sell(shop.shop)
