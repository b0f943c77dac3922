"""What Enlazatte's answers mean: outcomes are returned, silences raised (dossier 1.2, 1.3 and 4). Pure.

There is no key and no look-up: only what surely made nothing may lead to another sending.
"""

import re
from decimal import Decimal
from typing import Any

from app.domain.document import Document, DocumentType
from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable, Unreachable
from app.domain.evidence import Comparison, Match
from app.domain.outcome import Authorized, Outcome, Rejected, Unseen
from app.domain.record import dataclass, replace
from app.domain.taxid.mx import PUBLIC
from app.providers.enlazatte.cfdi import UUID, Cfdi, UnreadableCfdi, read_cfdi, uuid_in
from app.providers.enlazatte.evidence import authorized, compared, examine, is_foreign
from app.providers.enlazatte.mapping import clean, receiver
from app.providers.http import Reply
from app.providers.json_text import read_object
from app.providers.pdf import pdf_from_base64

_HALF = "Enlazatte respondió a medias: la factura puede estar emitida; compruébelo en Contpaqi antes de reenviar."
_STRANGER = "Enlazatte respondió con el CFDI de otra venta; compruebe en Contpaqi qué se emitió."
_WRONG_KIND = "Contpaqi emitió otro tipo de comprobante o en otra moneda; revise el concepto en los ajustes."
_STAMPING = "Enlazatte falló al timbrar: la factura puede estar emitida o quedar sin timbrar; compruébelo en Contpaqi."
_UNCLEAR = "No se sabe si Enlazatte emitió la factura; compruébelo en Contpaqi antes de reenviar."
_TOKEN = "Enlazatte no acepta el token; renuévelo en los ajustes del proveedor."
_NOT_ENLAZATTE = "La dirección configurada no responde como Enlazatte; revísela en los ajustes del proveedor."
_REFUSED = "Enlazatte no admite el envío ({code}); revise la cuenta y la dirección en los ajustes del proveedor."
_BUSY = "Enlazatte pide enviar más despacio."
_DOWN = "Enlazatte está en mantenimiento; se volverá a intentar."
_NO_PDF = "El PDF no llegó bien; descárguelo de Contpaqi."
_GENERIC = "El CFDI salió al público en general y no a {rfc}: corrija el RFC del cliente en Contpaqi."
_RELATION = "Compruebe en Contpaqi la relación de esta nota con el UUID {uuid}."

_JWT = frozenset({"token_expired", "token_invalid", "token_not_provided", "token_absent", "user_not_found"})
"""What Laravel's jwt-auth says before anything else is looked at (dossier 1.3, inference)."""

_ABOUT_TOKEN = re.compile(r"token|jwt|credencial|credential|unauthori[sz]ed|unauthenticated", re.I)
_UNKNOWN_CODE = re.compile(
    r"encontr.{1,20}\b(cliente|producto|servicio)\b.{0,12}c[oó]digo:?\s*(\S{1,40})", re.IGNORECASE
)

MAX_MESSAGE = 200
MAX_RAW = 500


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that says no: `word` is a bare `error` text, `message` a sentence; `body` says whether it was JSON."""

    status: int
    word: str
    message: str
    body: bool
    empty: bool
    retry_after: float

    @property
    def code(self) -> str:
        return self.word or f"HTTP_{self.status}"


def submitted(reply: Reply, document: Document, payload: str, tolerance: Decimal) -> Outcome:
    """The outcome of POST /invoices; never Unseen."""
    if reply.good:
        return _issued(reply, document, payload, tolerance)
    return _of_submission(refusal_of(reply))


def token_refused(reply: Reply) -> bool:
    """Whether the answer proves that the token was refused before anything was done, so that repeating is safe.

    A gateway's own 401 proves nothing; a 400 without a body is the tutorial's "invalid token".
    """
    if reply.status not in (400, 401):
        return False
    refusal = refusal_of(reply)
    about = refusal.word in _JWT or bool(_ABOUT_TOKEN.search(refusal.word or refusal.message))
    return about or (refusal.status == 400 and refusal.empty)


def looked_up(reply: Reply, document: Document, payload: str, pointer: str) -> Outcome:
    """The outcome of the shop's own look-up call: only a stamped CFDI that is ours is an answer."""
    if reply.status == 404:
        return Unseen()
    if not reply.good:
        raise _of_question(refusal_of(reply))
    text = at_pointer(reply.json(), pointer)
    if not isinstance(text, str) or not text:
        return Unseen()
    try:
        found = examine(document, payload, text.encode())
    except ValueError:
        raise OutcomeUnknown(_HALF, "look-up without a CFDI", code="unreadable") from None
    if found.match is not Match.OURS or found.outcome is None:
        raise OutcomeUnknown(_STRANGER, found.match, code="wrong_document")
    return found.outcome


