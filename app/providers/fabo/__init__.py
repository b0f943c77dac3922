"""Fabo (Peru): one POST per command, our own numbers. Knows addresses; saying and reading are beside it."""

import re
from typing import ClassVar
from urllib.parse import urlsplit

from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, Refused, Unavailable, Unsayable
from app.domain.outcome import Outcome
from app.domain.party import Customer
from app.domain.record import replace
from app.domain.taxid.pe import Kind, check
from app.domain.traits import Capability, Memory, Traits, Waits
from app.providers.contract import Config, Setting, SettingKind, common_settings
from app.providers.credentials import bearer
from app.providers.fabo import answers, mapping
from app.providers.fabo.answers import Realm, World
from app.providers.fabo.mapping import LETTERS, NOBODY_NUMBER, Format, IgvMode, Style, pairs_from
from app.providers.fabo.replies import Said, said, silence_of
from app.providers.http import WITH_PDF, Reply, Wire, check_base_url, is_loopback
from app.providers.pdf import checked_pdf

_HOUR = 3600.0

TRAITS = Traits(
    title="Fabo",
    country="PE",
    memory=Memory.KEYED,  # series and number are the key: the same bytes again are answered "already registered"
    capabilities=frozenset(
        {Capability.SUBMIT, Capability.PDF, Capability.VOID, Capability.CREDIT_NOTE, Capability.EMAIL,
         Capability.TAXPAYER_LOOKUP}
    ),
    # SUNAT out of service: 1, 5, 15, 60 minutes, then ever longer, nearly until the legal deadline of three days.
    waits=Waits(
        retry=(60, 300, 900, _HOUR, 2 * _HOUR, 4 * _HOUR, 8 * _HOUR, 12 * _HOUR, 12 * _HOUR, 24 * _HOUR),
        doubt=(2, 15),
        poll=(24 * _HOUR,),
    ),
    numbers_ours=True,
    concurrency=1,
    concurrency_max=3,
    quiet=0.3,
    hard_deadline=True,
    patience=24 * _HOUR,  # accepted without SUNAT's answer: there is no command to ask, a person looks after a day
    pdf_needs="download_url_template",
)  # fmt: skip

