"""Promises of the screen of attention: one cause is one line, every way out is one key, and each really happens."""

from __future__ import annotations

import asyncio
import base64
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.document import Document
from app.domain.errors import Refused
from app.domain.outbox import Call, Needs, State, stay
from app.domain.party import Issuer
from app.domain.views import Word
from app.runtime import Shop
from app.runtime.selling import Return
from app.store import outbox
from tests.ui.lands import sell_in, shop_of
from tests.ui.shops import deliver, sell, type_text, until
from ui.attention.causes import Act, Trouble, causes
from ui.attention.page import AttentionPage
from ui.bridge import Bridge
from ui.customers.form import CustomerSheet
from ui.widgets.buttons import ActionButton
from ui.widgets.form import FormSheet

Sheet = TypeVar("Sheet", bound=FormSheet)


async def rejected(shop: Shop, count: int = 1) -> list[Document]:
    assert shop.practice is not None
    shop.practice.faults("conteo").change({"script": ["invalid_ruc"] * count})
    documents = [sell(shop, customer={"tax_id": "8-730-241", "name": "Marta Quintero"}) for _ in range(count)]
    await deliver(shop)
    return documents


async def in_doubt(shop: Shop) -> Document:
    """The provider answered with another total: nothing goes on before a person has looked."""
    assert shop.practice is not None
    shop.practice.faults("conteo").change({"script": ["wrong_total"]})
    document = sell(shop)
    await deliver(shop)
    assert shop.papers.view(document.id).word is Word.VERIFY
    return document


async def shown(shop: Shop) -> tuple[AttentionPage, Bridge]:
    bridge = Bridge()
    shop.listen(lambda identity: bridge.tell("document", identity))
    page = AttentionPage(shop, bridge)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    page.arrive()
    await asyncio.sleep(0.02)  # never processEvents here: a loop within a task loses the wake-up of others
    await until(lambda: not bridge.busy())
    return page, bridge


def sheet(page: QWidget, kind: type[Sheet]) -> Sheet:
    (found,) = page.findChildren(kind)
    return found


def line(of: FormSheet, key: str) -> QLineEdit:
    editor = of.fields[key].editor
    assert isinstance(editor, QLineEdit)
    return editor


async def test_nothing_waits_and_the_screen_says_what_it_is_for(shop: Shop) -> None:
    page, _ = await shown(shop)
    assert page.causes.rowCount() == 0
    assert page._stack.currentIndex() == 0


async def test_documents_with_one_cause_are_one_line_and_are_retried_with_one_key(shop: Shop) -> None:
    documents = await rejected(shop, 3)
    page, bridge = await shown(shop)
    woken: list[bool] = []
    bridge.wake_engine.connect(lambda: woken.append(True))
    cause = page.cause()
    assert cause is not None
    assert (cause.trouble, len(cause.entries)) == (Trouble.REJECTED, 3)
    assert cause.how_many == "3 documentos, misma causa"
    assert cause.turn.startswith("Le toca al cajero")
    QTest.keyClick(page, Qt.Key.Key_F6)
    await until(lambda: woken)
    await deliver(shop)
    assert {shop.papers.view(d.id).word for d in documents} == {Word.AUTHORIZED}
    await until(lambda: page.causes.rowCount() == 0)


