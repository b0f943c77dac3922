"""A table as rows of cells: encoding, separator, quotes; a workbook is read next door. Knows no product.

RFC 4180 as spreadsheets write it, plus what they do otherwise: semicolons, tabs, UTF-16, Windows-1252, a `sep=` line.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import Refused, reason_of
from app.domain.pace import Step, paced, unwatched
from app.domain.record import dataclass
from app.importing.cells import text_of
from app.whole import read_up_to

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes. A hundred thousand products take about ten million."""

_LONGEST_CELL_LINES = 20
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_ZIP = b"PK\x03\x04"
_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One record: where it starts in the file, its cells, and a sentence when it cannot be read."""

    line: int
    cells: tuple[str, ...]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the rows under it. `comma_separated` tells that a comma in a number was written on purpose."""

    header: tuple[str, ...]
    rows: tuple[TableRow, ...]
    comma_separated: bool


def read_table(path: Path, step: Step = unwatched) -> Table:
    """The whole file, whatever wrote it; a file that is no text table is refused with what to do."""
    if _begins(path) == _ZIP:
        return _from_workbook(path, step)
    lines = list(io.StringIO(_text(path), newline=""))
    start, separator = _beginning(lines)
    if start == len(lines):
        raise Refused("file", f"«{path.name}» está vacío; la primera línea debe nombrar las columnas.")
    separator = separator or max(_SEPARATORS, key=lines[start].count)
    header, used, fault = _record(lines, start, separator)
    if fault:
        raise Refused("file", f"la línea {start + 1}, con los nombres de las columnas, {fault}")
    rows = tuple(paced(_rows(lines, start + used, separator, len(header)), step, len(lines)))
    return Table(tuple(map(text_of, header)), rows, separator == ",")


def _begins(path: Path) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(len(_ZIP))
    except OSError as error:
        raise Refused("file", f"«{path.name}» no se pudo leer ({reason_of(error)}).") from None


def _from_workbook(path: Path, step: Step) -> Table:
    """A workbook's first sheet; its figures are figures, so that a point in them is decimal."""
    from app.importing.workbook import MOST_CELLS, rows_of, too_large  # only those who bring a workbook pay for it

    found = list(rows_of(path, step))
    if not found:
        raise Refused("file", f"«{path.name}» está vacío; la primera línea debe nombrar las columnas.")
    header = tuple(map(text_of, found[0].cells))
    if len(header) * len(found) > MOST_CELLS:  # each row is made as wide as its header
        raise too_large()
    rows = []
    for row in found[1:]:
        extra = [cell for cell in row.cells[len(header) :] if cell.strip()]
        fault = f"tiene {len(row.cells)} columnas y el encabezado {len(header)}." if extra else ""
        rows.append(TableRow(row.line, (*row.cells, *[""] * len(header))[: len(header)], fault))
    return Table(header, tuple(rows), comma_separated=False)


def _text(path: Path) -> str:
    try:
        raw = read_up_to(path, LARGEST_FILE)
    except OSError as error:
        raise Refused("file", f"«{path.name}» no se pudo leer ({reason_of(error)}).") from None
    if raw is None:
        raise Refused("file", f"«{path.name}» pasa de {LARGEST_FILE >> 20} MB; divídalo en varios archivos.")
    if raw.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused("file", f"«{path.name}» es un libro de Excel antiguo (.xls); guárdelo como .xlsx o «CSV UTF-8».")
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "")
    for each in (encoding,) if encoding else ("utf-8", "cp1252", "latin-1"):
        try:
            return raw.decode(each)
        except UnicodeDecodeError:
            continue
    raise Refused("file", f"«{path.name}» no es texto; guárdelo como «CSV UTF-8» e impórtelo de nuevo.")


def _beginning(lines: list[str]) -> tuple[int, str]:
    """Where the header is, and the separator if a `sep=` line names it."""
    start, separator = 0, ""
    while start < len(lines):
        text = lines[start].strip("\r\n")
        if text.lower().startswith("sep=") and len(text) == 5:
            separator = text[4]
        elif text.strip():
            break
        start += 1
    return start, separator


def _rows(lines: list[str], start: int, separator: str, width: int) -> Iterator[TableRow]:
    while start < len(lines):
        cells, used, fault = _record(lines, start, separator)
        if used > 1 and len(cells) != width:  # a stray quote: it must not swallow the rows below it
            cells, used, fault = (), 1, "tiene una comilla que no se cierra."
        while len(cells) > width and not cells[-1].strip():
            cells = cells[:-1]
        if fault or any(cell and not cell.isspace() for cell in cells):
            if not fault and len(cells) != width:
                fault = f"tiene {len(cells)} columnas y el encabezado {width}; revise separadores y comillas."
            yield TableRow(start + 1, cells, fault)
        start += used


def _record(lines: list[str], start: int, separator: str) -> tuple[tuple[str, ...], int, str]:
    """The cells of the record that starts here, how many lines it takes, and why it cannot be read."""
    line = lines[start]
    if '"' not in line:
        return tuple(line.rstrip("\r\n").split(separator)), 1, ""
    reader = csv.reader(lines[start : start + _LONGEST_CELL_LINES], delimiter=separator, strict=True)
    try:
        cells = tuple(next(reader))
    except csv.Error:
        return (), 1, "tiene comillas mal puestas."
    return cells, reader.line_num, ""
