"""Reports: whole days of the shop, exact sums, each fact at its own moment; every split has the same total."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.domain.errors import GivenUp, Refused
from app.domain.figures import By
from app.domain.numbering import Fate
from app.domain.party import Issuer
from app.domain.views import Product
from app.importing.table import read_table
from app.store import watching
from tests.counters import ANYBODY as ACTOR
from tests.counters import PRICES, Counter

DAY = date(2026, 4, 15)
QUANTITIES = st.integers(100, 3000).map(lambda n: f"{Decimal(n) / 1000}")
LINES = st.lists(st.tuples(QUANTITIES, st.sampled_from(sorted(PRICES))), min_size=1, max_size=3)


@pytest.fixture
def till(tmp_path: Path) -> Counter:
    return Counter(tmp_path, issuers=2)


def test_days_and_hours_are_the_shops_and_not_greenwichs(till: Counter) -> None:
    for moment in ("2026-04-15T04:59:59", "2026-04-15T05:00:00", "2026-04-16T04:59:59", "2026-04-16T05:00:00"):
        till.clock.at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        till.sell()
    assert till.shop.figures.overview(DAY, DAY).totals[0].sales == 2
    assert [(row.key, row.sales) for row in till.shop.figures.rows(By.HOUR, DAY, DAY)] == [("00:00", 1), ("23:00", 1)]
    found = till.shop.figures.rows(By.DAY, DAY - timedelta(days=1), DAY + timedelta(days=1))
    assert [(row.key, row.sales) for row in found] == [("2026-04-14", 1), ("2026-04-15", 2), ("2026-04-16", 1)]


def test_a_day_that_ends_at_three_takes_what_was_sold_before(till: Counter) -> None:
    for moment in ("2026-04-15T07:59:59", "2026-04-15T08:00:00", "2026-04-16T07:59:59", "2026-04-16T08:00:00"):
        till.clock.at = datetime.fromisoformat(moment).replace(tzinfo=UTC)  # three in the morning is eight UTC
        till.sell()
    shop = till.shop
    assert shop.days.set("03:00", ACTOR) == "03:00"
    assert shop.figures.overview(DAY, DAY).totals[0].sales == 2
    found = shop.figures.rows(By.DAY, DAY - timedelta(days=1), DAY + timedelta(days=1))
    assert [(row.key, row.sales) for row in found] == [("2026-04-14", 1), ("2026-04-15", 2), ("2026-04-16", 1)]
    assert shop.figures.today() == shop.days.kept().of(till.clock.at) == DAY + timedelta(days=1)
    till.clock.at = datetime(2026, 4, 17, 7, 30, tzinfo=UTC)
    assert shop.figures.today() == DAY + timedelta(days=1)
    today = shop.figures.day_so_far(DAY + timedelta(days=1))
    assert today.overview.totals[0].sales == 1
    assert [row.key for row in shop.figures.rows(By.HOUR, DAY, DAY)] == ["03:00", "02:00"]  # as the day goes
    assert till.one("SELECT max(at) FROM facts")[:16] == "2026-04-16T08:00"  # moments stay what they were
    shop.drawer.open([], ACTOR)
    paper = shop.drawer.text(shop.drawer.x(ACTOR))
    assert "Día (termina a las 03:00) 16/04/2026" in " ".join(paper.split())


@pytest.mark.parametrize("text", ["3", "24:00", "12:00", "03:05", "-1:00", "03:60", "tres"])
def test_an_end_of_the_day_that_is_no_morning_is_refused(till: Counter, text: str) -> None:
    with pytest.raises(Refused, match="de 00:00 a 11:50"):
        till.shop.days.set(text, ACTOR)
    assert till.shop.days.ends() == "00:00"


def test_what_is_undone_tomorrow_leaves_todays_figures_alone(till: Counter) -> None:
    first, second = till.sell(), till.sell()
    before = till.shop.figures.overview(DAY, DAY).totals
    till.pass_(days=1)
    till.give_back(first, l1="1")
    till.shop.papers.void(second, "se arrepintió", "ana")
    next_day = DAY + timedelta(days=1)
    assert till.shop.figures.overview(DAY, DAY).totals == before
    (undone,) = till.shop.figures.overview(next_day, next_day).totals
    assert (undone.sales, undone.noted, undone.voided) == (0, Decimal("6.69"), Decimal("13.38"))
    both = till.shop.figures.overview(DAY, next_day).totals[0]
    assert both.total == Decimal("6.69")


def test_products_are_added_up_exactly_and_by_the_category_of_today(till: Counter) -> None:
    fruit = Product("P-exempt", "Producto al exempt", Decimal("0.75"), "exempt", category="Frutas")
    till.shop.goods.save_product(fruit)
    for quantity in ("0.1", "0.2", "0.7"):
        till.sell((quantity, "exempt"), ("1", "7"))
    rows = {row.key: row for row in till.shop.figures.rows(By.PRODUCT, DAY, DAY)}
    assert (rows["P-exempt"].quantity, rows["P-exempt"].sales) == (Decimal("1.0"), 3)
    categories = {row.key: row.total for row in till.shop.figures.rows(By.CATEGORY, DAY, DAY)}
    assert categories == {"Frutas": rows["P-exempt"].total, "": Decimal("20.07")}


def test_a_line_without_code_counts_under_its_description(till: Counter) -> None:
    line = {"quantity": "1", "unit_price": "2.00", "tax": "7"}
    for name in ("Flores", "Velas", "Flores"):
        till.shop.selling.checkout(till.shop.selling.read(
            {"issuer": "tienda", "lines": [{**line, "description": name}]})).result()  # fmt: skip
    rows = till.shop.figures.rows(By.PRODUCT, DAY, DAY)
    assert [(row.label, row.quantity) for row in rows] == [("Flores", 2), ("Velas", 1)]


def test_one_issuer_is_reported_without_the_other(till: Counter) -> None:
    till.sell()
    till.sell(("1", "exempt"), issuer="kiosco")
    assert till.shop.figures.overview(DAY, DAY, "kiosco").totals[0].total == Decimal("0.75")
    assert till.shop.figures.overview(DAY, DAY).totals[0].total == Decimal("14.13")


def test_what_paraguay_cuts_off_a_total_is_named_and_nothing_is_amiss(tmp_path: Path) -> None:
    till = Counter(tmp_path, issuers=0)
    extra = {"timbrado": "12345678", "timbrado_from": "2024-01-01", "rounding": "50"}
    till.shop.add_issuer(Issuer("py", "PY", "80069563-1", "Tienda PY", extra=extra), "test")
    till.shop.services.set("facturasend", {"rounding": "true"}, "test")
    lines = [{"description": "Yerba", "quantity": "1", "unit_price": "10230", "tax": "10"},
             {"description": "Pan", "quantity": "1", "unit_price": "1045", "tax": "5"}]  # fmt: skip
    sold = till.shop.selling.checkout(till.shop.selling.read({"issuer": "py", "lines": lines})).result().document.id
    found = till.shop.figures.overview(DAY, DAY)
    (totals,) = found.totals
    assert (totals.total, totals.rounding) == (11250, -25)
    assert sum(each.net + each.tax for each in found.taxes) == 11275
    till.shop.papers.void(sold, "se arrepintió", "ana")
    assert [(each.total, each.rounding) for each in till.shop.figures.overview(DAY, DAY).totals] == [(0, 0)]
    assert till.shop.problems() == []


def test_an_empty_time_has_no_figures_and_a_backward_one_is_refused(till: Counter) -> None:
    assert till.shop.figures.overview(DAY, DAY).totals == ()
    assert till.shop.figures.rows(By.DAY, DAY, DAY) == []
    with pytest.raises(Refused):
        till.shop.figures.overview(DAY, DAY - timedelta(days=1))


def test_tenders_taxes_and_states_are_reports_like_the_others(till: Counter) -> None:
    till.sell(("1", "7"), ("1", "10"))
    gone = till.sell(("1", "exempt"), payments=[{"method": "credit_card", "amount": "0.75"}])
    till.shop.papers.void(gone, "se arrepintió", "ana")
    figures = till.shop.figures
    assert [(r.key, r.sales, r.total) for r in figures.rows(By.TENDER, DAY, DAY)] == [
        ("cash", 1, Decimal("19.04")), ("credit_card", 1, Decimal(0)),
    ]  # fmt: skip
    assert {r.key: r.total for r in figures.rows(By.TAX, DAY, DAY)} == {
        "10": Decimal("12.35"), "7": Decimal("6.69"), "exempt": Decimal(0),
    }  # fmt: skip
    assert {r.key: r.sales for r in figures.rows(By.STATE, DAY, DAY)} == {"queued": 1, "voided": 1}


def test_a_day_stands_beside_the_same_hours_of_a_week_before(till: Counter) -> None:
    till.clock.at = datetime(2026, 4, 8, 14, 0, tzinfo=UTC)  # nine in the morning
    till.sell(("1", "7"))
    till.pass_(hours=6)
    till.sell(("3", "7"))
    till.clock.at = datetime(2026, 4, 15, 15, 0, tzinfo=UTC)
    till.sell(("2", "7"))
    today = till.shop.figures.day_so_far(DAY)
    assert today.overview.totals[0].total == Decimal("13.38")
    assert today.before[0].total == Decimal("6.69")
    assert [row.key for row in today.hours_before] == ["09:00", "15:00"]
    whole = till.shop.figures.day_so_far(DAY - timedelta(days=7))
    assert (whole.overview.totals[0].total, whole.before) == (Decimal("26.76"), ())


def test_a_report_that_nobody_waits_for_stops_and_the_next_one_is_whole(
    till: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(30):
        till.sell(("1", "7"), ("2", "10"))
    asked = []

    def stop(done: int, whole: int) -> None:
        asked.append(True)
        raise GivenUp

    monkeypatch.setattr(watching, "_OFTEN", 50)
    with pytest.raises(GivenUp):
        till.shop.figures.rows(By.PRODUCT, DAY, DAY, step=stop)
    assert asked
    rows = till.shop.figures.rows(By.PRODUCT, DAY, DAY, step=lambda *_: None)
    assert rows == till.shop.figures.rows(By.PRODUCT, DAY, DAY)


def test_a_report_on_paper_and_in_a_file_has_every_row_and_runs_nothing(till: Counter, tmp_path: Path) -> None:
    line = {"quantity": "1", "unit_price": "2.00", "tax": "7"}
    names = ["=1+1", *(f"Producto {n}" for n in range(120))]
    for name in names:
        till.shop.selling.checkout(till.shop.selling.read(
            {"issuer": "tienda", "lines": [{**line, "description": name}]})).result()  # fmt: skip
    figures = till.shop.figures
    rows = figures.rows(By.PRODUCT, DAY, DAY)
    pdf = pypdfium2.PdfDocument(figures.pdf("Producto", (DAY, DAY), rows, by=By.PRODUCT))
    text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    assert len(pdf) > 1
    assert all(name in text for name in names)
    assert "242.00" in text
    assert figures.export(rows, tmp_path / "r.xlsx") == len(names)
    cells = {row.cells[1] for row in read_table(tmp_path / "r.xlsx").rows}
    assert cells == {*names[1:], "'=1+1"}


def test_a_paper_by_tax_has_base_and_tax_and_none_names_a_column_that_it_cannot_fill(till: Counter) -> None:
    till.sell(("1", "7"), ("2", "10"))
    figures, words = till.shop.figures, {}
    for by in (By.TAX, By.STATE, By.CASHIER):
        pdf = pypdfium2.PdfDocument(figures.pdf("Vista", (DAY, DAY), figures.rows(by, DAY, DAY), by=by))
        words[by] = pdf[0].get_textpage().get_text_range().split()
    assert {"Base", "Impuesto"} <= {*words[By.TAX]}
    assert not {"Cuántos", "Vendido", "Devuelto"} & {*words[By.TAX]}
    assert "Cuántos" in words[By.STATE]
    assert not {"Vendido", "Devuelto", "USD"} & {*words[By.STATE]}  # no sum of what is void
    assert {"Cuántos", "Vendido", "Devuelto"} <= {*words[By.CASHIER]}


@pytest.mark.parametrize("query", [
    "SELECT * FROM facts WHERE at >= 'a' AND at < 'b'", "SELECT * FROM fact_lines WHERE at >= 'a' AND at < 'b'",
    "SELECT * FROM fact_payments WHERE at >= 'a' AND at < 'b'", "SELECT * FROM fact_documents WHERE at >= 'a'",
    "SELECT * FROM facts WHERE session = 1", "SELECT * FROM fact_lines WHERE session = 1",
    "SELECT currency, sum(total_minor) FROM facts WHERE at >= 'a' AND at < 'b' GROUP BY currency",
])  # fmt: skip
def test_no_report_reads_a_whole_table(till: Counter, query: str) -> None:
    plan = [row[3] for row in till.rows("EXPLAIN QUERY PLAN " + query)]
    assert not [step for step in plan if step.startswith("SCAN") and not step.startswith(("SCAN facts", "SCAN fact_"))]


@pytest.fixture(scope="module")
def shelf() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="mostrador-reports-") as folder:
        yield Path(folder)


@pytest.mark.timeout(300)
@settings(max_examples=30, phases=(Phase.explicit, Phase.generate))
@given(st.lists(st.tuples(LINES, st.integers(0, 30), st.sampled_from(["keep", "note", "void"])), max_size=8), st.data())
def test_figures_reconcile_with_sales_and_documents_to_the_cent(shelf: Path, sales: Any, data: Any) -> None:
    """All splits against each other, against the snapshots of the documents, and against what an X says."""
    with tempfile.TemporaryDirectory(dir=shelf) as folder:
        till = Counter(Path(folder), issuers=2)
        till.shop.drawer.open([], ACTOR)
        expected = Decimal(0)
        for lines, hours, fate in sales:
            till.pass_(hours=hours)
            sold = till.sell(*lines, issuer=data.draw(st.sampled_from(["tienda", "kiosco"])))
            total = till.shop.papers.view(sold).document.total
            if fate == "note":
                total -= till.shop.papers.view(till.give_back(sold)).document.total
            elif fate == "void":
                till.shop.papers.void(sold, "se arrepintió", "ana")
                total = Decimal(0)
            expected += total
        reconcile(till, expected)
        till.shop.close()


def reconcile(till: Counter, expected: Decimal) -> None:
    figures, last = till.shop.figures, till.shop.figures.today()
    found = figures.overview(DAY, last)
    sums = [sum(each.total for each in found.totals), sum(each.total for each in found.tenders),
            sum(each.net + each.tax for each in found.taxes)]  # fmt: skip
    sums += [sum(row.total for row in figures.rows(by, DAY, last)) for by in By if by is not By.STATE]
    assert sums == [expected] * len(sums)
    tax = sum(each.tax for each in found.taxes)
    taxed = [by for by in By if by not in (By.TENDER, By.STATE)]
    assert [sum(row.tax for row in figures.rows(by, DAY, last)) for by in taxed] == [tax] * len(taxed)
    x = till.shop.drawer.x(ACTOR)
    assert (x.totals, x.tenders, x.taxes, x.documents) == (found.totals, found.tenders, found.taxes, found.documents)
    assert x.balance("USD").expected == expected
    assert till.shop.problems() == []


def test_every_number_of_a_series_is_accounted_for_with_what_became_of_it(till: Counter) -> None:
    papers = till.shop.papers
    documents = [till.sell() for _ in range(3)]
    papers.void(documents[1], "se arrepintió", "ana")
    (before,) = (each for each in till.shop.figures.numbers() if each.last)
    assert (before.used, before.many(Fate.VOIDED), before.whole) == (2, 1, True)
    assert [(each.first, each.fate, each.reason, each.document) for each in before.lost] == [
        (2, Fate.VOIDED, "se arrepintió", documents[1]),
    ]  # fmt: skip
    lane = (before.issuer, before.type, before.series)
    till.fragile.write(
        lambda db: (
            db.execute("INSERT INTO skipped VALUES (?, ?, ?, 4, 6, 'restaurada', '2026-04-15T15:00:00+00:00')", lane),
            db.execute("UPDATE lanes SET last = 9 WHERE issuer = ? AND type = ? AND series = ?", lane),
        )
    ).result()
    till.sell()
    (after,) = (each for each in till.shop.figures.numbers() if each.issuer == before.issuer)
    assert (after.last, after.used, after.many(Fate.SKIPPED), after.many(Fate.MISSING)) == (10, 3, 3, 3)
    assert [(each.first, each.last, each.fate) for each in after.lost] == [
        (7, 9, Fate.MISSING), (4, 6, Fate.SKIPPED), (2, 2, Fate.VOIDED),
    ]  # fmt: skip
    assert not after.whole
    assert after.used + sum(many for _, many in after.counts) == after.last
