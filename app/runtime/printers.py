"""The printers counter: which ticket printers there are, what waits for them, the doctor and labels. Knows no wire."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from app.domain.errors import Refused
from app.domain.print_job import DRAWER_LIFE, Job, JobKind, JobState
from app.ports import Clock, Ids
from app.printing import escpos, slip
from app.printing.code_pages import code_pages
from app.printing.devices import device_of
from app.printing.labels import SHEETS, sheets
from app.printing.labels import Label as Label
from app.printing.layout import Row
from app.printing.profile import FIELDS, checked, profile_of
from app.printing.raster import DRAWING as DRAWING
from app.runtime.sheets import Sheets
from app.spool import Spool, Workshop
from app.store import documents, journal, shop, spool
from app.store.sqlite import Connection
from app.store.store import Store

T = TypeVar("T")
_DEFAULT = "ticket_printer"
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-"
_LONGEST_NAME = 20


@dataclass(frozen=True, slots=True)
class PrinterInfo:
    """One printer for the settings screen and the status strip: its values, and how many papers stand where."""

    name: str
    default: bool
    values: Mapping[str, str]
    counts: Mapping[JobState, int]


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person read on the test slip. `sample` 0: none was readable; None leaves a setting as it is."""

    sample: int | None = None
    columns: int | None = None
    cuts: bool | None = None
    qr: bool | None = None


