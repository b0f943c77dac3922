"""A week of three cashiers and two issuers with returns, voids and power cuts: every Z reconciles to the cent."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.cash import Closing, counted_pieces
from app.domain.document import Status
from app.domain.figures import By
from app.domain.people import Actor
from app.domain.views import Word
from tests.counters import ISSUERS, PRICES, Counter, usd
from tests.sync.bench import Crash

CASHIERS = ("ana", "beto", "carla")
POWER_CUTS = 0.15
"""Of the steps: half of the cuts come just before the commit, half just after it."""


@dataclass
class Sold:
    """What the model knows of a sale: quantities left by line, and how it was paid."""

    document: str
    lines: list[tuple[Decimal, str]]
    cash: Decimal
    card: Decimal
    voided: bool = False
    refunded: Decimal = Decimal(0)
    notes: list[Decimal] = field(default_factory=list)
    final: bool = False
    rejected: bool = False

    @property
    def total(self) -> Decimal:
        return self.cash + self.card


@dataclass
class Books:
    """A second bookkeeping of one session, in nothing but additions."""

    cash: Decimal = Decimal(0)
    card: Decimal = Decimal(0)
    sold: Decimal = Decimal(0)
    noted: Decimal = Decimal(0)
    voided: Decimal = Decimal(0)
    documents: int = 0


class Week:
    """Does things at random, is killed while it does them, does them again only if they are not on disk."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.till = Counter(folder, issuers=2)
        self.cuts = 0
        self.sales: list[Sold] = []
        self.books = Books()
        self.all: list[tuple[Closing, Books, Decimal]] = []
        self.numbers: Iterator[int] = iter(range(10**6))

    def surely(self, done: Callable[[], bool], step: Callable[[], Any]) -> None:
        """Until it is on disk, once: what a person does who looks before doing it again."""
        while not done():
            self.till.pass_(seconds=self.dice.randint(1, 600))
            if self.dice.random() < POWER_CUTS:
                self.till.fragile.crash_at = self.till.fragile.commits + 1
                self.till.fragile.before = self.dice.random() < 0.5
            try:
                step()
            except Crash:
                self.cuts += 1
                self.till.power_comes_back()
            self.till.fragile.crash_at = None

    def once_more(self, table: str, step: Callable[[], Any]) -> None:
        count = f"SELECT count(*) FROM {table}"
        before = self.till.one(count)
        self.surely(lambda: self.till.one(count) > before, step)

    def sell(self) -> None:
        lines = [(Decimal(self.dice.randint(1, 4)), rate) for rate in self.dice.sample(sorted(PRICES), 2)]
        total = sum((quantity * Decimal(PRICES[rate]) for quantity, rate in lines), Decimal(0))
        card = self.dice.choice([Decimal(0), total, min(total, Decimal("1.37"))])
        cart, cash = f"venta-{next(self.numbers)}", total - card
        payments = [{"method": "cash", "amount": f"{cash}", "received": f"{cash + 5}"}] if cash else []
        payments += [{"method": "debit_card", "amount": f"{card}"}] if card else []
        found = "SELECT d.id FROM documents d JOIN sales s ON s.seq = d.sale WHERE s.cart = ? AND d.original IS NULL"
        self.surely(lambda: bool(self.till.rows(found, cart)), lambda: self.till.sell(
            *((f"{quantity}", rate) for quantity, rate in lines), cart=cart, cashier=self.dice.choice(CASHIERS),
            issuer=self.dice.choice(ISSUERS).name, payments=payments))  # fmt: skip
        self.sales.append(Sold(self.till.one(found, cart), lines, cash, card))
        self.books.cash += cash
        self.books.card += card
        self.books.sold += total
        self.books.documents += 1

    def give_back(self) -> None:
        """One piece of one line of some sale of the week, in cash as far as it was paid in cash."""
        able = [sold for sold in self.sales if not sold.voided and not sold.rejected and sold.lines[0][0] > 1]
        if not able:
            return
        sold = self.dice.choice(able)
        quantity, rate = sold.lines[0]
        worth = Decimal(PRICES[rate])
        refund = "cash" if sold.cash - sold.refunded >= worth else "debit_card"
        self.once_more("reversals", lambda: self.till.give_back(
            sold.document, self.dice.choice(CASHIERS), refund, l1="1"))  # fmt: skip
        sold.lines[0] = (quantity - 1, rate)
        sold.notes.append(worth)
        if refund == "cash":
            sold.refunded += worth
            self.books.cash -= worth
        else:
            self.books.card -= worth
        self.books.noted += worth
        self.books.documents += 1

    def void(self) -> None:
        """Take back a sale that never left, with the notes that wait for it."""
        able = [sold for sold in self.sales if not sold.voided and not sold.final]
        if not able:
            return
        sold = self.dice.choice(able)
        is_void = "SELECT count(*) FROM documents WHERE status = 'voided' AND id = ?"
        self.surely(lambda: self.till.one(is_void, sold.document) == 1,
                    lambda: self.till.shop.papers.void(sold.document, "se arrepintió", "ana"))  # fmt: skip
        sold.voided = True
        noted = sum(sold.notes, Decimal(0))
        self.books.cash -= sold.cash - sold.refunded
        self.books.card -= sold.card - (noted - sold.refunded)
        self.books.voided += sold.total - noted

    def move(self) -> None:
        amount, way = Decimal(self.dice.randint(1, 2000)) / 100, self.dice.choice(["pay_in", "pay_out"])
        self.once_more("drawer_moves", lambda: getattr(self.till.shop.drawer, way)(
            usd(f"{amount}"), "para cambio", Actor(self.dice.choice(CASHIERS))))  # fmt: skip
        self.books.cash += amount if way == "pay_in" else -amount

    def hand_over(self) -> None:
        session = self.till.shop.drawer.session()
        assert session is not None
        receiver = self.dice.choice([name for name in CASHIERS if name != session.holder])
        giver = Actor(session.holder)
        self.once_more("handovers", lambda: self.till.shop.drawer.hand_over(receiver, [usd("1")], giver))

    def hear(self) -> None:
        """The provider says yes or no to some of what waits."""
        for sold in self.sales:
            if not sold.voided and not sold.final and self.dice.random() < 0.3:
                yes = self.dice.random() < 0.8
                self.till.decide(sold.document, Status.AUTHORIZED if yes else Status.REJECTED, "FE01" if yes else "")
                sold.final, sold.rejected = yes, not yes

    def shift(self, cashier: str) -> None:
        opened_with = Decimal(self.dice.randint(0, 100))
        self.books = Books(cash=opened_with)
        drawer = self.till.shop.drawer
        self.once_more("sessions", lambda: self.till.shop.drawer.open([usd(f"{opened_with}")], Actor(cashier)))
        steps = [self.sell] * 6 + [self.give_back, self.void, self.move, self.hand_over, self.hear]
        for _ in range(self.dice.randint(4, 14)):
            self.dice.choice(steps)()
        drawer = self.till.shop.drawer
        session = drawer.session()
        assert session is not None
        pieces = {Decimal(20): self.dice.randint(0, 9), Decimal("0.25"): self.dice.randint(0, 30)}
        counted = counted_pieces("USD", pieces)
        self.once_more("closings", lambda: self.till.shop.drawer.close([counted], Actor(session.holder)))
        number = self.till.shop.drawer.history(1)[0].number
        self.all.append((self.till.shop.drawer.z(number, Actor("ana")), self.books, counted.amount))


