"""Files that are written whole or not at all: beside their place, flushed, and only then named. Knows no content."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import Trouble, reason_of
from app.domain.wording import say

_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
OPEN, PRIVATE = 0o666, 0o600
"""Modes: as the person's other files, or for their owner only."""
_NUMBERS = count()
"""Two threads may write the same file at once: what one has named is not emptied by the other."""


@contextmanager
def whole(path: Path, mode: int = OPEN) -> Iterator[BinaryIO]:
    """A file to write to; it has its name after the block, and nothing is left of it if the block or the disk fails."""
    if not path.name:  # nothing was typed
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    draft = path.with_name(f".{path.name}.{os.getpid()}-{next(_NUMBERS)}.part")
    draft.unlink(missing_ok=True)  # of a program that was killed, or what somebody laid there for us to write into
    try:
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | _NO_LINK | _BINARY
        with os.fdopen(os.open(draft, flags, mode), "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
        flush_folder(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def private_folder(folder: Path) -> None:
    """Make the folder and those above it that are missing, each for its owner only; what exists stays as it is.

    `mkdir(parents=True, mode=...)` gives its mode to the last one alone.
    """
    for place in (*reversed(folder.parents), folder):
        if not place.is_dir():
            place.mkdir(mode=0o700, exist_ok=True)


def append(path: Path, content: bytes) -> None:
    """At the end of a file that is for its owner only; it and its folder are made where they are missing."""
    private_folder(path.parent)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | _NO_LINK | _BINARY, PRIVATE)
    with os.fdopen(handle, "ab") as file:
        file.write(content)


def copy(source: Path, target: Path) -> None:
    """The same bytes for their owner only. OSError: nothing is left under the new name."""
    import shutil

    with open(source, "rb") as content, whole(target, PRIVATE) as file:
        shutil.copyfileobj(content, file)


def read_up_to(path: Path, most: int) -> bytes | None:
    """All of it; None where it is larger, or never ends (a device, a pipe)."""
    with open(path, "rb") as file:
        return within(file, most)


def within(file: BinaryIO, most: int) -> bytes | None:
    """The same of what is open already."""
    content = file.read(most + 1)
    return content if len(content) <= most else None


def name_of(path: Path) -> str:
    """Its name, to be written down: bytes that are no text, which a file's name may hold, are shown as such."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def write(path: Path, content: bytes) -> None:
    """A person's file. Trouble: it could not be written, and what stood there before still does."""
    try:
        with whole(path) as file:
            file.write(content)
    except OSError as error:
        raise not_written(path, error) from None


def not_written(path: Path, error: OSError) -> Trouble:
    """The one sentence about a file that could not be written."""
    sentence = say("No se pudo escribir «{name}» ({reason}).", name=path.name, reason=reason_of(error))
    return Trouble(sentence, "not_written")


def flush_file(path: Path) -> None:
    """What a file holds is on disk. Windows flushes only what is open for writing."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """The names in a folder are on disk too, where the system lets us say so."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
