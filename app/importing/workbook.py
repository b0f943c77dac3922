"""The first sheet of an Excel workbook (.xlsx) as rows of cells. Knows no product, runs no formula, follows no link.

Figures come out exactly as they stand in the file, cut to the 15 digits that Excel itself keeps; never through a float.
ECMA-376 part 1: a ZIP of XML files. A file with a DOCTYPE, or one that swells beyond reason, is refused.

Own code, and not openpyxl, because openpyxl makes a float of every figure with a decimal point before anybody sees it:
a price has to arrive as it was written. It also builds objects for styles, charts and links that nobody here reads,
and leaves entities and unpacked sizes to whoever calls it. Only cells are needed, so little code and no dependency do.
"""

import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import IO
from xml.parsers import expat

from app.domain.errors import Refused
from app.domain.pace import OFTEN, Step, unwatched
from app.importing.table import LARGEST_FILE, TableRow

LARGEST_PART = 512 * 1024 * 1024
"""Bytes of one unpacked part; a sheet of a hundred thousand products takes about forty million."""

_LARGEST_SIDE = 32 * 1024 * 1024
"""Bytes of an unpacked part that holds no cells."""
_LARGEST_TAG = 1024 * 1024
"""Bytes that may wait for the end of their tag; the text of a cell does not wait for it."""

MOST_ROWS = 1_048_576
"""What a sheet of Excel can hold."""
WIDEST = 1_000
"""Columns: a single cell far to the right would make a row of all those before it."""
MOST_CELLS = 8_000_000
"""In all rows together, empty ones between others included; a hundred thousand products of forty columns are half."""
MOST_TEXT = LARGEST_FILE
"""Letters, in the shared texts and in the cells: as many as a list without Excel may have."""

_UNREADABLE = (
    zipfile.BadZipFile, expat.ExpatError, lzma.LZMAError, zlib.error, KeyError, EOFError, ValueError, OSError,
    RuntimeError,
)  # fmt: skip
"""What the ZIP and XML readers raise for a file that is none; encrypted and unknown kinds are RuntimeErrors."""

_CHUNK = 1 << 16
_PACKED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""As Excel packs. Of the other ways zipfile unpacks whatever comes of one piece at once: gigabytes."""
_DIGITS = 15
_LONGEST_FIGURE = 400
"""Signs; those of Excel begin at 2E-308. Written out, 1E-999999 would be a million of them."""
_PERCENT_FORMATS = {9, 10}
"""Numbers of the built-in formats 0 % and 0.00 %."""

_CELL = re.compile(r"([A-Z]{1,3})[0-9]{1,7}", re.ASCII)
Start = Callable[[str, dict[str, str]], None]


class _Reader:
    """Walks one part; `opened` and `closed` see local names, `closed` with the text inside."""

    def __init__(self, opened: Start, closed: Callable[[str, str], None]) -> None:
        self._opened, self._closed = opened, closed
        self._text: list[str] = []
        self._letters = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._hear
        self._parser.StartDoctypeDeclHandler = self._refuse

    def read(self, part: IO[bytes], most: int = _LARGEST_SIDE) -> None:
        size = 0
        while chunk := part.read(_CHUNK):
            size += len(chunk)
            if size > most or size - self._parser.CurrentByteIndex > _LARGEST_TAG:
                raise _damaged()
            self._parser.Parse(chunk, False)
        self._parser.Parse(b"", True)

    def _hear(self, text: str) -> None:
        self._letters += len(text)
        if self._letters > MOST_TEXT:
            raise too_large()
        self._text.append(text)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._text.clear()
        self._opened(name.rpartition(":")[2], attributes)

    def _end(self, name: str) -> None:
        self._closed(name.rpartition(":")[2], "".join(self._text))
        self._text.clear()

    def _refuse(self, *_: object) -> None:
        raise _damaged()


class _Sheet:
    """Collects the cells of a sheet; strings are looked up in the workbook's list."""

    def __init__(self, strings: list[str], percents: set[int], step: Step) -> None:
        self.rows: list[TableRow] = []
        self._step = step
        self._strings, self._percents = strings, percents
        self._cells: dict[int, str] = {}
        self._line = 0
        self._column = 0
        self._kind = self._style = ""
        self._value = list[str]()
        self._held = self._letters = 0

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            number = attributes.get("r", "")
            self._line = int(number) if number.isdecimal() and len(number) < 8 else self._line + 1
            self._cells, self._column = {}, -1
        elif name == "c":
            place = _CELL.fullmatch(attributes.get("r", ""))
            self._column = _number(place[1]) if place else self._column + 1
            self._kind, self._style, self._value = attributes.get("t", "n"), attributes.get("s", ""), []

    def closed(self, name: str, text: str) -> None:
        if name == "v":
            self._value = [text]
        elif name == "t":
            self._value.append(text)
        elif name == "c":
            self._keep(self._said("".join(self._value)))
        elif name == "row":
            if len(self.rows) >= MOST_ROWS:
                raise _damaged()
            if len(self.rows) % OFTEN == 0:
                self._step(len(self.rows), 0)
            width = max(self._cells, default=-1) + 1
            self._held += width
            if self._held > MOST_CELLS:
                raise too_large()
            self.rows.append(TableRow(self._line, tuple(self._cells.get(place, "") for place in range(width))))

    def _keep(self, text: str) -> None:
        """A cell that says nothing has no place: what is only coloured reaches to the end of a sheet."""
        self._letters += len(text) if self._kind != "s" else 0
        if text.strip():
            if self._column >= WIDEST or self._letters > MOST_TEXT:
                raise too_large()
            self._cells[self._column] = text

    def _said(self, value: str) -> str:
        if self._kind == "s":
            place = int(value) if value.isdecimal() and len(value) < _DIGITS else -1
            return self._strings[place] if 0 <= place < len(self._strings) else ""
        if self._kind == "n" and value:
            return _figure(value, self._style.isdecimal() and int(self._style[:_DIGITS]) in self._percents)
        return value


