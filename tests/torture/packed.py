"""Hostile from within: workbooks, copies and papers that are changed in their parts and packed again. Knows no judge.

What is only broken from outside is refused at its first byte, and the reader behind that is never reached.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any
from xml.sax.saxutils import escape

from PIL import Image
from reportlab.lib.colors import blue, red
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.backup import archive
from app.printing.rehearsal import PATIENCE
from app.printing.stamp import stamped
from tests.fire.branch import branch
from tests.fire.countries import form
from tests.torture.mutator import TOKENS, mutated
from ui.documents.rendering import PdfReader

Parts = Mapping[str, bytes]
Inside = Callable[[bytes, Random], bytes]
WORTHLESS = (None, True, -1, 0, 10**30, 1e308, "", "\ud800", "../../x", "9" * 5000, [], {}, [[]] * 300)
LONGEST_PAUSE = 3 * PATIENCE
"""Seconds of a page that is given up, and of another process for the next one."""
STAMPED = 8
"""One paper of so many is stamped, too, as a reprint is."""
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_SHEET = "xl/worksheets/sheet1.xml"
_BOOK = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="Hoja" sheetId="2" '
    'state="hidden" r:id="rId2"/><sheet name="Lista" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
    'Target="worksheets/sheet1.xml"/></Relationships>',
}
_PLACES = re.compile(rb'(?<=>)[^<>]+(?=<)|(?<==")[^"<>]*(?=")')
_ELEMENTS = re.compile(rb"<(c|row|is|si|t|v|xf|sheet)\b[^<>]*?(?:/>|>.*?</\1>)", re.DOTALL)
_UNSAYABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def zipped(parts: Parts, method: int = zipfile.ZIP_STORED) -> bytes:
    """One file of these parts, the same bytes every time."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method, compresslevel=1) as packed:
        for name, content in parts.items():
            packed.writestr(zipfile.ZipInfo(name), content, method)
    return whole.getvalue()


def inside(seeds: Sequence[Parts], changed: Callable[[dict[str, bytes], Random], object], dice: Random) -> bytes:
    """The parts are changed and packed again; of one file in seven what holds them together is spoilt, too."""
    parts = dict(seeds[int(dice.random() * len(seeds))])
    for _ in range(1 + int(dice.random() * 3)):
        changed(parts, dice)
    whole = zipped(parts, zipfile.ZIP_DEFLATED if dice.random() < 0.2 else zipfile.ZIP_STORED)
    return whole if dice.random() < 0.85 else _spoilt(whole, dice)


def _spoilt(whole: bytes, dice: Random) -> bytes:
    """Its head or its list of parts; the middle is left, as most of a copy is its database."""
    at = min(len(whole), 2000)
    if dice.random() < 0.5:
        return mutated([whole[:at]], dice) + whole[at:]
    return whole[:-at] + mutated([whole[-at:]], dice)


def rewritten(data: bytes, dice: Random) -> bytes:
    """XML that stays XML: another text, another attribute, an element that is gone, doubled or there fifty times."""
    if dice.random() < 0.1:
        return mutated([data], dice)
    found = list((_PLACES if dice.random() < 0.7 else _ELEMENTS).finditer(data))
    if not found:
        return data
    hit = found[int(dice.random() * len(found))]
    start, end = hit.span()
    if hit.re is _ELEMENTS:
        return data[:start] + hit[0] * (0, 2, 50)[int(dice.random() * 3)] + data[end:]
    told = mutated([hit[0], *TOKENS], dice).decode("utf-8", "replace")
    return data[:start] + escape(_UNSAYABLE.sub("?", told), {'"': "&quot;"}).encode() + data[end:]


def in_a_part(parts: dict[str, bytes], dice: Random) -> None:
    """The sheet most of the time; now and then a part is gone, or lies under another's name."""
    name = list(parts)[-1] if dice.random() < 0.5 else list(parts)[int(dice.random() * len(parts))]
    if dice.random() < 0.03:
        content = parts.pop(name)
        parts[dice.choice(("xl/worksheets/sheet9.xml", "../x", name.upper()))] = content
    else:
        parts[name] = rewritten(parts[name], dice)


def altered(form: Any, dice: Random) -> Any:
    """JSON that stays JSON: one value somewhere in it is gone, another or of another kind."""
    if isinstance(form, dict) and form and dice.random() < 0.9:
        key = list(form)[int(dice.random() * len(form))]
        if dice.random() < 0.1:
            return {name: value for name, value in form.items() if name != key}
        return {**form, key: altered(form[key], dice)}
    if isinstance(form, list) and form and dice.random() < 0.5:
        at = int(dice.random() * len(form))
        return [*form[:at], altered(form[at], dice), *form[at + 1 :]]
    if isinstance(form, str) and dice.random() < 0.5:
        return mutated([form.encode()], dice).decode("utf-8", "replace")
    return form + 1 if isinstance(form, int) and dice.random() < 0.5 else dice.choice(WORTHLESS)


def in_a_copy(parts: dict[str, bytes], dice: Random) -> None:
    """The manifest, the database (half of the time with the hash that fits it) or a paper."""
    with suppress(ValueError, TypeError, KeyError, RecursionError):  # the manifest was spoilt already
        manifest, where = json.loads(parts[archive.MANIFEST]), dice.random()
        if where < 0.4:
            parts[archive.MANIFEST] = json.dumps(altered(manifest, dice)).encode()
        elif where < 0.5:
            parts[archive.MANIFEST] = mutated([parts[archive.MANIFEST]], dice)
        elif where < 0.8:
            at = int(dice.random() * len(parts[archive.DATABASE]))
            head, piece = parts[archive.DATABASE][:at], parts[archive.DATABASE][at : at + 200]
            parts[archive.DATABASE] = head + mutated([piece], dice) + parts[archive.DATABASE][at + 200 :]
            if dice.random() < 0.5:
                manifest["database_sha256"] = hashlib.sha256(parts[archive.DATABASE]).hexdigest()
                parts[archive.MANIFEST] = json.dumps(manifest).encode()
        else:
            name = list(parts)[-1]
            parts[name] = mutated([parts[name]], dice)


