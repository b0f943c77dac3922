"""Webhooks: whether a message is theirs, what it is about, and the same message without credentials. Pure.

Old messages carry our three credentials in clear and nothing else that proves them; those of today carry a header of
their own and no credentials (dossier 2.3, 6). Either is compared in constant time, neither is believed: we ask.
"""

import hmac
from collections.abc import Mapping
from typing import Any

from app.domain.errors import NotAllowed
from app.domain.record import dataclass
from app.providers.json_text import read_object, write_json
from app.providers.tusfacturas.replies import texts

HEADER = "tf-webhooktoken"
LARGEST = 64 * 1024
KEYS = ("apitoken", "apikey", "usertoken")
_REFERENCES = ("facturacion_lote_id_referencia", "external_reference")
_ANNOUNCED = "TusFacturas avisó que no pudo emitirlo: «"
_FORGED = "El aviso no es de TusFacturas."


@dataclass(frozen=True, slots=True)
class Heard:
    """An authentic message: our reference (empty: an orphan), why it failed for good, the body for keeping."""

    reference: str
    failure: str
    body: bytes


def hear(headers: Mapping[str, str], body: bytes, credentials: Mapping[str, str], token: str) -> Heard:
    """Reads a message that proves itself; anything else is NotAllowed, without a word about why."""
    try:
        message = read_object(body) if len(body) <= LARGEST else {}
    except ValueError:
        message = {}
    by_token = bool(token) and _same(headers.get(HEADER, ""), token)
    carried = [_same(_plain(message.get(key)), credentials[key]) for key in KEYS]
    if not (all(carried) or (by_token and not any(key in message for key in KEYS))):
        raise NotAllowed(_FORGED, "webhook", code="forged")
    secrets = (*credentials.values(), token) if token else tuple(credentials.values())
    reference = next((found for key in _REFERENCES if (found := _plain(message.get(key)).strip())), "")
    failure = ""
    if message.get("error") == "S" or message.get("evento") == "error":
        failure = texts(message.get("errores") or message.get("msg"), secrets) or "sin explicación"
    return Heard(reference if len(reference) <= 255 else "", failure, _kept(message, secrets).encode())


def announced(failure: str) -> str:
    """A failure as it is noted with the document."""
    return f"{_ANNOUNCED}{failure.rstrip('.')}»."


def reason_in(note: str) -> str:
    """The reason in a note of a document; empty where it is about something else."""
    return note.removeprefix(_ANNOUNCED).removesuffix("».") if note.startswith(_ANNOUNCED) else ""


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode("utf-8", "replace"))


def _plain(value: object) -> str:
    """A text; a bare number as text, because the service writes the key either way."""
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""


def _kept(message: Mapping[str, Any], secrets: tuple[str, ...]) -> str:
    return write_json(_struck(dict(message), secrets))


def _struck(value: Any, secrets: tuple[str, ...]) -> Any:
    """Without keys of credentials and without their values inside texts and names."""
    if isinstance(value, dict):
        return {_struck(key, secrets): _struck(inner, secrets) for key, inner in value.items() if key not in KEYS}
    if isinstance(value, list):
        return [_struck(inner, secrets) for inner in value]
    if isinstance(value, str):
        for secret in sorted((s for s in secrets if len(s) > 5), key=len, reverse=True):
            value = value.replace(secret, "•••")
    return value
