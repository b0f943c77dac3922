"""What the practice server demands of a document: keys, types, catalogues, every sum recomputed. Knows no answer."""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from app.domain.record import dataclass
from app.providers.facturasend.cdc import read
from app.providers.facturasend.units import CODES

ERROR_LIMIT = 10

_NEEDED = {"tipoDocumento", "establecimiento", "punto", "numero", "fecha", "tipoEmision", "tipoTransaccion",
           "tipoImpuesto", "moneda", "cliente", "items"}  # fmt: skip
_ALLOWED = {"descripcion", "observacion", "usuario", "factura", "condicion", "notaCreditoDebito", "documentoAsociado",
            "codigoSeguridadAleatorio", "cdc", "extras"}  # fmt: skip
_CUSTOMER = {"contribuyente", "razonSocial", "tipoOperacion", "pais", "paisDescripcion", "codigo"}
_CUSTOMER_MORE = {"ruc", "tipoContribuyente", "documentoTipo", "documentoNumero", "email", "telefono", "nombreFantasia"}
_ITEM = {"codigo", "descripcion", "unidadMedida", "cantidad", "precioUnitario", "ivaTipo", "ivaBase", "iva"}
_TENDERS = {*range(1, 22), 99}
_IVA = {1: (100, (5, 10)), 2: (0, (0,)), 3: (0, (0,))}


@dataclass(frozen=True, slots=True)
class Seen:
    """What a document that passed comes to."""

    type: int
    establishment: int
    point: int
    number: int
    at: datetime
    total: Decimal
    iva5: Decimal
    iva10: Decimal
    tax_id: str
    name: str
    unnamed: bool
    reference: str
    issuer: str
    security_code: str
    affected: str
    goods: str = ""

    @property
    def place(self) -> tuple[int, int, int, int]:
        return self.type, self.establishment, self.point, self.number

    @property
    def number_text(self) -> str:
        return f"{self.establishment:03d}-{self.point:03d}-{self.number:07d}"


class BadDocument(Exception):
    """Everything that is wrong with one document, joined as FacturaSend joins it."""


def inspect(body: Any, *, rounds: bool = False) -> Seen:
    """The document, or BadDocument with every fault (at most ten). `rounds`: totals are cut to a multiple of 50."""
    faults = list(_faults(body))[:ERROR_LIMIT]
    if faults:
        raise BadDocument("; ".join(faults))
    total, iva5, iva10 = sums(body["items"])
    total -= total % 50 if rounds else 0
    paid = [Decimal(row["monto"]) for row in body.get("condicion", {}).get("entregas", [])]
    credit = body.get("condicion", {}).get("credito")
    if paid and sum(paid) != (Decimal(credit["montoEntrega"]) if credit else total):
        raise BadDocument(f"La suma de data.condicion.entregas {sum(paid)} no coincide con el total {total}")
    customer, extras = body["cliente"], body.get("extras", {})
    return Seen(
        body["tipoDocumento"], int(body["establecimiento"]), int(body["punto"]), int(body["numero"]),
        datetime.fromisoformat(body["fecha"]), total, iva5, iva10,
        customer.get("ruc") or customer.get("documentoNumero", ""), customer["razonSocial"],
        customer.get("documentoTipo") == 5, str(extras.get("posTicketId", "")), str(extras.get("emisor", "")),
        body.get("codigoSeguridadAleatorio", ""), body.get("documentoAsociado", {}).get("cdc", ""),
        body["items"][0]["descripcion"],
    )  # fmt: skip


def sums(items: list[dict[str, Any]]) -> tuple[Decimal, Decimal, Decimal]:
    """Total and IVA at 5 and 10 %: each line rounded by itself, the taxes once at the end (notes, 5.3)."""
    total, taxes = Decimal(0), {5: Decimal(0), 10: Decimal(0)}
    for item in items:
        price = Decimal(item["precioUnitario"]) - Decimal(item.get("descuento", 0))
        line, rate = _round(price * Decimal(item["cantidad"]), 0), int(item["iva"])
        total += line
        if rate:
            base = _round(100 * line * 100 / (10_000 + rate * Decimal(100)), 8)
            taxes[rate] += _round(base * rate / 100, 8)
    return total, _round(taxes[5], 0), _round(taxes[10], 0)


