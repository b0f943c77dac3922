"""Where the data lie: whose folder, which file system, how much room, and whether a flush is one. Opens no database."""

import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

from app.doctor.finding import Check
from app.domain.errors import reason_of
from app.ports import Clock
from app.store.database import FILE
from app.whole import PRIVATE

_LITTLE_SPACE, _SOME_SPACE = 200, 1000
"""Megabytes: below the first nothing should be sold any more, below the second somebody should clear up."""

_SLOW, _STUCK = 0.1, 1.0
"""Seconds that a flush may take: above the first a sale feels it, above the second the disk is failing."""

_FLUSHES = 5
_BINARY = getattr(os, "O_BINARY", 0)
_PROBE = ".doctor"
_SYNCED = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud")
_WRITTEN = ("pdf", "log", "copias", "secrets.json", "secrets.lock", "engine.lock")
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "davfs", "fuse.rclone"})


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK)


def check_folder(folder: Path, may_write: Callable[[Path], bool] = _may_write) -> Check:
    """The data belong to their owner alone, every file of them, and lie on a disk of this machine."""
    if any(part.lower().startswith(_SYNCED) for part in folder.resolve().parts):
        return Check("folder", False, "La carpeta de datos está dentro de una carpeta que se sincroniza con la nube.",
                     "Muévala a un disco local; la sincronización puede dañar la base de datos.")  # fmt: skip
    kind = _file_system(folder)
    if kind in _NETWORK:
        return Check("folder", False, f"La carpeta de datos está en una unidad de red ({kind}).",
                     "Muévala a un disco local; en la red no hay bloqueos fiables.")  # fmt: skip
    if not os.access(folder, os.W_OK | os.X_OK):
        return Check("folder", False, "No se puede escribir en la carpeta de datos.", "Revise su dueño y sus permisos.")
    locked = sorted(path.name for path in folder.glob("[!.]*") if _is_written(path) and not may_write(path))
    if locked:
        return Check("folder", False, f"No se puede escribir en {', '.join(locked)}, dentro de la carpeta de datos.",
                     "Revise su dueño y sus permisos; suele pasar si se abrió una vez como administrador.")  # fmt: skip
    if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        return Check("folder", None, "Otros usuarios de este equipo pueden entrar en la carpeta de datos.",
                     "Quíteles el permiso (chmod 700).")  # fmt: skip
    return Check("folder", True, "La carpeta de datos es local y solo de este usuario.")


def _is_written(path: Path) -> bool:
    """What the program goes on writing; a copy that lies there may be anybody's."""
    return path.name.startswith(FILE) or path.name in _WRITTEN


def check_space(folder: Path) -> Check:
    """Free space for sales, PDFs and the journal of the database."""
    try:
        free = shutil.disk_usage(folder).free // (1024 * 1024)
    except OSError:
        return Check("space", None, "No se pudo medir el espacio libre.", "Revise el disco.")
    return judged_space(free)


def judged_space(free: int) -> Check:
    """What so many free megabytes mean."""
    if free < _LITTLE_SPACE:
        return Check("space", False, f"Quedan {free} MB libres: muy poco.", "Libere espacio antes de seguir vendiendo.")
    if free < _SOME_SPACE:
        return Check("space", None, f"Quedan {free} MB libres.", "Libere espacio pronto.")
    return Check("space", True, f"Quedan {free // 1024} GB libres." if free >= 10240 else f"Quedan {free} MB libres.")


def check_flush(folder: Path, clock: Clock) -> Check:
    """A few bytes are written, flushed and read again: what every sale does. The probe is removed."""
    probe, taken = folder / _PROBE, []
    try:
        for number in range(_FLUSHES):
            content, begun = bytes([number]) * 4096, clock.monotonic()
            with os.fdopen(os.open(probe, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | _BINARY, PRIVATE), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            taken.append(clock.monotonic() - begun)
            if probe.read_bytes() != content:
                return Check("flush", False, "El disco no devuelve lo que se le dio a guardar.",
                             "No venda en este disco: copie la carpeta de datos a otro y revíselo.")  # fmt: skip
    except OSError as error:
        return Check("flush", False, f"El disco no guardó una prueba ({reason_of(error)}).",
                     "Revise el disco, su espacio y sus permisos antes de vender.")  # fmt: skip
    finally:
        probe.unlink(missing_ok=True)
    return _judged(sorted(taken)[len(taken) // 2])


def _judged(seconds: float) -> Check:
    told = f"El disco confirma lo guardado en {max(1, round(seconds * 1000))} ms."
    if seconds > _STUCK:
        return Check("flush", False, told, "Es demasiado: el disco puede estar fallando. Haga una copia en otro.")
    if seconds > _SLOW:
        return Check("flush", None, told, "Cada venta espera eso: use un disco interno o un SSD.")
    return Check("flush", True, told)


def _file_system(folder: Path) -> str:
    """The kind of file system on Linux, empty elsewhere."""
    try:
        rows = [line.split() for line in Path("/proc/mounts").read_text("utf-8", "replace").splitlines()]
    except OSError:
        return ""
    place = folder.resolve()
    mounts = [(len(row[1]), at, row) for at, row in enumerate(rows) if len(row) > 2]
    holding = [(depth, at, row[2]) for depth, at, row in mounts if place.is_relative_to(row[1])]
    return max(holding)[2] if holding else ""
