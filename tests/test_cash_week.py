"""A week of three cashiers with errors, returns, overrides, two currencies, power cuts and a broken printer: every Z
reconciles to the cent, the journal verifies, and so does the till that is restored from a copy of any evening."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app import people as rules
from app.backup import archive
from app.backup.restoring import Ground, restore
from app.domain.cash import Closing
from app.domain.figures import By
from app.domain.print_job import JobState
from app.domain.views import Word
from app.store import cash, integrity
from app.store.store import Store
from app.vault import Vault
from tests.counters import ISSUERS, Counter, usd
from tests.printing.printer import LoopbackPrinter
from tests.weeks import CASHIERS, OWNER, Books, Week


def check(closing: Closing, books: Books, counted: dict[str, Decimal]) -> None:
    """Cash, sales and documents against the second bookkeeping."""
    assert {each.currency: each.expected for each in closing.results} == books.drawer
    assert {each.currency: each.counted for each in closing.results} == counted
    assert all(each.difference == counted[each.currency] - books.drawer[each.currency] for each in closing.results)
    totals = {each.currency: each for each in closing.picture.totals}
    assert set(totals) <= {"USD"}
    found = totals.get("USD")
    figures = (found.sold, found.noted, found.voided) if found else (0, 0, 0)
    assert figures == (books.sold, books.noted, books.voided)
    whole = books.sold - books.noted - books.voided
    assert sum(each.total for each in closing.picture.tenders) == whole
    assert sum(each.net + each.tax for each in closing.picture.taxes) == whole
    assert sum(each.total for each in closing.picture.cashiers) == whole
    assert sum(each.tax for each in closing.picture.taxes) == (found.tax if found else 0)
    assert sum(each.total for each in closing.picture.tenders if each.method == "debit_card") == books.card
    assert sum(each.count for each in closing.picture.documents) == books.documents
    assert all(amount == 0 for _, amount in closing.unexplained)
    words = {Word.AUTHORIZED, Word.QUEUED, Word.REJECTED, Word.VOIDED}
    assert {each.word for each in closing.picture.documents} <= words


@pytest.mark.timeout(170)
@pytest.mark.parametrize("seed", range(5))
def test_every_z_of_a_week_reconciles_to_the_cent_whatever_happens(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "_COST", {**rules._COST, "n": 2**4})  # scrypt is not what is tried here
    week = Week(tmp_path / "till", seed)
    first = week.till.shop.figures.today()
    copies: list[tuple[Path, int]] = []
    for day in range(7):
        week.morning()
        for cashier in CASHIERS:
            week.shift(cashier)
        copies.append((tmp_path / f"copia-{day}.zip", len(week.all)))
        week.till.shop.safety.copy_to(copies[-1][0])
        week.till.pass_(hours=8)
    assert week.cuts > 20
    assert week.mistakes > 5
    assert [closing.number for closing, _, _ in week.all] == list(range(1, 22))
    for closing, books, counted in week.all:
        check(closing, books, counted)
    reconcile_reports(week, first)
    assert week.till.one("SELECT count(*) FROM foreign_cash") > 10
    assert week.till.one("SELECT count(*) FROM approvals WHERE used_at IS NOT NULL") > 3
    assert week.till.one("SELECT count(*) FROM reversals") > 3
    assert week.till.one("SELECT count(*) FROM reversal_foreign WHERE amount_minor < 0") > 0
    assert week.till.shop.problems() == []
    the_printer_comes_back(week)
    for file, closings in copies:
        verify_copy(week, file, closings, tmp_path / file.stem)
    before = Before.of(week)
    Store.close(week.till.fragile)
    for file, closings in copies if seed == 0 else copies[seed - 1 : seed]:
        go_on_from(week, before, (file, closings), tmp_path / f"{file.stem}-restaurada")


def reconcile_reports(week: Week, first: date) -> None:
    """Every report of the week, however it is split, is the sum of all Z."""
    last = week.till.shop.figures.today()
    whole = sum(books.sold - books.noted - books.voided for _, books, _ in week.all)
    overview = week.till.shop.figures.overview(first, last)
    assert sum(each.total for each in overview.totals) == whole
    for by in (each for each in By if each is not By.STATE):  # a document that was voided is one still
        assert sum(row.total for row in week.till.shop.figures.rows(by, first, last)) == whole
    states = sum(row.total for row in week.till.shop.figures.rows(By.STATE, first, last))
    assert states == sum(books.sold - books.noted for _, books, _ in week.all)
    by_issuer = [week.till.shop.figures.overview(first, last, issuer.name).totals for issuer in ISSUERS]
    assert sum(each.total for totals in by_issuer for each in totals) == whole


def the_printer_comes_back(week: Week) -> None:
    """What was still wanted comes out, each once; no sale changed because of it."""
    printers = week.till.shop.printers
    assert all(job.state is not JobState.DONE for job in printers.jobs(1000))
    back = LoopbackPrinter()
    printers.set("caja", {"address": back.address}, "Olga")
    week.books = Books({})  # of no session: the last one is closed
    week.sell()
    week.till.pass_(minutes=30)
    printers.drain()
    done = [job for job in printers.jobs(1000) if job.state is JobState.DONE]
    assert len(done) == back.slip.cuts > 0
    assert week.sales[-1].document in {job.subject for job in done}
    back.close()


def verify_copy(week: Week, file: Path, closings: int, folder: Path) -> None:
    """A copy of any evening holds the Z until then and nothing that contradicts itself."""
    folder.mkdir()
    archive.unpack_database(file, archive.read(file), folder / "mostrador.db")
    store = Store(folder, inline=True)
    try:
        assert store.read(lambda db: integrity.problems(db, week.till.shop.seal, folder)) == []
        numbers = [row.number for row in store.read(lambda db: cash.history(db, "01", 100))]
        assert numbers == list(range(closings, 0, -1))
        kept = store.read(lambda db: cash.closing(db, "01", closings))
        assert kept == week.till.shop.drawer.z(closings, OWNER)
    finally:
        store.close()


NUMBERS = "SELECT series, type, number FROM documents"


@dataclass(frozen=True)
class Before:
    """What the week used up before its till was lost: numbers, references, carts."""

    numbers: set[tuple[object, ...]]
    references: set[str]
    carts: int

    @classmethod
    def of(cls, week: Week) -> Before:
        references = {row[0] for row in week.till.rows("SELECT reference FROM documents")}
        return cls(set(week.till.rows(NUMBERS)), references, week.till.one("SELECT count(*) FROM sales"))


def go_on_from(week: Week, before: Before, copy: tuple[Path, int], folder: Path) -> None:
    """The till is put back to the evening of the copy: what it tells reconciles, nothing comes again."""
    file, closings = copy
    shutil.copytree(week.till.folder, folder)
    ids, clock = week.till.shop.ids, week.till.clock
    restored = restore(file, folder, Ground("Olga", clock, ids, lambda name: Vault(folder, name)))
    till = Counter(folder, clock, issuers=0)
    try:
        assert till.shop.problems() == []
        assert restored.lost == before.carts - till.one("SELECT count(*) FROM sales")
        for number, (closing, books, counted) in enumerate(week.all[:closings], 1):
            found = till.shop.drawer.z(number, OWNER)
            assert found == closing
            check(found, books, counted)
        known = set(till.rows(NUMBERS))
        first, last = week.all[0][0].picture.session.opened_at.date(), till.shop.figures.today()
        whole = sum(books.sold - books.noted - books.voided for _, books, _ in week.all[:closings])
        assert sum(each.total for each in till.shop.figures.overview(first, last).totals) == whole
        till.shop.drawer.open([usd("20")], OWNER)
        sold = till.sell(cashier="ana", payments=[{"method": "cash", "amount": "13.38", "received": "20"}])
        counted = {"USD": Decimal("33.38")}
        closing = till.shop.drawer.close([usd("33.38")], OWNER)
        assert closing.number == len(week.all) + 1
        check(closing, Books(dict(counted), sold=Decimal("13.38"), documents=1), counted)
        (taken,) = set(till.rows(NUMBERS)) - known
        assert taken not in before.numbers
        assert till.shop.papers.view(sold).document.reference not in before.references
        assert till.shop.problems() == []
    finally:
        Store.close(till.fragile)
