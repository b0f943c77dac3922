"""Chooses and measures the letters of our PDF files; knows no document and no page."""

import struct
from collections.abc import Iterator
from functools import cache
from typing import Any

import resources
from app.domain.record import dataclass

_FILES = {"regular": "Inter_400Regular.ttf", "medium": "Inter_500Medium.ttf", "bold": "Inter_700Bold.ttf"}
_SINGLE_SUBSTITUTION, _EXTENSION = 1, 7


@dataclass(frozen=True, slots=True)
class Typeface:
    """The names under which the drawing library knows our letters. `embedded` travels inside the file."""

    regular: str
    medium: str
    bold: str
    embedded: bool

    def shown(self, text: str) -> str:
        """`text` as it can be drawn: the fallback has Western European letters only and no true minus."""
        if self.embedded:
            return text
        return text.replace("−", "-").encode("cp1252", "replace").decode("cp1252")


@cache
def typeface() -> Typeface:
    """Inter with figures of one width, embedded; Helvetica where its files are missing.

    Whoever draws asks for it first: from here on files hold their parts as bytes, not as letters, which the library
    makes in Python and which take a quarter more room.
    """
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics

    rl_config.useA85 = 0
    paths = {weight: resources.path("fonts", file) for weight, file in _FILES.items()}
    if not all(path.is_file() for path in paths.values()):
        return Typeface("Helvetica", "Helvetica-Bold", "Helvetica-Bold", embedded=False)
    names = {weight: f"Mostrador-{weight}" for weight in _FILES}
    for weight, path in paths.items():
        pdfmetrics.registerFont(_with_tabular_figures(names[weight], str(path)))
    return Typeface(names["regular"], names["medium"], names["bold"], embedded=True)


def width(text: str, font: str, size: float) -> float:
    """Points that `text` takes."""
    from reportlab.pdfbase import pdfmetrics

    return float(pdfmetrics.stringWidth(text, font, size))


def _with_tabular_figures(name: str, path: str) -> Any:
    """The drawing library applies no OpenType features, so the digits are pointed at the glyphs of `tnum` here."""
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(name, path)
    face = font.face
    tabular = dict(_substitutions(face.get_table("GSUB"), b"tnum")) if "GSUB" in face.table else {}
    for letter in map(ord, "0123456789"):
        glyph = tabular.get(face.charToGlyph[letter])
        if glyph is not None:
            face.charToGlyph[letter] = glyph
            face.charWidths[letter] = face.hmetrics[glyph][0] * 1000 / face.unitsPerEm
    return font


def _substitutions(table: bytes, feature: bytes) -> Iterator[tuple[int, int]]:
    """(glyph, its stand-in) for each one-to-one substitution of a feature. Source: OpenType 1.9, GSUB table."""
    features, lookups = _numbers(table, 6, 2)
    for index in range(_numbers(table, features, 1)[0]):
        record = features + 2 + 6 * index
        if table[record : record + 4] != feature:
            continue
        start = features + _numbers(table, record + 4, 1)[0]
        for lookup in _numbers(table, start + 4, _numbers(table, start + 2, 1)[0]):
            yield from _lookup(table, lookups + _numbers(table, lookups + 2 + 2 * lookup, 1)[0])


def _lookup(table: bytes, at: int) -> Iterator[tuple[int, int]]:
    kind, _, count = _numbers(table, at, 3)
    for offset in _numbers(table, at + 6, count):
        start, inner = at + offset, kind
        if kind == _EXTENSION:
            inner = _numbers(table, start + 2, 1)[0]
            start += struct.unpack_from(">I", table, start + 4)[0]
        if inner == _SINGLE_SUBSTITUTION:
            yield from _single(table, start)


def _single(table: bytes, at: int) -> Iterator[tuple[int, int]]:
    form, coverage, third = _numbers(table, at, 3)
    glyphs = list(_covered(table, at + coverage))
    if form == 1:
        return ((glyph, (glyph + third) & 0xFFFF) for glyph in glyphs)
    return zip(glyphs, _numbers(table, at + 6, third), strict=False)


def _covered(table: bytes, at: int) -> Iterator[int]:
    form, count = _numbers(table, at, 2)
    if form == 1:
        yield from _numbers(table, at + 4, count)
        return
    for first, last, _ in struct.iter_unpack(">HHH", table[at + 4 : at + 4 + 6 * count]):
        yield from range(first, last + 1)


def _numbers(table: bytes, at: int, count: int) -> tuple[int, ...]:
    return struct.unpack_from(f">{count}H", table, at)