def of_a_copy(seeds: Sequence[Parts], folder: Path) -> Callable[[bytes], None]:
    """Reads a copy as who restores it does: what it says, its database into a file, each of its papers."""
    digests = [Path(name).stem for name in seeds[0] if name.endswith(".pdf")]
    file, target = folder / "copia.zip", folder / "desempacada.db"

    def read(data: bytes) -> None:
        file.write_bytes(data)
        manifest = archive.read(file)
        for digest in digests:
            found = archive.paper(file, "pdf", digest, folder)
            if found is not None and hashlib.sha256(found).hexdigest() != digest:
                raise AssertionError("a paper that is not the one")
        target.unlink(missing_ok=True)
        archive.unpack_database(file, manifest, target)
        if hashlib.sha256(target.read_bytes()).hexdigest() != manifest.database_sha256:
            raise AssertionError("a database that is not the one")

    return read


def of_a_paper(sounds: Sequence[bytes]) -> Callable[[bytes], None]:
    """Draws a paper as the window does, first in the process for that, then here; now and then a reprint of it."""
    turn = [0]

    def read(data: bytes) -> None:
        turn[0] += 1
        reader = PdfReader(data)
        with suppress(ValueError):
            picture = reader.draw(0, 200).result()
            if not picture.pages:
                raise AssertionError("a picture of no page")
        reader.close()
        if turn[0] % STAMPED == 0:
            with suppress(ValueError):
                stamped(data, "REIMPRESIÓN")

    read(sounds[0])
    return read


def copies() -> list[Parts]:
    """A real copy of a till with two sales and their papers, by its parts: alike every time, but for its seals."""
    with branch(1) as made, tempfile.TemporaryDirectory() as folder:
        made.set_up("conteo")
        for number in range(2):
            made.shop.selling.checkout(made.shop.selling.read(form("conteo", Random(number), f"f-{number}"))).result()
        made.drain(900)
        file = Path(folder) / "copia.zip"
        archive.make(made.shop.folder, file, made.shop.seal, now=made.shop.clock.now())
        with zipfile.ZipFile(file) as packed:
            return [{name: packed.read(name) for name in packed.namelist()}]


def workbooks() -> list[Parts]:
    """As Excel writes them, with shared strings and styles, and as smaller programs do, with texts in their cells."""
    heads = ("codigo", "barras", "descripcion", "precio", "impuesto", "unidad", "categoria")
    goods = (("CAF", "7501031311309", "Café molido", "3.50", "0.07", "unit", "Bebidas"),
             ("PAN", "2000100005279", "Pan & queso", "1.2500000000000002", "0", "kg", "Panadería"))  # fmt: skip
    texts = [*heads, *(row[column] for row in goods for column in (0, 2, 5, 6))]
    strings = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
    shared = f'<sst xmlns="{_MAIN}" count="{len(texts)}">{strings}<si><r><t>a</t></r><rPh><t>b</t></rPh></si></sst>'
    formats = ('<numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/>'
               '<xf numFmtId="170"/><xf numFmtId="9"/></cellXfs>')  # fmt: skip
    styles = f'<styleSheet xmlns="{_MAIN}">{formats}</styleSheet>'
    ours = {**_BOOK, "xl/styles.xml": styles, "xl/sharedStrings.xml": shared, _SHEET: _sheet((heads, *goods), texts)}
    return [{name: text.encode() for name, text in parts.items()}
            for parts in (ours, {**_BOOK, _SHEET: _sheet((heads, *goods), ())})]  # fmt: skip


def _sheet(rows: Sequence[Sequence[str]], shared: Sequence[str]) -> str:
    """Figures as numbers, a rate as a percentage, words by their place among the shared ones or in the cell."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = []
        for letter, text in zip("ABCDEFG", row, strict=True):
            if text in shared:
                cells.append(f'<c r="{letter}{number}" t="s"><v>{shared.index(text)}</v></c>')
            elif text.replace(".", "").isdecimal():
                style = ' s="1"' if letter == "E" and shared else ""
                cells.append(f'<c r="{letter}{number}"{style}><v>{text}</v></c>')
            else:
                cells.append(f'<c r="{letter}{number}" t="inlineStr"><is><t>{escape(text)}</t></is></c>')
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def papers() -> list[bytes]:
    """Letters, lines, a picture, a form and a note, in the clear and packed: what a provider's paper is made of."""
    made = []
    for packed in (0, 1):
        file = io.BytesIO()
        canvas = Canvas(file, pagesize=(300, 300), pageCompression=packed, invariant=1)
        canvas.drawString(20, 260, "FACTURA 001-00000012")
        canvas.rect(20, 20, 200, 90, fill=1)
        canvas.bezier(0, 0, 50, 300, 200, 0, 300, 300)
        canvas.drawImage(ImageReader(Image.new("RGB", (8, 8), "red")), 200, 200, 60, 60)
        canvas.beginForm("logo")
        canvas.setFont("Courier", 9)
        canvas.drawString(5, 5, "Total 3.50")
        canvas.endForm()
        canvas.doForm("logo")
        canvas.linearGradient(0, 0, 90, 90, (red, blue))
        canvas.linkURL("https://example.org/", (10, 10, 90, 30))
        canvas.textAnnotation("nota", (10, 40, 90, 60))
        canvas.showPage()
        canvas.save()
        made.append(file.getvalue())
    return made
