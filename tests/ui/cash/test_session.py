"""Promises of the cash screen: opened, counted and closed with keys alone; never blocked; a blind role sees no sum."""

from __future__ import annotations

import asyncio
from decimal import Decimal

from PySide6.QtCore import Qt
from shiboken6 import isValid

from app.domain.cash import Counted, MoveKind
from app.domain.people import Actor
from tests.ui.shops import sell, until
from tests.ui.staffed import PIN, Staffed, fill, words_of
from ui.cash.closed import ClosedSheet
from ui.cash.page import CashPage
from ui.cash.paper import CashPaper
from ui.cash.sheets import CountingSheet
from ui.people.approving import ApproveSheet
from ui.people.entering import EnterSheet
from ui.widgets.form import FormSheet

TWENTY, FIVE = Decimal(20), Decimal(5)
SOLD = "4.70"  # rice and juice with its tax within


def usd(amount: str) -> Counted:
    return Counted("USD", Decimal(amount))


async def opened(at: Staffed, float_: str = "50") -> CashPage:
    """The session of who stands at the till, opened behind the window's back."""
    at.shop.drawer.open([usd(float_)], Actor(at.shop.setting("cashier")))
    page = await at.cash()
    page.read()
    await until(lambda: page.picture is not None)
    return page


async def test_a_session_opens_with_pieces_counted_by_keys_alone(alone: Staffed) -> None:
    page = await alone.cash()
    assert not page.buttons["open"].isHidden()
    assert page.buttons["close"].isHidden()
    await alone.press(Qt.Key.Key_F2)
    sheet = await alone.sheet()
    assert isinstance(sheet, CountingSheet)
    tally = sheet.grid.tallies["USD"]
    fill(tally.pieces[TWENTY], "2")
    await alone.press(Qt.Key.Key_Return)
    assert not tally.pieces[TWENTY].hasFocus()
    fill(tally.pieces[FIVE], "3")
    assert tally.amount.text() == "55.00"
    sheet.accept()
    await until(lambda: page.picture is not None)
    assert page.picture is not None
    assert page.picture.balance("USD").opened_with == Decimal("55.00")
    assert alone.said[0][0] == "Caja 01 abierta"


async def test_enter_alone_opens_with_a_float_of_nothing_and_a_sum_needs_no_pieces(alone: Staffed) -> None:
    page = await alone.cash()
    await alone.press(Qt.Key.Key_F2)
    await alone.sheet()
    await alone.press(Qt.Key.Key_5)
    await alone.press(Qt.Key.Key_Return)
    await until(lambda: page.picture is not None)
    assert page.picture is not None
    assert page.picture.balance("USD").opened_with == Decimal(5)


async def test_money_out_needs_a_reason_which_is_asked_for_at_its_field(alone: Staffed) -> None:
    page = await opened(alone)
    await alone.press(Qt.Key.Key_F4)
    sheet = await alone.sheet()
    assert isinstance(sheet, FormSheet)
    fill(sheet.fields["amount"].editor, "7.50")
    await alone.press(Qt.Key.Key_Return)
    assert sheet.fields["reason"].error()
    fill(sheet.fields["reason"].editor, "hielo para la nevera")
    assert list(sheet.fields) == ["amount", "reason"]  # one currency is no question
    await alone.press(Qt.Key.Key_Return)
    await until(lambda: page.events.rowCount() == 2)
    move = alone.shop.drawer.x(Actor("")).moves[-1]
    assert (move.kind, move.amount, move.reason) == (MoveKind.OUT, Decimal("7.50"), "hielo para la nevera")


async def test_a_z_shows_three_columns_and_is_never_blocked_by_what_is_open_or_missing(alone: Staffed) -> None:
    page = await opened(alone)
    sell(alone.shop)
    await alone.press(Qt.Key.Key_F9)
    sheet = await alone.sheet()
    assert isinstance(sheet, CountingSheet)
    fill(sheet.grid.tallies["USD"].amount, "54")
    await alone.press(Qt.Key.Key_Return)
    await until(lambda: isinstance(page.window().findChild(ClosedSheet), ClosedSheet))
    closed = page.window().findChild(ClosedSheet)
    assert closed is not None
    said = words_of(closed)
    assert "1 documento pasa a la siguiente." in said
    assert closed.columns.cash.verdict.title() == "Faltan B/.\u00a00.70"
    assert closed.columns.sales.verdict.title() == "Cuadra con el efectivo"
    assert closed.columns.documents.verdict.title() == "Cuadra con las ventas"
    assert [line.amount for line in closed.columns.documents.lines][-1] == f"B/.\u00a0{SOLD}"
    closed.accept()
    await until(lambda: page.closings.rowCount() == 1)
    assert alone.shop.drawer.session() is None


