"""The bricks of any form: an object with known keys, one line of text. Pure; knows no form."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.errors import Refused
from app.domain.pattern import ASCII, pattern


def object_from(form: object, field: str, keys: Sequence[str]) -> Mapping[str, Any]:
    """A JSON object in which every key is known; another one is refused with its name."""
    if type(form) is not dict and not isinstance(form, Mapping):
        raise Refused(field, "debe ser un objeto JSON.")
    for key in form:
        if key not in keys:
            raise Refused(
                f"{field}.{str(key)[:40]}",
                "no se conoce; se admite: {allowed}.",
                allowed=", ".join(keys),
            )
    return form


_CODES = frozenset({"code", "barcode", "cart", "card", "approvals", "reference", "tax_id", "phone"})
"""Fields that hold long figures of their own, which may look like a card's; all others are words and names."""

_SHORTEST_CARD = 15
_CARD = pattern(r"[2-6](?<!\d.)(?:[ .-]?\d){14,15}(?!\d)", ASCII)
_BRANDS = pattern(r"4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|6(?:011|5\d\d)\d{12}|3[47]\d{13}", ASCII)


def refuse_card(text: str, field: str) -> None:
    """Refuse words with the whole number of a payment card in them: nobody may keep it, so it is never written."""
    if len(text) < _SHORTEST_CARD or field.rpartition(".")[2].partition("[")[0] in _CODES:
        return
    for found in _CARD.finditer(text):
        digits = re.sub(r"[ .-]", "", found[0])
        if _BRANDS.fullmatch(digits) and _luhn(digits):
            raise Refused(field, "parece el número de una tarjeta; escriba como mucho sus 4 últimas cifras.")


def _luhn(digits: str) -> bool:
    doubled = [int(each) * 2 for each in digits[-2::-2]]
    return (sum(map(int, digits[-1::-2])) + sum(each - 9 if each > 9 else each for each in doubled)) % 10 == 0


def text_from(value: object, field: str, longest: int, *, required: bool = False) -> str:
    """One line of text without control characters, trimmed; without a card's number unless it is a code."""
    if not isinstance(value, str):
        raise Refused(field, "debe ser un texto.")
    text = value.strip()
    if not text and not required:
        return ""
    if len(text) > longest:
        raise Refused(field, "tiene {count} caracteres; se admiten hasta {longest}.", count=len(text), longest=longest)
    if not text.isprintable():  # half a surrogate pair is not
        raise Refused(field, "contiene caracteres que no se pueden imprimir; escríbalo en una sola línea.")
    if required and not text:
        raise Refused(field, "no puede quedar vacío.")
    refuse_card(text, field)
    return text
