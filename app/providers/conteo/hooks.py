"""Conteo's notifications: is the signature theirs, and which invoice is meant. Pure; believes nothing else in them.

Source: the article (dossier 1.5): x-conteo-signature: sha256=<hex HMAC-SHA256 of the raw body with the shared secret>.
"""

import hashlib
import hmac
import re
from collections.abc import Mapping

from app.domain.errors import NotAllowed
from app.providers.json_text import read_object

HEADER = "x-conteo-signature"
MAX_ID = 200
_SIGNATURE = re.compile(r"sha256=([0-9a-fA-F]{64})", re.ASCII)
_FORGED = "El aviso no es de Conteo."


def invoice_of(headers: Mapping[str, str], body: bytes, secret: str) -> str:
    """The invoice_id of an authentic message, empty if it names none. NotAllowed: forged; ValueError: unreadable."""
    found = _SIGNATURE.fullmatch(headers.get(HEADER, ""))
    wanted = hmac.new(secret.encode(), body, hashlib.sha256).digest()
    if found is None or not hmac.compare_digest(bytes.fromhex(found[1]), wanted):
        raise NotAllowed(_FORGED, "webhook", code="forged")
    data = read_object(body).get("data")
    named = data.get("invoice_id") if isinstance(data, dict) else None
    if not isinstance(named, str) or not named.isprintable() or not 0 < len(named.strip()) <= MAX_ID:
        return ""
    return named.strip()
