"""Promises about mail in the window: the server is kept without showing its secret, a test says what happened."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.mail import MailState
from app.runtime import Shop
from tests.mail_server import MailServer
from tests.ui.shops import deliver, practice_shop, sell, until
from ui.bridge import Bridge
from ui.printing.waiting import WaitingSheet
from ui.settings.mail import MailSection
from ui.widgets.form import FormSheet

SECRET = "otra-secreta-47"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def server(tmp_path: Path) -> Iterator[MailServer]:
    made = MailServer(tmp_path)
    yield made
    made.close()


@pytest_asyncio.fixture
async def shop(tmp_path: Path, server: MailServer) -> AsyncIterator[Shop]:
    made = practice_shop(tmp_path / "till")
    made.mailing.tls = server.trusted
    yield made
    await made.aclose()


@pytest_asyncio.fixture
async def section(shop: Shop) -> AsyncIterator[MailSection]:
    bridge = Bridge()
    made = MailSection(shop, bridge)
    made.arrive()
    made.resize(860, 760)
    made.show()
    made.activateWindow()
    await asyncio.sleep(0.02)
    yield made
    await bridge.close()
    made.close()
    made.deleteLater()


async def test_a_server_is_kept_tried_and_its_password_never_shown(
    shop: Shop, server: MailServer, section: MailSection
) -> None:
    for key, text in (("host", "127.0.0.1"), ("port", str(server.port)), ("user", "caja"), ("sender", "a@b.example")):
        QTest.keyClicks(section.editors[key], text)
    QTest.keyClicks(section.password, SECRET)
    QTest.keyClick(section, Qt.Key.Key_S, CTRL)
    await asyncio.sleep(0.02)
    assert shop.mailing.has_password()
    assert SECRET not in " ".join(line.text() for line in section.findChildren(QLineEdit))
    QTest.keyClick(section, Qt.Key.Key_F5)
    await asyncio.sleep(0.05)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, FormSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    await until(lambda: section.state.title() == "La prueba salió")
    assert server.letters[0]["To"] == "a@b.example"
    server.says["AUTH"] = "535 no"
    section.try_out("a@b.example")
    await until(lambda: section.state.title() == "La prueba no salió")
    assert "contraseña" in section.state.sentence()


async def test_a_wrong_server_is_said_under_its_field(shop: Shop, section: MailSection) -> None:
    QTest.keyClicks(section.editors["host"], "smtp.example")
    QTest.keyClicks(section.editors["sender"], "nadie")
    QTest.keyClick(section, Qt.Key.Key_S, CTRL)
    assert section.form.fields["sender"].error()
    assert not shop.mailing.ready()


async def test_a_mail_that_failed_leaves_with_one_key_from_the_list(shop: Shop, server: MailServer) -> None:
    shop.mailing.set({"host": "127.0.0.1", "port": str(server.port), "sender": "a@b.example"}, "dueño")
    document = sell(shop)
    await deliver(shop)
    server.says["RCPT"] = "550 nobody"
    shop.mailing.queue(document.id, "mal@cliente.example", "Ana")
    await shop.mailing.work(begin=True)
    bridge = Bridge()
    shop.mailing.changed = lambda mail_id: bridge.tell("paper", mail_id)
    sheet = WaitingSheet(shop, bridge, None)  # type: ignore[arg-type]
    sheet.open()
    sheet.show_side("mails")
    await asyncio.sleep(0.05)
    assert "550" in sheet.mails.hint.sentence()
    server.says.clear()
    QTest.keyClick(sheet, Qt.Key.Key_F5)
    await shop.mailing.work()
    await until(lambda: "Salió" in sheet.mails.hint.sentence())
    assert shop.mailing.mails()[0].state is MailState.SENT
    sheet.reject()
    await bridge.close()