async def test_correcting_the_customer_of_a_rejected_document_gets_it_authorized(shop: Shop) -> None:
    (document,) = await rejected(shop)
    page, _ = await shown(shop)
    QTest.keyClick(page, Qt.Key.Key_F3)
    form = sheet(page, CustomerSheet)
    tax_id = line(form, "tax_id")
    tax_id.selectAll()
    type_text(tax_id, "banana")
    QTest.keyClick(tax_id, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.fields["tax_id"].error()
    tax_id.selectAll()
    type_text(tax_id, "155596713-2-2015")
    QTest.keyClick(tax_id, Qt.Key.Key_Return)
    assert not form.isVisible()
    await deliver(shop)
    view = shop.papers.view(document.id)
    assert view.word is Word.AUTHORIZED
    assert view.document.customer is not None
    assert (view.document.customer.tax_id, view.document.customer.check_digits) == ("155596713-2-2015", "59")


async def test_a_customer_of_several_documents_is_corrected_once_for_all_of_them(shop: Shop) -> None:
    documents = await rejected(shop, 3)
    page, _ = await shown(shop)
    QTest.keyClick(page, Qt.Key.Key_F3)
    form = sheet(page, CustomerSheet)
    name = line(form, "name")
    name.selectAll()
    type_text(name, "Marta Quintero de León")
    QTest.keyClick(name, Qt.Key.Key_Return)
    await deliver(shop)
    views = [shop.papers.view(document.id) for document in documents]
    assert {view.word for view in views} == {Word.AUTHORIZED}
    assert {view.document.customer.name for view in views if view.document.customer} == {"Marta Quintero de León"}


async def test_what_was_never_issued_is_voided_with_a_reason(shop: Shop) -> None:
    (document,) = await rejected(shop)
    page, _ = await shown(shop)
    QTest.keyClick(page, Qt.Key.Key_Delete)
    form = sheet(page, FormSheet)
    type_text(line(form, "reason"), "no")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.fields["reason"].error()
    type_text(line(form, "reason"), " era de este cliente")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert shop.papers.view(document.id).word is Word.VOIDED


async def test_a_person_says_that_it_was_issued(shop: Shop) -> None:
    document = await in_doubt(shop)
    page, _ = await shown(shop)
    cause = page.cause()
    assert cause is not None
    assert cause.trouble is Trouble.VERIFY
    assert cause.turn.startswith("Le toca al dueño")
    QTest.keyClick(page, Qt.Key.Key_F8)
    form = sheet(page, FormSheet)
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.fields["issued"].error()
    type_text(line(form, "issued"), "1234")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert form.fields["issued"].error()
    line(form, "issued").clear()
    type_text(line(form, "issued"), "FE0120000155596713-2-2015-5900002026112000000000010010124545")
    QTest.keyClick(form, Qt.Key.Key_Return)
    view = shop.papers.view(document.id)
    assert view.word is Word.AUTHORIZED
    assert view.standing.authorization.startswith("FE0120000155596713-2-2015-59")


async def test_a_person_says_that_it_was_not_issued_and_it_is_sent_again(shop: Shop) -> None:
    document = await in_doubt(shop)
    page, _ = await shown(shop)
    QTest.keyClick(page, Qt.Key.Key_F9)
    form = sheet(page, FormSheet)
    QTest.keyClick(form, Qt.Key.Key_Return)
    view = shop.papers.view(document.id)
    assert view.word is Word.QUEUED
    engine = shop.engine()
    assert await engine.take_over()
    await engine.once()
    await engine.close()
    assert [a.call for a in shop.papers.view(document.id).attempts] == [*(a.call for a in view.attempts), Call.SUBMIT]


async def test_a_paused_provider_leads_to_its_settings_and_a_test_lifts_the_pause(shop: Shop) -> None:
    assert shop.practice is not None
    shop.practice.faults("conteo").change({"script": ["unauthorized"]})
    document = sell(shop)
    await deliver(shop, 3)
    page, bridge = await shown(shop)
    gone: list[str] = []
    bridge.go_requested.connect(gone.append)
    cause = page.cause()
    assert cause is not None
    assert cause.trouble is Trouble.SETTINGS
    QTest.keyClick(page, Qt.Key.Key_F10)
    assert gone == ["settings"]
    QTest.keyClick(page, Qt.Key.Key_F5)
    await until(lambda: page.causes.rowCount() == 0)
    await deliver(shop)
    assert shop.papers.view(document.id).word is Word.AUTHORIZED


async def test_a_document_that_somebody_pointed_at_is_chosen_in_its_cause(shop: Shop) -> None:
    await in_doubt(shop)
    _, wanted = await rejected(shop, 2)
    page, _ = await shown(shop)
    page.show_document(wanted.id)
    entry = page.entry()
    assert entry is not None
    assert entry.document_id == wanted.id


async def test_what_waits_longer_than_two_hours_comes_first(shop: Shop) -> None:
    await rejected(shop, 2)
    old, new = shop.papers.needs_person()
    now = shop.clock.now()
    entry = replace(old.entry, reason="otra", changed_at=now - timedelta(hours=3))
    first, second = causes([new, replace(old, entry=entry)], [], {"conteo": "Conteo"}, now)
    assert (first.alert, second.alert) == (True, False)
    assert first.reason == "otra"
    assert Act.RETRY_ALL not in first.acts


async def test_a_note_that_is_made_by_hand_is_never_offered_for_sending_even_after_a_restore(shop: Shop) -> None:
    document = sell(shop)
    await deliver(shop)
    shop.selling.credit(Return(document.id, "", "no le gustó", {}))
    (view,) = shop.papers.needs_person()
    restored = replace(view, entry=replace(view.entry, in_doubt=True))
    for each in (view, restored):
        (cause,) = causes([each], [], {"conteo": "Conteo"}, shop.clock.now())
        assert cause.acts == (Act.ISSUED, Act.VOID, Act.SHOW)


async def test_a_note_is_not_proven_with_the_authorization_of_its_invoice(shop: Shop) -> None:
    document = sell(shop)
    await deliver(shop)
    taken = shop.papers.view(document.id).standing.authorization
    shop.selling.credit(Return(document.id, "", "no le gustó", {}))
    (note,) = shop.papers.needs_person()
    with pytest.raises(Refused, match=document.number_text):
        shop.papers.resolve_issued(note.entry.document_id, taken, "ana")
    other = taken[:-6] + "000000"
    shop.papers.resolve_issued(note.entry.document_id, other, "ana")
    assert shop.papers.needs_person() == []


async def test_a_credential_that_ends_soon_is_told_above_the_causes(shop: Shop) -> None:
    shop.add_issuer(Issuer("mx", "MX", "EKU9003173C9", "Escuela Kemper Urgate"), "test")
    end = int((shop.clock.now() + timedelta(days=5, hours=1)).timestamp())
    body = base64.urlsafe_b64encode(f'{{"exp": {end}}}'.encode()).decode().rstrip("=")
    page, bridge = await shown(shop)
    assert page.alerts.isHidden()
    shop.services.set("enlazatte", {"token": f"e30.{body}.x"}, "test")
    page.arrive()
    await until(lambda: page.alerts.notices)
    (notice,) = page.alerts.notices
    assert notice.title() == "La credencial de Enlazatte (Contpaqi Comercial) vence en 5 días"
    gone: list[str] = []
    bridge.go_requested.connect(gone.append)
    notice.findChildren(ActionButton)[0].click()
    assert gone == ["settings"]


@pytest.mark.parametrize(("needs", "trouble"), [(Needs.FIX, Trouble.UNDOING), (Needs.VERIFY, Trouble.UNDONE)])
async def test_what_the_provider_did_not_undo_is_asked_again_or_left_standing(
    needs: Needs, trouble: Trouble, tmp_path: Path
) -> None:
    shop = shop_of(tmp_path / "py", "PY")
    document = sell_in(shop, "PY")
    await deliver(shop)
    shop.papers.void(document.id, "venta repetida", "Ana")
    asked = shop.papers.voiding(document.id)
    assert asked is not None
    now = shop.clock.now()
    refused = replace(stay(asked, now), state=State.DONE, needs=needs, reason="Ya pasaron 48 horas.")
    shop.store.write(lambda db: outbox.write_step(db, asked.id, refused, now)).result()
    page, _ = await shown(shop)
    cause = page.cause()
    assert cause is not None
    assert (cause.trouble, cause.acts) == (trouble, (Act.VOID, Act.LET_STAND, Act.SHOW))
    QTest.keyClick(page, Qt.Key.Key_F9)
    await until(lambda: page.causes.rowCount() == 0)
    assert shop.papers.view(document.id).word is Word.AUTHORIZED
    shop.close()
