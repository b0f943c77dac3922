"""How a document is said to FacturaSend, as one element of a batch. Pure: no credentials, no network."""

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from hashlib import sha256
from typing import Any

from app.domain.countries.py_paper import on_credit
from app.domain.document import Document, DocumentLine, DocumentType
from app.domain.errors import Unsayable
from app.domain.money import ZERO
from app.domain.party import Customer
from app.domain.record import dataclass
from app.domain.sale import Payment
from app.domain.taxid import py
from app.domain.taxid.py import Kind
from app.providers.facturasend.cdc import TYPE_CODES, local, places
from app.providers.facturasend.prices import said
from app.providers.facturasend.units import unit_code
from app.providers.json_text import write_json

LAST_NUMBER = 9_999_999
UNNAMED = "Sin Nombre"
NO_CODE = "0000"

_NOTES = (DocumentType.CREDIT_NOTE, DocumentType.DEBIT_NOTE)
_PAPERS = {
    Kind.CEDULA: 1, Kind.PASSPORT: 2, Kind.FOREIGN: 3, Kind.RESIDENCE: 4, Kind.DIPLOMATIC: 6,
}  # fmt: skip
_TENDERS = {
    "cash": 1, "check": 2, "credit_card": 3, "debit_card": 4, "transfer": 5, "wallet": 7, "voucher": 9, "gift_card": 9,
    "other": 99,
}  # fmt: skip
_CARDS = ("credit_card", "debit_card")
_IVA = {"exempt": 3, "exonerated": 2}
_NOT_PRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]+")
_MAIL = re.compile(r"[^\s@,;<>]{1,60}@[^\s@,;<>]+\.[^\s@,;<>.]{2,}")


@dataclass(frozen=True, slots=True)
class Style:
    """What the shop may choose of the saying; `rounds`: the company has SEDECO's rounding switched on there."""

    transaction: int = 1
    credit_term: str = "30 días"
    security_code: bool = False
    rounds: bool = False


def payload(document: Document, style: Style) -> str:
    """One document of POST lote/create, the same text for every attempt. Raises Unsayable."""
    _must_be_sayable(document, style)
    establishment, point = places(document)
    body: dict[str, Any] = {
        "tipoDocumento": TYPE_CODES[document.type],
        "establecimiento": establishment,
        "punto": f"{point:03d}",
        "numero": document.number,
        "fecha": f"{local(document):%Y-%m-%dT%H:%M:%S}",
        "tipoEmision": 1,
        "tipoTransaccion": style.transaction,
        "tipoImpuesto": 1,
        "moneda": document.currency_code,
        "cliente": _customer(document.customer),
    }
    if style.security_code:
        body["codigoSeguridadAleatorio"] = security_code(document)
    if document.type in _NOTES:
        body |= _note(document)
    else:
        body |= {"factura": {"presencia": 1}, "condicion": _terms(document, style)}
    body["items"] = [_item(line, number, document) for number, line in enumerate(document.lines, 1)]
    change = sum((payment.change for payment in document.payments), ZERO)
    extras = {"posTicketId": document.reference} | ({"vuelto": f"{change:f}"} if change else {})
    body["extras"] = extras | ({"emisor": document.issuer.tax_id} if document.practice else {})
    return write_json(body)


def security_code(document: Document) -> str:
    """Nine figures that nobody guesses, the same for every attempt: the CDC is then known before it is asked for."""
    digest = sha256(f"{document.id}:{document.reference}".encode()).hexdigest()
    return f"{int(digest, 16) % (10**9 - 1) + 1:09d}"


def clean(text: str, limit: int) -> str:
    """One line of printable text without angle brackets (FacturaSend takes them for markup)."""
    line = _NOT_PRINTABLE.sub(" ", unicodedata.normalize("NFC", text)).replace("<", " ").replace(">", " ")
    return " ".join(line.split())[:limit].strip()


def _must_be_sayable(document: Document, style: Style) -> None:
    if document.currency_code != "PYG":
        raise Unsayable("Por ahora solo se factura en guaraníes.", document.currency_code)
    if not 0 < document.number <= LAST_NUMBER or places(document) == (0, 0):
        raise Unsayable("El número o la serie no sirve para SIFEN; revise establecimiento y punto.", "number")
    if not document.lines or any(line.quantity <= 0 or line.net + line.tax < 0 for line in document.lines):
        raise Unsayable("FacturaSend no admite cantidades ni importes negativos.", "negative line")
    if not all(py.split(document.issuer.tax_id)):
        raise Unsayable("El RUC del emisor no es válido; corríjalo en los ajustes.", "issuer RUC")
    whole = document.totals.net + document.totals.tax
    if document.total != (whole - whole % 50 if style.rounds else whole):
        sentence = "El redondeo a 50 no es el mismo en el emisor y en FacturaSend; iguale ambos ajustes y reintente."
        raise Unsayable(sentence, "rounding")