def read_workbook(path: Path, step: Step = unwatched) -> list[TableRow]:
    """The rows of the first sheet, empty ones included as no cells; Refused when it is no workbook."""
    try:
        with zipfile.ZipFile(path) as book:
            parts = book.infolist()
            if sum(part.file_size for part in parts) > 4 * LARGEST_PART or path.stat().st_size > LARGEST_FILE:
                raise _damaged()
            if any(part.compress_type not in _PACKED for part in parts):
                raise _damaged()
            names = {part.filename for part in parts}
            sheet = _Sheet(_strings(book, names), _percents(book, names), step)
            with book.open(_first_sheet(book, names)) as part:
                _Reader(sheet.opened, sheet.closed).read(part, LARGEST_PART)
    except Refused:  # which is a ValueError too
        raise
    except _UNREADABLE:
        raise _damaged() from None
    return sheet.rows


def _first_sheet(book: zipfile.ZipFile, names: set[str]) -> str:
    """Where the first sheet of the workbook lies; nowhere when it has none."""
    found: list[str] = []
    targets: dict[str, str] = {}

    def opened(name: str, attributes: dict[str, str]) -> None:
        if name == "sheet" and attributes.get("state", "visible") == "visible":
            found.extend(value for key, value in attributes.items() if key.rpartition(":")[2] == "id" and ":" in key)
        elif name == "Relationship":
            targets[attributes.get("Id", "")] = attributes.get("Target", "")

    for part in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        with book.open(part) as file:
            _Reader(opened, lambda *_: None).read(file)
    target = targets.get(found[0], "") if found else ""
    place = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return place if place in names else min((n for n in names if n.startswith("xl/worksheets/")), default="")


def _strings(book: zipfile.ZipFile, names: set[str]) -> list[str]:
    found: list[str] = []
    if "xl/sharedStrings.xml" not in names:
        return found
    ignored, said = [0], list[str]()

    def opened(name: str, _: dict[str, str]) -> None:
        if name == "si":
            said.clear()
        elif name == "rPh":  # how Japanese is read aloud; no part of the text
            ignored[0] += 1

    def closed(name: str, text: str) -> None:
        if name == "t" and not ignored[0]:
            said.append(text)
        elif name == "rPh":
            ignored[0] -= 1
        elif name == "si":
            if len(found) >= MOST_CELLS:
                raise too_large()
            found.append("".join(said))

    with book.open("xl/sharedStrings.xml") as file:
        _Reader(opened, closed).read(file, LARGEST_PART)
    return found


def _percents(book: zipfile.ZipFile, names: set[str]) -> set[int]:
    """The styles that show a figure as a percentage."""
    formats, styles, inside = set(_PERCENT_FORMATS), list[int](), [False]

    def opened(name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt" and "%" in attributes.get("formatCode", ""):
            formats.add(int(attributes.get("numFmtId", "0")))
        elif name == "cellXfs":
            inside[0] = True
        elif name == "xf" and inside[0]:
            styles.append(int(attributes.get("numFmtId", "0")))

    def closed(name: str, _: str) -> None:
        inside[0] = inside[0] and name != "cellXfs"

    if "xl/styles.xml" in names:
        with book.open("xl/styles.xml") as file:
            _Reader(opened, closed).read(file)
    return {place for place, number in enumerate(styles) if number in formats}


def _figure(text: str, percent: bool) -> str:
    """3.4500000000000002 as 3.45, 7.450000000019E12 as 7450000000019; one beyond 15 digits keeps its E and is told."""
    try:
        value = Decimal(text if len(text) < _LONGEST_FIGURE else "NaN")
    except InvalidOperation:
        return text
    if not value.is_finite() or not -_LONGEST_FIGURE < value.adjusted() < _DIGITS:
        return text
    if len(value.as_tuple().digits) > _DIGITS:
        value = round(value, _DIGITS - 1 - value.adjusted())
    value = value.scaleb(2) if percent else value
    plain = f"{value.normalize():f}" if value else "0"
    if percent:
        return f"{plain}%"
    # three decimals get a fourth, so that nobody takes them for thousands
    return f"{plain}0" if len(plain.partition(".")[2]) == 3 else plain


def _number(letters: str) -> int:
    """A as 0, Z as 25, AA as 26."""
    found = 0
    for letter in letters:
        found = found * 26 + ord(letter) - 64
    return found - 1


def _damaged() -> Refused:
    return Refused("file", "no es un libro de Excel que se pueda leer; guárdelo de nuevo como .xlsx o «CSV UTF-8».")


def too_large() -> Refused:
    """More than a list of a shop can be."""
    return Refused(
        "file", "la hoja es demasiado grande: se admiten {columns} columnas y {cells} millones de celdas; deje solo la "
        "lista o divídala en varios archivos.", columns=WIDEST, cells=MOST_CELLS // 1_000_000,
    )  # fmt: skip


def rows_of(path: Path, step: Step = unwatched) -> Iterator[TableRow]:
    """Those rows that have something in them."""
    return (row for row in read_workbook(path, step) if row.cells)
