"""What the practice server demands of a document: keys, types, codes, tax ids, and the total to the cent. No answer."""

import re
from collections.abc import Collection, Mapping
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from typing import Any

CREDENTIALS = ("apitoken", "apikey", "usertoken")
REFERENCE = "facturacion_lote_id_referencia"
_TYPE = re.compile(r"(FACTURA|NOTA DE CREDITO|NOTA DE DEBITO) ([ABC])")
_TEXT_REFERENCE = re.compile(r"[A-Za-z0-9_-]{1,255}", re.ASCII)
_RATES = frozenset(Decimal(text) for text in ("27", "21", "10.5", "0", "-1", "-2"))
_TERMS = frozenset(str(code) for code in range(201, 218)) | {"0"}
_CUSTOMER = {"documento_tipo", "documento_nro", "razon_social", "condicion_iva", "condicion_pago", "domicilio",
             "provincia", "email", "envia_por_mail"}  # fmt: skip
_CUSTOMER_MORE = {"condicion_iva_operacion", "reclama_deuda", "rg5329", "condicion_pago_otra", "codigo"}
_COMPROBANTE = {"fecha", "tipo", "operacion", "punto_venta", "numero", "moneda", "cotizacion", "rubro",
                "rubro_grupo_contable", "detalle", "bonificacion", "impuestos_internos", "total"}  # fmt: skip
_PERIOD = ("periodo_facturado_desde", "periodo_facturado_hasta")
_COMPROBANTE_MORE = {"external_reference", "idioma", "vencimiento", "percepciones_iva", "percepciones_iibb", REFERENCE,
                     "comprobantes_asociados", *_PERIOD}  # fmt: skip
_ASSOCIATED = {"tipo_comprobante", "punto_venta", "numero", "comprobante_fecha", "cuit"}
_LINE_MORE = {"afecta_stock", "bonificacion_porcentaje", "leyenda"}
_PRODUCT = {"descripcion", "codigo", "lista_precios", "leyenda", "unidad_bulto", "alicuota", "precio_unitario_sin_iva"}
_PRODUCT_MORE = {"unidad_medida", "actualiza_precio", "rg5329"}
_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


class BadPayload(Exception):
    """What is wrong, in the service's own way; `code` is one of its TFC codes or one of the authority's."""

    def __init__(self, text: str, code: str = "") -> None:
        super().__init__(text)
        self.code = code


def inspect(row: Mapping[str, Any], *, lots: bool, extra: Collection[str] = ()) -> None:
    """Raises BadPayload for anything that the documented interface or the authority does not take."""
    _keys(row, "", {"cliente", "comprobante", *CREDENTIALS}, extra)
    customer, body = row["cliente"], row["comprobante"]
    if not isinstance(customer, dict) or not isinstance(body, dict):
        raise BadPayload("cliente y comprobante: se esperan objetos")
    _customer(customer)
    _comprobante(body, lots=lots)
    _letter(customer, body)
    _total(body)


def _customer(customer: Mapping[str, Any]) -> None:
    _keys(customer, "cliente.", _CUSTOMER, _CUSTOMER_MORE)
    kind, number = customer["documento_tipo"], customer["documento_nro"]
    if kind not in ("CUIT", "CUIL", "CDI", "DNI", "PASAPORTE", "OTRO") or not isinstance(number, str):
        raise BadPayload("El cliente no pudo ser creado: tipo o numero de documento", "TFC-6001")
    if kind in ("CUIT", "CUIL", "CDI") and not _cuit(number):
        raise BadPayload("El cliente no pudo ser creado: documento_nro no es valido", "TFC-6001")
    if not re.fullmatch("[0-9]{6,8}" if kind == "DNI" else "[0-9]{1,12}", number):
        raise BadPayload("El cliente no pudo ser creado: documento_nro no es valido", "TFC-6001")
    for key in ("razon_social", "domicilio"):
        _text(customer, key, 1, 255, "cliente.")
    if not isinstance(customer["email"], str) or customer["envia_por_mail"] not in ("S", "N"):
        raise BadPayload("cliente.email, cliente.envia_por_mail: valor no permitido")
    for key, allowed in (
        ("provincia", {str(n) for n in range(1, 27)}), ("condicion_pago", _TERMS),
        ("condicion_iva", {"CF", "RI", "M", "E", "CDEX", "IVNA"}),
    ):  # fmt: skip
        if customer[key] not in allowed:
            raise BadPayload(f"cliente.{key}: valor no permitido")
    if customer["condicion_pago"] == "214" and "condicion_iva_operacion" in customer:
        _text(customer, "condicion_pago_otra", 1, 100, "cliente.")


