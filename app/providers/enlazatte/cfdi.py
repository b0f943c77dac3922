"""Reads a CFDI (3.3 or 4.0) without building a tree: the figures that tell whose it is. Verifies no seal.

The standard library's expat is enough and brings no dependency: a DOCTYPE is refused the moment it opens, before any
entity can be declared, so nothing can expand and nothing is fetched; sizes, depth and elements are bounded here.
"""

import re
from datetime import datetime
from decimal import Decimal
from xml.parsers import expat

from app.domain.record import dataclass, field

MAX_BYTES = 5 * 1024 * 1024
MAX_DEPTH = 60
MAX_ELEMENTS = 60_000
"""A thousand lines with their taxes are some eight thousand elements."""

UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", re.ASCII)

_CFDI = ("http://www.sat.gob.mx/cfd/4 ", "http://www.sat.gob.mx/cfd/3 ")
_STAMP = "http://www.sat.gob.mx/TimbreFiscalDigital "
_AMOUNT = re.compile(r"\d{1,18}(?:\.\d{1,10})?", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", re.ASCII)
_LONGEST = 1000


class UnreadableCfdi(ValueError):
    """Not a CFDI, or one that must not be read; the message says why in a few English words."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One line: what was sold as the CFDI says it."""

    code: str
    description: str
    quantity: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """The Timbre Fiscal Digital: the UUID and who gave it when (local time, no zone)."""

    uuid: str
    at: datetime | None
    certificate: str


@dataclass(frozen=True, slots=True)
class Cfdi:
    """What identifies a CFDI. `at` is local time without zone; `kind` is I (income) or E (credit note)."""

    series: str
    folio: str
    at: datetime | None
    total: Decimal
    currency: str
    kind: str
    issuer: str
    receiver: str
    seal: str
    concepts: tuple[Concept, ...]
    stamp: Stamp | None

    @property
    def number(self) -> str:
        """Series and folio as Contpaqi shows them."""
        return f"{self.series}-{self.folio}" if self.series and self.folio else self.series + self.folio


def read_cfdi(data: bytes, encoding: str | None = None) -> Cfdi:
    """The CFDI in these bytes. `encoding` overrules the one that the XML declares (text that came inside JSON)."""
    if len(data) > MAX_BYTES:
        raise UnreadableCfdi("too big")
    found = _Found()
    parser = expat.ParserCreate(encoding, " ")
    parser.buffer_text = True
    parser.StartElementHandler = found.opens
    parser.EndElementHandler = found.closes
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.EntityDeclHandler = _refuse_doctype
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise UnreadableCfdi(f"not XML: {expat.ErrorString(error.code)}") from None
    except UnreadableCfdi:
        raise
    except (LookupError, ValueError) as error:  # an encoding that expat does not know
        raise UnreadableCfdi(f"encoding: {type(error).__name__}") from None
    return found.cfdi()


def uuid_in(text: str) -> str:
    """The UUID that a broken answer or a torn XML still shows, the stamp's own if possible; empty without any."""
    named = re.search(rf'[Uu][Uu][Ii][Dd]\\?["\']?\s*[=:]\s*\\?["\']({UUID.pattern})', text)
    loose = named or re.search(rf"(?<![0-9A-Za-z-])({UUID.pattern})(?![0-9A-Za-z-])", text)
    return loose[1].upper() if loose else ""


def _refuse_doctype(*declaration: object) -> None:
    raise UnreadableCfdi("has a document type or an entity")


@dataclass(slots=True)
class _Found:
    """Attributes of the elements that matter, by their place in the document."""

    path: list[str] = field(default_factory=list)
    elements: int = 0
    head: dict[str, str] = field(default_factory=dict)
    parties: dict[str, dict[str, str]] = field(default_factory=dict)
    stamps: list[dict[str, str]] = field(default_factory=list)
    concepts: list[Concept] = field(default_factory=list)

    def opens(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        self.path.append(name.removeprefix(_CFDI[0]).removeprefix(_CFDI[1]))
        if self.elements > MAX_ELEMENTS or len(self.path) > MAX_DEPTH:
            raise UnreadableCfdi("too many elements")
        if self.elements == 1 and (self.path != ["Comprobante"] or not name.startswith(_CFDI)):
            raise UnreadableCfdi("not a Comprobante")
        match self.path:
            case ["Comprobante"]:
                self.head = attributes
            case ["Comprobante", ("Emisor" | "Receptor") as party]:
                if party in self.parties:
                    raise UnreadableCfdi(f"two elements {party}")
                self.parties[party] = attributes
            case ["Comprobante", "Conceptos", "Concepto"]:
                row = (attributes.get(key, "")[:_LONGEST] for key in ("NoIdentificacion", "Descripcion", "Cantidad"))
                self.concepts.append(Concept(*row))
            case ["Comprobante", "Complemento", stamp] if stamp == f"{_STAMP}TimbreFiscalDigital":
                self.stamps.append(attributes)

    def closes(self, name: str) -> None:
        self.path.pop()

    def cfdi(self) -> Cfdi:
        head, issuer, receiver = self.head, self.parties.get("Emisor"), self.parties.get("Receptor")
        if issuer is None or receiver is None or not self.concepts or len(self.stamps) > 1:
            raise UnreadableCfdi("without issuer, receiver or lines, or with two stamps")
        total = head.get("Total", "")
        if not _AMOUNT.fullmatch(total):
            raise UnreadableCfdi("Total is not an amount")
        return Cfdi(
            series=_text(head, "Serie"), folio=_text(head, "Folio"), at=_moment(head.get("Fecha", "")),
            total=Decimal(total), currency=_text(head, "Moneda"), kind=_text(head, "TipoDeComprobante"),
            issuer=_text(issuer, "Rfc").upper(), receiver=_text(receiver, "Rfc").upper(),
            seal=head.get("Sello", ""), concepts=tuple(self.concepts),
            stamp=_stamp(self.stamps[0]) if self.stamps else None,
        )  # fmt: skip


def _stamp(attributes: dict[str, str]) -> Stamp:
    uuid = attributes.get("UUID", "")
    if not UUID.fullmatch(uuid):
        raise UnreadableCfdi("the stamp's UUID has no such shape")
    return Stamp(uuid.upper(), _moment(attributes.get("FechaTimbrado", "")), _text(attributes, "NoCertificadoSAT"))


def _text(attributes: dict[str, str], key: str) -> str:
    """One short line; whatever cannot be shown is left out."""
    return "".join(sign for sign in attributes.get(key, "").strip()[:40] if sign.isprintable())


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if _MOMENT.fullmatch(text) else None
    except ValueError:
        return None
