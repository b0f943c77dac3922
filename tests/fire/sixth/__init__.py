"""Sexto, a provider that does not exist: a folder as a stranger would add it, written against the contract alone."""

from typing import Any, ClassVar
from urllib.parse import quote, urlsplit

from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Throttled, Unavailable, Unsayable
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.domain.traits import Capability, Memory, Traits, Waits
from app.providers.contract import Config, Setting, SettingKind, common_settings
from app.providers.credentials import bearer
from app.providers.http import Reply, Wire, is_loopback
from app.providers.json_text import write_json

TRAITS = Traits(
    title="Sexto",
    country="PA",
    memory=Memory.KEYED,
    capabilities=frozenset({Capability.SUBMIT, Capability.LOOK_UP}),
    waits=Waits(retry=(30, 120, 600)),
)


class Provider:
    """One document per call under our reference; the same reference twice is one document."""

    name: ClassVar[str] = "sexto"
    traits: ClassVar[Traits] = TRAITS
    settings: ClassVar[tuple[Setting, ...]] = (
        *common_settings("https://api.sexto.example/v1", TRAITS),
        Setting("llave", "Llave de Sexto", SettingKind.SECRET, required=True),
    )

    def __init__(self, config: Config, wire: Wire) -> None:
        self._config = config
        self._wire = wire

    def prepare(self, document: Document, reserved: str = "") -> str:
        return write_json({"ref": document.reference, "total": document.total})

    async def submit(self, document: Document, payload: str) -> Outcome:
        home = is_loopback(urlsplit(self._config.text("base_url")).hostname or "")
        if document.practice and not home:
            raise Unsayable("Es una venta de práctica; no se envía a un servicio real.", "practice document")
        return _told(await self._call("POST", "docs", payload), document)

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        reply = await self._call("GET", f"docs/{quote(document.reference, safe='')}")
        if reply.status == 404 and reply.object().get("code") == "NOT_FOUND":
            return Unseen()
        return _told(reply, document)

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        raise Unsayable("Sexto no entrega PDF.", "no PDF call")

    async def check(self) -> str:
        reply = await self._call("GET", "hello")
        if reply.object().get("hello") != "sexto":
            raise NotAllowed("Esa dirección no es de Sexto.", f"HTTP {reply.status}", code="not_sexto")
        return "Conexión correcta: Sexto respondió."

    async def _call(self, method: str, path: str, body: str | None = None) -> Reply:
        config = self._config
        headers = {"Authorization": bearer(config.secret("llave"), "Llave de Sexto"), "Accept": "application/json"}
        url, timeout = f"{config.text('base_url')}/{path}", float(config.decimal("timeout"))
        reply = await self._wire.call(method, url, headers=headers, body=body, timeout=timeout)
        if reply.status in (401, 403):
            raise NotAllowed("Sexto no acepta la llave.", f"HTTP {reply.status}", code="denied")
        if reply.status == 429:
            raise Throttled("Sexto pide menos llamadas.", "HTTP 429", wait=max(1.0, reply.retry_after))
        if reply.status >= 500:
            raise Unavailable("Sexto no puede atender ahora.", f"HTTP {reply.status}", arrived=True)
        return reply


def _told(reply: Reply, document: Document) -> Outcome:
    body = reply.object()
    if reply.status == 409:
        return Exists()
    if not reply.good:
        code = _text(body, "code")
        if reply.status in (400, 422) and code:
            return Rejected(code, f"Sexto rechazó el documento ({code}).")
        raise Unavailable("Sexto respondió algo que no se entiende.", f"HTTP {reply.status}", code="strange")
    if _text(body, "ref") not in ("", document.reference):
        raise OutcomeUnknown("Sexto respondió con otro documento.", "another ref", code="wrong_document")
    if _text(body, "status") == "completed" and _text(body, "cufe"):
        return Authorized(_text(body, "cufe"), _text(body, "cufe"))
    if _text(body, "status") == "pending":
        return Accepted()
    raise OutcomeUnknown("Sexto respondió algo que no se entiende.", "no status", code="unreadable")


def _text(body: dict[str, Any], key: str) -> str:
    value = body.get(key)
    return value if isinstance(value, str) and len(value) < 200 and value.isprintable() else ""
