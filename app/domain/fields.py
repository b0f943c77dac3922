"""The bricks of any form: an object with known keys, one line of text. Pure; knows no form."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.errors import Refused


def object_from(form: object, field: str, keys: Sequence[str]) -> Mapping[str, Any]:
    """A JSON object in which every key is known; another one is refused with its name."""
    if not isinstance(form, Mapping):
        raise Refused(field, "debe ser un objeto JSON.")
    for key in form:
        if key not in keys:
            raise Refused(
                f"{field}.{str(key)[:40]}",
                "no se conoce; se admite: {allowed}.",
                allowed=", ".join(keys),
            )
    return form


def text_from(value: object, field: str, longest: int, *, required: bool = False) -> str:
    """One line of text without control characters, trimmed."""
    if not isinstance(value, str):
        raise Refused(field, "debe ser un texto.")
    text = value.strip()
    if len(text) > longest:
        raise Refused(field, "tiene {count} caracteres; se admiten hasta {longest}.", count=len(text), longest=longest)
    if any(not c.isprintable() for c in text) or not _encodable(text):
        raise Refused(field, "contiene caracteres que no se pueden imprimir; escríbalo en una sola línea.")
    if required and not text:
        raise Refused(field, "no puede quedar vacío.")
    return text


def _encodable(text: str) -> bool:
    return not any(0xD800 <= ord(c) <= 0xDFFF for c in text)
