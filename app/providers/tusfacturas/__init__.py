"""TusFacturas (Argentina): one document per call under a number reserved for it, or many into its queue.

Knows addresses and credentials; what is said and what answers mean stands beside it.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, ClassVar
from urllib.parse import urlsplit

from app.domain.countries.ar_letters import civil_date
from app.domain.countries.ar_paper import split_number
from app.domain.document import Document, Standing
from app.domain.errors import OF_PROVIDER, NotAllowed, OutcomeUnknown, Outdated, Silence, Unavailable, Unsayable
from app.domain.outcome import Authorized, Exists, Outcome, Unseen
from app.domain.party import Customer
from app.domain.taxid.ar import Kind, check
from app.domain.traits import Traits
from app.providers.contract import Answer, Config, Hint, Item, Setting
from app.providers.credentials import pasted
from app.providers.download import Allowed, download
from app.providers.http import Reply, Wire, is_loopback
from app.providers.json_text import write_json
from app.providers.tusfacturas import answers, lots
from app.providers.tusfacturas.answers import Ear
from app.providers.tusfacturas.hooks import KEYS, announced, hear
from app.providers.tusfacturas.mapping import number_in, payload, place, reference, with_credentials
from app.providers.tusfacturas.sequence import Numbers
from app.providers.tusfacturas.settings import SETTINGS, TRAITS, Mode, manner_of, traits_of

_MOST_TOLD = 1000
"""Addresses of PDFs that are remembered until they are fetched."""

_LABELS = {setting.key: setting.label for setting in SETTINGS}


class Provider:
    """TusFacturas' interface; the older contract's values are the defaults and the newer ones settings."""

    name: ClassVar[str] = "tusfacturas"
    traits: ClassVar[Traits] = TRAITS
    settings: ClassVar[tuple[Setting, ...]] = SETTINGS

    def __init__(self, config: Config, wire: Wire) -> None:
        self._config = config
        self._wire = wire
        self._told: dict[str, object] = {}
        self._sequence = Numbers(self._ask, self._ear)

    def traits_as_set(self) -> Traits:
        """What kind of service it is in the mode that the shop has chosen."""
        return traits_of(self._config)

    def prepare(self, document: Document, reserved: str = "") -> str:
        """The document's part of the body, without credentials; one by one it carries the reserved number."""
        if self._lots:
            return payload(document, 0, manner_of(self._config))
        if not reserved.isdigit():
            raise Unsayable("Falta el número reservado para el comprobante.", "nothing reserved")
        return payload(document, int(reserved), manner_of(self._config))

    async def reserve(self, document: Document) -> str:
        """The next number of this type and point of sale. It stays free until somebody uses it: safe to ask twice."""
        if self._lots:
            return ""
        self._keep_practice_at_home(document)
        return str(await self._sequence.following(document))

    async def submit(self, document: Document, payload: str) -> Outcome:
        """Send it under its number. If that is not the next one, an earlier call may have used it: ask first."""
        if self._lots:
            (answer,) = await self.submit_many([Item(document, Standing(), payload)])
            if isinstance(answer, Silence):
                raise answer
            return answer
        self._keep_practice_at_home(document)
        number = number_in(payload)
        body = with_credentials(self._credentials(), payload)
        reply = await self._send("facturacion/nuevo", body)
        outcome = answers.submitted(reply, document, number, self._ear())
        if isinstance(outcome, Authorized):
            self._sequence.used(document, number)
            if len(self._told) < _MOST_TOLD:
                self._told[document.reference] = answers.told_address(reply, self._pdf_key)
        return await self._under(document, number) if isinstance(outcome, Exists) else outcome

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        """Search by our reference, which finds what is issued and what is queued."""
        self._keep_practice_at_home(document)
        question = {
            "busqueda_tipo": "EXT_REF", "pagina": 0, "limite": 100,
            "comprobante": {"external_reference": reference(document), "operacion": "V"},
        }  # fmt: skip
        reply = await self._ask("facturacion/consulta_avanzada", question)
        return answers.searched(reply, document, standing, self._ear())

    def together(self, document: Document) -> str:
        """One CUIT, point of sale and type to a batch: the batches of today take nothing else. One day, too: what has
        to be tried again there fails once a later date was issued (dossier 2.4).
        """
        named = place(document)
        return f"{document.issuer.tax_id}/{named['punto_venta']}/{named['tipo']}/{civil_date(document)}"

    async def submit_many(self, items: Sequence[Item]) -> Sequence[Answer]:
        """One call for all by lots; otherwise one after the other."""
        if not self._lots:
            return [await self._one(self.submit(item.document, item.payload)) for item in items]
        for item in items:
            self._keep_practice_at_home(item.document)
        webhook = self._config.text("webhook_url")
        if not webhook:
            sentence = f"Falta «{_LABELS['webhook_url']}» en los ajustes del proveedor; por lotes es obligatoria."
            raise NotAllowed(sentence, "webhook_url", code="missing_setting")
        # Processed in the order received, and the authority takes no earlier date after a later one.
        order = sorted(range(len(items)), key=lambda i: items[i].document.issued_at)
        body = lots.envelope([items[i].payload for i in order], self._credentials(), webhook)
        reply = await self._send(self._config.text("lots_path"), body)
        found = lots.queued(reply, len(items), self._secrets())
        return [found[order.index(i)] for i in range(len(items))]

    async def look_up_many(self, items: Sequence[Item]) -> Sequence[Answer]:
        """One question each, or one for a whole day by lots. What ends the round takes back no answer before it."""
        seen: dict[str, Outcome] = {}
        stop = await self._see_by_day(items, seen) if self._lots and len(items) > 1 else None
        answers: list[Answer] = []
        for item in items:
            known: Answer | None = seen.get(item.document.reference) or stop
            try:
                answers.append(known or await self._one(self._about(item)))
            except OF_PROVIDER as silence:
                answers.append(silence)
                stop = silence
        return answers

    async def _see_by_day(self, items: Sequence[Item], seen: dict[str, Outcome]) -> Silence | None:
        """What a search by date shows with our references on it; everything else is asked for one by one.

        What ends the round is returned.
        """
        for day in sorted({f"{civil_date(item.document):%d/%m/%Y}" for item in items}):
            question = {
                "busqueda_tipo": "F", "pagina": 0, "limite": 1000, "comprobante": {"fecha": day, "operacion": "V"},
            }  # fmt: skip
            try:
                reply = await self._ask("facturacion/consulta_avanzada", question)
                for item in items:
                    with suppress(OutcomeUnknown, Unavailable, Unsayable):
                        outcome = answers.searched(reply, item.document, item.standing, self._ear(), named=True)
                        if not isinstance(outcome, Unseen):
                            seen[item.document.reference] = outcome
            except OF_PROVIDER as silence:
                return silence
            except Silence:
                continue
        return None

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        """From the address in the answer, once; later from a fresh one, because they live a day and cost a request."""
        number, told = split_number(standing.provider_number), self._told.pop(document.reference, None)
        if number is None:
            raise Unsayable("El comprobante no tiene número fiscal; su PDF no se puede pedir.", "no number")
        if told:
            with suppress(OutcomeUnknown, Unavailable):
                return await self._download(told)
        reply = await self._ask("facturacion/regenerar_pdf", {"comprobante": place(document, number[1])})
        return await self._download(answers.pdf_address(reply, self._pdf_key, self._ear()))

    async def check(self) -> str:
        """Ask for the day's limit of unnamed consumers: that needs all credentials and issues nothing."""
        limit = answers.identify_from(await self._ask("facturacion/topecf", {}), self._ear())
        told = f"; se identifica al comprador desde $ {limit:,.0f}".replace(",", ".") if limit else ""
        return f"Conexión correcta: TusFacturas aceptó las credenciales{told}."

    async def taxpayer(self, tax_id: str) -> Customer | None:
        """Name, address and VAT condition of a CUIT, as ARCA's registry has them."""
        found = check(tax_id)
        if found.kind not in (Kind.CUIT, Kind.CUIL, Kind.CDI):
            return None
        asked = {"cliente": {"documento_tipo": "CUIT", "documento_nro": found.normalized}}
        reply = await self._ask("clientes/afip-info", asked)
        return answers.taxpayer(reply, found.normalized, found.kind, self._ear())

    def hear_webhook(self, headers: Mapping[str, str], body: bytes) -> tuple[Sequence[Hint], bytes]:
        """A result that was announced; the reason of a final failure is noted until the next question confirms it."""
        heard = hear(headers, body, self._credentials(), self._token())
        failure = announced(heard.failure) if heard.failure else ""
        return ([Hint(heard.reference, failure=failure)] if heard.reference else []), heard.body

    @property
    def _lots(self) -> bool:
        return self._config.text("mode") == Mode.LOTS

    @property
    def _at_home(self) -> bool:
        return is_loopback(urlsplit(self._config.text("base_url")).hostname or "")

    @property
    def _pdf_key(self) -> str:
        return "comprobante_ticket_url" if self._config.text("pdf_form") == "ticket" else "comprobante_pdf_url"

    async def _download(self, url: object) -> bytes:
        """The file, from the service's own hosts only; from this machine only in practice."""
        hosts = tuple(host.strip() for host in self._config.text("pdf_hosts").split(",") if host.strip())
        allowed = Allowed(hosts, loopback=self._at_home)
        return await download(url, allowed, self._wire, float(self._config.decimal("timeout")))

    async def _about(self, item: Item) -> Outcome:
        """The search by reference may lag behind; what stands under a reserved number does not."""
        found = await self.look_up(item.document, item.standing)
        if not isinstance(found, Unseen) or not item.payload or not (number := number_in(item.payload)):
            return found
        return await self._sequence.under(item.document, item.standing, number)

    async def _under(self, document: Document, number: int) -> Outcome:
        """Is it ours that stands under the number? First by reference, then by number."""
        try:
            found = await self.look_up(document, Standing())
            return await self._sequence.refused(document, number) if isinstance(found, Unseen) else found
        except Outdated:
            raise
        except Silence as silence:
            raise OutcomeUnknown(silence.title, silence.detail, code=silence.code) from None

    async def _one(self, call: Any) -> Answer:
        """An item's own silence stands in its place; the provider's own is everybody's."""
        try:
            outcome: Outcome = await call
        except OF_PROVIDER:
            raise
        except Silence as silence:
            return silence
        return outcome

    def _keep_practice_at_home(self, document: Document) -> None:
        if document.practice and not self._at_home:
            raise Unsayable("Es una venta de práctica; no se envía a un servicio real.", "practice document")

    def _credentials(self) -> dict[str, str]:
        return {key: pasted(self._config.secret(key), _LABELS[key]) for key in KEYS}

    def _secrets(self) -> tuple[str, ...]:
        return tuple(self._credentials().values())

    def _token(self) -> str:
        try:
            return pasted(self._config.secret("webhook_token"), _LABELS["webhook_token"])
        except NotAllowed:
            return ""

    def _ear(self) -> Ear:
        config = self._config
        final = config.text("failed_in_queue") == "reject"
        return Ear(config.flag("test_mode"), self._secrets(), final)

    async def _ask(self, path: str, body: Mapping[str, Any]) -> Reply:
        return await self._send(path, write_json({**self._credentials(), **body}))

    async def _send(self, path: str, body: str) -> Reply:
        """Credentials are inside the body: it is never kept and never logged."""
        url, timeout = f"{self._config.text('base_url')}/{path}", float(self._config.decimal("timeout"))
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        return await self._wire.call("POST", url, headers=headers, body=body, timeout=timeout)
