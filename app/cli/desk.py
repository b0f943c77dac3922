"""What every command gets: its arguments, the shop, and two places to write to. Knows no command."""

import argparse
import gc
import importlib
import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import paths
from app.cli import SELDOM, USUAL, Unheard
from app.domain.errors import Refused, Trouble, reason_of
from app.whole import read_up_to, within

if TYPE_CHECKING:
    from app.domain.people import Actor
    from app.runtime import Shop

LARGEST_INPUT = 128 * 1024 * 1024
WHO = "cli"
"""Under which name the journal keeps what the command line does."""


class Desk:
    """One command at work."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args

    def run(self) -> int:
        """Import the command's module and run it; only now anything heavy is loaded."""
        module, _, name = str(self.args.run).partition(":")
        command: Callable[[Desk], int] = getattr(importlib.import_module(f"app.cli.{module}"), name)
        return command(self)

    @cached_property
    def folder(self) -> Path:
        if self.args.data == "":  # a script's variable that was not set: not the till that happens to be the usual one
            raise Refused("data", "no puede quedar vacío.")
        return paths.data_folder(self.args.data, os.environ)

    def open_shop(self, *, practice: bool = False) -> "Shop":
        """The shop of the data folder; the caller closes it, perhaps after days."""
        from app import log
        from app.runtime import Shop

        try:
            shop = Shop(self.folder, practice=practice)
            log.set_up(self.folder)
            log.keep_uncaught()
        except OSError as error:
            sentence = f"No se puede usar la carpeta de datos «{self.folder.name}» ({reason_of(error)})."
            raise Trouble(sentence, "data_folder") from None
        gc.set_threshold(*USUAL)
        return shop

    def decider(self, shop: "Shop") -> "Actor":
        """Who decides about a document or takes data out: proved by a PIN where people are known, else `cli`."""
        from app.domain.people import Actor

        if not shop.people.known():
            return Actor(WHO)
        from app.cli.cash import actor

        return actor(self, shop)

    @contextmanager
    def shop(self) -> "Iterator[Shop]":
        """The shop for a command that needs no network."""
        shop = self.open_shop()
        gc.set_threshold(*SELDOM)
        try:
            shop.settle()
            gc.freeze()  # what was loaded stays: it is not searched for garbage again and again under a long list
            yield shop
        finally:
            gc.unfreeze()
            shop.close()

    def show(self, value: Any, text: str | Callable[[], str]) -> None:
        """The answer on stdout: one JSON value if asked for, otherwise text for people, composed only then."""
        if self.args.json:
            said = json.dumps(value, ensure_ascii=False)
        else:
            said = visible(text if isinstance(text, str) else text())
        with _heard():
            sys.stdout.write(said + "\n")
            sys.stdout.flush()

    def pour(self, content: bytes) -> None:
        """A file on stdout."""
        with _heard():
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()

    def output(self) -> str:
        """Where `--output` goes; «-» is stdout, which with --json is kept for the answer."""
        if self.args.output == "-" and self.args.json:
            raise Refused("output", "con --json la salida estándar es para la respuesta; dé un archivo.")
        return str(self.args.output)

    def note(self, sentence: str) -> None:
        """One line on stderr, beside the answer; where it cannot be written, nobody reads it."""
        with suppress(OSError):
            sys.stderr.write(visible(sentence).replace("\n", "�") + "\n")
            sys.stderr.flush()


@contextmanager
def _heard() -> "Iterator[None]":
    """Unheard: stdout could not take it. BrokenPipeError goes on: whoever read has gone, and is told nothing."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Unheard(f"La respuesta no se pudo escribir ({reason_of(error)}); lo hecho, hecho está.") from None


def visible(text: str) -> str:
    """Nothing that moves a terminal's cursor or turns its text around; line breaks stay."""
    if text.isprintable():
        return text
    return "".join(c if c == "\n" or unicodedata.category(c) not in _INVISIBLE else "�" for c in text)


_INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")


def table(headings: Sequence[str], rows: Sequence[Sequence[object]], right: str = "") -> str:
    """Columns for a terminal; `right` names the headings whose cells are figures."""
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(line[place]) for line in ([*headings], *texts)) for place in range(len(headings))]
    figures = set(right.split())

    def line(cells: Sequence[str]) -> str:
        columns = zip(cells, widths, headings, strict=True)
        shown = [cell.rjust(width) if head in figures else cell.ljust(width) for cell, width, head in columns]
        return "  ".join(shown).rstrip()

    return "\n".join([line(headings), line(["─" * width for width in widths]), *(line(row) for row in texts)])


def read_input(name: str) -> bytes:
    """A file's bytes, or those of stdin for `-`."""
    try:
        content = within(sys.stdin.buffer, LARGEST_INPUT) if name == "-" else read_up_to(Path(name), LARGEST_INPUT)
    except OSError as error:
        raise Refused("file", f"«{Path(name).name}» no se pudo leer ({reason_of(error)}).") from None
    if content is None:
        raise Refused("file", f"pasa de {LARGEST_INPUT >> 20} MB; divídalo en varios archivos.")
    return content
