"""Credentials as they are sent: checked, so that a badly pasted one pauses the provider and says so."""

import re

from app.domain.errors import NotAllowed

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
