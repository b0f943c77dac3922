"""Puts papers on the system's printers, away from the window's thread; a printer's trouble never touches a sale.

Settings of the till: `printer` (the system's name; empty: none) and `paper` (a `Form`: ticket80, ticket58, letter, a4).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from app.domain.errors import Refused, Trouble
from app.runtime.papers import Form
from ui.bridge import Bridge, awaited
from ui.text import tr
from ui.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.runtime import Shop

PATIENCE = 20  # seconds that a spooler may take to accept a job
SHARPEST = 300  # dots per inch; thermal printers have 203, more only makes the job larger
MM_PER_INCH = 25.4
WIDTHS = {Form.TICKET80: 80.0, Form.TICKET58: 58.0, Form.A4: 210.0, Form.LETTER: 215.9}  # millimetres


class NoPrinter(Exception):
    """Why nothing was printed, in one sentence for the cashier."""


class Printer(QObject):
    """Listens for papers that screens want on paper."""

    def __init__(self, shop: Shop, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._shop = shop
        self._bridge = bridge
        bridge.print_requested.connect(self.print_document)
        bridge.sold.connect(lambda document_id, prints: prints and self.print_document(document_id, reprint=False))

    def name(self) -> str:
        """The printer of this till; empty when there is none."""
        return self._shop.setting("printer")

    def form(self) -> Form:
        """The paper in it."""
        try:
            return Form(self._shop.setting("paper", Form.TICKET80.value))
        except ValueError:
            return Form.TICKET80

    def print_document(self, document_id: str, reprint: bool) -> None:
        """Start printing. Without a printer nothing happens: the ticket can be seen on the screen."""
        name = self.name()
        if name:
            self._bridge.spawn(self._print(name, document_id, reprint), failed=self._failed)

    async def _print(self, name: str, document_id: str, reprint: bool) -> None:
        form = self.form()
        data = await awaited(_worker().submit(lambda: self._shop.papers.render(document_id, form, reprint=reprint)))
        if shutil.which("lp") and sys.platform != "win32":
            await awaited(_worker().submit(lambda: _by_lp(name, data, form)))
        else:
            await _by_qt(name, data, form)

    def _failed(self, problem: BaseException) -> None:
        known = isinstance(problem, NoPrinter | Refused | Trouble)
        why = str(problem) if known else type(problem).__name__
        sentence = tr("{why} La venta está guardada; F7 la imprime de nuevo.").format(why=f"{why} ".lstrip())
        self._bridge.say(tr("No se imprimió"), sentence.replace("  ", " "), Tone.WARNING)


def printers() -> list[str]:
    """The names that the system knows. May ask a print server: call it where waiting is no harm."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.availablePrinterNames()


def _by_lp(name: str, data: bytes, form: Form) -> None:
    """CUPS takes PDF as it is; tickets are not scaled to a sheet."""
    options = ["-o", "fit-to-page"] if form in (Form.A4, Form.LETTER) else ["-o", "print-scaling=none"]
    command = ["lp", "-s", "-d", name, *options]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise NoPrinter(tr("El servicio de impresión no contesta.")) from None
    except OSError:
        raise NoPrinter(tr("El servicio de impresión no se pudo usar.")) from None
    if done.returncode:
        raise NoPrinter(tr("La impresora «{name}» no aceptó el trabajo.").format(name=name))


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
