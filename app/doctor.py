"""What is wrong with this till: checks that end in one sentence and one advice. Changes nothing; knows no screen."""

import ctypes
import importlib.util
import os
import platform
import shutil
import stat
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import CancelledError
from datetime import datetime
from pathlib import Path

import resources
from app.domain.errors import Trouble
from app.domain.record import dataclass
from app.store import journal
from app.store.sqlite import WAL_IS_SAFE, Connection
from app.store.store import Store
from app.vault import Vault

_PATIENCE = 10.0
_LITTLE_SPACE, _SOME_SPACE = 200, 1000
"""Megabytes: below the first nothing should be sold any more, below the second somebody should clear up."""

_SYNCED = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud")
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "davfs", "fuse.rclone"})
_SKEW_WARNS, _SKEW_BLOCKS = 60.0, 600.0
_QT_LIBRARIES = ("libGL.so.1", "libEGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1", "libdbus-1.so.3")
_XCB_LIBRARIES = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxkbcommon-x11.so.0")
_FONTS = ("Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf")


_ADVICE = {
    "data_folder": "Revise que la carpeta exista, sea suya y se pueda escribir en ella, o elija otra con --data.",
    "read_only": "Devuelva a la carpeta el permiso de escritura; lo guardado sigue ahí.",
    "damaged": "Copie la carpeta entera a otro disco y restaure el último respaldo.",
    "newer_database": "Instale la versión nueva de Mostrador.",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `ok` is None when it cannot be known or somebody should look; `advice` is empty when all is well."""

    name: str
    ok: bool | None
    sentence: str
    advice: str = ""


def examine(
    store: Store, vault: Vault, seal: journal.Seal, *, now: datetime, server_time: float | None = None
) -> list[Check]:
    """All checks of this machine and this shop, in the order in which they should be repaired."""
    return [
        check_python(), check_sqlite(store), check_folder(store.folder), check_space(store.folder),
        check_connection(store), check_integrity(store), check_secrets(vault), check_journal(store, seal),
        check_clock(now, server_time), check_display(os.environ), check_qt(), check_fonts(), check_printers(),
    ]  # fmt: skip


def examine_without_data(folder: Path, trouble: Trouble) -> list[Check]:
    """The same where the data cannot be opened: what keeps it closed first, then what can be known without it."""
    advice = _ADVICE.get(trouble.code, "Resuélvalo y repita; mientras tanto no borre nada de la carpeta.")
    checks = [check_python(), Check("data", False, trouble.sentence, advice)]
    if folder.is_dir():
        checks += [check_folder(folder), check_space(folder)]
    return [*checks, check_display(os.environ), check_qt(), check_fonts(), check_printers()]


def check_python() -> Check:
    """The interpreter; one that is too old does not get this far."""
    return Check("python", True, f"Python {platform.python_version()} en {platform.system()} {platform.machine()}.")


def check_sqlite(store: Store) -> Check:
    """Whether this SQLite is free of the WAL-reset bug; without it a slower journal is used, which is safe too."""
    try:
        version = store.read(lambda db: str(db.execute("SELECT sqlite_version()").fetchone()[0]))
    except Trouble as error:
        return _in_trouble("sqlite", error)
    if WAL_IS_SAFE:
        return Check("sqlite", True, f"SQLite {version}, con diario WAL seguro.")
    sentence = f"SQLite {version} tiene un defecto en el diario WAL; se usa el diario clásico, seguro pero más lento."
    return Check("sqlite", None, sentence, "Instale el paquete pysqlite3 o un Python con SQLite 3.51.3 o posterior.")


def check_folder(folder: Path) -> Check:
    """The data belong to their owner alone and lie on a disk of this machine."""
    if any(part.lower().startswith(_SYNCED) for part in folder.resolve().parts):
        return Check("folder", False, "La carpeta de datos está dentro de una carpeta que se sincroniza con la nube.",
                     "Muévala a un disco local; la sincronización puede dañar la base de datos.")  # fmt: skip
    kind = _file_system(folder)
    if kind in _NETWORK:
        return Check("folder", False, f"La carpeta de datos está en una unidad de red ({kind}).",
                     "Muévala a un disco local; en la red no hay bloqueos fiables.")  # fmt: skip
    if not os.access(folder, os.W_OK | os.X_OK):
        return Check("folder", False, "No se puede escribir en la carpeta de datos.", "Revise su dueño y sus permisos.")
    if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        return Check("folder", None, "Otros usuarios de este equipo pueden entrar en la carpeta de datos.",
                     "Quíteles el permiso (chmod 700).")  # fmt: skip
    return Check("folder", True, "La carpeta de datos es local y solo de este usuario.")


def check_space(folder: Path) -> Check:
    """Free space for sales, PDFs and the journal of the database."""
    try:
        free = shutil.disk_usage(folder).free // (1024 * 1024)
    except OSError:
        return Check("space", None, "No se pudo medir el espacio libre.", "Revise el disco.")
    if free < _LITTLE_SPACE:
        return Check("space", False, f"Quedan {free} MB libres: muy poco.", "Libere espacio antes de seguir vendiendo.")
    if free < _SOME_SPACE:
        return Check("space", None, f"Quedan {free} MB libres.", "Libere espacio pronto.")
    return Check("space", True, f"Quedan {free // 1024} GB libres." if free >= 10240 else f"Quedan {free} MB libres.")


def check_connection(store: Store) -> Check:
    """Journal mode and flushing of the live writing connection: what was confirmed must survive a power cut."""
    try:
        mode, level = store.write(_durability).result(_PATIENCE)
    except (Trouble, TimeoutError, CancelledError) as error:
        return _in_trouble("connection", error)
    if (mode, level) in (("wal", 2), ("delete", 3)) and (mode == "delete" or WAL_IS_SAFE):
        return Check("connection", True, f"La base de datos confirma en disco cada venta ({mode}, {level}).")
    return Check("connection", False, f"La base de datos no confirma en disco como debe ({mode}, {level}).",
                 "Cierre el programa, use un disco local y vuelva a abrirlo.")  # fmt: skip


def check_integrity(store: Store) -> Check:
    """SQLite's own quick check over the whole file; takes seconds on a big database."""
    try:
        found = store.read_anew(lambda db: [str(row[0]) for row in db.execute("PRAGMA quick_check(5)")])
    except Trouble as error:
        return _in_trouble("integrity", error)
    if found == ["ok"]:
        return Check("integrity", True, "La base de datos está entera.")
    return Check("integrity", False, "La base de datos está dañada.", "No la borre; restaure el último respaldo.")


def check_secrets(vault: Vault) -> Check:
    """Where the secrets are, and whether they can be read now."""
    try:
        vault.get("journal_key")
        return Check("secrets", True, vault.where())
    except Trouble as error:
        return Check("secrets", False, error.sentence, "Sin claves no se puede enviar nada; resuélvalo primero.")


def check_journal(store: Store, seal: journal.Seal) -> Check:
    """The chain of the journal holds from its first row to its last, under this till's key."""
    try:
        broken = store.read(lambda db: journal.verify(db, seal))
        count = store.read(journal.head)[0]
    except Trouble as error:
        return _in_trouble("journal", error)
    if broken is None:
        return Check("journal", True, f"El diario está íntegro ({count} anotaciones).")
    return Check("journal", False, f"El diario no cuadra: {broken.sentence}",
                 "Copie la carpeta de datos y averigüe quién la cambió; si cambió la llave, restáurela.")  # fmt: skip


def check_clock(now: datetime, server_time: float | None) -> Check:
    """This machine's clock beside a provider's (seconds since 1970), when there was an answer to compare with."""
    if server_time is None:
        return Check("clock", None, f"El reloj marca {now:%Y-%m-%d %H:%M} UTC; aún no hay con qué compararlo.")
    skew = now.timestamp() - server_time
    if abs(skew) <= _SKEW_WARNS:
        return Check("clock", True, "El reloj coincide con el del proveedor.")
    side = "adelantado" if skew > 0 else "atrasado"
    sentence = f"El reloj está {side} {_duration(abs(skew))} respecto del proveedor."
    wrong = False if abs(skew) > _SKEW_BLOCKS else None
    return Check("clock", wrong, sentence, "Active la hora automática del sistema; las facturas llevan esta hora.")


def check_display(environ: Mapping[str, str]) -> Check:
    """Whether a window can be shown; the command line needs none."""
    if sys.platform in ("win32", "darwin"):
        return Check("display", True, "El sistema tiene su propia pantalla.")
    if environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY"):
        return Check("display", True, "Hay una pantalla para la ventana.")
    return Check("display", None, "No hay pantalla: la ventana no puede abrirse, la línea de órdenes sí.",
                 "Entre en una sesión gráfica para usar la ventana.")  # fmt: skip


def check_qt() -> Check:
    """Qt and the system libraries that its wheels count on, without importing Qt."""
    if importlib.util.find_spec("PySide6") is None:
        return Check("qt", False, "Falta PySide6: la ventana no puede abrirse.", "Ejecute «python3 dev.py run».")
    if not sys.platform.startswith("linux"):
        return Check("qt", True, "Qt está instalado.")
    missing = [name for name in (*_QT_LIBRARIES, *_XCB_LIBRARIES) if not _loads(name)]
    if not missing:
        return Check("qt", True, "Qt y sus bibliotecas del sistema están instalados.")
    needed = any(name in _QT_LIBRARIES for name in missing)
    sentence = f"Faltan bibliotecas del sistema para la ventana: {', '.join(missing)}."
    return Check("qt", False if needed else None, sentence, "Instálelas con el gestor de paquetes del sistema.")


def check_fonts() -> Check:
    """The typeface that window and paper are set in travels with the program."""
    missing = [name for name in _FONTS if not resources.path("fonts", name).is_file()]
    if missing:
        return Check("fonts", False, f"Faltan tipos de letra: {', '.join(missing)}.", "Vuelva a instalar el programa.")
    return Check("fonts", True, "Los tipos de letra están completos.")


def check_printers() -> Check:
    """The printers that the system knows, where it can be asked without a window."""
    program = shutil.which("lpstat")
    if program is None:
        return Check("printers", None, "No se puede preguntar por impresoras sin la ventana.",
                     "Elija la impresora en los ajustes; sin ella los comprobantes se guardan como PDF.")  # fmt: skip
    try:
        environ = {**os.environ, "LC_ALL": "C"}
        done = subprocess.run([program, "-p"], capture_output=True, timeout=_PATIENCE, env=environ)
    except (OSError, subprocess.TimeoutExpired):
        return Check("printers", None, "El servicio de impresión no responde.", "Reinicie el servicio de impresión.")
    lines = done.stdout.decode(errors="replace").splitlines()
    names = [line.split()[1] for line in lines if line.startswith("printer ") and len(line.split()) > 1]
    stopped = [line.split()[1] for line in lines if line.startswith("printer ") and " disabled" in line]
    if not names:
        return Check("printers", None, "El sistema no tiene impresoras.", "Agregue una en los ajustes del sistema.")
    if stopped:
        return Check("printers", None, f"Impresora detenida: {', '.join(stopped)}.", "Reactívela en el sistema.")
    return Check("printers", True, f"Impresoras: {', '.join(names)}.")


def _durability(db: Connection) -> tuple[str, int]:
    mode = str(db.execute("PRAGMA journal_mode").fetchone()[0])
    return mode, int(db.execute("PRAGMA synchronous").fetchone()[0])


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


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _duration(seconds: float) -> str:
    if seconds < 7200:
        return f"{seconds / 60:.0f} minutos"
    return f"{seconds / 3600:.0f} horas" if seconds < 172800 else f"{seconds / 86400:.0f} días"


def _in_trouble(name: str, error: BaseException) -> Check:
    if isinstance(error, Trouble):
        return Check(name, False, error.sentence, "Resuélvalo y repita.")
    return Check(name, False, "La base de datos no responde.", "Cierre los demás programas que la usan y repita.")