class Printers:
    """Queues papers and returns at once; a worker per printer puts them on paper. Changes are journalled under `who`.

    Listeners get the id of a job that changed, on whatever thread changed it.
    """

    fields = FIELDS

    def __init__(self, store: Store, clock: Clock, ids: Ids, seal: journal.Seal, folder: Path) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._seal = seal
        self._sheets = Sheets(store, clock)
        self._listeners: list[Callable[[str], None]] = []
        self._spool = Spool(Workshop(store, clock, folder, self._sheets.make, self._sheets.device, self._tell))

    def listen(self, listener: Callable[[str], None]) -> None:
        """Call `listener` with a job's id after each change; it must be quick and must not raise."""
        self._listeners.append(listener)

    def start(self) -> None:
        """Work on what earlier runs left: wanted papers print, expired ones do not, doubtful ones wait for a person."""
        for name in self.names():
            self._spool.wake(name)

    def stop(self) -> None:
        """End the workers, before the store is closed."""
        self._spool.stop()

    def drain(self) -> None:
        """Print what is due on the calling thread, for programs that end afterwards."""
        for name in self.names():
            self._spool.drain(name)

    def names(self) -> list[str]:
        return self._store.read(spool.printers)

    def info(self) -> list[PrinterInfo]:
        """All printers as they are set up, and how they are doing."""
        usual = self.default()

        def work(db: Connection) -> list[PrinterInfo]:
            return [
                PrinterInfo(name, name == usual, checked(shop.settings(db, spool.SCOPE + name)), spool.counts(db, name))
                for name in spool.printers(db)
            ]

        return self._store.read(work)

    def default(self) -> str:
        """The printer of tickets: the chosen one, else the only one; empty when there is none."""
        chosen, names = self._store.read(lambda db: shop.setting(db, "till", _DEFAULT)), self.names()
        return chosen if chosen in names else names[0] if len(names) == 1 else ""

    def choose(self, name: str) -> None:
        """Tickets go to this printer from now on."""
        self._sheets.values(name)
        self._write(lambda db: shop.set_setting(db, "till", _DEFAULT, name))

    def set(self, name: str, values: Mapping[str, str], who: str) -> None:
        """Add or change a printer; Refused names the setting that is wrong."""
        if not name or len(name) > _LONGEST_NAME or set(name) - set(_LETTERS):
            raise Refused(
                "name", f"«{name[:40]}» no se admite; de 1 a {_LONGEST_NAME} letras minúsculas, cifras o «-»."
            )
        kept = self._store.read(lambda db: shop.settings(db, spool.SCOPE + name))
        full = checked({**kept, **values})
        device_of(full)
        fact, now = journal.Fact(who, "printer_set", name, dict(values)), self._clock.now()

        def work(db: Connection) -> None:
            for key, value in full.items():
                shop.set_setting(db, spool.SCOPE + name, key, value)
            journal.write(db, self._seal, fact, now)

        self._write(work)

    def remove(self, name: str, who: str) -> None:
        """Forget a printer; what waited for it expires."""
        self._sheets.values(name)
        fact, now = journal.Fact(who, "printer_removed", name, {}), self._clock.now()

        def work(db: Connection) -> None:
            for key in shop.settings(db, spool.SCOPE + name):
                shop.set_setting(db, spool.SCOPE + name, key, "")
            journal.write(db, self._seal, fact, now)

        self._write(work)

    def ticket(self, document_id: str, who: str, *, printer: str = "", reprint: bool = False) -> str:
        """Queue the ticket of a document, as it stands when it prints; returns the job's id.

        It says REIMPRESIÓN when asked to, or when the same standing was, or may have been, printed before.
        """
        title = self._store.read(lambda db: _title(db, document_id))
        return self._queue(JobKind.TICKET, title, who, printer, subject=document_id, reprint=reprint)

    def paper(self, title: str, rows: Sequence[Row], who: str, *, printer: str = "") -> str:
        """Queue rows that are no document: an X, a Z, a note."""
        name = printer or self._usual()
        profile = profile_of(self._sheets.values(name))
        body = escpos.drawn(rows, profile) if profile.image else escpos.body(rows, profile)
        return self._queue(JobKind.PAPER, title, who, name, body=body)

    def open_drawer(self, who: str, *, reason: str = "", printer: str = "") -> str:
        """Send the pulse, now or never: it expires in seconds. Journalled with its reason (a sale's id, or words)."""
        return self._queue(JobKind.DRAWER, "Cajón", who, printer, reason=reason)

    def test_slip(self, name: str, who: str) -> str:
        """Queue the doctor's slip."""
        profile = profile_of(self._sheets.values(name))
        whole = slip.slip(replace(profile, image=False), name)
        body = whole.removeprefix(escpos.start(profile)).removesuffix(escpos.end(profile))
        return self._queue(JobKind.PAPER, f"Prueba de {name}", who, name, body=body)

    def diagnose(self, name: str, answers: Answers, who: str) -> None:
        """Set a printer up as the slip came out."""
        changes: dict[str, str] = {}
        if answers.sample is not None:
            if not 0 <= answers.sample <= len(code_pages()):
                raise Refused("sample", f"es un número de 0 a {len(code_pages())}.")
            changes["image"] = "no" if answers.sample else "yes"
            if answers.sample:
                changes |= {"page": code_pages()[answers.sample - 1].name, "number": ""}
        if answers.columns is not None:
            changes["columns"] = str(answers.columns)
        if answers.cuts is not None:
            changes["cut"] = "partial" if answers.cuts else "none"
        if answers.qr is not None:
            changes["qr"] = "yes" if answers.qr else "no"
        self._sheets.values(name)
        self.set(name, changes, who)

    def jobs(self, limit: int = 50) -> list[Job]:
        """The newest papers first."""
        return self._store.read(lambda db: spool.page(db, limit))

    def job(self, job_id: str) -> Job:
        return self._store.read(lambda db: spool.find(db, job_id))

    def again(self, job_id: str, who: str) -> None:
        """A person saw that it did not come out, or wants it after all; a doubtful one says REIMPRESIÓN."""
        now = self._clock.now()

        def work(db: Connection) -> Job:
            job = spool.again(db, job_id, now)
            self._note(db, who, "print_again", job.subject or job.id)
            return job

        job = self._write(work)
        self._tell(job.id)
        self._spool.wake(job.printer)

    def came_out(self, job_id: str, who: str) -> None:
        """A person saw the doubtful paper: nothing is printed."""
        now = self._clock.now()

        def work(db: Connection) -> None:
            spool.came_out(db, job_id, now)
            self._note(db, who, "print_seen", job_id)

        self._write(work)
        self._tell(job_id)

    def withdraw(self, job_id: str) -> None:
        """Nobody wants a waiting paper any more."""
        now = self._clock.now()
        self._write(lambda db: spool.withdraw(db, job_id, now))
        self._tell(job_id)

    def hurry(self, name: str) -> None:
        """Somebody mended the printer: try now."""
        now = self._clock.now()
        self._write(lambda db: spool.hurry(db, name, now))
        self._spool.wake(name)

    def labels(self, wanted: Sequence[Label], sheet: str = "a4-3x8", *, skip: int = 0) -> bytes:
        """A PDF of price labels; `sheet` is one of `label_sheets`."""
        if sheet not in SHEETS:
            raise Refused("sheet", f"«{sheet[:40]}» no se conoce; puede ser: {', '.join(SHEETS)}.")
        return sheets(wanted, SHEETS[sheet], skip=skip)

    def label_sheets(self) -> list[str]:
        return list(SHEETS)

    def _queue(
        self, kind: JobKind, title: str, who: str, printer: str, *,
        subject: str = "", body: bytes = b"", reprint: bool = False, reason: str = "",
    ) -> str:  # fmt: skip
        name = printer or self._usual()
        minutes = timedelta(minutes=int(self._sheets.values(name)["minutes"]))
        life = DRAWER_LIFE if kind is JobKind.DRAWER else minutes
        wanted = spool.Wanted(self._ids.new(), name, kind, title, who, life, subject, body, reprint)
        now = self._clock.now()

        def work(db: Connection) -> str:
            job_id = spool.add(db, wanted, now)
            if kind is JobKind.DRAWER:
                journal.write(db, self._seal, journal.Fact(who, "drawer_pulse", name, {"reason": reason[:200]}), now)
            return job_id

        job_id = self._write(work)
        self._tell(job_id)
        self._spool.wake(name)
        return job_id

    def _usual(self) -> str:
        name = self.default()
        if not name:
            raise Refused("printer", "no hay una impresora de tickets elegida.")
        return name

    def _note(self, db: Connection, who: str, what: str, subject: str) -> None:
        journal.write(db, self._seal, journal.Fact(who, what, subject, {}), self._clock.now())

    def _tell(self, job_id: str) -> None:
        for listener in self._listeners:
            listener(job_id)

    def _write(self, work: Callable[[Connection], T]) -> T:
        return self._store.write(work, urgent=True).result()


def _title(db: Connection, document_id: str) -> str:
    document, _ = documents.load(db, documents.seq_of(db, document_id))
    return f"Ticket {document.number_text}"
