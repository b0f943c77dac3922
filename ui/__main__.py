"""The `mostrador` command: a subcommand goes to the command line, none opens the window. Imports no Qt by itself."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from app.domain.record import dataclass


@dataclass(slots=True)
class Options:
    """What the window can be told."""

    data: str = ""
    practice: bool = False
    language: str = ""


def options(arguments: Sequence[str]) -> Options | None:
    """The window's options; None when something else is among them, which the command line then understands."""
    told, left = Options(), list(arguments)
    while left:
        word = left.pop(0)
        name, equals, value = word.partition("=")
        if word == "--practice":
            told.practice = True
        elif name in ("--data", "--lang") and (equals or left):
            value = value if equals else left.pop(0)
            if name == "--data":
                told.data = value
            else:
                told.language = value
        else:
            return None
    return told


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit status: the command's, or 0 after the window was closed, 1 when it could not open."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    told = options(given)
    if told is None:
        from app.cli import main as command_line

        return command_line(given)
    gc.disable()  # until the till is painted; `ui.start` switches it on again
    from ui import own_import

    own_import.load_qt()
    from ui import start

    return start.open_window(told.data, os.environ, practice=told.practice, language=told.language)


if __name__ == "__main__":
    sys.exit(main())
