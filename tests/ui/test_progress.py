"""Promises of everything that takes long: it says how far it is, Esc ends it, nothing is left, the window lives on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import date
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.people import Actor
from app.printing.labels import SHEETS, Label, sheets
from app.runtime.figures import By
from app.runtime.goods import Job
from app.runtime.manual import BOOKS
from app.runtime.planned import Wish
from app.store.sqlite import Connection
from tests.ui.holding import Gate, Held, ended, nothing_in
from tests.ui.shops import PRODUCTS, sell, until
from ui import progress
from ui.attention.page import AttentionPage
from ui.health.sheet import HealthSheet
from ui.manual.sheet import ManualSheet
from ui.printing.labels import LabelsSheet
from ui.products import ProductsPage
from ui.progress import Pace, Progress
from ui.records.batches import ImportsSheet
from ui.records.bringing import BringSheet
from ui.records.matching import MatchSheet
from ui.recurring.page import RecurringPage
from ui.reports import ReportsPage
from ui.reports.paper import ReportPaper
from ui.settings.page import JournalSection, SafetySection


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    monkeypatch.setattr(progress, "SHOWN_AFTER_MS", 0)
    monkeypatch.setattr(progress, "LOOK_MS", 5)
    return Gate(monkeypatch)


@pytest_asyncio.fixture
async def held(tmp_path: Path) -> AsyncIterator[Held]:
    made = Held(tmp_path)
    yield made
    await made.close()


async def test_goods_on_their_way_into_a_file_are_given_up_and_leave_none(
    held: Held, gate: Gate, tmp_path: Path
) -> None:
    page = ProductsPage(held.shop, held.bridge)
    await held.shown(page)
    page.take_out(tmp_path / "goods.xlsx", Actor(""))
    await ended(page, page.progress, gate)
    assert nothing_in(tmp_path)
    assert held.told == ["Detenido"]
    page.take_out(tmp_path / "goods.xlsx", Actor(""))
    await until(lambda: held.told[1:] == ["3 filas exportadas"])


async def test_the_journal_is_checked_and_taken_out_until_esc(held: Held, gate: Gate, tmp_path: Path) -> None:
    section = JournalSection(held.shop, held.bridge)
    await held.shown(section)
    section.arrive()
    await until(lambda: section.rows.rowCount())
    section.verify()
    await ended(section, section.progress, gate)
    assert not section.state.isVisible()
    gate.open.clear()
    section.export(tmp_path / "journal.csv", Actor(""))
    await ended(section, section.progress, gate)
    assert nothing_in(tmp_path)
    section.verify()
    await until(section.state.isVisible)
    assert section.state.title() == "El diario está entero"


async def test_the_proof_of_outages_is_given_up_and_leaves_no_file(held: Held, gate: Gate, tmp_path: Path) -> None:
    sheet = HealthSheet(held.shop, held.bridge, parent=held.window)
    await held.shown(sheet)
    for name in ("outages.csv", "outages.pdf"):
        gate.open.clear()
        sheet.keep(tmp_path / name, Actor(""))
        sheet.accept()  # what is being written is not ended unsaid
        await ended(sheet, sheet.progress, gate)
        assert nothing_in(tmp_path)
    gate.open.set()
    sheet.keep(tmp_path / "outages.csv", Actor(""))
    await until(lambda: held.told == ["Detenido", "Detenido", "Constancia guardada"])
    sheet.reject()
    assert not sheet.isVisible()


async def test_labels_are_drawn_away_from_the_window_and_given_up(held: Held, gate: Gate) -> None:
    products = held.shop.goods.search_products(PRODUCTS[1].code)
    sheet = LabelsSheet(held.shop, held.bridge, "USD", products, held.window)
    held.shop.printers.set("caja", {"address": "127.0.0.1:1"}, "dueño")
    await held.shown(sheet)
    for place in ("a4-3x8", "ticket"):
        sheet.place.setCurrentIndex(sheet.place.findData(place))
        gate.open.clear()
        QTest.keyClick(sheet, Qt.Key.Key_F4 if place == "a4-3x8" else Qt.Key.Key_F12)
        await ended(sheet, sheet.progress, gate)
    assert held.shop.printers.jobs() == []
    sheet.close()


async def test_a_report_goes_nowhere_after_esc(held: Held, gate: Gate, tmp_path: Path) -> None:
    sell(held.shop)
    gate.open.set()
    page = ReportsPage(held.shop, held.bridge)
    await held.shown(page)
    page.show_view(By.PRODUCT)
    await until(lambda: page.model.rowCount())
    gate.open.clear()
    page.take_out(tmp_path / "report.xlsx", Actor(""))
    await ended(page, page.progress, gate)
    assert nothing_in(tmp_path)
    gate.open.clear()
    page.show_paper()
    (paper,) = page.window().findChildren(ReportPaper)
    await until(paper.progress.isVisible)
    QTest.keyClick(paper, Qt.Key.Key_Escape)
    gate.open.set()
    await until(lambda: not page.window().findChildren(ReportPaper))


async def test_copies_and_the_file_for_support_are_given_up_and_leave_nothing(
    held: Held, gate: Gate, tmp_path: Path
) -> None:
    section = SafetySection(held.shop, held.bridge)
    await held.shown(section)
    section.copy_to(tmp_path / "copy.zip")
    await ended(section, section.progress, gate)
    gate.open.clear()
    section.keep_support(tmp_path / "help.zip")
    await ended(section, section.gathering, gate)
    assert nothing_in(tmp_path)
    assert held.told == ["Copia cancelada", "Detenido"]


async def test_a_file_brought_in_and_taken_back_again_is_given_up_as_it_was(
    held: Held, gate: Gate, tmp_path: Path
) -> None:
    file = tmp_path / "goods.csv"
    file.write_text("code,description,price,tax\nN-1,Nuevo,1.00,7\n", encoding="utf-8")
    page = ProductsPage(held.shop, held.bridge)
    await held.shown(page)
    page.bring(file)
    (sheet,) = held.window.findChildren(BringSheet)
    await until(sheet.progress.isVisible)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    gate.open.set()
    await until(lambda: not held.window.findChildren(BringSheet))
    country = held.shop.country(held.shop.issuers()[0])
    held.shop.goods.bring_in(Job("products", file, country))
    gate.open.clear()
    page.ask_import()
    (imports,) = held.window.findChildren(ImportsSheet)
    await held.shown(imports)
    imports.undo_chosen()
    await ended(imports, imports.progress, gate)
    assert (held.shop.goods.product_count(), imports.undo.isEnabled()) == (4, True)
    imports.reject()
    gate.open.clear()
    matching = MatchSheet(
        held.shop.goods, "products", file, lambda fields: None, bridge=held.bridge, parent=held.window
    )  # fmt: skip
    matching.open()
    await until(matching.progress.isVisible)
    QTest.keyClick(matching, Qt.Key.Key_Escape)
    gate.open.set()
    await until(lambda: not held.window.findChildren(MatchSheet))


async def test_a_manual_stops_at_the_next_page_and_leaves_no_file(held: Held, gate: Gate, tmp_path: Path) -> None:
    sheet = ManualSheet(parent=held.window)
    await held.shown(sheet)
    sheet.save_to(tmp_path / "manual.pdf", BOOKS[0])
    await ended(sheet, sheet.progress, gate)
    assert sheet.told() == "Detenido"
    assert nothing_in(tmp_path)
    sheet.reject()


async def test_what_repeats_stops_at_the_next_invoice_and_one_key_goes_on(held: Held, gate: Gate) -> None:
    held.shop.planned.add(Wish("Alquiler", 1, held.shop.planned.form_of(sell(held.shop).id), date(2026, 1, 1)), "ana")
    page = RecurringPage(held.shop, held.bridge)
    await held.shown(page)
    QTest.keyClick(page, Qt.Key.Key_F9)
    await ended(page, page.progress, gate)
    assert held.told == ["Detenido"]
    assert len(held.shop.papers.unfinished()) == 1
    QTest.keyClick(page, Qt.Key.Key_F9)
    await until(lambda: held.told[1:])
    assert held.told[1].endswith("facturas emitidas")


async def test_a_window_that_closes_ends_what_runs_and_nobody_is_told(held: Held, gate: Gate, tmp_path: Path) -> None:
    goods = ProductsPage(held.shop, held.bridge)
    await held.shown(goods)
    goods.take_out(tmp_path / "goods.csv", Actor(""))
    await until(gate.reached.is_set)
    (pace,) = goods.progress._paces
    await held.bridge.close()
    assert pace.unwanted.is_set()
    gate.open.set()
    await until(lambda: nothing_in(tmp_path))
    assert held.told == []


async def test_the_window_turns_while_two_hundred_labels_are_drawn(held: Held) -> None:
    line, drawn, turns = Progress(held.bridge, held.window), list[bytes](), 0
    labels = [Label(f"Producto {number}", "B/. 1.25", f"P{number:05}") for number in range(200)]
    work: Callable[[Pace], bytes] = lambda pace: sheets(labels, SHEETS["a4-3x8"], step=pace)  # noqa: E731
    line.run("", work, drawn.append, lambda error: pytest.fail(str(error)))
    while line.running():
        await asyncio.sleep(0.001)
        turns += 1
    assert drawn[0].startswith(b"%PDF")
    assert turns > 5  # on the window's own thread it would be one


async def test_what_is_asked_for_anew_overtakes_what_runs(held: Held, gate: Gate) -> None:
    line, answers = Progress(held.bridge, held.window), list[str]()

    def work(word: str) -> Callable[[Pace], str]:
        def done(pace: Pace) -> str:
            pace(1, 2)
            return word

        return done

    line.run("", work("old"), answers.append, lambda error: answers.append(str(error)))
    await until(gate.reached.is_set)
    line.run("", work("new"), answers.append, lambda error: answers.append(str(error)))
    gate.open.set()
    await until(lambda: not line.running())
    assert answers == ["new"]


async def test_retrying_thousands_ends_with_esc_and_says_how_many_are_back(held: Held, gate: Gate) -> None:
    for _ in range(3):
        id_ = sell(held.shop).id
        held.shop.store.write(lambda db, id_=id_: _give_up_on(db, id_)).result()
    page = AttentionPage(held.shop, held.bridge)
    await held.shown(page)
    page.arrive()
    await until(lambda: page.cause())
    QTest.keyClick(page, Qt.Key.Key_F6)
    await ended(page, page._acting.progress, gate)
    assert held.told == ["0 documentos vuelven a la cola"]
    assert len(held.shop.papers.needs_person()) == 3
    QTest.keyClick(page, Qt.Key.Key_F6)
    await until(lambda: held.told[1:] == ["3 documentos vuelven a la cola"])
    assert held.shop.papers.needs_person() == []


def _give_up_on(db: Connection, document_id: str) -> None:
    """As the engine leaves a document that nothing could say."""
    db.execute(
        """UPDATE outbox SET state = 'dead', needs = 'fix', reason = 'No se pudo decir.'
        WHERE document = (SELECT seq FROM documents WHERE id = ?)""",
        (document_id,),
    )


async def test_a_question_over_the_network_is_cut_off_with_esc(held: Held) -> None:
    line, told, cut = Progress(held.bridge, held.window), list[str](), asyncio.Event()

    async def question() -> str:
        try:
            await asyncio.Event().wait()
        finally:
            cut.set()
        return "never"

    held.window.activateWindow()
    line.ask("", question(), told.append, lambda error: told.append(str(error)), given_up=lambda: told.append("gone"))
    await asyncio.sleep(0.02)
    assert line.running()
    QTest.keyClick(held.window, Qt.Key.Key_Escape)
    await asyncio.wait_for(cut.wait(), 5)
    await until(lambda: not line.running())
    assert told == ["gone"]
