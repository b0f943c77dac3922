"""The command line: one subcommand, one exit status, one clear sentence when something is refused. Imports no Qt."""

import atexit
import gc
import io
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from app.domain.errors import Refused, Silence, Trouble, reason_of

if TYPE_CHECKING:
    from types import TracebackType

    from app.cli.desk import Desk

DONE, REFUSED, WRONG_USAGE, NEEDS_PERSON = 0, 1, 2, 3
INTERRUPTED, OUTPUT_CLOSED, TERMINATED = 130, 141, 143
"""As shells say it: 128 and the number of the signal. The second also where the answer could not be written."""

USUAL, SELDOM = gc.get_threshold(), (100_000, 10, 10)
"""How many objects are made until garbage is looked for: what a short command reads and builds is none."""


class Unheard(Exception):
    """The answer could not be written to stdout. What the command did stands."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; a refusal is one sentence on stderr and never a traceback."""
    gc.set_threshold(*SELDOM)
    _leave_no_search()
    sys.excepthook = _unforeseen
    try:
        with _ending() as ended:
            status = _told(sys.argv[1:] if argv is None else argv)
        return TERMINATED if ended and status == INTERRUPTED else status
    finally:
        gc.set_threshold(*USUAL)


@contextmanager
def _ending() -> Iterator[list[int]]:
    """SIGTERM ends a command as Ctrl+C does: what it holds is put away, and no draft of a file is left behind."""
    ended: list[int] = []

    def end(number: int, _frame: object) -> None:
        ended.append(number)
        if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell's job in the background
            signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.raise_signal(signal.SIGINT)

    try:
        before = signal.signal(signal.SIGTERM, end)
    except ValueError:  # not the main thread: signals are somebody else's
        yield ended
        return
    try:
        yield ended
    finally:
        signal.signal(signal.SIGTERM, before or signal.SIG_DFL)


@cache
def _leave_no_search() -> None:
    """A process that ends need not be searched for garbage once more."""
    atexit.register(gc.freeze)


def _unforeseen(kind: type[BaseException], error: BaseException | None, trace: "TracebackType | None") -> None:
    """What nobody caught is one line here too, before a log is open and where none ever is."""
    from app.log import uncaught

    uncaught(kind, error, trace)


def _told(argv: Sequence[str]) -> int:
    try:
        from app.cli.parser import parse

        _have_streams()
        _speak_utf8()
        told = parse(argv)
        from app.cli.desk import Desk  # whoever asks for help needs none

        return _run(Desk(told))
    except SystemExit as ended:  # argparse: 0 after --help, 2 after wrong usage
        return ended.code if isinstance(ended.code, int) else WRONG_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader has gone (`| head`): nobody is left to be told
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return OUTPUT_CLOSED


def _have_streams() -> None:
    """Where a stream was closed (`>&-`), or a windowed program has none, nobody listens and nothing is read."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):  # in this order: each gets its own number
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def _speak_utf8() -> None:
    """JSON is UTF-8 whatever the terminal believes; what cannot be shown is replaced and raises nothing."""
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def _run(desk: "Desk") -> int:
    try:
        return desk.run()
    except Unheard as unheard:  # what the command did is done: it is no refusal
        desk.note(str(unheard))
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return OUTPUT_CLOSED
    except Refused as refused:
        desk.note(str(refused))
    except Trouble as trouble:
        desk.note(trouble.sentence)
    except Silence as silence:
        desk.note(silence.title)
    except BrokenPipeError:
        raise
    except OSError as error:  # a name that no disk takes, asked about before anybody tried to open it
        desk.note(f"«{os.path.basename(str(error.filename or ''))[:80]}» no se pudo usar ({reason_of(error)}).")
    return REFUSED