def check(closing: Closing, books: Books, counted: Decimal) -> None:
    """Cash, sales and documents against the second bookkeeping."""
    (result,) = closing.results
    assert (result.expected, result.counted, result.difference) == (books.cash, counted, counted - books.cash)
    totals = {each.currency: each for each in closing.picture.totals}
    found = totals["USD"] if totals else None
    figures = (found.sold, found.noted, found.voided) if found else (0, 0, 0)
    assert figures == (books.sold, books.noted, books.voided)
    assert sum(each.total for each in closing.picture.tenders) == books.sold - books.noted - books.voided
    assert sum(each.net + each.tax for each in closing.picture.taxes) == books.sold - books.noted - books.voided
    assert sum(each.total for each in closing.picture.cashiers) == books.sold - books.noted - books.voided
    assert sum(each.tax for each in closing.picture.taxes) == (found.tax if found else 0)
    cards = [each.total for each in closing.picture.tenders if each.method == "debit_card"]
    assert sum(cards) == books.card
    assert sum(each.count for each in closing.picture.documents) == books.documents
    assert all(amount == 0 for _, amount in closing.unexplained)
    words = {Word.AUTHORIZED, Word.QUEUED, Word.REJECTED, Word.VOIDED}
    assert {each.word for each in closing.picture.documents} <= words


@pytest.mark.timeout(170)
@pytest.mark.parametrize("seed", range(12))
def test_every_z_of_a_week_reconciles_to_the_cent_whatever_happens_to_the_power(tmp_path: Path, seed: int) -> None:
    week = Week(tmp_path, seed)
    first = week.till.shop.figures.today()
    for _ in range(7):
        for cashier in CASHIERS:
            week.shift(cashier)
        week.till.pass_(hours=8)
    assert week.cuts > 20
    assert [closing.number for closing, _, _ in week.all] == list(range(1, 22))
    for closing, books, counted in week.all:
        check(closing, books, counted)
    reconcile_reports(week, first)
    assert week.till.shop.problems() == []


def reconcile_reports(week: Week, first: date) -> None:
    """Every report of the week, however it is split, is the sum of all Z."""
    last = week.till.shop.figures.today()
    whole = sum(books.sold - books.noted - books.voided for _, books, _ in week.all)
    overview = week.till.shop.figures.overview(first, last)
    assert sum(each.total for each in overview.totals) == whole
    for by in By:
        assert sum(row.total for row in week.till.shop.figures.rows(by, first, last)) == whole
    by_issuer = [week.till.shop.figures.overview(first, last, issuer.name).totals for issuer in ISSUERS]
    assert sum(each.total for totals in by_issuer for each in totals) == whole
