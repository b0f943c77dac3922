"""How a document is said to Conteo, as JSON. Pure: no credentials, no network; the answers are read elsewhere."""

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any

from app.domain.document import Document, DocumentType
from app.domain.errors import Unsayable
from app.domain.money import round_half_up
from app.domain.party import Customer
from app.domain.taxid.pa import check
from app.providers.conteo.prices import Item, wire_items
from app.providers.json_text import write_json

FINAL_CONSUMER = "CONSUMIDOR FINAL"
MAX_TEXT = 500
"""Assumption: no limit of a text is published; PACs cut descriptions at 500."""

RATE_CODES: Mapping[Decimal, str] = {Decimal(0): "00", Decimal(7): "01", Decimal(10): "02", Decimal(15): "03"}
"""Codes of the DGI (dossier 5.4), used only when the shop chooses the style "code"."""

_CURRENCIES = ("USD", "PAB")
_NOT_PRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]+")


class ItbmsMode(StrEnum):
    """What items[].itbms holds: the tax of one unit, as the article's sample does, or of the whole line."""

    UNIT = "unit"
    LINE = "line"


class RateStyle(StrEnum):
    """How items[].itbms_rate is written; the table of rates is not public (dossier 1.1)."""

    FRACTION = "fraction"
    PERCENT = "percent"
    CODE = "code"


class NoTaxId(StrEnum):
    """How a final consumer without a RUC is said: only a name, a name and an empty RUC, or no receptor at all."""

    NAME = "name"
    EMPTY_RUC = "empty_ruc"
    NO_RECEPTOR = "no_receptor"


def payload(document: Document, mode: ItbmsMode, style: RateStyle, no_tax_id: NoTaxId) -> str:
    """The body of POST /invoices, the same text for every attempt. Raises Unsayable."""
    _must_be_sayable(document)
    totals = document.totals
    receptor = _receptor(document.customer, no_tax_id)
    body: dict[str, Any] = {"receptor": receptor} if receptor else {}
    body["items"] = [_item(item, mode, style) for item in wire_items(document)]
    body["subtotal"] = round_half_up(totals.net, 2)
    body["itbms"] = round_half_up(totals.tax, 2)
    body["total"] = round_half_up(totals.total, 2)
    body["referencia_externa"] = document.reference
    return write_json(body)


@lru_cache(maxsize=4096)
def clean(text: str, limit: int = MAX_TEXT) -> str:
    """One line of printable text, at most `limit` characters."""
    line = _NOT_PRINTABLE.sub(" ", unicodedata.normalize("NFC", text))
    return " ".join(line.split())[:limit].strip()


def _must_be_sayable(document: Document) -> None:
    if document.type not in (DocumentType.INVOICE, DocumentType.RECEIPT):
        sentence = "Conteo no emite notas de crédito ni de débito; hágalas en el portal del proveedor."
        raise Unsayable(sentence, document.type)
    if document.currency_code not in _CURRENCIES:
        raise Unsayable("Conteo factura en dólares o balboas.", document.currency_code)
    if not document.lines or not document.reference:
        raise Unsayable("La venta no tiene líneas o no tiene referencia.", "empty")
    if any(line.quantity <= 0 or line.net < 0 or line.tax < 0 for line in document.lines):
        raise Unsayable("Conteo no admite cantidades ni importes negativos.", "negative line")


def _receptor(customer: Customer | None, no_tax_id: NoTaxId) -> dict[str, str]:
    name = clean(customer.name) if customer else ""
    ruc = customer.tax_id.strip() if customer else ""
    if customer and ruc:
        # The DV is nowhere in the payload (dossier 2, row 9): a typed one is cut off.
        normalized = check(ruc, kind=customer.tax_id_kind or "auto").normalized
        if not normalized:
            raise Unsayable("El RUC o la cédula del cliente no es válido; corríjalo.", "tax id")
        return {"ruc": normalized, "nombre": name or FINAL_CONSUMER}
    match no_tax_id:
        case NoTaxId.NAME:
            return {"nombre": name or FINAL_CONSUMER}
        case NoTaxId.EMPTY_RUC:
            return {"ruc": "", "nombre": name or FINAL_CONSUMER}
        case NoTaxId.NO_RECEPTOR:
            return {}


def _item(item: Item, mode: ItbmsMode, style: RateStyle) -> dict[str, Any]:
    fraction = item.line.rate.percent / 100
    return {
        "descripcion": clean(item.line.description) or clean(item.line.code) or "Artículo",
        "cantidad": _shortest(item.quantity, 0),
        "precio_unitario": _shortest(item.price, 2),
        "itbms": round_half_up(item.price * fraction, 2) if mode is ItbmsMode.UNIT else _tax_of(item, fraction),
        "itbms_rate": _rate(item.line.rate.percent, style),
    }


def _tax_of(item: Item, fraction: Decimal) -> Decimal:
    """The line's own tax; where the line became two items, each has its part."""
    if item.quantity == item.line.quantity:
        return round_half_up(item.line.tax, 2)
    last = round_half_up((item.price if item.rest else item.line.net - item.net) * fraction, 2)
    last = min(last, item.line.tax)
    return last if item.rest else round_half_up(item.line.tax - last, 2)


@lru_cache(maxsize=64)
def _rate(percent: Decimal, style: RateStyle) -> Decimal | str:
    match style:
        case RateStyle.FRACTION:
            return _shortest(percent / 100, 0)
        case RateStyle.PERCENT:
            return _shortest(percent, 0)
        case RateStyle.CODE if percent in RATE_CODES:
            return RATE_CODES[percent]
    raise Unsayable(f"La tasa {percent:f} % no tiene código de ITBMS.", "rate code")


@lru_cache(maxsize=1024)
def _shortest(number: Decimal, places: int) -> Decimal:
    """Without trailing zeros, but with at least `places` decimals."""
    exponent = number.normalize().as_tuple().exponent
    assert isinstance(exponent, int)  # finite
    return number.quantize(Decimal(1).scaleb(-max(places, -exponent)))
