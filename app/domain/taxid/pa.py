"""Shapes and check digits (DV) of Panama's RUC and cédula; it cannot know whether the DGI ever registered an id.

Source: sections 2 (row 8), 5.1 and 5.2 of the provider notes on Conteo. The list of shapes comes from open libraries
and may be short, so an unfamiliar but sensible shape is a warning and not a refusal.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from app.domain.pattern import pattern
from app.domain.record import dataclass
from app.domain.taxid import TaxIdCheck, Verdict
from app.domain.wording import say

MAX_LENGTH = 64
"""Longest text looked at, in characters; the longest real id with its label and digits has about thirty."""


class Kind(StrEnum):
    """Who an id belongs to, as its shape says; AUTO asks the shape and the typed digits to decide."""

    AUTO = "auto"
    NATURAL = "natural"
    FOREIGN = "foreign"
    BORN_ABROAD = "born_abroad"
    NATURALISED = "naturalised"
    BEFORE_REGISTRY = "before_registry"
    INDIGENOUS = "indigenous"
    NT = "nt"
    COMPANY = "company"
    FINCA = "finca"


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to understand an id, with the check digits it would carry: none for a finca, two pairs for an NT."""

    kind: Kind
    normalized: str
    digits: tuple[str, ...]


_NAMES = {
    Kind.NATURAL: "cédula",
    Kind.FOREIGN: "cédula de extranjero (E)",
    Kind.BORN_ABROAD: "cédula de panameño nacido en el extranjero (PE)",
    Kind.NATURALISED: "cédula de naturalizado (N)",
    Kind.BEFORE_REGISTRY: "cédula anterior a la vigencia (AV)",
    Kind.INDIGENOUS: "cédula indígena (PI)",
    Kind.NT: "número NT",
    Kind.COMPANY: "RUC de empresa",
    Kind.FINCA: "finca",
}

_PROVINCE = r"([1-9]|1[0-4])"
_BOOK = r"-([1-9][0-9]{0,3})-([1-9][0-9]{0,8})"
_SHAPES = tuple(
    (kind, pattern(shape))
    for kind, shape in (
        (Kind.NATURAL, _PROVINCE + _BOOK),
        (Kind.FOREIGN, "E" + _BOOK),
        (Kind.BORN_ABROAD, "PE" + _BOOK),
        (Kind.NATURALISED, "N" + _BOOK),
        (Kind.BEFORE_REGISTRY, _PROVINCE + r"-AV-([1-9][0-9]{0,3})-([1-9][0-9]{0,7})"),
        (Kind.INDIGENOUS, _PROVINCE + r"-PI-([1-9][0-9]{0,3})-([1-9][0-9]{0,7})"),
        (Kind.NT, _PROVINCE + r"-NT-([1-9][0-9]{0,2})-([1-9][0-9]{0,6})"),
        (Kind.COMPANY, r"([1-9][0-9]{0,8})-([0-9]{1,4})-([1-9][0-9]{0,5})"),
        (Kind.FINCA, r"([1-9][0-9]?)-([1-9][0-9]{0,7})"),
    )
)

# Letters of a cédula as digits: volume of up to three digits, then the two codes around a volume of four.
_LETTERS = {Kind.FOREIGN: ("50", "66", "5"), Kind.BORN_ABROAD: ("75", "82", "75"), Kind.NATURALISED: ("40", "92", "4")}
_BEFORE = {Kind.BEFORE_REGISTRY: "15", Kind.INDIGENOUS: "79"}

# Sixth and seventh digit of a company of the old numbering (first, last, what the first becomes); others stay.
_OLD_ROLLS = ((10, 18, 1), (19, 22, 1), (23, 25, 7), (26, 33, 2), (34, 42, 1), (43, 49, 1))

_DASHES = frozenset("\u00ad\u02d7\u2043\u2212")  # soft hyphen, modifier minus, hyphen bullet, minus: not class Pd
_LABEL = pattern(r"R\.?U\.?C\.?[ :]*(?=[0-9A-Z])")
_TAIL = pattern(r"(.*[0-9])[ -]*D\.?V\.?[ :.-]*([0-9]{1,2})")
_RUNS = pattern(r"[0-9]+|[^0-9-]+")
_PLAUSIBLE = pattern(r"(?:[A-Z]{1,3}|[0-9]{1,2}-?[A-Z]{2}|[0-9]{1,10})(?:-[0-9]{1,10}){2,3}")