def _faults(body: Any) -> Iterator[str]:
    if not isinstance(body, dict):
        yield "Se espera un objeto por documento"
        return
    yield from _keys(body, "data", _NEEDED, _ALLOWED)
    kind = body.get("tipoDocumento")
    if kind not in (1, 5, 6) or isinstance(kind, bool):
        yield f"Tipo de Documento '{kind}' en data.tipoDocumento no válido"
    for key in ("establecimiento", "punto"):
        if not re.fullmatch(r"0*[1-9]\d{0,2}", str(body.get(key)), re.ASCII) or len(str(body.get(key))) > 3:
            yield f"data.{key} debe tener de 1 a 3 cifras"
    if not re.fullmatch(r"0*[1-9]\d{0,6}", str(body.get("numero")), re.ASCII):
        yield "data.numero debe tener hasta 7 cifras y no ser 0"
    if not isinstance(body.get("fecha"), str) or not _is_moment(body["fecha"]):
        yield "data.fecha debe ser yyyy-MM-ddTHH:mm:ss"
    for key, allowed in (("tipoEmision", (1, 2)), ("tipoTransaccion", range(1, 14)), ("tipoImpuesto", range(1, 6))):
        yield from _choice(body, key, "data", allowed)
    if body.get("moneda") != "PYG":
        yield "La práctica solo conoce la moneda PYG en data.moneda"
    yield from _customer_faults(body.get("cliente"))
    yield from (_invoice_faults(body) if kind == 1 else _note_faults(body))
    items = body.get("items")
    if not isinstance(items, list) or not items:
        yield "data.items debe tener al menos un elemento"
        return
    for number, item in enumerate(items):
        yield from _item_faults(item, f"data.items[{number}]")
    yield from _extras_faults(body)


def _customer_faults(customer: Any) -> Iterator[str]:
    where = "data.cliente"
    if not isinstance(customer, dict):
        yield f"Debe especificar {where}"
        return
    yield from _keys(customer, where, _CUSTOMER, _CUSTOMER_MORE)
    taxpayer = customer.get("contribuyente")
    if not isinstance(taxpayer, bool):
        yield f"{where}.contribuyente debe ser true o false"
    yield from _text(customer, "razonSocial", where, 4, 250)
    yield from _text(customer, "codigo", where, 3, 15)
    if customer.get("pais") != "PRY":
        yield f"{where}.pais no es válido"
    if "email" in customer and not re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", str(customer["email"])):
        yield f"{where}.email no es válido"
    if "telefono" in customer:
        yield from _text(customer, "telefono", where, 6, 15)
    if taxpayer:
        yield from _choice(customer, "tipoOperacion", where, (1, 2, 3))
        yield from _choice(customer, "tipoContribuyente", where, (1, 2))
        if not re.fullmatch(r"[0-9A-Z]{3,8}-\d", str(customer.get("ruc")), re.ASCII):
            yield f"{where}.ruc debe contener el dígito verificador"
        return
    yield from _choice(customer, "tipoOperacion", where, (2, 4))
    yield from _choice(customer, "documentoTipo", where, (1, 2, 3, 4, 5, 6, 9))
    number = customer.get("documentoNumero")
    if not isinstance(number, str) or not number or "." in number or "/" in number:
        yield f"{where}.documentoNumero no puede estar vacío ni llevar . o /"
    if customer.get("documentoTipo") == 5 and (number != "0" or customer.get("razonSocial") != "Sin Nombre"):
        yield f"{where}: un innominado lleva documentoNumero 0 y razonSocial Sin Nombre"


