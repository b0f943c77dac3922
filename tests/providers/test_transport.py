"""Promises of the line under httpx: kept while it is in step, cut when it is not, every framing read to its end."""

from __future__ import annotations

import asyncio
import gzip
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from app import ports
from app.domain.errors import NotAllowed, OutcomeUnknown, Silence
from app.providers.http import Reply, Wire, read_apart, tls_context

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Peer:
    """Answers each request of a connection with the next of its bytes; an empty one hangs up instead."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers)
        self.connections = 0
        self.heard: list[bytes] = []
        self.address = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while self.answers:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next((int(e[15:]) for e in head.lower().split(b"\r\n") if e.startswith(b"content-length:")), 0)
                self.heard.append(head + await reader.readexactly(length))
                answer = self.answers.pop(0)
                writer.write(answer)
                if not answer or b"connection: close" in answer.lower() or answer.startswith(b"HTTP/1.0"):
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def peer(*answers: bytes) -> AsyncIterator[tuple[Peer, Wire]]:
    told, wire = Peer(*answers), Wire()
    listener = await asyncio.start_server(told.serve, "127.0.0.1", 0)
    told.address = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}/path?q=1"
    try:
        yield told, wire
    finally:
        await wire.close()
        listener.close()


async def call(told: Peer, wire: Wire, body: str | None = "{}", **headers: str) -> Reply:
    return await wire.call("POST" if body else "GET", told.address, headers=headers, body=body, timeout=3)


async def test_calls_share_one_line_and_say_what_was_asked() -> None:
    async with peer(OK, OK, OK) as (told, wire):
        for _ in range(3):
            assert (await call(told, wire, '{"a":"ñ"}', **{"X-Key": "k"})).body == b"{}"
        assert told.connections == 1
        head, _, body = told.heard[2].partition(b"\r\n\r\n")
        assert head.startswith(b"POST /path?q=1 HTTP/1.1\r\n")
        assert b"x-key: k" in head.lower()
        assert body == '{"a":"ñ"}'.encode()


@pytest.mark.parametrize("first", [
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", b"HTTP/1.0 200 OK\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}", OK + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil",
], ids=["closes", "1.0", "to the end", "says more than was asked"])  # fmt: skip
async def test_a_line_that_ended_or_is_out_of_step_is_not_used_again(first: bytes) -> None:
    async with peer(first, OK) as (told, wire):
        assert (await call(told, wire)).body == b"{}"
        await asyncio.sleep(0.01)
        assert (await call(told, wire)).body == b"{}"
        assert told.connections == 2


async def test_a_line_on_which_the_machine_slept_is_not_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other side hung up long ago and nobody heard: what was sent on it may have arrived, for all that we know."""
    async with peer(OK, OK) as (told, wire):
        await call(told, wire)
        honest = ports._since_the_start
        monkeypatch.setattr(ports, "_since_the_start", lambda: honest() + 8 * 3600)
        await call(told, wire)
        assert told.connections == 2


@pytest.mark.parametrize("answer", [
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;a=b\r\n}\r\n0\r\nTrailer: x\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + OK,
    b"HTTP/1.1 200\nContent-Length: 2\n\n{}", b"HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\nContent-Length:2\r\n\r\n{}",
], ids=["chunked", "interim", "bare ends of lines", "said twice alike"])  # fmt: skip
async def test_every_honest_framing_is_read_to_its_end(answer: bytes) -> None:
    async with peer(answer, OK) as (told, wire):
        assert (await call(told, wire)).body == b"{}"
        assert (await call(told, wire)).body == b"{}"
        assert told.connections == 1


@pytest.mark.parametrize("answer", [
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", b"HTTP/2 200 OK\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}x\r\n0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"HTTP/1.1 200 OK\r\n folded: x\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{", b"HTTP/1.1 200 OK\r\nX: " + b"x" * 80_000, b"",
], ids=range(10))  # fmt: skip
async def test_what_cannot_be_read_without_doubt_is_an_unknown_outcome(answer: bytes) -> None:
    async with peer(answer) as (told, wire):
        with pytest.raises(OutcomeUnknown):
            await call(told, wire)
        assert len(told.heard) == 1


async def test_a_packed_answer_gives_its_line_back_once_so_that_no_two_calls_share_it() -> None:
    packed = gzip.compress(b"{}")
    answer = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed) + packed
    async with peer(answer, OK, OK) as (told, wire):
        assert (await call(told, wire)).body == b"{}"
        both = await asyncio.gather(call(told, wire), call(told, wire))
        assert [reply.body for reply in both] == [b"{}", b"{}"]
        assert told.connections == 2


@pytest.mark.parametrize("key", ["k\r\nX-Evil: 1", "señal", "clave…", "a\0b", "\ud800"], ids=range(5))
async def test_a_key_that_no_header_can_say_never_leaves_and_is_asked_for_again(key: str) -> None:
    async with peer(OK) as (told, wire):
        for each in (wire, Wire(httpx.AsyncHTTPTransport(verify=tls_context()))):
            with pytest.raises(NotAllowed) as why:
                await call(told, each, **{"X-Key": key})
            assert (why.value.code, key in f"{why.value!r} {why.value.detail}") == ("bad_setting", False)
            await each.close()
        assert told.connections == 0


async def test_a_cancelled_call_cuts_its_line() -> None:
    async with peer(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", OK) as (told, wire):
        with pytest.raises(Silence):
            await wire.call("GET", told.address, headers={}, timeout=0.05)
        assert (await call(told, wire)).body == b"{}"
        assert told.connections == 2


async def test_an_empty_answer_needs_no_length() -> None:
    async with peer(b"HTTP/1.1 204 No Content\r\n\r\n", OK) as (told, wire):
        assert (await call(told, wire, None)).body == b""
        assert (await call(told, wire)).body == b"{}"
        assert told.connections == 1


async def test_a_large_answer_is_read_on_another_thread_and_its_failure_is_told_here() -> None:
    here = threading.get_ident()
    small, large = Reply(200, {}, b"{}"), Reply(200, {}, b"x" * 200_000)
    assert await read_apart(small, lambda reply: threading.get_ident()) == here
    assert await read_apart(large, lambda reply: threading.get_ident()) != here
    with pytest.raises(OutcomeUnknown):
        await read_apart(large, Reply.object)
