"""One connection and how an answer on it is read: head, framing, body. Knows no request and no provider."""

import asyncio
import re
from collections.abc import AsyncIterator

import httpx

from app.ports import SystemClock

_KEPT = 300.0
"""Seconds that an idle line is kept: a shop sends a sale every few minutes, and a handshake is several round trips."""
_CLOCK = SystemClock()
"""Not the loop's: that stands still while the machine sleeps, and the other side does not wait for it."""
_LARGEST_HEAD = 64 * 1024
_ENOUGH = 256 * 1024
"""Bytes that wait to be read before the sender is told to hold."""
_PIECE = 16 * 1024
"""Bytes handed on at once: unpacked they may be a thousand times as many."""

_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(rb"HTTP/1\.([01]) ([1-9][0-9]{2})(?: [^\0\r\n]*)?")
_FIELD = re.compile(rb"([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*([^\0\r\n]*?)[ \t]*")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,12})[ \t]*(?:;[^\r\n]*)?")

Fields = list[tuple[bytes, bytes]]


class Line(asyncio.Protocol):
    """One connection: what came in and was not read yet, and whether more can come."""

    def __init__(self, loop: asyncio.AbstractEventLoop, lines: "set[Line]") -> None:
        self.loop = loop
        self._lines = lines
        self.buffer = bytearray()
        self.ended = False
        self._idle_since = 0.0
        self.failure: Exception | None = None
        self._held = False
        self._waiter: asyncio.Future[None] | None = None
        self.wire: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.wire = transport
        self._lines.add(self)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        if len(self.buffer) > _ENOUGH and not self._held:
            self._held = True
            self.wire.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self.ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self.ended, self.failure = True, exc
        self._lines.discard(self)
        self._wake()

    def rest(self) -> None:
        """Nobody asks anything of it for now."""
        self._idle_since = _CLOCK.monotonic()

    def fresh(self) -> bool:
        """Whether another request may go this way: bytes that nobody asked for mean that it is out of step."""
        young = _CLOCK.monotonic() - self._idle_since < _KEPT
        return young and not (self.ended or self.buffer or self.wire.is_closing())

    def take(self, count: int) -> bytes:
        """So many bytes, or fewer when fewer are there."""
        found = bytes(self.buffer[:count])
        del self.buffer[:count]
        if self._held and len(self.buffer) <= _ENOUGH:
            self._held = False
            self.wire.resume_reading()
        return found

    async def more(self) -> None:
        """Until something comes in. It ended instead: what was promised will not come."""
        if self.ended:
            if self.failure is not None:
                raise httpx.ReadError(type(self.failure).__name__)
            raise httpx.RemoteProtocolError("the server hung up before the end")
        self._waiter = self.loop.create_future()
        await self._waiter

    async def head(self) -> bytes:
        """Everything up to the empty line."""
        looked = 0
        while not (end := _END_OF_HEAD.search(self.buffer, max(0, looked - 3))):
            looked = len(self.buffer)
            if looked > _LARGEST_HEAD:
                raise httpx.RemoteProtocolError("the head has no end")
            await self.more()
        return self.take(end.end())[: end.start()]

    async def line(self) -> bytes:
        """Up to the next end of a line."""
        while (end := self.buffer.find(b"\n")) < 0:
            if len(self.buffer) > _LARGEST_HEAD:
                raise httpx.RemoteProtocolError("the line has no end")
            await self.more()
        return self.take(end + 1).rstrip(b"\r\n")

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)


def understood(head: bytes) -> tuple[int, bool, Fields]:
    """Status, whether it is HTTP/1.1, and the header fields."""
    first, *rest = head.replace(b"\r\n", b"\n").split(b"\n")
    status = _STATUS.fullmatch(first)
    found = [_FIELD.fullmatch(each) for each in rest]
    if status is None or not all(found):
        raise httpx.RemoteProtocolError("the answer is not HTTP")
    return int(status[2]), status[1] == b"1", [(each[1], each[2]) for each in found if each]


def field_of(fields: Fields, name: bytes) -> bytes:
    return b",".join(value for key, value in fields if key.lower() == name)


def body_of(line: Line, method: str, status: int, fields: Fields) -> tuple[bool, AsyncIterator[bytes]]:
    """Whether the line can carry another answer after this one, and the body in pieces."""
    if method == "HEAD" or status in (204, 304):
        return True, _of_length(line, 0)
    coding, lengths = field_of(fields, b"transfer-encoding").lower(), {*field_of(fields, b"content-length").split(b",")}
    if coding:
        if coding != b"chunked":
            raise httpx.RemoteProtocolError("an unknown transfer coding")
        return True, _chunked(line)
    if lengths == {b""}:
        return False, _to_the_end(line)
    (length, *others) = {each.strip() for each in lengths}
    if others or not length.isdigit() or len(length) > 15:
        raise httpx.RemoteProtocolError("no length")
    return True, _of_length(line, int(length))


async def _of_length(line: Line, length: int) -> AsyncIterator[bytes]:
    while length:
        if not line.buffer:
            await line.more()
        piece = line.take(min(length, _PIECE))
        length -= len(piece)
        if piece:
            yield piece


async def _chunked(line: Line) -> AsyncIterator[bytes]:
    while True:
        size = _CHUNK.fullmatch(await line.line())
        if size is None:
            raise httpx.RemoteProtocolError("not a chunk")
        length = int(size[1], 16)
        if not length:
            break
        async for piece in _of_length(line, length):
            yield piece
        if await line.line():
            raise httpx.RemoteProtocolError("a chunk is longer than it said")
    while await line.line():
        pass


async def _to_the_end(line: Line) -> AsyncIterator[bytes]:
    while True:
        if line.buffer:
            yield line.take(_PIECE)
        elif line.ended:
            if line.failure is not None:
                raise httpx.ReadError(type(line.failure).__name__)
            return
        else:
            await line.more()
