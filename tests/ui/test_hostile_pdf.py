"""Promises about PDFs from outside: what is active in them does nothing, what is broken says so."""

from __future__ import annotations

import gc
import re
from contextlib import suppress
from pathlib import Path

import pytest

from app.printing.raster import MOST_BYTES, MOST_PAGES, TooBig, of_pdf
from ui.documents.rendering import LARGEST, PdfReader

ACTIVE = {
    "javascript": "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\);this.exportDataObject\\({cName:'x'}\\)) >>",
    "launch": "/OpenAction << /S /Launch /F (WITNESS) /Win << /F (cmd.exe) >> >>",
    "uri": "/OpenAction << /S /URI /URI (http://127.0.0.1:9/leak) >>",
    "submit": "/OpenAction << /S /SubmitForm /F << /FS /URL /F (http://127.0.0.1:9/leak) >> >>",
    "names": "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>",
}  # fmt: skip


def pdf(catalog: str = "", pages: int = 1, box: str = "0 0 300 300", kids: str = "") -> bytes:
    """A PDF of empty pages; without a table of places, which readers must rebuild."""
    listed = kids or " ".join(f"{number + 3} 0 R" for number in range(pages))
    parts = [f"1 0 obj << /Type /Catalog /Pages 2 0 R {catalog} >> endobj",
             f"2 0 obj << /Type /Pages /Kids [{listed}] /Count {pages} >> endobj"]  # fmt: skip
    parts += [f"{number + 3} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [{box}] >> endobj" for number in range(pages)]
    return ("%PDF-1.7\n" + "\n".join(parts) + "\ntrailer << /Root 1 0 R >>\n%%EOF\n").encode()


@pytest.mark.parametrize("what", ACTIVE)
def test_what_is_active_in_a_paper_does_nothing(what: str, tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    reader = PdfReader(pdf(ACTIVE[what].replace("WITNESS", f"/usr/bin/touch {witness}")))
    assert reader.draw(0, 200).result(20).pages == 1
    reader.close()
    assert not witness.exists()


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
