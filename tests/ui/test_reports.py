"""Promises of the screen of reports: the day at one look, every split by one key, nothing clipped, paper and files."""

from __future__ import annotations

import threading
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.pace import Step
from app.domain.party import Issuer
from app.domain.people import Actor
from app.runtime import Shop
from app.runtime.figures import By, Figures, ReportRow
from tests.ui.shops import sell, until
from ui import text
from ui.bridge import Bridge
from ui.reports import ReportsPage
from ui.reports.charts import Bar, Columns, Ranks, nice
from ui.reports.page import VIEWS
from ui.reports.paper import ReportPaper
from ui.reports.period import days_of, moved


async def shown(shop: Shop) -> ReportsPage:
    page = ReportsPage(shop, Bridge())
    page.resize(930, 700)
    page.show()
    page.activateWindow()
    page.arrive()
    await until(lambda: not page.counting.running())
    return page


async def test_the_day_is_seen_at_one_look(shop: Shop) -> None:
    sell(shop, "ARR-5")
    sell(shop, "JUG-1", "JUG-1")
    page = await shown(shop)
    await until(lambda: page.dashboard.tickets.value.text() == "2")
    assert page.dashboard.total.value.text() == "B/.\u00a05.95"
    assert "nada" in page.dashboard.total.beside.toolTip() + page.dashboard.total.beside.text()
    assert "Efectivo" in page.dashboard.tenders.accessibleDescription()
    assert "En cola" in page.dashboard.documents.accessibleDescription()


async def test_the_average_is_the_total_by_the_tickets_beside_it_and_counts_nothing_that_was_undone(shop: Shop) -> None:
    sell(shop, "ARR-5")
    gone = sell(shop, "CER-6")
    shop.papers.void(gone.id, "error", Actor(""))
    page = await shown(shop)
    await until(lambda: page.dashboard.tickets.value.text() == "2")
    said = [each.value.text() for each in (page.dashboard.total, page.dashboard.average, page.dashboard.undone)]
    assert said == ["B/.\u00a03.45", "B/.\u00a01.73", "B/.\u00a05.40"]


async def test_by_tax_what_an_accountant_needs_is_said_and_no_column_means_two_things(
    shop: Shop, tmp_path: Path
) -> None:
    sell(shop, "JUG-1", "CER-6")
    shop.papers.void(sell(shop, "CER-6").id, "error", Actor(""))
    page = await shown(shop)
    heads: dict[By, list[str]] = {}
    for by in (By.CASHIER, By.TAX, By.STATE):
        page.show_view(by)
        await until(lambda: not page.counting.running())
        columns = [at for at in range(page.model.columnCount()) if not page.table.isColumnHidden(at)]
        heads[by] = [page.model.headerData(at, Qt.Orientation.Horizontal) for at in columns]
        if by is By.TAX:
            cells = [[page.model.index(row, at).data() for at in columns] for row in range(page.model.rowCount())]
    assert heads[By.CASHIER] == ["Concepto", "Cuántos", "Vendido", "Devuelto", "Total"]
    assert heads[By.TAX] == ["Concepto", "Base", "Impuesto", "Total"]
    assert heads[By.STATE] == ["Concepto", "Cuántos", "Total"]
    assert cells == [["10 %", "4.91", "0.49", "B/.\u00a05.40"], ["7 %", "1.17", "0.08", "B/.\u00a01.25"]]


async def test_a_paper_speaks_one_language(shop: Shop) -> None:
    sell(shop, "JUG-1", "CER-6")
    text.speak(text.Language.ENGLISH)
    try:
        page = await shown(shop)
        page.show_view(By.TAX)
        await until(lambda: page.model.rowCount() == 2)
        page.show_paper()
        (paper,) = page.findChildren(ReportPaper)
        await until(lambda: paper.save.isEnabled())
        words = pypdfium2.PdfDocument(paper._data)[0].get_textpage().get_text_range()
        paper.reject()
    finally:
        text.speak(text.Language.SPANISH)
    assert all(word in words for word in ("Report by tax", "Tax", "printed ", "Page 1 of 1"))
    assert not any(word in words for word in ("Informe", "Impuesto", "impreso", "Página"))


