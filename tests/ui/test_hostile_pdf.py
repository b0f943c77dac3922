"""Promises about PDFs from outside: what is active in them does nothing, what is broken says so."""

from __future__ import annotations

import ctypes
import gc
import re
import socket
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from app.printing import stage
from app.printing.raster import MOST_BYTES, MOST_PAGES, TooBig, of_pdf
from app.printing.stamp import stamped
from ui.documents.rendering import LARGEST, PdfReader

ALERT = "app.alert\\(1\\);app.launchURL\\('ADDRESS'\\);"
ACTIVE = {
    "javascript": f"/OpenAction << /S /JavaScript /JS ({ALERT}) >>",
    "launch": "/OpenAction << /S /Launch /F (WITNESS) /Win << /F (cmd.exe) >> >>",
    "uri": "/OpenAction << /S /URI /URI (ADDRESS) >>",
    "submit": "/OpenAction << /S /SubmitForm /F << /FS /URL /F (ADDRESS) >> >>",
    "print": "/OpenAction << /S /Named /N /Print >>",
    "names": f"/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS ({ALERT}) >>] >> >>",
}  # fmt: skip
DOORS = ("FPDFDOC_InitFormFillEnvironment", "FORM_DoDocumentOpenAction", "FORM_DoDocumentJSAction",
         "FORM_DoDocumentAAction", "FORM_DoPageAAction", "FPDF_LoadXFA")  # fmt: skip
"""The only ways into what PDFium does by itself: whoever opens none of them draws, and nothing else."""


def pdf(catalog: str = "", pages: int = 1, box: str = "0 0 300 300", kids: str = "") -> bytes:
    """A PDF of empty pages; without a table of places, which readers must rebuild."""
    listed = kids or " ".join(f"{number + 3} 0 R" for number in range(pages))
    parts = [f"1 0 obj << /Type /Catalog /Pages 2 0 R {catalog} >> endobj",
             f"2 0 obj << /Type /Pages /Kids [{listed}] /Count {pages} >> endobj"]  # fmt: skip
    parts += [f"{number + 3} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [{box}] >> endobj" for number in range(pages)]
    return ("%PDF-1.7\n" + "\n".join(parts) + "\ntrailer << /Root 1 0 R >>\n%%EOF\n").encode()


