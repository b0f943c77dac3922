"""FacturaSend's bodies as values: JSON with its documented slips, signed XML, event results. Knows no outcome."""

import re
from datetime import datetime
from decimal import Decimal
from typing import Any

from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable
from app.domain.record import dataclass
from app.providers.facturasend.mapping import clean
from app.providers.http import Reply
from app.providers.json_text import read_json

_UNREADABLE = "La respuesta de FacturaSend no se entiende; se preguntará antes de volver a enviar."
_DENIED = "FacturaSend no acepta la clave de API; revísela en los ajustes del proveedor."
_NOT_FACTURASEND = "La dirección o la empresa (tenant) no responde como FacturaSend; revise los ajustes."
_NO_CREDIT = "La cuenta de FacturaSend no admite más documentos; revise el plan con el proveedor."
_FAILED = "FacturaSend tuvo un fallo; se preguntará antes de volver a enviar."
_BUSY = "FacturaSend pide enviar más despacio."

MAX_MESSAGE = 300
MAX_QR = 4000

_TRAILING = re.compile(r'"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])')
_TOKEN = re.compile(
    r"(inv[aá]lid|expired|vencid)\w*\W{0,3}(token|api.?key|clave)|token\W{0,3}inv|unauthori[sz]ed|no autorizad",
    re.IGNORECASE,
)
_XML = {"total": "dTotGralOpe", "ruc": "dRucRec", "paper": "dNumIDRec", "qr": "dCarQR"}


@dataclass(frozen=True, slots=True)
class Xml:
    """A signed document as it was generated: its bytes and the few things of it that we compare."""

    data: bytes
    cdc: str
    total: Decimal | None
    customer: str
    qr: str


def value_of(reply: Reply) -> Any:
    """Any JSON value. The documented answers have commas before a closing brace: a second pass leaves those out."""
    try:
        return read_json(reply.body)
    except ValueError as error:
        try:
            text = reply.body.decode("utf-8-sig")
            return read_json(_TRAILING.sub(lambda found: "" if found[0] == "," else found[0], text).encode())
        except ValueError:
            raise unreadable(f"HTTP {reply.status}: {type(error).__name__}") from None


def object_of(reply: Reply) -> dict[str, Any]:
    """The body as an object; of an error also an empty one, where nothing can be read."""
    try:
        value = value_of(reply)
    except OutcomeUnknown:
        if reply.good:
            raise
        return {}
    if isinstance(value, dict):
        return value
    if reply.good:
        raise unreadable("not an object")
    return {}


def object_or_empty(reply: Reply) -> dict[str, Any]:
    """The body as an object; what is none is empty."""
    try:
        return object_of(reply)
    except OutcomeUnknown:
        return {}


def silence_of(reply: Reply, body: dict[str, Any]) -> Silence | None:
    """The silence that an answer stands for, whatever was asked; None when it decides something."""
    status, message = reply.status, message_of(body)
    detail, code = f"HTTP {status}", f"HTTP_{status}"
    if status in (401, 403) or (body.get("success") is False and _TOKEN.search(message)):
        return NotAllowed(_DENIED, detail, code=code)
    if status == 402:
        return NotAllowed(_NO_CREDIT, detail, code=code)
    if status == 429:
        return Throttled(_BUSY, detail, wait=max(1.0, reply.retry_after), code=code)
    if status == 408:
        return OutcomeUnknown(_FAILED, detail, code=code)
    if status >= 500:
        return Unavailable(_FAILED, detail, code=code, arrived=True)
    if status in (404, 405, 410, 421) and "success" not in body:
        return NotAllowed(_NOT_FACTURASEND, detail, code=code)
    return None


def unreadable(detail: str) -> OutcomeUnknown:
    """An answer that tells nothing."""
    return OutcomeUnknown(_UNREADABLE, detail, code="unreadable")


