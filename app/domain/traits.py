"""What kind of service a provider is, as data: the planner and the engine read it, nobody branches on a name."""

from enum import StrEnum

from app.domain.record import dataclass


class Memory(StrEnum):
    """How a provider lets us find out what became of a call whose answer was lost."""

    KEYED = "keyed"
    """It refuses the same reference twice: sending the same bytes again is a safe question."""
    NUMBERED = "numbered"
    """We number; it can be asked by number, and absence must be proven twice."""
    BLIND = "blind"
    """It cannot be asked: a person looks."""


class Capability(StrEnum):
    SUBMIT = "submit"
    BATCH = "batch"
    LOOK_UP = "look_up"
    PDF = "pdf"
    VOID = "void"
    CREDIT_NOTE = "credit_note"
    EMAIL = "email"
    TAXPAYER_LOOKUP = "taxpayer_lookup"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds between tries, by cause. `poll`, `lookup` and `pdf` repeat their last value, `retry` and `doubt` end."""

    retry: tuple[float, ...]
    doubt: tuple[float, ...] = (2, 4, 8)
    poll: tuple[float, ...] = (5, 15, 30, 60, 300, 900, 3600)
    lookup: tuple[float, ...] = (5, 60, 600)
    pdf: tuple[float, ...] = (5, 15, 60, 3600)


@dataclass(frozen=True, slots=True)
class Traits:
    """One provider's nature; `title` is for people.

    `batch` documents fit into one call, and about `asks` that were accepted one question may be asked (0: as `batch`);
    `gathers`: while more waits to leave, the first question is put off by up to so many seconds and asks about all;
    `reserves`: something (a number) is fetched and kept before the first sending; where a restored copy does not know
    it, absence proves nothing;
    `quiet`: seconds that a slot rests after each call;
    `laned`: documents of one series leave in order, one at a time, and an unresolved one holds those behind it;
    `lane_days`: the time zone in whose days a lane counts: what was taken holds back only documents of a later day;
    `hard_deadline`: nothing is sent after the legal deadline without a person; `pdf_for` names the providers whose
    documents it holds as PDF; `pdf_with_answer`: the PDF comes with the authorization itself; `pdf_needs`: the setting
    without which it has no PDFs at all; `absence_proves`: what is not found, twice, may be sent again without a person;
    `patience`: seconds after which what it took and has not finished is a person's turn, 0 for never;
    `by_reference`: what was never answered can be asked about by our reference, before a person is called.
    """

    title: str
    country: str
    memory: Memory
    capabilities: frozenset[Capability]
    waits: Waits
    numbers_ours: bool = False
    reserves: bool = False
    batch: int = 1
    asks: int = 0
    gathers: float = 0.0
    concurrency: int = 3
    concurrency_max: int = 5
    quiet: float = 0.0
    laned: bool = False
    lane_days: str = ""
    hard_deadline: bool = False
    pdf_with_answer: bool = False
    pdf_for: tuple[str, ...] = ()
    pdf_needs: str = ""
    absence_proves: bool = True
    patience: float = 0.0
    by_reference: bool = False

    @property
    def notes_by_hand(self) -> bool:
        """Its interface has no credit notes: a person makes them in its portal."""
        return Capability.CREDIT_NOTE not in self.capabilities
