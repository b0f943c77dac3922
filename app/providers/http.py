"""The only wire: httpx behind our own errors, one TLS context, total deadlines, size caps. Knows no provider."""

import ipaddress
import threading
from collections.abc import AsyncIterable, Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from app.domain.errors import NotAllowed, OutcomeUnknown, Refused, Unreachable
from app.domain.record import dataclass
from app.providers.asked import Asked
from app.providers.json_text import read_json, read_object

if TYPE_CHECKING:
    import ssl
    from typing import TypeAlias

    import httpx

    from app.providers.transport import Lines

    Transport: TypeAlias = httpx.AsyncBaseTransport

T = TypeVar("T")

SMALL = 2 * 1024 * 1024
WITH_PDF = 16 * 1024 * 1024
"""Caps on the decoded body, in bytes: answers, and answers that carry a base64 PDF."""

_LARGE = 128 * 1024
_READING = threading.Lock()

_LOST = "No llegó la respuesta del proveedor; se preguntará antes de volver a enviar."
_UNSAYABLE = "La clave guardada tiene signos que no se pueden enviar; cópiela otra vez en los ajustes del proveedor."
_NO_LINE = "No hay conexión con el proveedor; se enviará cuando vuelva."
_PORTAL = "La red pide iniciar sesión o desvía la conexión; se enviará cuando haya Internet."


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer: status, headers in lower case, decoded body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300

    def object(self) -> dict[str, Any]:
        """The body as a JSON object; unreadable means that nobody knows what happened."""
        try:
            return read_object(self.body)
        except ValueError as error:
            raise OutcomeUnknown(_LOST, f"HTTP {self.status}: {error}", code="unreadable") from None

    def json(self) -> Any:
        """Any JSON value; unreadable means that nobody knows what happened."""
        try:
            return read_json(self.body)
        except ValueError as error:
            raise OutcomeUnknown(_LOST, f"HTTP {self.status}: {error}", code="unreadable") from None

    @property
    def retry_after(self) -> float:
        """Seconds of Retry-After, a number or a date beside the answer's own; at most an hour, 0 when senseless."""
        text = self.headers.get("retry-after", "").strip()
        if text.isascii() and text.isdigit():
            return float(min(int(text[:9]), 3600))
        until, now = _moment(text), self.server_time
        return min(max(until - now, 0.0), 3600.0) if until is not None and now is not None else 0.0

    @property
    def server_time(self) -> float | None:
        """The Date header as seconds since 1970, for noticing a till with a wrong clock."""
        return _moment(self.headers.get("date", ""))