def _comprobante(body: Mapping[str, Any], *, lots: bool) -> None:
    _keys(body, "comprobante.", _COMPROBANTE, _COMPROBANTE_MORE)
    if body["operacion"] != "V" or body["moneda"] != "PES" or body["cotizacion"] != 1:
        raise BadPayload("comprobante: operacion, moneda o cotizacion no permitida")
    if not isinstance(body["tipo"], str) or not _TYPE.fullmatch(body["tipo"]):
        raise BadPayload("comprobante.tipo: no existe")
    for key, least, most in (("punto_venta", 1, 99999), ("numero", 0, 99_999_999)):
        if not isinstance(body[key], int) or isinstance(body[key], bool) or not least <= body[key] <= most:
            raise BadPayload(f"comprobante.{key}: se espera un entero")
    if lots != (body["numero"] == 0):
        raise BadPayload("comprobante.numero: debe ser cero solo en lotes")
    day = day_of(body["fecha"])
    if "vencimiento" in body and day_of(body["vencimiento"]) < day:
        raise BadPayload("#6661145. 10036: Campo FchVtoPago no puede ser anterior a la fecha del comprobante", "10036")
    since, until = (day_of(body[key]) if key in body else None for key in _PERIOD)
    if (since is None) != (until is None) or (since and until and since > until):
        raise BadPayload("comprobante: periodo_facturado_desde y periodo_facturado_hasta no son un periodo")
    for key in (REFERENCE, "external_reference"):
        if key in body and not (isinstance(body[key], str) and _TEXT_REFERENCE.fullmatch(body[key])):
            raise BadPayload("La external reference enviada, posee caracteres no validos.", "TFC-8002")
    for key in ("rubro", "rubro_grupo_contable"):
        _text(body, key, 1, 255, "comprobante.")
    for position, original in enumerate(body.get("comprobantes_asociados", ())):
        _associated(original, f"comprobantes_asociados[{position}].")
    lines = body["detalle"]
    if not isinstance(lines, list) or not 0 < len(lines) <= 130:
        raise BadPayload("comprobante.detalle: se esperan de 1 a 130 items")
    for position, line in enumerate(lines):
        _line(line, f"detalle[{position}].")


def _associated(original: Any, where: str) -> None:
    if not isinstance(original, dict):
        raise BadPayload(f"{where[:-1]}: se espera un objeto")
    _keys(original, where, _ASSOCIATED)
    day_of(original["comprobante_fecha"])
    for key in ("punto_venta", "numero"):
        if _number(original, key, 0, where) < 1:
            raise BadPayload(f"{where}{key}: se espera un entero")
    if not isinstance(original["cuit"], int) or not _cuit(str(original["cuit"])):
        raise BadPayload(f"{where}cuit: se espera el CUIT de quien emite")


def _line(line: Any, where: str) -> None:
    if not isinstance(line, dict) or not isinstance(line.get("producto"), dict):
        raise BadPayload(f"{where[:-1]}: se espera un objeto con producto")
    product = line["producto"]
    _keys(line, where, {"cantidad", "producto"}, _LINE_MORE)
    _keys(product, f"{where}producto.", _PRODUCT, _PRODUCT_MORE)
    _text(product, "descripcion", 4, 255, f"{where}producto.")
    _text(product, "lista_precios", 4, 255, f"{where}producto.")
    for key, longest in (("codigo", 50), ("leyenda", 1000)):
        if not isinstance(product[key], str) or len(product[key]) > longest:
            raise BadPayload(f"{where}producto.{key}: se espera un texto de hasta {longest}")
    if _number(line, "cantidad", 2, where) <= 0 or _number(product, "unidad_bulto", 0, where) < 1:
        raise BadPayload(f"{where}cantidad o unidad_bulto: fuera de rango")
    if _number(product, "precio_unitario_sin_iva", 3, where) < 0 or line.get("bonificacion_porcentaje", 0) != 0:
        raise BadPayload(f"{where}precio o bonificacion: fuera de rango")
    if _number(product, "alicuota", 1, where) not in _RATES:
        raise BadPayload(f"{where}producto.alicuota: no existe")


