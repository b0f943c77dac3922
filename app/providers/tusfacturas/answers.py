"""What TusFacturas' answers mean: outcomes are returned, silences raised (dossier 2.2, 4, 5, 8.1). Pure."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.domain.countries import ar_letters as letters
from app.domain.countries.ar_letters import status_from
from app.domain.countries.ar_paper import QR_ADDRESS, qr_seller, qr_text, split_number
from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Unavailable, Unsayable
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.domain.party import Customer
from app.domain.record import dataclass
from app.providers.http import Reply
from app.providers.tusfacturas.hooks import reason_in
from app.providers.tusfacturas.mapping import clean, place, reference
from app.providers.tusfacturas.replies import SEQUENCE, STRANGER, UNREADABLE, Refusal, failed, opened, texts, unknown

_NO_CAE = "TusFacturas respondió sin CAE; se preguntará antes de darlo por autorizado."
_TWO = "TusFacturas tiene más de un comprobante con la misma referencia: revíselo en su portal."
_NO_NUMBER = "TusFacturas no dijo qué número sigue; se volverá a preguntar."
_OTHER_CUIT = (
    "La cuenta de TusFacturas es de otro CUIT; revise el emisor y los ajustes del proveedor, y compruebe en su portal."
)
_NO_PDF = "TusFacturas aún no tiene el PDF; se pedirá más tarde."
_CAE = re.compile(r"[0-9]{14}", re.ASCII)
_DAY = re.compile(r"[0-9]{2}/[0-9]{2}/[0-9]{4}", re.ASCII)
_NEVER = "01/01/2000"
"""The expiry of a CAE that does not exist."""
_REFERENCES = ("external_reference", "facturacion_lote_id_referencia")
ISSUED, IN_QUEUE, WITH_ERROR = ("EMITIDO", ("APROBADO Y EN COLA", "EN COLA"), "ENVIADO A PROCESAR - CON ERROR")


@dataclass(frozen=True, slots=True)
class Ear:
    """How answers are heard: a test point of sale never authorizes; our credentials are struck from texts.

    `error_is_final`: a queued document shown with an error is refused for good.
    """

    test: bool = False
    secrets: tuple[str, ...] = ()
    error_is_final: bool = False


def submitted(reply: Reply, document: Document, number: int, ear: Ear) -> Outcome:
    """The outcome of `facturacion/nuevo`. Exists: the number is not the next one, so ask what stands under it."""
    body = opened(reply, ear.secrets)
    if isinstance(body, Refusal):
        if body.authority_code == SEQUENCE:
            return Exists()
        if not body.definite:
            raise unknown(body)
        return Rejected(body.name, _reason("TusFacturas no emitió el comprobante", body.text))
    _must_be_ours(body, document)
    found = split_number(_text(body, "comprobante_nro"))
    if found is None:
        raise OutcomeUnknown(UNREADABLE, "no comprobante_nro", code="unreadable")
    if found[1] == 0:  # queued: blank CAE and 01/01/2000 come with it (dossier 6)
        return Accepted(note="TusFacturas lo puso en cola.")
    if found != (letters.point_of_sale(document.issuer), number):
        raise OutcomeUnknown(STRANGER, "another number", code="wrong_document")
    return _issued(body, document, number, ear)


def searched(reply: Reply, document: Document, standing: Standing, ear: Ear, *, named: bool = False) -> Outcome:
    """The outcome of `consulta_avanzada`. None of ours is Unseen; two of ours are for a person.

    `named`: the search was not by our reference, so only rows that show it are looked at.
    """
    body = opened(reply, ear.secrets)
    if isinstance(body, Refusal):
        raise failed(body)
    shown = _rows(body)
    if named:
        shown = [row for row in shown if reference(document) in (_text(row, key) for key in _REFERENCES)]
    rows = [row for row in shown if _ours(row, document)]
    issued = [row for row in rows if _status(row) == ISSUED]
    if len({(_text(row, "tipo"), _int(row, "punto_venta"), _int(row, "numero")) for row in issued}) > 1:
        raise Unsayable(_TWO, "two documents under one reference")
    known = split_number(standing.provider_number)
    for row in issued:
        _must_name(row, document)
        number = _int(row, "numero")
        if known and known[1] != number:
            raise Unsayable(_TWO, "another number than before")
        return _issued(row, document, number, ear)
    return _waiting(rows, reason_in(standing.note), ear) if rows or not named else Unseen()


def under_number(reply: Reply, document: Document, number: int, ear: Ear) -> Outcome | None:
    """What stands under a number (`consulta`), when it is ours; None when it is somebody else's."""
    body = opened(reply, ear.secrets)
    if isinstance(body, Refusal):
        raise failed(body)
    row = body.get("comprobante")
    if not isinstance(row, dict):
        raise OutcomeUnknown(UNREADABLE, "no comprobante", code="unreadable")
    if _ours(row, document):
        done = _int(row, "numero") == number and _status(row) == ISSUED
        return _issued(row, document, number, ear) if done else _waiting([row], "", ear)
    return None


