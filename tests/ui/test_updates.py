"""Promises of the card of versions: off at first, one quiet line, a wrong word under its field, kept but not run."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.runtime import Shop
from tests.ui.shops import practice_shop, until
from tests.updates.vendor import NAME, Vendor
from ui.bridge import Bridge
from ui.preferences import Preferences
from ui.settings.till import TillSection
from ui.settings.updates import UpdatesCard

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest_asyncio.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    made = practice_shop(tmp_path / "till")
    yield made
    await made.aclose()


@pytest_asyncio.fixture
async def card(shop: Shop, tmp_path: Path) -> AsyncIterator[UpdatesCard]:
    bridge = Bridge()
    section = TillSection(shop, bridge, Preferences(tmp_path / "window.ini"))
    section.arrive()
    section.resize(860, 900)
    section.show()
    section.activateWindow()
    await asyncio.sleep(0.02)
    yield section.updates
    await bridge.close()
    section.close()
    section.deleteLater()


async def test_versions_are_asked_for_only_where_the_owner_says_and_a_package_is_kept(
    shop: Shop, card: UpdatesCard, tmp_path: Path
) -> None:
    vendor = Vendor(tmp_path / "vendor", shop.clock.now())
    vendor.publish()
    assert card.line.text().endswith("No se buscan versiones nuevas.")
    assert not card.look.isEnabled()
    assert not card.fetch.isVisible()
    QTest.keyClicks(card.source, "no-es-un-lugar")
    QTest.keyClicks(card.key, vendor.key)
    QTest.keyClick(card, Qt.Key.Key_S, CTRL)
    assert card.fields["source"].error()
    card.source.setText(str(vendor.folder))
    QTest.keyClick(card, Qt.Key.Key_S, CTRL)
    assert card.line.text().endswith("Todavía no se ha preguntado.")
    QTest.keyClick(card, Qt.Key.Key_F5)
    await until(lambda: "99.0.0" in card.line.text())
    QTest.keyClick(card, Qt.Key.Key_F8)
    await until(lambda: NAME in card.line.text())
    assert not card.fetch.isVisible()
    vendor.publish(number=6)
    QTest.keyClick(card, Qt.Key.Key_F5)
    await until(lambda: card.line.property("role") == "error")
    assert "más vieja" in card.line.text()


async def test_a_server_that_does_not_answer_is_waited_for_until_esc(
    shop: Shop, card: UpdatesCard, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        card.source.setText(f"http://127.0.0.1:{silent.getsockname()[1]}")
        card.key.setText(Vendor(tmp_path / "vendor", shop.clock.now()).key)
        QTest.keyClick(card, Qt.Key.Key_S, CTRL)
        QTest.keyClick(card, Qt.Key.Key_F5)
        await asyncio.sleep(0.02)
        assert (card.progress.running(), card.look.isEnabled()) == (True, False)
        QTest.keyClick(card, Qt.Key.Key_Escape)
        await until(lambda: not card.progress.running(), 2)
        assert card.look.isEnabled()
        assert card.line.text().endswith("Todavía no se ha preguntado.")
    await until(lambda: bool(shop.updates.state().trouble))  # it has hung up
