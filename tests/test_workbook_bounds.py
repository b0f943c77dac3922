"""Promises about workbooks that are made to swell: refused before they fill the memory; a shop's lists never are."""

from __future__ import annotations

import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.importing import workbook
from app.importing.table import read_table

resource = pytest.importorskip("resource")
ROOM = 150 << 20


@contextmanager
def little_memory() -> Iterator[None]:
    """What swells all the same ends with a MemoryError and not with the machine."""
    tracemalloc.start()
    before = resource.getrlimit(resource.RLIMIT_AS)
    held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (held + 4 * ROOM, before[1]))
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < ROOM
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
        tracemalloc.stop()


def made(path: Path, sheet: str, *, packed: int = zipfile.ZIP_DEFLATED, **parts: str) -> Path:
    around = {
        "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="a" Target="sheet.xml"/></Relationships>',
        "xl/sheet.xml": f"<worksheet><sheetData>{sheet}</sheetData></worksheet>",
        **{f"xl/{name}.xml": content for name, content in parts.items()},
    }
    with zipfile.ZipFile(path, "w", packed) as book:
        for name, content in around.items():
            book.writestr(name, content)
    return path


def cells(text: str) -> str:
    return f'<row><c r="A1" t="str"><v>código</v></c></row>{text}'


BLANK = '<c r="ZZZ1" s="1"/>'
FAR = '<row><c r="ZZZ1" t="str"><v>x</v></c></row>'
NEAR = '<row><c r="ALL1" t="str"><v>x</v></c></row>'
HEADER = "<row>" + '<c t="str"><v>x</v></c>' * 1000 + "</row>"
TEXT = '<row><c t="inlineStr"><is>' + "<t>" + "x" * 30_000 + "</t>"
SWOLLEN = {
    "one cell far to the right": {"sheet": FAR * 40_000},
    "one cell at the edge of each row": {"sheet": NEAR * 40_000},
    "a wide header over many short rows": {"sheet": HEADER + "<row><c><v>1</v></c></row>" * 40_000},
    "more text than a list has": {"sheet": (TEXT + "</is></c></row>") * 2400},
    "one text without an end": {"sheet": TEXT + "<t>" + "x" * (72 << 20) + "</t></is></c></row>"},
    "figures that written out fill the memory": {"sheet": "<row><c><v>1E-999000</v></c></row>" * 2000},
    "one tag without an end": {"sheet": f'<row x="{"y" * (200 << 20)}"/>'},
    "styles without an end": {"sheet": cells(""), "styles": "<cellXfs>" + " " * (33 << 20) + "</cellXfs>"},
}


@pytest.mark.parametrize("case", SWOLLEN)
def test_a_small_file_that_swells_is_refused_in_little_memory(case: str, tmp_path: Path) -> None:
    parts = dict(SWOLLEN[case])
    path = made(tmp_path / "a.xlsx", parts.pop("sheet"), **parts)
    del parts
    with little_memory():
        if "figures" in case:
            assert read_table(path).rows[0].cells == ("1E-999000",)
        else:
            whole = case not in ("one tag without an end", "styles without an end")
            with pytest.raises(Refused, match="demasiado grande" if whole else "no es un libro"):
                read_table(path)


def test_shared_texts_are_counted_also_where_they_say_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_CELLS", 1000)
    path = made(tmp_path / "a.xlsx", cells(""), sharedStrings="<sst>" + "<si/>" * 1001 + "</sst>")
    with pytest.raises(Refused, match="demasiado grande"):
        read_table(path)


@pytest.mark.parametrize("packed", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_excel_does_not_pack_is_not_unpacked(packed: int, tmp_path: Path) -> None:
    """Forty bytes of bzip2 hold as much as 45 MB, and zipfile unpacks all of it to hand on a piece."""
    path = made(tmp_path / "a.xlsx", cells(" " * (60 << 20)), packed=packed)
    with little_memory(), pytest.raises(Refused, match="Excel"):
        read_table(path)


def test_a_sheet_that_is_coloured_to_its_edge_is_read(tmp_path: Path) -> None:
    row = f'<row r="2"><c r="A2" t="str"><v>7</v></c>{BLANK}<c r="XFD2" t="str"><v> </v></c></row>'
    table = read_table(made(tmp_path / "a.xlsx", cells(row)))
    assert [each.cells for each in table.rows] == [("7",)]


def test_a_hundred_thousand_products_of_forty_columns_are_within_bounds(tmp_path: Path) -> None:
    """Each bound is twice what they take; a tenth of them is read here."""
    rows, columns = 10_000, 40
    one = "".join(f'<c t="str"><v>Producto {n:06d}</v></c>' for n in range(columns))
    table = read_table(made(tmp_path / "a.xlsx", f"<row>{one}</row>" * rows))
    assert (len(table.rows), len(table.header)) == (rows - 1, columns)
    assert 2 * 100_000 * columns <= workbook.MOST_CELLS
    assert 100_000 * columns * 16 <= workbook.MOST_TEXT