def checked(reply: Reply) -> str:
    """The sentence for a connection test that sent an empty object: refused for its content, the token is good."""
    refusal = refusal_of(reply)
    if reply.status == 422 and refusal.body:
        return "Conexión correcta: Enlazatte respondió y aceptó el token."
    if reply.good:
        raise NotAllowed(_NOT_ENLAZATTE, f"HTTP {reply.status}", code="not_enlazatte")
    raise _of_question(refusal)


def reached(reply: Reply) -> str:
    """The sentence for a connection test that may send nothing."""
    if reply.status >= 500 or token_refused(reply):
        raise _of_question(refusal_of(reply))
    return "Enlazatte responde; el token se comprobará con la primera factura."


def logged_in(reply: Reply, pointer: str) -> str:
    """The token in the answer to a login. Whatever goes wrong here says nothing about any sale."""
    if reply.status >= 500 or reply.status in (408, 429):
        raise Unreachable("Enlazatte no deja iniciar sesión ahora; se volverá a intentar.", f"HTTP {reply.status}",
                          code="login_down")  # fmt: skip
    if not reply.good:
        sentence = "Enlazatte no acepta el usuario o la contraseña; revíselos en los ajustes del proveedor."
        raise NotAllowed(sentence, f"HTTP {reply.status}", code="login_refused")
    try:
        token = at_pointer(read_object(reply.body), pointer)
    except ValueError:
        token = None
    if not isinstance(token, str) or not 0 < len(token) <= 8192:
        sentence = "La respuesta al iniciar sesión no trae el token donde dicen los ajustes; revise el puntero."
        raise NotAllowed(sentence, "no token", code="login_unreadable")
    return token


def enrolled(reply: Reply) -> str:
    """The sentence for a customer that was sent to Contpaqi."""
    if reply.good:
        return "Contpaqi tiene al cliente; ya se le puede facturar."
    refusal = refusal_of(reply)
    if reply.status == 422:
        raise NotAllowed(_with("Contpaqi no acepta los datos del cliente", refusal), "422", code="customer_refused")
    raise _of_question(refusal)


def refusal_of(reply: Reply) -> Refusal:
    """The error's parts, whatever form they have: a text, an object, a bare message, HTML or nothing."""
    try:
        body: dict[str, Any] = read_object(reply.body)
        is_json = True
    except ValueError:
        body, is_json = {}, False
    error = body.get("error")
    word, message = "", body.get("message")
    if isinstance(error, str):
        word = clean(error, 60)
    elif isinstance(error, dict):
        message = error.get("message", message)
    text = clean(message, MAX_RAW) if isinstance(message, str) else ""
    return Refusal(reply.status, word, text, is_json, not reply.body.strip(), reply.retry_after)


def at_pointer(value: Any, pointer: str) -> Any:
    """What stands at a JSON pointer (RFC 6901); None when nothing does."""
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = value.get(key)
        elif isinstance(value, list) and key.isdecimal() and len(key) < 5 and int(key) < len(value):
            value = value[int(key)]
        else:
            return None
    return value


def _issued(reply: Reply, document: Document, payload: str, tolerance: Decimal) -> Authorized:
    """Done only with a UUID and a stamped XML of this very sale; anything less may still be an issued invoice."""
    try:
        body = read_object(reply.body)
    except ValueError:
        raise _half(reply, "unreadable answer") from None
    uuid, xml = body.get("uuid"), body.get("xml")
    if not isinstance(uuid, str) or not UUID.fullmatch(uuid.strip()) or not isinstance(xml, str):
        raise _half(reply, "without uuid or xml")
    try:
        cfdi = _read(xml)
    except UnreadableCfdi as error:
        raise _half(reply, f"xml {error}") from None
    if cfdi.stamp is None or cfdi.stamp.uuid != uuid.strip().upper():
        raise _half(reply, "xml without this stamp")
    rows = compared(document, payload, cfdi)
    _must_be_ours(rows, cfdi)
    return _with_notes(authorized(document, cfdi, xml.encode()), (document, cfdi), body.get("pdf"), tolerance)


def _read(xml: str) -> Cfdi:
    """A byte order mark and quotes that were escaped once too often are forgiven; the bytes are kept as they came."""
    text = xml.lstrip("\ufeff").lstrip()
    if '=\\"' in text:
        text = text.replace('\\"', '"').replace("\\n", "\n").replace("\\/", "/")
    return read_cfdi(text.encode(), "utf-8")


