"""HTTP/1.1 over asyncio for httpx: one exchange at a time on a line, lines kept for the next. Knows no provider.

httpx's own way spends two thirds of a call's processor time in three libraries under it. TLS, names and certificates
stay those of the standard library; deadlines belong to `http.Wire`, which cancels.
"""

import asyncio
import re
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import ssl

_CONNECT = 10.0
"""Seconds for one connection with its TLS handshake."""
_KEPT = 300.0
"""Seconds that an idle line is kept: a shop sends a sale every few minutes, and a handshake is several round trips."""
_MOST_KEPT = 8
_LARGEST_HEAD = 64 * 1024
_ENOUGH = 256 * 1024
"""Bytes that wait to be read before the sender is told to hold."""
_PIECE = 16 * 1024
"""Bytes handed on at once: unpacked they may be a thousand times as many."""

_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(rb"HTTP/1\.([01]) ([1-9][0-9]{2})(?: [^\0\r\n]*)?")
_FIELD = re.compile(rb"([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*([^\0\r\n]*?)[ \t]*")
_SAID = re.compile(rb"[^\0\r\n]*")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,12})[ \t]*(?:;[^\r\n]*)?")

Key = tuple[str, str, int, str]
"""Scheme, host, port and the name that the certificate must carry."""


class _Line(asyncio.Protocol):
    """One connection: what came in and was not read yet, and whether more can come."""

    def __init__(self, loop: asyncio.AbstractEventLoop, lines: "set[_Line]") -> None:
        self.loop = loop
        self._lines = lines
        self.buffer = bytearray()
        self.ended = False
        self.idle_since = 0.0
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

    def fresh(self) -> bool:
        """Whether another request may go this way: bytes that nobody asked for mean that it is out of step."""
        young = self.loop.time() - self.idle_since < _KEPT
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


class _Body(httpx.AsyncByteStream):
    """An answer's body as it comes; closing it gives the line back, or cuts it when something is left on it."""

    def __init__(self, line: _Line, pieces: AsyncIterator[bytes], give_back: Callable[[_Line], None] | None) -> None:
        self._line = line
        self._pieces = pieces
        self._give_back = give_back
        self._whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._pieces:
            yield piece
        self._whole = True

    async def aclose(self) -> None:
        if self._whole and self._give_back is not None:
            self._give_back(self._line)
        else:
            self._line.wire.abort()


class Lines(httpx.AsyncBaseTransport):
    """The network. `request.extensions`: `sent` is called before the first byte leaves, `sni_hostname` names the host
    that the certificate must be of."""

    def __init__(self, tls: "ssl.SSLContext") -> None:
        self._tls = tls
        self._open: set[_Line] = set()
        self._idle: defaultdict[Key, list[_Line]] = defaultdict(list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        secure = url.scheme == "https"
        name = request.extensions.get("sni_hostname") or url.host
        key = (url.scheme, url.host, url.port or (443 if secure else 80), name)
        said = _said(request) + b"".join([part async for part in request.stream])  # type: ignore[union-attr]
        line = self._kept(key) or await self._connect(key, secure)
        try:
            request.extensions["sent"]()
            line.wire.write(said)
            while True:
                status, newer, fields = _understood(await line.head())
                if status >= 200 or status == 101:
                    break
            keeps, pieces = _body(line, request.method, status, fields)
        except BaseException:
            line.wire.abort()
            raise
        stays = keeps and (b"close" not in _all(fields, b"connection").lower() if newer else False)
        give_back = (lambda freed: self._keep(key, freed)) if stays else None
        return httpx.Response(status, headers=fields, stream=_Body(line, pieces, give_back))

    async def aclose(self) -> None:
        """Hang up; who still waits for an answer hears that it will not come."""
        self._idle.clear()
        for line in tuple(self._open):
            if line.loop is asyncio.get_running_loop():
                line.wire.abort()

    def _kept(self, key: Key) -> _Line | None:
        lines, loop = self._idle[key], asyncio.get_running_loop()
        while lines:
            line = lines.pop()
            if line.loop is loop and line.fresh():
                return line
            if line.loop is loop:
                line.wire.abort()
        return None

    def _keep(self, key: Key, line: _Line) -> None:
        line.idle_since = line.loop.time()
        if line.fresh() and len(self._idle[key]) < _MOST_KEPT:
            self._idle[key].append(line)
        else:
            line.wire.close()

    async def _connect(self, key: Key, secure: bool) -> _Line:
        _, host, port, name = key
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(_CONNECT):
                _, line = await loop.create_connection(
                    lambda: _Line(loop, self._open), host, port, ssl=self._tls if secure else None,
                    server_hostname=name if secure else None, happy_eyeballs_delay=0.25,
                )  # fmt: skip
        except TimeoutError:
            raise httpx.ConnectTimeout("no connection in time") from None
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(type(error).__name__) from None
        return line


def _said(request: httpx.Request) -> bytes:
    """The head as bytes; what would end a line early is refused before anything is connected."""
    fields = request.headers.raw
    if not all(_FIELD.fullmatch(key + b":") and _SAID.fullmatch(value) for key, value in fields):
        raise httpx.LocalProtocolError("a header cannot be said")
    first = b"%s %s HTTP/1.1\r\n" % (request.method.encode("ascii"), request.url.raw_path)
    return b"".join((first, *(b"%s: %s\r\n" % field for field in fields), b"\r\n"))


def _understood(head: bytes) -> tuple[int, bool, list[tuple[bytes, bytes]]]:
    """Status, whether it is HTTP/1.1, and the header fields."""
    first, *rest = head.replace(b"\r\n", b"\n").split(b"\n")
    status = _STATUS.fullmatch(first)
    found = [_FIELD.fullmatch(each) for each in rest]
    if status is None or not all(found):
        raise httpx.RemoteProtocolError("the answer is not HTTP")
    return int(status[2]), status[1] == b"1", [(each[1], each[2]) for each in found if each]


def _all(fields: list[tuple[bytes, bytes]], name: bytes) -> bytes:
    return b",".join(value for key, value in fields if key.lower() == name)


def _body(
    line: _Line, method: str, status: int, fields: list[tuple[bytes, bytes]]
) -> tuple[bool, AsyncIterator[bytes]]:
    """Whether the line can carry another answer after this one, and the body in pieces."""
    if method == "HEAD" or status in (204, 304):
        return True, _of_length(line, 0)
    coding, lengths = _all(fields, b"transfer-encoding").lower(), {*_all(fields, b"content-length").split(b",")}
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


async def _of_length(line: _Line, length: int) -> AsyncIterator[bytes]:
    while length:
        if not line.buffer:
            await line.more()
        piece = line.take(min(length, _PIECE))
        length -= len(piece)
        if piece:
            yield piece


async def _chunked(line: _Line) -> AsyncIterator[bytes]:
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


async def _to_the_end(line: _Line) -> AsyncIterator[bytes]:
    while True:
        if line.buffer:
            yield line.take(_PIECE)
        elif line.ended:
            if line.failure is not None:
                raise httpx.ReadError(type(line.failure).__name__)
            return
        else:
            await line.more()
