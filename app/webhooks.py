"""Receives the providers' notifications: authentic ones are kept, then answered. Hints that trigger a question only.

One ASGI application: POST /webhook/NAME. Everything else, a foreign Host, a big body or a bad signature gets a short
answer without detail. Polling reaches every final state without it.
"""

import asyncio
import hashlib
import ipaddress
import logging
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from typing import Any

from app.domain.errors import Refused, Silence, Trouble
from app.providers.contract import Hint, Notifies
from app.providers.registry import provider_class
from app.store import inbox
from app.store.inbox import Notice
from app.sync.desk import Desk

log = logging.getLogger("mostrador.webhooks")

MAX_BODY = 64 * 1024
MAX_SECONDS = 10.0
"""How long a sender may take to say its message."""

MOST_REFUSED = 30
PER_SECONDS = 60.0
_MOST_ADDRESSES = 1000

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Refusals:
    """Counts refused messages by address. Too many: the address is not listened to until its minute is over.

    A relay on this machine speaks for everybody, so loopback is never shut out; it only stops filling the log.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._seen: dict[str, tuple[float, int]] = {}

    def too_many(self, address: str) -> bool:
        """Has this address used up its refusals?"""
        since, count = self._seen.get(address, (0.0, 0))
        return count >= MOST_REFUSED and self._monotonic() - since < PER_SECONDS

    def add(self, address: str) -> None:
        """One more; the minute begins with the first."""
        now = self._monotonic()
        since, count = self._seen.pop(address, (now, 0))
        self._seen[address] = (since, count + 1) if now - since < PER_SECONDS else (now, 1)
        while len(self._seen) > _MOST_ADDRESSES:
            del self._seen[next(iter(self._seen))]


class Webhooks:
    """The listener's application. `hosts` are the names it answers to; `wake` tells an engine in this process."""

    def __init__(self, desk: Desk, hosts: Sequence[str], wake: Callable[[], None] = lambda: None) -> None:
        self._desk = desk
        self._hosts = {host.lower() for host in hosts}
        self._wake = wake
        self._refusals = Refusals(desk.clock.monotonic)
        self.refused = 0

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """One request; other kinds of connection are not served."""
        if scope["type"] != "http":
            return
        address = str((scope.get("client") or ("",))[0])
        shut_out = self._refusals.too_many(address)
        status = 429 if shut_out and not _loopback(address) else await self._answer(scope, receive)
        self.refused += status >= 400
        if status == 401:
            self._refusals.add(address)
            if not shut_out:
                log.info("a notification was refused")
        body = b"ok" if status == 200 else b""
        headers = [(b"content-type", b"text/plain"), (b"content-length", str(len(body)).encode())]
        if status == 405:
            headers.append((b"allow", b"POST"))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _answer(self, scope: Message, receive: Receive) -> int:
        headers = _headers(scope)
        if _host(headers.get("host", "")) not in self._hosts:
            return 421
        path = str(scope["path"]).strip("/").split("/")
        if len(path) != 2 or path[0] != "webhook":
            return 404
        if scope["method"] != "POST":
            return 405
        length = headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()):
            return 400
        if len(length) > 9 or int(length) > MAX_BODY:
            return 413
        try:
            async with asyncio.timeout(MAX_SECONDS):
                body = await _body(receive)
        except TimeoutError:
            return 408
        except ConnectionError:
            return 400
        return 413 if body is None else await self.receive(path[1], headers, body)

    async def receive(self, name: str, headers: Mapping[str, str], body: bytes) -> int:
        """The HTTP status for one message: 200 only after it is on disk, 401 for whatever is not authentic."""
        try:
            found = self._heard(name, headers, body)
            if isinstance(found, int):
                return found
            hints, kept = found
            digest, text = hashlib.sha256(kept).hexdigest(), kept.decode("utf-8", "replace")
            notices = [Notice(name, digest, text, hint.reference, hint.provider_id, hint.failure) for hint in hints]
            now = self._desk.clock.now()
            woken = await self._desk.write(lambda db: inbox.keep(db, notices, now)) if notices else []
        except Trouble as trouble:
            log.warning("a notification could not be kept: %s", trouble.code)
            return 503
        for document_id in woken:
            self._desk.tell(document_id)
        if woken:
            self._wake()
        return 200

    def _heard(self, name: str, headers: Mapping[str, str], body: bytes) -> tuple[Sequence[Hint], bytes] | int:
        """What an authentic message is about, or the status of one that is not listened to."""
        try:
            if not issubclass(provider_class(name), Notifies):
                return 404
        except Refused:
            return 404
        try:
            provider = self._desk.services.service(name).provider
            assert isinstance(provider, Notifies)
            return provider.hear_webhook(headers, body)
        except Silence:
            return 401
        except ValueError:
            return 400


def _headers(scope: Message) -> dict[str, str]:
    """Lower-case names; a header that stands twice becomes a list, which no signature and no host name is."""
    found: dict[str, str] = {}
    for key, value in scope["headers"]:
        name, text = key.decode("latin-1").lower(), value.decode("latin-1").strip(" \t")
        found[name] = f"{found[name]}, {text}" if name in found else text
    return found


def _host(text: str) -> str:
    """The name in a Host header, without its port: `caja.example`, `127.0.0.1`, `::1`."""
    if text.startswith("["):
        name, closed, _ = text[1:].partition("]")
        return name.lower() if closed else ""
    return text.partition(":")[0].lower()


def _loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


async def _body(receive: Receive) -> bytes | None:
    """The whole body, or None when it is too big."""
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionError
        chunks.append(message.get("body", b""))
        size += len(chunks[-1])
        if size > MAX_BODY:
            return None
        if not message.get("more_body", False):
            return b"".join(chunks)
