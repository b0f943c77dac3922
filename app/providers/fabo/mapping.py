"""How a document and the other commands are said to Fabo. Pure: no credentials, no network, no answers.

The official table of properties is not public: what follows is the dossier's collection (section 3), and where it says
"not found", its assumption, changeable by the settings `aliases`, `customer_letters` and `note_types`.
"""

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.domain.countries.pe_paper import CATALOGUE_01, LIMA
from app.domain.document import Document, DocumentLine, DocumentType, Original
from app.domain.errors import NotAllowed, Unsayable
from app.domain.record import dataclass, field
from app.domain.taxid.pe import Kind, check
from app.providers.fabo.plain_text import write_text
from app.providers.fabo.prices import per_unit, prices_of
from app.providers.json_text import write_json

NOBODY = "CLIENTES VARIOS"
NOBODY_NUMBER = "00000000"
"""Assumption (dossier 3.4): how a boleta without a customer is said, with the letter "-". The number is a setting."""

UNITS: Mapping[str, str] = {
    "unit": "NIU",
    "service": "ZZ",
    "kg": "KGM",
    "g": "GRM",
    "lb": "LBR",
    "l": "LTR",
    "m": "MTR",
}
"""Our units in SUNAT's catalogue 03; Fabo's pages show NIU and ZZ."""

AFFECTATION: Mapping[str, int] = {"exempt": 20, "not_taxed": 30}
"""Catalogue 07 by the rate's key; everything else is taxed (10)."""

LETTERS = "ruc=r,dni=d,ce=e,passport=p,none=-"
"""How `tipo_doc` says each kind of id; only `r` is documented (dossier 3.1)."""

MAX_NUMBER = 99_999_999
MAX_TEXT = 250
_KINDS = {DocumentType.INVOICE: "f", DocumentType.RECEIPT: "b"}
_SERIES = re.compile(r"[FB][A-Z0-9]{3}", re.ASCII)
_NOT_PRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]+")


class Format(StrEnum):
    """The two formats that Fabo speaks."""

    JSON = "json"
    TEXT = "text"


class IgvMode(StrEnum):
    """What an item's `igv` holds: the tax of the line or of one unit; every published sample has quantity 1."""

    LINE = "line"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Style:
    """The open questions, as the shop has set them."""

    format: Format = Format.JSON
    igv: IgvMode = IgvMode.LINE
    aliases: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=lambda: pairs_from(LETTERS, "customer_letters"))
    notes: tuple[str, str] = ("nc", "nd")
    nobody: str = NOBODY_NUMBER


