"""Shapes and check digit of Paraguay's RUC and its identity papers; it cannot know whether anybody registered one.

Source: section 6 of the provider notes on FacturaSend (weights verified there by computation).
"""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from app.domain.pattern import pattern
from app.domain.taxid import TaxIdCheck, Verdict
from app.domain.wording import say

MAX_LENGTH = 40
"""Longest text looked at, in characters."""


class Kind(StrEnum):
    """Who an id belongs to; AUTO asks its shape: with a check digit it is a RUC, without one a cédula."""

    AUTO = "auto"
    RUC = "ruc"
    CEDULA = "cedula"
    PASSPORT = "passport"
    FOREIGN = "foreign_id"
    RESIDENCE = "residence"
    DIPLOMATIC = "diplomatic"


_NAMES = {
    Kind.RUC: "RUC", Kind.CEDULA: "Cédula", Kind.PASSPORT: "Pasaporte", Kind.FOREIGN: "Cédula extranjera",
    Kind.RESIDENCE: "Carnet de residencia", Kind.DIPLOMATIC: "Carnet diplomático",
}  # fmt: skip
_LABEL = pattern(r"(?:R\.?U\.?C|C\.?I|C[EÉ]DULA)\.?[ :°º]*(?=[0-9])")
_DIGIT_LABEL = pattern(r"[ -]*D\.?V\.?[ :-]*")
_RUC = pattern(r"([0-9]{3,8}|[0-9]{2,7}[A-Z])-([0-9])")
_BASE = pattern(r"[0-9]{3,8}|[0-9]{2,7}[A-Z]")
_CEDULA = pattern(r"[0-9]{4,8}")
_PAPER = pattern(r"[A-Z0-9]{4,20}")
_FIRST_COMPANY = 80_000_000


def check(text: str, *, kind: str = "auto", check_digits: str | None = None) -> TaxIdCheck:
    """Judges an id as typed, pasted or scanned, with dots or without. Never raises.

    The digit may stand behind a hyphen or come as `check_digits`; a wrong one blocks, because SIFEN refuses it after
    hours. A RUC without its digit is a warning: the digit is reckoned, but a typing error would go unseen.
    """
    if kind not in tuple(Kind):
        return _block(
            say("Tipo de documento: «{kind}» no existe; use {allowed}.", kind=_shown(kind), allowed=", ".join(Kind))
        )
    wanted = Kind(kind)
    cleaned = _clean(text, labels=wanted in (Kind.AUTO, Kind.RUC, Kind.CEDULA))
    if not cleaned:
        return _block("RUC o cédula: está vacío o es demasiado largo; escriba por ejemplo 80069563-1.")
    digit = _clean(check_digits) if check_digits else ""
    if wanted in (Kind.AUTO, Kind.RUC):
        if digit and _BASE.fullmatch(cleaned):
            cleaned = f"{cleaned}-{digit}"
        if wanted is Kind.RUC or "-" in cleaned or _is_company(cleaned):
            return _ruc(cleaned)
        wanted = Kind.CEDULA
    return _cedula(cleaned) if wanted is Kind.CEDULA else _paper(cleaned, wanted)


def check_digit(base: str) -> str:
    """The digit behind the hyphen: modulo 11 with the weights 2 to 11 from the right; a letter counts as its code."""
    figures = "".join(sign if sign.isdigit() else str(ord(sign)) for sign in base)
    total = sum(int(figure) * (2 + place % 10) for place, figure in enumerate(reversed(figures)))
    return str(11 - total % 11 if total % 11 > 1 else 0)


def taxpayer_type(base: str) -> str:
    """SIFEN's "1" for a person, "2" for a company: companies are numbered from 80 million on."""
    return "2" if _is_company(base) else "1"


@lru_cache(maxsize=256)
def split(tax_id: str) -> tuple[str, str]:
    """A RUC as its base and its digit, which is reckoned where it is missing; ("", "") for what is no RUC."""
    found = check(tax_id, kind=Kind.RUC)
    return (found.normalized, found.check_digits) if found.verdict is not Verdict.BLOCK else ("", "")


