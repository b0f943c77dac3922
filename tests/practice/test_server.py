"""Promises of the practice server over real loopback HTTP: served here only, switched at run time, quick to stop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from app.domain.errors import OutcomeUnknown, Refused, Unreachable
from app.domain.outcome import Authorized, Exists
from app.ports import SystemClock
from app.practice import Practice
from app.practice.server import run, serve
from app.providers.contract import Provider
from app.providers.http import Wire
from tests.practice.till import reach
from tests.providers.sales import document


@asynccontextmanager
async def served(practice: Practice) -> AsyncIterator[str]:
    """The address of a running practice server; it is stopped at the end."""
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(run(practice, "127.0.0.1", 0, ready.set_result))
    done, _ = await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
    assert ready in done, task
    try:
        yield ready.result()
    finally:
        task.cancel()
        await asyncio.wait({task}, timeout=10)
        assert task.done()


@asynccontextmanager
async def conteo(practice: Practice, address: str, **changes: str) -> AsyncIterator[Provider]:
    wire = Wire()
    try:
        yield reach("conteo", practice.settings(address)["conteo"], wire, **changes)
    finally:
        await wire.close()


async def test_a_whole_sale_travels_over_loopback() -> None:
    practice = Practice(SystemClock())
    async with served(practice) as address, conteo(practice, address) as provider:
        assert "Conexión correcta" in await provider.check()
        answer = await provider.submit(document(), provider.prepare(document()))
        assert isinstance(answer, Authorized)
        async with httpx.AsyncClient() as client:
            rows = (await client.get(f"{address}/ledger/conteo")).json()
        assert [row["authorization"] for row in rows] == [answer.authorization]


async def test_a_lost_answer_over_the_wire_is_found_again() -> None:
    practice = Practice(SystemClock(), faults={"conteo": ["lost"]})
    async with served(practice) as address, conteo(practice, address, timeout="0.5") as provider:
        with pytest.raises(OutcomeUnknown) as caught:
            await provider.submit(document(), provider.prepare(document()))
        assert caught.value.code == "timeout"
        async with httpx.AsyncClient() as client:
            state = (await client.post(f"{address}/faults/conteo", json={"chances": []})).json()
        assert state["chances"] == []
        assert await provider.submit(document(), provider.prepare(document())) == Exists()
    assert len(practice.ledger("conteo")) == 1


async def test_a_server_that_went_away_is_unreachable() -> None:
    practice = Practice(SystemClock())
    async with served(practice) as address:
        pass
    async with conteo(practice, address) as provider:
        with pytest.raises(Unreachable):
            await provider.submit(document(), provider.prepare(document()))


async def test_a_hanging_call_does_not_keep_the_server_from_stopping() -> None:
    practice = Practice(SystemClock(), faults={"conteo": ["lost"]})
    async with asyncio.timeout(20):
        async with served(practice) as address, conteo(practice, address, timeout="30") as provider:
            call = asyncio.create_task(provider.submit(document(), provider.prepare(document())))
            while not practice.ledger("conteo"):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        with pytest.raises(OutcomeUnknown):
            await call


@pytest.mark.parametrize(("method", "path", "body"), [
    ("GET", "/ledger/nobody", None), ("POST", "/faults/conteo", {"script": "lost"}),
    ("POST", "/faults/conteo", ["lost"]),
    ("POST", "/faults/conteo", {"script": ["explode"]}), ("POST", "/faults/conteo", {"seed": True}),
    ("GET", "/nothing", None),
    ("POST", "/faults/conteo", {"other": 1}), ("POST", "/faults/nobody", {}),
])  # fmt: skip
async def test_a_wrong_switch_is_refused_with_a_sentence(method: str, path: str, body: object) -> None:
    practice = Practice(SystemClock())
    async with served(practice) as address, httpx.AsyncClient() as client:
        reply = await client.request(method, address + path, json=body)
        assert reply.status_code in (400, 404)
        assert reply.json()["error"]
        switches = (await client.get(f"{address}/faults/conteo")).json()
        assert (switches["script"], switches["chances"]) == ([], [])


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.10", "example.com", "::"])
def test_it_is_served_on_this_machine_only(host: str) -> None:
    with pytest.raises(Refused):
        serve(Practice(SystemClock()), host, 0)


def test_unknown_providers_get_no_faults() -> None:
    with pytest.raises(Refused, match="nobody"):
        Practice(SystemClock(), faults={"nobody": ["lost"]})
