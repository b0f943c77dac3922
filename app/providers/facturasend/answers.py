"""What FacturaSend's answers mean: outcomes are returned, silences raised or put in an item's place. Pure."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.domain.document import Document
from app.domain.errors import OutcomeUnknown
from app.domain.money import ZERO
from app.domain.outcome import Accepted, Exists, Rejected
from app.domain.record import dataclass
from app.providers.contract import Answer, Item
from app.providers.facturasend import cdc, reading
from app.providers.facturasend.mapping import security_code
from app.providers.facturasend.reading import Xml
from app.providers.http import Reply

_MISSING = "FacturaSend no dijo nada de este documento; se buscará por su número."
_STRANGER = "FacturaSend respondió con otro documento; se buscará por el número propio."
_OTHERS = "FacturaSend no tomó el lote por otro documento; se buscará por su número antes de volver a enviarlo."
_WHOLE = "FacturaSend no tomó el lote sin decir cuál falla; se buscará cada uno y se enviará por separado."

WHOLE_BATCH = "whole_batch"

_TAKEN = re.compile(
    r"(cdc|n[uú]mero|numeraci[oó]n|nro|documento|factura|comprobante)[^;]{0,80}?"
    r"(duplicad|repetid|ya (existe|fue|ha sido|se encuentra|est[aá]|utilizad|usad))|"
    r"(duplicad|ya existe)[^;]{0,40}?(cdc|n[uú]mero|nro|documento|factura|comprobante)|\b1001\b",
    re.IGNORECASE,
)  # fmt: skip


class Realm(StrEnum):
    """Which SIFEN the company is connected to; AUTO reads it off the QR."""

    AUTO = "auto"
    TEST = "test"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True)
class Policy:
    """How answers are taken: a strict CDC, the first index of an error, the difference allowed in a total."""

    strict: bool = True
    first_index: int = 0
    tolerance: Decimal = ZERO
    realm: Realm = Realm.AUTO


def misfit(code: str, item: Item) -> str:
    """Why this is not the item's CDC; empty when it is. The security code counts where we sent one."""
    chosen = security_code(item.document) if '"codigoSeguridadAleatorio"' in item.payload else ""
    return cdc.misfit(code, item.document, chosen)


def created(reply: Reply, items: Sequence[Item], policy: Policy) -> list[Answer]:
    """What became of each document of a batch, in the order in which they were sent."""
    body = reading.object_of(reply)
    silence = reading.silence_of(reply, body)
    if silence is not None:
        raise silence
    rows = reading.rows_of(body)
    refused = _refusals(body, len(items), policy.first_index)
    if reply.good and not rows and refused is None and body.get("success") is not False:
        raise reading.unreadable("neither success nor errors")
    found = _by_number(rows, [item.document for item in items], policy)
    answers: list[Answer] = []
    for place, item in enumerate(items):
        row = found.get(place)
        if row is not None:
            answers.append(_taken(row, item, policy))
        elif refused is not None and place in refused:
            answers.append(_refused(refused[place]))
        elif refused or rows or body.get("success") is True:
            answers.append(OutcomeUnknown(_OTHERS if refused else _MISSING, "no row", code="no_row"))
        else:
            answers.append(_refused_whole(reply, body, len(items)))
    return answers


def _by_number(
    rows: Sequence[dict[str, Any]], documents: Sequence[Document], policy: Policy
) -> Mapping[int, dict[str, Any]]:
    """Rows by the place of their document. By number; a lenient shop also takes them by order where none fits."""
    found: dict[int, dict[str, Any]] = {}
    twice: set[int] = set()
    numbered: dict[object, list[dict[str, Any]]] = {}
    for row in rows:
        numbered.setdefault(number_of(row), []).append(row)
    for place, document in enumerate(documents):
        ours = (*cdc.places(document), document.number)
        fitting = numbered.get(ours, [])
        if len({row.get("cdc") for row in fitting}) > 1:
            twice.add(place)
        elif fitting:
            found[place] = fitting[0]
    if not found and not twice and not policy.strict and len(rows) == len(documents):
        return dict(enumerate(rows))
    return found


