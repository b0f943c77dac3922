"""Draws pages of PDFs in a process of its own, which may be ended at any moment. Imports nothing of ours.

Reads a page's number, the length of a PDF and the PDF, and answers one byte; begins with one, ends when nobody listens.
"""

from __future__ import annotations

import os
import struct
import sys
from contextlib import suppress
from typing import Any, BinaryIO

HEADER = struct.Struct("<iQ")
EVERY_PAGE = -1
"""In place of a page: all of them are read and none is drawn."""
READY, DONE = b"r", b"."
_PIXELS = 2_000_000
_MEMORY = 2 << 30


def main(ear: BinaryIO, mouth: BinaryIO) -> None:
    """Until the other end is closed."""
    import pypdfium2

    _bound()
    mouth.write(READY)
    while len(header := ear.read(HEADER.size)) == HEADER.size:
        page, size = HEADER.unpack(header)
        with suppress(pypdfium2.PdfiumError, ValueError, ArithmeticError):  # whoever draws it afterwards says why
            _draw(pypdfium2.PdfDocument(ear.read(size)), page)
        mouth.write(DONE)


def _draw(document: Any, number: int) -> None:
    for each in range(len(document)) if number == EVERY_PAGE else (min(number, len(document) - 1),):
        page = document[each]
        if number != EVERY_PAGE:
            across, down = page.get_size()
            if across > 0 and down > 0:
                page.render(scale=min(20.0, (_PIXELS / (across * down)) ** 0.5)).close()
        page.close()
    document.close()


def _bound() -> None:
    """No more memory than a large paper needs, where the system can be told so."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def play() -> None:
    """On the standard streams of this process."""
    sys.stdout = sys.stderr  # what a library prints must not be taken for an answer
    main(os.fdopen(0, "rb"), os.fdopen(os.dup(1), "wb", buffering=0))


if __name__ == "__main__":
    play()