def next_number(reply: Reply, document: Document, ear: Ear) -> int:
    """The number that `numeracion` gives to the next document of this type and point of sale."""
    body = opened(reply, ear.secrets)
    if isinstance(body, Refusal):
        raise failed(body)
    row = body.get("comprobante")
    number = _int(row, "numero") if isinstance(row, dict) else 0
    if not isinstance(row, dict) or not 0 < number < 10**8:
        raise Unavailable(_NO_NUMBER, "no number", code="no_number")
    if _text(row, "tipo") and not _names(row, document):
        raise Unavailable(_NO_NUMBER, "another sequence", code="wrong_document")
    return number


def told_address(reply: Reply, key: str) -> object:
    """The address of the PDF that came with the authorization, not judged yet; None where none came."""
    body = reply.object()
    return body.get(key) or body.get("comprobante_pdf_url")


def pdf_address(reply: Reply, key: str, ear: Ear) -> object:
    """The fresh address of the PDF, not judged yet; the A4 one where the ticket is not offered."""
    body = opened(reply, ear.secrets)
    if isinstance(body, Refusal):
        raise failed(body)
    found = body.get(key) or body.get("comprobante_pdf_url")
    if not found:
        raise Unavailable(_NO_PDF, "no address", code="no_pdf")
    return found


def taxpayer(reply: Reply, tax_id: str, kind: str, ear: Ear) -> Customer | None:
    """What the registry says; the answer may carry an error and the data all the same (dossier 4)."""
    try:
        body = reply.object() if reply.good else {}
    except OutcomeUnknown:
        body = {}
    name = body.get("razon_social")
    if not isinstance(name, str) or not name.strip():
        opened(reply, ear.secrets)
        return None
    parts = (body.get(key) for key in ("direccion", "localidad", "codigopostal", "provincia"))
    address = ", ".join(clean(part, 100) for part in parts if isinstance(part, str) and part.strip())
    status = status_from(clean(str(body.get("condicion_impositiva") or ""), 60))
    return Customer(tax_id=tax_id, tax_id_kind=kind, name=clean(name, 200), address=address[:300],
                    tax_status=status.value if status else "")  # fmt: skip


def identify_from(reply: Reply, ear: Ear) -> Decimal | None:
    """From how much a final consumer must be identified, as `topecf` says today."""
    body = opened(reply, ear.secrets)
    if isinstance(body, Refusal):
        raise failed(body)
    amount = body.get("monto")
    known = isinstance(amount, (int, Decimal)) and not isinstance(amount, bool) and 0 < amount < 10**12
    return Decimal(amount) if known and isinstance(amount, (int, Decimal)) else None


def _issued(row: Mapping[str, Any], document: Document, number: int, ear: Ear) -> Outcome:
    """Number and CAE are both needed; at a test point of sale it is simulated whatever the CAE says.

    NotAllowed: the QR of the answer names another seller than the document does.
    """
    cae, day = _text(row, "cae").strip(), _day(_text(row, "fecha")) or letters.civil_date(document)
    full = f"{letters.point_of_sale(document.issuer):05d}-{number:08d}"
    name = f"{place(document)['tipo']} {full}"
    total = _total(row)
    if ear.test:
        return Authorized("", name, full, total=total, simulated=True)
    if not _CAE.fullmatch(cae):
        raise OutcomeUnknown(_NO_CAE, "no CAE", code="no_cae")
    expiry = _text(row, "vencimiento_cae").strip()
    qr = _text(row, "afip_qr").strip()
    if qr_seller(qr) not in ("", re.sub("[^0-9]", "", document.issuer.tax_id)):
        raise NotAllowed(_OTHER_CUIT, "another CUIT", code="wrong_issuer")
    return Authorized(
        cae, name, full, total=total,
        verification_url=qr if qr.startswith(QR_ADDRESS) and qr.isprintable() else qr_text(document, number, cae, day),
        note=texts(row.get("observaciones") or row.get("afip_observaciones"), ear.secrets),
        valid_until=expiry if _DAY.fullmatch(expiry) and expiry != _NEVER else "",
    )  # fmt: skip


