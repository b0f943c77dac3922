"""What the practice server demands of an invoice: keys, types, shapes, and every sum to the cent. Knows no answer."""

import re
from collections.abc import Collection, Mapping
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Any

_CENT = Decimal("0.01")
_RATES = (Decimal("0"), Decimal("0.07"), Decimal("0.10"), Decimal("0.15"))
_RUC = re.compile(
    r"(?:0?[1-9]|1[0-4])-\d{1,4}-\d{1,9}"  # cédula
    r"|(?:E|PE|N)-\d{1,4}-\d{1,9}"
    r"|(?:[1-9]|1[0-4])(?:AV|PI)-\d{1,4}-\d{1,8}"
    r"|(?:[1-9]|1[0-4])-NT-\d{1,3}-\d{1,7}"
    r"|\d{1,9}-\d{1,4}-\d{1,6}"  # company
    r"|\d{1,2}-\d{1,8}"  # property
    r"|J-\d-\d{1,6}-\d",  # only in the article's own example
    re.ASCII,
)


class BadPayload(Exception):
    """INVALID_PAYLOAD, with the field and what is wrong with it."""


class BadRuc(Exception):
    """INVALID_RUC."""


def inspect(body: Mapping[str, Any]) -> None:
    """Raises BadPayload or BadRuc for anything that the documented interface does not allow."""
    _keys(body, "", {"receptor", "items", "subtotal", "itbms", "total", "referencia_externa"})
    _text(body, "referencia_externa", 100)
    _receptor(body["receptor"])
    items = body["items"]
    if not isinstance(items, list) or not items:
        raise BadPayload("items: se espera una lista con al menos un elemento")
    for number, item in enumerate(items):
        _item(item, f"items[{number}].")
    _sums(body, items)
    _taxes(body, items)


def _receptor(receptor: Any) -> None:
    if not isinstance(receptor, dict):
        raise BadPayload("receptor: se espera un objeto")
    _keys(receptor, "receptor.", {"nombre"}, {"ruc"})
    _text(receptor, "nombre", 200, "receptor.")
    if "ruc" in receptor:
        if not isinstance(receptor["ruc"], str):
            raise BadPayload("receptor.ruc: se espera un texto")
        if not _RUC.fullmatch(receptor["ruc"]):
            raise BadRuc("receptor.ruc: formato incorrecto")


def _item(item: Any, where: str) -> None:
    if not isinstance(item, dict):
        raise BadPayload(f"{where[:-1]}: se espera un objeto")
    _keys(item, where, {"descripcion", "cantidad", "precio_unitario", "itbms", "itbms_rate"})
    _text(item, "descripcion", 500, where)
    if _number(item, "cantidad", 6, where) <= 0:
        raise BadPayload(f"{where}cantidad: debe ser mayor que cero")
    price, tax, rate = (_number(item, key, 6, where) for key in ("precio_unitario", "itbms", "itbms_rate"))
    if rate not in _RATES:
        raise BadPayload(f"{where}itbms_rate: {rate} no está en la tabla de tasas")
    whole = item["cantidad"] * price * rate
    if tax != _round(price * rate) and abs(tax - whole) > 2 * _CENT:  # a cent left over of its rate may be in it
        raise BadPayload(f"{where}itbms: {tax} no corresponde al precio ni a la línea")
    if tax != _round(tax):
        raise BadPayload(f"{where}itbms: se esperan dos decimales")


def _sums(body: Mapping[str, Any], items: list[dict[str, Any]]) -> None:
    """Net and tax by rate, each rounded half up once (dossier 2, row 2)."""
    subtotal, itbms, total = (_number(body, key, 2) for key in ("subtotal", "itbms", "total"))
    with localcontext(prec=80):
        nets: dict[Decimal, Decimal] = {}
        for item in items:
            rate = Decimal(item["itbms_rate"])
            nets[rate] = nets.get(rate, Decimal(0)) + Decimal(item["cantidad"]) * Decimal(item["precio_unitario"])
        expected = {
            "subtotal": (subtotal, sum(map(_round, nets.values()), Decimal(0))),
            "itbms": (itbms, sum((_round(net * rate) for rate, net in nets.items()), Decimal(0))),
            "total": (total, subtotal + itbms),
        }
    for key, (given, right) in expected.items():
        if given != right:
            raise BadPayload(f"{key}: {given} no coincide con los items, que dan {right}")


def _taxes(body: Mapping[str, Any], items: list[dict[str, Any]]) -> None:
    """Of one unit each, or else of whole lines that add up to the header's (dossier 2, row 1)."""
    by_unit = all(item["itbms"] == _round(Decimal(item["precio_unitario"]) * item["itbms_rate"]) for item in items)
    told = sum((Decimal(item["itbms"]) for item in items), Decimal(0))
    if not by_unit and told != body["itbms"]:
        raise BadPayload(f"items: sus itbms no son de una unidad y suman {told}, no {body['itbms']}")


def _keys(value: Mapping[str, Any], where: str, needed: Collection[str], allowed: Collection[str] = ()) -> None:
    for key in needed:
        if key not in value:
            raise BadPayload(f"{where}{key}: falta")
    for key in value:
        if key not in needed and key not in allowed:
            raise BadPayload(f"{where}{key[:40]}: campo desconocido")


def _text(value: Mapping[str, Any], key: str, limit: int, where: str = "") -> None:
    text = value[key]
    if not isinstance(text, str) or not text.strip() or len(text) > limit or not text.isprintable():
        raise BadPayload(f"{where}{key}: se espera un texto de 1 a {limit} caracteres")


def _number(value: Mapping[str, Any], key: str, places: int, where: str = "") -> Decimal:
    number = value[key]
    if isinstance(number, bool) or not isinstance(number, (int, Decimal)):
        raise BadPayload(f"{where}{key}: se espera un número")
    number = Decimal(number)
    if not 0 <= number < 10**15 or number != number.quantize(Decimal(1).scaleb(-places)):
        raise BadPayload(f"{where}{key}: se espera un número desde 0 con hasta {places} decimales")
    return number


def _round(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)
