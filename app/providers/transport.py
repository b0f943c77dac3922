"""HTTP/1.1 over asyncio in httpx's words: one exchange at a time on a line, lines kept for the next. No provider.

httpx's own way spends two thirds of a call's processor time in three libraries under it. TLS, names and certificates
stay those of the standard library; deadlines belong to `http.Wire`, which cancels.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

import httpx

from app.providers.asked import Asked, Key, length_of
from app.providers.line import Fields, Line, body_of, field_of, understood
from app.providers.proxy import of_the_system

if TYPE_CHECKING:
    import ssl

_CONNECT = 10.0
"""Seconds for one connection with its TLS handshake."""
_MOST_KEPT = 8


class _Body(httpx.AsyncByteStream):
    """An answer's body as it comes; closing it gives the line back, or cuts it when something is left on it.

    Closed more than once it gives the line back once: given back twice, two calls would share it and hear each other's
    answers.
    """

    def __init__(self, line: Line, pieces: AsyncIterator[bytes], give_back: Callable[[Line], None] | None) -> None:
        self._line = line
        self._pieces = pieces
        self._give_back = give_back
        self._whole = False
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._pieces:
            yield piece
        self._whole = True

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        if self._whole and self._give_back is not None:
            self._give_back(self._line)
        else:
            self._line.wire.abort()


class Lines:
    """The network, straight or through a proxy."""

    def __init__(self, tls: "ssl.SSLContext") -> None:
        self._tls = tls
        self._open: set[Line] = set()
        self._idle: defaultdict[Key, list[Line]] = defaultdict(list)
        self._heads: dict[object, tuple[Key, bytes]] = {}

    async def exchange(self, asked: Asked) -> tuple[int, Fields, httpx.AsyncByteStream]:
        """One request; status and header fields of its answer, and its body as it comes: close it."""
        key, head = self._head(asked)
        said = b"".join((head, length_of(asked), asked.body or b""))
        line = self._kept(key) or await self._connect(key)
        try:
            asked.more["sent"]()
            line.wire.write(said)
            while True:
                status, newer, fields = understood(await line.head())
                if status >= 200 or status == 101:
                    break
            keeps, pieces = body_of(line, asked.method, status, fields)
        except BaseException:
            line.wire.abort()
            raise
        stays = keeps and (b"close" not in field_of(fields, b"connection").lower() if newer else False)
        give_back = (lambda freed: self._keep(key, freed)) if stays else None
        return status, fields, _Body(line, pieces, give_back)

    def _head(self, asked: Asked) -> tuple[Key, bytes]:
        """Said once for all requests that begin alike; only a POST is alike another one."""
        if asked.method != "POST":
            return asked.head()
        alike = (asked.url, tuple(asked.headers.items()), asked.more.get("sni_hostname"))
        found = self._heads.get(alike)
        if found is None:
            if len(self._heads) >= _MOST_KEPT:
                self._heads.clear()
            found = self._heads[alike] = asked.head()
        return found

    async def aclose(self) -> None:
        """Hang up; who still waits for an answer hears that it will not come."""
        self._idle.clear()
        for line in tuple(self._open):
            if line.loop is asyncio.get_running_loop():
                line.wire.abort()

    def _kept(self, key: Key) -> Line | None:
        lines, loop = self._idle[key], asyncio.get_running_loop()
        while lines:
            line = lines.pop()
            if line.loop is loop and line.fresh():
                return line
            if line.loop is loop:
                line.wire.abort()
        return None

    def _keep(self, key: Key, line: Line) -> None:
        line.rest()
        if line.fresh() and len(self._idle[key]) < _MOST_KEPT:
            self._idle[key].append(line)
        else:
            line.wire.close()

    async def _connect(self, key: Key) -> Line:
        scheme, host, port, name = key
        secure = scheme == "https"
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(_CONNECT):
                proxy = await asyncio.to_thread(of_the_system, name) if secure else None
                place = (host, port) if proxy is None else (proxy.host, proxy.port)
                encrypted = secure and proxy is None
                _, line = await loop.create_connection(
                    lambda: Line(loop, self._open), *place, ssl=self._tls if encrypted else None,
                    server_hostname=name if encrypted else None, happy_eyeballs_delay=0.25,
                )  # fmt: skip
                if proxy is not None:
                    await self._tunnel(line, proxy.connect(host, port), name)
        except TimeoutError:
            raise httpx.ConnectTimeout("no connection in time") from None
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(type(error).__name__) from None
        except ValueError:
            raise httpx.ProxyError("no proxy that we can use") from None
        return line

    async def _tunnel(self, line: Line, request: bytes, name: str) -> None:
        """Ask the proxy for a way through, then speak to the provider alone: its certificate is checked as ever."""
        try:
            line.wire.write(request)
            status, _, _ = understood(await line.head())
            if not 200 <= status < 300 or line.buffer:
                raise httpx.ProxyError(f"the proxy said {status}")
            wire = await line.loop.start_tls(line.wire, line, self._tls, server_hostname=name)
            assert isinstance(wire, asyncio.Transport)
            line.wire = wire
        except (httpx.ReadError, httpx.RemoteProtocolError):
            line.wire.abort()
            raise httpx.ProxyError("the proxy hung up") from None
        except BaseException:
            line.wire.abort()
            raise