async def test_one_key_steps_through_every_split_and_each_shows_its_rows(shop: Shop) -> None:
    sell(shop, "ARR-5", "CER-6")
    page = await shown(shop)
    seen = []
    for _ in VIEWS[1:]:
        QTest.keyClick(page, Qt.Key.Key_F6)
        await until(lambda: not page.counting.running())
        seen.append(page.view())
        assert page.model.rowCount() >= 1
    assert seen == [str(view) for view, _ in VIEWS[1:]]
    QTest.keyClick(page, Qt.Key.Key_F6)
    assert page.view() == "summary"


async def test_labels_are_words_of_people(shop: Shop) -> None:
    sell(shop, "ARR-5", "CER-6", "JUG-1")
    page = await shown(shop)
    for view, labels in (
        (By.TENDER, ["Efectivo"]), (By.STATE, ["En cola"]), (By.TAX, ["10 %", "7 %", "Exento"]),
        (By.CATEGORY, ["Bebidas", "Sin categoría"]),
    ):  # fmt: skip
        page.show_view(view)
        await until(lambda: not page.counting.running())
        assert sorted(row.label for row in page.model.rows()) == sorted(labels)


async def test_days_without_sales_teach_the_key_to_others_and_today_is_the_last(shop: Shop) -> None:
    sell(shop)
    page = await shown(shop)
    page.show_view(By.PRODUCT)
    QTest.keyClick(page, Qt.Key.Key_F3)
    await until(lambda: page._empty.isVisible())
    assert page.model.rowCount() == 0
    QTest.keyClick(page, Qt.Key.Key_F4)
    await until(lambda: page.model.rowCount() == 2)
    before = page.period.span()
    assert not page.period.on.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert page.period.span() == before


async def test_a_report_goes_into_a_file_and_onto_paper(shop: Shop, tmp_path: Path) -> None:
    sell(shop)
    page = await shown(shop)
    page.show_view(By.PRODUCT)
    await until(lambda: page.model.rowCount() == 2)
    page.take_out(tmp_path / "r.csv", Actor(""))
    await until(lambda: (tmp_path / "r.csv").exists())
    assert "Arroz de primera" in (tmp_path / "r.csv").read_text("utf-8-sig")
    QTest.keyClick(page, Qt.Key.Key_F8)
    (paper,) = page.findChildren(ReportPaper)
    await until(lambda: paper.save.isEnabled())
    paper.reject()


def test_periods_are_whole_and_step_without_a_gap() -> None:
    assert days_of("week", date(2026, 11, 20)) == (date(2026, 11, 16), date(2026, 11, 22))
    assert days_of("month", date(2028, 2, 10)) == (date(2028, 2, 1), date(2028, 2, 29))
    assert moved("month", date(2026, 1, 31), -1) == date(2025, 12, 1)
    assert moved("year", date(2026, 6, 1), -2) == date(2024, 1, 1)
    for kind in ("day", "week", "month", "year"):
        first, last = days_of(kind, date(2026, 3, 1))
        assert days_of(kind, moved(kind, first, 1))[0].toordinal() == last.toordinal() + 1


def inked(widget: QWidget, colour: str) -> int:
    """Pixels of a colour in what a widget draws."""
    picture: QImage = widget.grab().toImage()
    wanted = QColor(colour).rgb()
    return sum(picture.pixel(x, y) == wanted for x in range(picture.width()) for y in range(picture.height()))


