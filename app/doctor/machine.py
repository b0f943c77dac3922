"""What this machine has for a window and for paper: display, Qt, letters, printers. Looks, and imports no Qt."""

import ctypes
import importlib.util
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence

import resources
from app.doctor.finding import Check

_PATIENCE = 10.0
_QT_LIBRARIES = ("libGL.so.1", "libEGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1", "libdbus-1.so.3")
_XCB_LIBRARIES = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxkbcommon-x11.so.0")
_FONTS = ("Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf")
_LOCAL_X = re.compile(r":([0-9]{1,5})(?:\.[0-9]+)?")


def check_display(environ: Mapping[str, str]) -> Check:
    """Whether a window can be shown; the command line needs none."""
    if sys.platform in ("win32", "darwin"):
        return Check("display", True, "El sistema tiene su propia pantalla.")
    if environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY"):
        named = environ.get("DISPLAY", "")
        if not environ.get("WAYLAND_DISPLAY") and (found := _LOCAL_X.fullmatch(named)) and not _answers(found[1]):
            return Check("display", False, f"La pantalla {named} no contesta: la ventana no puede abrirse.",
                         "Entre en la sesión gráfica de este equipo, o corrija la variable DISPLAY.")  # fmt: skip
        return Check("display", True, "Hay una pantalla para la ventana.")
    return Check("display", None, "No hay pantalla: la ventana no puede abrirse, la línea de órdenes sí.",
                 "Entre en una sesión gráfica para usar la ventana.")  # fmt: skip


def _answers(number: str) -> bool:
    """Whether an X server of this machine takes a connection, under its file's name or without a file."""
    for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(_PATIENCE)
            try:
                line.connect(address)
            except OSError:
                continue
            return True
    return False


def check_qt(needed: Sequence[str] = _QT_LIBRARIES, wished: Sequence[str] = _XCB_LIBRARIES) -> Check:
    """Qt and the system libraries that its wheels count on, without importing Qt."""
    if importlib.util.find_spec("PySide6") is None:
        return Check("qt", False, "Falta PySide6: la ventana no puede abrirse.", "Ejecute «python3 dev.py run».")
    if not sys.platform.startswith("linux"):
        return Check("qt", True, "Qt está instalado.")
    missing = [name for name in (*needed, *wished) if not _loads(name)]
    if not missing:
        return Check("qt", True, "Qt y sus bibliotecas del sistema están instalados.")
    sentence = f"Faltan bibliotecas del sistema para la ventana: {', '.join(missing)}."
    wrong = False if set(missing) & set(needed) else None
    return Check("qt", wrong, sentence, "Instálelas con el gestor de paquetes del sistema.")


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


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