async def test_the_sum_of_the_documents_is_the_total_of_the_sales_though_some_are_void(alone: Staffed) -> None:
    page = await opened(alone)
    sell(alone.shop)
    alone.shop.papers.void(sell(alone.shop).id, "error", Actor(""))
    page.read()
    await until(lambda: len(page.result.documents.lines) > 1)
    totals = [line.amount for line in page.result.sales.lines if line.label == "Total"]
    assert totals == [page.result.documents.lines[-1].amount] == [f"B/.\u00a0{SOLD}"]
    assert page.result.documents.verdict.title() == "Cuadra con las ventas"


async def test_nothing_counted_closes_too_and_says_so(alone: Staffed) -> None:
    page = await opened(alone)
    await alone.press(Qt.Key.Key_F9)
    await alone.sheet()
    await alone.press(Qt.Key.Key_Return)
    await until(lambda: page.window().findChild(ClosedSheet) is not None)
    closed = page.window().findChild(ClosedSheet)
    assert closed is not None
    assert closed.columns.cash.verdict.title() == "No se contó"
    closed.accept()


async def test_what_is_carried_over_is_listed_with_its_age(alone: Staffed) -> None:
    page = await opened(alone)
    document = sell(alone.shop)
    page.read()
    await until(lambda: page.owed.rowCount() == 1)
    page.show_view("pending")
    cells = [cell.text for cell in page.owed.cells(0)]
    assert cells[0] == document.number_text
    assert cells[3]


async def test_a_z_of_the_history_is_seen_on_the_roll_and_on_the_sheet(alone: Staffed) -> None:
    await opened(alone)
    alone.shop.drawer.close([usd("50")], Actor(""))
    page = await alone.cash()
    await until(lambda: page.closings.rowCount() == 1)
    page.show_view("history")
    await alone.press(Qt.Key.Key_F7)
    paper = await alone.sheet()
    assert isinstance(paper, CashPaper)
    await until(lambda: paper.view.pages == 1)
    roll = paper._data
    await alone.press(Qt.Key.Key_F6)
    await until(lambda: paper._data != roll)
    assert paper.form.value() == "a4"
    paper.print_it()
    assert alone.said[-1][0] == "No se imprimió"
    paper.accept()


async def test_a_paper_that_is_closed_before_it_is_drawn_is_told_nothing(alone: Staffed) -> None:
    await opened(alone)
    closing = alone.shop.drawer.close([usd("50")], Actor(""))
    told: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
    paper = CashPaper(alone.shop, alone.bridge, closing, await alone.cash())
    paper.open()
    paper.reject()
    await until(lambda: not isValid(paper) and not alone.bridge.busy())
    assert told == []


async def test_a_z_waits_in_the_spool_of_the_ticket_printer(alone: Staffed) -> None:
    await opened(alone)
    alone.shop.printers.set("caja", {"way": "network", "address": "127.0.0.1:9"}, "test")
    closing = alone.shop.drawer.close([usd("50")], Actor(""))
    page = await alone.cash()
    paper = CashPaper(alone.shop, alone.bridge, closing, page)
    paper.open()
    paper.print_it()
    (job,) = alone.shop.printers.jobs()
    assert (job.title, job.printer) == ("Cierre Z 1", "caja")
    paper.accept()


