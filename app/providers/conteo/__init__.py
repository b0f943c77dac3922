"""Conteo (Panama): one invoice per call, found by its reference. Knows addresses; saying and reading are beside it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar
from urllib.parse import quote, urlsplit

from app.domain.document import Document, Standing
from app.domain.errors import Unsayable
from app.domain.outcome import Outcome
from app.domain.record import replace
from app.domain.traits import Capability, Memory, Traits, Waits
from app.providers.conteo.answers import checked, looked_up, submitted
from app.providers.conteo.hooks import invoice_of
from app.providers.conteo.mapping import ItbmsMode, NoTaxId, RateStyle, payload
from app.providers.contract import Config, Hint, Setting, SettingKind, common_settings
from app.providers.credentials import bearer
from app.providers.http import Reply, Wire, is_loopback

_NOBODY = "MOSTRADOR-PRUEBA-DE-CONEXION"
"""The connection test asks for this id: Conteo has no call for it (assumption: an unknown id answers 404)."""

TRAITS = Traits(
    title="Conteo",
    country="PA",
    memory=Memory.KEYED,
    capabilities=frozenset({Capability.SUBMIT, Capability.LOOK_UP, Capability.WEBHOOK}),
    waits=Waits(retry=(30, 120, 600), doubt=(2, 4, 8), poll=(5, 15, 30, 60, 300, 900, 3600)),
    by_reference=True,
)

SETTINGS = (
    *common_settings("https://api.conteo.me/v1", TRAITS),
    Setting("api_key", "Clave de API", SettingKind.SECRET, required=True,
            help="Del portal de Conteo; se guarda en el llavero del sistema."),
    Setting("webhook_secret", "Secreto de los avisos", SettingKind.SECRET,
            help="Solo para recibir avisos de Conteo; no hace falta para facturar."),
    Setting("item_itbms_mode", "ITBMS de cada línea", SettingKind.CHOICE, ItbmsMode.UNIT,
            "unit: el de una unidad, como en el ejemplo de Conteo; line: el de toda la línea.", tuple(ItbmsMode)),
    Setting("itbms_rate_style", "Forma de la tasa", SettingKind.CHOICE, RateStyle.FRACTION,
            "fraction: 0.07; percent: 7; code: 01. Conteo no publica cuál espera; se supone fraction.",
            tuple(RateStyle)),
    Setting("lookup_by_reference", "Buscar por referencia", SettingKind.FLAG, "true",
            "Se supone que GET /invoices/{referencia_externa} encuentra el documento; con false, solo por su id."),
    Setting("send_final_consumer", "Consumidor final sin RUC", SettingKind.CHOICE, NoTaxId.NAME,
            "name: solo el nombre CONSUMIDOR FINAL; empty_ruc: con el RUC vacío; no_receptor: sin receptor. "
            "Conteo no publica cuál espera.", tuple(NoTaxId)),
    Setting("total_tolerance", "Diferencia admitida en el total", SettingKind.DECIMAL, "0",
            "En dólares. Con 0, cualquier diferencia con el total de Conteo la revisa una persona."),
)  # fmt: skip


class Provider:
    """Conteo's REST interface as its article describes it; what the article leaves open is a setting."""

    name: ClassVar[str] = "conteo"
    traits: ClassVar[Traits] = TRAITS
    settings: ClassVar[tuple[Setting, ...]] = SETTINGS

    def __init__(self, config: Config, wire: Wire) -> None:
        self._config = config
        self._wire = wire

    def traits_as_set(self) -> Traits:
        """Asked about by reference only where the shop believes that this works."""
        return replace(TRAITS, by_reference=self._config.flag("lookup_by_reference"))

    def prepare(self, document: Document, reserved: str = "") -> str:
        """The body of POST /invoices, without credentials."""
        config = self._config
        return payload(
            document,
            ItbmsMode(config.text("item_itbms_mode")),
            RateStyle(config.text("itbms_rate_style")),
            NoTaxId(config.text("send_final_consumer")),
        )

    async def submit(self, document: Document, payload: str) -> Outcome:
        """Send it. The same reference twice makes one invoice, so this is also the question after a silence."""
        if document.practice and not is_loopback(urlsplit(self._config.text("base_url")).hostname or ""):
            raise Unsayable("Es una venta de práctica; no se envía a un servicio real.", "practice document")
        reply = await self._call("POST", "invoices", payload)
        return submitted(reply, document, self._tolerance())

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        """Read the invoice by Conteo's id, or by our reference where the shop believes that this works."""
        key = standing.provider_id
        if not key and self._config.flag("lookup_by_reference"):
            key = document.reference
        if not key:
            raise Unsayable("Conteo no dio un número de factura; búsquela en su portal.", "no invoice_id")
        reply = await self._call("GET", f"invoices/{quote(key, safe='')}")
        return looked_up(reply, document, standing, self._tolerance())

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        """Conteo has no PDF of its own: a sibling fetches it."""
        raise Unsayable("Conteo no entrega el PDF; se pide a la pasarela.", "no PDF call")

    async def check(self) -> str:
        """Ask for an invoice that cannot exist: reachable and allowed if Conteo says so in its own words."""
        return checked(await self._call("GET", f"invoices/{_NOBODY}"))

    def hear_webhook(self, headers: Mapping[str, str], body: bytes) -> tuple[Sequence[Hint], bytes]:
        """The invoice that an authentic notification is about, whatever it says of it; it holds no secret."""
        named = invoice_of(headers, body, self._config.secret("webhook_secret").strip())
        return ([Hint(provider_id=named)] if named else []), body

    def _tolerance(self) -> Decimal:
        return self._config.decimal("total_tolerance")

    async def _call(self, method: str, path: str, body: str | None = None) -> Reply:
        config = self._config
        headers = {"Authorization": bearer(config.secret("api_key"), "Clave de API"), "Accept": "application/json"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        url, timeout = f"{config.text('base_url')}/{path}", float(config.decimal("timeout"))
        return await self._wire.call(method, url, headers=headers, body=body, timeout=timeout)
