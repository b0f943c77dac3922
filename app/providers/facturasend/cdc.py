"""The CDC, SIFEN's code of 44 figures: taking it apart, its check digit, and whether it is that of our document."""

import re
from datetime import datetime, timedelta, timezone

from app.domain.document import Document, DocumentType
from app.domain.record import dataclass
from app.domain.taxid import py

ASUNCION = timezone(timedelta(hours=-3))
"""Paraguay's legal time all year since October 2024; computers with old tables of zones still change the hour there."""

TYPE_CODES = {
    DocumentType.INVOICE: 1,
    DocumentType.RECEIPT: 1,
    DocumentType.CREDIT_NOTE: 5,
    DocumentType.DEBIT_NOTE: 6,
}
"""SIFEN's iTiDE: an invoice is one whether or not it names its customer."""

SHAPE = re.compile(r"[0-9]{44}", re.ASCII)
_PARTS = (2, 8, 1, 3, 3, 7, 1, 8, 1, 9)


@dataclass(frozen=True, slots=True)
class Cdc:
    """What a CDC says of its document; `day` is YYYYMMDD, `code` the nine figures of chance."""

    type: int
    ruc: str
    digit: str
    establishment: int
    point: int
    number: int
    taxpayer: str
    day: str
    emission: str
    code: str


def read(text: str) -> Cdc | None:
    """The parts of a CDC whose check digit is right; None for anything else."""
    if not SHAPE.fullmatch(text) or py.check_digit(text[:43]) != text[43]:
        return None
    parts, start = [], 0
    for length in _PARTS:
        parts.append(text[start : start + length])
        start += length
    kind, ruc, digit, establishment, point, number, taxpayer, day, emission, code = parts
    return Cdc(
        int(kind), ruc.lstrip("0"), digit, int(establishment), int(point), int(number), taxpayer, day, emission, code
    )


def write(parts: Cdc) -> str:
    """The 44 figures."""
    stem = (
        f"{parts.type:02d}{parts.ruc.zfill(8)}{parts.digit}{parts.establishment:03d}{parts.point:03d}{parts.number:07d}"
        f"{parts.taxpayer}{parts.day}{parts.emission}{parts.code}"
    )
    return stem + py.check_digit(stem)


def misfit(text: str, document: Document, code: str = "") -> str:
    """Why this cannot be our document's CDC, for the attempt log; empty when it is. `code` if we chose it."""
    found = read(text)
    if found is None:
        return "not a CDC" if not SHAPE.fullmatch(text) else "wrong check digit"
    base, digit = py.split(document.issuer.tax_id)
    establishment, point = places(document)
    wanted = {
        "type": (found.type, TYPE_CODES[document.type]),
        "ruc": ((found.ruc, found.digit), (base, digit)),
        "point": ((found.establishment, found.point), (establishment, point)),
        "number": (found.number, document.number),
        "date": (found.day, f"{local(document):%Y%m%d}"),
        "security code": (found.code, code or found.code),
    }
    return ", ".join(f"another {name}" for name, (theirs, ours) in wanted.items() if theirs != ours)


def places(document: Document) -> tuple[int, int]:
    """Establishment and point of the document's series, 001-002; (0, 0) for a series of another shape."""
    found = re.fullmatch(r"([0-9]{1,3})-([0-9]{1,3})", document.series, re.ASCII)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def local(document: Document) -> datetime:
    """The fiscal date and time in Paraguay."""
    return document.issued_at.astimezone(ASUNCION)