def pairs_from(text: str, setting: str) -> dict[str, str]:
    """`a=b,c=d` as a mapping; anything else is a setting that somebody must correct."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    found = {key.strip(): value.strip() for key, _, value in (part.partition("=") for part in parts)}
    if len(found) != len(parts) or not all(key and value for key, value in found.items()):
        raise NotAllowed(f"El ajuste «{setting}» de Fabo no se entiende; se admite nombre=otro,nombre=otro.", setting)
    return found


def document_code(document: Document) -> str:
    """What Fabo calls this document, known before it is sent: RUC-tipo-serie-numero."""
    return f"{document.issuer.tax_id}-{CATALOGUE_01[document.type]}-{document.series}-{document.number}"


def payload(document: Document, style: Style) -> str:
    """The body of `emitir`, the same text for every attempt. Raises Unsayable."""
    _must_be_sayable(document)
    at = document.issued_at.astimezone(LIMA)
    body: dict[str, Any] = {
        "tipo": _kind(document, style), "serie": document.series, "numero": document.number,
        "fecha": f"{at:%Y-%m-%d}", "hora": f"{at:%H:%M}", **_customer(document, style),
        "moneda": document.currency_code, **_practised_by(document),
    }  # fmt: skip
    if document.original is not None:
        body |= _affected(document.original)
    body["items"] = [_item(line, document, style) for line in document.lines]
    return write(body, style)


def void_payload(document: Document, reason: str, style: Style) -> str:
    """The body of `baja` (assumed: its parameters are not public)."""
    motive = clean(reason, 100) or "ERROR EN EL COMPROBANTE"
    which = {"tipo": _kind(document, style), "serie": document.series, "numero": document.number}
    return write({**which, "motivo": motive, **_practised_by(document)}, style)


def mail_payload(code: str, address: str, style: Style) -> str:
    """The body of `correo` (assumed)."""
    return write({"codigo_documento": code, "destinatarios": [address]}, style)


def taxpayer_payload(tax_id: str, style: Style) -> str:
    """The body of `consultar_ruc`; a DNI goes into the same field (assumed)."""
    return write({"ruc": tax_id}, style)


def write(body: Mapping[str, Any], style: Style) -> str:
    """In the chosen format, under the chosen names."""
    named = _renamed(body, dict(style.aliases))
    return write_json(named) if style.format is Format.JSON else write_text(named)


def clean(text: str, limit: int = MAX_TEXT) -> str:
    """One line of printable text. A pipe would become a line break at Fabo, so it is a slash (dossier 10, row 10)."""
    line = _NOT_PRINTABLE.sub(" ", unicodedata.normalize("NFC", text)).replace("|", "/")
    return " ".join(line.split())[:limit].strip()


def _renamed(body: Mapping[str, Any], aliases: Mapping[str, str]) -> dict[str, Any]:
    def inside(value: Any) -> Any:
        return (
            [_renamed(v, aliases) if isinstance(v, Mapping) else v for v in value] if isinstance(value, list) else value
        )

    return {aliases.get(name, name): inside(value) for name, value in body.items()}


def _must_be_sayable(document: Document) -> None:
    if document.currency_code != "PEN":
        raise Unsayable("Fabo se usa aquí solo en soles.", document.currency_code)
    if not document.lines or any(n.quantity <= 0 or n.net < 0 or n.tax < 0 for n in document.lines):
        raise Unsayable("Fabo no admite ventas sin líneas ni importes negativos.", "lines")
    if any(payment.method == "credit" for payment in document.payments):
        raise Unsayable("Con Fabo solo se emite al contado; cambie el pago o emita en su portal.", "credit")
    if check(document.issuer.tax_id, kind="ruc").normalized != document.issuer.tax_id:
        raise Unsayable("El RUC del emisor no es válido; corríjalo en los datos del emisor.", "issuer")
    if not _SERIES.fullmatch(document.series) or document.series[0] != _letter(document):
        raise Unsayable(f"La serie {document.series} no sirve para este comprobante (F… o B…).", "series")
    if not 1 <= document.number <= MAX_NUMBER:
        raise Unsayable("El número del comprobante pasa de 8 cifras; empiece otra serie.", "number")


def _letter(document: Document) -> str:
    """A note takes the letter of what it modifies; crossing them is refused (dossier 8)."""
    kind = document.original.type if document.original is not None else document.type
    return "B" if kind is DocumentType.RECEIPT else "F"


def _practised_by(document: Document) -> dict[str, str]:
    """Whose RUC it is: a real account knows, the practice server serves every issuer and is told."""
    return {"emisor": document.issuer.tax_id} if document.practice else {}


def _kind(document: Document, style: Style) -> str:
    if document.type in _KINDS:
        return _KINDS[document.type]
    return style.notes[0 if document.type is DocumentType.CREDIT_NOTE else 1]


def _customer(document: Document, style: Style) -> dict[str, str]:
    customer, letters = document.customer, style.letters
    kind, number = "none", style.nobody
    if customer is not None and customer.tax_id.strip():
        found = check(customer.tax_id, kind=customer.tax_id_kind or "auto")
        if not found.normalized:
            raise Unsayable("El documento del cliente no es válido; corríjalo.", "tax id")
        kind, number = str(found.kind), found.normalized
    original = document.original.type if document.original is not None else document.type
    if kind != Kind.RUC and original is DocumentType.INVOICE:
        raise Unsayable("Una factura necesita el RUC del cliente.", "2017")
    if kind not in letters:
        raise Unsayable(f"Falta la letra de «{kind}» en los ajustes de Fabo.", "customer_letters")
    name = clean(customer.name, 200) if customer is not None else ""
    address = clean(customer.address, 200) if customer is not None else ""
    told = {"tipo_doc": letters[kind], "numero_doc": number, "razon_social": name or NOBODY}
    return told | ({"direccion": address} if address else {})


def _affected(original: Original) -> dict[str, Any]:
    """Assumed names (dossier 3.1): which document a note changes and why (catalogues 09 and 10)."""
    if original.type not in _KINDS:
        raise Unsayable("Una nota modifica una factura o una boleta.", "original")
    return {
        "doc_afectado_tipo": _KINDS[original.type], "doc_afectado_serie": original.series,
        "doc_afectado_numero": original.number, "motivo": original.reason_code,
        "motivo_descripcion": clean(original.reason, 100) or "Otros conceptos",
    }  # fmt: skip


def _item(line: DocumentLine, document: Document, style: Style) -> dict[str, Any]:
    found = prices_of(line, document)
    code = clean(line.code, 30)
    item: dict[str, Any] = {"unidad": UNITS.get(line.unit.lower(), "NIU")}
    if code:
        item["codigo"] = code
    item |= {
        "descripcion": clean(line.description) or code or "Artículo",
        "cantidad": _plain(line.quantity),
        "precio_unitario": found.price,
        "valor_unitario": found.value,
        "valor_venta": found.net,
        "igv": _zero(found.igv if style.igv is IgvMode.LINE else per_unit(found.igv, line.quantity)),
        "afectacion_igv": AFFECTATION.get(line.rate.key, 10),
    }
    if found.icbper:
        item["icbper"] = found.icbper
    return item


def _plain(number: Decimal) -> Decimal:
    """Without idle zeros: 2 and not 2.000."""
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def _zero(number: Decimal) -> Decimal:
    return number if number else Decimal(0)
