"""What a check of a tax id answers, in every country; it knows no country's rules."""

from enum import StrEnum

from app.domain.record import dataclass
from app.domain.wording import kept


class Verdict(StrEnum):
    """What the till may do with a tax id."""

    OK = "ok"  # send it
    WARN = "warn"  # sendable once a person has looked at it and confirmed
    BLOCK = "block"  # never sendable: no authority would know it


@dataclass(frozen=True, slots=True)
class TaxIdCheck:
    """The answer to one check.

    `normalized` is the id as it is stored and sent, without check digits, and empty when blocked. `check_digits` are
    those that belong to `normalized` read as `kind`, empty where they cannot be known. `message` is one Spanish
    sentence for the screen (field, what is wrong, what is allowed), empty when the verdict is ok.
    """

    verdict: Verdict
    kind: str
    normalized: str
    check_digits: str
    message: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "message", kept(self.message))
