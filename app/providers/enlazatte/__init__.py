"""Enlazatte (Mexico): CFDIs made by Contpaqi Comercial, one per call. Knows addresses and the token, no JSON of ours.

The token travels in the query: no exception, log line or stored text of ours ever carries an address.
"""

from datetime import datetime
from decimal import Decimal
from typing import ClassVar
from urllib.parse import quote, urlencode, urlsplit

from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Refused, Unreachable, Unsayable
from app.domain.evidence import Evidence, Search
from app.domain.outcome import Outcome
from app.domain.party import Customer
from app.domain.record import replace
from app.domain.traits import Capability, Traits
from app.log import register_secret
from app.providers.contract import Config, Setting
from app.providers.credentials import jwt_end, pasted
from app.providers.enlazatte import evidence
from app.providers.enlazatte.answers import checked, enrolled, logged_in, looked_up, reached, submitted, token_refused
from app.providers.enlazatte.mapping import payload
from app.providers.enlazatte.settings import FORM, JSON, SETTINGS, TRAITS, pairs, rules_of
from app.providers.http import WITH_PDF, Reply, Wire, is_loopback
from app.providers.json_text import read_object, write_json


class Provider:
    """Enlazatte's one public call, and those that a shop has described in its settings."""

    name: ClassVar[str] = "enlazatte"
    traits: ClassVar[Traits] = TRAITS
    settings: ClassVar[tuple[Setting, ...]] = SETTINGS

    def __init__(self, config: Config, wire: Wire) -> None:
        self._config = config
        self._wire = wire
        self._session = ""

    def traits_as_set(self) -> Traits:
        """With credit notes where the shop has named a concept for them."""
        if not self._config.text("credit_concept"):
            return TRAITS
        return replace(TRAITS, capabilities=TRAITS.capabilities | {Capability.CREDIT_NOTE})

    def prepare(self, document: Document, reserved: str = "") -> str:
        """The body of POST /invoices, without the token."""
        return payload(document, rules_of(self._config))

    async def submit(self, document: Document, payload: str) -> Outcome:
        """Send it. Only an answer that proves that the token was refused first is followed by one more sending."""
        if document.practice and not is_loopback(urlsplit(self._config.text("base_url")).hostname or ""):
            raise Unsayable("Es una venta de práctica; no se envía a un servicio real.", "practice document")
        reply = await self._call("POST", "invoices", await self._token(), payload)
        if token_refused(reply) and self._config.text("login_path"):
            reply = await self._call("POST", "invoices", await self._token(renew=True), payload)
        return submitted(reply, document, payload, self._config.decimal("total_tolerance"))

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        """Ask by the shop's own template, when a person wishes: nothing of it is public, so nothing goes unbidden."""
        template = self._config.text("lookup_path")
        if not template:
            raise Unsayable("Enlazatte no tiene una consulta conocida; busque la factura en Contpaqi.", "no look-up")
        body = self.prepare(document)
        path = _filled(template, body, standing)
        reply = await self._call("GET", path, await self._token())
        return looked_up(reply, document, body, self._config.text("lookup_xml"))

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        """The PDF comes with the answer and cannot be asked for again."""
        raise Unsayable("El PDF llega junto con la factura; si falta, descárguelo de Contpaqi.", "no PDF call")

    async def check(self) -> str:
        """Log in, or send an empty object, which no server can take for an invoice."""
        if self._config.text("login_path"):
            await self._token(renew=True)
            return "Conexión correcta: Enlazatte aceptó el usuario y entregó un token."
        token = await self._token()
        if self._config.flag("check_with_empty"):
            return checked(await self._call("POST", "invoices", token, "{}"))
        return reached(await self._call("GET", "invoices", token))

    def what_to_look_for(self, document: Document, payload: str) -> Search:
        """Where and by what to find the document in Contpaqi."""
        return evidence.what_to_look_for(document, payload or self.prepare(document))

    def examine(self, document: Document, payload: str, found: bytes) -> Evidence:
        """A UUID or a CFDI's XML against what was sent."""
        return evidence.examine(document, payload or self.prepare(document), found)

    def how_to_void(self, document: Document, standing: Standing) -> Search:
        """How to cancel in Contpaqi: no call for it is public."""
        return evidence.how_to_void(document, standing)

    async def enrol(self, customer: Customer) -> str:
        """Send the customer to Contpaqi by the shop's own description of the call."""
        path = self._config.text("customer_path")
        if not path:
            raise Unsayable("Dé de alta al cliente en Contpaqi: los ajustes no dicen cómo hacerlo aquí.", "no call")
        if not customer.code:
            raise Refused("customer.code", "falta el código que el cliente tendrá en Contpaqi.")
        fields = pairs(self._config, "customer_fields")
        body = {key: getattr(customer, name) for key, name in fields.items() if name in Customer.__slots__}
        try:
            return enrolled(await self._call("POST", path, await self._token(), write_json(body)))
        except OutcomeUnknown as silence:
            sentence = "No se sabe si Contpaqi dio de alta al cliente; compruébelo allí."
            raise OutcomeUnknown(sentence, silence.detail, code=silence.code) from None

    def expires(self) -> datetime | None:
        """When a pasted token ends, if it says so; one from logging in is renewed by itself."""
        if self._config.text("login_path"):
            return None
        try:
            return jwt_end(self._config.secret("token"))
        except NotAllowed:
            return None

    async def _token(self, *, renew: bool = False) -> str:
        """The pasted token, or one from logging in, kept in memory only."""
        if not self._config.text("login_path"):
            return pasted(self._config.secret("token"), "Token")
        if renew or not self._session:
            self._session = ""
            token = pasted(await self._log_in(), "Token")
            register_secret(token)
            self._session = token
        return self._session

    async def _log_in(self) -> str:
        """No silence of the login says anything about a sale: its request had not left yet, or was refused."""
        config = self._config
        fields = {
            config.text("login_user_field"): config.text("login_user"),
            config.text("login_password_field"): config.secret("login_password"),
        }
        form = config.text("login_format") == "form"
        headers = {"Content-Type": FORM if form else JSON, "Accept": JSON}
        body, url = urlencode(fields) if form else write_json(fields), self._address(config.text("login_path"))
        try:
            reply = await self._wire.call("POST", url, headers=headers, body=body, timeout=self._timeout())
        except OutcomeUnknown as silence:
            sentence = "Enlazatte no respondió al iniciar sesión; se volverá a intentar."
            raise Unreachable(sentence, silence.detail, code="login_lost") from None
        return logged_in(reply, config.text("token_pointer"))

    async def _call(self, method: str, path: str, token: str, body: str | None = None) -> Reply:
        headers = {"Accept": JSON}
        if body is not None:
            headers["Content-Type"] = self._config.text("content_type")
        url = f"{self._address(path)}{'&' if '?' in path else '?'}token={quote(token, safe='')}"
        return await self._wire.call(method, url, headers=headers, body=body, timeout=self._timeout(), cap=WITH_PDF)

    def _address(self, path: str) -> str:
        base = self._config.text("base_url").rstrip("/")
        if not base:
            sentence = "Falta «Dirección del servicio» en los ajustes del proveedor."
            raise NotAllowed(sentence, "base_url", code="missing_setting")
        return f"{base}/{path.lstrip('/')}"

    def _timeout(self) -> float:
        return float(self._config.decimal("timeout") or Decimal(150))


def _filled(template: str, body: str, standing: Standing) -> str:
    """The shop's template with what we know of the document; a name that we do not know stays as it is."""
    sent = read_object(body.encode())
    known = {
        "serie": sent["serie"], "fecha": sent["fecha"], "cliente": sent["CodigoCliente"],
        "folio": standing.provider_number.rpartition("-")[2], "uuid": standing.authorization,
    }  # fmt: skip
    for name, value in known.items():
        template = template.replace(f"{{{name}}}", quote(value, safe=""))
    return template
