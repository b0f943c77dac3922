"""A simulated week at one till and a second bookkeeping of it in nothing but additions. Asks the shop for no sum."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.cash import Closing, Counted, counted_pieces
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.people import Actor, Ask, Granted, Right
from app.domain.print_job import JobKind
from app.store import spool
from tests.counters import ISSUERS, PRICES, Counter, usd
from tests.sync.bench import Crash

ZERO, CENT = Decimal(0), Decimal("0.01")
CASHIERS = ("ana", "beto", "carla")
OWNER, SUPERVISOR, PIN = Actor("Olga"), "Saúl", "480517"
STEP = {"tienda": ZERO, "kiosco": Decimal("0.05")}
"""The kiosk cuts what is due in cash."""
POWER_CUTS = 0.15
"""Of the steps: half of the cuts come just before the commit, half just after it."""
DOCUMENT = "SELECT d.id FROM documents d JOIN sales s ON s.seq = d.sale WHERE s.cart = ? AND d.original IS NULL"


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)


@dataclass
class Sold:
    """What the model knows of a sale: pieces left of its first line, and how it was paid.

    `amount` is the part of the total that cash paid, `money` what the customer left for it, cut to a coin; `drawer` is
    what each currency of the drawer has more since, less what went back.
    """

    document: str
    left: Decimal
    worth: Decimal
    step: Decimal
    card: Decimal = ZERO
    amount: Decimal = ZERO
    money: Decimal = ZERO
    drawer: dict[str, Decimal] = field(default_factory=dict)
    discounted: bool = False
    voided: bool = False
    final: bool = False
    rejected: bool = False
    noted: Decimal = ZERO
    given_back: Decimal = ZERO
    given_money: Decimal = ZERO

    @property
    def total(self) -> Decimal:
        return self.amount + self.card


@dataclass
class Books:
    """One session: the drawer by currency, cards, sales."""

    drawer: dict[str, Decimal]
    card: Decimal = ZERO
    sold: Decimal = ZERO
    noted: Decimal = ZERO
    voided: Decimal = ZERO
    documents: int = 0

    def move(self, currency: str, amount: Decimal) -> None:
        self.drawer[currency] = self.drawer.get(currency, ZERO) + amount


class Week:
    """Does things at random, is killed while it does them, does them again only if they are not on disk."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.till = Counter(folder, issuers=2)
        self.cuts = self.mistakes = 0
        self.sales: list[Sold] = []
        self.books = Books({})
        self.all: list[tuple[Closing, Books, dict[str, Decimal]]] = []
        self.numbers: Iterator[int] = iter(range(10**6))
        self.rate = Decimal("1.10")
        shop = self.till.shop
        shop.add_issuer(replace(ISSUERS[1], extra={**ISSUERS[1].extra, "cash_rounding": "0.05"}), "Olga")
        for name, role in (("Olga", "owner"), (SUPERVISOR, "supervisor"), *((each, "cashier") for each in CASHIERS)):
            shop.people.add(name, role, PIN, OWNER)
        shop.printers.set("caja", {"address": "127.0.0.1:9"}, "Olga")  # nobody is there: it is broken all week

    # -- doing it for sure

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

    # -- selling

    def sell(self) -> None:
        """Two lines, sometimes with a supervisor's discount, paid in one of many ways."""
        issuer = self.dice.choice(ISSUERS).name
        lines = [(Decimal(self.dice.randint(1, 4)), rate) for rate in self.dice.sample(sorted(PRICES), 2)]
        whole = sum((quantity * Decimal(PRICES[rate]) for quantity, rate in lines), ZERO)
        generous = self.dice.random() < 0.15
        total = whole - cents(whole / 5) if generous else whole
        card = self.dice.choice([ZERO, ZERO, total, min(total, Decimal("1.37"))])
        sold = Sold(
            "", lines[0][0], Decimal(PRICES[lines[0][1]]), STEP[issuer], card, total - card, discounted=generous
        )
        payments = self.cash(sold) if sold.amount else []
        payments += [{"method": "debit_card", "amount": f"{card}"}] if card else []
        cart, cashier = f"venta-{next(self.numbers)}", self.dice.choice(CASHIERS)
        more: dict[str, Any] = {"cart": cart, "cashier": cashier, "issuer": issuer, "payments": payments}

        def step() -> None:
            if generous:
                ask = Ask(Right.DISCOUNT, cashier, "cliente de años", cart, figures=(Granted("", Decimal(20)),))
                yes = self.till.shop.people.approve(SUPERVISOR, PIN, ask)
                more.update(discount="20%", approvals=[yes.id])
            self.till.sell(*((f"{quantity}", rate) for quantity, rate in lines), **more)

        self.surely(lambda: bool(self.till.rows(DOCUMENT, cart)), step)
        sold.document = self.till.one(DOCUMENT, cart)
        self.sales.append(sold)
        for currency, amount in sold.drawer.items():
            self.books.move(currency, amount)
        self.books.card += card
        self.books.sold += total
        self.books.documents += 1
        self.paper(sold.document)

    def cash(self, sold: Sold) -> list[dict[str, Any]]:
        """Dollars or euros, with the change in either; what is due is cut where the kiosk sells."""
        cut = sold.amount % sold.step if sold.step and sold.amount >= sold.step else ZERO
        due = sold.money = sold.amount - cut
        payment: dict[str, Any] = {"method": "cash", "amount": f"{sold.amount}", "rounding": f"{-cut}"}
        if self.dice.random() < 0.6:
            sold.drawer = {"USD": due}
            return [{**payment, "received": f"{due + self.dice.randint(0, 5)}"}]
        taken = (due / self.rate).to_integral_value(ROUND_CEILING) + self.dice.randint(0, 4)
        change = cents(taken * self.rate) - due
        given = (change / self.rate).to_integral_value(ROUND_FLOOR) if self.dice.random() < 0.5 else ZERO
        sold.drawer = {"EUR": taken - given, "USD": cents(given * self.rate) - change}
        return [{**payment, "currency": "EUR", "tendered": f"{taken}", "returned": f"{given}"}]

    def paper(self, document: str) -> None:
        """A ticket that no printer takes: the sale does not know."""
        wanted = spool.Wanted(
            self.till.shop.ids.new(), "caja", JobKind.TICKET, "Ticket", "ana", timedelta(hours=24), document
        )
        self.once_more("print_jobs", lambda: self.till.fragile.write(
            lambda db: spool.add(db, wanted, self.till.clock.now())).result())  # fmt: skip

    # -- undoing

    def give_back(self) -> None:
        """One piece of one line of some sale of the week, in cash as far as it was paid in cash."""
        able = [s for s in self.sales if not (s.voided or s.rejected or s.discounted) and s.left > 1]
        if not able:
            return
        sold = self.dice.choice(able)
        cash = sold.amount - sold.given_back >= sold.worth
        up = sold.worth if not sold.step else (sold.worth / sold.step).to_integral_value(ROUND_CEILING) * sold.step
        money = min(up, sold.money - sold.given_money) if cash else ZERO
        euros = min((money / self.rate / 5).to_integral_value(ROUND_FLOOR) * 5, sold.drawer.get("EUR", ZERO))
        euros = euros if euros > 0 and self.dice.random() < 0.7 else ZERO  # notes of five, as the customer likes
        refund = "cash:EUR" if euros else "cash" if cash else "debit_card"
        self.once_more("reversals", lambda: self.till.give_back(sold.document, SUPERVISOR, refund, l1="1"))
        sold.left -= 1
        sold.noted += sold.worth
        self.books.noted += sold.worth
        self.books.documents += 1
        if not cash:
            self.books.card -= sold.worth
            return
        sold.given_back += sold.worth
        sold.given_money += money
        for currency, amount in (("EUR", euros), ("USD", money - cents(euros * self.rate))):
            self.books.move(currency, -amount)
            sold.drawer[currency] = sold.drawer.get(currency, ZERO) - amount

    def void(self) -> None:
        """Take back a sale that never left, with the notes that wait for it: the drawer is as if it had never been."""
        able = [sold for sold in self.sales if not sold.voided and not sold.final]
        if not able:
            return
        sold = self.dice.choice(able)
        is_void = "SELECT count(*) FROM documents WHERE status = 'voided' AND id = ?"
        self.surely(lambda: self.till.one(is_void, sold.document) == 1,
                    lambda: self.till.shop.papers.void(sold.document, "se arrepintió", SUPERVISOR))  # fmt: skip
        sold.voided = True
        for currency, amount in sold.drawer.items():
            self.books.move(currency, -amount)
        self.books.card -= sold.card - (sold.noted - sold.given_back)
        self.books.voided += sold.total - sold.noted

    def err(self) -> None:
        """What people try and may not: refused, and nothing is on disk."""
        session = self.till.shop.drawer.session()
        assert session is not None
        other = Actor(next(name for name in CASHIERS if name != session.holder))
        sold = self.dice.choice(self.sales) if self.sales else None
        tries: list[Callable[[], Any]] = [
            lambda: self.till.sell(cashier="ana", discount="20%"),
            lambda: self.till.sell(payments=[{"method": "debit_card", "amount": "13.38", "received": "20"}]),
            lambda: self.till.sell(
                payments=[{"method": "cash", "amount": "13.38", "currency": "BRL", "tendered": "90"}]
            ),
            lambda: self.till.sell(payments=[{"method": "credit", "amount": "13.38"}]),
            lambda: self.till.shop.drawer.close([], other),
            lambda: self.till.shop.exchange.set("USD", "EUR", Decimal(9), other),
            lambda: self.till.give_back(sold.document, SUPERVISOR, l1="99") if sold else self.till.give_back("nada"),
        ]
        facts = (
            "SELECT (SELECT count(*) FROM sales) + (SELECT count(*) FROM reversals) + (SELECT count(*) FROM closings)"
        )
        before = self.till.one(facts)
        with pytest.raises(Refused):
            self.dice.choice(tries)()
        assert self.till.one(facts) == before
        self.mistakes += 1

    # -- the drawer

    def move(self) -> None:
        amount, way = Decimal(self.dice.randint(1, 2000)) / 100, self.dice.choice(["pay_in", "pay_out"])
        currency, who = self.dice.choice(["USD", "EUR"]), Actor(self.dice.choice(CASHIERS))
        money = Counted(currency, amount)
        self.once_more("drawer_moves", lambda: getattr(self.till.shop.drawer, way)(money, "para cambio", who))
        self.books.move(currency, amount if way == "pay_in" else -amount)

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

    def morning(self) -> None:
        """The owner looks up what a euro is worth today."""
        worth = Decimal(self.dice.randint(10_000, 13_000)) / 10_000
        if worth != self.rate or not self.all:
            self.rate = worth
            there = lambda: [rate.worth for rate in self.till.shop.exchange.rates("USD")] == [worth]  # noqa: E731
            self.surely(there, lambda: self.till.shop.exchange.set("USD", "EUR", worth, OWNER))

    def shift(self, cashier: str) -> None:
        floats = {"USD": Decimal(self.dice.randint(0, 100)), "EUR": Decimal(self.dice.randint(0, 40))}
        self.books = Books(dict(floats))
        counted = [Counted(code, amount) for code, amount in floats.items()]
        self.once_more("sessions", lambda: self.till.shop.drawer.open(counted, Actor(cashier)))
        steps = [self.sell] * 7 + [self.give_back] * 2 + [self.void, self.move, self.hand_over, self.hear, self.err]
        for _ in range(self.dice.randint(4, 14)):
            self.dice.choice(steps)()
        session = self.till.shop.drawer.session()
        assert session is not None
        pieces = {Decimal(20): self.dice.randint(0, 9), Decimal("0.25"): self.dice.randint(0, 30)}
        found = [counted_pieces("USD", pieces), counted_pieces("EUR", {Decimal(5): self.dice.randint(0, 9)})]
        self.once_more("closings", lambda: self.till.shop.drawer.close(found, Actor(session.holder)))
        self.till.shop.printers.drain()  # tries, in vain
        closing = self.till.shop.drawer.z(self.till.shop.drawer.history(1)[0].number, OWNER)
        self.all.append((closing, self.books, {each.currency: each.amount for each in found}))
