"""Promises of the screen of documents: found by filter and words, any number scrolls, one told in plain words."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton

from app.domain.print_job import JobState
from app.runtime import Shop
from app.store import documents
from tests.ui.shops import answer, deliver, sell, until
from ui.bridge import Bridge
from ui.documents import DocumentsPage
from ui.widgets.badge import State, word
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import Text

MANY = 100_000
COPIES = {
    "sales": {"seq": "i", "id": "'s-' || i", "cart": "'c-' || i"},
    "documents": {
        "seq": "i",
        "id": "'d-' || i",
        "sale": "i",
        "number": "i",
        "number_text": "'001-' || printf('%010d', i)",
        "reference": "'r-' || i",
        "customer": "iif(i % 500, '', 'Marta Quintero')",
        "issued_second": "'t-' || i",
        "status": "'authorized'",
        "authorization": "'FE' || i",
    },
    "outbox": {"seq": "i", "id": "'e-' || i", "document": "i", "state": "'done'", "needs": "NULL"},
}


def grow(db: Any) -> None:
    """Copies of the first sale, its document and its entry, until there are MANY."""
    for table, own in COPIES.items():
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        values = ", ".join(own.get(name, f"{table}.{name}") for name in names)
        numbers = f"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})"
        db.execute(f"{numbers} INSERT INTO {table} ({', '.join(names)}) SELECT {values} FROM n, {table} WHERE seq = 1")


def shown(shop: Shop, width: int = 1100) -> tuple[DocumentsPage, Bridge]:
    bridge = Bridge()
    shop.listen(lambda identity: bridge.tell("document", identity))
    page = DocumentsPage(shop, bridge)
    page.resize(width, 760)
    page.show()
    page.activateWindow()
    page.arrive()
    return page, bridge


def words_of(page: DocumentsPage) -> str:
    return "\n".join(text.text() for text in page.detail.findChildren(Text))


async def test_words_and_states_find_documents_as_one_types(shop: Shop) -> None:
    sell(shop)
    sell(shop, "CER-6", customer={"tax_id": "8-730-241", "name": "Marta Quintero"})
    await deliver(shop)
    waiting = sell(shop)
    page, _ = shown(shop)
    await until(lambda: page.history.model.rowCount() == 3)
    page.history.search.setFocus()
    QTest.keyClicks(page.history.search, "quint marta")
    await until(lambda: page.history.model.rowCount() == 1)
    assert page.history.model.row(0).customer.startswith("Marta Quintero")
    QTest.keyClick(page, Qt.Key.Key_F2)
    page.history.search.clear()
    await until(lambda: page.history.model.rowCount() == 3)
    page.history.show_word("queued")
    await until(lambda: page.history.model.rowCount() == 1)
    assert page.history.model.row(0).id == waiting.id
    page.history.clear_filters()
    page.history.dates.choose("yesterday")
    await until(lambda: page.history.model.rowCount() == 0)
    page.history.dates.choose("today")
    await until(lambda: page.history.model.rowCount() == 3)


async def test_a_hundred_thousand_documents_open_and_scroll_to_the_end(shop: Shop) -> None:
    sell(shop)

    shop.store.write(grow).result()
    page, _ = shown(shop)
    await until(lambda: page.history.model.rowCount() == MANY, 20)
    bar = page.history.table.verticalScrollBar()
    assert bar.maximum() > (MANY - 40) * 44  # exact, although a page of rows was read
    assert len(page.history.model.in_sight()) < 500
    QTest.keyClick(page.history.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    await asyncio.sleep(0.02)
    assert bar.value() == bar.maximum()
    assert page.history.table.current() == MANY - 1
    assert page.history.model.row(MANY - 1).seq == 1
    for at in range(0, bar.maximum(), bar.maximum() // 60):
        bar.setValue(at)
        page.history.table.grab()
    assert len(page.history.model.in_sight()) < 2_000  # what was in sight long ago is forgotten
    page.history.search.setText("quintero")
    await until(lambda: page.history.model.rowCount() == MANY // 500, 20)


@pytest.mark.parametrize("width", [1000, 1184, 1250])
async def test_the_filters_are_read_whole_at_every_width(shop: Shop, width: int) -> None:
    sell(shop)
    page, _ = shown(shop, width)
    await until(lambda: page.history.model.rowCount() == 1)
    for span in ("all", "between"):
        page.history.dates.choose(span)
        choices = page.history.states.findChildren(QAbstractButton)
        await until(lambda choices=choices: all(each.width() >= each.sizeHint().width() for each in choices))
        await until(lambda: page.history.dates.geometry().right() <= page.history.width())


async def test_a_row_changes_under_the_eyes_and_a_new_one_comes_without_moving_the_choice(shop: Shop) -> None:
    first = sell(shop)
    page, _ = shown(shop)
    QAbstractItemModelTester(page.history.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    await until(lambda: page.history.model.rowCount() == 1)
    assert word(State(page.history.model.row(0).word)) == "En cola"
    await deliver(shop)
    await until(lambda: word(State(page.history.model.row(0).word)) == "Autorizado")
    sell(shop)
    await until(lambda: page.history.model.rowCount() == 2)
    assert page.history.model.row(page.history.table.current()).id == first.id


async def test_a_document_is_told_in_plain_words(shop: Shop) -> None:
    assert shop.practice is not None
    shop.practice.faults("conteo").change({"script": ["invalid_ruc"]})
    sell(shop, "ARR-5", "JUG-1", customer={"tax_id": "8-730-241", "name": "Marta Quintero"})
    await deliver(shop)
    page, _ = shown(shop, 1400)
    await until(page.detail.isVisible)
    said = words_of(page)
    assert "Se envió el documento a Conteo. Lo rechazó." in said
    assert "B/.\u00a04.70" in said
    assert "ITBMS 7 %" in said
    assert "Marta Quintero" in said
    assert "Vence en 2\u00a0d 23\u00a0h" in said
    assert not page.detail.buttons["resolve"].isHidden()


async def test_the_provider_s_pdf_opens_in_the_window_and_escape_goes_back(shop: Shop) -> None:
    sell(shop)
    await deliver(shop)
    page, _ = shown(shop, 1400)
    await until(page.detail.isVisible)
    QTest.keyClick(page, Qt.Key.Key_F4)
    await until(lambda: page.reading.view.pages == 1)
    assert page.reading.isVisible()
    assert page.reading.forms.value() == "provider"
    assert page.reading.view.fault == ""
    page.reading.forms._buttons["ticket80"].click()
    await until(lambda: "100 %" in page.reading.count.text() and page.reading.forms.value() == "ticket80")
    QTest.keyClick(page.reading.view, Qt.Key.Key_Plus)
    await until(lambda: "125 %" in page.reading.count.text())
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.history.isVisible()
    assert not page.reading.isVisible()


async def test_a_saved_pdf_is_the_stored_one_and_what_is_no_pdf_says_so(shop: Shop, tmp_path: Path) -> None:
    document = sell(shop)
    await deliver(shop)
    page, _ = shown(shop)
    data = shop.papers.pdf(document.id)
    page.reading.save(document.id)
    await until(lambda: page.findChildren(FileDialog))
    answer(page, tmp_path / "factura.pdf")
    await until((tmp_path / "factura.pdf").exists)
    assert (tmp_path / "factura.pdf").read_bytes() == data
    page.reading.view.show_pdf(b"%PDF-1.4 rubbish")
    await until(lambda: page.reading.view.fault)
    assert page.reading.view.fault == "Este PDF no se puede leer."


async def test_an_empty_list_teaches_what_comes_here_and_a_filter_that_hides_everything_can_be_taken_back(
    shop: Shop,
) -> None:
    page, _ = shown(shop)
    await until(page.history._never.isVisible)
    assert not page.history._none.isVisible()
    sell(shop)
    page.history.search.setText("nadie")
    await until(page.history._none.isVisible)
    assert not page.history._never.isVisible()
    QTest.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    await until(lambda: page.history.model.rowCount() == 1)


async def test_retry_now_wakes_the_engine(shop: Shop) -> None:
    sell(shop)
    page, bridge = shown(shop, 1400)
    woken: list[bool] = []
    bridge.wake_engine.connect(lambda: woken.append(True))
    await until(page.detail.isVisible)
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert woken == [True]


@pytest.mark.parametrize("form", ["a4", "provider"])
async def test_a_page_of_a_document_that_was_printed_before_says_that_it_is_a_reprint(
    shop: Shop, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # no print service: whoever paints gets the page
    sold = sell(shop).id
    await deliver(shop)
    theirs = shop.papers.provider_pdf(sold)
    page, _ = shown(shop)
    papers: list[bytes] = []
    shop.printers.paint_with(lambda name, paper, data: papers.append(data))
    shop.printers.set("oficina", {"way": "pdf", "address": "HP"}, "dueño")
    page.reading.open(sold)
    page.reading.forms._buttons[form].click()
    await until(lambda: page.reading.view.pages and page.reading._data)
    for count in (1, 2):
        page.reading.print_shown()
        await until(lambda n=count: len(papers) == n)  # type: ignore[misc]
        await until(lambda: {job.state for job in shop.printers.jobs()} == {JobState.DONE})
    said = []
    for paper in papers:
        with pypdfium2.PdfDocument(paper) as file:
            said.append(["REIMPRESIÓN" in each.get_textpage().get_text_range() for each in file])
    assert (any(said[0]), all(said[1])) == (False, True)
    assert shop.papers.provider_pdf(sold) == theirs
    assert (papers[0] == theirs) is (form == "provider")


async def test_what_has_no_document_yet_is_listed_by_its_legal_deadline_each_with_its_clock(shop: Shop) -> None:
    """«Por vencer»: the nearest end first, whatever was sold last; what is authorized has no clock."""
    sell(shop)
    await deliver(shop)
    late, soon = sell(shop), sell(shop, "CER-6")
    limit = shop.clock.now() + timedelta(hours=3, minutes=12, seconds=30)
    seq = shop.papers.seq_of(soon.id)
    shop.store.write(lambda db: documents.save_deadline(db, seq, limit)).result()
    page, _ = shown(shop)
    await until(lambda: page.history.model.rowCount() == 3)
    page.show_word("pressing")
    await until(lambda: page.history.model.rowCount() == 2)
    found = [page.history.model.row(at) for at in range(2)]
    assert [row.id for row in found] == [soon.id, late.id]
    clocks = [page.history.model.cells(at)[1].second for at in range(2)]
    assert clocks[0].replace("\u00a0", " ") == "Vence en 3 h 12 min"
    assert clocks[1].replace("\u00a0", " ").startswith("Vence en 2 d 23 h")
    page.history.table.choose(1)
    shop.store.write(lambda db: documents.save_deadline(db, seq, limit - timedelta(hours=1))).result()
    page.history.tick()
    assert page.history.model.cells(0)[1].second.replace("\u00a0", " ") == "Vence en 2 h 12 min"
    assert page.history.table.current() == 1
    page.show_word("")
    await until(lambda: page.history.model.rowCount() == 3)
    assert [page.history.model.cells(at)[1].second != "" for at in range(3)] == [True, True, False]


async def test_a_document_that_is_held_back_says_when_it_leaves_and_one_key_sends_it_now(shop: Shop) -> None:
    shop.regret.set("300", "ana")
    document = sell(shop)
    page, bridge = shown(shop)
    woken: list[bool] = []
    bridge.wake_engine.connect(lambda: woken.append(True))
    await until(lambda: page.history.model.rowCount() == 1)
    page.show_document(document.id)
    await until(lambda: any(text in words_of(page) for text in ("Sale en 5:00", "Sale en 4:5")))
    assert page.detail.buttons["retry"].text() == "Enviar ya"
    QTest.keyClick(page, Qt.Key.Key_F5)
    await until(lambda: woken)
    await deliver(shop)
    await until(lambda: "Autorizado" in words_of(page))
    assert shop.papers.view(document.id).standing.status.value == "authorized"
