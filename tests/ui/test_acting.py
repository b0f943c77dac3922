"""Promises of what a person does with an issued document: credit, undo, mail, repeat, each with keys, anywhere."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.domain.document import Document, Status
from app.domain.mail import MailState
from app.domain.views import Word
from app.runtime import Shop
from app.runtime.selling import Return
from tests.ui.lands import sell_in, shop_of
from tests.ui.shops import answer, deliver, type_text, until
from ui.bridge import GAP_MS, Bridge
from ui.customers.form import CustomerSheet
from ui.documents import DocumentsPage
from ui.documents.crediting import CreditSheet
from ui.recurring.planning import PlanSheet
from ui.tokens import Tone
from ui.widgets.cards import Notice
from ui.widgets.form import FormSheet
from ui.widgets.labels import Text

Sheet = TypeVar("Sheet", bound=QDialog)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = shop_of(tmp_path, "PA", "PE", "MX", "PY")
    yield made
    QTest.qWait(GAP_MS + 10)  # what was told while it was open is heard while it is
    made.close()


async def issued(shop: Shop, country: str) -> Document:
    document = sell_in(shop, country)
    await deliver(shop)
    assert shop.papers.view(document.id).word is Word.AUTHORIZED
    return document


async def shown(shop: Shop, document: Document) -> tuple[DocumentsPage, list[tuple[str, str, Tone]]]:
    bridge = Bridge()
    said: list[tuple[str, str, Tone]] = []
    bridge.said.connect(lambda *words: said.append(words))
    shop.listen(lambda identity: bridge.tell("document", identity))
    page = DocumentsPage(shop, bridge)
    page.resize(1300, 760)
    page.show()
    page.activateWindow()
    await asyncio.sleep(0.02)
    page.arrive()
    page.show_document(document.id)
    await until(lambda: page.history.model.rowCount())
    return page, said


def sheet(page: QWidget, kind: type[Sheet]) -> Sheet:
    (found,) = [each for each in page.findChildren(kind) if each.isVisible()]
    return found


def line(of: FormSheet, key: str) -> QLineEdit:
    editor = of.fields[key].editor
    assert isinstance(editor, QLineEdit)
    return editor


def words_of(page: DocumentsPage) -> str:
    return "\n".join(text.text() for text in page.detail.findChildren(Text))


def retype(editor: QLineEdit, text: str) -> None:
    editor.selectAll()
    type_text(editor, text)


async def test_part_of_a_sale_is_credited_with_keys_and_the_note_names_its_original(shop: Shop) -> None:
    document = await issued(shop, "PE")
    page, said = await shown(shop, document)
    QTest.keyClick(page, Qt.Key.Key_F6)
    form = sheet(page, CreditSheet)
    assert [editor.text() for editor in form.lines.values()] == ["3", "1.5"]
    assert "45.00" in form.sum.title()
    form.activateWindow()
    await asyncio.sleep(0.02)
    QTest.keyClick(form, Qt.Key.Key_F6)
    retype(form.lines[1], "9")
    assert "quedan 3" in form.sum.sentence()
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.isVisible()
    retype(form.lines[1], "2")
    assert "20.00" in form.sum.title()
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.fields["reason"].error()
    type_text(line(form, "reason"), "empaque roto")
    QTest.keyClick(form, Qt.Key.Key_Return)
    (note,) = shop.papers.notes(document.id)
    assert (note.total, shop.selling.returnable(document.id)) == (Decimal("20.00"), {1: Decimal(1), 2: Decimal("1.5")})
    assert said[-1][0] == f"Nota de crédito {note.number_text}"
    assert said[-1][1].startswith("Devuelva S/\u00a020.00: efectivo. ")
    assert document.number_text in words_of(page)
    assert "Devolución por ítem" in words_of(page)
    page.show_document(document.id)
    assert note.number_text in words_of(page)


async def test_no_note_is_promised_where_the_provider_issues_none(shop: Shop) -> None:
    for country, promised in (("PE", True), ("PA", False)):
        document = await issued(shop, country)
        form = CreditSheet(shop, shop.papers.view(document.id), print)
        words = " ".join(text.text() for text in form.findChildren(Text))
        assert (form.go.text() == "Emitir nota de crédito", "portal de Conteo" in words) == (promised, not promised)


async def test_what_a_provider_observes_of_a_valid_document_is_read_with_it(shop: Shop) -> None:
    document = await issued(shop, "MX")
    note = shop.selling.credit(Return(document.id, "", "devuelto", {})).document
    await deliver(shop)
    page, _ = await shown(shop, note)
    notices = " ".join(notice.title() for notice in page.detail.findChildren(Notice))
    assert shop.papers.view(note.id).word is Word.AUTHORIZED
    assert "Compruebe en Contpaqi la relación de esta nota con el UUID" in notices


async def test_nothing_more_than_what_is_left_can_be_credited(shop: Shop) -> None:
    document = await issued(shop, "PE")
    page, _ = await shown(shop, document)
    QTest.keyClick(page, Qt.Key.Key_F6)
    form = sheet(page, CreditSheet)
    type_text(line(form, "reason"), "devolvió todo")
    QTest.keyClick(form, Qt.Key.Key_Return)
    page.show_document(document.id)
    assert page.detail.buttons["credit"].isHidden()


async def test_the_document_that_was_pointed_at_stays_while_the_list_is_read_anew(shop: Shop) -> None:
    document = await issued(shop, "PE")
    sell_in(shop, "PA")
    sell_in(shop, "PA")
    page, _ = await shown(shop, document)
    await asyncio.sleep(0.05)
    assert document.number_text in words_of(page)
    page.history.read()
    await asyncio.sleep(0.05)
    assert page._view is not None
    assert page._view.document.id == document.id
    assert page.history.model.row(page.history.table.current()).id == document.id


async def test_an_issued_document_is_voided_through_its_provider(shop: Shop) -> None:
    document = await issued(shop, "PY")
    page, said = await shown(shop, document)
    QTest.keyClick(page, Qt.Key.Key_Delete)
    form = sheet(page, FormSheet)
    type_text(line(form, "reason"), "venta repetida")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert said[-1][0] == "Anulación pedida"
    assert "Se pidió a FacturaSend que lo anule" in words_of(page)
    await deliver(shop)
    assert shop.papers.view(document.id).standing.status is Status.VOIDED


async def test_where_the_provider_cannot_void_the_screen_says_how_and_notes_it(shop: Shop) -> None:
    document = await issued(shop, "MX")
    page, _ = await shown(shop, document)
    QTest.keyClick(page, Qt.Key.Key_Delete)
    form = sheet(page, FormSheet)
    told = "\n".join(text.text() for text in form.findChildren(Text))
    assert "Cancelar" in told
    assert shop.papers.view(document.id).standing.authorization in told
    type_text(line(form, "reason"), "cancelada en Contpaqi")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.isVisible()  # the catalogue of the SAT is closed: words alone are no motive
    await until(form.isActiveWindow)
    QTest.keyClick(form, Qt.Key.Key_F2)
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.isVisible()  # motive 01 names the CFDI that replaces it
    retype(line(form, "reason"), "6F1C2D34-7A8B-4C9D-8E0F-112233445566")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert shop.papers.view(document.id).standing.status is Status.VOIDED


async def test_a_document_is_mailed_where_its_provider_mails(shop: Shop) -> None:
    document = await issued(shop, "PE")
    page, said = await shown(shop, document)
    QTest.keyClick(page, Qt.Key.Key_F3)
    form = sheet(page, FormSheet)
    assert line(form, "email").text() == "bodega@example.net"
    retype(line(form, "email"), "sin arroba")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.fields["email"].error()
    retype(line(form, "email"), "bodega@example.net")
    QTest.keyClick(form, Qt.Key.Key_Return)
    await until(lambda: any(title == "Correo en camino" for title, _, _ in said))
    await shop.mailing.work()
    (mail,) = shop.mailing.of_document(document.id)
    assert (mail.state, mail.way, mail.address) == (MailState.SENT, "provider", "bodega@example.net")
    panama = await issued(shop, "PA")
    page.show_document(panama.id)
    offered = {word for word in ("mail", "credit", "xml") if not page.detail.buttons[word].isHidden()}
    assert offered == {"credit"}  # by hand, in the portal


async def test_a_buyer_is_named_with_keys_where_the_authority_takes_a_name_afterwards(shop: Shop) -> None:
    document = sell_in(shop, "PY", customer=None)
    await deliver(shop)
    page, said = await shown(shop, document)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = sheet(page, CustomerSheet)
    retype(line(form, "tax_id"), "80000519-8")
    retype(line(form, "name"), "Comercial Ejemplo S.A.")
    QTest.keyClick(form, Qt.Key.Key_Return)
    await until(lambda: any(title == f"{document.number_text} ya tiene nombre" for title, _, _ in said))
    named = shop.papers.view(document.id).document.customer
    assert named is not None
    assert (named.tax_id, named.name) == ("80000519", "Comercial Ejemplo S.A.")
    await until(lambda: page.detail.buttons["name"].isHidden())
    peru = await issued(shop, "PE")
    page.show_document(peru.id)
    assert page.detail.buttons["name"].isHidden()


async def test_the_xml_is_offered_only_where_there_is_one(shop: Shop, tmp_path: Path) -> None:
    document = await issued(shop, "MX")
    page, _ = await shown(shop, document)
    assert not page.detail.buttons["xml"].isHidden()
    data = shop.papers.xml(document.id)
    assert data is not None
    page.detail.buttons["xml"].click()
    answer(page, tmp_path / "a.xml")
    await until((tmp_path / "a.xml").exists)
    assert (tmp_path / "a.xml").read_bytes() == data


async def test_a_sale_is_repeated_every_month_from_the_month_after_it(shop: Shop) -> None:
    document = await issued(shop, "PE")
    page, said = await shown(shop, document)
    QTest.keyClick(page, Qt.Key.Key_F10)
    form = sheet(page, PlanSheet)
    retype(line(form, "day"), "0")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.fields["day"].error()
    retype(line(form, "day"), "31")
    QTest.keyClick(form, Qt.Key.Key_Return)
    (plan,) = shop.planned.all()
    assert (plan.title, plan.day) == ("Bodega El Sol S.A.C.", 31)
    assert plan.first > document.sold_at.date()
    assert shop.planned.waiting(plan) == []
    assert said[-1][0] == "Se repetirá cada mes"
