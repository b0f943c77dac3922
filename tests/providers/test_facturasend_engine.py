"""Promises about whole days with FacturaSend: the engine in virtual time, batches, a service that betrays it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.checkout import Marks, checked, close, quote
from app.domain.document import Standing, Status
from app.domain.outbox import State
from app.domain.party import Customer, Issuer
from app.domain.sale import Line, Sale
from app.practice import Practice, transport
from app.providers.contract import Config
from app.providers.facturasend import Provider
from app.providers.http import Wire
from app.store import documents, outbox, shop
from app.store.outbox import Kind
from app.store.store import Store
from app.sync.desk import Desk, Service
from app.sync.engine import Engine
from tests.practice.till import ROOT
from tests.providers.paraguay import ISSUER, Counting
from tests.sync.bench import SEAL, CountedIds
from tests.sync.timewarp import WarpClock, WarpLoop, run

RATES = ["10", "5", "exempt"]
COMPANY = Customer("80000519", "ruc", "8", "Comercial Ejemplo S.A.")
CUSTOMERS = [None, None, COMPANY, Customer("4123456", name="Ana López")]
MARKS = Marks("TEST", False, SEAL)


class Day:
    """A shop's database, its engine and FacturaSend's practice server, all on one virtual clock."""

    def __init__(self, **values: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mostrador-py-"))
        self.loop = WarpLoop()
        self.clock = WarpClock(self.loop)
        self.ids = CountedIds()
        self.store = Store(self.folder, inline=True)
        extra: Any = ISSUER
        self.issuer = Issuer(**extra)
        self.store.write(lambda db: shop.save_issuer(db, self.issuer)).result()
        self.practice = Practice(self.clock)
        self.network = Counting(transport(self.practice))
        settings = {**self.practice.settings(ROOT)["facturasend"], "timeout": "20", "poll_waits": "60,120,300"} | values
        provider = Provider(Config(Provider.settings, settings, settings.get), Wire(self.network))
        waits = Config(Provider.settings, settings, settings.get).schedule(provider.traits.waits)
        self._service = Service(provider, replace(provider.traits_as_set(), waits=waits), Decimal(0))
        self.sold: list[str] = []

    def service(self, name: str) -> Service:
        return self._service

    def pdf_provider(self, name: str) -> str | None:
        return None

    def sell(self, dice: Random, count: int) -> None:
        for _ in range(count):
            lines = tuple(_line(dice) for _ in range(dice.randint(1, 5)))
            customer = dice.choice(CUSTOMERS)
            sale = Sale(self.ids.new(), "tienda", "01", "ana", self.clock.now(), "invoice" if customer else "receipt",
                        "001-001", True, "PYG", lines, customer)  # fmt: skip
            ready = quote(sale, self.issuer)
            if any(finding.block for finding in ready.findings):
                continue
            receipt = self.store.write(
                lambda db, ready=ready: close(db, checked(ready), MARKS, self.ids, self.clock.now())  # type: ignore[misc]
            ).result()
            self.sold.append(receipt.document.id)

    async def live(self, hours: float) -> None:
        engine = Engine(Desk(self.store, self.clock, self.ids, SEAL, self, lambda id_: None))
        assert await engine.take_over()
        try:
            await engine.until_idle(hours * 3600)
        finally:
            await engine.close()

    def standing(self, document_id: str) -> Standing:
        return self.store.read(lambda db: documents.load(db, documents.seq_of(db, document_id)))[1]

    def state(self, document_id: str) -> State:
        found = self.store.read(lambda db: outbox.of_document(db, documents.seq_of(db, document_id), Kind.SUBMIT))
        assert found is not None
        return found.state

    def close(self) -> None:
        self.store.close()
        self.loop.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def _line(dice: Random) -> Line:
    quantity = Decimal(dice.randint(1, 5000)) / dice.choice([1000, 1])
    return Line("Artículo", quantity, Decimal(dice.randint(1, 900) * 50), dice.choice(RATES))


@contextmanager
def day(**values: str) -> Iterator[Day]:
    made = Day(**values)
    try:
        yield made
    finally:
        made.close()


def agree(made: Day) -> None:
    """Ours and theirs: one authorized document per sale, with the same code and total."""
    book = {row["authorization"]: row for row in made.practice.ledger("facturasend") if row["authorization"]}
    assert len(book) == len(made.sold)
    for document_id in made.sold:
        standing = made.standing(document_id)
        document = made.store.read(lambda db, id_=document_id: documents.load(db, documents.seq_of(db, id_)))[0]  # type: ignore[misc]
        row = book.pop(standing.authorization)
        assert (row["total"], row["tax"]) == (f"{document.total:f}", f"{document.totals.tax:f}")
        assert standing.provider_id == standing.authorization
        assert standing.xml_sha256
    assert not book


def test_a_thousand_sales_drain_with_one_call_per_batch_and_one_question_for_five_hundred() -> None:
    with day() as made:
        made.sell(Random(1), 1000)
        run(made.loop, made.live(6))
        agree(made)
        assert len(made.network.seen) <= 1.05 * len(made.sold) / 10


@pytest.mark.parametrize("seed", range(6))
def test_whatever_goes_wrong_every_sale_ends_authorized_once(seed: int) -> None:
    faults = ["lost:0.1", "late=400:0.08", "twice:0.05", "lag=200:0.05", "html_500_after:0.05", "maintenance:0.1",
              "garbage:0.05", "partial:0.05", "bad_prose:0.05", "incomplete:0.05", "pending=3000:0.2",
              "rate_limit=5:0.05", "look_up.html_500_before:0.1", "look_up.garbage:0.05",
              "look_up.lost:0.05"]  # fmt: skip
    with day() as made:
        made.practice.faults("facturasend").change({"chances": faults, "seed": seed})
        dice = Random(seed)
        for _ in range(5):
            made.sell(dice, 16)
            run(made.loop, made.live(1))
        made.practice.faults("facturasend").change({"chances": []})
        for _ in range(40):
            run(made.loop, made.live(6))
            stuck = [id_ for id_ in made.sold if made.standing(id_).status is not Status.AUTHORIZED]
            if not stuck:
                break
            wrong = [id_ for id_ in stuck if made.standing(id_).status is Status.REJECTED]
            assert all(made.state(id_) is State.DONE for id_ in wrong)
            for id_ in wrong:  # "partial" blames a good document: a person tries it again
                requeue(made, id_)
            run(made.loop, made.clock.sleep(3700))
        agree(made)


def requeue(made: Day, document_id: str) -> None:
    from app.verdicts import Stamp, Verdict

    stamp = Stamp(SEAL, "ana", made.clock.now(), lambda name: made.service(name).traits)
    made.store.write(lambda db: Verdict(db, stamp).retry(document_id)).result()


@pytest.mark.parametrize("seed", range(3))
def test_drafts_end_authorized_too(seed: int) -> None:
    with day(draft="true") as made:
        made.practice.faults("facturasend").change({"chances": ["lost:0.2", "late=400:0.1"], "seed": seed})
        made.sell(Random(seed), 20)
        for _ in range(6):
            run(made.loop, made.live(3))
            run(made.loop, made.clock.sleep(3700))
        agree(made)