def number_of(row: Mapping[str, Any]) -> tuple[int, int, int] | None:
    """001-001-0000124 as figures."""
    text = row.get("numero")
    found = re.fullmatch(r"(\d{1,3})-(\d{1,3})-(\d{1,7})", text.strip(), re.ASCII) if isinstance(text, str) else None
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def _taken(row: dict[str, Any], item: Item, policy: Policy) -> Answer:
    """Generated and queued. A CDC that cannot be ours is a silence, unless the shop is lenient."""
    code, document = reading.text_of(row, "cdc", 60), item.document
    wrong = misfit(code, item)
    if wrong and (policy.strict or not cdc.SHAPE.fullmatch(code)):
        return OutcomeUnknown(_STRANGER, wrong, code="wrong_document")
    xml = reading.xml_of(row.get("xml"))
    note = difference(document, xml.total if xml else None, policy) or _tax_difference(document, row)
    if note:
        xml = None  # not kept: whoever settles the document fetches it and compares again
    if wrong:
        note = f"El CDC no corresponde a este documento ({wrong}); revíselo. {note}".strip()
    return Accepted(code, note, reading.address_of(row.get("qr")) or (xml.qr if xml else ""), xml.data if xml else None)


def difference(document: Document, total: Decimal | None, policy: Policy) -> str:
    """One sentence when what was generated comes to another total; empty when it agrees or is not known."""
    if total is None or abs(total - document.total) <= policy.tolerance:
        return ""
    return f"FacturaSend generó el documento por {total:f} y la venta es {document.total:f}; compárelos."


def _tax_difference(document: Document, row: Mapping[str, Any]) -> str:
    """`dIVA5` and `dIVA10` may have decimals, as the company is set up there: less than a guaraní is none."""
    for percent, key in ((5, "dIVA5"), (10, "dIVA10")):
        theirs = reading.money_of(row.get(key))
        ours = sum((group.tax for group in document.totals.groups if group.rate.percent == percent), ZERO)
        if theirs is not None and abs(theirs - ours) >= 1:
            return f"FacturaSend calculó IVA {percent} % {theirs:f} y la venta tiene {ours:f}; compárelos."
    return ""


def _refusals(body: Mapping[str, Any], size: int, first: int) -> dict[int, str] | None:
    """Messages by place. None when the errors name no document, or one that is not in the batch."""
    rows = body.get("errores")
    if not isinstance(rows, list) or not rows:
        return None
    found: dict[int, str] = {}
    for row in rows:
        if not isinstance(row, dict):
            return None
        place = next((reading.whole_of(row[key]) for key in ("index", "indice", "i") if key in row), None)
        if place is None or not 0 <= place - first < size:
            return None
        message = next((reading.text_of(row, key) for key in ("error", "mensaje", "message") if row.get(key)), "")
        known = found.get(place - first)
        found[place - first] = f"{known}; {message}" if known else message
    return found


def _refused(message: str) -> Answer:
    """A definite no for one document, unless the no is that it exists."""
    if _TAKEN.search(message):
        return Exists()
    words = message or "no dijo por qué"
    return Rejected("DATA", f"FacturaSend no acepta los datos: «{words}». Corríjalos; conserva su número.")


def _refused_whole(reply: Reply, body: dict[str, Any], size: int) -> Answer:
    """Of a batch of one it is clear who is meant; of a greater one nobody knows, so each is looked for first."""
    if size > 1:
        return OutcomeUnknown(_WHOLE, f"HTTP {reply.status}", code=WHOLE_BATCH)
    rows = body.get("errores")
    texts = [reading.text_of(row, "error") for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    message = "; ".join(text for text in texts if text) or reading.message_of(body) or f"HTTP {reply.status}"
    return _refused(message)


def same_customer(document: Document, xml: Xml) -> bool:
    """Is the receiver of a generated document ours? What the XML does not say is not held against it."""
    customer = document.customer
    ours = re.sub(r"[^0-9A-Z]", "", customer.tax_id.upper()).lstrip("0") if customer and customer.tax_id else ""
    theirs = xml.customer.upper().lstrip("0")
    return not theirs or theirs == ours or (bool(ours) and ours.startswith(theirs) and len(ours) - len(theirs) == 1)