def _is_company(base: str) -> bool:
    return base.isascii() and base.isdigit() and len(base) == 8 and int(base) >= _FIRST_COMPANY


def _ruc(cleaned: str) -> TaxIdCheck:
    found = _RUC.fullmatch(cleaned)
    if found is None and _BASE.fullmatch(cleaned) and cleaned.strip("0"):
        base = cleaned.lstrip("0")
        digit = check_digit(base)
        message = say(
            "RUC: a «{cleaned}» le falta el dígito verificador; sería {base}-{digit}, revíselo y confirme.",
            cleaned=cleaned,
            base=base,
            digit=digit,
        )
        return TaxIdCheck(Verdict.WARN, Kind.RUC, base, digit, message)
    if found is None or not found[1].lstrip("0"):
        return _block(
            say(
                "RUC: «{cleaned}» no es válido; lleva hasta 8 cifras y su dígito, p. ej. 80069563-1.",
                cleaned=_shown(cleaned),
            )
        )
    base, digit = found[1].lstrip("0"), found[2]
    if check_digit(base) != digit:
        return _block(
            say(
                "RUC: «{cleaned}» no es válido, el dígito verificador no corresponde; revise el número.",
                cleaned=cleaned,
            )
        )
    if len(base) < 3:
        return _block(
            say(
                "RUC: «{cleaned}» es demasiado corto; lleva de 3 a 8 cifras, guion y un dígito.",
                cleaned=_shown(cleaned),
            )
        )
    return TaxIdCheck(Verdict.OK, Kind.RUC, base, digit, "")


def _cedula(cleaned: str) -> TaxIdCheck:
    number = cleaned.lstrip("0")
    if not _CEDULA.fullmatch(number):
        return _block(
            say(
                "Cédula: «{cleaned}» no es válida; lleva de 4 a 8 cifras, por ejemplo 4.123.456.",
                cleaned=_shown(cleaned),
            )
        )
    if len(number) < 6:
        message = say(
            "Cédula: «{number}» tiene solo {count} cifras; revísela y confirme si es correcta.",
            number=number,
            count=len(number),
        )
        return TaxIdCheck(Verdict.WARN, Kind.CEDULA, number, "", message)
    return TaxIdCheck(Verdict.OK, Kind.CEDULA, number, "", "")


def _paper(cleaned: str, kind: Kind) -> TaxIdCheck:
    """SIFEN takes neither dots nor slashes in a number, so only letters and figures stay."""
    number = cleaned.replace("-", "").replace(" ", "")
    if not _PAPER.fullmatch(number):
        return _block(
            say(
                "{names}: «{cleaned}» no es válido; lleva de 4 a 20 letras y cifras.",
                names=_NAMES[kind],
                cleaned=_shown(cleaned),
            )
        )
    return TaxIdCheck(Verdict.OK, kind, number, "", "")


def _clean(raw: object, *, labels: bool = True) -> str:
    """Upper case, plain hyphens, no dots, blanks or labels; empty when it is no text or too long to be an id."""
    if not isinstance(raw, str) or len(raw) > MAX_LENGTH:
        return ""
    signs = ("-" if unicodedata.category(sign) == "Pd" else " " if sign.isspace() else sign for sign in raw)
    wide = unicodedata.normalize("NFKC", "".join(signs)).upper()
    text = "".join(sign for sign in wide if unicodedata.category(sign) not in ("Cf", "Cc")).strip()[:MAX_LENGTH]
    if labels:
        label = _LABEL.match(text)
        text = _DIGIT_LABEL.sub("-", text[label.end() :] if label else text, count=1)
    return re.sub(r"[ .,]", "", text)


def _block(message: str) -> TaxIdCheck:
    return TaxIdCheck(Verdict.BLOCK, "", "", "", message)


def _shown(value: object) -> str:
    text = "".join(sign if sign.isprintable() else "·" for sign in str(value))
    return text if len(text) <= 20 else text[:19] + "…"
