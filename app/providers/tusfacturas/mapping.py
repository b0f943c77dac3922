"""How a document is said to TusFacturas, as JSON. Pure: no credentials, no network; the answers are read elsewhere."""

import re
import unicodedata
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.domain.countries import ar_letters as letters
from app.domain.countries.ar_paper import split_number
from app.domain.document import Document, DocumentType
from app.domain.errors import Unsayable
from app.domain.mail import address_in
from app.domain.money import round_half_up
from app.domain.party import Customer
from app.domain.record import dataclass
from app.domain.taxid import Verdict
from app.domain.taxid.ar import Kind, check
from app.providers.json_text import read_object, write_json
from app.providers.tusfacturas.prices import Item, wire_items

MOST_LINES = 130
MAX_REFERENCE = 50
"""Letters, digits, hyphen and underscore (error TFC-8002); 255 are documented, 50 are safe."""

FINAL_CONSUMER = "CONSUMIDOR FINAL"
_DOCUMENTS = {
    Kind.CUIT: "CUIT", Kind.CUIL: "CUIL", Kind.CDI: "CDI", Kind.DNI: "DNI", Kind.PASSPORT: "PASAPORTE",
}  # fmt: skip
_CONDITIONS = {
    "cash": "201", "credit": "205", "transfer": "210", "credit_card": "211", "debit_card": "212", "wallet": "215",
}  # fmt: skip
"""The service's own table since 2019-09-14; everything else is 214 with its word."""
_OTHER = "214"
_OTHER_WORDS = {"voucher": "Vale", "gift_card": "Tarjeta de regalo", "check": "Cheque"}
_UNITS = {"unit": 7, "kg": 1, "l": 5, "liter": 5, "litro": 5, "lt": 5}
_OTHER_UNIT = 98
_RATES = {"exempt": Decimal(-1), "not_taxed": Decimal(-2)}
_NOT_PRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]+")


class Fields(StrEnum):
    """Which fields a request carries: those of today, or only those of the service's first document on batches."""

    FULL = "full"
    SEED = "seed"


@dataclass(frozen=True, slots=True)
class Manner:
    """What the shop has set about the payload. `reference_field` is empty where documents are sent one by one.

    `services`: the point of sale bills services, so the authority wants the period of each document.
    """

    fields: Fields
    reference_field: str
    rubro: str
    account_group: str
    province: str
    mails: bool
    services: bool = False


def payload(document: Document, number: int, manner: Manner) -> str:
    """One element of `requests`, or the body of `facturacion/nuevo`, unsigned. `number` 0: not ours to give."""
    _must_be_sayable(document)
    return write_json({"cliente": _customer(document, manner), "comprobante": _comprobante(document, number, manner)})


def number_in(body: str) -> int:
    """The number under which a prepared body is sent; 0 in a batch."""
    return int(read_object(body.encode())["comprobante"]["numero"])


def with_credentials(credentials: dict[str, str], body: str) -> str:
    """The body with the credentials before everything else; the stored part stays as it is, byte for byte."""
    return f"{write_json(credentials)[:-1]},{body[1:]}"


