"""Shapes and check digits of Peru's RUC, DNI, carnet de extranjería and passport; it cannot know whether SUNAT or
RENIEC ever registered an id.

Source: section 8 of the provider notes on Fabo (weights and prefixes verified there by computation).
"""

import re
import unicodedata
from enum import StrEnum

from app.domain.taxid import TaxIdCheck, Verdict
from app.domain.wording import say

MAX_LENGTH = 64
"""Longest text looked at, in characters."""


class Kind(StrEnum):
    """Who an id belongs to; AUTO lets its length and shape decide."""

    AUTO = "auto"
    RUC = "ruc"
    DNI = "dni"
    CE = "ce"
    PASSPORT = "passport"


CATALOGUE_06 = {Kind.DNI: "1", Kind.CE: "4", Kind.RUC: "6", Kind.PASSPORT: "7"}
"""SUNAT's codes of identity documents; nobody is "0" on the wire and "-" on paper."""

_NAMES = {Kind.RUC: "RUC", Kind.DNI: "DNI", Kind.CE: "carnet de extranjería", Kind.PASSPORT: "pasaporte"}
_PREFIXES = ("10", "15", "16", "17", "20")
_RUC_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_DNI_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)
_DNI_FIGURES, _DNI_LETTERS = "65432110987", "KJIHGFEDCBA"

_LABEL = re.compile(r"(?:R\.?U\.?C\.?|D\.?N\.?I\.?|C\.?E\.?(?![A-Z0-9]))[ :.°ºN-]*(?=[0-9])")
_RUC = re.compile(r"[0-9]{11}")
_DNI = re.compile(r"([0-9]{8})(?:-([0-9A-Z]))?")
_SHORT_DNI = re.compile(r"[0-9]{6,7}")
_CE = re.compile(r"[0-9A-Z]{9,12}")
_PASSPORT = re.compile(r"[0-9A-Z]{5,12}")


def check(text: str, *, kind: str = "auto", check_digits: str | None = None) -> TaxIdCheck:
    """Judges an id as typed, pasted or scanned. Never raises.

    A RUC whose check digit is wrong is blocked, because SUNAT refuses it; a DNI's own digit is on the card but nowhere
    in an invoice, so a wrong one is a warning. Peru types no check digits apart: `check_digits` belongs to a DNI only.
    """
    if kind not in tuple(Kind):
        return _block(
            Kind.AUTO,
            say("Tipo de documento: «{kind}» no existe; use {allowed}.", kind=_shown(kind), allowed=", ".join(Kind)),
        )
    cleaned = _clean(text)
    if not cleaned:
        template = "Documento: está vacío o no es un texto de hasta {n} caracteres; p. ej. 20512333797 o 45871236."
        return _block(Kind(kind), say(template, n=MAX_LENGTH))
    match Kind(kind) if kind != Kind.AUTO else _guess(cleaned):
        case Kind.RUC:
            return _ruc(cleaned)
        case Kind.DNI:
            return _dni(cleaned, check_digits)
        case Kind.CE:
            return _shaped(cleaned, Kind.CE, _CE, "de 9 a 12 letras o cifras")
        case Kind.PASSPORT:
            return _shaped(cleaned, Kind.PASSPORT, _PASSPORT, "de 5 a 12 letras o cifras")
    return _unclear(cleaned)


def ruc_digit(first_ten: str) -> str:
    """The eleventh digit of a RUC."""
    total = sum(int(figure) * weight for figure, weight in zip(first_ten, _RUC_WEIGHTS, strict=True))
    return str((11 - total % 11) % 10)


def dni_digits(dni: str) -> tuple[str, str]:
    """The figure and the letter that a DNI of eight digits may show after its hyphen."""
    rest = sum(int(figure) * weight for figure, weight in zip(dni, _DNI_WEIGHTS, strict=True)) % 11
    return _DNI_FIGURES[rest], _DNI_LETTERS[rest]


def ruc_of(dni: str) -> str:
    """The RUC of a person with this DNI, if they have one: 10, the DNI, the check digit."""
    return f"10{dni}{ruc_digit('10' + dni)}"


def _guess(cleaned: str) -> Kind:
    if cleaned.isdigit() and len(cleaned) in (10, 11):
        return Kind.RUC
    if _DNI.fullmatch(cleaned) or _SHORT_DNI.fullmatch(cleaned):
        return Kind.DNI
    if cleaned.isdigit() and len(cleaned) in (9, 12):
        return Kind.CE
    return Kind.AUTO