async def test_who_counts_blind_finds_no_sum_anywhere_on_the_screen(shop: Staffed) -> None:
    page = await opened(shop)
    sell(shop.shop)
    page.read()
    await until(lambda: page.owed.rowCount() == 1)
    assert page.picture is not None
    assert page.picture.hidden
    for view in ("now", "story", "history"):
        page.show_view(view)
        assert "54.70" not in words_of(page)
    page.show_view("now")
    await shop.press(Qt.Key.Key_F5)
    sheet = await shop.sheet()
    assert isinstance(sheet, CountingSheet)
    fill(sheet.grid.tallies["USD"].amount, "54")
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: shop.said)
    assert shop.said[-1] == ("Recuento anotado", "B/.\u00a054.00")
    await shop.gone()
    await shop.press(Qt.Key.Key_F9)
    sheet = await shop.sheet()
    assert isinstance(sheet, CountingSheet)
    fill(sheet.grid.tallies["USD"].amount, "54")
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: page.window().findChild(ClosedSheet) is not None)
    closed = page.window().findChild(ClosedSheet)
    assert closed is not None
    assert "0.70" not in words_of(closed)
    assert "a ciegas" in words_of(closed)
    closed.accept()
    assert shop.shop.drawer.z(1, Actor("Saúl")).results[0].difference == Decimal("-0.70")


async def test_a_supervisor_shows_the_sums_once_and_the_yes_is_used_up(shop: Staffed) -> None:
    page = await opened(shop)
    await shop.press(Qt.Key.Key_F10)
    sheet = await shop.sheet()
    assert isinstance(sheet, ApproveSheet)
    fill(sheet.why, "no le cuadra el fondo")
    sheet.choose("Saúl")
    fill(sheet.pin, PIN["Saúl"])
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: page.picture is not None and not page.picture.hidden)
    assert "50.00" in words_of(page.result)
    page.arrive()
    shop.bridge.person_changed.emit()
    await until(lambda: page.picture is not None and page.picture.hidden)
    assert shop.shop.store.read(lambda db: db.execute("SELECT count(used_at) FROM approvals").fetchone()[0]) == 1


async def test_another_s_session_closes_only_with_a_supervisor_and_the_journal_says_who_what_and_why(
    shop: Staffed,
) -> None:
    page = await opened(shop)
    shop.now("Beto")
    await shop.press(Qt.Key.Key_F9)
    sheet = await shop.sheet()
    assert isinstance(sheet, ApproveSheet)
    assert "Beto necesita permiso para cerrar o entregar la caja de otra persona." in words_of(sheet)
    assert [each.name for each in sheet.rows.rows()] == ["Olga", "Saúl"]
    await shop.press(Qt.Key.Key_Return)
    assert sheet.why_field.error()
    fill(sheet.why, "Ana se fue al médico")
    sheet.choose("Saúl")
    fill(sheet.pin, PIN["Saúl"])
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: page.window().findChild(CountingSheet) is not None)
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: page.window().findChild(ClosedSheet) is not None)
    closed = page.window().findChild(ClosedSheet)
    assert closed is not None
    closed.accept()
    (fact,) = shop.facts("approved")
    assert all(part in fact for part in ('"asked_by":"Beto"', "Ana se fue al médico", '"close_others"'))
    assert shop.shop.drawer.z(1, Actor("Olga")).closed_by == "Beto"


async def test_refusing_the_approval_leaves_the_session_open(shop: Staffed) -> None:
    await opened(shop)
    shop.now("Beto")
    await shop.press(Qt.Key.Key_F9)
    await shop.sheet()
    await shop.press(Qt.Key.Key_Escape)
    await shop.gone()
    session = shop.shop.drawer.session()
    assert session is not None
    assert session.holder == "Ana"


async def test_the_drawer_is_handed_over_to_one_of_those_who_work_here(shop: Staffed) -> None:
    page = await opened(shop)
    await shop.press(Qt.Key.Key_F8)
    sheet = await shop.sheet()
    assert isinstance(sheet, CountingSheet)
    fill(sheet.grid.tallies["USD"].amount, "50")
    sheet.fill({"to": "Beto"})
    await shop.press(Qt.Key.Key_Return)
    await until(lambda: page.picture is not None and page.picture.session.holder == "Beto")
    assert page.state.title().endswith("a cargo de Beto")
    enter = await shop.sheet()
    assert isinstance(enter, EnterSheet)
    person = enter.person()
    assert person is not None
    assert person.name == "Beto"
