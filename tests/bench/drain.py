"""The outbox beside the same client without a queue, beside others' queues, and beside the slots of a slow provider."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

from app.domain.document import Document
from app.domain.outcome import Authorized
from app.domain.party import Issuer
from app.ports import SystemClock
from app.practice import Practice
from app.runtime import Shop
from app.store import documents
from tests.bench import rivals, shelf
from tests.bench.figures import Figure, absent, median, noise
from tests.bench.server import served
from tests.torture.program import ISSUER

MANY = 150
FLYING = 5
SLOW = 0.1
QUEUES = {"huey": 2.5, "persist-queue": 0.0}
"""Others' queues, measured in the same rounds, and how many times as fast as they are is the goal."""
DESPENSA = Issuer(
    "tienda",
    "PY",
    "80069563-1",
    "Despensa de Práctica S.A.",
    extra={"timbrado": "12558946", "timbrado_from": "2022-08-25", "establishment": "001", "point": "001"},
)
OTHER = replace(ISSUER, tax_id="155600000-2-2016")
Took = tuple[float, float]
"""Seconds, and seconds of processor."""


def till(folder: Path, issuer: Issuer, address: str, name: str, **settings: str) -> Shop:
    """A shop of its own whose provider is at that address."""
    shop = Shop(folder)
    shop.add_issuer(issuer, "bench")
    shop.services.set(name, {**Practice(SystemClock()).settings(address)[name], **settings}, "bench")
    return shop


def sold(shop: Shop, begin: int, many: int = MANY) -> list[Document]:
    """So many sales that nobody was told of yet."""
    quotes = []
    for number in range(begin, begin + many):
        wish = shelf.sale(number)
        del wish["payments"]
        if shop.issuers()[0].country == "PY":
            lines: list[dict[str, str]] = wish["lines"]  # type: ignore[assignment]
            wish["lines"] = [{**line, "unit_price": "5000", "tax": "10"} for line in lines]
        quotes.append(shop.selling.quote(shop.selling.read(wish)))
    ids = [receipt.document.id for receipt in shop.selling.checkout_many(quotes).result()]
    return [shop.store.read(lambda db, i=i: documents.load(db, documents.seq_of(db, i))[0]) for i in ids]  # type: ignore[misc]


async def by_queue(shop: Shop) -> Took:
    """One pass; every intent is flushed before its call, every answer after it."""
    engine = shop.engine()
    assert await engine.take_over()
    began, spent = time.perf_counter(), time.process_time()
    await engine.once()
    took = time.perf_counter() - began, time.process_time() - spent
    await engine.close()
    return took


async def by_hand(shop: Shop, papers: list[Document]) -> Took:
    """The same client, as many in the air, nothing remembered."""
    provider = shop.services.service("conteo").provider
    gate = asyncio.Semaphore(FLYING)

    async def one(document: Document) -> None:
        async with gate:
            outcome = await provider.submit(document, provider.prepare(document, ""))
        assert isinstance(outcome, Authorized), outcome

    began, spent = time.perf_counter(), time.process_time()
    await asyncio.gather(*(one(paper) for paper in papers))
    return time.perf_counter() - began, time.process_time() - spent


def run(shop: Shop, work: Callable[[], Awaitable[Took]]) -> Took:
    """On a loop of its own; the lines are given back at its end."""

    async def whole() -> Took:
        shop.services.warm()
        try:
            return await work()
        finally:
            await shop.services.close()

    return asyncio.run(whole())


