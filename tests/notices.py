"""Signed notifications as Conteo would send them, and a listener on a bench's database to post them to."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.domain.errors import NotAllowed
from app.providers.http import Wire
from app.sync.desk import Desk, Service
from app.webhooks import Webhooks
from tests.practice.till import reach
from tests.sync.bench import SEAL, Bench

SECRET = "whsec_demo"
VECTOR_BODY = (
    b'{"event":"invoice.completed","data":{"invoice_id":"FE001-00142","authorization_number":"SFEP-2026-A1B2C3D4E5",'
    b'"cufe":"FE0120000155596713-2-2015-5900002026041500000001420010110000000018","total":160.5,'
    b'"receptor_ruc":"8-730-241"}}'
)
VECTOR_SIGNATURE = "sha256=1ed60802b31aeca16b8114dd02ca3e801fb77e60465ced85f7812a04146b034e"
"""The dossier's own example, byte by byte."""


def signature(body: bytes, secret: str = SECRET) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def notice(invoice_id: str, **more: Any) -> bytes:
    """The body of one event."""
    return json.dumps({"event": "invoice.completed", "data": {"invoice_id": invoice_id, **more}}).encode()


class Ears:
    """Services of which only Conteo is set up, with a secret or without."""

    def __init__(self, secret: str = SECRET) -> None:
        values = {"api_key": "k", **({"webhook_secret": secret} if secret else {})}
        provider = reach("conteo", values, Wire())
        self._service = Service(provider, provider.traits, Decimal(0))

    def service(self, name: str) -> Service:
        if name != "conteo":
            raise NotAllowed("Falta un ajuste.", code="missing")
        return self._service

    def pdf_provider(self, name: str) -> str | None:
        return None


@dataclass
class Listener:
    """The application, called as a server would call it. `woken` counts what an engine in this process was told."""

    bench: Bench
    secret: str = SECRET
    woken: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        desk = Desk(self.bench.store, self.bench.clock, self.bench.ids, SEAL, Ears(self.secret), self.bench.told.append)
        self.app = Webhooks(desk, ["127.0.0.1", "::1", "caja.example"], lambda: self.woken.append(True))

    async def post(self, body: bytes, *headers: tuple[str, str], signed: bool = True, **scope: Any) -> int:
        """The status for one message; `headers` replace those of a genuine one."""
        status, _ = await self.ask(body, *headers, signed=signed, **scope)
        return status

    async def ask(
        self, body: bytes, *headers: tuple[str, str], signed: bool = True, **scope: Any
    ) -> tuple[int, dict[str, str]]:
        """Status and headers of the answer."""
        named = {name.lower() for name, _ in headers}
        usual = [("host", "127.0.0.1:8180"), *([("x-conteo-signature", signature(body))] if signed else [])]
        sent = [*((name, value) for name, value in usual if name not in named), *headers]
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in sent]
        whole = {
            "type": "http", "method": "POST", "path": "/webhook/conteo", "client": ("127.0.0.1", 5), "headers": raw
        } | scope  # fmt: skip
        told: list[Any] = []
        parts = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> Any:
            return parts.pop(0) if parts else {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            told.append(message)

        await self.app(whole, receive, send)
        return told[0]["status"], {k.decode(): v.decode() for k, v in told[0]["headers"]}

    def kept(self) -> list[tuple[str, bool]]:
        """What is on disk: the invoice of each notice, and whether it was matched."""
        rows = self.bench.store.read(lambda db: db.execute("SELECT * FROM inbox ORDER BY seq").fetchall())
        return [(row["provider_id"], row["matched_at"] is not None) for row in rows]
