"""The parts of a copy, read piece by piece and never more of them than is told. Knows no manifest and no till."""

import errno
import os
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

_BLOCK = 1 << 20
_PACKED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""As copies are packed. Of the other ways zipfile unpacks all that comes of one piece at once: gigabytes."""


def blocks(file: Path, name: str, most: int | None, onto: Path | None = None) -> Iterator[bytes]:
    """One part of a copy. KeyError, BadZipFile: it is not there, larger than `most`, or not as long as is told.

    OSError: the disk fails, or the folder `onto` has no room for it.
    """
    with zipfile.ZipFile(file) as archive:
        told = archive.getinfo(name)
        if told.compress_type not in _PACKED or (most is not None and told.file_size > most):
            raise zipfile.BadZipFile("no part of a copy")
        if onto is not None and told.file_size > shutil.disk_usage(onto).free:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        left = told.file_size
        with archive.open(told) as inside:
            while block := inside.read(_BLOCK):
                left -= len(block)
                yield block
        if left:
            raise zipfile.BadZipFile("a part of a copy ends too soon")
