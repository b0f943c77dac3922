"""Which letters a printer's code page has and what stands for the others; knows no command and no paper."""

import csv
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

import resources
from app.domain.record import dataclass

UNKNOWN = "?"
_BLANKS = frozenset({"Zs", "Zl", "Zp"})
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me"})
_DELETE = 0x7F


@dataclass(frozen=True, slots=True)
class CodePage:
    """One table of letters: its codec and the number with which most printers select it (`ESC t n`)."""

    name: str
    number: int
    title: str


@cache
def code_pages() -> tuple[CodePage, ...]:
    """The pages that can be chosen, in the order of the test slip."""
    return tuple(CodePage(row["page"], int(row["number"]), row["title"]) for row in _rows("code_pages.csv"))


def readable(text: str, page: str) -> str:
    """`text` in letters that the page has, on one line; never a control character. It may become longer."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(letter, page) for letter in unicodedata.normalize("NFC", text))


def encoded(text: str, page: str) -> bytes:
    """The bytes of a readable text: none of them below 0x20, and no DEL, whatever the text was."""
    return readable(text, page).encode(page)


@lru_cache(maxsize=4096)
def _shown(letter: str, page: str) -> str:
    if letter in "\t\n\r\v\f" or unicodedata.category(letter) in _BLANKS:
        return " "
    if unicodedata.category(letter) in _HIDDEN:
        return ""
    if _has(page, letter):
        return letter
    instead = _substitutes().get(letter) or "".join(_without_marks(letter))
    return instead if instead and all(_has(page, each) for each in instead) else UNKNOWN


def _has(page: str, letter: str) -> bool:
    try:
        code = letter.encode(page)
    except UnicodeEncodeError:
        return False
    return len(code) == 1 and code[0] >= ord(" ") and code[0] != _DELETE


def _without_marks(letter: str) -> Iterator[str]:
    for part in unicodedata.normalize("NFKD", letter):
        if unicodedata.category(part) not in _HIDDEN:
            yield _substitutes().get(part, part)


@cache
def _substitutes() -> dict[str, str]:
    return {row["letter"]: row["instead"] for row in _rows("substitutes.csv")}


def _rows(name: str) -> list[dict[str, str]]:
    with resources.path("printing", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
