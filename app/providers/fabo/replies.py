"""Fabo's answers as data: body in either format, error variables, observations. Decides nothing about documents."""

from collections.abc import Mapping
from typing import Any

from app.domain.errors import NotAllowed, OutcomeUnknown, Silence, Throttled, Unavailable
from app.domain.record import dataclass
from app.providers.fabo.mapping import clean
from app.providers.fabo.plain_text import read_text
from app.providers.fabo.sunat import code_from
from app.providers.http import Reply
from app.providers.json_text import read_object

UNREADABLE = "La respuesta de Fabo no se entiende; se preguntará antes de darlo por enviado."
_DENIED = "Fabo no acepta el UUID o el token; revíselos en los ajustes del proveedor."
_ACCOUNT = "La cuenta de Fabo no está lista para esta dirección (pruebas o producción); revísela con el proveedor."
_NOT_FABO = "La dirección configurada no responde como Fabo; revísela en los ajustes del proveedor."
_BUSY = "Fabo pide enviar más despacio."
_FAILED = "Fabo tuvo un error inesperado; se volverá a intentar con los mismos datos."
_TIMEOUT = "Fabo no supo a tiempo cómo terminó; se preguntará antes de darlo por enviado."

MAX_WORDS = 200
MAX_NOTE = 1000


@dataclass(frozen=True, slots=True)
class Said:
    """One answer. `sunat` is SUNAT's code if there is one, `error` Fabo's; texts are cleaned and without secrets."""

    status: int
    body: Mapping[str, Any]
    sunat: int | None
    sentence: str
    error: str
    words: str
    extra: str
    notes: tuple[str, ...]
    retry_after: float = 0.0

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300

    @property
    def detail(self) -> str:
        """For the attempt log; the extra words are what Fabo's support asks for."""
        code = str(self.sunat) if self.sunat is not None else self.error
        return " ".join(part for part in (f"HTTP {self.status}", code, self.words, self.extra) if part)

    def text(self, key: str, longest: int = 100) -> str:
        """A plain text of the body; absent, null or of another kind is empty."""
        value = self.body.get(key)
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            return ""
        text = str(value).strip()
        return text if len(text) <= longest and text.isprintable() else ""


def said(reply: Reply, secrets: tuple[str, ...]) -> Said | None:
    """The answer as data; None when its body is no answer of Fabo's (HTML, broken, of another kind)."""
    body: Mapping[str, Any] = {}
    if reply.body.strip():
        found = _object(reply.body)
        if found is None:
            return None
        body = found
    try:
        sunat = code_from(body.get("sunat_respuesta"))
    except ValueError:
        return None

    def told(key: str, longest: int = MAX_WORDS) -> str:
        return _without(secrets, _words(body.get(key)))[:longest]

    names = ("sunat_observaciones", "sunat_observacion")
    notes = tuple(_without(secrets, _words(row)) for name in names for row in _rows(body.get(name)))
    return Said(
        reply.status, body, sunat, told("sunat_descripcion"), told("codigo_error", 60), told("descripcion_error"),
        told("descripcion_extra"), tuple(note for note in notes if note), reply.retry_after,
    )  # fmt: skip


def silence_of(answer: Said | None, status: int) -> Silence | None:
    """The silence that an HTTP status means whatever was asked; None for an answer that the command must judge."""
    if answer is None:
        return _unreadable(status)
    detail, code = answer.detail, answer.error or f"HTTP_{status}"
    match status:
        case 401 | 403:
            return NotAllowed(_DENIED, detail, code=code)
        case 402 | 406:
            return NotAllowed(_ACCOUNT, detail, code=code)
        case 404 | 405 | 410 | 421:
            return NotAllowed(_NOT_FABO, detail, code=code)
        case 408:
            return OutcomeUnknown(_TIMEOUT, detail, code=code)
        case 429:
            return Throttled(_BUSY, detail, wait=max(1.0, answer.retry_after), code=code)
    if status >= 500:
        return Unavailable(_FAILED, detail, code=code, arrived=True)
    return None


def _unreadable(status: int) -> Silence:
    """No body of Fabo's. An error page of a server in between says little; never that the document was refused."""
    detail, code = f"HTTP {status}: unreadable", f"HTTP_{status}"
    if status in (401, 402, 403, 404, 405, 406, 410, 421):
        return NotAllowed(_NOT_FABO, detail, code=code)
    if status == 429:
        return Throttled(_BUSY, detail, code=code)
    if status >= 500:
        return Unavailable(_FAILED, detail, code=code, arrived=True)
    return OutcomeUnknown(UNREADABLE, detail, code="unreadable")


def not_fabo(status: int) -> NotAllowed:
    """A 2xx from somebody else, for instance the page of a portal."""
    return NotAllowed(_NOT_FABO, f"HTTP {status}", code="not_fabo")


def _object(body: bytes) -> Mapping[str, Any] | None:
    """JSON where it looks like it: a 405 speaks JSON even to those who speak text (dossier 10, row 7)."""
    try:
        stripped = body.removeprefix(b"\xef\xbb\xbf").lstrip()
        return read_object(body) if stripped[:1] in (b"{", b"[", b'"') else read_text(body)
    except ValueError:
        return None


def _rows(value: object) -> list[object]:
    """An observation as text, several as a list, none as nothing."""
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]


def _words(value: object) -> str:
    if isinstance(value, list):
        return " / ".join(_words(part) for part in value)[:MAX_NOTE]
    return clean(str(value), MAX_NOTE) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""


def _without(secrets: tuple[str, ...], text: str) -> str:
    for secret in secrets:
        text = text.replace(secret, "…") if secret else text
    return text