def reference(document: Document) -> str:
    """Our reference as the service takes it: the same for every attempt."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", document.reference)[:MAX_REFERENCE]


def place(document: Document, number: int | None = None) -> dict[str, Any]:
    """What names a document, or the sequence that it belongs to."""
    named = {
        "tipo": letters.fiscal_type(document.type, letters.letter(document)),
        "operacion": "V",
        "punto_venta": letters.point_of_sale(document.issuer),
    }
    return named if number is None else {**named, "numero": number}


def clean(text: str, limit: int) -> str:
    """One line of printable text, at most `limit` characters."""
    line = _NOT_PRINTABLE.sub(" ", unicodedata.normalize("NFC", text))
    return " ".join(line.split())[:limit].strip()


def _must_be_sayable(document: Document) -> None:
    if document.currency_code != "ARS":
        raise Unsayable("TusFacturas se usa aquí solo en pesos.", document.currency_code)
    if not document.lines or not document.reference:
        raise Unsayable("La venta no tiene líneas o no tiene referencia.", "empty")
    if len(document.lines) > MOST_LINES:
        raise Unsayable(f"Un comprobante admite hasta {MOST_LINES} líneas; divida la venta.", "too many lines")
    if any(line.quantity <= 0 or line.net < 0 or line.tax < 0 for line in document.lines):
        raise Unsayable("TusFacturas no admite cantidades ni importes negativos.", "negative line")
    if not letters.point_of_sale(document.issuer):
        raise Unsayable("Falta el punto de venta del emisor.", "point of sale")
    if (document.type in (DocumentType.CREDIT_NOTE, DocumentType.DEBIT_NOTE)) != (document.original is not None):
        raise Unsayable("Una nota necesita el comprobante que modifica.", "original")


def _customer(document: Document, manner: Manner) -> dict[str, Any]:
    customer = document.customer or Customer()
    kind, number = _identity(document, customer)
    email = address_in(customer.email)
    status = letters.receiver_status(document)
    said: dict[str, Any] = {
        "documento_tipo": kind, "documento_nro": number, "razon_social": _said(customer.name, 255) or FINAL_CONSUMER,
        "email": email, "domicilio": _said(customer.address, 255) or "-", "provincia": manner.province,
        "envia_por_mail": "S" if manner.mails and email else "N", "condicion_pago": _terms(document)[0],
        "condicion_iva": status.value,
    }  # fmt: skip
    if manner.fields is Fields.FULL:
        # Without reclama_deuda the platform mails dunning letters; condicion_iva_operacion is RG 5616/2024.
        said |= {"condicion_iva_operacion": status.value, "reclama_deuda": "N", "rg5329": "N"}
        if _terms(document)[1]:
            said["condicion_pago_otra"] = _terms(document)[1]
    return said


def _identity(document: Document, customer: Customer) -> tuple[str, str]:
    if not customer.tax_id:
        if letters.letter(document) == "A":
            raise Unsayable("Una factura A necesita el CUIT del cliente.", "no tax id")
        return "OTRO", "0"
    answer = check(customer.tax_id, kind=customer.tax_id_kind or "auto")
    if answer.verdict is Verdict.BLOCK:
        raise Unsayable("El CUIT o DNI del cliente no es válido; corríjalo.", "tax id")
    return _DOCUMENTS[Kind(answer.kind)], re.sub("[^0-9]", "", answer.normalized)  # of a passport, its figures


def _terms(document: Document) -> tuple[str, str]:
    """Code and, for `other`, the word of the means that paid most."""
    if not document.payments:
        return _CONDITIONS["cash"], ""
    method = max(document.payments, key=lambda payment: payment.amount).method
    if method in _CONDITIONS:
        return _CONDITIONS[method], ""
    return _OTHER, _OTHER_WORDS.get(method, "Otro medio")


def _comprobante(document: Document, number: int, manner: Manner) -> dict[str, Any]:
    day, full = f"{letters.civil_date(document):%d/%m/%Y}", manner.fields is Fields.FULL
    body: dict[str, Any] = {"fecha": day, **place(document, number)}
    if manner.reference_field:
        body[manner.reference_field] = reference(document)
    if full or not manner.reference_field:  # one by one there is no other field to find a document by
        body["external_reference"] = reference(document)
    if full:
        body |= {"idioma": 1, "vencimiento": day}
    if manner.services:
        body |= {"periodo_facturado_desde": day, "periodo_facturado_hasta": day}
    body |= {
        "moneda": "PES", "cotizacion": 1, "rubro": _said(manner.rubro, 255),
        "rubro_grupo_contable": _said(manner.account_group, 255),
        "detalle": [_item(item, full) for item in wire_items(document)], "bonificacion": 0,
    }  # fmt: skip
    if manner.reference_field:
        body |= {"percepciones_iva": 0, "percepciones_iibb": 0}
    if document.original is not None:
        body["comprobantes_asociados"] = [_associated(document)]
    return {**body, "impuestos_internos": 0, "total": round_half_up(document.total, 2)}


def _associated(document: Document) -> dict[str, Any]:
    """The document that a note changes; `cuit` is the issuer's."""
    original = document.original
    assert original is not None
    number = split_number(original.number_text)
    if number is None:
        raise Unsayable("El comprobante original no tiene número fiscal todavía.", "original number")
    day = letters.civil_date_of(original.sold_at)
    return {
        "tipo_comprobante": letters.fiscal_type(original.type, letters.letter(document)), "punto_venta": number[0],
        "numero": number[1], "comprobante_fecha": f"{day:%d/%m/%Y}",
        "cuit": int(re.sub("[^0-9]", "", document.issuer.tax_id) or "0"),
    }  # fmt: skip


def _item(item: Item, full: bool) -> dict[str, Any]:
    line = item.line
    legend = _said(_legend(item), 1000)
    product: dict[str, Any] = {
        "descripcion": _description(line.description or line.code), "codigo": _said(line.code, 50),
        "lista_precios": "standard", "leyenda": legend, "unidad_bulto": 1,
        "alicuota": _shortest(_RATES.get(line.rate.key, line.rate.percent)), "precio_unitario_sin_iva": item.price,
    }  # fmt: skip
    if not full:
        return {"cantidad": _shortest(item.quantity), "producto": product}
    product |= {"unidad_medida": _unit(item), "actualiza_precio": "N", "rg5329": "N"}
    return {
        "cantidad": _shortest(item.quantity), "afecta_stock": "N", "bonificacion_porcentaje": 0, "leyenda": legend,
        "producto": product,
    }  # fmt: skip


def _description(text: str) -> str:
    """From 4 to 255 characters: a shorter name is written out."""
    name = clean(text, 255)
    return _said(name if len(name) >= 4 else f"Artículo {name}", 255)


def _legend(item: Item) -> str:
    """What the figures alone no longer tell: how many there were, and what was taken off."""
    told = []
    if item.whole:
        told.append(f"{_shortest(item.line.quantity):f} {clean(item.line.unit, 20) or 'unit'}".replace("unit", "u"))
    if item.line.discount and not item.rest:
        told.append(f"Bonificación incluida: $ {item.line.discount:f}")
    return ". ".join(told)


def _unit(item: Item) -> int:
    return _UNITS["unit"] if item.whole else _UNITS.get(item.line.unit.lower() or "unit", _OTHER_UNIT)


def _said(text: str, limit: int) -> str:
    """A text as it travels: a percent sign has signs of its own there (dossier 1), and they count, too."""
    line = clean(text, limit)
    while len(escaped := line.replace("%", "#&#")) > limit:
        line = line[:-1].rstrip()
    return escaped


def _shortest(number: Decimal) -> Decimal:
    """Without trailing zeros and never with an exponent."""
    exponent = number.normalize().as_tuple().exponent
    assert isinstance(exponent, int)  # finite
    return number.quantize(Decimal(1).scaleb(-max(0, -exponent)))
