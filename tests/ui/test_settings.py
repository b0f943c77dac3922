"""Promises of the settings: kept at once, refused at their field, really tested, and no secret is ever shown."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from app.runtime import Shop
from tests.ui.shops import type_text, until
from ui import theme
from ui.bridge import Bridge
from ui.settings.entries import SecretEntry
from ui.settings.issuers import IssuersSection
from ui.settings.notices import NoticesSection
from ui.settings.page import SettingsPage
from ui.settings.practice import PracticeSection
from ui.settings.providers import ProviderForm, ProvidersSection
from ui.settings.safety import SafetySection
from ui.settings.till import TillSection
from ui.tokens import Mode
from ui.widgets.fields import Field

CANARY = "canario-7f3a91-clave"


async def shown(shop: Shop) -> tuple[SettingsPage, Bridge]:
    bridge = Bridge()
    page = SettingsPage(shop, bridge)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    page.arrive()
    await asyncio.sleep(0.02)  # never processEvents here: a loop within a task loses the wake-up of others
    return page, bridge


def everything_said(widget: QWidget) -> str:
    """Every text of every widget, hidden ones and what readers are told included."""
    said: list[str] = []
    for child in widget.findChildren(QWidget):
        said += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
        if isinstance(child, QLabel | QLineEdit):
            said.append(child.text())
        if isinstance(child, QComboBox):
            said += [child.itemText(at) for at in range(child.count())]
    return "\n".join(said)


def files_with(text: str, folder: Path) -> list[str]:
    return [p.name for p in folder.rglob("*") if p.is_file() and text.encode() in p.read_bytes()]


async def conteo(shop: Shop) -> tuple[SettingsPage, ProviderForm]:
    """The settings with the form of a provider in sight."""
    page, _ = await shown(shop)
    page.show_provider("conteo")
    section = page.part("providers")
    assert isinstance(section, ProvidersSection)
    return page, section.forms["conteo"]


async def test_a_secret_is_kept_and_never_shown_again(shop: Shop, tmp_path: Path) -> None:
    page, form = await conteo(shop)
    entry = form.entries["api_key"]
    assert isinstance(entry, SecretEntry)
    assert entry.line.echoMode() is QLineEdit.EchoMode.Password
    type_text(entry.line, CANARY)
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert shop.vault.get("provider:conteo:api_key") == CANARY
    assert CANARY not in everything_said(page)
    assert "guardada" in entry.line.placeholderText()
    page.show_part("till")
    page.show_part("providers")
    assert CANARY not in everything_said(page)
    assert files_with(CANARY, tmp_path) == []


async def test_a_wrong_setting_is_refused_at_its_field_and_nothing_is_kept(shop: Shop) -> None:
    _, form = await conteo(shop)
    form.advanced.click()
    before = shop.services.info("conteo").values
    address = form.entries["base_url"].focusProxy()
    assert isinstance(address, QLineEdit)
    address.selectAll()
    type_text(address, "http://ejemplo.com/v1")
    assert not form.keep()
    assert "https" in form._more.fields["base_url"].editor.accessibleDescription()
    assert shop.services.info("conteo").values == before


async def test_the_connection_is_really_tested_and_a_silence_is_said(shop: Shop) -> None:
    assert shop.practice is not None
    page, form = await conteo(shop)
    QTest.keyClick(page, Qt.Key.Key_F5)
    await until(form.test.isEnabled)
    assert form.state._title.text() == "Responde"
    shop.practice.faults("conteo").change({"script": ["look_up.unauthorized"]})
    QTest.keyClick(page, Qt.Key.Key_F5)
    await until(form.test.isEnabled)
    assert form.state._title.text() == "No responde bien"
    assert "clave" in form.state._sentence.text()


async def test_a_provider_that_takes_its_time_is_not_waited_for_after_esc(shop: Shop) -> None:
    assert shop.practice is not None
    page, form = await conteo(shop)
    before = form.state._title.text()
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert not form.test.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    await until(form.test.isEnabled)
    assert (form.state._title.text(), form.progress.running()) == (before, False)


async def test_the_till_s_settings_are_kept_when_the_field_is_left(shop: Shop) -> None:
    page, bridge = await shown(shop)
    told: list[bool] = []
    bridge.settings_changed.connect(lambda: told.append(True))
    till = page.part("till")
    assert isinstance(till, TillSection)
    till.cashier.setFocus()
    type_text(till.cashier, "Ana Pérez")
    QTest.keyClick(till.cashier, Qt.Key.Key_Return)
    assert shop.setting("cashier") == "Ana Pérez"
    assert told == [True]


async def test_the_look_changes_at_once_and_is_remembered(shop: Shop, application: QApplication) -> None:
    page, _ = await shown(shop)
    till = page.part("till")
    assert isinstance(till, TillSection)
    try:
        till.mode.setCurrentIndex(till.mode.findData(Mode.DARK.value))
        till.mode.activated.emit(till.mode.currentIndex())
        assert theme.colours().dark
        again, _ = await shown(shop)
        kept = again.part("till")
        assert isinstance(kept, TillSection)
        assert kept.mode.currentData() == Mode.DARK.value
    finally:
        theme.apply(application, Mode.LIGHT)


async def test_an_issuer_is_checked_by_its_country_and_kept(shop: Shop) -> None:
    page, _ = await shown(shop)
    page.show_part("issuers")
    section = page.part("issuers")
    assert isinstance(section, IssuersSection)
    section.edit(None)
    sheet = section.sheet
    assert sheet is not None
    for key, value in (("legal-name", "Ferretería del Istmo, S.A."), ("tax-id", "garabato"), ("issuer", "istmo")):
        editor = sheet.fields[key].editor
        assert isinstance(editor, QLineEdit)
        type_text(editor, value)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.fields["tax-id"].error()
    editor = sheet.fields["tax-id"].editor
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    type_text(editor, "155642118-2-2017")
    assert sheet.value("dv") == "55"
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert [issuer.name for issuer in shop.issuers()] == ["istmo", "tienda"]


async def test_practice_switches_reach_the_practice_provider(shop: Shop) -> None:
    assert shop.practice is not None
    page, _ = await shown(shop)
    page.show_part("practice")
    section = page.part("practice")
    assert isinstance(section, PracticeSection)
    form = section.forms["conteo"]
    form.kind.setCurrentIndex(form.kind.findData("pending"))
    form.often.choose("always")
    form.apply()
    assert shop.practice.faults("conteo").describe()["chances"] == ["submit.pending=20"]
    assert "pendiente" in form.state._sentence.text()
    form.seconds.setText("mucho")
    form.apply()
    assert form.fields["seconds"].error()
    assert "no_pdf" not in [form.kind.itemData(at) for at in range(form.kind.count())]


async def test_notifications_are_off_until_the_switch_is_kept_and_then_the_address_is_shown(shop: Shop) -> None:
    running = asyncio.ensure_future(shop.notices.run())
    page, _ = await shown(shop)
    page.show_part("notices")
    section = page.part("notices")
    assert isinstance(section, NoticesSection)
    assert section.state.title() == "Apagado"
    section.on.click()
    section.port.selectAll()
    type_text(section.port, "80")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert section._form.fields["port"].error()
    assert not shop.notices.on
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    section.port.selectAll()
    type_text(section.port, str(port))
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: shop.notices.address)
    section.show_state()
    assert section.state.title() == f"Escucha en http://127.0.0.1:{port}"
    shop.notices.close()
    await asyncio.wait_for(running, 10)


async def test_a_part_that_was_chosen_by_its_key_has_the_focus_in_its_first_field(shop: Shop) -> None:
    page, _ = await shown(shop)
    for key, held, word in ((Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier, "providers"),
                            (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "practice"),
                            (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier, "till")):  # fmt: skip
        QTest.keyClick(page, key, held)
        focus = QApplication.focusWidget()
        assert page.parts.value() == word
        assert focus is not None
        assert page.part(word).isAncestorOf(focus)


async def test_nothing_is_said_to_be_saved_while_what_was_typed_beside_it_is_refused(shop: Shop) -> None:
    page, bridge = await shown(shop)
    said: list[str] = []
    bridge.said.connect(lambda title, *_: said.append(title))
    till = page.part("till")
    assert isinstance(till, TillSection)
    till.day_ends.setFocus()
    till.day_ends.setText("25:00")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert till.errors() == ["day_ends"]
    assert till.day_ends.hasFocus()
    assert said == []
    till.day_ends.setText("3:00")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (shop.days.ends(), till.errors(), said) == ("03:00", [], ["Guardado"])
    page.close()


async def test_what_is_refused_while_its_part_is_left_is_said_aloud_and_not_beside_what_is_kept(shop: Shop) -> None:
    page, bridge = await shown(shop)
    said: list[tuple[str, str]] = []
    bridge.said.connect(lambda title, sentence, *_: said.append((title, sentence)))
    till = page.part("till")
    assert isinstance(till, TillSection)
    till.regret.setFocus()
    till.regret.setText("1000")
    page.go_to("alerts")
    assert said == [("No se guardó", "Esperar antes de enviar: son segundos enteros, de 0 (sale enseguida) a 900.")]
    page.show_part("till")
    assert (till.regret.text(), till.errors()) == ("0", [])
    page.close()


async def test_what_is_kept_never_stands_under_a_refusal_of_something_else(shop: Shop) -> None:
    page, _ = await shown(shop)
    page.go_to("safety")
    section = page.part("safety")
    assert isinstance(section, SafetySection)
    field = next(each for each in section.findChildren(Field) if each.editor is section.hours)
    section.hours.setText("x")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert field.error()
    page.go_to("alerts")
    page.go_to("safety")
    assert (section.hours.text(), field.error()) == ("x", True)
    section.draft.drop()
    assert (section.hours.text(), field.error()) == ("1", False)
    page.close()


async def test_a_till_without_a_number_shows_the_one_that_is_kept(shop: Shop) -> None:
    page, _ = await shown(shop)
    till = page.part("till")
    assert isinstance(till, TillSection)
    till.till.setText(" ")
    till.till.editingFinished.emit()
    assert till.till.text() == shop.setting("till", "01") == "01"