def nomination_error(body: Mapping[str, Any]) -> str:
    """What xmlgen 1.0.283 refuses of a nomination; empty: nothing."""
    taxpayer, name = body.get("contribuyente"), body.get("razonSocial")
    checks = (
        (re.fullmatch(r"[0-9]{44}", str(body.get("cdc")), re.ASCII), "El CDC en data.cdc debe tener 44 caracteres"),
        (len(str(body.get("pais", ""))) == 3, "Debe especificar el Pais del Receptor en data.pais"),
        (body.get("tipoOperacion") in ((1, 2, 4) if taxpayer else (2, 4)), "data.tipoOperacion no es válido"),
        (isinstance(taxpayer, bool), "data.contribuyente debe ser true o false"),
        (isinstance(name, str) and 4 <= len(name) <= 255, "data.razonSocial debe tener de 4 a 255 caracteres"),
        (not taxpayer or body.get("tipoReceptor") in (1, 2), "Debe especificar data.tipoReceptor"),
        (not taxpayer or re.fullmatch(r"[0-9A-Z]{3,8}-\d", str(body.get("ruc")), re.ASCII), "data.ruc no es válido"),
        (taxpayer or body.get("documentoTipo") in (1, 2, 3, 4, 5), "data.documentoTipo no es válido"),
        (taxpayer or body.get("documentoNumero"), "Debe especificar data.documentoNumero"),
    )
    return next((sentence for good, sentence in checks if not good), "")


def _invoice_faults(body: Mapping[str, Any]) -> Iterator[str]:
    if not isinstance(body.get("factura"), dict) or body["factura"].get("presencia") not in (1, 2, 3, 4, 5, 6, 9):
        yield "data.factura.presencia no es válida"
    terms = body.get("condicion")
    if not isinstance(terms, dict):
        yield "Debe indicar los datos de la Condición de la Operación en data.condicion"
        return
    yield from _keys(terms, "data.condicion", {"tipo"}, {"entregas", "credito"})
    yield from _choice(terms, "tipo", "data.condicion", (1, 2))
    tenders = terms.get("entregas", [])
    if terms.get("tipo") == 1 and (not tenders or "credito" in terms):
        yield "data.condicion: al contado lleva entregas y no lleva credito"
    if terms.get("tipo") == 2:
        credit = terms.get("credito")
        if not isinstance(credit, dict) or credit.get("tipo") != 1 or not 2 <= len(str(credit.get("plazo"))) <= 15:
            yield "data.condicion.credito no es válido"
        elif bool(tenders) != ("montoEntrega" in credit):
            yield "data.condicion.credito.montoEntrega va con entregas"
    for number, row in enumerate(tenders if isinstance(tenders, list) else [None]):
        yield from _tender_faults(row, f"data.condicion.entregas[{number}]")


def _tender_faults(row: Any, where: str) -> Iterator[str]:
    if not isinstance(row, dict):
        yield f"{where} no es un objeto"
        return
    yield from _choice(row, "tipo", where, _TENDERS)
    if not isinstance(row.get("monto"), str) or not re.fullmatch(r"[1-9]\d{0,14}", row["monto"], re.ASCII):
        yield f"{where}.monto debe ser un texto de cifras"
    if row.get("moneda") != "PYG":
        yield f"{where}.moneda no es válida"
    if row.get("tipo") == 99:
        yield from _text(row, "tipoDescripcion", where, 4, 30)
    card, cheque = row.get("infoTarjeta"), row.get("infoCheque")
    if row.get("tipo") in (3, 4):
        if not isinstance(card, dict) or card.get("tipo") not in (1, 2, 3, 4, 5, 6, 99):
            yield f"{where}.infoTarjeta no es válida"
        elif "numero" in card and len(str(card["numero"])) != 4:
            yield f"{where}.infoTarjeta.numero debe tener 4 cifras"
    figures = str(cheque.get("numeroCheque")) if isinstance(cheque, dict) else ""
    if row.get("tipo") == 2 and not re.fullmatch(r"\d{8}", figures, re.ASCII):
        yield f"{where}.infoCheque no es válida"


