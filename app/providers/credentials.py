"""Credentials as they are sent: checked, so that a badly pasted one pauses the provider and says so."""

import base64
import re
from datetime import UTC, datetime, timedelta

from app.domain.errors import NotAllowed
from app.providers.json_text import read_object

_TOKEN = re.compile(r"[\x21-\x7e]{1,8192}")


def bearer(token: str, label: str) -> str:
    """The value of an Authorization header."""
    return f"Bearer {pasted(token, label)}"


def pasted(token: str, label: str) -> str:
    """The token without stray blanks around it. One with blanks or letters outside ASCII was pasted wrongly."""
    cleaned = token.strip()
    if not _TOKEN.fullmatch(cleaned):
        sentence = f"«{label}» tiene caracteres que no pueden enviarse; vuelva a copiarla del portal del proveedor."
        raise NotAllowed(sentence, "not printable ASCII", code="bad_secret")
    return cleaned


def jwt_end(token: str) -> datetime | None:
    """The `exp` of a JSON web token (RFC 7519), unverified: good for a reminder and for nothing else."""
    parts = token.strip().split(".")
    if len(parts) != 3 or len(token) > 8192:
        return None
    try:
        end = read_object(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))).get("exp")
    except ValueError:
        return None
    if isinstance(end, bool) or not isinstance(end, int) or not 0 < end < 2**33:
        return None
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=end)
