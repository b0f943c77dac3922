"""Receives the providers' notifications: authentic ones are kept, then answered. Hints that trigger a question only.

One ASGI application: POST /webhook/NAME. Everything else, a foreign Host, a big body or a bad signature gets a short
answer without detail. Polling reaches every final state without it.
"""

import hashlib
import logging
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from typing import Any

from app.domain.errors import Silence, Trouble
from app.providers.contract import Notifies
from app.store import inbox
from app.store.inbox import Notice
from app.sync.desk import Desk

log = logging.getLogger("mostrador.webhooks")

MAX_BODY = 64 * 1024
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Webhooks:
    """The listener's application. `hosts` are the names it answers to; `wake` tells an engine in this process."""

    def __init__(self, desk: Desk, hosts: Sequence[str], wake: Callable[[], None] = lambda: None) -> None:
        self._desk = desk
        self._hosts = {host.lower() for host in hosts}
        self._wake = wake
        self.refused = 0

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        status = await self._answer(scope, receive)
        if status == 401:
            self.refused += 1
        body = b"ok" if status == 200 else b""
        headers = [(b"content-type", b"text/plain"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _answer(self, scope: Message, receive: Receive) -> int:
        headers: dict[str, str] = {}
        for key, value in scope["headers"]:
            name = key.decode("latin-1").lower()
            if name in headers:
                return 400
            headers[name] = value.decode("latin-1")
        if headers.get("host", "").rsplit(":", 1)[0].strip("[]").lower() not in self._hosts:
            return 421
        path = str(scope["path"]).strip("/").split("/")
        if len(path) != 2 or path[0] != "webhook":
            return 404
        if scope["method"] != "POST":
            return 405
        body = await _body(receive)
        return 413 if body is None else await self.receive(path[1], headers, body)

    async def receive(self, name: str, headers: dict[str, str], body: bytes) -> int:
        """The HTTP status for one message: 200 only after it is on disk, 401 for whatever is not authentic."""
        try:
            provider = self._desk.services.service(name).provider
            if not isinstance(provider, Notifies):
                return 404
            hints, kept = provider.hear_webhook(headers, body)
        except (Silence, ValueError, KeyError, LookupError) as error:
            log.info("a notification for %s was refused: %s", name[:40], type(error).__name__)
            return 401
        digest = hashlib.sha256(kept).hexdigest()
        text = kept.decode("utf-8", "replace")
        notices = [Notice(name, digest, text, hint.reference, hint.provider_id) for hint in hints]
        now = self._desk.clock.now()
        try:
            woken = await self._desk.write(lambda db: inbox.keep(db, notices, now))
        except Trouble:
            return 503
        for document_id in woken:
            self._desk.tell(document_id)
        if woken:
            self._wake()
        return 200


async def _body(receive: Receive) -> bytes | None:
    chunks, size = [], 0
    while True:
        message = await receive()
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > MAX_BODY:
            return None
        chunks.append(chunk)
        if not message.get("more_body"):
            return b"".join(chunks)