def _must_be_ours(rows: tuple[Comparison, ...], cfdi: Cfdi) -> None:
    uuid = cfdi.stamp.uuid if cfdi.stamp else ""
    if is_foreign(rows):
        raise OutcomeUnknown(_STRANGER, f"UUID {uuid}", code="wrong_document")
    if any(row.agrees is False and row.label in ("Moneda", "Tipo de comprobante") for row in rows):
        raise OutcomeUnknown(_WRONG_KIND, f"UUID {uuid}", code="wrong_kind")


def _with_notes(answer: Authorized, papers: tuple[Document, Cfdi], pdf: object, tolerance: Decimal) -> Authorized:
    notes, (document, cfdi) = [], papers
    try:
        data = pdf_from_base64(pdf)
    except OutcomeUnknown:
        data = None
        notes.append(_NO_PDF)
    total = answer.total
    if total is not None and total != document.total and abs(total - document.total) <= tolerance:
        notes.append(f"El CFDI dice {total:f}; la diferencia está dentro de la tolerancia.")
        total = document.total
    if document.type is DocumentType.CREDIT_NOTE and document.original:
        notes.append(_RELATION.format(uuid=clean(document.original.authorization, 40)))
    named = receiver(document.customer)
    if named and cfdi.receiver == PUBLIC:
        notes.append(_GENERIC.format(rfc=named))
    return replace(answer, pdf=data, total=total, note=" ".join(notes))


def _half(reply: Reply, why: str) -> OutcomeUnknown:
    uuid = uuid_in(reply.body.decode("utf-8", "replace"))
    return OutcomeUnknown(_HALF, f"{why}; UUID {uuid}" if uuid else why, code="incomplete")


def _of_submission(refusal: Refusal) -> Rejected:
    """What a refused submission means: a definite no only where nothing can have been made."""
    status = refusal.status
    if status in (400, 401, 403) or refusal.word in _JWT:
        spoken = status == 400 and refusal.message and not _ABOUT_TOKEN.search(refusal.message)
        if not spoken:
            raise NotAllowed(_TOKEN, f"HTTP {status}", code=refusal.code)
        return Rejected(refusal.code, _with("Enlazatte no acepta la factura", refusal))
    if status == 422:
        return Rejected(refusal.code, _unprocessable(refusal))
    if status in (404, 405, 410, 421):
        raise NotAllowed(_NOT_ENLAZATTE, f"HTTP {status}", code=refusal.code)
    if status in (402, 411, 413, 414, 415, 431):
        raise NotAllowed(_REFUSED.format(code=refusal.code), f"HTTP {status}", code=refusal.code)
    if status == 429 and refusal.retry_after:
        raise Throttled(_BUSY, "HTTP 429", wait=refusal.retry_after, code="HTTP_429")
    if status == 503 and refusal.retry_after:
        raise Unavailable(_DOWN, "HTTP 503", code="HTTP_503")
    raise OutcomeUnknown(_STAMPING if status == 500 else _UNCLEAR, f"HTTP {status}", code=refusal.code)


def _of_question(refusal: Refusal) -> Silence:
    """A refused question or test: nothing was to be made, so nothing is in doubt."""
    status = refusal.status
    if status == 429:
        return Throttled(_BUSY, "HTTP 429", wait=max(1.0, refusal.retry_after), code="HTTP_429")
    if status in (400, 401, 403) or refusal.word in _JWT:
        return NotAllowed(_TOKEN, f"HTTP {status}", code=refusal.code)
    if status >= 500 or status == 408:
        return Unavailable("Enlazatte tuvo un fallo; se volverá a intentar.", f"HTTP {status}", code=refusal.code)
    return NotAllowed(_NOT_ENLAZATTE, f"HTTP {status}", code=refusal.code)


def _unprocessable(refusal: Refusal) -> str:
    """The 422 in plain words; a missing customer or product is named with what to do."""
    found = _UNKNOWN_CODE.search(refusal.message)
    if found is None:
        return _with("Contpaqi no acepta la factura", refusal)
    what, code = found[1].lower(), clean(found[2], 40)
    todo = "delo de alta allí o corrija su código"
    return f"Contpaqi no tiene el {what} con código «{code}»; {todo}."


def _with(sentence: str, refusal: Refusal) -> str:
    message = clean(refusal.message or refusal.word, MAX_MESSAGE)
    return (
        f"{sentence}. Mensaje del proveedor: «{message}»." if message else f"{sentence}; revise los datos en Contpaqi."
    )