def not_facturasend(detail: str) -> NotAllowed:
    """Somebody else answers at the address."""
    return NotAllowed(_NOT_FACTURASEND, detail, code="not_facturasend")


def rows_of(body: dict[str, Any]) -> list[dict[str, Any]]:
    """`deList`, nested in `result` as in the seed's sample or at the top as in its table."""
    inner = body.get("result")
    rows = inner.get("deList") if isinstance(inner, dict) and "deList" in inner else body.get("deList")
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def message_of(body: dict[str, Any]) -> str:
    """The error's own words, in one line."""
    return text_of(body, "error") or text_of(body, "message") or text_of(body, "mensaje")


def text_of(row: dict[str, Any], key: str, limit: int = MAX_MESSAGE) -> str:
    """A text or a number as text; anything else is empty."""
    value = row.get(key)
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        return ""
    return clean(str(value)[: 4 * limit], limit)


def whole_of(value: object) -> int | None:
    """A small whole number, also as text, "0-Generado" or 0.0; None when there is none."""
    if isinstance(value, str):
        found = re.match(r"\s*(-?\d{1,9})(?![\d.])", value, re.ASCII)
        return int(found[1]) if found else None
    number = Decimal(value) if isinstance(value, (int, Decimal)) and not isinstance(value, bool) else None
    if number is None or number.copy_abs() >= 10**9 or number != int(number):
        return None
    return int(number)


def money_of(value: object) -> Decimal | None:
    """An amount, as number or as text (`dIVA5` is both in the documentation)."""
    text = str(value).strip() if isinstance(value, (str, int, Decimal)) and not isinstance(value, bool) else ""
    return Decimal(text) if re.fullmatch(r"\d{1,15}(\.\d{1,8})?", text, re.ASCII) else None


def moment_of(value: object) -> datetime | None:
    """A date with its zone; without one it is not believed."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is not None and found.utcoffset() is not None else None


def address_of(value: object) -> str:
    """The text of a QR: an https address, else nothing."""
    text = value.strip() if isinstance(value, str) else ""
    return text if text.startswith("https://") and len(text) <= MAX_QR and text.isprintable() else ""


def xml_of(value: object) -> Xml | None:
    """The signed XML of a document; None for anything else. Never parsed: a few elements are picked out as text."""
    if isinstance(value, str):
        value = value.encode("utf-8", "replace")
    if not isinstance(value, bytes) or not value.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return None
    text = value.decode("utf-8", "replace")
    found = {name: re.search(f"<{tag}>([^<]{{1,{MAX_QR}}})</{tag}>", text) for name, tag in _XML.items()}
    said = {name: match[1].strip().replace("&amp;", "&") if match else "" for name, match in found.items()}
    cdc = re.search(r"<DE\s+Id=\"([0-9]{44})\"", text, re.ASCII)
    return Xml(
        value, cdc[1] if cdc else "", money_of(said["total"]), said["ruc"] or said["paper"], address_of(said["qr"])
    )


@dataclass(frozen=True, slots=True)
class Verdict:
    """What SIFEN said of an event."""

    state: str
    code: str
    message: str


def verdict_of(reply: Reply) -> Verdict:
    """Picked out as text: the documented result has one key twice, which no strict reader takes."""
    text = reply.body[:200_000].decode("utf-8", "replace")

    def last(key: str) -> str:
        found = re.findall(rf'"(?:\w{{1,10}}:)?{key}"\s*:\s*"((?:[^"\\]|\\.){{0,600}})"', text)
        return clean(found[-1].replace('\\"', '"'), MAX_MESSAGE) if found else ""

    return Verdict(last("dEstRes"), last("dCodRes"), last("dMsgRes"))


def inner_object(value: Any, key: str) -> dict[str, Any]:
    """The object called `key`, at any depth; empty when there is none."""
    nodes = [value]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            if isinstance(node.get(key), dict):
                return dict(node[key])
            nodes.extend(node.values())
        elif isinstance(node, list):
            nodes.extend(node)
    return {}
