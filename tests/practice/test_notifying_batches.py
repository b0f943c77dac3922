"""Promises of the practice TusFacturas: each document of a batch is told of, early, twice, forged or never."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.domain.document import Document, Status
from app.domain.party import Issuer
from app.runtime import Shop
from tests.practice.test_notifying import due_now, heard
from tests.test_notices import free_port, until

SHOP = Issuer(
    "tienda", "AR", "30712293841", "Tienda Modelo S.A.", extra={"point_of_sale": "3", "tax_status": "RI"}
)  # fmt: skip
FORM = {"lines": [{"description": "Café molido", "quantity": "2", "unit_price": "1250", "tax": "21"}]}


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """A practice shop that sends batches and asks late, so that only a notice can be quick."""
    made = Shop(tmp_path, practice=True)
    made.add_issuer(SHOP, "test")
    made.services.set("tusfacturas", {"mode": "lots", "poll_waits": "600"}, "test")
    made.notices.set(on=True, port=free_port(), names="")
    running = asyncio.ensure_future(made.notices.run())
    await until(lambda: made.notices.address)
    yield made
    made.notices.close()
    await asyncio.wait_for(running, 10)
    await made.aclose()


async def sent(shop: Shop, *faults: str, count: int = 1) -> list[Document]:
    assert shop.practice is not None
    shop.practice.faults("tusfacturas").change({"script": list(faults)})
    found = [shop.selling.checkout(shop.selling.read(FORM)).result().document for _ in range(count)]
    await once(shop)
    return found


async def once(shop: Shop) -> None:
    engine = shop.engine()
    assert await engine.take_over()
    await engine.once()
    await engine.close()


async def test_every_document_of_a_batch_is_told_of_and_only_the_question_is_believed(shop: Shop) -> None:
    documents = await sent(shop, "pending=0.3", count=3)
    assert not any(due_now(shop, document) for document in documents)
    await until(lambda: all(due_now(shop, document) for document in documents))
    assert {shop.papers.view(document.id).standing.status for document in documents} == {Status.SUBMITTED}
    await once(shop)
    assert {shop.papers.view(document.id).standing.status for document in documents} == {Status.AUTHORIZED}


async def test_a_notice_before_the_answer_brings_the_question_forward(shop: Shop) -> None:
    (document,) = await sent(shop, "webhook.early", "pending=30")
    assert heard(shop) == [True]
    assert due_now(shop, document)


async def test_a_notice_that_comes_twice_is_kept_once(shop: Shop) -> None:
    await sent(shop, "webhook.twice", "pending=0.1")
    await until(lambda: heard(shop))
    await asyncio.sleep(0.3)
    assert len(heard(shop)) == 1


async def test_a_forged_notice_is_refused(shop: Shop) -> None:
    (document,) = await sent(shop, "webhook.forged", "pending=0.1")
    await until(lambda: shop.notices.refused)
    assert heard(shop) == []
    assert not due_now(shop, document)


async def test_no_credential_of_a_notice_is_kept(shop: Shop) -> None:
    await sent(shop)
    await until(lambda: heard(shop))
    ((body,),) = shop.store.read(lambda db: [tuple(row) for row in db.execute("SELECT body FROM inbox").fetchall()])
    assert "practica-apitoken" not in body
    assert "practica-usertoken" not in body


@pytest.mark.parametrize("fault", ["webhook.silent", "webhook.early"])
async def test_whether_told_or_not_every_document_reaches_its_end(shop: Shop, fault: str) -> None:
    shop.services.set("tusfacturas", {"poll_waits": "0.2"}, "test")
    (document,) = await sent(shop, fault, "pending=0.1")
    engine = shop.engine()
    assert await engine.take_over()
    await engine.until_idle(20)
    await engine.close()
    assert shop.papers.view(document.id).standing.status is Status.AUTHORIZED
