"""The issuer's own keys as data: every form, check and alert is drawn from their declaration. Knows no country."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.pattern import ASCII, pattern
from app.domain.record import dataclass
from app.domain.wording import mark, say

LARGEST_NUMBER = 9_999_999_999
_ENTRY = pattern(r"(?:([A-Za-z0-9_:-]{1,40})=)?([0-9]{1,10})", ASCII)


class KeyKind(StrEnum):
    """What a key means to the till."""

    TEXT = "text"
    PERMIT = "permit"
    """The number of the permit that every document carries."""
    PERMIT_FROM = "permit_from"
    """Its first day; before it no document is made."""
    PERMIT_UNTIL = "permit_until"
    """Its last day; after it no document is made."""
    ENDS = "ends"
    """A day until which something holds: told beforehand, and sales go on after it (their documents wait)."""
    DAY = "day"
    """A day that papers say."""
    NUMBERS = "numbers"
    """A number for all series of sales, or one for each: `F001=120,B001=45`; notes by type: `credit_note=7`."""


@dataclass(frozen=True, slots=True)
class IssuerKey:
    """One key: `label` and `hint` for people, `usual` what holds while nothing is said.

    `choices`: (what is kept, what is shown); none: a line. `later`: not asked at the first start. `shape`: what the
    whole value matches, as the hint says it.
    """

    name: str
    label: str
    usual: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    kind: KeyKind = KeyKind.TEXT
    later: bool = False
    shape: str = ""

    def check(self, value: str) -> None:
        """Refuses what this kind of key cannot hold; an empty value always passes."""
        if not value:
            return
        if self.name == CASH_ROUNDING and value not in (allowed := [kept for kept, _ in self.choices]):
            raise Refused(self.name, "«{value}» no se admite; se admite: {allowed}.", value=value[:10],
                          allowed=", ".join(allowed))  # fmt: skip
        if self.shape and not pattern(self.shape, ASCII).fullmatch(value):
            sentence = say("«{value}» no se admite; se admite: {allowed}.", value=value[:20], allowed=self.hint)
            raise Refused(self.name, sentence)
        if self.kind is KeyKind.NUMBERS:
            numbers_in(value, self.name)
        elif self.kind in (KeyKind.ENDS, KeyKind.PERMIT_UNTIL, KeyKind.DAY) and day_in(value) is None:
            raise Refused(self.name, say("«{value}» no es una fecha; se admite AAAA-MM-DD.", value=value[:20]))


CASH_ROUNDING = "cash_rounding"


def cash_rounding(*steps: str) -> IssuerKey:
    """Whether what is due in cash is cut to a coin that exists; off until the owner says so."""
    choices = (("0", mark("Sin redondeo")), *((step, f"A {step}") for step in steps))
    return IssuerKey(CASH_ROUNDING, mark("Redondeo en efectivo"), "0", mark("A favor del cliente"), choices, later=True)


EVERYWHERE = (
    IssuerKey("certificate_until", mark("Certificado hasta"), "", mark("AAAA-MM-DD"),
              kind=KeyKind.ENDS, later=True),
    IssuerKey("number_from", mark("Numerar desde"), "", mark("Solo si viene de otro sistema"),
              kind=KeyKind.NUMBERS, later=True),
    IssuerKey("number_to", mark("Numerar hasta"), "", mark("Último número autorizado"),
              kind=KeyKind.NUMBERS, later=True),
)  # fmt: skip
"""Keys that every country has. `number_from` is the first number of a series that begins here, or a jump ahead."""


def day_in(value: str) -> date | None:
    """The day that a value says, AAAA-MM-DD; None for anything else."""
    try:
        return date.fromisoformat(value) if len(value) == 10 else None
    except ValueError:
        return None


def numbers_in(value: str, field: str) -> Mapping[str, int]:
    """A number by series or type of document; the empty name is every series of sales. Refused: not of that form."""
    found: dict[str, int] = {}
    for part in value.replace(" ", "").split(","):
        entry = _ENTRY.fullmatch(part)
        if entry is None or not 0 < int(entry[2]) <= LARGEST_NUMBER:
            sentence = "«{value}» no se entiende; se admite un número, p. ej. 120, o uno por serie: F001=120,B001=45."
            raise Refused(field, say(sentence, value=part[:20]))
        found[entry[1] or ""] = int(entry[2])
    return found


def number_for(value: str, type_: str, series: str) -> int | None:
    """What a key of numbers says for a series of a type of document; None when it says nothing of it."""
    try:
        known = numbers_in(value, "") if value else {}
    except Refused:
        return None
    names = (series, "") if type_ in ("invoice", "receipt") else (f"{type_}:{series}", type_)
    return next((known[name] for name in names if name in known), None)