def _customer(customer: Customer | None) -> dict[str, Any]:
    """A taxpayer by RUC, a person by paper, anybody else unnamed (documentoTipo 5, "0")."""
    country = {"pais": "PRY", "paisDescripcion": "Paraguay"}
    if customer is None or not customer.tax_id:
        unnamed = {"contribuyente": False, "razonSocial": UNNAMED, "tipoOperacion": 2, **country}
        return unnamed | {"documentoTipo": 5, "documentoNumero": "0", **_reach(customer), "codigo": NO_CODE}
    digits = customer.check_digits or None
    check = py.check(customer.tax_id, kind=customer.tax_id_kind or "auto", check_digits=digits)
    if not check.normalized:
        raise Unsayable("El RUC o la cédula del cliente no es válido; corríjalo.", "tax id")
    name = clean(customer.name, 250)
    if len(name) < 4:
        raise Unsayable("El nombre del cliente es muy corto; SIFEN pide al menos 4 letras.", "short name")
    code = clean(customer.code, 15) or check.normalized[:15]
    ending = {**_reach(customer), "codigo": code if len(code) >= 3 else code.zfill(3)}
    if check.kind == Kind.RUC:
        return {
            "contribuyente": True, "ruc": f"{check.normalized}-{check.check_digits}", "razonSocial": name,
            "tipoOperacion": 1, "tipoContribuyente": int(py.taxpayer_type(check.normalized)), **country, **ending,
        }  # fmt: skip
    return {
        "contribuyente": False, "razonSocial": name, "tipoOperacion": 2, **country,
        "documentoTipo": _PAPERS[Kind(check.kind)], "documentoNumero": check.normalized, **ending,
    }  # fmt: skip


def _reach(customer: Customer | None) -> dict[str, str]:
    """Mail and telephone where FacturaSend would take them. The address would need SIFEN's codes of places."""
    mail, phone = (customer.email.strip(), clean(customer.phone, 40)) if customer else ("", "")
    found = {"email": mail} if _MAIL.fullmatch(mail) and len(mail) <= 80 else {}
    return found | ({"telefono": phone} if 6 <= len(phone) <= 15 else {})


def _terms(document: Document, style: Style) -> dict[str, Any]:
    """Cash with its tenders, or credit with what was paid at once; never both blocks in full (the seed's own slip)."""
    tenders = [_tender(p) for p in document.payments if p.method != "credit" and p.amount]
    if not on_credit(document):
        return {"tipo": 1, "entregas": tenders}
    credit: dict[str, Any] = {"tipo": 1, "plazo": style.credit_term}
    if not tenders:
        return {"tipo": 2, "credito": credit}
    return {"tipo": 2, "entregas": tenders, "credito": credit | {"montoEntrega": document.total - on_credit(document)}}


def _tender(payment: Payment) -> dict[str, Any]:
    kind = _TENDERS.get(payment.method, 99)
    money = {"monto": f"{payment.amount:f}", "moneda": "PYG", "monedaDescripcion": "Guarani", "cambio": Decimal("0.0")}
    row: dict[str, Any] = {"tipo": kind} | ({"tipoDescripcion": "Otro medio"} if kind == 99 else {}) | money
    if payment.method in _CARDS:
        last = {"numero": payment.reference} if re.fullmatch("[0-9]{4}", payment.reference, re.ASCII) else {}
        row["infoTarjeta"] = {**last, "tipo": 99, "tipoDescripcion": "Tarjeta", "medioPago": 1}
    elif payment.method == "check":
        figures = re.sub("[^0-9]", "", payment.reference)
        row["infoCheque"] = {"numeroCheque": figures[-8:].zfill(8), "banco": "No informado"}
    return row


def _note(document: Document) -> dict[str, Any]:
    original = document.original
    if original is None or not re.fullmatch("[0-9]{44}", original.authorization, re.ASCII):
        raise Unsayable("La nota necesita el CDC de la factura que modifica.", "no CDC of the original")
    if original.reason_code not in tuple("12345678"):
        raise Unsayable("El motivo de la nota no existe en el catálogo de SIFEN (1 a 8).", "reason")
    return {
        "notaCreditoDebito": {"motivo": int(original.reason_code)},
        "documentoAsociado": {"formato": 1, "cdc": original.authorization},
    }


def _item(line: DocumentLine, number: int, document: Document) -> dict[str, Any]:
    wire = said(line, included=document.prices_include_tax)
    taxed = bool(line.rate.percent)
    row: dict[str, Any] = {
        "codigo": clean(line.code, 50) or f"L{number}",
        "descripcion": clean(line.description, 2000) or clean(line.code, 50) or "Artículo",
        "unidadMedida": unit_code(line.unit),
        "cantidad": _shortest(wire.quantity),
        "precioUnitario": _shortest(wire.price),
    }
    if wire.discount:
        row["descuento"] = _shortest(wire.discount)
    kind = 1 if taxed else _IVA.get(line.rate.key, 3)
    return row | {"ivaTipo": kind, "ivaBase": 100 if taxed else 0, "iva": int(line.rate.percent)}


def _shortest(number: Decimal) -> Decimal:
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def buyer(customer: Customer) -> dict[str, Any]:
    """The buyer of a nomination: a customer under other keys, and 5 is the diplomatic card there (notes, 3)."""
    said = _customer(customer)
    said.pop("paisDescripcion")
    if "tipoContribuyente" in said:
        said["tipoReceptor"] = said.pop("tipoContribuyente")
    if said.get("documentoTipo") == _PAPERS[Kind.DIPLOMATIC]:
        said["documentoTipo"] = 5
    return said


def event(values: Mapping[str, Any], reason: str) -> str:
    """The body of an event; SIFEN wants 5 to 500 characters of reason."""
    words = clean(reason, 500)
    return write_json({**values, "motivo": words if len(words) >= 5 else f"Motivo: {words or 'anulación'}"})
