"""The manuals that travel with the program, with what the program knows itself filled in. Knows no window, no shop."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import resources
from app.domain.errors import Refused
from app.domain.pace import Step, unwatched
from app.domain.record import dataclass
from app.printing.markup import (
    Block,
    Code,
    Drawn,
    Grid,
    Heading,
    Listing,
    Look,
    Paragraph,
    Picture,
    Run,
    Runs,
    inline,
    parse,
    words_of,
)
from app.providers.contract import Setting, SettingKind
from app.providers.registry import provider_class
from app.store.search import words

__all__ = [
    "BOOKS", "Block", "Book", "Chapter", "Code", "Grid", "Heading", "Listing", "Look", "Paragraph", "Picture", "Run",
    "Runs", "chapter_of", "chapters", "found", "named", "named_pictures", "pdf", "picture",
]  # fmt: skip

FOLDER = resources.path("manual")
_WAITS = SettingKind.WAITS


@dataclass(frozen=True, slots=True)
class Book:
    """One manual: `word` is how the command line calls it; `shown`: the window offers it."""

    word: str
    title: str
    file: str
    spanish: bool = True
    shown: bool = True


BOOKS = (
    Book("cashier", "Manual de la caja", "cashier.es.md"),
    Book("owner", "Guía del dueño", "owner.es.md"),
    Book("integrator", "Integrator's guide", "integrator.md", spanish=False, shown=False),
    Book("provider", "A sixth provider", "provider.md", spanish=False, shown=False),
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch of a book that is read at one look; `places` are the words of the screens that it explains."""

    title: str
    places: tuple[str, ...]
    blocks: tuple[Block, ...]
    words: frozenset[str]


def named(word: str) -> Book:
    """A book by its word; Refused with those that exist."""
    for book in BOOKS:
        if book.word == word:
            return book
    raise Refused("book", f"«{word[:40]}» no existe; se admite: {', '.join(book.word for book in BOOKS)}.")


def blocks_of(book: Book) -> list[Block]:
    """The whole book, with the tables that the program draws from its own data."""
    source = (FOLDER / book.file).read_text(encoding="utf-8")
    return [_filled(block) if isinstance(block, Drawn) else block for block in parse(source)]


@cache
def chapters(word: str) -> tuple[Chapter, ...]:
    """The chapters of a book in their order; what stands before the first one belongs to the book's name."""
    found: list[list[Block]] = []
    for block in blocks_of(named(word)):
        if isinstance(block, Heading) and block.level <= 2:
            found.append([])
        found[-1].append(block)
    return tuple(_chapter(blocks) for blocks in found)


def chapter_of(place: str) -> Chapter:
    """Where a screen is explained, by its word; the cashier's first page if nowhere."""
    every = [chapter for book in BOOKS if book.shown for chapter in chapters(book.word)]
    return next((chapter for chapter in every if place in chapter.places), every[0])


def found(word: str, text: str) -> list[Chapter]:
    """The chapters of a book in which every word of `text` begins a word; all of them for no words."""
    wanted = words(text)
    return [
        chapter
        for chapter in chapters(word)
        if all(any(told.startswith(each) for told in chapter.words) for each in wanted)
    ]


def pdf(word: str, step: Step = unwatched) -> bytes:
    """A book as a PDF file of A4 pages; they are counted once more than they are written."""
    from app.printing.booklet import Booklet, draw

    book = named(word)
    contents, page = ("Contenido", "Página") if book.spanish else ("Contents", "Page")
    return draw(Booklet(blocks_of(book), FOLDER, f"Mostrador · {book.title}", contents, page), step)


def named_pictures() -> list[Picture]:
    """Every picture of every book, each once."""
    found = [block for book in BOOKS for block in blocks_of(book) if isinstance(block, Picture)]
    return list({each.file: each for each in found}.values())


def picture(file: str) -> Path:
    """Where a picture of a manual lies."""
    return FOLDER / file


def _chapter(blocks: list[Block]) -> Chapter:
    headings = [block for block in blocks if isinstance(block, Heading)]
    told = frozenset(words("\n".join(map(words_of, blocks))))
    return Chapter(headings[0].title, tuple(h.place for h in headings if h.place), tuple(blocks), told)


def _filled(drawn: Drawn) -> Grid:
    """A provider's settings as the program declares them; the waits that all have in common are told once, in words."""
    rows = [_row(setting) for setting in _told(drawn.about)]
    return Grid(tuple(map(inline, ("Ajuste", "Valor de fábrica", "Qué es"))), tuple(rows))


def _told(name: str) -> Iterator[Setting]:
    for setting in provider_class(name).settings:
        if setting.kind is not _WAITS and setting.key not in ("timeout", "concurrency"):
            yield setting


def _row(setting: Setting) -> tuple[Runs, ...]:
    usual = setting.default or ("obligatorio" if setting.required else "—")
    if setting.kind is SettingKind.SECRET:
        usual = "secreto, obligatorio" if setting.required else "secreto"
    name = (Run(setting.label, Look.STRONG), Run(" "), Run(setting.key, Look.CODE))
    return name, (Run(usual),), (Run(setting.help),)
