"""What Conteo's answers mean: outcomes are returned, silences raised (dossier 1.2, 1.3, 6, 7). Pure."""

from decimal import Decimal
from typing import Any

from app.domain.document import Document, Standing
from app.domain.errors import NotAllowed, OutcomeUnknown, Throttled, Unavailable
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.domain.record import dataclass
from app.providers.conteo.mapping import clean
from app.providers.http import Reply

_UNREADABLE = "La respuesta de Conteo no se entiende; se preguntará antes de volver a enviar."
_STRANGER = "Conteo respondió con otro documento; se volverá a preguntar."
_DENIED = "Conteo no acepta la clave de API; revísela en los ajustes del proveedor."
_EXPIRED = "El certificado del emisor venció; renuévelo y reanude el proveedor."
_NOT_CONTEO = "La dirección configurada no responde como Conteo; revísela en los ajustes del proveedor."
_NO_CREDIT = "La cuenta de Conteo no admite más envíos; revise el plan con el proveedor."
_SFEP_DOWN = "El SFEP no está disponible; se volverá a intentar."
_FAILED = "Conteo tuvo un fallo; se volverá a intentar."
_BUSY = "Conteo pide enviar más despacio."
_TIMEOUT = "Conteo no supo a tiempo cómo terminó; se preguntará antes de darlo por enviado."

