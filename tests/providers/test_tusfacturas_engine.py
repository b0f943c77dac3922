"""Promises of the real engine with TusFacturas in virtual time: whatever fails, one document per sale at most."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import tempfile
from collections import Counter
from decimal import Decimal
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.checkout import Marks, checked, close, quote
from app.domain.document import Document, Standing, Status
from app.domain.outbox import Kind, State
from app.domain.party import Customer
from app.domain.sale import Line, Sale
from app.practice import Practice, transport
from app.providers.contract import Config
from app.providers.http import Wire
from app.providers.tusfacturas import Provider
from app.store import documents, outbox, shop
from app.store.sqlite import Connection
from app.sync.desk import Desk, Service
from app.sync.engine import Engine
from app.verdicts import Stamp, Verdict
from tests.practice.till import ROOT
from tests.providers.argentine import COMPANY, issuer
from tests.sync.bench import SEAL, CountedIds, Crash, FragileStore
from tests.sync.timewarp import WarpClock, WarpLoop, run

SEEDS = int(os.environ.get("MOSTRADOR_SEEDS", "8"))
LOSSES = ["lost", "garbage", "html_500_after", "timeout_after", "twice", "late=300", "wrong_document"]
DENIALS = ["html_500_before", "timeout_before", "silent", "rate_limit=2", "maintenance", "unauthorized"]
QUESTIONS = ["look_up.lag:0.3", "look_up.silent:0.1", "look_up.html_500_before:0.1", "reserve.html_500_before:0.1",
             "reserve.silent:0.05", "reserve.rate_limit=1:0.05"]  # fmt: skip
CHANCES = [*(f"{kind}:0.06" for kind in LOSSES), *(f"{kind}:0.03" for kind in DENIALS), *QUESTIONS]


class Branch:
    """A shop in Argentina: its database, the practice server, virtual time."""

    def __init__(self, seed: int, mode: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mostrador-"))
        self.loop, self.ids, self.dice = WarpLoop(), CountedIds(), Random(seed)
        self.clock = WarpClock(self.loop)
        self.store = FragileStore(self.folder, inline=True)
        self.store.write(lambda db: shop.save_issuer(db, issuer())).result()
        self.practice = Practice(self.clock, seed=seed)
        values = {**self.practice.settings(ROOT)["tusfacturas"], "mode": mode, "timeout": "30"}
        self.provider = Provider(Config(Provider.settings, values, values.get), Wire(transport(self.practice)))
        self.carts = itertools.count(1)

    def service(self, name: str) -> Service:
        return Service(self.provider, self.provider.traits_as_set(), Decimal(0))

    def pdf_provider(self, name: str) -> str | None:
        return None

    def sell(self) -> None:
        line = Line("Café molido", Decimal(self.dice.randint(1, 5)), Decimal("1250.00"), "21", "CAF-250")
        customer = Customer(**COMPANY) if self.dice.random() < 0.4 else None
        kind, series = ("invoice", "A00003") if customer else ("receipt", "B00003")
        cart = f"c{next(self.carts)}"
        sale = Sale(cart, "tienda", "01", "ana", self.clock.now(), kind, series, True, "ARS", (line,), customer)
        ready = checked(quote(sale, issuer()))
        marks = Marks("TEST", False, SEAL)
        self.store.write(lambda db: close(db, ready, marks, self.ids, self.clock.now())).result()

    def faults(self, chances: list[str], seed: int = 0) -> None:
        self.practice.faults("tusfacturas").change({"chances": chances, "seed": seed})

    def settle(self) -> None:
        """Nothing fails any more; some hours pass, with the engine looking in."""
        self.faults([])
        for _ in range(8):
            run(self.loop, asyncio.sleep(3600))
            self.drain(3 * 3600)

    def drain(self, seconds: float, crash_at: int = 0) -> None:
        self.store.commits, self.store.crash_at = 0, crash_at or None
        self.store.before = self.dice.random() < 0.5
        run(self.loop, self._drain(seconds))
        self.store.crash_at = None

    async def _drain(self, seconds: float) -> None:
        engine = Engine(Desk(self.store, self.clock, self.ids, SEAL, self, lambda _: None))
        try:
            assert await engine.take_over()
            await engine.until_idle(seconds)
            await engine.close()
        except Crash:
            tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            engine._lock.release()

    def papers(self) -> list[tuple[Document, Standing, State]]:
        def work(db: Any) -> list[tuple[Document, Standing, State]]:
            found = []
            for row in db.execute("SELECT seq FROM documents ORDER BY seq").fetchall():
                entry = outbox.of_document(db, row["seq"], Kind.SUBMIT)
                assert entry is not None
                found.append((*documents.load(db, row["seq"]), entry.state))
            return found

        return self.store.read(work)

    def ask_a_person(self) -> int:
        """Whoever looks into the portal tells what is there; returns how many cases there were."""
        open_cases = [(document, state) for document, _, state in self.papers() if state is State.VERIFY]
        ledger = {row["reference"]: row["authorization"] for row in self.practice.ledger("tusfacturas")}
        stamp = Stamp(SEAL, "ana", self.clock.now(), lambda _: self.provider.traits_as_set())
        for document, _ in open_cases:
            found = ledger.get(document.reference)
            self.store.write(partial(_say, stamp, document, found)).result()
        return len(open_cases)

    def issued(self) -> Counter[str]:
        rows = self.practice.ledger("tusfacturas")
        return Counter(row["reference"].split("~")[0] for row in rows if row["status"] == "completed")

    def close(self) -> None:
        self.store.close()
        self.loop.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def _say(stamp: Stamp, document: Document, found: str | None, db: Connection) -> str:
    verdict = Verdict(db, stamp)
    return verdict.issued(document.id, found) if found else verdict.not_issued(document.id)


def judge(branch: Branch) -> Counter[str]:
    """At most one each, and the till and the ledger tell the same story."""
    issued, seen = branch.issued(), Counter[str]()
    by_reference = {row["reference"]: row for row in branch.practice.ledger("tusfacturas")}
    for document, standing, state in branch.papers():
        count = issued[document.reference]
        assert count <= 1, document.reference
        seen[standing.status] += 1
        if standing.status is Status.AUTHORIZED:
            row = by_reference[document.reference]
            assert (row["authorization"], row["total"]) == (standing.authorization, f"{document.total:.2f}")
            assert row["provider_id"].endswith(standing.provider_number)  # empty where a person found it
        elif standing.status is Status.REJECTED:
            assert count == 0, document.reference
        else:
            seen[f"person:{state}"] += 1
    return seen


@pytest.mark.parametrize("seed", range(SEEDS))
def test_one_by_one_every_sale_ends_as_one_document_and_needs_nobody(seed: int) -> None:
    branch = Branch(seed, "single")
    try:
        branch.faults(CHANCES, seed)
        for _ in range(4):
            for _ in range(4):
                branch.sell()
            branch.drain(900, crash_at=branch.dice.choice([0, branch.dice.randint(1, 40)]))
        branch.settle()
        assert judge(branch) == Counter({Status.AUTHORIZED: 16})
        numbers = [row["provider_id"] for row in branch.practice.ledger("tusfacturas")]
        assert len(set(numbers)) == len(numbers) == 16
    finally:
        branch.close()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_by_lots_nothing_is_issued_twice_and_what_nobody_can_know_is_for_a_person(seed: int) -> None:
    """Without the service delivering one of our calls twice by itself, which nobody outside can prevent."""
    branch = Branch(seed, "lots")
    try:
        branch.faults([chance for chance in CHANCES if not chance.startswith(("twice", "wrong_document"))], seed)
        for _ in range(4):
            for _ in range(5):
                branch.sell()
            branch.drain(1800, crash_at=branch.dice.choice([0, branch.dice.randint(1, 30)]))
        branch.settle()
        for _ in range(20):
            judge(branch)
            if not branch.ask_a_person():
                break
            branch.settle()
        assert judge(branch) == Counter({Status.AUTHORIZED: 20})
    finally:
        branch.close()
