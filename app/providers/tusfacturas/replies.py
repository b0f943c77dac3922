"""What an answer of TusFacturas is before its meaning: a good object, a refusal in words, or a silence. Pure.

HTTP 200 is the usual status of a refusal (dossier 4); the words decide whether the authority was asked already.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.countries.ar_letters import TIME_ZONE
from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable
from app.domain.record import dataclass
from app.providers.http import Reply
from app.providers.tusfacturas.mapping import clean

UNREADABLE = "La respuesta de TusFacturas no se entiende; se preguntará antes de volver a enviar."
STRANGER = "TusFacturas respondió con otro comprobante; se volverá a preguntar."
_DENIED = "TusFacturas no acepta las credenciales; revíselas en los ajustes del proveedor."
_NOT_THEM = "La dirección configurada no responde como TusFacturas; revísela en los ajustes del proveedor."
_PLAN = "La cuenta de TusFacturas no admite más comprobantes; revise el plan."
_LINK = "El enlace con ARCA no funciona; revise el certificado en TusFacturas."
_DISABLED = "TusFacturas no tiene habilitada la facturación por lotes; elija mode=single en los ajustes del proveedor."
_BUSY = "TusFacturas pide enviar más despacio."
_QUEUE = "TusFacturas tiene comprobantes en cola en este punto de venta; se enviará después."
_FAILED = "TusFacturas tuvo un fallo; se volverá a intentar."
_AUTHORITY = "ARCA no respondió a TusFacturas; se preguntará antes de volver a enviar."

SEQUENCE = "10016"
"""The authority's "number or date is not the next one"."""

_LONGEST = 300
_MAINTENANCE_WAIT = 600.0
_QUEUE_WAIT = 300.0
_LONGEST_WAIT = 6 * 3600.0
_AUTHORITY_CODE = re.compile(r"(?<![0-9])(10[0-9]{3})(?![0-9])")
_NO_ANSWER = re.compile(r"no devolvi[oó]|tiempo de espera|time ?out|comunicaci[oó]n", re.I)
_AUTHORITY_WORDS = re.compile(rf"#6661141|#6661145|{_NO_ANSWER.pattern}|afip|\barca\b|\bcae\b|inesperado", re.I)
_CREDENTIALS = re.compile(r"\b(?:api ?key|api ?token|user ?token|credencial(?:es)?)\b", re.I)
_QUOTA = re.compile(r"\b(?:suscripci[oó]n|plan|cupo|l[ií]mite de (?:request|comprobantes))", re.I)
_CERTIFICATE = re.compile(r"certificado|computador no autorizado|validaciondetoken|lista de relaciones", re.I)
_LOTS_OFF = re.compile(r"deshabilitad", re.I)
_IN_QUEUE = re.compile(r"en cola|encolad", re.I)


@dataclass(frozen=True, slots=True)
class Refusal:
    """`error` is not "N": what was said, cleaned of our credentials, and the codes inside it."""

    text: str
    code: str
    authority_code: str

    @property
    def definite(self) -> bool:
        """Whether nothing can have been issued: a code of the service or of the authority, or no word of the latter.

        What looks like the authority's code proves nothing where it is said that the authority did not answer.
        """
        coded = self.code or (self.authority_code and not _NO_ANSWER.search(self.text))
        return bool(coded) or not _AUTHORITY_WORDS.search(self.text)

    @property
    def name(self) -> str:
        return self.code or self.authority_code or "RECHAZADO"


def opened(reply: Reply, secrets: Sequence[str]) -> dict[str, Any] | Refusal:
    """The object of a good answer, or the refusal; whatever decides nothing is raised as a silence."""
    _must_have_answered(reply)
    body = _body(reply)
    if not reply.good and not body:
        raise Unavailable(_FAILED, f"HTTP {reply.status}", code=f"HTTP_{reply.status}", arrived=reply.status >= 500)
    if body.get("error") == "N" and reply.good:
        return body
    if body.get("error") != "S":
        raise OutcomeUnknown(UNREADABLE, f"HTTP {reply.status}: neither N nor S", code="unreadable")
    refusal = _refusal(body, secrets)
    silence = _silence(reply, body, refusal)
    if silence is not None:
        raise silence
    return refusal


