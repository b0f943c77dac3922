"""What the practice server demands of a request: properties, types, SUNAT's rules, every cent. Knows no answer.

Written from the dossier alone; it shares no arithmetic with the mapping that it judges.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Any

from app.domain.record import dataclass

ACCOUNT = "20512333797"
"""The RUC of the pretend account where a request does not say who issues."""

_CENT = Decimal("0.01")
_HEADER = ("tipo", "serie", "numero", "fecha", "tipo_doc", "numero_doc", "razon_social", "moneda", "items")
_HEADER_MAY = ("hora", "direccion", "emisor")
_NOTE = ("doc_afectado_tipo", "doc_afectado_serie", "doc_afectado_numero", "motivo", "motivo_descripcion")
_ITEM = ("unidad", "descripcion", "cantidad", "precio_unitario", "valor_unitario", "igv", "afectacion_igv")
_ITEM_MAY = ("descripcion_extra", "codigo", "valor_venta", "icbper")
_NUMBER = re.compile(r"\d{1,15}(\.\d{1,13})?", re.ASCII)
_CODES = {"f": "01", "b": "03", "nc": "07", "nd": "08"}
_RATES = ((Decimal(18), date(2011, 3, 1), date.max), (Decimal(10), date(2022, 9, 1), date(2025, 12, 31)),
          (Decimal("10.5"), date(2026, 1, 1), date(2026, 12, 31)))  # fmt: skip
_UNKNOWN_SINCE, _LEAST, _MOST = date(2027, 1, 1), Decimal(8), Decimal(18)
"""What restaurants and hotels pay after 2026 nobody knows yet: more than the central tax of 2026, less than all."""
_BAG = Decimal("0.50")
_UNITS = ("NIU", "ZZ", "KGM", "GRM", "LBR", "LTR", "MTR")
_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


class BadPayload(Exception):
    """Fabo's 400: the property, as descripcion_extra names it, and what is wrong."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(f"{name}: {words}")
        self.name = name
        self.words = words


