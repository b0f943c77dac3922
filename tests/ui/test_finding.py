"""Promises of the verdict where nobody can be asked: clues in sight, a find weighed, nothing taken by chance."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.domain.document import Document, Status
from app.domain.evidence import Match
from app.domain.outbox import Call
from app.domain.views import Word
from app.runtime import Shop
from tests.ui.lands import sell_in, shop_of
from tests.ui.shops import deliver, until
from ui.attention.causes import Act
from ui.attention.finding import FindingSheet
from ui.attention.page import AttentionPage
from ui.bridge import Bridge
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text

UUID = "6F1C2D34-7A8B-4C9D-8E0F-112233445566"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = shop_of(tmp_path / "data", "MX")
    yield made
    made.close()


async def lost(shop: Shop) -> tuple[Document, bytes]:
    """A sale whose answer was lost, and the XML that Contpaqi has of it."""
    assert shop.practice is not None
    shop.practice.faults("enlazatte").change({"script": ["garbage"]})
    document = sell_in(shop, "MX")
    await deliver(shop)
    assert shop.papers.view(document.id).word is Word.VERIFY
    provider: Any = shop.services.service("enlazatte").provider
    uuid = shop.practice.ledger("enlazatte")[-1]["authorization"]
    xml: str = (await provider._call("GET", f"invoices/{uuid}", "practica")).object()["xml"]
    return document, xml.encode()


async def opened(shop: Shop) -> tuple[AttentionPage, FindingSheet]:
    bridge = Bridge()
    shop.listen(lambda identity: bridge.tell("document", identity))
    page = AttentionPage(shop, bridge)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    await asyncio.sleep(0.02)
    page.arrive()
    await until(lambda: page.cause())
    cause = page.cause()
    assert cause is not None
    assert cause.acts[:2] == (Act.FIND, Act.NOT_ISSUED)
    QTest.keyClick(page, Qt.Key.Key_F8)
    (sheet,) = page.findChildren(FindingSheet)
    sheet.activateWindow()
    await asyncio.sleep(0.02)
    return page, sheet


def drop(sheet: FindingSheet, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    sheet.dropEvent(event)
    data.clear()


async def test_the_screen_shows_what_to_look_for_and_takes_nothing_before_a_find(shop: Shop) -> None:
    document, _ = await lost(shop)
    _, sheet = await opened(shop)
    said = "\n".join(text.text() for text in sheet.findChildren(Text))
    for clue in ("CLIEN0003", "45.00 MXN", "Café molido", "1.", "Contpaqi"):
        assert clue in said
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert shop.papers.view(document.id).word is Word.VERIFY


async def test_the_xml_dropped_in_is_compared_and_taken_with_enter(shop: Shop, tmp_path: Path) -> None:
    document, xml = await lost(shop)
    (tmp_path / "factura.xml").write_bytes(xml)
    page, sheet = await opened(shop)
    drop(sheet, tmp_path / "factura.xml")
    assert sheet.evidence is not None
    assert sheet.evidence.match is Match.OURS
    assert sheet.rows.rowCount() == len(sheet.evidence.comparisons)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    standing = shop.papers.view(document.id).standing
    assert (standing.status, shop.papers.xml(document.id)) == (Status.AUTHORIZED, xml)
    await until(lambda: page.causes.rowCount() == 0)


async def test_the_xml_of_another_sale_is_never_taken(shop: Shop) -> None:
    _, foreign = await lost(shop)
    sold = shop.papers.needs_person()[0].document_id
    shop.papers.resolve_found(sold, foreign, "Ana")
    document, _ = await lost(shop)
    _, sheet = await opened(shop)
    sheet.weigh(foreign)
    assert sheet.evidence is not None
    assert sheet.evidence.match is Match.FOREIGN
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert shop.papers.view(document.id).word is Word.VERIFY


async def test_a_pasted_code_is_weighed_while_one_types_and_says_that_it_proves_little(shop: Shop) -> None:
    document, _ = await lost(shop)
    _, sheet = await opened(shop)
    QTest.keyClicks(sheet.code, "no es nada")
    assert sheet.verdict.title() == "Todavía nada que comparar"
    QTest.keyClick(sheet.code, Qt.Key.Key_Return)  # whoever is done typing is told what is wrong
    assert (sheet.verdict.title(), sheet.isVisible()) == ("No sirve", True)
    QTest.keyClicks(sheet.code, ", pero es largo, muy largo")
    assert (sheet.verdict.title(), sheet.go.isEnabled()) == ("No sirve", False)
    sheet.code.clear()
    QTest.keyClicks(sheet.code, UUID)
    assert (sheet.verdict.title(), sheet.copy.isHidden()) == ("Solo hay un código", False)
    QTest.keyClick(sheet.code, Qt.Key.Key_Return)
    assert shop.papers.view(document.id).standing.authorization == UUID


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"\x00" * 9, b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
async def test_a_file_that_is_no_invoice_is_said_and_changes_nothing(
    shop: Shop, tmp_path: Path, content: bytes
) -> None:
    await lost(shop)
    (tmp_path / "x.xml").write_bytes(content)
    _, sheet = await opened(shop)
    drop(sheet, tmp_path / "x.xml")
    assert (sheet.verdict.title(), sheet.go.isEnabled()) == ("No sirve", False)
    drop(sheet, tmp_path / "missing.xml")
    assert sheet.verdict.title() == "No sirve"


async def test_what_does_not_exist_is_sent_again_only_after_a_second_look(shop: Shop) -> None:
    document, _ = await lost(shop)
    page, sheet = await opened(shop)
    QTest.keyClick(sheet, Qt.Key.Key_F9)
    (again,) = [each for each in page.findChildren(FormSheet) if each.isVisible()]
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert shop.papers.view(document.id).word is Word.VERIFY
    again.activateWindow()
    await asyncio.sleep(0.02)
    QTest.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shop.papers.view(document.id).word is Word.QUEUED
    await deliver(shop)
    view = shop.papers.view(document.id)
    assert (view.word, [a.call for a in view.attempts]) == (Word.AUTHORIZED, [Call.SUBMIT, Call.SUBMIT])