def _moment(text: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


async def read_apart(reply: Reply, read: Callable[[Reply], T]) -> T:
    """What `read` makes of an answer; of a large one on another thread, one at a time: the window's has other work."""
    if len(reply.body) < _LARGE:
        return read(reply)
    from asyncio import to_thread

    def alone() -> T:
        with _READING:
            return read(reply)

    return await to_thread(alone)


def check_base_url(text: str, field: str = "base_url") -> str:
    """An https address without credentials, query or fragment; plain http only on this machine. No trailing slash."""
    try:
        parts = urlsplit(text.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if not host or parts.scheme not in ("http", "https") or (port is not None and not 0 < port < 65536):
        raise Refused(field, "no es una dirección; se admite https://servidor/ruta.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise Refused(field, "no puede llevar usuario, clave, «?» ni «#»; se admite https://servidor/ruta.")
    if parts.scheme == "http" and not is_loopback(host):
        raise Refused(field, "debe empezar por https; http se admite solo en este equipo (127.0.0.1).")
    return text.strip().rstrip("/")


def is_loopback(host: str) -> bool:
    """This machine, by name or by address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Wire:
    """One provider's connections. `transport` replaces the network (practice mode, tests).

    `heard` gets the moment that each answer names in its Date header, in seconds since 1970.
    """

    def __init__(
        self, transport: "httpx.AsyncBaseTransport | None" = None, tls: "ssl.SSLContext | None" = None,
        heard: Callable[[float], None] = lambda server_time: None,
    ) -> None:  # fmt: skip
        self._transport = transport
        self._heard = heard
        self._tls = tls
        self._lines: Lines | None = None
        self._date = ""

    async def call(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        body: str | None = None,
        timeout: float,
        cap: int = SMALL,
        at: str = "",
    ) -> Reply:
        """One request without redirects. `timeout` (seconds) covers everything from name look-up to the last byte.

        `at` is the address to connect to when the name has been resolved already; certificate and Host stay the name's.
        """
        url, headers, more = _pinned(url, headers, at) if at else (url, headers, {})
        sent = [self._transport is not None]

        def leaves() -> None:
            sent[0] = True

        from asyncio import timeout as timeout_of  # heavy for a window that is not painted yet

        asked = Asked(method, url, headers, None if body is None else body.encode(), {"sent": leaves, **more})
        try:
            async with timeout_of(timeout):
                reply = await self._exchange(asked, cap)
        except (TimeoutError, _httpx().HTTPError, _httpx().InvalidURL, OSError) as error:
            raise _silence(error, sent[0]) from None
        self._hear(reply)
        if 300 <= reply.status < 400 or reply.status in (407, 511):
            raise Unreachable(_PORTAL, f"HTTP {reply.status}", code="portal")
        return reply

    async def _exchange(self, asked: Asked, cap: int) -> Reply:
        if self._transport is None:
            status, fields, stream = await self._network().exchange(asked)
        else:
            response = await self._transport.handle_async_request(asked.request())
            status, fields, stream = (
                response.status_code,
                response.headers.raw,
                cast("httpx.AsyncByteStream", response.stream),
            )
        try:
            headers = _told(fields)
            chunks, size = [], 0
            async for chunk in _decoded(headers, stream):
                size += len(chunk)
                if size > cap:
                    raise OutcomeUnknown(_LOST, f"answer over {cap} bytes", code="too_big")
                chunks.append(chunk)
            return Reply(status, headers, b"".join(chunks))
        finally:
            await stream.aclose()

    def _hear(self, reply: Reply) -> None:
        """The other side's clock, once for each second that it tells."""
        date = reply.headers.get("date", "")
        if date != self._date:
            self._date = date
            if reply.server_time is not None:
                self._heard(reply.server_time)

    def _network(self) -> "Lines":
        if self._lines is None:
            from app.providers.transport import Lines

            self._tls = self._tls or tls_context()
            self._lines = Lines(self._tls)
        return self._lines

    def apart(self) -> "Wire":
        """Another wire of the same kind without this one's connections and cookies. Close it after use."""
        return Wire(self._transport, self._tls)

    async def close(self) -> None:
        """Give the connections back; the wire can be used again afterwards."""
        lines, self._lines = self._lines, None
        if lines is not None:
            await lines.aclose()
        if self._transport is not None:
            await self._transport.aclose()


def _pinned(url: str, headers: Mapping[str, str], at: str) -> tuple[str, Mapping[str, str], dict[str, Any]]:
    """The same request with the address in place of the name, which certificate and Host header keep."""
    parts = urlsplit(url)
    place = f"[{at}]" if ":" in at else at
    port = f":{parts.port}" if parts.port else ""
    pinned = parts._replace(netloc=place + port).geturl()
    return pinned, {**headers, "Host": parts.netloc}, {"sni_hostname": parts.hostname or ""}


@cache
def tls_context() -> "ssl.SSLContext":
    """The TLS context that all wires share, built once: it takes 20-40 ms, so ask for it off the window's thread."""
    context: ssl.SSLContext = _httpx().create_ssl_context(trust_env=False)
    return context


def _told(fields: Sequence[tuple[bytes, bytes]]) -> dict[str, str]:
    """Header fields as text, names in lower case; what stands twice is joined."""
    found: dict[str, str] = {}
    for key, value in fields:
        name, said = key.decode("ascii").lower(), value.decode("utf-8", "replace")
        found[name] = f"{found[name]}, {said}" if name in found else said
    return found


def _decoded(headers: Mapping[str, str], stream: "httpx.AsyncByteStream") -> AsyncIterable[bytes]:
    """The body as it comes, unpacked where it was packed."""
    coding = headers.get("content-encoding", "").strip().lower()
    if coding in ("", "identity"):
        return stream
    from app.providers.packed import unpacked

    return unpacked(coding, stream)


def _httpx() -> Any:
    """httpx is imported at the first call, never before the first paint."""
    import httpx

    return httpx


def _silence(error: BaseException, sent: bool) -> NotAllowed | Unreachable | OutcomeUnknown:
    """Our silence for an error of the wire; the error's own text may hold URL and token, so only its name is kept."""
    httpx = _httpx()
    name = type(error).__name__
    if isinstance(error, httpx.LocalProtocolError):  # a header of ours: only keys stand there that a person typed
        return NotAllowed(_UNSAYABLE, name, code="bad_setting")
    never_sent = (
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.UnsupportedProtocol,
        httpx.ProxyError,
        httpx.InvalidURL,
    )
    if isinstance(error, never_sent) or not sent:
        return Unreachable(_NO_LINE, name, code="no_line")
    packed = isinstance(error, httpx.DecodingError)
    return OutcomeUnknown(_LOST, name, code="unreadable" if packed else "timeout" if "Timeout" in name else "lost")
