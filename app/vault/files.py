"""Private files: replaced whole or not at all, for their owner only, one writer at a time. Knows no secret."""

import errno
import os
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app import locks, whole
from app.domain.errors import Trouble
from app.whole import flush_folder

_LARGEST = 1024 * 1024
_STEP = 0.01
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def read_whole(path: Path) -> bytes | None:
    """The file's bytes, None when it does not exist. A link, a folder or a giant is refused (Trouble)."""
    try:
        handle = os.open(path, os.O_RDONLY | _NO_LINK | _BINARY)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise trouble(error) from None
    try:
        return _read(handle)
    finally:
        os.close(handle)


def read_private(path: Path, *, group_may_read: bool = False) -> bytes | None:
    """Like `read_whole`, for a key: on POSIX a file of another user, or one that others can read, is refused."""
    try:
        handle = os.open(path, os.O_RDONLY | _NO_LINK | _BINARY)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise trouble(error) from None
    with os.fdopen(handle, "rb") as file:
        if os.name == "posix":
            _check_owner(os.fstat(file.fileno()), 0o037 if group_may_read else 0o077)
        return _read(file.fileno())


def write_private(path: Path, data: bytes) -> None:
    """Replace `path` atomically and durably, mode 0600. The caller holds the lock."""
    new = path.with_name(path.name + ".new")
    try:
        new.unlink(missing_ok=True)
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | _BINARY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _replace(new, path)
        flush_folder(path.parent)
    except OSError as error:
        raise trouble(error) from None


def private_folder(path: Path) -> None:
    """Make the folder, for its owner only; one that exists is left as it is."""
    try:
        whole.private_folder(path)
    except OSError as error:
        raise trouble(error) from None


@contextmanager
def locked(path: Path, patience: float = 10.0) -> Iterator[None]:
    """Hold the lock on `path` against other threads and processes; `patience` in seconds, then Trouble.

    The operating system lets go of it however the holder ends.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | _NO_LINK | _BINARY, 0o600)
    except OSError as error:
        raise trouble(error) from None
    try:
        rest, left = threading.Event(), round(patience / _STEP)
        while not locks.take(handle):
            if left <= 0:
                raise Trouble("Otro programa ocupa el almacén de claves; repita en unos segundos.", "secrets_locked")
            rest.wait(_STEP)
            left -= 1
        yield
    finally:
        os.close(handle)


def trouble(error: OSError) -> Trouble:
    """The system's error as one sentence, without the path."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Trouble("El disco está lleno: no se guardó ninguna clave. Libere espacio y repita.", "disk_full")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Trouble("No hay permiso para leer o escribir el almacén de claves.", "read_only")
    if error.errno == errno.ELOOP:
        return Trouble("El almacén de claves es un enlace a otro lugar; debe ser un archivo.", "symlink")
    return Trouble("El disco no dejó leer o escribir el almacén de claves.", "secrets_io")


def _read(handle: int) -> bytes:
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
        raise Trouble("El almacén de claves no es un archivo de claves; no se tocó.", "secrets_damaged")
    parts = []
    while part := os.read(handle, _LARGEST):
        parts.append(part)
    return b"".join(parts)


def _check_owner(found: os.stat_result, forbidden: int) -> None:
    if sys.platform == "win32":
        return
    if found.st_uid not in (os.geteuid(), 0):
        raise Trouble("El archivo con la llave de las claves es de otro usuario; no se usa.", "key_owner")
    if stat.S_IMODE(found.st_mode) & forbidden:
        sentence = "Otros usuarios pueden leer o cambiar la llave de las claves; quíteles el permiso (chmod 600)."
        raise Trouble(sentence, "key_open")


def _replace(new: Path, path: Path) -> None:
    """On Windows a reader may hold the old file for a moment."""
    rest, left = threading.Event(), 100 if os.name == "nt" else 0
    while left:
        try:
            os.replace(new, path)
            return
        except PermissionError:
            rest.wait(_STEP)
            left -= 1
    os.replace(new, path)
