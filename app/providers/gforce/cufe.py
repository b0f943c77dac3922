"""The CUFE, Panama's authorization code: which document it names (dossier 3.3). Parses and judges nothing."""

import re

from app.domain.record import dataclass

_CUFE = re.compile(
    r"FE(?P<type>\d{2})\d(?P<ruc>[0-9A-Z-]{20})-(?P<dv>\d{2})(?P<branch>[0-9A-Z]{4})(?P<day>\d{8})"
    r"(?P<number>\d{10})(?P<point>[0-9A-Z]{3})(?P<emission>\d{2})(?P<environment>[12])\d{9}\d",
    re.ASCII,
)
_INVOICE_ID = re.compile(r"FE(?P<point>\d{3})-(?P<number>\d{1,10})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Identifiers:
    """What the gateway wants to know of a document. `environment`: 1 production, 2 test, empty when not known."""

    branch: str
    number: str
    point: str
    type: str = "01"
    emission: str = "01"
    environment: str = ""
    ruc: str = ""
    dv: str = ""
    day: str = ""


def from_cufe(text: str) -> Identifiers | None:
    """The identifiers inside a full CUFE of 66 characters; None for anything else."""
    found = _CUFE.fullmatch(text)
    if found is None:
        return None
    parts = found.groupdict()
    return Identifiers(**parts | {"ruc": parts["ruc"].lstrip("0")})


def from_invoice_id(text: str, branch: str) -> Identifiers | None:
    """From an id like FE001-00142: point and number; type and emission are taken as 01 (from one sample, weak)."""
    found = _INVOICE_ID.fullmatch(text)
    return Identifiers(branch, found["number"].zfill(10), found["point"]) if found else None
