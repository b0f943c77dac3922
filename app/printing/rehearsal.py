"""A PDF from outside is drawn once in a process of its own before it is drawn here: one that takes for ever, or breaks
the library that draws it, costs that process and not the till. Knows no paper and no printer.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import IO, TYPE_CHECKING

from app import children
from app.printing import stage

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 4.0
"""Seconds for one page: an ordinary one takes hundredths, and is drawn at most six times as large afterwards."""
BEGINNING = 30.0
"""Seconds for the process to begin, on a machine that looks into every program first."""
IDLE = 20.0
"""Seconds that it waits for the next page before it is let go."""
FROZEN_WORD = "--rehearse"
"""What the installed program is called with in place of a script (`packaging/entry.py`)."""

_log = logging.getLogger("mostrador.printing")


class TooSlow(ValueError):
    """A PDF that nobody could wait for, or that the drawing library does not survive."""


def rehearse(pdf: bytes, page: int = stage.EVERY_PAGE) -> None:
    """Nothing, when the page (every page: read only) can be drawn here. TooSlow: it must not be.

    Where no process can be begun, it is drawn all the same, and the log says so once.
    """
    _stage().rehearse(pdf, page)


def command() -> list[str]:
    """The process, of the installed program or of this Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_WORD]
    return [sys.executable, "-I", str(Path(stage.__file__))]


class Stage:
    """One process that lives as long as pages come; whoever wants a page waits for the one before."""

    def __init__(self, words: Sequence[str], patience: float = PATIENCE) -> None:
        self._words = words
        self._patience = patience
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._missing = False
        self._idle: threading.Timer | None = None

    def rehearse(self, pdf: bytes, page: int) -> None:
        """See `rehearse`."""
        with self._lock:
            self._rest(None)
            if self._missing or not self._begin():
                return
            answer = self._ask(stage.HEADER.pack(page, len(pdf)) + pdf)
            if answer != stage.DONE:
                self._end()
                raise TooSlow("drawing it takes too long")
            self._rest(IDLE)

    def close(self) -> None:
        """Let the process go."""
        with self._lock:
            self._rest(None)
            self._end()

    def _begin(self) -> bool:
        if self._process is not None and self._process.poll() is None:
            return True
        self._end()
        try:
            self._process = subprocess.Popen(
                self._words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                env=children.environ(), creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        except OSError:
            self._missing = True
        else:
            with self._in_time(BEGINNING):
                self._missing = self._output().read(1) != stage.READY
        if self._missing:
            self._end()
            _log.warning("no process for PDFs from outside can be begun: they are drawn in this one")
        return not self._missing

    def _ask(self, question: bytes) -> bytes:
        assert self._process is not None
        assert self._process.stdin is not None
        with self._in_time(self._patience), suppress(OSError):
            self._process.stdin.write(question)
            self._process.stdin.flush()
            return self._output().read(1)
        return b""

    def _output(self) -> IO[bytes]:
        assert self._process is not None
        assert self._process.stdout is not None
        return self._process.stdout

    @contextmanager
    def _in_time(self, seconds: float) -> Iterator[None]:
        """Whoever does not answer by then is ended, and his silence is the answer."""
        assert self._process is not None
        watch = threading.Timer(seconds, self._process.kill)
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()

    def _rest(self, seconds: float | None) -> None:
        if self._idle is not None:
            self._idle.cancel()
        self._idle = None
        if seconds is not None:
            self._idle = threading.Timer(seconds, self.close)
            self._idle.daemon = True
            self._idle.start()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


@lru_cache(maxsize=1)
def _stage() -> Stage:
    return Stage(command())
