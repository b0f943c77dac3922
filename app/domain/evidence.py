"""What a person looks for where a program cannot ask, and what their find is worth. Knows no provider's words."""

from enum import StrEnum

from app.domain.outcome import Authorized
from app.domain.record import dataclass


class Match(StrEnum):
    """How a found paper stands to the document that was sent."""

    OURS = "ours"
    """It is the one; its authorization may be taken."""
    DIFFERS = "differs"
    """Probably the one, but something on it is not as it was sent: a person compares and decides."""
    FOREIGN = "foreign"
    """It belongs to another sale."""
    UNSTAMPED = "unstamped"
    """It exists there without the authority's stamp: to be finished there, never to be sent again."""
    BARE = "bare"
    """Only a code was given: its shape is right, nothing could be compared."""


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing to look for: the word that the other program's screen uses, and its value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Search:
    """How to find a document by hand: steps in order, then what identifies it. Spanish, for the screen."""

    steps: tuple[str, ...]
    clues: tuple[Clue, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One figure of ours beside the one found. `agrees` is None where a difference proves nothing."""

    label: str
    sent: str
    found: str
    agrees: bool | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The verdict on a find: one Spanish sentence, the figures side by side, and the answer it stands for, if any."""

    match: Match
    sentence: str
    comparisons: tuple[Comparison, ...] = ()
    outcome: Authorized | None = None
