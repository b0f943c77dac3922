"""Promises of the first start: practise by one key, or an issuer and a provider that were really asked."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.party import Issuer
from app.runtime import Shop
from tests.ui import looking
from tests.ui.sale.till import until
from tests.ui.shops import type_text
from ui.bridge import Bridge
from ui.first_run import Assistant
from ui.settings.issuers import IssuerSheet
from ui.tokens import SCALES


@pytest_asyncio.fixture
async def assistant(tmp_path: Path) -> AsyncIterator[Assistant]:
    shop, bridge = Shop(tmp_path), Bridge()
    made = Assistant(shop, bridge)
    made.resize(1024, 768)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    await bridge.close()
    made.finish()
    made.deleteLater()
    await shop.aclose()


def fill(assistant: Assistant, **texts: str) -> None:
    for key, text in texts.items():
        editor = assistant.issuer.fields[key.replace("_", "-") if key != "trade_name" else key].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(text)


async def test_one_key_practises(assistant: Assistant) -> None:
    asked: list[bool] = []
    assistant.practice_wanted.connect(lambda: asked.append(True))
    QTest.keyClick(assistant, Qt.Key.Key_F2)
    assert asked == [True]


async def test_the_check_digits_appear_while_the_id_is_typed(assistant: Assistant) -> None:
    assistant.go(1)
    fill(assistant, tax_id="155596713-2-2015")
    assert "DV 59" in assistant.issuer.fields["tax-id"].editor.accessibleDescription()
    fill(assistant, tax_id="12")
    assert assistant.issuer.fields["tax-id"].error()


async def test_an_issuer_that_is_refused_says_which_field(assistant: Assistant) -> None:
    assistant.go(1)
    fill(assistant, tax_id="155596713-2-2015")
    assistant.issuer.keep()
    assert assistant.step() == 1
    assert assistant.issuer.fields["legal-name"].error()


async def test_a_field_that_is_corrected_never_stays_red(assistant: Assistant) -> None:
    assistant.go(1)
    fill(assistant, tax_id="155596713-2-2015")
    assistant.issuer.keep()
    name = assistant.issuer.fields["legal-name"]
    assert name.error()
    type_text(name.editor, "T")
    assert not name.error()
    assert name.editor.accessibleDescription() == ""
    fill(assistant, tax_id="12")
    type_text(assistant.issuer.fields["tax-id"].editor, "3")
    assert assistant.issuer.fields["tax-id"].error()  # what is still wrong stays red while it is typed


async def test_issuer_and_provider_are_kept_and_the_connection_is_really_tried(assistant: Assistant) -> None:
    assistant.go(1)
    fill(assistant, tax_id="155596713-2-2015", legal_name="Tienda, S.A.", trade_name="La Tienda")
    assistant.issuer.keep()
    assert assistant.step() == 2
    shop = assistant.provider._shop
    assert [(i.name, i.tax_id, i.extra["dv"]) for i in shop.issuers()] == [("La Tienda", "155596713-2-2015", "59")]
    fields = assistant.provider.fields
    for key, text in (("base_url", "http://127.0.0.1:9"), ("api_key", "clave-de-prueba")):
        editor = fields[key].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
    assert isinstance(fields["api_key"].editor, QLineEdit)
    assert fields["api_key"].editor.echoMode() is not QLineEdit.EchoMode.Normal
    assistant.provider.try_it()
    await until(assistant.provider.test.isEnabled, 15)  # nobody listens there: the answer is a sentence
    ended: list[bool] = []
    assistant.done.connect(lambda: ended.append(True))
    assistant.provider.keep_and_finish()
    assert ended == [True]


async def test_a_service_that_does_not_answer_is_waited_for_until_esc(assistant: Assistant) -> None:
    assistant.go(1)
    fill(assistant, tax_id="155596713-2-2015", legal_name="Tienda, S.A.")
    assistant.issuer.keep()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        for key, text in (("base_url", f"http://127.0.0.1:{silent.getsockname()[1]}"), ("api_key", "clave-de-prueba")):
            editor = assistant.provider.fields[key].editor
            assert isinstance(editor, QLineEdit)
            editor.setText(text)
        assistant.activateWindow()
        QTest.keyClick(assistant, Qt.Key.Key_F5)
        assert not assistant.provider.test.isEnabled()
        QTest.keyClick(assistant, Qt.Key.Key_Escape)
        await until(assistant.provider.test.isEnabled, 2)
    assert assistant.step() == 2


async def test_a_setting_that_is_refused_stays_on_its_field(assistant: Assistant) -> None:
    assistant.go(1)
    fill(assistant, tax_id="155596713-2-2015", legal_name="Tienda, S.A.")
    assistant.issuer.keep()
    editor = assistant.provider.fields["base_url"].editor
    assert isinstance(editor, QLineEdit)
    editor.setText("http://example.com")
    assert not assistant.provider.keep()
    assert assistant.provider.fields["base_url"].error()


async def test_a_country_asks_its_own_keys_and_nothing_goes_on_without_what_its_documents_need(
    assistant: Assistant,
) -> None:
    assistant.go(1)
    step = assistant.issuer
    step.choose_country("PY")
    fill(assistant, tax_id="80069563-1", legal_name="Comercial, S.A.")
    step.keep()
    assert assistant.step() == 1
    assert step._own["timbrado"].error()
    for key, text in (("timbrado", "12345678"), ("timbrado_from", "2026-01-01")):
        editor = step._own[key].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
    step.keep()
    assert assistant.step() == 2
    (issuer,) = assistant.provider._shop.issuers()
    assert (issuer.country, issuer.extra["timbrado"], issuer.extra["establishment"]) == ("PY", "12345678", "001")


async def test_tab_goes_through_the_keys_of_whichever_country_was_chosen(assistant: Assistant) -> None:
    assistant.go(1)
    step = assistant.issuer
    for country in ("AR", "MX"):
        step.choose_country(country)
        QApplication.processEvents()
        step.fields["email"].editor.setFocus()
        for field in step._own.values():
            QTest.keyClick(assistant.focusWidget(), Qt.Key.Key_Tab)
            assert assistant.focusWidget() is field.editor
    sheet = IssuerSheet(Issuer("mx", "MX", "EKU9003173C9", "ESCUELA KEMPER URGATE"), print)
    wanted = [sheet.fields[key.name].editor for key in sheet.country.keys]
    for before, after in pairwise([sheet._prices, *wanted]):
        assert before.nextInFocusChain() is after


def turn() -> None:
    """Words that wrap are laid out once more when a scroll bar has come."""
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("scale", SCALES)
async def test_every_step_fits_a_small_screen_at_every_scale_with_its_buttons_in_sight(
    assistant: Assistant, scale: int
) -> None:
    size = (1024 * 100 // scale, 768 * 100 // scale)
    assistant.resize(*size)
    for land in ("PY", "PA"):
        assistant.go(1)
        step = assistant.issuer
        step.choose_country(land)
        turn()
        assert list(looking.clipped(assistant, size)) == []
    fill(assistant, tax_id="155596713-2-2015", legal_name="Tienda, S.A.")
    step.fields["legal-name"].editor.setFocus()
    step.keep()
    assert assistant.step() == 2
    turn()
    assert list(looking.clipped(assistant, size)) == []
    for button in assistant.provider.buttons:
        assert assistant.childAt(button.mapTo(assistant, button.rect().center())) is button
    field = list(assistant.provider.fields.values())[-1]
    field.editor.setFocus()
    assert assistant.childAt(field.editor.mapTo(assistant, field.editor.rect().center())) is field.editor