def outbox(folder: Path, rounds: int, compare: bool) -> Iterator[Figure]:
    """Two tills, one with its queue, one without, and whatever else somebody would have taken."""
    with served() as address:
        queued = till(folder / "queued", ISSUER, address, "conteo", concurrency=str(FLYING))
        bare = till(folder / "bare", OTHER, address, "conteo")
        yield from _paired(queued, bare, address, max(3, rounds // 2), compare)
        for shop in (queued, bare):
            shop.close()
    yield from slots(folder)


def _paired(queued: Shop, bare: Shop, address: str, rounds: int, compare: bool) -> Iterator[Figure]:
    hands, queues, others = [list[Took]() for _ in range(3)]
    extra = []
    rivalry: dict[str, list[Took]] = {name: [] for name in QUEUES}
    for number in range(rounds):
        papers = sold(bare, (number + 1000) * MANY)
        sold(queued, number * MANY)
        hands.append(run(bare, lambda papers=papers: by_hand(bare, papers)))  # type: ignore[misc]
        queues.append(run(queued, lambda: by_queue(queued)))
        others.append(rivals.stock(address, _payloads(bare, (number + 2000) * MANY)))
        extra.append((queues[-1][1] - hands[-1][1]) / MANY * 1000)
        for place, name in enumerate(QUEUES if compare else ()):
            rival = rivals.queue(name, address, _payloads(bare, (number + 1000 * (place + 3)) * MANY))
            rivalry[name] += [rival] if rival else []
    counts = queued.papers.counts()
    assert counts.queued + counts.sent == 0, counts
    rates = [MANY / took for took, _ in queues]
    yield Figure("outbox", "processor time of a document above the client alone", median(extra), "ms", "0.1 ms", 0.1,
                 1.0, noise=noise(extra))  # fmt: skip
    for goal, beside, values in ((0.92, "the client alone", hands), (2.5, "a loop of stock httpx", others)):
        yield Figure("outbox", "documents a second, intent and answer durable", median(rates), "/s", beside,
                     median([MANY / took for took, _ in values]), goal, least=True, noise=noise(rates))  # fmt: skip
    for name, goal in QUEUES.items():
        what = f"documents a second beside {name} with fsync"
        if rivalry[name]:
            theirs = median([MANY / took for took, _ in rivalry[name]])
            yield Figure("outbox", what, median(rates), "/s", name, theirs, goal, least=True, noise=noise(rates))
        else:
            yield absent("outbox", what, "needs --compare")


def _payloads(shop: Shop, begin: int) -> list[str]:
    """What the provider would be sent, for those who send it by other means; the till itself forgets these sales."""
    provider = shop.services.service("conteo").provider
    found = []
    for number in range(begin, begin + MANY):
        wish = shelf.sale(number)
        del wish["payments"]
        document = shop.selling.explain(shop.selling.read(wish))
        found.append(provider.prepare(replace(document, reference=f"R-{number}"), ""))
    assert json.loads(found[0])
    return found


def slots(folder: Path) -> Iterator[Figure]:
    """A provider that answers after 100 ms: how much of what its slots could carry is carried."""
    with served(SLOW) as address:
        took = _timed(folder / "single", 100, (ISSUER, OTHER), address, "conteo", concurrency=str(FLYING))
        yield Figure("outbox", "documents a second at 100 ms a call, five at once", 100 / took, "/s", "the slots",
                     FLYING / SLOW, 0.95, least=True)  # fmt: skip
        other = replace(DESPENSA, extra={**DESPENSA.extra, "point": "002"})
        took = _timed(folder / "batched", 1000, (DESPENSA, other), address, "facturasend", batch_limit="50")
        batched = 1000 / took
        yield Figure("outbox", "the same, one call of 50 after another", batched, "/s", "the slot x 50",
                     50 / SLOW, 0.88, least=True)  # fmt: skip
        took = _timed(folder / "alone", 30, (DESPENSA, other), address, "facturasend", batch_limit="1", concurrency="1")
        yield Figure("outbox", "batches of 50 beside the same provider, one document a call", batched, "/s",
                     "one call after another", 30 / took, 40.0, least=True)  # fmt: skip


def _timed(
    folder: Path, many: int, issuers: tuple[Issuer, Issuer], address: str, name: str, **settings: str
) -> float:  # fmt: skip
    """Seconds for so many. What both sides load at their first call is loaded by another till: the questions that its
    documents are owed later are no part of these.
    """
    for issuer, count in zip(issuers[::-1], (FLYING, many), strict=True):
        shop = till(folder / f"{count}", issuer, address, name, **settings)
        sold(shop, 0, count)
        took, _ = run(shop, lambda shop=shop: by_queue(shop))  # type: ignore[misc]
        assert shop.papers.counts().queued == 0
        shop.close()
    return took