SETTINGS = (
    *common_settings("https://api-testing.fabo.dev/v1", TRAITS),
    Setting("uuid", "UUID de la empresa", SettingKind.SECRET, required=True,
            help="Del correo de bienvenida: cifras y letras de la a a la f, en grupos de 8-4-4-4-12.",
            pattern=r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    Setting("token", "Token de acceso", SettingKind.SECRET, required=True,
            help="Del correo de bienvenida: 64 cifras y letras de la a a la f.", pattern="[0-9a-f]{64}"),
    Setting("environment", "Entorno", SettingKind.CHOICE, "auto",
            "testing: pruebas, sin valor legal; production: de verdad; auto: por la dirección, y en una desconocida "
            "por el prefijo «prueba-» de la respuesta.", ("auto", "testing", "production")),
    Setting("format", "Formato", SettingKind.CHOICE, Format.JSON,
            "json, o text (text/plain): los dos que Fabo admite.", tuple(Format)),
    Setting("igv_mode", "IGV de cada ítem", SettingKind.CHOICE, IgvMode.LINE,
            "line: el de toda la línea; unit: el de una unidad. Fabo no publica cuál espera; se supone line.",
            tuple(IgvMode)),
    Setting("download_url_template", "Dirección de descarga del PDF", default="",
            help="Dirección https con {codigo_descarga}, p. ej. https://…/{codigo_descarga}.pdf; la da el proveedor. "
                 "Vacía: se imprime la representación propia.",
            pattern=r"(https://[^\s{}/?#]+/|\{base_url\}/)[^\s{}]*\{codigo_descarga\}[^\s{}]*"),
    Setting("assumed_commands", "Notas y bajas", SettingKind.FLAG, "true",
            "Fabo no publica los datos de notas y bajas; se suponen. Con false no se ofrecen."),
    Setting("customer_letters", "Letras del documento del cliente", default=LETTERS,
            help="Fabo solo publica la r; las demás se suponen."),
    Setting("nobody_number", "Número de quien no se identifica", default=NOBODY_NUMBER, pattern="[0-9A-Za-z-]{1,15}",
            help="El que va con la letra de none en una boleta sin cliente. Fabo no lo publica; se supone 00000000."),
    Setting("note_types", "Tipo de las notas", default="nc,nd",
            help="Nota de crédito y de débito, separadas por una coma; se suponen nc y nd.", pattern="[^,]+,[^,]+"),
    Setting("aliases", "Nombres de propiedades", default="",
            help="Otros nombres para Fabo, p. ej. numero=número,direccion=dirección.",
            pattern=r"[^=,]+=[^=,]+(,[^=,]+=[^=,]+)*"),
)  # fmt: skip

_UUID = re.compile(r"[A-Za-z0-9-]{1,80}")
_TEST_HOST = re.compile(r"test|prueba|sandbox|demo", re.IGNORECASE)


class Provider:
    """Fabo's interface as its page describes it; what the page leaves open is a setting."""

    name: ClassVar[str] = "fabo"
    traits: ClassVar[Traits] = TRAITS
    settings: ClassVar[tuple[Setting, ...]] = SETTINGS

    def __init__(self, config: Config, wire: Wire) -> None:
        self._config = config
        self._wire = wire

    def traits_as_set(self) -> Traits:
        """Without notes and voids where the shop does not trust the assumed names; without PDFs where no address is."""
        missing = set() if self._config.flag("assumed_commands") else {Capability.VOID, Capability.CREDIT_NOTE}
        if not self._config.text("download_url_template"):
            missing.add(Capability.PDF)
        return replace(TRAITS, capabilities=TRAITS.capabilities - missing)

    def prepare(self, document: Document, reserved: str = "") -> str:
        """The body of `emitir`, without credentials."""
        if document.original is not None:
            self._must_trust_assumptions()
        return mapping.payload(document, self._style())

    async def submit(self, document: Document, payload: str) -> Outcome:
        """Send it. Sent again after a silence, the same bytes are the question whether it arrived."""
        self._must_not_practise_there(document)
        answer, status = await self._command("emitir", payload)
        return answers.emitted(answer, status, document, self._world())

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        """Fabo documents no command for this."""
        raise Unsayable("Fabo no tiene consulta de comprobantes; búsquelo en su portal o en SUNAT.", "no look-up")

    async def void(self, document: Document, standing: Standing, reason: str) -> Outcome:
        """Ask for the baja; asking again tells whether SUNAT has it. Only for papers that nobody was given."""
        self._must_not_practise_there(document)
        self._must_trust_assumptions()
        answer, status = await self._command("baja", mapping.void_payload(document, reason, self._style()))
        return answers.voided(answer, status, document)

    async def email(self, document: Document, standing: Standing, address: str) -> str:
        """Fabo mails the document with its PDF and XML."""
        self._must_not_practise_there(document)
        code = standing.authorization or mapping.document_code(document)
        answer, status = await self._command("correo", mapping.mail_payload(code, address.strip(), self._style()))
        return answers.mailed(answer, status, address.strip())

    async def taxpayer(self, tax_id: str) -> Customer | None:
        """Name, address and standing of a RUC, or of a DNI that has a business."""
        found = check(tax_id)
        if not found.normalized or found.kind not in (Kind.RUC, Kind.DNI):
            raise Refused("customer.tax_id", found.message or "solo se consulta un RUC o un DNI.")
        body = mapping.taxpayer_payload(found.normalized, self._style())
        answer, status = await self._command("consultar_ruc", body)
        return answers.taxpayer(answer, status, found.normalized)

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        """The PDF from the address that the provider gave this shop; without one there is none."""
        template = self._config.text("download_url_template")
        if not template or not standing.provider_id:
            raise Unsayable("Fabo no publica de dónde se descarga el PDF; imprima la representación propia.", "no PDF")
        if not re.fullmatch(r"[0-9A-Za-z]{8,80}", standing.provider_id):
            raise Unsayable("El código de descarga no sirve; imprima la representación propia.", "codigo_descarga")
        url = template.replace("{base_url}", self._base()).replace("{codigo_descarga}", standing.provider_id)
        _must_be_safe(url)
        headers, timeout = {"Accept": "application/pdf"}, self._timeout()
        reply = await self._wire.call("GET", url, headers=headers, timeout=timeout, cap=WITH_PDF)
        if not reply.good:
            raise _no_pdf(reply)
        return checked_pdf(reply.body)

    async def check(self) -> str:
        """`hola`: reachable, UUID and token accepted."""
        answer, status = await self._command("hola", mapping.write({}, self._style()))
        return answers.greeted(answer, status)

    async def _command(self, command: str, body: str) -> tuple[Said | None, int]:
        """One POST. The format is the body's own: what was prepared in one format is not sent as another."""
        uuid, token = self._config.secret("uuid").strip(), self._config.secret("token")
        authorization = bearer(token, "Token de acceso")
        if not _UUID.fullmatch(uuid):
            sentence = "«UUID de la empresa» tiene caracteres que no pueden enviarse; vuelva a copiarlo."
            raise NotAllowed(sentence, "not an UUID", code="bad_secret")
        kind = "application/json" if body.startswith("{") else "text/plain"
        headers = {"Authorization": authorization, "Content-Type": kind, "Accept": kind}
        base = self._base()
        url = f"{base}/{command}" if base.endswith(f"/{uuid}") else f"{base}/{uuid}/{command}"
        reply = await self._wire.call("POST", url, headers=headers, body=body, timeout=self._timeout())
        return said(reply, (token.strip(), uuid)), reply.status

    def _style(self) -> Style:
        text = self._config.text
        notes = [part.strip() for part in text("note_types").split(",")]
        return Style(
            Format(text("format")), IgvMode(text("igv_mode")), pairs_from(text("aliases"), "aliases"),
            pairs_from(text("customer_letters"), "customer_letters"), (notes[0], notes[-1]), text("nobody_number"),
        )  # fmt: skip

    def _world(self) -> World:
        """What our documents are worth, and whether an account of another RUC can only be a mistake."""
        chosen, host = self._config.text("environment"), urlsplit(self._base()).hostname or ""
        if chosen != "auto":
            return World(Realm(chosen), own_account=not is_loopback(host))
        if is_loopback(host):
            return World(Realm.UNKNOWN, own_account=False)
        if _TEST_HOST.search(host):
            return World(Realm.TESTING, own_account=False)
        return World(Realm.PRODUCTION if host.endswith("fabo.dev") else Realm.UNKNOWN, own_account=True)

    def _must_not_practise_there(self, document: Document) -> None:
        if document.practice and not is_loopback(urlsplit(self._base()).hostname or ""):
            raise Unsayable("Es una venta de práctica; no se envía a un servicio real.", "practice document")

    def _must_trust_assumptions(self) -> None:
        if not self._config.flag("assumed_commands"):
            raise Unsayable("Las notas y bajas por Fabo están apagadas; hágalas en su portal.", "assumed_commands")

    def _base(self) -> str:
        return self._config.text("base_url")

    def _timeout(self) -> float:
        return float(self._config.decimal("timeout"))


def _must_be_safe(url: str) -> None:
    """https, or this machine; the token is never sent there."""
    try:
        check_base_url(url.partition("?")[0], "download_url_template")
    except Refused as refused:
        sentence = "La dirección de descarga del PDF no sirve; corríjala en los ajustes de Fabo."
        raise NotAllowed(sentence, refused.field, code="bad_setting") from None


def _no_pdf(reply: Reply) -> Exception:
    """Why there is no PDF. It lies elsewhere, so a refusal there says nothing about the account: nobody is paused."""
    if reply.status in (401, 402, 403, 404, 405, 406, 410, 421):
        return Unavailable("El PDF de Fabo todavía no está.", f"HTTP {reply.status}", code=f"HTTP_{reply.status}")
    return silence_of(None, reply.status) or Unavailable("El PDF de Fabo todavía no está.", f"HTTP {reply.status}")