def _letter(customer: Mapping[str, Any], body: Mapping[str, Any]) -> None:
    """The authority's rules on type, receiver and original."""
    found = _TYPE.fullmatch(body["tipo"])
    assert found is not None
    kind, letter = found.groups()
    status = customer.get("condicion_iva_operacion", customer["condicion_iva"])
    if letter == "A" and (customer["documento_tipo"] != "CUIT" or status not in ("RI", "M")):
        raise BadPayload("#6661145. 10015: para comprobantes A el receptor se identifica con CUIT y es RI o M", "10015")
    if letter == "B" and status in ("RI",):
        raise BadPayload("#6661145. 10243: condicion IVA del receptor no valida para la clase de comprobante", "10243")
    if letter == "B" and status == "E" and customer["documento_tipo"] not in ("CUIT", "CUIL", "CDI"):
        raise BadPayload("#6661145. 10015: para un receptor exento se informa CUIT", "10015")
    if letter == "C" and any(line["producto"]["alicuota"] != 0 for line in body["detalle"]):
        raise BadPayload("#6661145. 10071: para comprobantes C no se informa IVA", "10071")
    if customer["documento_tipo"] == "OTRO" and body["total"] >= 10_000_000:
        raise BadPayload("#6661145. 10015: el importe obliga a identificar al receptor", "10015")
    if (kind != "FACTURA") != ("comprobantes_asociados" in body):
        raise BadPayload("#6661145. 10040: comprobantes asociados", "10040")


def _total(body: Mapping[str, Any]) -> None:
    """Net by rate plus its VAT, rounded once by either rule, and once for the whole: all of them are the total."""
    total = _number(body, "total", 2, "comprobante.")
    with localcontext(prec=80):
        nets: dict[Decimal, Decimal] = {}
        for line in body["detalle"]:
            rate = Decimal(line["producto"]["alicuota"])
            amount = Decimal(line["cantidad"]) * Decimal(line["producto"]["precio_unitario_sin_iva"])
            nets[rate] = nets.get(rate, Decimal(0)) + amount
        gross = [net * (1 + max(rate, Decimal(0)) / 100) for rate, net in nets.items()]
        sums = {_round(each, rule) for rule in (ROUND_HALF_UP, ROUND_HALF_EVEN) for each in (sum(gross, Decimal(0)),)}
        sums |= {sum((_round(each, rule) for each in gross), Decimal(0)) for rule in (ROUND_HALF_UP, ROUND_HALF_EVEN)}
    if sums != {total} or total <= 0:
        sentence = f"#6661145. 10048: el total {total} no es la suma de neto e IVA, que da {min(sums)}"
        raise BadPayload(sentence, "10048")


def tax_of(body: Mapping[str, Any]) -> Decimal:
    """The VAT inside, for the ledger: an amount for each rate, as the authority takes it."""
    nets: dict[Decimal, Decimal] = {}
    for line in body["detalle"]:
        rate = max(Decimal(line["producto"]["alicuota"]), Decimal(0))
        net = Decimal(line["cantidad"]) * Decimal(line["producto"]["precio_unitario_sin_iva"])
        nets[rate] = nets.get(rate, Decimal(0)) + net
    return sum((_round(net * rate / 100, ROUND_HALF_UP) for rate, net in nets.items()), Decimal(0))


def day_of(text: Any) -> date:
    """dd/mm/yyyy and nothing else."""
    try:
        if isinstance(text, str) and re.fullmatch(r"[0-9]{2}/[0-9]{2}/[0-9]{4}", text, re.ASCII):
            return datetime.strptime(text, "%d/%m/%Y").date()  # noqa: DTZ007
    except ValueError:
        pass
    raise BadPayload("fecha: se espera dd/mm/aaaa")


def _cuit(text: str) -> bool:
    if not re.fullmatch("[0-9]{11}", text):
        return False
    rest = sum(weight * int(figure) for weight, figure in zip(_WEIGHTS, text[:10], strict=True)) % 11
    return int(text[10]) == {0: 0, 1: 9}.get(rest, 11 - rest)


def _keys(value: Mapping[str, Any], where: str, needed: Collection[str], allowed: Collection[str] = ()) -> None:
    for key in needed:
        if key not in value:
            raise BadPayload(f"{where}{key}: falta")
    for key in value:
        if key not in needed and key not in allowed:
            raise BadPayload(f"{where}{key[:40]}: campo desconocido")


def _text(value: Mapping[str, Any], key: str, least: int, most: int, where: str) -> None:
    text = value.get(key)
    if not isinstance(text, str) or not least <= len(text.strip()) <= most or not text.isprintable() or "%" in text:
        raise BadPayload(f"{where}{key}: se espera un texto de {least} a {most} caracteres")


def _number(value: Mapping[str, Any], key: str, places: int, where: str) -> Decimal:
    number = value[key]
    if isinstance(number, bool) or not isinstance(number, (int, Decimal)):
        raise BadPayload(f"{where}{key}: se espera un numero")
    number = Decimal(number)
    if abs(number) >= 10**13 or number != number.quantize(Decimal(1).scaleb(-places)):
        raise BadPayload(f"{where}{key}: se espera un numero de hasta {places} decimales")
    return number


def _round(amount: Decimal, rule: str) -> Decimal:
    return amount.quantize(Decimal("0.01"), rule)