def check(text: str, *, kind: str = "auto", check_digits: str | None = None) -> TaxIdCheck:
    """Judges a RUC or cédula as typed, pasted or scanned; the DV may come apart or as a suffix (`DV 59`, `-59`).

    Three groups of digits, the first up to 14, are a cédula or an old company: a typed DV picks, without one it is a
    cédula. A DV that fits nothing is a warning, because we know its rule at second hand. Never raises.
    """
    if kind not in tuple(Kind):
        return _block(
            "Tipo de identificación: «{kind}» no existe; use {allowed}.", kind=_shown(kind), allowed=", ".join(Kind)
        )
    cleaned = _clean(text)
    if not cleaned:
        return _block(
            "RUC o cédula: está vacío o no es un texto de hasta {maxlength} caracteres; "
            "escriba por ejemplo 8-730-241 o 155596713-2-2015.",
            maxlength=MAX_LENGTH,
        )
    body, suffix = _split(cleaned)
    typed = _typed(check_digits)
    if typed is None:
        return _block(
            "DV: «{checkdigits}» no sirve; escriba dos cifras, por ejemplo 03.", checkdigits=_shown(check_digits)
        )
    answer = _judge(body, Kind(kind), typed or suffix)
    if typed and suffix and typed != suffix and answer.verdict is Verdict.OK:
        message = say(
            "DV: se escribió {typed}, pero el RUC trae {suffix}; deje solo uno de los dos.", typed=typed, suffix=suffix
        )
        return TaxIdCheck(Verdict.WARN, answer.kind, answer.normalized, answer.check_digits, message)
    return answer


def check_digits(text: str, *, kind: str = "auto") -> tuple[str, ...]:
    """Every pair of check digits that an id may carry, likeliest first; empty where none can be computed."""
    body, _ = _split(_clean(text))
    return _unique(pair for reading in _readings(body, kind) for pair in reading.digits)


def _judge(body: str, wanted: Kind, typed: str) -> TaxIdCheck:
    readings = _readings(body, wanted)
    if not readings:
        return _unfamiliar(body, wanted)
    if not typed:
        return _without_digits(readings[0], wanted)
    for reading in readings:
        if typed in reading.digits:
            return TaxIdCheck(Verdict.OK, reading.kind, reading.normalized, typed, "")
    first = readings[0]
    expected = " o ".join(f"{pair} ({_NAMES[reading.kind]})" for reading in readings for pair in reading.digits)
    if expected:
        template = "DV: «{typed}» no corresponde a {normalized}; se espera {expected}."
        message = say(template, typed=typed, normalized=first.normalized, expected=expected)
    else:
        message = say(
            "DV: «{typed}» no se puede comprobar para una finca; revíselo y confirme si es correcto.", typed=typed
        )
    return TaxIdCheck(Verdict.WARN, first.kind, first.normalized, _single(first), message)


def _without_digits(reading: _Reading, wanted: Kind) -> TaxIdCheck:
    if reading.kind is Kind.FINCA and wanted is Kind.AUTO:  # at a counter this is nearly always half a cédula
        message = say(
            "RUC o cédula: «{normalized}» parece una finca; si es una cédula, falta un grupo de cifras.",
            normalized=reading.normalized,
        )
        return TaxIdCheck(Verdict.WARN, reading.kind, reading.normalized, "", message)
    return TaxIdCheck(Verdict.OK, reading.kind, reading.normalized, _single(reading), "")


def _unfamiliar(body: str, wanted: Kind) -> TaxIdCheck:
    others = _readings(body, Kind.AUTO)
    if others:
        other = others[0]
        template = "RUC o cédula: «{id}» no es {wanted}; por su forma es {found}."
        message = say(template, id=other.normalized, wanted=_NAMES[wanted], found=_NAMES[other.kind])
        return TaxIdCheck(Verdict.WARN, wanted, other.normalized, "", message)
    if _PLAUSIBLE.fullmatch(body) and re.search("[1-9]", body):
        template = "RUC o cédula: «{id}» no tiene una forma conocida en Panamá; revíselo y confirme si es correcto."
        message = say(template, id=body)
        return TaxIdCheck(Verdict.WARN, wanted, body, "", message)
    return _block(
        "RUC o cédula: «{body}» no es válido; escriba los grupos con guiones, por ejemplo "
        "8-730-241 o 155596713-2-2015.",
        body=_shown(body),
    )


def _clean(raw: object) -> str:
    """Upper case, plain hyphens, single kinds of blank; empty when it is no text or too long to be an id."""
    if not isinstance(raw, str) or len(raw) > MAX_LENGTH:
        return ""
    marked = "".join("-" if sign in _DASHES or unicodedata.category(sign) == "Pd" else sign for sign in raw)
    wide = unicodedata.normalize("NFKC", marked).upper()
    signs = (" " if sign.isspace() else sign for sign in wide if unicodedata.category(sign) != "Cf")
    text = "".join(signs).strip()
    return text if len(text) <= MAX_LENGTH else ""


