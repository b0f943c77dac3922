"""Shape, date and check character of Mexico's RFC; it cannot know whether the SAT ever registered one.

Source: the provider notes on Enlazatte, section 3. One or two of a hundred real RFCs carry a check character that does
not follow the rule, so a wrong one is a warning and never a refusal.
"""

import re
import unicodedata
from enum import StrEnum

from app.domain.taxid import TaxIdCheck, Verdict
from app.domain.wording import say

MAX_LENGTH = 40
"""Longest text looked at, in characters."""

PUBLIC = "XAXX010101000"
FOREIGNER = "XEXX010101000"
"""The generic RFCs: a buyer in Mexico who gave none, and one from abroad. Neither has a right check character."""


class Kind(StrEnum):
    """Who an RFC belongs to; AUTO lets its length decide."""

    AUTO = "auto"
    COMPANY = "company"
    PERSON = "person"
    PUBLIC = "public"
    FOREIGN = "foreign"


_GENERIC = {PUBLIC: Kind.PUBLIC, FOREIGNER: Kind.FOREIGN}
_NAMES = {
    Kind.COMPANY: say("persona moral (12 caracteres)"),
    Kind.PERSON: say("persona física (13 caracteres)"),
    Kind.PUBLIC: f"público en general ({PUBLIC})",
    Kind.FOREIGN: f"residente en el extranjero ({FOREIGNER})",
}
_SHAPE = re.compile(r"([A-ZÑ&]{3,4})(\d{2})(\d{2})(\d{2})[A-Z\d]{2}[A-Z\d]", re.ASCII)
_ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ"
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LABEL = re.compile(r"R\.?F\.?C\.?[ :]+")
_EXAMPLE = say("escriba por ejemplo EKU9003173C9 (empresa) o CACX7605101P8 (persona)")


def check(text: str, *, kind: str = "auto", check_digits: str | None = None) -> TaxIdCheck:
    """Judges an RFC as typed, pasted or scanned: blanks, hyphens and small letters are forgiven. Never raises.

    An RFC has no check digits apart from itself, so `check_digits` must be empty.
    """
    if kind not in tuple(Kind):
        return _block(
            say("Tipo de RFC: «{kind}» no existe; use {allowed}.", kind=_shown(kind), allowed=", ".join(Kind))
        )
    rfc = _clean(text)
    if not rfc:
        template = "RFC: está vacío o no es un texto de hasta {n} caracteres; {example}."
        return _block(say(template, n=MAX_LENGTH, example=_EXAMPLE))
    if rfc in _GENERIC:
        return _as_wanted(rfc, _GENERIC[rfc], Kind(kind))
    shape = _SHAPE.fullmatch(rfc)
    if shape is None:
        template = "RFC: «{rfc}» tiene {n} caracteres o un signo fuera de lugar; {example}."
        return _block(say(template, rfc=_shown(rfc), n=len(rfc), example=_EXAMPLE))
    if not _is_date(shape[2], shape[3], shape[4]):
        template = "RFC: «{date}» no es una fecha (año, mes, día) en {rfc}; {example}."
        return _block(say(template, date=f"{shape[2]}{shape[3]}{shape[4]}", rfc=rfc, example=_EXAMPLE))
    if check_digits and check_digits.strip():
        return _warn(rfc, _kind_of(rfc), "RFC: no lleva dígito verificador aparte; deje ese campo vacío.")
    if rfc[-1] != check_character(rfc[:-1]):
        template = "RFC: el último carácter de {rfc} suele ser «{wanted}»; revíselo en la constancia fiscal."
        message = say(template, rfc=rfc, wanted=check_character(rfc[:-1]))
        return _warn(rfc, _kind_of(rfc), message)
    return _as_wanted(rfc, _kind_of(rfc), Kind(kind))


def check_character(stem: str) -> str:
    """The last character that belongs to an RFC's first 11 (company) or 12 (person)."""
    total = sum(weight * _ALPHABET.index(sign) for weight, sign in zip(range(13, 1, -1), stem.rjust(12), strict=True))
    digit = -total % 11
    return "A" if digit == 10 else str(digit)


def _as_wanted(rfc: str, found: Kind, wanted: Kind) -> TaxIdCheck:
    if wanted in (Kind.AUTO, found):
        return TaxIdCheck(Verdict.OK, found, rfc, "", "")
    return _warn(
        rfc,
        found,
        say(
            "RFC: {rfc} no es de {wanted}; por su forma es de {found}.",
            rfc=rfc,
            wanted=_NAMES[wanted],
            found=_NAMES[found],
        ),
    )


def _kind_of(rfc: str) -> Kind:
    return Kind.COMPANY if len(rfc) == 12 else Kind.PERSON


def _is_date(year: str, month: str, day: str) -> bool:
    """Years have two digits, so 29 February passes only where 19xx or 20xx has one."""
    if not 1 <= int(month) <= 12 or not 1 <= int(day) <= _DAYS[int(month) - 1]:
        return False
    return (month, day) != ("02", "29") or int(year) % 4 == 0


def _clean(raw: object) -> str:
    if not isinstance(raw, str) or len(raw) > MAX_LENGTH:
        return ""
    text = unicodedata.normalize("NFC", raw).upper().strip()
    label = _LABEL.match(text)
    rest = text[label.end() :] if label else text
    kept = (sign for sign in rest if unicodedata.category(sign) not in ("Cf", "Pd") and not sign.isspace())
    return "".join(kept)


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else type(value).__name__
    return "".join(sign for sign in text[:30] if sign.isprintable())


def _warn(rfc: str, kind: Kind, message: str) -> TaxIdCheck:
    return TaxIdCheck(Verdict.WARN, kind, rfc, "", message)


def _block(message: str) -> TaxIdCheck:
    return TaxIdCheck(Verdict.BLOCK, "", "", "", message)
