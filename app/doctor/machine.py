"""What this machine has for a window and for paper: display, Qt, letters, printers. Looks, and imports no Qt."""

import ctypes
import importlib.util
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping

import resources
from app import children
from app.doctor.finding import Check

_PATIENCE = 10.0
_QT_LIBRARIES = {
    "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1", "libdbus-1.so.3": "libdbus-1-3", "libglib-2.0.so.0": "libglib2.0-0",
}  # fmt: skip
_XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}  # fmt: skip
"""Each with the package that has it on Debian and Ubuntu."""

_FONTS = ("Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf")
_LOCAL_X = re.compile(r":([0-9]{1,5})(?:\.[0-9]+)?")


def check_display(environ: Mapping[str, str]) -> Check:
    """Whether a window can be shown; the command line needs none."""
    if sys.platform in ("win32", "darwin"):
        return Check("display", True, "El sistema tiene su propia pantalla.")
    screens = _screens(environ)
    if not screens:
        return Check("display", None, "No hay pantalla: la ventana no puede abrirse, la línea de órdenes sí.",
                     "Entre en una sesión gráfica para usar la ventana.")  # fmt: skip
    if any(not addresses or any(map(_answers, addresses)) for addresses in screens.values()):
        return Check("display", True, "Hay una pantalla para la ventana.")
    return Check("display", False, f"La pantalla {' ni '.join(screens)} no contesta: la ventana no puede abrirse.",
                 "Entre en la sesión gráfica de este equipo, o corrija DISPLAY y WAYLAND_DISPLAY.")  # fmt: skip


def _screens(environ: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The screens that the session names, with their addresses on this machine; a far one has none and is not asked."""
    found: dict[str, tuple[str, ...]] = {}
    if named := environ.get("WAYLAND_DISPLAY", ""):
        found[named] = (os.path.join(environ.get("XDG_RUNTIME_DIR", ""), named),)
    if named := environ.get("DISPLAY", ""):
        local = _LOCAL_X.fullmatch(named)
        found[named] = (f"/tmp/.X11-unix/X{local[1]}", f"\0/tmp/.X11-unix/X{local[1]}") if local else ()
    return found


def _answers(address: str) -> bool:
    """Whether somebody takes a connection at that address of this machine."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(_PATIENCE)
        try:
            line.connect(address)
        except OSError:
            return False
    return True


def check_qt(needed: Mapping[str, str] = _QT_LIBRARIES, wished: Mapping[str, str] = _XCB_LIBRARIES) -> Check:
    """Qt and the system libraries that its wheels count on, without importing Qt."""
    if importlib.util.find_spec("PySide6") is None:
        return Check("qt", False, "Falta PySide6: la ventana no puede abrirse.", "Ejecute «python3 dev.py run».")
    if not sys.platform.startswith("linux"):
        return Check("qt", True, "Qt está instalado.")
    missing = [name for name in (*needed, *wished) if not _loads(name)]
    if not missing:
        return Check("qt", True, "Qt y sus bibliotecas del sistema están instalados.")
    sentence = f"Faltan bibliotecas del sistema para la ventana: {', '.join(missing)}."
    wrong = False if needed.keys() & missing else None
    packages = " ".join({**needed, **wished}[name] for name in missing)
    return Check("qt", wrong, sentence, f"Instálelas; en Debian y Ubuntu: sudo apt install {packages}")


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
        environ = children.environ(LC_ALL="C")
        done = subprocess.run([program, "-r", "-p"], capture_output=True, timeout=_PATIENCE, env=environ)
    except (OSError, subprocess.TimeoutExpired):
        return Check("printers", None, "El servicio de impresión no responde.", "Reinicie el servicio de impresión.")
    lines = done.stdout.decode(errors="replace").splitlines()
    if "scheduler is not running" in lines:
        return Check("printers", None, "El servicio de impresión (CUPS) no está en marcha.",
                     "Enciéndalo (sudo systemctl start cups) o use una impresora de red, USB o serie.")  # fmt: skip
    names = [line.split()[1] for line in lines if line.startswith("printer ") and len(line.split()) > 1]
    stopped = [line.split()[1] for line in lines if line.startswith("printer ") and " disabled" in line]
    if not names:
        return Check("printers", None, "El sistema no tiene impresoras.", "Agregue una en los ajustes del sistema.")
    if stopped:
        return Check("printers", None, f"Impresora detenida: {', '.join(stopped)}.", "Reactívela en el sistema.")
    return Check("printers", True, f"Impresoras: {', '.join(names)}.")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