class Witness(QObject):
    """Notices whatever a paper could bring about: a program begun, a call made, a link opened, a door of PDFium."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.file, self.noticed = folder / "witness", list[str]()
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        self.address = f"http://127.0.0.1:{self._server.getsockname()[1]}/leak"

    def paper(self, what: str) -> bytes:
        """With a form, as PDFium has no actions without one."""
        said = ACTIVE[what].replace("ADDRESS", self.address).replace("WITNESS", f"/usr/bin/touch {self.file}")
        return pdf(f"{said} /AcroForm << /Fields [] >>")

    @Slot(QUrl)
    def opened(self, url: QUrl) -> None:
        self.noticed.append(f"link {url.toString()}")

    def through(self, door: str) -> Callable[..., Any]:
        inner = getattr(pypdfium2.raw, door)

        def entered(*words: Any) -> Any:
            self.noticed.append(door)
            return inner(*words)

        return entered

    def all(self) -> list[str]:
        """Also what went on without a word to us."""
        with suppress(BlockingIOError):
            self._server.accept()[0].close()
            self.noticed.append("a call")
        return [*self.noticed, *(["a program"] if self.file.exists() else [])]

    def close(self) -> None:
        self._server.close()


@pytest.fixture
def witness(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Witness]:
    made = Witness(tmp_path)
    for door in DOORS:
        monkeypatch.setattr(pypdfium2.raw, door, made.through(door))
    for scheme in ("http", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "opened")
    yield made
    for scheme in ("http", "file"):
        QDesktopServices.unsetUrlHandler(scheme)
    made.close()


@pytest.mark.parametrize("what", ACTIVE)
def test_what_is_active_in_a_paper_does_nothing(what: str, witness: Witness) -> None:
    """Neither in the window, nor in the process that draws first (also tried in this one), nor in a reprint."""
    data = witness.paper(what)
    reader = PdfReader(data)
    assert reader.draw(0, 200).result(20).pages == 1
    reader.close()
    stage._draw(pypdfium2.PdfDocument(data), 0)
    assert stamped(data, "REIMPRESIÓN").startswith(b"%PDF-")
    assert witness.all() == []


def acting(data: bytes, config: Any) -> None:
    """What a viewer does that takes a paper at its word."""
    raw, document = pypdfium2.raw, pypdfium2.PdfDocument(data)
    assert document.init_forms(config)
    raw.FORM_DoDocumentJSAction(document.formenv)
    raw.FORM_DoDocumentOpenAction(document.formenv)
    document.close()


def test_a_viewer_that_acts_would_be_noticed(witness: Witness) -> None:
    """One that does as it is told: PDFium hands the action on, and it opens, calls and begins something."""

    def told(_: object, name: Any) -> None:
        assert ctypes.string_at(name) == b"Print"
        QDesktopServices.openUrl(QUrl(witness.address))
        witness.file.touch()
        with suppress(OSError), urllib.request.build_opener().open(witness.address, timeout=0.2):
            pass

    config = pypdfium2.raw.FPDF_FORMFILLINFO(version=2)
    config.FFI_ExecuteNamedAction = type(config.FFI_ExecuteNamedAction)(told)
    acting(witness.paper("print"), config)
    assert {f"link {witness.address}", "a call", "a program", DOORS[0], DOORS[1]} <= set(witness.all())


@pytest.mark.parametrize("what", ["javascript", "names"])
def test_the_library_that_draws_runs_no_script_whoever_asks_it_to(what: str, witness: Witness) -> None:
    """A build of it with an engine for scripts would say this alert."""
    said = list[str]()
    raw = pypdfium2.raw
    platform = raw.IPDF_JSPLATFORM(version=2)
    platform.app_alert = type(platform.app_alert)(lambda *_: said.append("alert") or 0)
    config = raw.FPDF_FORMFILLINFO(version=2, m_pJsPlatform=ctypes.pointer(platform))
    acting(witness.paper(what), config)
    assert said == []
    assert not {"V8", "XFA"} & set(pypdfium2.PDFIUM_INFO.flags)


@pytest.mark.parametrize("box", ["0 0 99999999 99999999", "0 0 0.001 0.001", "0 0 1 14400", "0 0 -5 -5", "x y z"])
def test_a_page_of_absurd_size_costs_no_more_than_a_large_one(box: str) -> None:
    reader = PdfReader(pdf(box=box))
    try:
        picture = reader.draw(0, 4000).result(20)
        assert picture.image.width() * picture.image.height() <= LARGEST * 1.01
    except (ValueError, ArithmeticError):
        pass
    finally:
        reader.close()


@pytest.mark.parametrize("data", [
    b"%PDF-1.7", b"%PDF-1.7\n" + b"\0" * 9_000, pdf()[:60], pdf(kids="2 0 R"),
    re.sub(rb"/Count \d+", b"/Count -9", pdf()),
    b"%PDF-1.7\n" + b"[" * 200_000, pdf("/Pages 1 0 R"),
], ids=["header", "zeros", "cut", "loop", "negative", "brackets", "self"])  # fmt: skip
def test_a_broken_paper_is_told_and_the_next_one_is_drawn(data: bytes) -> None:
    broken, sound = PdfReader(data), PdfReader(pdf())
    with suppress(ValueError):
        broken.draw(0, 200).result(20)
    assert sound.draw(0, 200).result(20).pages == 1
    broken.close()
    sound.close()


def test_only_the_page_that_is_looked_at_is_drawn_however_many_there_are() -> None:
    reader = PdfReader(pdf(pages=900))
    picture = reader.draw(899, 100).result(20)
    assert (picture.page, picture.pages) == (899, 900)
    reader.close()


@pytest.mark.parametrize("data", [pdf(pages=MOST_PAGES + 1), pdf() + b" " * MOST_BYTES], ids=["pages", "bytes"])
def test_a_paper_that_nobody_would_read_is_neither_shown_nor_printed(data: bytes) -> None:
    reader, sound = PdfReader(data), PdfReader(pdf())
    with pytest.raises(TooBig):
        reader.draw(0, 100).result(20)
    with pytest.raises(TooBig):
        next(of_pdf(data, 384, 0.0))
    assert sound.draw(0, 100).result(20).pages == 1
    reader.close()
    sound.close()


def test_a_large_page_keeps_its_picture_when_nobody_keeps_the_paper() -> None:
    blue = b"4 0 obj << /Length 26 >> stream\n0 0 1 rg 0 0 300 300 re f\nendstream endobj\ntrailer"
    data = re.sub(rb"(/MediaBox \[[^]]*\])", rb"\1 /Contents 4 0 R", pdf()).replace(b"trailer", blue)
    reader = PdfReader(data, ours=True)
    drawing = reader.draw(0, 3000)
    reader.close()
    image = drawing.result(20).image
    del reader, drawing
    gc.collect()
    assert image.size().toTuple() == (3000, 3000)
    assert {image.pixel(*at) for at in ((0, 0), (2999, 0), (1500, 1500), (2999, 2999))} == {0xFF0000FF}