def _waiting(rows: Sequence[Mapping[str, Any]], reason: str, ear: Ear) -> Outcome:
    """Nothing issued yet: in the queue, with an error, or not there; `reason`: why, where a webhook said so."""
    for row in rows:
        status = _text(row, "status").strip()
        if status.startswith(IN_QUEUE):
            return Accepted(note=f"En TusFacturas: {clean(status, 80).lower()}.")
        if status.startswith(WITH_ERROR):
            if reason or ear.error_is_final:
                return Rejected("EN_COLA", _reason("TusFacturas no pudo emitir el comprobante", reason))
            return Accepted(note="TusFacturas lo procesó con error y lo reintenta; si no avanza, véalo en su portal.")
    if rows:
        return Accepted(note="TusFacturas lo tiene, sin emitir todavía.")
    return Rejected("EN_COLA", _reason("TusFacturas no pudo emitir el comprobante", reason)) if reason else Unseen()


def _rows(body: Mapping[str, Any]) -> list[dict[str, Any]]:
    found = body.get("comprobantes")
    if found is None and body.get("total") in (0, "0"):
        return []
    if not isinstance(found, list):
        raise OutcomeUnknown(UNREADABLE, "no comprobantes", code="unreadable")
    inner = [row.get("comprobante", row) if isinstance(row, dict) else None for row in found]
    if not all(isinstance(row, dict) for row in inner):
        raise OutcomeUnknown(UNREADABLE, "comprobantes are not objects", code="unreadable")
    return [row for row in inner if isinstance(row, dict)]


def _must_be_ours(body: Mapping[str, Any], document: Document) -> None:
    said = next((_text(body, key) for key in _REFERENCES if _text(body, key)), "")
    if said and said != reference(document):
        raise OutcomeUnknown(STRANGER, "another reference", code="wrong_document")
    kind = _text(body, "comprobante_tipo")
    if kind and kind != place(document)["tipo"]:
        raise OutcomeUnknown(STRANGER, "another type", code="wrong_document")


def _must_name(row: Mapping[str, Any], document: Document) -> None:
    if not _names(row, document):
        raise OutcomeUnknown(STRANGER, "another type or point of sale", code="wrong_document")


def _names(row: Mapping[str, Any], document: Document) -> bool:
    named = place(document)
    return (_text(row, "tipo"), _int(row, "punto_venta")) == (named["tipo"], named["punto_venta"])


def _ours(row: Mapping[str, Any], document: Document) -> bool:
    """By our reference. Where none is shown, the older queue may not have kept it: then by all else that is ours."""
    shown = [_text(row, key) for key in _REFERENCES if _text(row, key)]
    if shown:
        return reference(document) in shown
    day = f"{letters.civil_date(document):%d/%m/%Y}"
    return _names(row, document) and _text(row, "fecha") == day and _total(row) == document.total


def _status(row: Mapping[str, Any]) -> str:
    return ISSUED if _text(row, "status").strip().startswith(ISSUED) else ""


def _total(row: Mapping[str, Any]) -> Decimal | None:
    value = row.get("total")
    if value is None:
        return None
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,13}(?:\.[0-9]{1,6})?", value, re.ASCII):
        value = Decimal(value)
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)) or not 0 <= value < 10**13:
        raise OutcomeUnknown(UNREADABLE, "total is not an amount", code="unreadable")
    return Decimal(value)


def _text(row: Mapping[str, Any], key: str) -> str:
    """A text; null and absent are alike, another type or a monstrous length is no answer of theirs."""
    value = row.get(key)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > 4000:
        raise OutcomeUnknown(UNREADABLE, f"{key} is not a text", code="unreadable")
    return value.strip()


def _int(row: Mapping[str, Any], key: str) -> int:
    """A small whole number, written with or without quotes; anything else is 0, which names nothing."""
    text = str(row.get(key))
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 10 else 0


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text, "%d/%m/%Y").date() if _DAY.fullmatch(text) else None  # noqa: DTZ007
    except ValueError:
        return None


def _reason(start: str, text: str) -> str:
    return f"{start}: «{text.rstrip('.')}»." if text else f"{start}."