MAX_CODE = 60
MAX_MESSAGE = 200
MAX_ID = 200
MAX_EXTRA = 4000


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that says no: the code (from the body, else HTTP_<status>), its message, the whole body."""

    status: int
    code: str
    message: str
    coded: bool
    body: dict[str, Any]
    retry_after: float

    @property
    def detail(self) -> str:
        return f"HTTP {self.status} {self.code}"


def submitted(reply: Reply, document: Document, tolerance: Decimal) -> Outcome:
    """The outcome of POST /invoices; never Unseen."""
    if reply.good:
        body = reply.object()
        return _of_submission(_refusal(reply, body)) if _is_refusal(body) else _state(body, document, tolerance)
    return _of_submission(_refusal(reply, _error_body(reply)))


def looked_up(reply: Reply, document: Document, standing: Standing, tolerance: Decimal) -> Outcome:
    """The outcome of GET /invoices/{id}. An answer about another document is a silence."""
    if reply.status == 404:
        return Unseen()
    if not reply.good:
        raise _of_question(_refusal(reply, _error_body(reply)))
    body = reply.object()
    if _is_refusal(body):
        raise _of_question(_refusal(reply, body))
    _must_be_ours(body, document, standing, tolerance)
    return _state(body, document, tolerance)


def checked(reply: Reply) -> str:
    """The sentence for a connection test that asked for an invoice which cannot exist."""
    if reply.status == 404 and _error_body(reply):
        return "Conexión correcta: Conteo respondió y aceptó la clave de API."
    if reply.good or reply.status == 404:
        raise NotAllowed(_NOT_CONTEO, f"HTTP {reply.status}", code="not_conteo")
    raise _of_question(_refusal(reply, _error_body(reply)))


def _state(body: dict[str, Any], document: Document, tolerance: Decimal) -> Outcome:
    """2xx is not done: the status decides, and one that we do not know means "still at work"."""
    status, provider_id, cufe = _text(body, "status"), _text(body, "invoice_id", MAX_ID), _text(body, "cufe")
    if not (status or provider_id or cufe):
        raise OutcomeUnknown(_UNREADABLE, "neither status nor invoice_id", code="unreadable")
    reference = _text(body, "referencia_externa")
    if reference and reference != document.reference:
        raise OutcomeUnknown(_STRANGER, "another reference", code="wrong_document")
    if status.lower() == "failed":
        message = clean(_message(body), MAX_MESSAGE) or "no dijo por qué"
        reason = f"El SFEP no autorizó la factura ({message}); corríjala y emítala con otra referencia."
        return Rejected(clean(_text(body, "code"), MAX_CODE) or "failed", reason, burned=True)
    if status.lower() != "completed" or not cufe:
        note = "" if status.lower() in ("pending", "") else f"Estado «{clean(status, 40)}»."
        return Accepted(provider_id, note)
    total = _total(body)
    note = ""
    if total is not None and total != document.total and abs(total - document.total) <= tolerance:
        note = f"Conteo respondió un total de {total:f}; la diferencia está dentro de la tolerancia."
        total = document.total
    return Authorized(
        cufe, provider_id, provider_id, _extra(body, "authorization_number"), _extra(body, "qr"), total, note=note
    )


def _of_submission(refusal: Refusal) -> Outcome:
    """What a refused submission means; a definite no only where the provider surely made no document."""
    match refusal.code:
        case "DUPLICATE_DOCUMENT" | "HTTP_409":
            return Exists(_known_id(refusal.body))
        case "INVALID_RUC":
            return Rejected(refusal.code, _with("Conteo no acepta el RUC o la cédula del cliente; corríjalo", refusal))
        case "INVALID_PAYLOAD":
            return Rejected(refusal.code, _with("Conteo no acepta los datos de la factura; revíselos", refusal))
    silence = _silence(refusal)
    if silence is not None:
        raise silence
    return Rejected(refusal.code, _with(f"Conteo rechazó la factura ({refusal.code})", refusal))


def _of_question(refusal: Refusal) -> Exception:
    """A refused question decides nothing about the document."""
    return _silence(refusal) or Unavailable(_FAILED, refusal.detail, code=refusal.code)


def _silence(refusal: Refusal) -> Exception | None:
    code, status, detail = refusal.code, refusal.status, refusal.detail
    if code == "RATE_LIMITED" or status == 429:
        return Throttled(_BUSY, detail, wait=max(1.0, refusal.retry_after), code=code)
    if code == "SFEP_UNAVAILABLE":
        return Unavailable(_SFEP_DOWN, detail, code=code)
    if code in ("TIMEOUT", "HTTP_408"):
        return OutcomeUnknown(_TIMEOUT, detail, code=code)
    if code == "CERTIFICATE_EXPIRED":
        return NotAllowed(_EXPIRED, detail, code=code)
    if status in (401, 403):
        return NotAllowed(_DENIED, detail, code=code)
    if status == 402:
        return NotAllowed(_NO_CREDIT, detail, code=code)
    if status in (404, 405, 410, 421) and not refusal.coded:
        return NotAllowed(_NOT_CONTEO, detail, code=code)
    if status >= 500:
        return Unavailable(_FAILED, detail, code=code, arrived=True)
    return None


def _refusal(reply: Reply, body: dict[str, Any]) -> Refusal:
    given = body.get("code")
    code = clean(given, MAX_CODE).upper() if isinstance(given, str) else ""
    return Refusal(reply.status, code or f"HTTP_{reply.status}", _message(body), bool(code), body, reply.retry_after)


def _is_refusal(body: dict[str, Any]) -> bool:
    return isinstance(body.get("code"), str) and not body.get("status") and not body.get("invoice_id")


def _error_body(reply: Reply) -> dict[str, Any]:
    """The body of an error as an object; absent, HTML or broken is simply empty (dossier 7, row 7)."""
    try:
        return reply.object()
    except OutcomeUnknown:
        return {}


def _must_be_ours(body: dict[str, Any], document: Document, standing: Standing, tolerance: Decimal) -> None:
    """By reference if the answer has one; else by total, the only other thing of ours that it repeats."""
    provider_id = _text(body, "invoice_id", MAX_ID)
    if standing.provider_id and provider_id and provider_id != standing.provider_id:
        raise OutcomeUnknown(_STRANGER, "another invoice_id", code="wrong_document")
    total = _total(body)
    by_total = not _text(body, "referencia_externa") and not standing.provider_id
    if by_total and total is not None and abs(total - document.total) > tolerance:
        raise OutcomeUnknown(_STRANGER, "another total", code="wrong_document")


def _known_id(body: dict[str, Any]) -> str:
    """Assumption (dossier 2, row 7): a duplicate may carry the id as `invoice_id` or `data.invoice_id`."""
    inner = body.get("data")
    found = body.get("invoice_id") or (inner.get("invoice_id") if isinstance(inner, dict) else None)
    return found if isinstance(found, str) and len(found) <= MAX_ID else ""


def _with(sentence: str, refusal: Refusal) -> str:
    message = clean(refusal.message, MAX_MESSAGE)
    return f"{sentence}. Mensaje del proveedor: «{message}»." if message else f"{sentence}."


def _message(body: dict[str, Any]) -> str:
    message = body.get("message")
    return message if isinstance(message, str) else ""


def _text(body: dict[str, Any], key: str, limit: int = 1000) -> str:
    """A text; null and absent are alike. Another type or a monstrous length is no answer of Conteo's."""
    value = body.get(key)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > limit or clean(value, limit) != value.strip():
        raise OutcomeUnknown(_UNREADABLE, f"{key} is not a plain text", code="unreadable")
    return value.strip()


def _extra(body: dict[str, Any], key: str) -> str:
    """A text that is nice to have: what cannot be used is left out, never a reason to doubt the authorization."""
    value = body.get(key)
    return value.strip() if isinstance(value, str) and len(value) <= MAX_EXTRA and value.isprintable() else ""


def _total(body: dict[str, Any]) -> Decimal | None:
    value = body.get("total")
    if value is None:
        return None
    total = Decimal(value) if isinstance(value, (int, Decimal)) and not isinstance(value, bool) else None
    if total is None or not abs(total) < 10**12:
        raise OutcomeUnknown(_UNREADABLE, "total is not a number", code="unreadable")
    return total
