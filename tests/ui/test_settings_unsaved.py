"""Promises of what was typed into the settings and not kept yet: never dropped in silence, never in another's form."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.domain.people import Actor
from app.runtime import Shop
from tests.ui.shops import practice_shop, type_text, until
from tests.ui.test_settings import everything_said
from ui.bridge import Bridge
from ui.people.section import PeopleSection
from ui.settings.draft import Draft
from ui.settings.mail import MailSection
from ui.settings.page import SettingsPage
from ui.settings.printers import PrintersSection
from ui.settings.providers import ProvidersSection
from ui.settings.receipt import ReceiptSection
from ui.settings.safety import SafetySection
from ui.settings.section import Section
from ui.widgets.fields import Field

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST_LINE = {
    "till": "Dónde se pregunta", "printers": "Nombre", "receipt": "Debajo de sus datos", "mail": "Servidor",
    "providers": "Clave de API", "people": "Descuento sin aprobación, en %", "alerts": "", "notices": "Puerto",
    "safety": "Segunda carpeta",
}  # fmt: skip
"""A line of each part that waits for Guardar, by its label; empty: the first that there is."""


class Desk:
    """The settings in front of somebody who has keys only."""

    def __init__(self, folder: Path) -> None:
        self.shop: Shop = practice_shop(folder)
        self.bridge = Bridge()
        self.said: list[tuple[str, str]] = []
        self.bridge.said.connect(lambda title, sentence, _: self.said.append((title, sentence)))
        self.page = SettingsPage(self.shop, self.bridge)
        self.page.resize(1100, 700)
        self.page.show()
        self.page.arrive()

    async def go(self, word: str) -> Section:
        self.page.go_to(word)
        await asyncio.sleep(0.02)
        return self.page.part(word)

    async def come_back(self, word: str) -> Section:
        await self.go("keys")
        return await self.go(word)

    def line(self, part: Section, label: str) -> QWidget:
        lines = [each.editor for each in part.findChildren(Field) if isinstance(each.editor, QLineEdit)]
        named = (
            [e for e in part.findChildren(QWidget) if e.accessibleName() == label and _typable(e)] if label else lines
        )
        return named[0]

    async def type(self, editor: QWidget, text: str) -> None:
        editor.setFocus()
        assert isinstance(editor, QLineEdit | QPlainTextEdit)
        editor.selectAll()
        type_text(editor, text)
        await asyncio.sleep(0.02)

    async def press(self, key: Qt.Key, how: Qt.KeyboardModifier = CTRL) -> None:
        self.page.activateWindow()
        await asyncio.sleep(0.02)
        QTest.keyClick(self.page, key, how)
        await asyncio.sleep(0.02)


def _typable(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit)


def text(editor: QWidget) -> str:
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def marks(part: Section) -> list[Draft]:
    return [each for each in part.findChildren(Draft) if not each.isHidden()]


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    made = Desk(tmp_path / "till")
    yield made
    await made.bridge.close()
    made.page.close()
    made.page.deleteLater()
    await made.shop.aclose()


@pytest.mark.parametrize("word", FIRST_LINE)
async def test_what_was_typed_and_not_kept_is_never_dropped_by_looking_elsewhere(desk: Desk, word: str) -> None:
    part = await desk.go(word)
    line, before = desk.line(part, FIRST_LINE[word]), ""
    before = text(line)
    await desk.type(line, "41")
    await desk.come_back(word)
    assert text(line) == "41"
    desk.page.hide()
    desk.page.show()
    desk.page.arrive()
    assert text(line) == "41"
    assert len(marks(part)) == 1
    await desk.press(Qt.Key.Key_W)
    assert (text(line), marks(part)) == (before, [])


async def test_what_the_till_itself_writes_into_a_form_is_never_taken_for_typed(desk: Desk) -> None:
    desk.shop.printers.set("caja", {"address": "192.0.2.7"}, "dueño")
    desk.shop.mailing.set({"host": "smtp.example.com", "sender": "a@example.com"}, "dueño", password="x")
    words = [word for word, _ in desk.page.titles]
    for word in [*words, *words]:
        part = await desk.go(word)
        assert (word, part.unsaved(), marks(part)) == (word, False, [])
    assert desk.said == []


async def test_whoever_leaves_words_behind_is_told_where_they_wait(desk: Desk) -> None:
    part = await desk.go("mail")
    assert isinstance(part, MailSection)
    await desk.type(part.editors["host"], "smtp.example.com")
    assert "Correo ●" in everything_said(desk.page)
    await desk.go("till")
    assert [title for title, _ in desk.said] == ["Sin guardar: Correo"]
    await desk.go("mail")
    desk.page.hide()
    assert [title for title, _ in desk.said] == ["Sin guardar: Correo"] * 2


async def test_a_password_that_was_typed_is_neither_lost_nor_shown(desk: Desk) -> None:
    part = await desk.go("mail")
    assert isinstance(part, MailSection)
    await desk.type(part.editors["host"], "smtp.example.com")
    await desk.type(part.editors["sender"], "tienda@example.com")
    await desk.type(part.password, "canario-91")
    await desk.come_back("mail")
    assert "canario-91" not in "".join(f"{title} {sentence}" for title, sentence in desk.said)
    assert "smtp.example.com" not in part.state.title()
    await desk.press(Qt.Key.Key_S)
    assert desk.shop.vault.get("mail.password") == "canario-91"
    assert (part.password.text(), marks(part), part.unsaved()) == ("", [], False)
    assert "Correo ●" not in everything_said(desk.page)


async def test_what_was_refused_waits_with_its_reason(desk: Desk) -> None:
    part = await desk.go("notices")
    await desk.type(desk.line(part, "Puerto"), "80")
    await desk.press(Qt.Key.Key_S)
    refused = [each for each in part.findChildren(Field) if each.error()]
    assert len(refused) == 1
    await desk.come_back("notices")
    assert refused[0].error()
    assert text(desk.line(part, "Puerto")) == "80"


async def test_words_for_one_printer_never_end_up_in_another_s_form(desk: Desk) -> None:
    printers = desk.shop.printers
    printers.set("caja", {"address": "192.0.2.7"}, "dueño")
    printers.set("cocina", {"address": "192.0.2.8"}, "dueño")
    printers.choose("caja")
    part = await desk.go("printers")
    assert isinstance(part, PrintersSection)
    part.which.setCurrentIndex(part.which.findData("cocina"))
    part.which.activated.emit(part.which.currentIndex())
    address = part.editors["address"]
    await desk.type(address, "192.0.2.99")
    assert not part.which.isEnabled()
    await desk.come_back("printers")
    assert (part.which.currentData(), part.name.text(), text(address)) == ("cocina", "cocina", "192.0.2.99")
    await desk.press(Qt.Key.Key_S)
    assert {info.name: info.values["address"] for info in printers.info()} == {
        "caja": "192.0.2.7", "cocina": "192.0.2.99",
    }  # fmt: skip
    assert part.which.isEnabled()


async def test_words_for_one_provider_wait_in_its_own_form(desk: Desk) -> None:
    part = await desk.go("providers")
    assert isinstance(part, ProvidersSection)
    first, second = list(part.forms)[:2]
    key = next(entry for entry in part.forms[first].entries.values() if isinstance(entry.focusProxy(), QLineEdit))
    line = key.focusProxy()
    assert isinstance(line, QLineEdit)
    await desk.type(line, "valor-1")
    part.names.step()
    await desk.press(Qt.Key.Key_S)
    assert line.text() == "valor-1"
    assert part.forms[first].draft.unsaved()
    assert not part.forms[second].draft.unsaved()
    assert "●" in everything_said(part.names)


async def test_the_ticket_of_one_issuer_never_takes_another_s_words_or_picture(desk: Desk) -> None:
    part = await desk.go("receipt")
    assert isinstance(part, ReceiptSection)
    await desk.type(part.footer, "Gracias, vuelva")
    assert not part.issuer.isEnabled()
    part.parts[next(iter(part.parts))].click()
    await desk.come_back("receipt")
    assert part.footer.toPlainText() == "Gracias, vuelva"
    await desk.press(Qt.Key.Key_S)
    assert (part.issuer.isEnabled(), marks(part)) == (True, [])
    assert desk.shop.receipts.design("tienda").frame.footer == ("Gracias, vuelva",)


async def test_a_copy_that_is_made_meanwhile_drops_no_words(desk: Desk) -> None:
    part = await desk.go("safety")
    assert isinstance(part, SafetySection)
    await desk.type(part.hours, "7")
    part.copy_now()
    await until(lambda: not part.progress.running())
    assert part.hours.text() == "7"
    await desk.press(Qt.Key.Key_S)
    assert (desk.shop.safety.hours, part.unsaved()) == (7, False)


async def test_switches_of_one_role_never_go_to_another(desk: Desk) -> None:
    desk.shop.people.add("Olga", "owner", "480517", Actor(""))
    part = await desk.go("people")
    assert isinstance(part, PeopleSection)
    rights = part.rights
    before, role = next(iter(rights.switches.values())).isChecked(), rights.role.value()
    next(iter(rights.switches.values())).click()
    await asyncio.sleep(0.02)
    await desk.press(Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    assert rights.role.value() == role
    assert next(iter(rights.switches.values())).isChecked() is not before