def unknown(refusal: Refusal) -> OutcomeUnknown:
    """A refusal that may have reached the authority."""
    return OutcomeUnknown(_AUTHORITY, refusal.name, code="authority")


def failed(refusal: Refusal) -> Unavailable:
    """A refused question: it decides nothing."""
    return Unavailable(_FAILED, refusal.name, code=refusal.name)


def texts(value: object, secrets: Sequence[str]) -> str:
    """All texts inside, in one line without our credentials: `errores` is a list, a nested list or a bare text."""
    line = ". ".join(part.rstrip(" .") for part in _flat(value) if part.strip(" ."))
    for secret in sorted(secrets, key=len, reverse=True):
        line = line.replace(secret, "•••")
    return clean(line, _LONGEST)


def _must_have_answered(reply: Reply) -> None:
    status = reply.status
    if status == 429:
        raise Throttled(_BUSY, "HTTP 429", wait=max(1.0, reply.retry_after), code="HTTP_429")
    if status in (401, 402, 403):
        raise NotAllowed(_DENIED, f"HTTP {status}", code=f"HTTP_{status}")
    if status in (404, 405, 410, 421):
        raise NotAllowed(_NOT_THEM, f"HTTP {status}", code="not_tusfacturas")
    if status == 408:
        raise OutcomeUnknown(_AUTHORITY, "HTTP 408", code="HTTP_408")
    if status >= 500:  # 524: the gateway gave up while the server goes on working
        raise Unavailable(_FAILED, f"HTTP {status}", code=f"HTTP_{status}", arrived=True)


def _body(reply: Reply) -> dict[str, Any]:
    try:
        return reply.object()
    except OutcomeUnknown:
        if reply.good:
            raise
        return {}


def _refusal(body: Mapping[str, Any], secrets: Sequence[str]) -> Refusal:
    details = body.get("error_details")
    codes = [d.get("code") for d in details if isinstance(d, dict)] if isinstance(details, list) else []
    code = next((clean(c, 20) for c in codes if isinstance(c, str) and c.strip()), "")
    said = texts(body.get("errores"), secrets)
    told = [d.get("text") for d in details if isinstance(d, dict)] if isinstance(details, list) else []
    text = said or texts(told, secrets) or texts(body.get("rta"), secrets)
    found = _AUTHORITY_CODE.search(text)
    return Refusal(text, code, found[1] if found else "")


def _silence(reply: Reply, body: Mapping[str, Any], refusal: Refusal) -> Silence | None:
    """Refusals that are about the account or the hour, not about the document."""
    text = refusal.text
    if body.get("mantenimiento") in (1, "1", True):
        until = body.get("mantenimiento_hasta")
        title = f"TusFacturas está en mantenimiento hasta {until}." if _is_moment(until) else (
            "TusFacturas está en mantenimiento."
        )  # fmt: skip
        return Throttled(title, "maintenance", wait=_until(until, reply), code="maintenance")
    if refusal.authority_code:
        return None
    for words, title, code in (
        (_LOTS_OFF, _DISABLED, "lots_disabled"), (_CREDENTIALS, _DENIED, "credentials"),
        (_CERTIFICATE, _LINK, "certificate"), (_QUOTA, _PLAN, "plan"),
    ):  # fmt: skip
        if words.search(text) and not refusal.code:
            return NotAllowed(title, code, code=code)
    if _IN_QUEUE.search(text) and not refusal.code:
        return Throttled(_QUEUE, "queue", wait=_QUEUE_WAIT, code="queue")
    return None


def _until(text: object, reply: Reply) -> float:
    """Seconds until the hour that was announced, by the server's own clock; ten minutes where that is not known."""
    now = reply.server_time
    if now is None or not isinstance(text, str) or not _is_moment(text):
        return _MAINTENANCE_WAIT
    end = datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=ZoneInfo(TIME_ZONE)).timestamp()
    return min(max(end - now, 60.0), _LONGEST_WAIT)


def _is_moment(text: object) -> bool:
    try:
        return isinstance(text, str) and datetime.strptime(text, "%d/%m/%Y %H:%M").year > 2000  # noqa: DTZ007
    except ValueError:
        return False


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _flat(each)
    elif isinstance(value, dict):
        yield from _flat(value.get("text") or value.get("mensaje") or "")
