"""Promises of Fabo's practice server about trouble: every fault as it happens outside, one row per number, always."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable
from app.domain.outcome import Authorized, Exists, Rejected
from app.practice import Practice, server, transport
from app.providers.http import Wire
from tests.practice.till import SetClock
from tests.providers.peru import CREDENTIALS, Bodega, factura, provider, standing_of

CODE = "20512333797-01-F001-58"

FAULTS = {
    "rate_limit=3": Throttled, "unauthorized": NotAllowed, "certificate_expired": NotAllowed, "sfep_down": Unavailable,
    "maintenance": Unavailable, "timeout_before": Unavailable, "timeout_after": Unavailable,
    "html_500_before": Unavailable, "html_500_after": Unavailable,
    "silent": OutcomeUnknown, "lost": OutcomeUnknown, "garbage": OutcomeUnknown,
    "wrong_document": OutcomeUnknown, "late=600": OutcomeUnknown,
}  # fmt: skip
ARRIVED = {"timeout_after", "html_500_after", "lost", "garbage", "wrong_document"}


@pytest.mark.parametrize("fault", FAULTS)
async def test_the_same_bytes_after_a_silence_make_one_document(fault: str) -> None:
    bodega, sale = Bodega(fault), factura()
    body = bodega.fabo.prepare(sale)
    with pytest.raises(FAULTS[fault]) as caught:
        await bodega.fabo.submit(sale, body)
    assert type(caught.value) is FAULTS[fault]
    second = await bodega.fabo.submit(sale, body)
    if fault in ARRIVED:
        assert second == Exists("", CODE)
    else:
        assert isinstance(second, Authorized)
    bodega.clock.at += timedelta(hours=1)
    assert await bodega.fabo.submit(sale, body) == Exists("", CODE)
    assert [row["reference"] for row in bodega.ledger] == [CODE]


async def test_a_late_acceptance_is_found_as_already_registered() -> None:
    bodega, sale = Bodega("late=60"), factura()
    with pytest.raises(OutcomeUnknown):
        await bodega.sell(sale)
    assert bodega.ledger == []
    bodega.clock.at += timedelta(seconds=61)
    assert await bodega.sell(sale) == Exists("", CODE)


async def test_answers_that_are_no_silences() -> None:
    bodega = Bodega(
        "twice", "duplicate", "pending=30", "failed", "observed", "invalid_ruc", "invalid_payload", "rejected"
    )
    found = [await bodega.sell(factura(number)) for number in range(1, 9)]
    kinds = [type(answer).__name__ for answer in found]
    assert kinds == ["Authorized", "Exists", "Accepted", "Rejected", "Authorized", "Rejected", "Rejected", "Rejected"]
    assert "4287" in found[4].note  # type: ignore[union-attr]
    assert [getattr(answer, "burned", None) for answer in found] == [None, None, None, True, None, True, False, True]
    assert len({row["reference"] for row in bodega.ledger}) == len(bodega.ledger) == 7


async def test_the_ledger_survives_a_restart_with_its_voids(tmp_path: Path) -> None:
    clock = SetClock()
    for again in (False, True):
        practice = Practice(clock, tmp_path)
        shop = provider({"base_url": "http://127.0.0.1/fabo/v1", "timeout": "1"}, Wire(transport(practice)))
        answer = await shop.submit(factura(), shop.prepare(factura()))
        assert isinstance(answer, Rejected if again else Authorized)
        if not again:
            await shop.void(factura(), standing_of(answer), "Precio errado")
            clock.at += timedelta(minutes=1)
    assert [(row["reference"], row["final"]) for row in practice.ledger("fabo")] == [(CODE, "voided")]


async def test_practice_settings_reach_it_over_loopback_http() -> None:
    """Real sockets, both formats, one fault."""
    practice, ready = Practice(SetClock()), asyncio.Queue[str]()
    running = asyncio.create_task(server.run(practice, ready=ready.put_nowait))
    wire = Wire()
    try:
        address = await asyncio.wait_for(ready.get(), 10)
        values = practice.settings(address)["fabo"]
        for number, format_ in enumerate(("json", "text"), 1):
            shop = provider({**values, "timeout": "5", "format": format_}, wire)
            assert isinstance(await shop.submit(factura(number), shop.prepare(factura(number))), Authorized)
            assert "Conexión" in await shop.check()
        practice.faults("fabo").change({"script": ["lost"]})
        shop = provider({**values, "timeout": "0.3"}, wire)
        with pytest.raises(OutcomeUnknown):
            await shop.submit(factura(3), shop.prepare(factura(3)))
        assert await shop.submit(factura(3), shop.prepare(factura(3))) == Exists("", "20512333797-01-F001-3")
    finally:
        await wire.close()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert len(practice.ledger("fabo")) == 3


async def test_a_method_other_than_post_is_answered_in_json_even_to_those_who_speak_text() -> None:
    bodega = Bodega()
    async with httpx.AsyncClient(transport=transport(bodega.practice)) as client:
        reply = await client.get(
            f"http://127.0.0.1/fabo/v1/{CREDENTIALS['uuid']}/hola", headers={"content-type": "text/plain"}
        )
    assert (reply.status_code, reply.json()["codigo_error"]) == (405, "METODO_INVALIDO")


async def test_every_silence_of_the_smaller_commands_is_heard() -> None:
    bodega = Bodega("void.lost", "taxpayer.html_500_before", "check.unauthorized", "email.garbage", "pdf.bad_pdf",
                    download_url_template="{base_url}/pdf/{codigo_descarga}.pdf")  # fmt: skip
    sale = factura()
    standing = standing_of(await bodega.sell(sale))
    calls = (
        bodega.fabo.void(sale, standing, "Precio"), bodega.fabo.taxpayer("20601234565"), bodega.fabo.check(),
        bodega.fabo.email(sale, standing, "a@example.com"), bodega.fabo.fetch_pdf(sale, standing),
    )  # fmt: skip
    for call in calls:
        with pytest.raises(Silence):
            await call


async def test_two_hundred_sales_through_a_bad_line_make_two_hundred_documents() -> None:
    """The same bytes again after every silence, as the engine does it: one row per number, every total right."""
    bodega, sales = Bodega(timeout="0.01"), {}
    chances = ["lost:0.1", "late=90:0.1", "html_500_after:0.1", "silent:0.1", "garbage:0.05", "twice:0.1",
               "sfep_down:0.1", "wrong_document:0.05", "duplicate:0.05", "rate_limit:0.05",
               "observed:0.05"]  # fmt: skip
    bodega.practice.faults("fabo").change({"chances": chances, "seed": 20260415})
    silences = 0
    for number in range(1, 201):
        sale = factura(number, lines=[["1", f"{number}.90", "18"]])
        body, code = bodega.fabo.prepare(sale), f"20512333797-01-F001-{number}"
        for _ in range(30):
            try:
                answer = await bodega.fabo.submit(sale, body)
                break
            except Silence:
                silences += 1
                bodega.clock.at += timedelta(seconds=61)
        assert isinstance(answer, Authorized | Exists)
        assert answer.authorization == code
        sales[code] = f"{sale.total:f}"
    bodega.clock.at += timedelta(minutes=10)
    await bodega.fabo.check()
    assert {row["reference"]: row["total"] for row in bodega.ledger} == sales
    assert len(bodega.ledger) == 200
    assert silences > 60
