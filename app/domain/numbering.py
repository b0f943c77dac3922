"""What became of the numbers of a series: used, taken back, skipped, burned, or gone without a word. Pure."""

from datetime import datetime
from enum import StrEnum

from app.domain.record import dataclass
from app.domain.wording import mark


class Fate(StrEnum):
    """Why a number stands on no valid document. Only the last one is a gap that nobody can explain."""

    VOIDED = "voided"
    REJECTED = "rejected"
    BURNED = "burned"
    SKIPPED = "skipped"
    MISSING = "missing"


FATES = {
    Fate.VOIDED: mark("Anulado"),
    Fate.REJECTED: mark("Rechazado, por corregir"),
    Fate.BURNED: mark("Gastado: rechazado y emitido con otro número"),
    Fate.SKIPPED: mark("Saltado"),
    Fate.MISSING: mark("Falta y nada lo explica"),
}
"""What a person is told."""

SKIPS = {
    "restored": mark("usados después de la copia que se restauró"),
    "stated": mark("usados después de la copia, según quien restauró"),
}
"""The words of a restoration for what it skips."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Numbers from `first` to `last` without a valid document: why, since when, and on which document."""

    first: int
    last: int
    fate: Fate
    reason: str
    at: datetime | None = None
    document: str = ""

    @property
    def why(self) -> str:
        """The reason as a person is told it."""
        return SKIPS.get(self.reason, self.reason)

    @property
    def many(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Numbers:
    """One series of one issuer, from 1 to the `last` number given.

    `used` stand on documents that are valid or on their way. `counts` has how many numbers met each fate, `lost` those
    numbers, the newest first and as many as were asked for.
    """

    issuer: str
    type: str
    series: str
    last: int
    used: int
    counts: tuple[tuple[Fate, int], ...]
    lost: tuple[Lost, ...]

    def many(self, fate: Fate) -> int:
        """How many numbers met this."""
        return dict(self.counts).get(fate, 0)

    @property
    def whole(self) -> bool:
        """Is every number accounted for?"""
        return not self.many(Fate.MISSING)
