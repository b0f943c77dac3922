"""What the practice server demands of an invoice: exact keys, types, catalogues, dates; and what it comes to."""

import re
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Any

from app.domain.record import dataclass
from app.providers.enlazatte.master import Client, client_of, rate_of

_KEYS = ("fecha", "serie", "Moneda", "TipoCambio", "formaDePago", "metodoDePago", "Emisor", "CodigoCliente",
         "TipoDocumento", "Conceptos")  # fmt: skip
_LINE_KEYS = ("codigo", "cantidad", "descripcion", "valorUnitario")
_FORMS = ("01", "02", "03", "04", "05", "06", "08", "28", "29", "99")
_RFC = re.compile(r"[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", re.ASCII)
_SERIES = re.compile(r"[A-Z0-9]{1,25}", re.ASCII)
_RATE = re.compile(r"\d{1,4}\.\d{2,6}", re.ASCII)
_EASTERN, _WESTERN = timedelta(hours=5), timedelta(hours=8)
_OLDEST, _AHEAD = timedelta(hours=72), timedelta(minutes=5)


class Unprocessable(Exception):
    """422: the sentence names the field."""


@dataclass(frozen=True, slots=True)
class Line:
    """One concept with what the product master adds: its rate, or None when it is exempt."""

    code: str
    description: str
    quantity: Decimal
    price: Decimal
    rate: Decimal | None

    @property
    def net(self) -> Decimal:
        return self.quantity * self.price


@dataclass(frozen=True, slots=True)
class Order:
    """An acceptable request, added up as Contpaqi would (assumption): nets once, IVA once per rate, half up."""

    body: Mapping[str, Any]
    client: Client
    lines: tuple[Line, ...]
    subtotal: Decimal
    taxes: Mapping[Decimal, Decimal]

    @property
    def tax(self) -> Decimal:
        return sum(self.taxes.values(), Decimal(0))

    @property
    def total(self) -> Decimal:
        return self.subtotal + self.tax


def inspect(body: Mapping[str, Any], now: datetime, enrolled: Mapping[str, Client]) -> Order:
    """Raises Unprocessable for anything that the tutorial does not allow."""
    _exactly(body, _KEYS, "")
    for key in _KEYS[:-1]:
        if not isinstance(body[key], str):
            raise Unprocessable(f"{key}: se espera un texto")
    _head(body)
    _dated(body["fecha"], now)
    client = client_of(body["CodigoCliente"], enrolled)
    if client is None:
        raise Unprocessable(f"No se encontró el cliente con código: {body['CodigoCliente']}")
    rows = body["Conceptos"]
    if not isinstance(rows, list) or not rows:
        raise Unprocessable("Conceptos: se espera una lista con al menos un elemento")
    return _added_up(body, client, tuple(_line(row, f"Conceptos[{n}].") for n, row in enumerate(rows)))


def _head(body: Mapping[str, Any]) -> None:
    if not _SERIES.fullmatch(body["serie"]):
        raise Unprocessable("serie: se espera la serie sin folio")
    if body["Moneda"] not in ("MXN", "USD"):
        raise Unprocessable("Moneda: se admite MXN o USD")
    if not _RATE.fullmatch(body["TipoCambio"]) or (body["Moneda"] == "MXN") != (Decimal(body["TipoCambio"]) == 1):
        raise Unprocessable("TipoCambio: con MXN es 1.00; con USD, el del día")
    if body["formaDePago"] not in ("PUE", "PPD"):
        raise Unprocessable("formaDePago: se admite PUE o PPD")
    if body["metodoDePago"] not in _FORMS:
        raise Unprocessable(f"metodoDePago: se admite {', '.join(_FORMS)}")
    if not _RFC.fullmatch(body["Emisor"]):
        raise Unprocessable("Emisor: no es un RFC")
    if not body["TipoDocumento"].strip() or not body["CodigoCliente"].strip():
        raise Unprocessable("TipoDocumento, CodigoCliente: no pueden quedar vacíos")


def _dated(text: str, now: datetime) -> None:
    """Local time of a zone that is not said: refused only where it is wrong in every zone of the country."""
    try:
        local = datetime.fromisoformat(text) if _MOMENT.fullmatch(text) else None
    except ValueError:
        local = None
    if local is None:
        raise Unprocessable("fecha: se espera yyyy-MM-ddTHH:mm:ss")
    at = local.replace(tzinfo=UTC)
    if at + _EASTERN > now + _AHEAD or at + _WESTERN < now - _OLDEST:
        raise Unprocessable("401 - La fecha de emisión está en el futuro o es anterior a 72 horas")


def _line(row: Any, where: str) -> Line:
    if not isinstance(row, dict):
        raise Unprocessable(f"{where[:-1]}: se espera un objeto")
    _exactly(row, _LINE_KEYS, where)
    code, description = row["codigo"], row["descripcion"]
    if not isinstance(code, str) or not isinstance(description, str):
        raise Unprocessable(f"{where}codigo, descripcion: se espera un texto")
    if not description.strip() or len(description) > 1000 or "|" in description or not description.isprintable():
        raise Unprocessable(f"{where}descripcion: se espera un texto de 1 a 1000 caracteres sin «|»")
    known, rate = rate_of(code)
    if not known:
        raise Unprocessable(f"No se encontró el producto con código: {code}")
    quantity, price = (_number(row[key], f"{where}{key}") for key in ("cantidad", "valorUnitario"))
    return Line(code, description, quantity, price, rate)


def _number(value: Any, where: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise Unprocessable(f"{where}: se espera un número")
    number = Decimal(value)
    if not 0 < number < 10**12 or number != number.quantize(Decimal("1e-6")):
        raise Unprocessable(f"{where}: se espera un número mayor que 0 con hasta 6 decimales")
    return number


def _added_up(body: Mapping[str, Any], client: Client, lines: tuple[Line, ...]) -> Order:
    with localcontext(prec=60):
        nets: dict[Decimal, Decimal] = {}
        for line in lines:
            if line.rate is not None:
                nets[line.rate] = nets.get(line.rate, Decimal(0)) + line.net
        taxes = {rate: _round(net * rate) for rate, net in nets.items()}
        return Order(body, client, lines, _round(sum((line.net for line in lines), Decimal(0))), taxes)


def _exactly(value: Mapping[str, Any], keys: Collection[str], where: str) -> None:
    for key in keys:
        if key not in value:
            raise Unprocessable(f"{where}{key}: falta")
    for key in value:
        if key not in keys:
            raise Unprocessable(f"{where}{key[:40]}: campo desconocido")


def _round(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
