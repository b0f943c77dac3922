"""SUNAT's answer codes as Fabo hands them on: which family each belongs to (dossier 7). Knows no wire."""

from decimal import Decimal
from enum import StrEnum


class Verdict(StrEnum):
    """What a code says about the document."""

    ACCEPTED = "accepted"
    WORKING = "working"
    ALREADY = "already"
    DOWN = "down"
    DENIED = "denied"
    REFUSED = "refused"
    """Not registered: it may be corrected and sent again under the same number."""
    BURNED = "burned"
    """Refused, and the number is used up."""


_DOWN = frozenset({100, 109, 130, 132, 133, 135, 137, 200})
_DENIED = frozenset({102, 103, 111, 1078})
_ALREADY = frozenset({402, 1033, 2109, 2223, 2282})
_GONE = frozenset({1032})  # reported before and refused or voided since

ALREADY_VOID = frozenset({2323})
TOO_LATE_TO_VOID = frozenset({2957, 2958, 2374, 2376, 2379})


def verdict(code: int) -> Verdict:
    """The family of a code; one below 100 that is not 0 is read as "still at work"."""
    if code == 0 or code >= 4000:
        return Verdict.ACCEPTED
    if code in _DOWN:
        return Verdict.DOWN
    if code in _DENIED:
        return Verdict.DENIED
    if code in _ALREADY:
        return Verdict.ALREADY
    if code in _GONE or code >= 2000:
        return Verdict.BURNED
    return Verdict.REFUSED if code >= 100 else Verdict.WORKING


def code_from(value: object) -> int | None:
    """`sunat_respuesta` as a number: an integer in today's JSON, a text in the older one and in text/plain.

    None when it is absent or empty; a ValueError for anything that is no code.
    """
    if value is None or value == "":
        return None
    if isinstance(value, Decimal) and value == value.to_integral_value():
        value = int(value)
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit() and len(value.strip()) <= 5:
        value = int(value.strip())
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 99999:
        raise ValueError("not a SUNAT code")
    return value