def _ruc(cleaned: str) -> TaxIdCheck:
    if not _RUC.fullmatch(cleaned):
        return _block(
            Kind.RUC,
            say("RUC: «{cleaned}» no tiene 11 cifras; escriba por ejemplo 20512333797.", cleaned=_shown(cleaned)),
        )
    if ruc_digit(cleaned[:10]) != cleaned[10]:
        return _block(
            Kind.RUC,
            say("RUC: la última cifra de {cleaned} no corresponde a las demás; revise el número.", cleaned=cleaned),
        )
    if not cleaned.startswith(_PREFIXES):
        message = say(
            "RUC: {cleaned} no empieza por {allowed}; revíselo y confirme si es correcto.",
            cleaned=cleaned,
            allowed=", ".join(_PREFIXES),
        )
        return TaxIdCheck(Verdict.WARN, Kind.RUC, cleaned, "", message)
    return TaxIdCheck(Verdict.OK, Kind.RUC, cleaned, "", "")


def _dni(cleaned: str, check_digits: str | None) -> TaxIdCheck:
    if _SHORT_DNI.fullmatch(cleaned):
        message = say(
            "DNI: «{cleaned}» tiene menos de 8 cifras; se completó con ceros, revíselo y confirme.", cleaned=cleaned
        )
        return TaxIdCheck(Verdict.WARN, Kind.DNI, cleaned.zfill(8), "", message)
    found = _DNI.fullmatch(cleaned)
    if found is None or not int(found[1]):
        return _block(
            Kind.DNI,
            say("DNI: «{cleaned}» no sirve; escriba sus 8 cifras, por ejemplo 45871236.", cleaned=_shown(cleaned)),
        )
    typed = found[2] or _clean(check_digits)
    if typed and typed not in dni_digits(found[1]):
        message = say(
            "DNI: «{typed}» no es el dígito de {found}; revise el número y confirme si es correcto.",
            typed=_shown(typed),
            found=found[1],
        )
        return TaxIdCheck(Verdict.WARN, Kind.DNI, found[1], "", message)
    return TaxIdCheck(Verdict.OK, Kind.DNI, found[1], "", "")


def _shaped(cleaned: str, kind: Kind, shape: re.Pattern[str], allowed: str) -> TaxIdCheck:
    joined = cleaned.replace("-", "")
    if not shape.fullmatch(joined) or not any(sign.isdigit() and sign != "0" for sign in joined):
        return _block(
            kind,
            say(
                "{names}: «{cleaned}» no sirve; se admite {allowed}.",
                names=_NAMES[kind].capitalize(),
                cleaned=_shown(cleaned),
                allowed=allowed,
            ),
        )
    return TaxIdCheck(Verdict.OK, kind, joined, "", "")


def _unclear(cleaned: str) -> TaxIdCheck:
    """Letters and figures may be a carnet or a passport: only the card in the customer's hand can tell."""
    joined = cleaned.replace("-", "")
    if _PASSPORT.fullmatch(joined) and 0 < sum(map(str.isdigit, joined)) < min(len(joined), 11):
        message = say(
            "Documento: «{joined}» no es RUC ni DNI; elija carnet de extranjería o pasaporte.", joined=_shown(joined)
        )
        return TaxIdCheck(Verdict.WARN, Kind.PASSPORT, joined, "", message)
    return _block(
        Kind.AUTO, say("Documento: «{cleaned}» no sirve; un RUC tiene 11 cifras y un DNI 8.", cleaned=_shown(cleaned))
    )


def _clean(text: object) -> str:
    """Capitals without label, blanks and strange dashes; empty for what is no text or too long."""
    if not isinstance(text, str) or len(text) > MAX_LENGTH:
        return ""
    folded = unicodedata.normalize("NFKC", text).upper()
    if len(folded) > MAX_LENGTH:
        return ""
    plain = "".join(_plain(sign) for sign in folded)
    plain = _LABEL.sub("", plain.strip(), count=1)
    return plain.replace(" ", "")


def _plain(sign: str) -> str:
    category = unicodedata.category(sign)
    if category == "Pd" or sign in "\u00ad\u2212\u02d7\u2043":
        return "-"
    if category in ("Cf", "Zs", "Cc") or sign.isspace():
        return " " if category != "Cf" else ""
    return sign if sign.isascii() or category[0] in "LN" else "?"


def _shown(text: object) -> str:
    shown = "".join(c for c in str(text) if c.isprintable())
    return shown if len(shown) <= 20 else shown[:19] + "…"


def _block(kind: Kind, message: str) -> TaxIdCheck:
    return TaxIdCheck(Verdict.BLOCK, kind, "", "", message)
