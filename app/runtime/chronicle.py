"""The journal counter: what happened, by whom, and whether the chain holds. An export is a fact, too."""

from array import array
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from app import exporting
from app import people as persons
from app.domain.deeds import about, deed, detail, performer
from app.domain.pace import Step, paced, unwatched
from app.domain.people import Actor, acting
from app.domain.record import dataclass
from app.ports import Clock
from app.store import journal
from app.store.codec import moment
from app.store.journal import JournalRow
from app.store.journal import Search as Search
from app.store.sqlite import Connection
from app.store.store import Store

EXPORTED_AT_ONCE = 1_000
EVERYTHING = Search()


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact of the journal in words."""

    seq: int
    at: datetime
    who: str
    what: str
    title: str
    about: str
    body: str

    def detail(self, tell: Callable[[str], str] = str) -> str:
        """The figures, each word as `tell` says it."""
        return detail(self.body, tell)


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether the chain holds: how many facts there are, and the sentence of the first place where it does not."""

    count: int
    fault: str


class Chronicle:
    """Everything may take long with years of facts: call it away from the window's thread."""

    def __init__(self, store: Store, clock: Clock, seal: journal.Seal) -> None:
        self._store = store
        self._clock = clock
        self._seal = seal

    def ids(self, search: Search = EVERYTHING) -> "array[int]":
        """Numbers of the facts that fit, the newest first."""
        return self._store.read(lambda db: journal.ids(db, search))

    def entries(self, ids: list[int]) -> list[Entry]:
        """Some facts in words."""
        return [_entry(row) for row in self._store.read(lambda db: journal.some(db, ids))]

    def people(self) -> list[str]:
        """Everybody who ever did something."""
        return self._store.read(journal.people)

    def deeds(self) -> list[tuple[str, str]]:
        """Every kind of fact that happened: its word and its name, by name."""
        found = self._store.read(journal.deeds)
        return sorted(((what, deed(what)) for what in found), key=lambda each: each[1])

    def verify(self, step: Step = unwatched) -> Checked:
        """Walk the whole chain."""

        def work(db: Connection) -> Checked:
            broken = journal.verify(db, self._seal, step)
            return Checked(journal.head(db)[0], broken.sentence if broken else "")

        return self._store.read_at_once(work)

    def export(self, file: Path, search: Search = EVERYTHING, who: Actor | str = "", step: Step = unwatched) -> int:
        """The facts that fit as CSV or, by its name, as a workbook, where `who` may; the newest first; how many."""
        actor, now = acting(who), self._clock.now()
        self._store.write(lambda db: persons.allow_export(db, actor, "journal", self._seal, now), urgent=True).result()
        heads = ("numero", "fecha_utc", "quien", "que", "asunto", "detalle")
        found = self.ids(search)
        return exporting.write(file, heads, paced(self._cells(found), step, len(found)))

    def _cells(self, wanted: "array[int]") -> Iterator[tuple[str | int, ...]]:
        for start in range(0, len(wanted), EXPORTED_AT_ONCE):
            for each in self.entries(wanted[start : start + EXPORTED_AT_ONCE].tolist()):
                yield each.seq, each.at.isoformat(), performer(each.who), each.title, each.about, each.detail()


def _entry(row: JournalRow) -> Entry:
    return Entry(row.seq, moment(row.at), row.who, row.what, deed(row.what), about(row.subject, row.body), row.body)
