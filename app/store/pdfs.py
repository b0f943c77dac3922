"""PDF and XML files on disk by their hash: written whole or not at all. Knows no provider and no table."""

import hashlib
from pathlib import Path

from app.domain.errors import Trouble, reason_of
from app.whole import PRIVATE, flush_folder, private_folder, read_up_to, whole

LARGEST = 16 * 1024 * 1024
"""Bytes: no answer of a provider may be larger, and what we draw is far smaller."""


def keep(folder: Path, content: bytes, kind: str = "pdf") -> str:
    """Write the file durably under its SHA-256 and return that; the same content twice is one file."""
    digest = hashlib.sha256(content).hexdigest()
    path = path_of(folder, digest, kind)
    try:
        if path.exists():
            flush_folder(path.parent)  # another thread may have named it a moment ago, and the disk not know it yet
            return digest
        private_folder(path.parent)
        with whole(path, PRIVATE) as file:
            file.write(content)
    except OSError as error:
        raise Trouble(f"No se pudo guardar el PDF ({reason_of(error)}).", "pdf_not_kept") from None
    return digest


def read(folder: Path, digest: str, kind: str = "pdf") -> bytes | None:
    """The file's bytes, or None when it is missing, larger than a paper is, or no longer what its name says."""
    try:
        content = read_up_to(path_of(folder, digest, kind), LARGEST)
    except OSError:
        return None
    return content if content is not None and hashlib.sha256(content).hexdigest() == digest else None


def path_of(folder: Path, digest: str, kind: str = "pdf") -> Path:
    return folder / kind / digest[:2] / f"{digest}.{kind}"
