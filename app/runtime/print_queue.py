"""The papers that wait for a printer: queued at once, printed by a worker each, settled by a person. Knows no wire."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from app.domain.document import Document, Standing
from app.domain.errors import Refused
from app.domain.fields import refuse_card
from app.domain.print_job import DRAWER_LIFE, Job, JobKind
from app.ports import Clock, Ids
from app.printing.layout import Row
from app.printing.profile import Way
from app.runtime.sheets import Sheets
from app.spool import Spool, Workshop
from app.store import documents, journal, shop, spool
from app.store.codec import moment, stamp
from app.store.sqlite import Connection
from app.store.store import Store

T = TypeVar("T")
DEFAULT, PAGES, OPENS = "ticket_printer", "page_printer", "drawer_opens"
"""Settings of the till: which printer tickets and pages go to, and when a sale opens the drawer."""
_FISCAL = "fiscal_ticket"
_LATE = timedelta(days=3)
"""How old a provisional ticket may be whose fiscal one still prints by itself: its customer has not forgotten it."""
_CASH = "cash"


class PrintQueue:
    """Queues papers and returns at once. Changes are journalled under `who`.

    Listeners get the id of a job that changed, on whatever thread changed it.
    """

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

    def default(self) -> str:
        """The printer of tickets: the chosen one, else the only one; empty when there is none."""
        return self._chosen(DEFAULT, self.names())

    def for_pages(self) -> str:
        """The printer of whole pages: the chosen one, else the only one that takes pages; empty when there is none."""
        return self._chosen(PAGES, [name for name in self.names() if self._takes_pages(name)])

    def for_drawer(self) -> str:
        """The printer that a cash drawer hangs on: that of the tickets when it can, else the only one that can."""
        able = [name for name in self.names() if self._sheets.values(name)["way"] != Way.PDF]
        usual = self.default()
        return usual if usual in able else able[0] if len(able) == 1 else ""

    def sold(self, document_id: str, who: str, *, prints: bool = True) -> None:
        """After a sale's commit: the drawer opens where the shop wants it to, then the ticket comes, where wanted."""
        document, _ = self._load(document_id)
        opens = self._store.read(lambda db: shop.setting(db, "till", OPENS, _CASH))
        cash = any(payment.method == _CASH for payment in document.payments)
        if self.for_drawer() and (opens == "always" or (opens == _CASH and cash)):
            self.open_drawer(who, reason=document.number_text)
        if prints and self.default():
            self.ticket(document_id, who)

    def catch_up(self) -> int:
        """Queue the fiscal ticket of every provisional one that was authorized since; how many. Off unless wanted."""
        since = self.prints_fiscal_since()
        if since is None:
            return 0
        oldest = max(since, self._clock.now() - _LATE)
        found = self._store.read(lambda db: spool.now_fiscal(db, oldest))
        known = self.names()
        wanted = [(document_id, name) for document_id, name in found if name in known]
        for document_id, name in wanted:
            self.ticket(document_id, "Mostrador", printer=name)
        return len(wanted)

    def prints_fiscal_since(self) -> datetime | None:
        """Since when fiscal tickets follow provisional ones by themselves; None while they do not."""
        text = self._store.read(lambda db: shop.setting(db, "till", _FISCAL))
        return moment(text) if text else None

    def print_fiscal(self, *, wanted: bool) -> None:
        """Switch the fiscal tickets on or off; older provisional tickets do not come out."""
        if wanted is not (self.prints_fiscal_since() is not None):
            value = stamp(self._clock.now()) if wanted else ""
            self._write(lambda db: shop.set_setting(db, "till", _FISCAL, value))

    def ticket(self, document_id: str, who: str, *, printer: str = "", reprint: bool = False) -> str:
        """Queue the ticket of a document, as it stands when it prints; returns the job's id.

        It says REIMPRESIÓN when asked to, or when the same standing was, or may have been, printed before.
        """
        title = f"Ticket {self._load(document_id)[0].number_text}"
        return self._queue(JobKind.TICKET, title, who, printer, subject=document_id, reprint=reprint)

    def paper(self, title: str, rows: Sequence[Row], who: str, *, printer: str = "") -> str:
        """Queue rows that are no document: an X, a Z, a note."""
        name = printer or self._usual()
        return self._queue(JobKind.PAPER, title, who, name, body=self._sheets.body(name, title, tuple(rows)))

    def page(self, title: str, pdf: bytes, who: str, *, printer: str = "", document_id: str = "") -> str:
        """Queue a PDF for a printer of pages: a report, labels, a Z on A4, a document. Refused when there is none."""
        name = printer or self.for_pages()
        if not name or not self._takes_pages(name):
            raise Refused("printer", "no hay una impresora de hojas elegida; guarde el PDF.")
        return self._queue(JobKind.PAPER, title, who, name, subject=document_id, body=pdf)

    def open_drawer(self, who: str, *, reason: str = "", printer: str = "") -> str:
        """Send the pulse, now or never: it expires in seconds. Journalled with its reason (a sale's number, words)."""
        refuse_card(reason, "reason")
        name = printer or self.for_drawer()
        if not name:
            raise Refused("printer", "no hay una impresora con cajón; agréguela en Ajustes, Impresoras.")
        if self._takes_pages(name):
            raise Refused("printer", "esta impresora no abre cajones.")
        return self._queue(JobKind.DRAWER, "Cajón", who, name, reason=reason)

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

    def _chosen(self, key: str, names: list[str]) -> str:
        chosen = self._store.read(lambda db: shop.setting(db, "till", key))
        return chosen if chosen in names else names[0] if len(names) == 1 else ""

    def _takes_pages(self, name: str) -> bool:
        return self._sheets.values(name)["way"] == Way.PDF

    def _load(self, document_id: str) -> tuple[Document, Standing]:
        return self._store.read(lambda db: documents.load(db, documents.seq_of(db, document_id)))

    def _note(self, db: Connection, who: str, what: str, subject: str) -> None:
        journal.write(db, self._seal, journal.Fact(who, what, subject, {}), self._clock.now())

    def _tell(self, job_id: str) -> None:
        for listener in self._listeners:
            listener(job_id)

    def _write(self, work: Callable[[Connection], T]) -> T:
        return self._store.write(work, urgent=True).result()
