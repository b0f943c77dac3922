"""A table as an Excel workbook (.xlsx): figures stay figures, texts stay texts. Knows no product and no formula.

ECMA-376 part 1, the smallest workbook that every spreadsheet opens. Rows stream: a million of them need no memory.
"""

import zipfile
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import BinaryIO
from xml.sax.saxutils import escape

Cell = str | Decimal | int | None

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EXCEL_DIGITS = 15
"""A figure with more digits would be cut by Excel; it is written as text."""

_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET_TYPE}.styles+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET_TYPE}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Mostrador" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill '
    'patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/>'
    '</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/>'
    '<xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>',
}  # fmt: skip


def fill(file: BinaryIO, heads: Sequence[str], rows: Iterable[list[Cell]]) -> int:
    """Write the workbook; returns the number of rows under the heading."""
    written = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        for name, body in _PARTS.items():
            book.writestr(name, _XML + body)
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
                        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
                        "</sheetViews><sheetData>".encode())  # fmt: skip
            sheet.write(_row(1, list(heads), ' s="1"'))
            for row in rows:
                written += 1
                sheet.write(_row(written + 1, row, ""))
            sheet.write(b"</sheetData></worksheet>")
    return written


def _row(number: int, cells: list[Cell], style: str) -> bytes:
    found = "".join(_cell(f"{_letters(place)}{number}", cell, style) for place, cell in enumerate(cells))
    return f'<row r="{number}">{found}</row>'.encode()


def _cell(place: str, value: Cell, style: str) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, int):
        value = Decimal(value)
    if isinstance(value, Decimal):
        if len(value.normalize().as_tuple().digits) <= _EXCEL_DIGITS:
            return f'<c r="{place}"{style}><v>{value:f}</v></c>'
        value = f"{value:f}"
    text = escape("".join(sign for sign in value if sign >= " " or sign in "\t\n\r"))
    text = text.encode("utf-8", "replace").decode()
    return f'<c r="{place}"{style} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _letters(place: int) -> str:
    """0 as A, 26 as AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