class SunatSaysNo(Exception):
    """SUNAT's code and sentence."""

    def __init__(self, code: int, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Seen:
    """A request that Fabo accepts, before SUNAT's rules."""

    kind: str
    series: str
    number: int
    day: date
    id_kind: str
    id_number: str
    name: str
    total: Decimal
    tax: Decimal
    affected: str = ""

    @property
    def code(self) -> str:
        """Without the issuer: tipo-serie-numero."""
        return f"{_CODES[self.kind]}-{self.series}-{self.number}"


def read(body: Mapping[str, Any], *, text: bool) -> Seen:
    """The request as Fabo understands it; BadPayload for anything that the documented interface does not allow."""
    is_note = body.get("tipo") in ("nc", "nd")
    _keys(body, "", [*_HEADER, *(_NOTE if is_note else ())], _HEADER_MAY)
    kind = _choice(body, "tipo", _CODES)
    items = body["items"]
    if not isinstance(items, list) or not items:
        raise BadPayload("items", "se espera una colección con al menos un elemento")
    day = _day(body["fecha"])
    if "hora" in body and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", str(body["hora"]), re.ASCII):
        raise BadPayload("hora", "se espera HH:MM")
    with localcontext(prec=60):
        sums = [_item(item, f"items-{n}-", day, text) for n, item in enumerate(items, 1)]
    _choice(body, "moneda", ("PEN", "USD"))
    tax = sum((tax for _, tax in sums), Decimal("0.00"))
    total = sum((net for net, _ in sums), tax)
    affected = _affected(body, text) if is_note else ""
    return Seen(
        kind, _text(body, "serie", 4), _whole(body, "numero", text), day, _choice(body, "tipo_doc", "rdep-"),
        _text(body, "numero_doc", 15), _text(body, "razon_social", 200), total, tax, affected,
    )  # fmt: skip


def judge(seen: Seen, today: date) -> None:
    """SUNAT's own rules (dossier 7 and 8); SunatSaysNo burns the number where its code is from 2000 on."""
    first = "FB" if seen.affected == "" else ("B" if seen.affected.startswith("03") else "F")
    if seen.kind in "fb":
        first = seen.kind.upper()
    if not re.fullmatch(rf"[{first}][A-Z0-9]{{3}}", seen.series, re.ASCII) or not 1 <= seen.number < 10**8:
        raise SunatSaysNo(1001, "El dato ingresado en serie y numero no cumple con el formato")
    if seen.day > today:
        raise SunatSaysNo(2236, "La fecha de emision no puede ser mayor a la fecha actual")
    if seen.day < today - timedelta(days=3):
        raise SunatSaysNo(2329, "La fecha de emision se encuentra fuera del limite permitido")
    if first == "F" and not (seen.id_kind == "r" and _is_ruc(seen.id_number)):
        raise SunatSaysNo(2017, "El numero de documento de identidad del receptor debe ser RUC")
    if seen.id_kind == "r" and not _is_ruc(seen.id_number):
        raise SunatSaysNo(2017, "El RUC del receptor no es valido")
    if seen.id_kind == "d" and not re.fullmatch(r"\d{8}", seen.id_number, re.ASCII):
        raise SunatSaysNo(2801, "El DNI debe tener 8 caracteres numericos")
    if seen.kind == "b" and seen.id_kind == "-" and seen.total > 700:
        raise SunatSaysNo(2396, "Si el monto total es mayor a S/ 700.00 debe consignar el documento del adquiriente")


def _item(item: Any, where: str, day: date, text: bool) -> tuple[Decimal, Decimal]:
    """Net and tax of one item; the line is IGV-inclusive price times quantity, rounded once."""
    if not isinstance(item, dict):
        raise BadPayload(where[:-1], "se espera un objeto")
    _keys(item, where, _ITEM, _ITEM_MAY)
    _choice(item, "unidad", _UNITS, where)
    for key in ("descripcion", "descripcion_extra", "codigo"):
        if key in item:
            _text(item, key, 500, where)
    number = {key: _number(item, key, text, where) for key in ("cantidad", "precio_unitario", "valor_unitario", "igv")}
    quantity, price, value, igv = number.values()
    if quantity <= 0:
        raise BadPayload(f"{where}cantidad", "debe ser mayor que cero")
    net = _number(item, "valor_venta", text, where) if "valor_venta" in item else _round(quantity * value)
    if net != _round(net) or net != _round(quantity * value):
        raise BadPayload(f"{where}valor_venta", f"{net} no es cantidad por valor_unitario, {_round(quantity * value)}")
    gross = _round(quantity * price)
    tax = igv if net + igv == gross else _round(quantity * igv)
    if net + tax != gross:
        raise BadPayload(f"{where}igv", f"{igv} no es la diferencia entre {gross} y {net}")
    _rate(item, net, tax, day, where)
    bags = _number(item, "icbper", text, where) if "icbper" in item else Decimal(0)
    if bags and (bags != _round(bags) or bags != quantity * _BAG):
        raise BadPayload(f"{where}icbper", f"se espera {quantity * _BAG}")
    return net, tax + bags


def _rate(item: Mapping[str, Any], net: Decimal, tax: Decimal, day: date, where: str) -> None:
    """Taxed lines carry a rate of their day, within a cent; the others carry none."""
    kind = str(item["afectacion_igv"])
    if isinstance(item["afectacion_igv"], bool) or kind not in ("10", "20", "30"):
        raise BadPayload(f"{where}afectacion_igv", "se espera un código del catálogo 07: 10, 20 o 30")
    if kind != "10":
        if tax:
            raise BadPayload(f"{where}igv", "debe ser 0 en operaciones no gravadas")
        return
    rates = [percent for percent, since, until in _RATES if since <= day <= until]
    reduced = day >= _UNKNOWN_SINCE and net * _LEAST / 100 <= tax <= net * _MOST / 100
    if not reduced and not any(abs(net * percent / 100 - tax) < _CENT for percent in rates):
        raise BadPayload(f"{where}igv", f"{tax} no es el IGV de {net}")


def _affected(body: Mapping[str, Any], text: bool) -> str:
    kind = _choice(body, "doc_afectado_tipo", ("f", "b"))
    series, number = _text(body, "doc_afectado_serie", 4), _whole(body, "doc_afectado_numero", text)
    if not re.fullmatch(r"0[1-9]|1[0-3]", str(body["motivo"]), re.ASCII):
        raise BadPayload("motivo", "se espera un código del catálogo 09 o 10")
    _text(body, "motivo_descripcion", 250)
    return f"{_CODES[kind]}-{series}-{number}"


def void_code(body: Mapping[str, Any], *, text: bool) -> str:
    """Which document a `baja` is about, as tipo-serie-numero."""
    _keys(body, "", ("tipo", "serie", "numero", "motivo"), ("emisor",))
    _text(body, "motivo", 100)
    return f"{_CODES[_choice(body, 'tipo', _CODES)]}-{_text(body, 'serie', 4)}-{_whole(body, 'numero', text)}"


def account(body: Mapping[str, Any]) -> str:
    """Whose account it is: only a sale of practice says it, one account of the real Fabo is one RUC."""
    named = body.get("emisor", ACCOUNT)
    if not isinstance(named, str) or not _is_ruc(named):
        raise BadPayload("emisor", "se espera un RUC")
    return named


def mail_wish(body: Mapping[str, Any]) -> tuple[str, Sequence[str]]:
    """Which document goes to which addresses. In text a single address is a plain value."""
    numbered = [body[key] for key in body if re.fullmatch(r"destinatarios-[1-9]\d?", key)]
    told = body.get("destinatarios", numbered)
    addresses = told if isinstance(told, list) else [told]
    if not addresses or not all(isinstance(a, str) and re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", a) for a in addresses):
        raise BadPayload("destinatarios", "se espera al menos una dirección de correo")
    return _text(body, "codigo_documento", 60), addresses


def is_person_or_company(number: str) -> str:
    """The RUC asked for: itself, or that of a DNI; BadPayload for what is neither."""
    if re.fullmatch(r"\d{8}", number, re.ASCII):
        number = f"10{number}"
        return number + _digit(number)
    if not _is_ruc(number):
        raise BadPayload("ruc", "se espera un RUC de 11 dígitos o un DNI de 8")
    return number


def _is_ruc(number: str) -> bool:
    return bool(re.fullmatch(r"(10|15|16|17|20)\d{9}", number, re.ASCII)) and number[10] == _digit(number[:10])


def _digit(ten: str) -> str:
    return str((11 - sum(int(n) * w for n, w in zip(ten, _WEIGHTS, strict=True)) % 11) % 10)


def _keys(value: Mapping[str, Any], where: str, needed: Collection[str], allowed: Collection[str] = ()) -> None:
    for key in needed:
        if key not in value:
            raise BadPayload(f"{where}{key}", "falta la propiedad")
    for key in value:
        if key not in needed and key not in allowed:
            raise BadPayload(f"{where}{key[:40]}", "propiedad desconocida")


def _text(value: Mapping[str, Any], key: str, limit: int, where: str = "") -> str:
    text = value[key]
    if not isinstance(text, str) or not text.strip() or len(text) > limit or not text.isprintable():
        raise BadPayload(f"{where}{key}", f"se espera un texto de 1 a {limit} caracteres")
    return text


def _choice(value: Mapping[str, Any], key: str, allowed: Collection[str], where: str = "") -> str:
    text = value[key]
    if not isinstance(text, str) or text not in tuple(allowed):
        raise BadPayload(f"{where}{key}", f"se espera uno de: {', '.join(allowed)}")
    return text


def _number(value: Mapping[str, Any], key: str, text: bool, where: str = "") -> Decimal:
    """A number of JSON, or digits of a text; at most fifteen characters with the point."""
    given = value[key]
    right = isinstance(given, str) if text else isinstance(given, (int, Decimal)) and not isinstance(given, bool)
    written = f"{given:f}" if isinstance(given, Decimal) else str(given)[:40]
    if not right or len(written) > 15 or not _NUMBER.fullmatch(written):
        raise BadPayload(f"{where}{key}", "se espera un número de hasta 15 caracteres")
    return Decimal(written)


def _whole(value: Mapping[str, Any], key: str, text: bool) -> int:
    number = _number(value, key, text)
    if number != number.to_integral_value() or "." in str(value[key]):
        raise BadPayload(key, "se espera un número entero")
    return int(number)


def _day(value: Any) -> date:
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise BadPayload("fecha", "se espera AAAA-MM-DD")


def _round(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)
