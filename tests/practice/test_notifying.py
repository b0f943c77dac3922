"""Promises of practice notices: over real HTTP into the real switch; early, twice, forged or never, one end for all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.domain.document import Document, Status
from app.domain.errors import Refused
from app.domain.party import Issuer
from app.runtime import Shop
from tests.test_notices import free_port, until

FORM = {"lines": [{"description": "Café molido", "quantity": "2", "unit_price": "6.69", "tax": "7"}]}


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """A practice shop whose switch is on; providers are asked late, so that only a notice can be quick."""
    made = Shop(tmp_path, practice=True)
    made.add_issuer(Issuer("tienda", "PA", "155596713-2-2015", "Tienda, S.A.", extra={"dv": "59"}), "test")
    made.services.set("conteo", {"poll_waits": "600"}, "test")
    made.notices.set(on=True, port=free_port(), names="")
    running = asyncio.ensure_future(made.notices.run())
    await until(lambda: made.notices.address)
    yield made
    made.notices.close()
    await asyncio.wait_for(running, 10)
    await made.aclose()


async def sent(shop: Shop, *faults: str) -> Document:
    assert shop.practice is not None
    shop.practice.faults("conteo").change({"script": list(faults)})
    document = shop.selling.checkout(shop.selling.read(FORM)).result().document
    engine = shop.engine()
    assert await engine.take_over()
    await engine.once()
    await engine.close()
    return document


def heard(shop: Shop) -> list[bool]:
    """The notices on disk, and whether they are matched to a document."""
    rows = shop.store.read(lambda db: db.execute("SELECT matched_at FROM inbox ORDER BY seq").fetchall())
    return [row["matched_at"] is not None for row in rows]


def due_now(shop: Shop, document: Document) -> bool:
    return shop.papers.view(document.id).entry.due_at <= shop.clock.now()


async def test_a_notice_brings_the_question_forward(shop: Shop) -> None:
    document = await sent(shop, "pending=0.3")
    assert not due_now(shop, document)
    await until(lambda: due_now(shop, document))
    assert shop.papers.view(document.id).standing.status is Status.SUBMITTED  # a hint: nothing is believed
    engine = shop.engine()
    assert await engine.take_over()
    await engine.once()
    await engine.close()
    assert shop.papers.view(document.id).standing.status is Status.AUTHORIZED


async def test_a_notice_before_the_answer_is_parked_and_counts_as_soon_as_the_answer_comes(shop: Shop) -> None:
    document = await sent(shop, "webhook.early", "pending=30")
    assert heard(shop) == [True]
    assert due_now(shop, document)


async def test_a_notice_that_comes_twice_changes_nothing_more(shop: Shop) -> None:
    document = await sent(shop, "webhook.twice")
    await until(lambda: heard(shop))
    await asyncio.sleep(0.3)
    assert len(heard(shop)) == 1
    assert shop.papers.view(document.id).standing.status is Status.AUTHORIZED


async def test_a_forged_notice_is_refused(shop: Shop) -> None:
    document = await sent(shop, "webhook.forged", "pending=0.1")
    await until(lambda: shop.notices.refused)
    assert heard(shop) == []
    assert not due_now(shop, document)


@pytest.mark.parametrize("fault", ["webhook.silent", "webhook.early"])
async def test_whether_told_or_not_every_document_reaches_its_end(shop: Shop, fault: str) -> None:
    shop.services.set("conteo", {"poll_waits": "0.2"}, "test")
    document = await sent(shop, fault, "pending=0.1")
    engine = shop.engine()
    assert await engine.take_over()
    await engine.until_idle(20)
    await engine.close()
    assert shop.papers.view(document.id).standing.status is Status.AUTHORIZED


async def test_nothing_is_sent_beyond_this_machine(shop: Shop) -> None:
    assert shop.practice is not None
    with pytest.raises(Refused):
        shop.practice.notify_at("http://avisos.example.com")