def _split(cleaned: str) -> tuple[str, str]:
    """The id in hyphenated groups and the check digits written after it, empty when there are none."""
    label = _LABEL.match(cleaned)
    rest = cleaned[label.end() :] if label else cleaned
    tail = _TAIL.fullmatch(rest)
    if tail:
        return _hyphenate(tail[1]), tail[2].zfill(2)
    body = _hyphenate(rest)
    if _readings(body, Kind.AUTO):
        return body, ""
    head, _, last = body.rpartition("-")
    known = [reading for reading in _readings(head, Kind.AUTO) if reading.kind is not Kind.FINCA]
    if known and re.fullmatch("[0-9]{2}", last):
        return head, last
    return body, ""


def _hyphenate(text: str) -> str:
    """Blanks separate groups like hyphens do: joining `8-730-241 03` would invent another person's cédula."""
    return re.sub(" +", "-", re.sub(" ?- ?", "-", re.sub(" +", " ", text)))


def _readings(body: str, wanted: str) -> tuple[_Reading, ...]:
    if not body or body.startswith("-") or body.endswith("-") or "--" in body:
        return ()
    groups = [run.lstrip("0") or "0" if run.isdigit() else run for run in _RUNS.findall(body)]
    text = "-".join(groups)
    found = []
    for kind, shape in _SHAPES:
        match = shape.fullmatch(text) if wanted in (Kind.AUTO, kind) else None
        if match:
            numbers = [number for number in match.groups() if number is not None]
            normalized = text.replace("-", "", 1) if kind in _BEFORE else text
            found.append(_Reading(kind, normalized, _pairs(kind, numbers)))
    return tuple(found)


def _pairs(kind: Kind, numbers: list[str]) -> tuple[str, ...]:
    """The check digits of one reading; `numbers` are its groups of digits without leading zeros."""
    if kind is Kind.FINCA:
        return ()
    if kind is Kind.COMPANY:
        roll, folio, file = numbers
        return (_company_pair(roll.zfill(10) + folio.zfill(4) + file.zfill(6)),)
    volume, entry = numbers[-2].zfill(3), numbers[-1].zfill(5)
    if kind is Kind.NT:
        stem = numbers[0].zfill(2) + "43" + volume
        company = entry if len(entry) == 6 else entry[:5]
        return _unique((_pair("5" + stem + entry[:6]), _pair(stem + company)))
    if kind is Kind.NATURAL:
        return (_pair("5" + numbers[0].zfill(2) + "00" + volume + entry[:5]),)
    if kind in _BEFORE:
        stem = "9595" if len(volume) == 4 else numbers[0].zfill(2) + _BEFORE[kind]
        return (_pair("5" + stem + volume + entry[:5]),)
    short, before, after = _LETTERS[kind]
    keeps_six = kind is not Kind.BORN_ABROAD and len(entry) == 6
    stem = before + (short if keeps_six else after) if len(volume) == 4 else "00" + short
    return (_pair("5" + stem + volume + (entry if keeps_six else entry[:5])),)


def _company_pair(number: str) -> str:
    """Companies of the old numbering get two digits of the roll replaced, and the weight 11 used twice."""
    old = number[3:5] == "00" and number[5] < "5"
    if not old:
        return _pair(number)
    roll = int(number[5:7])
    for first, last, becomes in _OLD_ROLLS:
        if first <= roll <= last:
            roll += becomes - first
            break
    return _pair(f"{number[:5]}{roll:02d}{number[7:]}", repeats_eleven=True)


def _pair(number: str, *, repeats_eleven: bool = False) -> str:
    first = _digit(number, repeats_eleven)
    return first + _digit(number + first, repeats_eleven)


def _digit(number: str, repeats_eleven: bool) -> str:
    total = 0
    for weight, figure in enumerate(reversed(number), start=2):
        total += int(figure) * (weight - 1 if repeats_eleven and weight > 11 else weight)
    remainder = total % 11
    return "0" if remainder <= 1 else str(11 - remainder)


def _typed(digits: object) -> str | None:
    """Two digits, empty when nothing was typed, None when it is no DV."""
    if digits is None:
        return ""
    cleaned = _clean(digits)
    if not cleaned and isinstance(digits, str) and len(digits) <= MAX_LENGTH:
        return ""
    match = re.fullmatch(r"(?:D\.?V\.?[ :.-]*)?([0-9]{1,2})", cleaned)
    return match[1].zfill(2) if match else None


def _single(reading: _Reading) -> str:
    return reading.digits[0] if len(reading.digits) == 1 else ""


def _unique(pairs: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(pairs))


def _shown(value: object) -> str:
    """Foreign text for a message: printable and short."""
    text = value if isinstance(value, str) else type(value).__name__
    return "".join(sign for sign in text[:30] if sign.isprintable())


def _block(template: str, **values: object) -> TaxIdCheck:
    return TaxIdCheck(Verdict.BLOCK, "", "", "", say(template, **values))
