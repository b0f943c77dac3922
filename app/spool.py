"""Prints what waits: one worker per printer, apart from every sale; each paper once. Knows no window and no document.

A paper of which nothing came out is tried again until nobody wants it. One of which something may have come out is
never printed again by itself: it waits in `verify` for a person. The operating system's lock says who works a printer,
so that a paper which is "printing" without a worker belongs to a program that fell.
"""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from app.domain.errors import Refused, Trouble
from app.domain.print_job import Job, JobKind, JobState, after_a_fall, wait_after
from app.domain.record import dataclass, field
from app.ports import Clock
from app.printing.conversation import Patience, Watch
from app.printing.devices import Device
from app.printing.trouble import PrinterTrouble
from app.store import spool
from app.store.lease import EngineLock
from app.store.sqlite import Connection
from app.store.store import Store

T = TypeVar("T")
log = logging.getLogger("mostrador.spool")

_POLL = 2.0
"""Seconds between two looks for papers that another process queued."""
_GOODBYE = 3.0
"""Seconds that a closing program gives a worker; a ticket that is still inside a printer then is verified later."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The bytes of one paper, how its document stands on it, and whether it says that it is a reprint.

    `at_once` does the same on a printer that has no paper; only what needs none has it.
    """

    data: bytes
    edition: str = ""
    reprint: bool = False
    at_once: bytes = b""


@dataclass(frozen=True, slots=True)
class Workshop:
    """What printing needs. `make` and `device` may refuse; `tell` gets the id of a job that changed, on any thread."""

    store: Store
    clock: Clock
    folder: Path
    make: Callable[[Job], Sheet]
    device: Callable[[str], Device]
    tell: Callable[[str], None] = lambda job_id: None
    patience: Patience = field(default_factory=Patience)


class Worker:
    """Works one printer on the calling thread for as long as it holds the printer's lock."""

    def __init__(self, shop: Workshop, printer: str, stop: threading.Event) -> None:
        self._shop = shop
        self._printer = printer
        self._stop = stop
        self._lock = EngineLock(shop.folder, f"printer-{printer}.lock")

    def take(self) -> bool:
        """True when no other program works this printer."""
        return self._lock.take()

    def release(self) -> None:
        self._lock.release()

    def work(self) -> float | None:
        """Print everything that is due; how many seconds until something is due again, None when nothing waits."""
        self._tidy()
        while not self._stop.is_set():
            job = self._ask(spool.next_job)
            if job is None:
                return self._ask(spool.seconds_to_wait)
            self._print(job)
            self._tidy()
        return None

    def _tidy(self) -> None:
        now = self._shop.clock.now()
        if self._ask(spool.needs_tidying):
            for job_id in self._write(lambda db: spool.tidy(db, self._printer, now)):
                self._shop.tell(job_id)

    def _print(self, job: Job) -> None:
        now = self._shop.clock.now()
        try:
            sheet, device = self._shop.make(job), self._shop.device(job.printer)
        except Refused as refused:
            sentence = refused.sentence
            self._write(lambda db: spool.settle(db, job.id, JobState.FAILED, sentence, now))
            self._shop.tell(job.id)
            return
        if not self._write(lambda db: spool.claim(db, job, sheet.edition, sheet.reprint, now)):
            return
        self._shop.tell(job.id)
        watch = Watch(
            lambda said: self._note(job.id, said), self._stop, self._shop.patience, sheet.at_once, self._pulse
        )
        try:
            device.send(sheet.data, watch)
        except PrinterTrouble as trouble:
            self._after(job, trouble)
        else:
            self._write(lambda db: spool.settle(db, job.id, JobState.DONE, "", self._shop.clock.now()))
        self._shop.tell(job.id)

    def _pulse(self) -> bytes:
        """A drawer that is to open while a ticket waits inside the printer for paper: it does not wait for that."""
        job, now = self._ask(spool.next_job), self._shop.clock.now()
        if job is None or job.kind is not JobKind.DRAWER:
            return b""
        sheet = self._shop.make(job)
        if not self._write(lambda db: spool.claim(db, job, sheet.edition, sheet.reprint, now)):
            return b""
        self._write(lambda db: spool.settle(db, job.id, JobState.DONE, "", now))
        self._shop.tell(job.id)
        return sheet.at_once

    def _after(self, job: Job, trouble: PrinterTrouble) -> None:
        log.warning("printer %s: %s%s", self._printer, trouble.code, " (began)" if trouble.began else "")
        now, sentence = self._shop.clock.now(), trouble.sentence
        if trouble.began:
            look = "" if job.kind is JobKind.DRAWER else " Mire si el papel salió entero."
            state, reason = after_a_fall(job.kind), sentence + look
            self._write(lambda db: spool.settle(db, job.id, state, reason, now))
        elif trouble.lasting:
            self._write(lambda db: spool.settle(db, job.id, JobState.FAILED, sentence, now))
        else:
            due = now + wait_after(job.attempts + 1)
            self._write(lambda db: spool.put_off(db, job, sentence, due, now))

    def _note(self, job_id: str, sentence: str) -> None:
        self._write(lambda db: spool.note(db, job_id, sentence))
        self._shop.tell(job_id)

    def _ask(self, question: Callable[[Connection, str, datetime], T]) -> T:
        now = self._shop.clock.now()
        return self._shop.store.read(lambda db: question(db, self._printer, now))

    def _write(self, work: Callable[[Connection], T]) -> T:
        return self._shop.store.write(work).result()


class Spool:
    """All printers of a till. `wake` is cheap and may be called from any thread; workers start at the first one."""

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop
        self._stop = threading.Event()
        self._guard = threading.Lock()
        self._threads: dict[str, threading.Thread] = {}
        self._bells: dict[str, threading.Event] = {}

    def wake(self, printer: str) -> None:
        """Something is to be printed there. A worker that fell is replaced."""
        with self._guard:
            if self._stop.is_set():
                return
            self._bells.setdefault(printer, threading.Event()).set()
            thread = self._threads.get(printer)
            if thread is None or not thread.is_alive():
                thread = threading.Thread(target=self._serve, args=(printer,), name=f"printer-{printer}", daemon=True)
                self._threads[printer] = thread
                thread.start()

    def drain(self, printer: str) -> bool:
        """Print what is due on the calling thread; False when another program works this printer and will do it."""
        worker = Worker(self._shop, printer, self._stop)
        if not worker.take():
            return False
        try:
            worker.work()
        finally:
            worker.release()
        return True

    def stop(self) -> None:
        """Let the workers finish; whatever is still inside a printer after a moment is verified at the next start."""
        with self._guard:
            self._stop.set()
            for bell in self._bells.values():
                bell.set()
            threads = list(self._threads.values())
        for thread in threads:
            thread.join(_GOODBYE)

    def _serve(self, printer: str) -> None:
        worker, bell = Worker(self._shop, printer, self._stop), self._bells[printer]
        try:
            while not self._stop.is_set():
                bell.clear()
                wait: float | None = None
                try:
                    if worker.take():
                        wait = worker.work()
                except Trouble as trouble:
                    log.warning("printer %s waits: %s", printer, trouble.code)
                bell.wait(_POLL if wait is None else min(max(wait, 0.05), _POLL))
        finally:
            worker.release()
