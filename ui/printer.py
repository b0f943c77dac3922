"""Hands papers to the shop's printers and tells what became of them; a printer's trouble never touches a sale."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPainter, QShortcut

from app.domain.errors import Trouble
from app.domain.mail import MailState
from app.domain.people import Right
from app.domain.print_job import Job, JobState
from app.runtime.papers import Form
from ui import keymap, permission
from ui.bridge import Bridge, awaited
from ui.saying import why
from ui.text import said, tr
from ui.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.runtime import Shop
    from ui.main_window import MainWindow

T = TypeVar("T")

PATIENCE = 60  # seconds that a page may take to be drawn on a printer without a print service of its own
KEY = "Ctrl+J"  # opens the list of papers
SHARPEST = 300  # dots per inch; thermal printers have 203, more only makes the job larger
MM_PER_INCH = 25.4
WIDTHS = {Form.TICKET80: 80.0, Form.TICKET58: 58.0, Form.A4: 210.0, Form.LETTER: 215.9}  # millimetres
SEEN = 60  # of the newest papers that the strip looks at


class NoPrinter(Trouble):
    """Why nothing was printed."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence, "no_printer")


class Printer(QObject):
    """Listens for sales and papers that screens want printed; keeps the strip's word about the printer true."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._shop = shop
        self._bridge = bridge
        self._window: MainWindow | None = None
        self._told: set[str] = set()
        self._catching_up = False
        bridge.print_requested.connect(self.print_document)
        bridge.sold.connect(self._sold)
        bridge.papers_changed.connect(self.show_state)
        bridge.settings_changed.connect(self.show_state)

    def start(self, window: MainWindow) -> None:
        """After the first paint: what earlier runs left prints now."""
        from app.runtime.printers import PrinterTrouble

        loop = asyncio.get_running_loop()

        def paint(name: str, paper: str, data: bytes) -> None:
            try:
                asyncio.run_coroutine_threadsafe(_by_qt(name, data, Form(paper)), loop).result(PATIENCE)
            except (NoPrinter, TimeoutError) as problem:
                raise PrinterTrouble(str(problem) or tr("La impresora no contesta.")) from None

        self._window = window
        window.destroyed.connect(self.stop)
        self._shop.printers.paint_with(paint)
        self._shop.printers.listen(lambda job_id: self._bridge.tell("paper", job_id))
        self._bridge.documents_changed.connect(self._catch_up)
        window.strip.pressed.connect(lambda what: self.open_waiting() if what == "printer" else None)
        shortcut = QShortcut(QKeySequence(KEY), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.open_waiting)
        self._do(self._shop.printers.start, lambda _: self.show_state())

    def stop(self) -> None:
        """The window goes: what is still told on the way out has nowhere to stand."""
        self._window = None

    def print_document(self, document_id: str, reprint: bool) -> None:
        """Queue a ticket. Without a printer nothing happens: the ticket can be seen on the screen."""
        printers, who = self._shop.printers, permission.who(self._shop)
        if not printers.default():
            return
        self._allowed(reprint, lambda: self._do(lambda: printers.ticket(document_id, who, reprint=reprint)))

    def open_waiting(self) -> None:
        """The list of papers."""
        from ui.printing.waiting import WaitingSheet

        if self._window is not None:
            WaitingSheet(self._shop, self._bridge, self._window).open()

    def show_state(self) -> None:
        """The printer in the strip, and a toast for every paper that newly needs a person."""
        if self._window is None:
            return
        try:
            name, jobs = self._shop.printers.default(), self._shop.printers.jobs(SEEN)
        except Trouble:
            return
        words, warns = state_of(name, jobs)
        self._window.strip.set_printer(words, warn=warns)
        for job in jobs:
            if job.state in (JobState.VERIFY, JobState.FAILED) and job.id not in self._told:
                self._told.add(job.id)
                self._bridge.say(
                    f"{job.title}: {said(job.reason)}", tr("{key} dice qué hacer.").format(key=KEY), Tone.WARNING
                )

        self._tell_mails()

    def _tell_mails(self) -> None:
        """A mail that will not leave by itself is said once."""
        for mail in self._shop.mailing.mails(SEEN):
            if mail.state is MailState.FAILED and mail.id not in self._told:
                self._told.add(mail.id)
                words = tr("{key} dice qué hacer.").format(key=KEY)
                title = tr("El correo de {number} no salió").format(number=mail.number)
                self._bridge.say(title, f"{said(mail.reason)} {words}", Tone.WARNING)

    def _sold(self, document_id: str, prints: bool) -> None:
        who = permission.who(self._shop)
        self._do(lambda: self._shop.printers.sold(document_id, who, prints=prints))

    def _catch_up(self) -> None:
        """One look at a time, off the window's thread: an authorized document's fiscal ticket follows."""
        if not self._catching_up:
            self._catching_up = True
            self._do(self._shop.printers.catch_up, lambda _: self._caught_up(), lambda _: self._caught_up())

    def _caught_up(self) -> None:
        self._catching_up = False

    def _allowed(self, reprint: bool, go: Callable[[], object]) -> None:
        """A second paper of the same sale needs the right, or a supervisor's."""
        if reprint and self._window is not None:
            permission.ask(self._shop, self._window, Right.REPRINT, "", lambda _: go())
        else:
            go()

    def _do(
        self, work: Callable[[], T], then: Callable[[T], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:  # fmt: skip
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return  # the window has closed: what is still told on its way out asks for no paper
        self._bridge.await_future(_worker().submit(work), then=then, failed=failed or self._failed)

    def _failed(self, problem: BaseException) -> None:
        sentence = keymap.said(tr("La venta está guardada; F7 la imprime de nuevo."))
        self._bridge.say(tr("No se imprimió"), f"{why(problem)} {sentence}", Tone.WARNING)


def state_of(name: str, jobs: list[Job]) -> tuple[str, bool]:
    """What the strip says of the printer, and whether somebody should look. Empty while there is none."""
    if any(job.state is JobState.VERIFY for job in jobs):
        return tr("Mire el papel"), True
    stuck = [job for job in jobs if job.reason and job.state in (JobState.QUEUED, JobState.PRINTING)]
    if stuck:
        return tr("Impresora: {n} en espera").format(n=len(stuck)), True
    if any(job.state is JobState.FAILED for job in jobs):
        return tr("Impresora: falló"), True
    return name, False


def printers() -> list[str]:
    """The names that the system knows. May ask a print server: call it where waiting is no harm."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.availablePrinterNames()


async def _by_qt(name: str, data: bytes, form: Form) -> None:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    if name not in QPrinterInfo.availablePrinterNames():
        raise NoPrinter(tr("La impresora «{name}» no existe en este equipo.").format(name=name))
    await paint(QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution), data, form)


async def paint(printer: QPrinter, data: bytes, form: Form) -> None:
    """Every page as a picture on paper of its own size; pictures are made on the thread that owns the PDF library."""
    from PySide6.QtPrintSupport import QPrinter as Kind

    from ui.documents.rendering import PdfReader

    dots = min(printer.resolution(), SHARPEST)
    reader, painter = PdfReader(data), QPainter()
    number, pages = 0, 1
    try:
        while number < pages:
            picture = await awaited(reader.draw(number, round(WIDTHS[form] / MM_PER_INCH * dots)))
            pages = picture.pages
            if number:
                printer.newPage()
            else:
                _set_paper(printer, WIDTHS[form], WIDTHS[form] * picture.image.height() / picture.image.width())
                if not painter.begin(printer):
                    raise NoPrinter(tr("La impresora no está lista."))
            room = printer.pageRect(Kind.Unit.DevicePixel)
            scale = min(room.width() / picture.image.width(), room.height() / picture.image.height())
            painter.drawImage(
                QRectF(0, 0, picture.image.width() * scale, picture.image.height() * scale), picture.image
            )
            number += 1
    finally:
        reader.close()
        if painter.isActive():
            painter.end()


def _set_paper(printer: QPrinter, width: float, height: float) -> None:
    """Millimetres, without margins: the paper's own are in the document."""
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))


@lru_cache(maxsize=1)
def _worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="window-printing")