def _note_faults(body: Mapping[str, Any]) -> Iterator[str]:
    if "factura" in body or "condicion" in body:
        yield "Una nota no lleva data.factura ni data.condicion"
    reason, original = body.get("notaCreditoDebito"), body.get("documentoAsociado")
    if not isinstance(reason, dict) or reason.get("motivo") not in range(1, 9):
        yield "data.notaCreditoDebito.motivo no es válido"
    if not isinstance(original, dict) or original.get("formato") != 1 or read(str(original.get("cdc"))) is None:
        yield "data.documentoAsociado.cdc no es válido"


def _item_faults(item: Any, where: str) -> Iterator[str]:
    if not isinstance(item, dict):
        yield f"{where} no es un objeto"
        return
    yield from _keys(item, where, _ITEM, {"descuento", "observacion", "ncm"})
    yield from _text(item, "codigo", where, 1, 50)
    yield from _text(item, "descripcion", where, 1, 2000)
    if re.search("[<>]", str(item.get("descripcion"))):
        yield f"{where}.descripcion no puede llevar etiquetas"
    yield from _choice(item, "unidadMedida", where, CODES)
    quantity, price = _number(item, "cantidad", 4), _number(item, "precioUnitario", 8)
    discount = _number(item, "descuento", 8) if "descuento" in item else Decimal(0)
    if quantity is None or not quantity:
        yield f"{where}.cantidad debe ser mayor que cero, con hasta 4 decimales"
    if price is None or discount is None or discount > price:
        yield f"{where}: precio o descuento no válidos (hasta 8 decimales; descuento hasta el precio)"
    base, rates = _IVA.get(item.get("ivaTipo", 0), (None, ()))
    if item.get("ivaBase") != base or item.get("iva") not in rates:
        yield f"{where}: ivaTipo, ivaBase e iva no corresponden entre sí"


def _extras_faults(body: Mapping[str, Any]) -> Iterator[str]:
    extras = body.get("extras", {})
    if not isinstance(extras, dict) or any(isinstance(value, (dict, list)) for value in extras.values()):
        yield "data.extras admite un solo nivel"
    code = body.get("codigoSeguridadAleatorio")
    if code is not None and not re.fullmatch(r"\d{9}", str(code), re.ASCII):
        yield "data.codigoSeguridadAleatorio debe tener 9 cifras"


def _keys(value: Mapping[str, Any], where: str, needed: Collection[str], allowed: Collection[str]) -> Iterator[str]:
    yield from (f"Debe especificar {where}.{key}" for key in sorted(needed) if key not in value)
    yield from (f"{where}.{key[:40]} no se conoce" for key in value if key not in needed and key not in allowed)


def _choice(value: Mapping[str, Any], key: str, where: str, allowed: Collection[int]) -> Iterator[str]:
    """Numbers of catalogues: the same figures as a text are refused, as the library does."""
    found = value.get(key)
    if not isinstance(found, int) or isinstance(found, bool) or found not in allowed:
        yield f"'{found}' en {where}.{key} no válido"


def _text(value: Mapping[str, Any], key: str, where: str, shortest: int, longest: int) -> Iterator[str]:
    text = value.get(key)
    if not isinstance(text, str) or not shortest <= len(text.strip()) <= longest or not text.isprintable():
        yield f"'{str(text)[:40]}' en {where}.{key} debe tener de {shortest} a {longest} caracteres"


def _number(value: Mapping[str, Any], key: str, places: int) -> Decimal | None:
    number = value.get(key)
    if isinstance(number, bool) or not isinstance(number, (int, Decimal)):
        return None
    number = Decimal(number)
    return number if 0 <= number < 10**12 and number == _round(number, places) else None


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return bool(re.fullmatch(r"\d{4}(-\d\d){2}T\d\d(:\d\d){2}", text, re.ASCII))


def _round(amount: Decimal, places: int) -> Decimal:
    return amount.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
