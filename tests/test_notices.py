"""Promises of the switch for notifications: off until somebody wants it, local, obeyed at once, refusals counted."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from app.domain.errors import Refused
from app.runtime import Shop, listening
from tests.waiting import until


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    made = Shop(tmp_path, practice=True)
    running = asyncio.ensure_future(made.notices.run())
    await asyncio.sleep(0.05)
    yield made
    made.notices.close()
    await asyncio.wait_for(running, 10)
    await made.aclose()


def free_port() -> str:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return str(one.getsockname()[1])


async def test_nothing_listens_until_it_is_switched_on_and_nothing_after(shop: Shop) -> None:
    notices = shop.notices
    assert (notices.on, notices.address) == (False, "")
    port = free_port()
    notices.set(on=True, port=port, names="caja.ejemplo.com")
    await until(lambda: notices.address)
    assert notices.address == f"http://127.0.0.1:{port}"
    notices.set(on=False, port=port, names="")
    await until(lambda: not notices.address)
    async with httpx.AsyncClient() as client:
        with pytest.raises(httpx.ConnectError):
            await client.post(f"http://127.0.0.1:{port}/webhook/conteo", content=b"{}")


async def test_silent_visitors_take_neither_our_files_nor_our_time(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    shop.notices.set(on=True, port=port, names="")
    await until(lambda: shop.notices.address)
    with monkeypatch.context() as patched:
        patched.setattr(listening, "_MOST_AT_ONCE", 8)
        many = [await asyncio.open_connection("127.0.0.1", int(port)) for _ in range(20)]
        await until(lambda: dismissed(many) >= 12)
        assert dismissed(many) == 12
    for _, writer in many:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
    with monkeypatch.context() as patched:
        patched.setattr(listening, "_LONGEST_VISIT", 0.05)
        slow = [await asyncio.open_connection("127.0.0.1", int(port)) for _ in range(3)]
        slow[0][1].write(b"POST /webhook/conteo HTTP/1.1\r\nHost: 127.0.0.1\r\n")  # and never the rest
        await until(lambda: dismissed(slow) == 3)
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{shop.notices.address}/webhook/conteo", content=b"{}")
    assert answer.status_code == 401
    for _, writer in slow:
        writer.close()


def dismissed(visitors: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]) -> int:
    """How many of them were sent away."""
    return sum(reader.at_eof() or reader.exception() is not None for reader, _ in visitors)


async def test_a_forged_message_is_refused_and_counted(shop: Shop) -> None:
    shop.services.set("conteo", {"webhook_secret": "secreto"}, "test")
    shop.notices.set(on=True, port=free_port(), names="")
    await until(lambda: shop.notices.address)
    async with httpx.AsyncClient() as client:
        said = await client.post(f"{shop.notices.address}/webhook/conteo", content=b"{}")
        assert said.status_code == 401
        said = await client.get(f"{shop.notices.address}/webhook/conteo")
        assert said.status_code == 405
    assert shop.notices.refused == 2


async def test_a_port_in_use_is_said_and_another_one_helps(shop: Shop) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        shop.notices.set(on=True, port=str(taken.getsockname()[1]), names="")
        await until(lambda: shop.notices.trouble)
        assert "elija otro puerto" in shop.notices.trouble
        shop.notices.set(on=True, port=free_port(), names="")
        await until(lambda: shop.notices.address)
        assert shop.notices.trouble == ""


@pytest.mark.parametrize(("port", "names", "field"), [("80", "", "port"), ("x", "", "port"), ("8180", "a/b", "names")])
async def test_a_senseless_switch_is_refused_and_nothing_is_kept(shop: Shop, port: str, names: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        shop.notices.set(on=True, port=port, names=names)
    assert refused.value.field == field
    assert not shop.notices.on


async def test_who_can_notify_is_known_by_name(shop: Shop) -> None:
    assert ("conteo", "Conteo") in shop.notices.senders()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_nobody_beyond_this_machine_is_heard_unless_an_address_is_given(host: str) -> None:
    with listening._bound(host, 0) as here:
        assert here.getsockname()[0] == "127.0.0.1"
    with pytest.raises(Refused, match="diga con --name"):
        listening._hosts("0.0.0.0", ())
