"""FacturaSend (Paraguay): batches of one type, our own numbers, asked by CDC or by number. Knows addresses."""

from collections.abc import Sequence
from typing import ClassVar
from urllib.parse import quote, urlencode, urlsplit

from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Refused, Silence, Unavailable, Unsayable
from app.domain.outcome import Outcome
from app.domain.party import Customer
from app.domain.record import replace
from app.domain.taxid import py
from app.domain.traits import Traits
from app.providers.contract import Answer, Config, Item, Setting
from app.providers.facturasend import mapping, reading
from app.providers.facturasend.answers import WHOLE_BATCH, Policy, Realm, created
from app.providers.facturasend.asking import Asking
from app.providers.facturasend.calls import Calls
from app.providers.facturasend.cdc import TYPE_CODES
from app.providers.facturasend.events import Events
from app.providers.facturasend.mapping import Style
from app.providers.facturasend.settings import SETTINGS, TRAITS
from app.providers.http import WITH_PDF, Reply, Wire, is_loopback, read_apart
from app.providers.json_text import write_json
from app.providers.pdf import checked_pdf, pdf_from_base64

_FLAGS = {"draft": "draft", "return_xml": "xml", "return_qr": "qr", "return_tax": "tax"}


class Provider:
    """FacturaSend's interface as its pages describe it; what they leave open is a setting."""

    name: ClassVar[str] = "facturasend"
    traits: ClassVar[Traits] = TRAITS
    settings: ClassVar[tuple[Setting, ...]] = SETTINGS

    def __init__(self, config: Config, wire: Wire) -> None:
        self._config = config
        self._calls = Calls(config, wire)
        self._alone: set[str] = set()

    def traits_as_set(self) -> Traits:
        """As many documents together as the shop allows."""
        batch, asks = (int(self._config.decimal(key)) for key in ("batch_limit", "ask_limit"))
        return replace(TRAITS, batch=max(1, min(batch, TRAITS.batch)), asks=max(1, min(asks, TRAITS.asks)))

    def prepare(self, document: Document, reserved: str = "") -> str:
        """The document's element of the batch, without credentials."""
        config = self._config
        style = Style(
            int(config.text("transaction_type")), config.text("credit_term"), config.flag("security_code"),
            config.flag("rounding"),
        )  # fmt: skip
        return mapping.payload(document, style)

    def together(self, document: Document) -> str:
        """One type, one timbrado. A draft goes alone (confirming concerns its whole lot), and so does whoever was in a
        batch that was refused without a word about the culprit.
        """
        if self._config.flag("draft") or document.id in self._alone:
            return document.id
        issuer = document.issuer
        return f"{issuer.tax_id}:{issuer.extra.get('timbrado', '')}:{TYPE_CODES[document.type]}"

    async def submit(self, document: Document, payload: str) -> Outcome:
        """A batch of one."""
        return _told((await self.submit_many([Item(document, Standing(), payload)]))[0])

    async def submit_many(self, items: Sequence[Item]) -> Sequence[Answer]:
        """POST lote/create in the order of the numbers; each answer stands for its item."""
        for item in items:
            self._must_not_practise_there(item.document)
        order = sorted(range(len(items)), key=lambda i: (items[i].document.series, items[i].document.number))
        sent = [items[i] for i in order]
        query = urlencode({name: "true" for key, name in _FLAGS.items() if self._config.flag(key)})
        body = f"[{','.join(item.payload for item in sent)}]"
        reply = await self._calls.post(f"lote/create{'?' if query else ''}{query}", body, cap=WITH_PDF)
        answers = dict(zip(order, created(reply, sent, self._policy()), strict=True))
        for place, answer in answers.items():
            if isinstance(answer, OutcomeUnknown) and answer.code == WHOLE_BATCH:
                self._alone.add(items[place].document.id)
        return [answers[place] for place in range(len(items))]

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        """By CDC if one is known, else by number."""
        return _told((await self.look_up_many([Item(document, standing, "")]))[0])

    async def look_up_many(self, items: Sequence[Item]) -> Sequence[Answer]:
        """POST de/estado for all that have a CDC, GET de/numero for each that has none."""
        return await self._asking().about(items)

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        """The KuDE, as a page or a ticket, in base64 or binary whatever was asked for."""
        code = standing.authorization or standing.provider_id
        if not code:
            raise Unsayable("El documento aún no tiene CDC; no hay PDF que pedir.", "no CDC")
        wish: dict[str, object] = {"cdcList": [{"cdc": code}]}
        if self._config.text("pdf_type") == "base64":
            wish["type"] = "base64"
        if self._config.text("pdf_format") == "ticket":
            wish["format"] = "ticket"
        return await read_apart(await self._calls.post("de/pdf", write_json(wish), cap=WITH_PDF), _pdf)

    async def void(self, document: Document, standing: Standing, reason: str) -> Outcome:
        """Cancel what SIFEN approved (48 hours, notes 168); declare a number that it never approved as not used."""
        self._must_not_practise_there(document)
        return await Events(self._calls, self._asking()).void(Item(document, standing, ""), reason)

    async def name_buyer(self, document: Document, standing: Standing, customer: Customer, reason: str) -> Outcome:
        """Tell SIFEN who bought with an invoice that names nobody, as a credit note on it usually needs."""
        self._must_not_practise_there(document)
        return await Events(self._calls, self._asking()).name_buyer(Item(document, standing, ""), customer, reason)

    async def email(self, document: Document, standing: Standing, address: str) -> str:
        """Mail it again; FacturaSend knows only the address that the document carries."""
        known = document.customer.email.strip() if document.customer else ""
        if not known or address.strip().casefold() not in ("", known.casefold()):
            there = f"la dirección del documento ({known})" if known else "la dirección del documento, que no tiene"
            raise Unsayable(f"FacturaSend solo envía a {there}.", "another address")
        reply = await self._calls.post("de/email", write_json({"cdcList": [{"cdc": standing.authorization}]}))
        if not reply.good or reply.body.strip() != b"true":
            self._calls.answer(reply)
        return f"FacturaSend enviará el documento a {known}."

    async def taxpayer(self, tax_id: str) -> Customer | None:
        """Name and standing of a RUC; needs a company connected to SIFEN."""
        base, digit = py.split(tax_id)
        if not base:
            raise Refused("customer.tax_id", "no es un RUC; escriba por ejemplo 80069563-1.")
        body = self._calls.answer(await self._calls.post(f"ruc/{quote(base, safe='')}", "{}"))
        code = reading.text_of(body, "respuesta_codigo", 20)
        if code == "0500":
            return None
        if code != "0502":
            said = reading.text_of(body, "respuesta_mensaje") or "sin explicación"
            raise Unsayable(f"SIFEN no deja consultar este RUC: «{said}».", code)
        status = f"{reading.text_of(body, 'estado_codigo', 10)} {reading.text_of(body, 'estado_mensaje', 20)}".strip()
        name = reading.text_of(body, "razon_social", 200)
        return Customer(base, py.Kind.RUC, digit, name, tax_status=status)

    async def check(self) -> str:
        """GET test, and what the company's own settings say of rounding and environment, where they can be read."""
        reply = await self._calls.get("test", accept="*/*")
        text = reply.body[:2000].decode("utf-8", "replace")
        if not reply.good or "<" in text or "facturasend" not in text.casefold():
            body = reading.object_or_empty(reply)
            silence = reading.silence_of(reply, body)
            if silence is not None or not reply.good or body.get("success") is not True:
                raise silence or reading.not_facturasend(f"HTTP {reply.status}")
        return f"Conexión correcta: FacturaSend respondió.{await self._advice()}"

    async def _advice(self) -> str:
        """`system/backend/params`: nice to have."""
        try:
            body = self._calls.answer(await self._calls.get("system/backend/params"))
        except NotAllowed as silence:
            if silence.code in ("HTTP_401", "HTTP_403"):
                raise
            return ""
        except Silence:
            return ""
        config = reading.inner_object(body, "configSetApi")
        rounds, test = config.get("redondeoSedeco"), config.get("test")
        said = ""
        if isinstance(rounds, bool) and rounds is not self._config.flag("rounding"):
            state = "activado" if rounds else "desactivado"
            said += f" Atención: allí el redondeo a 50 está {state}; iguale el ajuste «FacturaSend redondea a 50»."
        return said + (" La empresa está en pruebas: sus documentos no tienen valor." if test is True else "")

    def _policy(self) -> Policy:
        config = self._config
        return Policy(
            config.text("cdc_check") == "strict", int(config.text("error_index")), config.decimal("total_tolerance"),
            Realm(config.text("environment")),
        )  # fmt: skip

    def _asking(self) -> Asking:
        config = self._config
        return Asking(self._calls, self._policy(), drafts=config.flag("draft"), keep_xml=config.flag("return_xml"))

    def _must_not_practise_there(self, document: Document) -> None:
        if document.practice and not is_loopback(urlsplit(self._config.text("base_url")).hostname or ""):
            raise Unsayable("Es una venta de práctica; no se envía a un servicio real.", "practice document")


def _told(answer: Answer) -> Outcome:
    if isinstance(answer, Silence):
        raise answer
    return answer


def _pdf(reply: Reply) -> bytes:
    """Bytes, base64 as the whole body, or base64 as a JSON text; anything else is FacturaSend saying why not."""
    if reply.good and reply.body.startswith(b"%PDF-"):
        return checked_pdf(reply.body)
    text = reply.body.decode("ascii", "replace").strip()
    if reply.good and text and text[0] not in '{[<"' and text not in ("null", "true", "false"):
        return pdf_from_base64(text)
    value = reading.value_of(reply) if reply.good else None
    if isinstance(value, str):
        return pdf_from_base64(value)
    body = value if isinstance(value, dict) else reading.object_of(reply)
    raise reading.silence_of(reply, body) or Unavailable(
        "El PDF todavía no está.", f"HTTP {reply.status}", code=f"HTTP_{reply.status}"
    )
