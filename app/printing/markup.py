"""Reads the manuals' small Markdown into blocks of runs; knows neither a page, a window, nor what a key does."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from app.domain.record import dataclass


class Look(StrEnum):
    """How a stretch of text is meant."""

    PLAIN = "plain"
    STRONG = "strong"
    CODE = "code"
    KEY = "key"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one look; `target` is a link's address."""

    text: str
    look: Look = Look.PLAIN
    target: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 names the book, 2 a chapter; `place` is the word by which the program finds it."""

    level: int
    runs: Runs
    place: str = ""

    @property
    def title(self) -> str:
        return plain_text(self.runs)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`note`: set apart, because it matters."""

    runs: Runs
    note: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Points, or steps when `numbered`."""

    items: tuple[Runs, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; every row is as long as `heads`."""

    heads: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Lines to be typed or read as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """`file` is relative to the manuals' folder; `alt` stands under it."""

    file: str
    alt: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A place for what the program knows itself: `{settings:conteo}`."""

    kind: str
    about: str


Block = Heading | Paragraph | Listing | Grid | Code | Picture | Drawn

_FENCE = "```"
_HEADING = re.compile(r"(#{1,4}) +(.+?)(?: +\{#([a-z]+)\})?")
_PICTURE = re.compile(r"!\[([^]]*)]\(([^)\s]+)\)")
_DRAWN = re.compile(r"\{(settings):([a-z]+)\}")
_ITEM = re.compile(r"(?:-|(\d+)\.) +(.*)")
_RULE = re.compile(r"\|[-:| ]+\|")
_INLINE = re.compile(
    r"`(?P<code>[^`]+)`|\*\*(?P<strong>[^*]+)\*\*|\[(?P<words>[^]]+)]\((?P<target>[^)\s]+)\)"
    r"|\{key:(?P<key>[^:{}]+)(?::(?P<does>[^{}]+))?\}|\{(?:screen|part|button|state):(?P<name>[^{}]+)\}"
)


def parse(source: str) -> list[Block]:
    """The blocks in their order. What is no markup is text; nothing is refused."""
    lines = source.splitlines()
    blocks: list[Block] = []
    place = 0
    while place < len(lines):
        if not lines[place].strip():
            place += 1
            continue
        end = _end(lines, place)
        blocks.append(_block([line.rstrip() for line in lines[place:end]]))
        place = end
    return blocks


def inline(text: str) -> Runs:
    """One line's runs."""
    return tuple(_runs(" ".join(text.split())))


def plain_text(runs: Sequence[Run]) -> str:
    """The words alone."""
    return "".join(run.text for run in runs)


def words_of(block: Block) -> str:
    """Everything of a block that a person may look for."""
    match block:
        case Heading() | Paragraph():
            return plain_text(block.runs)
        case Listing():
            return "\n".join(map(plain_text, block.items))
        case Grid():
            return "\n".join(plain_text(cell) for row in (block.heads, *block.rows) for cell in row)
        case Code():
            return block.text
        case Picture():
            return block.alt
        case Drawn():
            return block.about


def _end(lines: Sequence[str], start: int) -> int:
    """Behind the last line of the block that begins at `start`."""
    first = lines[start]
    if first.startswith(_FENCE):
        closing = (at for at in range(start + 1, len(lines)) if lines[at].startswith(_FENCE))
        return next(closing, len(lines) - 1) + 1
    if _HEADING.fullmatch(first.rstrip()):
        return start + 1
    at = start + 1
    while at < len(lines) and lines[at].strip() and not lines[at].startswith(("#", _FENCE)):
        at += 1
    return at


def _block(lines: Sequence[str]) -> Block:
    first = lines[0]
    if first.startswith(_FENCE):
        return Code("\n".join(lines[1:-1]))
    if len(lines) == 1:
        if heading := _HEADING.fullmatch(first):
            return Heading(len(heading[1]), inline(heading[2]), heading[3] or "")
        if picture := _PICTURE.fullmatch(first):
            return Picture(picture[2], picture[1])
        if drawn := _DRAWN.fullmatch(first):
            return Drawn(drawn[1], drawn[2])
    if _ITEM.fullmatch(first):
        return _listing(lines)
    if first.startswith("|") and len(lines) > 1 and _RULE.fullmatch(lines[1]):
        heads = _cells(first)
        return Grid(heads, tuple(_cells(line, len(heads)) for line in lines[2:]))
    if first.startswith("> "):
        return Paragraph(inline(" ".join(line.removeprefix(">").strip() for line in lines)), note=True)
    return Paragraph(inline(" ".join(lines)))


def _listing(lines: Sequence[str]) -> Listing:
    items: list[str] = []
    for line in lines:
        if item := _ITEM.fullmatch(line):
            items.append(item[2])
        else:
            items[-1] += " " + line.strip()
    return Listing(tuple(map(inline, items)), lines[0][0].isdigit())


def _cells(line: str, wanted: int = 0) -> tuple[Runs, ...]:
    """A bar inside a cell is written `\\|`."""
    cells = [inline(cell.replace("\\|", "|")) for cell in re.split(r"(?<!\\)\|", line.strip("| "))]
    return (*cells, *[()] * (wanted - len(cells)))[: wanted or None]


def _runs(text: str) -> Iterator[Run]:
    at = 0
    for found in _INLINE.finditer(text):
        if found.start() > at:
            yield Run(text[at : found.start()])
        at = found.end()
        yield from _marked(found)
    if at < len(text):
        yield Run(text[at:])


def _marked(found: re.Match[str]) -> Iterator[Run]:
    if found["key"]:
        yield Run(found["key"], Look.KEY)
        if found["does"]:
            yield Run(" ")
            yield Run(found["does"], Look.STRONG)
    elif found["code"]:
        yield Run(found["code"], Look.CODE)
    elif found["words"]:
        yield Run(found["words"], Look.LINK, found["target"])
    else:
        yield Run(found["strong"] or found["name"], Look.STRONG)
