"""The outbox beside the same client without a queue: processor time for each document, and how fast it empties."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

from app.domain.document import Document
from app.domain.outcome import Authorized
from app.runtime import Shop
from app.store import documents
from tests.bench import shelf
from tests.bench.figures import Figure, median, noise

MANY = 150
FLYING = 5


def sold(shop: Shop, begin: int) -> list[Document]:
    """So many sales that nobody was told of yet."""
    quotes = []
    for number in range(begin, begin + MANY):
        wish = shelf.sale(number)
        del wish["payments"]
        quotes.append(shop.selling.quote(shop.selling.read(wish)))
    ids = [receipt.document.id for receipt in shop.selling.checkout_many(quotes).result()]
    return [shop.store.read(lambda db, i=i: documents.load(db, documents.seq_of(db, i))[0]) for i in ids]  # type: ignore[misc]


async def by_queue(shop: Shop) -> tuple[float, float]:
    """Seconds and processor seconds of one pass; every intent is flushed before its call, every answer after it."""
    engine = shop.engine()
    assert await engine.take_over()
    began, spent = time.perf_counter(), time.process_time()
    await engine.once()
    took = time.perf_counter() - began, time.process_time() - spent
    await engine.close()
    return took


async def by_hand(shop: Shop, papers: list[Document]) -> tuple[float, float]:
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


def outbox(folder: Path, rounds: int) -> Iterator[Figure]:
    """Two tills, one with its queue, one without; the practice provider answers both inside this process."""
    queued, bare = shelf.till(folder / "queued"), shelf.till(folder / "bare")
    for shop in (queued, bare):
        shop.services.set("conteo", {"concurrency": str(FLYING)}, "bench")
        shop.services.set("gforce", {"pdf_fetch": "asked"}, "bench")
    extra, rates, client = [], [], []
    for number in range(max(3, rounds // 2)):
        sold(queued, number * MANY)
        papers = sold(bare, number * MANY)
        hand = asyncio.run(_then_close(bare, by_hand(bare, papers)))
        queue = asyncio.run(_then_close(queued, by_queue(queued)))
        extra.append((queue[1] - hand[1]) / MANY * 1000)
        rates.append(MANY / queue[0])
        client.append(MANY / hand[0])
    counts = queued.papers.counts()
    assert counts.queued + counts.sent == 0, counts
    yield Figure("outbox", "processor time of a document above the client alone", median(extra), "ms", "0.1 ms", 0.1,
                 1.0, noise=noise(extra))  # fmt: skip
    yield Figure("outbox", "documents a second, intent and answer durable", median(rates), "/s", "the client alone",
                 median(client), 0.92, least=True, noise=noise(rates))  # fmt: skip
    queued.close()
    bare.close()


async def _then_close(shop: Shop, work: object) -> tuple[float, float]:
    try:
        found: tuple[float, float] = await work  # type: ignore[misc]
        return found
    finally:
        await shop.services.close()
