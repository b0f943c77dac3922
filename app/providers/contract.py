"""What the engine may ask of a provider, and what a provider says of itself. Knows no provider, no wire, no table."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Protocol, runtime_checkable

from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, Refused, Silence
from app.domain.evidence import Evidence, Search
from app.domain.money import decimal_from
from app.domain.outcome import Outcome
from app.domain.party import Customer
from app.domain.record import dataclass
from app.domain.traits import Capability, Traits, Waits
from app.domain.wording import mark, say
from app.providers.http import Wire, check_base_url
from app.providers.pdf import PDF_FETCH


class SettingKind(StrEnum):
    """How a setting is entered, checked and kept; secrets never reach the database."""

    TEXT = "text"
    SECRET = "secret"
    URL = "url"
    INTEGER = "integer"
    DECIMAL = "decimal"
    FLAG = "flag"
    CHOICE = "choice"
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting as data: the form, the command line and the guide are drawn from it. `label` and `help` are Spanish.

    `pattern` is the shape that a filled value must have whole, where the provider prescribes one.
    """

    key: str
    label: str
    kind: SettingKind = SettingKind.TEXT
    default: str = ""
    help: str = ""
    choices: tuple[str, ...] = ()
    required: bool = False
    pattern: str = ""

    def check(self, value: str) -> str:
        """The value as stored, or a refusal naming the setting and what is allowed."""
        text = value.strip()
        if self.required and not text:
            raise Refused(self.key, "no puede quedar vacío.")
        if not text.isprintable():
            raise Refused(self.key, "contiene caracteres que no se pueden imprimir; escríbalo en una sola línea.")
        if text and self.pattern and not re.fullmatch(self.pattern, text, re.ASCII):
            help_ = self.help[:1].lower() + self.help[1:]
            raise Refused(self.key, "no tiene la forma que se espera; {help}", help=help_)
        match self.kind:
            case SettingKind.URL if text:
                return check_base_url(text, self.key)
            case SettingKind.INTEGER if text:
                return str(int(decimal_from(text, self.key, places=0, maximum=Decimal(86400))))
            case SettingKind.DECIMAL if text:
                return f"{decimal_from(text, self.key):f}"
            case SettingKind.FLAG if text not in ("true", "false", ""):
                raise Refused(self.key, "«{text}» no se entiende; se admite true o false.", text=text[:20])
            case SettingKind.CHOICE if text and text not in self.choices:
                allowed = ", ".join(self.choices)
                raise Refused(self.key, "«{text}» no existe; se admite: {allowed}.", text=text[:20], allowed=allowed)
            case SettingKind.WAITS if text:
                return ",".join(f"{wait:g}" for wait in waits_from(text, self.key))
        return text


def waits_from(text: str, field: str) -> tuple[float, ...]:
    """Comma-separated seconds, each from 0 to 86400 (a day)."""
    numbers = [decimal_from(part, field, maximum=Decimal(86400)) for part in text.split(",") if part.strip()]
    if not numbers or len(numbers) > 20:
        raise Refused(field, "se admiten de 1 a 20 esperas en segundos, separadas por comas, p. ej. 30,120,600.")
    return tuple(float(number) for number in numbers)


_PDF = Setting(PDF_FETCH, "Cuándo se pide el PDF", SettingKind.CHOICE, "always", "always: al autorizarse cada "
               "documento, una o dos llamadas más; asked: cuando alguien lo abre.", ("always", "asked"))  # fmt: skip


def common_settings(base_url: str, traits: Traits, timeout: str = "60") -> tuple[Setting, ...]:
    """The settings that every provider has, with this provider's defaults."""
    waits = traits.waits
    rows = (
        ("retry_waits", mark("Esperas tras un fallo (s)"), waits.retry),
        ("poll_waits", mark("Esperas de consulta (s)"), waits.poll),
        ("lookup_waits", mark("Esperas de búsqueda (s)"), waits.lookup),
        ("pdf_waits", mark("Esperas del PDF (s)"), waits.pdf),
    )
    return (
        Setting("base_url", "Dirección del servicio", SettingKind.URL, base_url, required=not base_url),
        Setting("timeout", "Tiempo máximo por llamada (s)", SettingKind.DECIMAL, timeout,
                "Tiempo total, en segundos, de 0.1 a 600.", pattern=r"([1-9]\d?|[1-5]\d\d)(\.\d+)?|0\.[1-9]\d*|600"),
        *(Setting(key, label, SettingKind.WAITS, ",".join(f"{w:g}" for w in default))
          for key, label, default in rows),
        *((_PDF,) if Capability.PDF in traits.capabilities and not traits.pdf_with_answer else ()),
        Setting("concurrency", "Envíos a la vez", SettingKind.INTEGER, str(traits.concurrency),
                say("De 1 a {most}.", most=traits.concurrency_max)),
    )  # fmt: skip


class Config:
    """One provider's settings as stored, with defaults; secrets are read from the vault only when asked for."""

    def __init__(
        self, declared: tuple[Setting, ...], values: Mapping[str, str], secret: Callable[[str], str | None]
    ) -> None:
        self._declared = {setting.key: setting for setting in declared}
        self._values = values
        self._secret = secret

    def text(self, key: str) -> str:
        """The stored value or the declared default; never a secret."""
        setting = self._declared[key]
        if setting.kind is SettingKind.SECRET:
            raise KeyError(f"{key} is a secret")
        return self._values.get(key) or setting.default

    def flag(self, key: str) -> bool:
        return self.text(key) == "true"

    def decimal(self, key: str) -> Decimal:
        return Decimal(self.text(key) or "0")

    def waits(self, key: str) -> tuple[float, ...]:
        return waits_from(self.text(key), key)

    def secret(self, key: str) -> str:
        """The secret's value; a missing one pauses the provider with a sentence that names it."""
        if not (value := self._secret(key)):
            sentence = f"Falta «{self._declared[key].label}» en los ajustes del proveedor."
            raise NotAllowed(sentence, key, code="missing_secret")
        return value

    def schedule(self, default: Waits) -> Waits:
        """The waits as set by the shop."""
        retry, poll, lookup, pdf = (self.waits(f"{word}_waits") for word in ("retry", "poll", "lookup", "pdf"))
        return Waits(retry, default.doubt, poll, lookup, pdf)


