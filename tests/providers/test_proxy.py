"""Promises of the way through a proxy: a real tunnel with real TLS in it, or a call that surely never left."""

from __future__ import annotations

import asyncio
import threading
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext

import pytest

from app.domain.errors import Unreachable
from app.providers.asked import Asked
from app.providers.http import Reply, Wire
from app.providers.proxy import Proxy, of_the_system, proxy_at
from tests.mail_server import certificate

HOST = "factura.example"
SECRET = "Bearer ck_canary_77"
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Tunnel:
    """A proxy that leads to this machine, whatever name is asked for, or answers with `says`."""

    def __init__(self, says: bytes = b"") -> None:
        self.says = says
        self.asked: list[bytes] = []
        self.tasks: set[asyncio.Task[None] | None] = set()
        self.passed = bytearray()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.tasks.add(asyncio.current_task())
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            self.asked.append(head)
            if self.says:
                writer.write(self.says)
            else:
                port = int(head.split()[1].rpartition(b":")[2])
                there = await asyncio.open_connection("127.0.0.1", port)
                writer.write(b"HTTP/1.1 200 Connection established\r\nVia: 1.1 shop\r\n\r\n")
                await asyncio.gather(self._pass((reader, there[1])), self._pass((there[0], writer)))
        writer.close()

    async def _pass(self, way: Streams) -> None:
        while data := await way[0].read(65536):
            self.passed += data
            way[1].write(data)
        way[1].close()


class Provider:
    """Answers every request, and keeps what it heard."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.tasks: set[asyncio.Task[None] | None] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.tasks.add(asyncio.current_task())
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                self.heard.append(await reader.readuntil(b"\r\n\r\n") + await reader.readexactly(2))
                writer.write(OK)
        writer.close()


@asynccontextmanager
async def shop(
    folder: Path, tunnel: Tunnel, patch: pytest.MonkeyPatch, name: str = HOST
) -> AsyncIterator[tuple[Wire, Provider, str]]:  # fmt: skip
    """A wire behind that proxy, and a provider whose certificate is of `name`."""
    pem, trusted = certificate(folder, name)
    tls, there = SSLContext(PROTOCOL_TLS_SERVER), Provider()
    tls.load_cert_chain(pem)
    served = await asyncio.start_server(there.serve, "127.0.0.1", 0, ssl=tls)
    proxy = await asyncio.start_server(tunnel.serve, "127.0.0.1", 0)
    wire = Wire(tls=trusted)
    patch.setenv("HTTPS_PROXY", f"http://caja:c%40v@127.0.0.1:{proxy.sockets[0].getsockname()[1]}")
    try:
        yield wire, there, f"https://{HOST}:{served.sockets[0].getsockname()[1]}/v1"
    finally:
        await wire.close()
        served.close()
        proxy.close()
        await asyncio.gather(*tunnel.tasks, *there.tasks)  # type: ignore[arg-type]
        await asyncio.sleep(0.01)  # connections are closed in the next turns of the loop


async def call(wire: Wire, url: str) -> Reply:
    return await wire.call("POST", url, headers={"Authorization": SECRET}, body="{}", timeout=3)


async def test_calls_go_through_the_tunnel_and_the_proxy_learns_a_name_and_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tunnel = Tunnel()
    async with shop(tmp_path, tunnel, monkeypatch) as (wire, there, url):
        for _ in range(3):
            assert (await call(wire, url)).body == b"{}"
        assert len(there.heard) == 3
        assert f"authorization: {SECRET}\r\n".lower().encode() in there.heard[0].lower()
        (asked,) = tunnel.asked  # one line for all of them
        assert asked.startswith(b"CONNECT factura.example:")
        assert b"Proxy-Authorization: Basic Y2FqYTpjQHY=\r\n" in asked
        assert SECRET.encode() not in asked + bytes(tunnel.passed)
        assert b"Proxy-Authorization" not in there.heard[0]


@pytest.mark.parametrize("says", [
    b"HTTP/1.1 407 Who are you\r\n\r\n", b"HTTP/1.1 502 Nobody\r\nContent-Length: 0\r\n\r\n", b"SSH-2.0-x\r\n\r\n",
    b"HTTP/1.1 200 OK\r\n\r\nmore than was asked",
], ids=["asks who", "finds nobody", "is no proxy", "speaks for the provider"])  # fmt: skip
async def test_a_proxy_that_leads_nowhere_means_that_nothing_left(
    says: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shop(tmp_path, Tunnel(says), monkeypatch) as (wire, there, url):
        with pytest.raises(Unreachable) as told:
            await call(wire, url)
        assert told.value.code == "no_line"
        assert there.heard == []


async def test_whoever_waits_behind_the_proxy_must_be_the_provider(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shop(tmp_path, Tunnel(), monkeypatch, "somebody.example") as (wire, there, url):
        with pytest.raises(Unreachable):
            await call(wire, url)
        assert there.heard == []


async def test_a_system_that_looks_the_name_up_for_its_exceptions_holds_up_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, went_on = asyncio.get_running_loop(), threading.Event()

    def excepted(host: str) -> bool:
        loop.call_soon_threadsafe(went_on.set)
        return not went_on.wait(3)

    monkeypatch.setattr(urllib.request, "proxy_bypass", excepted)
    async with shop(tmp_path, Tunnel(), monkeypatch) as (wire, _, url):
        assert (await call(wire, url)).body == b"{}"
        assert went_on.is_set()


async def test_a_proxy_of_another_kind_is_not_walked_around(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with shop(tmp_path, Tunnel(), monkeypatch) as (wire, there, url):
        monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:1080")
        with pytest.raises(Unreachable) as told:
            await call(wire, url)
        assert told.value.detail == "ProxyError"
        assert there.heard == []


def test_a_name_with_letters_of_its_own_language_is_asked_for_as_the_network_spells_it() -> None:
    (_, host, port, name), _ = Asked("POST", "https://ñandú.example/x", {}, b"{}", {}).head()
    assert host == name == "xn--and-6ma2c.example"
    assert proxy_at("proxy.shop:8080").connect(host, port).startswith(b"CONNECT xn--and-6ma2c.example:443 ")


def test_this_machine_and_what_the_shop_excepts_are_reached_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy.shop:8080")
    monkeypatch.setenv("NO_PROXY", "interno.example")
    assert of_the_system("127.0.0.1") is None
    assert of_the_system("localhost") is None
    assert of_the_system("a.interno.example") is None
    assert of_the_system(HOST) == Proxy("proxy.shop", 8080)
    monkeypatch.delenv("HTTPS_PROXY")
    monkeypatch.setenv("ALL_PROXY", "http://10.0.0.1")
    assert of_the_system(HOST) == Proxy("10.0.0.1", 3128)
    assert proxy_at("http://[::1]:81").connect("2001:db8::1", 443).startswith(b"CONNECT [2001:db8::1]:443 HTTP/1.1\r\n")
