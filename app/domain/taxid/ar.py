"""Shapes and check digits of Argentina's CUIT, CUIL, CDI and DNI; it cannot know whether ARCA ever registered one.

Source: section 7 of the provider notes on TusFacturas (weights and prefixes as published by the authority).
"""

import re
import unicodedata
from enum import StrEnum

from app.domain.taxid import TaxIdCheck, Verdict
from app.domain.wording import say

MAX_LENGTH = 40
"""Longest text looked at, in characters."""


class Kind(StrEnum):
    """Who an id belongs to; AUTO asks its shape. A CUIL has the shape of a CUIT and is told apart only by choice."""

    AUTO = "auto"
    CUIT = "cuit"
    CUIL = "cuil"
    CDI = "cdi"
    DNI = "dni"
    PASSPORT = "passport"


_NAMES = {Kind.CUIT: "CUIT", Kind.CUIL: "CUIL", Kind.CDI: "CDI", Kind.DNI: "DNI", Kind.PASSPORT: "pasaporte"}
_WITH_DIGIT = frozenset({Kind.CUIT, Kind.CUIL, Kind.CDI})
_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_PERSONS = frozenset({"20", "23", "24", "27"})
_COMPANIES = frozenset({"30", "33", "34"})
_CDI = frozenset({"50", "51", "55"})
_LABEL = re.compile(r"(?:C\.?U\.?I\.?[TL]|C\.?D\.?I|D\.?N\.?I)\.?[ :]*(?=[0-9])")
_PASSPORT = re.compile(r"[A-Z0-9]{5,12}")


def check(text: str, *, kind: str = "auto", check_digits: str | None = None) -> TaxIdCheck:
    """Judges an id as typed, pasted or scanned, with or without hyphens and dots. Never raises.

    The check digit is part of the id: `check_digits` stays empty. A wrong one blocks, because the authority refuses it;
    an unfamiliar prefix with a right digit is a warning.
    """
    if kind not in tuple(Kind):
        return _block(
            say("Tipo de documento: «{kind}» no existe; use {allowed}.", kind=_shown(kind), allowed=", ".join(Kind))
        )
    wanted, cleaned = Kind(kind), _clean(text)
    if not cleaned:
        return _block("CUIT o DNI: está vacío o es demasiado largo; escriba por ejemplo 30-71229384-1.")
    if wanted is Kind.PASSPORT:
        return _passport(cleaned)
    digits = re.sub(r"[ .\-/]", "", cleaned)
    if not re.fullmatch("[0-9]+", digits):
        return _block(
            say("CUIT o DNI: «{cleaned}» tiene signos que no son cifras; p. ej. 30712293841.", cleaned=_shown(cleaned))
        )
    if wanted is Kind.DNI or (wanted is Kind.AUTO and len(digits) in (7, 8)):
        return _dni(digits)
    return _with_digit(digits, wanted)


def check_digit(stem: str) -> str:
    """The eleventh figure that belongs to the first ten: 11 less the weighted sum modulo 11, 11 as 0, 10 as 9."""
    rest = 11 - sum(weight * int(figure) for weight, figure in zip(_WEIGHTS, stem, strict=True)) % 11
    return {11: "0", 10: "9"}.get(rest, str(rest))


def _with_digit(digits: str, wanted: Kind) -> TaxIdCheck:
    name = _NAMES.get(wanted, "CUIT")
    if len(digits) != 11:
        missing = "falta el dígito verificador" if len(digits) == 10 else f"tiene {len(digits)} cifras"
        return _block(
            say(
                "{name}: «{digits}» no es válido, {missing}; lleva 11 cifras, p. ej. 30-71229384-1.",
                name=name,
                digits=_shown(digits),
                missing=missing,
            )
        )
    if check_digit(digits[:10]) != digits[10] or digits[0] == "0" or not digits[2:10].strip("0"):
        return _block(
            say(
                "{name}: «{digits}» no es válido, el dígito verificador no corresponde; revise las 11 cifras.",
                name=name,
                digits=digits,
            )
        )
    prefix = digits[:2]
    kind = wanted if wanted is not Kind.AUTO else Kind.CDI if prefix in _CDI else Kind.CUIT
    if prefix not in _PERSONS | _COMPANIES | _CDI:
        message = say(
            "{name}: «{digits}» empieza con {prefix}, que no es habitual; revíselo y confirme si es correcto.",
            name=name,
            digits=digits,
            prefix=prefix,
        )
        return TaxIdCheck(Verdict.WARN, kind, digits, "", message)
    return TaxIdCheck(Verdict.OK, kind, digits, "", "")


def _dni(digits: str) -> TaxIdCheck:
    number = digits.lstrip("0")
    if not 6 <= len(number) <= 8:
        return _block(
            say("DNI: «{digits}» no es válido; lleva 7 u 8 cifras, por ejemplo 28.505.146.", digits=_shown(digits))
        )
    if len(number) == 6:
        message = say("DNI: «{number}» tiene solo 6 cifras; revíselo y confirme si es correcto.", number=number)
        return TaxIdCheck(Verdict.WARN, Kind.DNI, number, "", message)
    return TaxIdCheck(Verdict.OK, Kind.DNI, number, "", "")


def _passport(cleaned: str) -> TaxIdCheck:
    number = re.sub(r"[ .\-]", "", cleaned)
    if not _PASSPORT.fullmatch(number) or not re.search("[0-9]", number):  # the authority takes only the figures
        return _block(
            say("Pasaporte: «{cleaned}» no es válido; lleva de 5 a 12 letras y cifras.", cleaned=_shown(cleaned))
        )
    return TaxIdCheck(Verdict.OK, Kind.PASSPORT, number, "", "")


def _clean(raw: object) -> str:
    """Upper case, plain hyphens and blanks, no label; empty when it is no text or too long to be an id."""
    if not isinstance(raw, str) or len(raw) > MAX_LENGTH:
        return ""
    signs = ("-" if unicodedata.category(sign) == "Pd" else " " if sign.isspace() else sign for sign in raw)
    wide = unicodedata.normalize("NFKC", "".join(signs)).upper()
    text = "".join(sign for sign in wide if unicodedata.category(sign) not in ("Cf", "Cc")).strip()
    label = _LABEL.match(text)
    return text[label.end() :] if label else text[:MAX_LENGTH]


def _block(message: str) -> TaxIdCheck:
    return TaxIdCheck(Verdict.BLOCK, "", "", "", message)


def _shown(value: object) -> str:
    text = "".join(sign if sign.isprintable() else "·" for sign in str(value))
    return text if len(text) <= 20 else text[:19] + "…"