def test_a_column_is_as_tall_as_its_figure_and_below_zero_hangs() -> None:
    from ui import theme

    chart = Columns("Ventas")
    chart.resize(400, 200)
    chart.show_bars([Bar("a", Decimal(100)), Bar("b", Decimal(0))], str)
    one = inked(chart, theme.colour("accent"))
    chart.show_bars([Bar("a", Decimal(100)), Bar("b", Decimal(50))], str)
    both = inked(chart, theme.colour("accent"))
    assert 1.4 < both / one < 1.6
    chart.show_bars([Bar("a", Decimal(100)), Bar("b", Decimal(-50))], str)
    assert inked(chart, theme.colour("danger.ink")) > 0
    assert "b: -50" in chart.accessibleDescription()
    chart.show_bars([], str)
    assert inked(chart, theme.colour("accent")) == 0
    chart.deleteLater()


def test_ranks_of_nothing_and_of_very_long_names_are_drawn() -> None:
    ranks = Ranks("Productos", 3)
    ranks.resize(260, 90)
    ranks.grab()
    ranks.show_bars([Bar("Un nombre larguísimo " * 9, Decimal(7)), Bar("", Decimal(-2))], str)
    assert not ranks.grab().isNull()
    ranks.deleteLater()


@pytest.mark.parametrize(
    ("step", "round_"), [("0", "0.25"), ("0.3", "0.5"), ("7", "10"), ("23", "25"), ("26", "50"), ("1000", "1000")]
)
def test_the_scale_has_round_figures(step: str, round_: str) -> None:
    assert nice(Decimal(step)) == Decimal(round_)


async def test_one_key_shows_one_issuer_and_two_currencies_are_never_added_up(shop: Shop, tmp_path: Path) -> None:
    shop.add_issuer(Issuer("lima", "PE", "20100070970", "Bodega Lima S.A.C.", trade_name="Bodega Lima"), "test")
    for name, tax, price in (("tienda", "7", "10.00"), ("lima", "18", "30.00")):
        line = {"description": "algo", "unit_price": price, "tax": tax}
        shop.selling.checkout(shop.selling.read({"issuer": name, "lines": [line]})).result()
    page = await shown(shop)
    page.show_view("product")
    await until(lambda: "2 filas" in page.sum.text())
    assert "B/.\u00a010.00" in page.sum.text()
    assert "S/\u00a030.00" in page.sum.text()
    assert "40.00" not in page.sum.text()
    seen = []
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_F5)
        await until(lambda: not page.counting.running())
        await until(lambda: page._stack.currentIndex() == 1)
        seen.append((page.issuer.title(), [row.currency for row in page._rows]))
    assert seen == [("Bodega Lima", ["PEN"]), ("La Esquina", ["USD"]), ("", ["PEN", "USD"])]
    page.show_view("summary")
    await until(lambda: page._stack.currentIndex() == 0)
    first = page.dashboard.total.value.text()
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert {first, page.dashboard.total.value.text()} == {"S/\u00a030.00", "B/.\u00a010.00"}
    QTest.keyClick(page, Qt.Key.Key_F5)
    await until(page.currency.isHidden)
    assert page.dashboard.total.value.text() == "S/\u00a030.00"


async def test_a_shop_with_one_issuer_is_asked_for_none(shop: Shop) -> None:
    page = await shown(shop)
    assert page.issuer.isHidden()
    assert page.currency.isHidden()


async def test_figures_that_take_long_say_so_and_escape_stops_them_while_the_window_lives(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = threading.Event()

    def long(figures: Figures, *_: object, step: Step) -> list[ReportRow]:
        try:
            while True:
                step(0, 0)
                time.sleep(0.005)
        finally:
            stopped.set()

    page = await shown(shop)
    rows = page.model.rowCount()
    monkeypatch.setattr(Figures, "rows", long)
    page.show_view("product")
    await until(page.counting.isVisible)
    assert "Calculando" in page.counting.words.text()
    assert (page.counting.end.key, stopped.is_set()) == ("Esc", False)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    await until(stopped.is_set)
    await until(page.counting.isHidden)
    assert (page.view(), page.model.rowCount()) == ("product", rows)
