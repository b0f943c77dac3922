"""Promises of the settings of people and of the journal: the first one rules, rights are kept, nothing is unseen."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.domain.people import ROLES, Actor, Right
from tests.ui.shops import sell, until
from tests.ui.staffed import OWNER, PIN, Staffed, fill, words_of
from ui import permission
from ui.people.guarded import Guarded
from ui.people.journal import ONE_DAY, JournalSection
from ui.people.section import PeopleSection
from ui.settings.page import SettingsPage
from ui.widgets.form import FormSheet


async def settings(at: Staffed) -> SettingsPage:
    """The settings, open."""
    at.window.show_page("settings")
    page = at.window.page("settings")
    assert isinstance(page, Guarded)
    assert isinstance(page.page, SettingsPage)
    return page.page


async def people(at: Staffed) -> PeopleSection:
    """The part of people in front."""
    page = await settings(at)
    page.show_part("people")
    section = page.part("people")
    assert isinstance(section, PeopleSection)
    return section


async def journal(at: Staffed) -> JournalSection:
    """The journal in front, read."""
    page = await settings(at)
    page.show_part("journal")
    section = page.part("journal")
    assert isinstance(section, JournalSection)
    await until(lambda: section.rows.rowCount() > 0 and section.who.count() > 1)
    return section


async def form(at: Staffed) -> FormSheet:
    sheet = await at.sheet()
    assert isinstance(sheet, FormSheet)
    return sheet


async def test_the_first_person_is_the_owner_and_stands_at_the_till(alone: Staffed) -> None:
    section = await people(alone)
    await alone.press(Qt.Key.Key_Insert)
    sheet = await form(alone)
    for key, text in (("name", "Olga Rivas"), ("pin", "480517"), ("again", "480518")):
        fill(sheet.fields[key].editor, text)
    await alone.press(Qt.Key.Key_Return)
    assert sheet.fields["again"].error()
    fill(sheet.fields["again"].editor, "480517")
    await alone.press(Qt.Key.Key_Return)
    await until(lambda: section.rows.rowCount() == 1)
    assert section.rows.row(0).role.name == "owner"
    assert permission.who(alone.shop) == "Olga Rivas"


async def test_another_one_is_entered_with_keys_and_may_work_at_once(shop: Staffed) -> None:
    shop.now("Olga")
    section = await people(shop)
    await shop.press(Qt.Key.Key_Insert)
    sheet = await form(shop)
    for key, text in (("name", "Carla"), ("pin", "715093"), ("again", "715093")):
        fill(sheet.fields[key].editor, text)
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: section.rows.rowCount() == 5)
    assert shop.shop.people.enter("Carla", "715093").role.name == "cashier"


async def test_role_pin_and_leaving_are_one_key_each(shop: Staffed) -> None:
    shop.now("Olga")
    section = await people(shop)
    section.read("Ana")
    await shop.press(Qt.Key.Key_F4)
    sheet = await form(shop)
    sheet.fill({"role": "supervisor"})
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: shop.shop.people.may(Actor("Ana"), Right.APPROVE))
    await shop.gone()
    await shop.press(Qt.Key.Key_F6)
    sheet = await form(shop)
    for key in ("pin", "again"):
        fill(sheet.fields[key].editor, "862057")
    await shop.press(Qt.Key.Key_Return)
    await shop.gone()
    assert shop.shop.people.enter("Ana", "862057").name == "Ana"
    await shop.press(Qt.Key.Key_Delete)
    assert not shop.shop.people.may(Actor("Ana"), Right.SELL)
    person = section.person()
    assert person is not None
    assert (person.name, person.active) == ("Ana", False)
    await shop.press(Qt.Key.Key_Delete)
    assert shop.shop.people.may(Actor("Ana"), Right.SELL)


async def test_a_locked_person_is_seen_and_unlocked(shop: Staffed) -> None:
    shop.shop.store.write(lambda db: db.execute("UPDATE people SET failures = 10 WHERE name = 'Ana'")).result()
    shop.now("Olga")
    section = await people(shop)
    section.read("Ana")
    assert "Bloqueado" in section.rows.cells(0)[2].text
    await shop.press(Qt.Key.Key_F8)
    assert shop.shop.people.enter("Ana", PIN["Ana"]).failures == 0


async def test_rights_and_the_limit_of_a_role_are_kept_together(shop: Staffed) -> None:
    shop.now("Olga")
    card = (await people(shop)).rights
    assert {right for right, switch in card.switches.items() if switch.isChecked()} == ROLES["cashier"].rights
    card.switches[Right.DRAWER].click()
    fill(card.limit, "120")
    card.save.click()
    assert card.field.error()
    assert not shop.shop.people.may(Actor("Ana"), Right.DRAWER)
    fill(card.limit, "12.5")
    card.save.click()
    assert shop.shop.people.may(Actor("Ana"), Right.DRAWER)
    assert shop.shop.people.roles()[0].discount_limit == Decimal("12.5")


async def test_the_last_who_rules_cannot_be_taken_away(shop: Staffed) -> None:
    shop.now("Olga")
    section = await people(shop)
    section.read("Olga")
    await shop.press(Qt.Key.Key_Delete)
    assert "debe quedar alguien" in shop.said[-1][1]
    assert shop.shop.people.may(OWNER, Right.PEOPLE)


async def test_nobody_types_another_name_over_the_till_s_once_people_are_known(shop: Staffed) -> None:
    shop.now("Olga")
    page = await settings(shop)
    page.show_part("till")
    till = page.part("till")
    assert not till.cashier.isEnabled()  # type: ignore[attr-defined]


async def test_the_journal_says_in_words_who_did_what_and_narrows_by_person_and_kind(shop: Staffed) -> None:
    shop.now("Olga")
    shop.shop.drawer.open([], OWNER)
    document = sell(shop.shop)
    section = await journal(shop)
    newest = section.rows.cells(0)
    assert [cell.text for cell in newest[1:]] == ["Venta", "Ana"]
    assert document.number_text in newest[1].second
    before = section.rows.rowCount()
    assert {"Práctica", "Mostrador (envíos)"} >= {section._named(name) for name in ("practice", "engine")}
    pick(section.who, "Olga")
    await until(lambda: section.rows.rowCount() < before)
    assert {section.rows.cells(at)[2].text for at in range(section.rows.rowCount())} == {"Olga"}
    pick(section.what, "cash_opened")
    await until(lambda: section.rows.rowCount() == 1)
    assert section.rows.cells(0)[1].text == "Caja abierta"
    pick(section.days, 1)
    await asyncio.sleep(0.05)
    assert section.rows.rowCount() == 1
    pick(section.days, ONE_DAY)
    section.day.setDate(section.day.date().addDays(-1))
    await until(lambda: section.rows.rowCount() == 0)


async def test_the_journal_is_checked_and_a_changed_fact_is_found(shop: Staffed) -> None:
    shop.now("Olga")
    section = await journal(shop)
    await shop.press(Qt.Key.Key_F5)
    await until(lambda: section.state.title() == "El diario está entero")

    def forge(db: object) -> None:
        db.execute("DROP TRIGGER IF EXISTS journal_never_changes")  # type: ignore[attr-defined]
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"):  # type: ignore[attr-defined]
            db.execute(f"DROP TRIGGER {name}")  # type: ignore[attr-defined]
        db.execute("UPDATE journal SET who = 'Nadie' WHERE seq = 2")  # type: ignore[attr-defined]

    shop.shop.store.write(forge).result()
    await shop.press(Qt.Key.Key_F5)
    await until(lambda: section.state.title() == "El diario no está entero")
    assert section.state.sentence() == "La anotación 2 del diario fue alterada."


async def test_what_is_listed_is_exported(shop: Staffed, tmp_path: Path) -> None:
    shop.now("Olga")
    section = await journal(shop)
    pick(section.what, "person_added")
    await until(lambda: section.rows.rowCount() == 4)
    section.export(tmp_path / "diario.csv", Actor("Olga"))
    await until(lambda: "Diario exportado" in [title for title, _ in shop.said])
    lines = (tmp_path / "diario.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 5
    assert "Persona agregada" in lines[1]


async def test_no_pin_is_anywhere_on_the_screens(shop: Staffed) -> None:
    shop.now("Olga")
    await journal(shop)
    said = words_of(shop.window) + "".join(shop.facts("person_added"))
    assert not any(pin in said for pin in PIN.values())


def pick(box: QComboBox, data: object) -> None:
    """Choose as a person does."""
    at = box.findData(data)
    assert at >= 0
    box.setCurrentIndex(at)
    box.activated.emit(at)