class Provider(Protocol):
    """A service that gets documents authorized. Silences are raised (app.domain.errors), answers are returned."""

    name: ClassVar[str]
    traits: ClassVar[Traits]
    settings: ClassVar[tuple[Setting, ...]]

    def __init__(self, config: Config, wire: Wire) -> None: ...

    def prepare(self, document: Document, reserved: str = "") -> str:
        """The body to send, without credentials: pure, the same text for every attempt. Raises Unsayable.

        `reserved` is what `reserve` brought. Where calls are batched this is the document's own part of the body.
        """

    async def submit(self, document: Document, payload: str) -> Outcome:
        """Send the prepared body; never Unseen."""

    async def look_up(self, document: Document, standing: Standing) -> Outcome:
        """Ask what became of a document that was accepted, or that may have arrived."""

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        """The provider's PDF, checked by `app.providers.pdf.pdf_from_base64` or its like."""

    async def check(self) -> str:
        """Is it reachable and are the credentials accepted? One Spanish sentence; raises a Silence if not."""


@dataclass(frozen=True, slots=True)
class Item:
    """One document of a batch: its snapshot, how it stands, and its prepared part of the body."""

    document: Document
    standing: Standing
    payload: str


Answer = Outcome | Silence


@runtime_checkable
class Batches(Protocol):
    """A provider that takes several documents in one call (traits.batch > 1). One answer per item, in their order.

    A silence that concerns the whole call is raised; one that concerns an item stands in its place.
    """

    def together(self, document: Document) -> str:
        """Documents with the same text may share a call (one type, one issuer…)."""

    async def submit_many(self, items: Sequence[Item]) -> Sequence[Answer]: ...

    async def look_up_many(self, items: Sequence[Item]) -> Sequence[Answer]: ...


@runtime_checkable
class Reserves(Protocol):
    """A provider where something is fetched and kept before the first sending (traits.reserves)."""

    async def reserve(self, document: Document) -> str:
        """Text that is stored with the entry and handed to every `prepare`: a number, a date. Safe to ask twice."""


@runtime_checkable
class Adapts(Protocol):
    """A provider whose nature depends on its settings; its class-level traits are those of the defaults."""

    def traits_as_set(self) -> Traits: ...


@runtime_checkable
class Voids(Protocol):
    """A provider that can undo an issued document (Capability.VOID)."""

    async def void(self, document: Document, standing: Standing, reason: str) -> Outcome:
        """Authorized: it is void now; Accepted: being worked on; Rejected: not possible, with the reason."""


@runtime_checkable
class Mails(Protocol):
    """A provider that mails the document to its customer (Capability.EMAIL)."""

    async def email(self, document: Document, standing: Standing, address: str) -> str:
        """One Spanish sentence on success."""


@runtime_checkable
class KnowsTaxpayers(Protocol):
    """A provider that knows the tax registry (Capability.TAXPAYER_LOOKUP)."""

    async def taxpayer(self, tax_id: str) -> Customer | None:
        """What the registry says of a tax id; None when it has nobody of that id."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What to ask about: our reference, or the provider's id; never believed. `failure` is noted for the asking."""

    reference: str = ""
    provider_id: str = ""
    failure: str = ""


@runtime_checkable
class Notifies(Protocol):
    """A provider that sends webhooks (Capability.WEBHOOK)."""

    def hear_webhook(self, headers: Mapping[str, str], body: bytes) -> tuple[Sequence[Hint], bytes]:
        """The hints of an authentic message and its body without secrets, for keeping; NotAllowed when it is forged.

        Verifies the raw bytes before reading them. `headers` have lower-case names.
        """


@runtime_checkable
class Examines(Protocol):
    """A provider that cannot be asked (Memory.BLIND): it says where a person looks and weighs what was found. Pure."""

    def what_to_look_for(self, document: Document, payload: str) -> Search:
        """How to find the document by hand; `payload` is the body as it was sent."""

    def examine(self, document: Document, payload: str, found: bytes) -> Evidence:
        """A code or a file dropped in by a person, against what was sent. Refused when it is neither."""

    def how_to_void(self, document: Document, standing: Standing) -> Search:
        """How to undo an issued document by hand where no call for it exists."""


@runtime_checkable
class Enrols(Protocol):
    """A provider that must know a customer by a code of its own before an invoice can name it."""

    async def enrol(self, customer: Customer) -> str:
        """One Spanish sentence on success; Refused or Unsayable when it cannot be done from here."""


@runtime_checkable
class CountsFolios(Protocol):
    """A provider whose licence ends after so many documents, and that says how many are left."""

    async def folios_left(self) -> int | None:
        """How many documents may still be issued; None when its answer does not say."""


@runtime_checkable
class Expires(Protocol):
    """A provider whose credentials say themselves until when they are good."""

    def expires(self) -> datetime | None:
        """When the credentials in use end; None when nobody can tell, or when they renew themselves."""
