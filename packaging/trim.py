"""What does not belong into the bundle: parts of Qt under the GPL alone, and libraries that nothing left needs."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath

Row = tuple[str, str, str]
"""A line of PyInstaller's table of contents: place in the bundle, where it comes from, what it is."""

FORBIDDEN = re.compile(
    r"(?i)virtualkeyboard|libreadline"
    r"|(?:qt6?|pyside6)[a-z]*(?:qml|quick|charts|datavisualization|graphs|httpserver|webengine|webview)"
    r"|qt6?(?:networkauth|mqtt|coap)"
)
"""GPL without the Library clause, or a stack that is as large as all the rest: never in a bundle."""

UNWANTED = re.compile(
    FORBIDDEN.pattern
    + r"|qt6?(?:3d|lottie|pdf|sql|test|designer|help|openglwidgets|concurrent|eglfs)[a-z]*[._]"
    + r"|/plugins/(?:qml[a-z]*|sqldrivers|sceneparsers|assetimporters|networkinformation)/"
    + r"|/plugins/(?:designer|egldeviceintegrations|generic)/"
    + r"|platforms/(?:lib)?q(?:eglfs|linuxfb|vnc|vkkhrdisplay|minimalegl|wayland-brcm)"
    + r"|platformthemes/libqgtk3|platforminputcontexts/"
    + r"|imageformats/(?:lib)?q(?:webp|tiff|icns|tga|wbmp|gif)"
    + r"|libcups\.so|pil/_(?:avif|webp|imagingtk)"
)
"""`libcups` is the system's own: a bundled one would bring Kerberos, GnuTLS and Avahi of another distribution."""

_OF_QT = re.compile(r"PySide6/(?:Qt/)?translations/")
_LANGUAGE = re.compile(r"translations/qtbase_(?:es|pt_BR|en)\.qm$")
_LIBRARY = re.compile(r"(?:^|/)(?:lib[^/]+\.so[.\d]*|[^/]+\.dll|lib[^/]+\.dylib)$")

MODULES = (
    "tkinter", "unittest", "pydoc", "doctest", "pip", "setuptools", "pytest", "hypothesis", "readline", "numpy",
    "IPython", "keyrings", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PIL.ImageTk",
    "PIL.ImageQt", "PIL.AvifImagePlugin", "PIL.WebPImagePlugin", "httpx._main", "rich", "pygments", "markdown_it",
    "tabulate", "_pytest", "packaging",
)  # fmt: skip
"""Also what packages import for their own command lines and tests, where that is installed beside them."""


def keyrings() -> list[str]:
    """The modules of the system's keyrings: the vault imports them by their names, which no analysis sees."""
    from app.vault.ring import TITLES

    return sorted({name.rpartition(".")[0] for name in TITLES})


def _plain(path: str) -> str:
    return path.replace("\\", "/")


def wanted(path: str) -> bool:
    """Whether a file of the bundle may stay."""
    name = _plain(path)
    if _OF_QT.search(name):
        return _LANGUAGE.search(name) is not None
    return UNWANTED.search(name.lower()) is None


def trimmed(rows: Iterable[Row], needs: Callable[[str], Iterable[str]]) -> list[Row]:
    """What is wanted, and of the libraries only those that something wanted needs, however far down.

    `needs` names the libraries that a file asks for, by file name.
    """
    left = [row for row in rows if wanted(row[0])]
    libraries = {_name(row): row for row in left if _is_library(row)}
    waiting = [row for row in left if not _is_library(row) and row[2] in ("BINARY", "EXTENSION")]
    kept: set[str] = set()
    while waiting:
        for name in map(str.casefold, needs(waiting.pop()[1])):
            if name in libraries and name not in kept:
                kept.add(name)
                waiting.append(libraries[name])
    return [row for row in left if not _is_library(row) or _name(row) in kept]


def _name(row: Row) -> str:
    """Windows asks for MSVCP140.dll and gets msvcp140.dll."""
    return PurePosixPath(_plain(row[0])).name.casefold()


def _is_library(row: Row) -> bool:
    """A library that others link to: at the top, beside Qt, or in what a wheel brought for its modules.

    One that lies in a package of its own (libpdfium) is opened by that package while it runs: it is there for itself.
    """
    path = PurePosixPath(_plain(row[0]))
    shared = path.parent.as_posix() in (".", "PySide6", "PySide6/Qt/lib") or path.parent.name.endswith(".libs")
    return bool(_LIBRARY.search(path.as_posix())) and shared and not re.search(r"\.abi3\.|python3", path.name)


_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)


def needs_of(path: str) -> list[str]:
    """The libraries that one file itself asks for: what those ask for is asked of them."""
    if sys.platform.startswith("linux"):
        found = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        return _NEEDED.findall(found)
    from PyInstaller.depend.bindepend import get_imports

    return [PurePosixPath(_plain(name)).name for name, _ in get_imports(path)]


def for_no_debugger(rows: Iterable[Row], folder: Path) -> list[Row]:
    """The same rows; a module of Linux that brought what only a debugger reads comes from `folder`, without it."""
    return [(name, _stripped(Path(source), folder / name), kind) for name, source, kind in rows]


def _stripped(source: Path, lean: Path) -> str:
    if not sys.platform.startswith("linux") or source.suffix != ".so":
        return str(source)
    sections = subprocess.run(["objdump", "-h", str(source)], capture_output=True, text=True, check=True).stdout
    if ".debug_info" not in sections:
        return str(source)
    lean.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-debug", "-o", str(lean), str(source)], check=True)
    return str(lean)


def faults(names: Sequence[str]) -> list[str]:
    """What must not be in a finished bundle and is."""
    return sorted(name for name in names if FORBIDDEN.search(_plain(name)))


_MODULE = re.compile(r"^ *\(?\[?\('([\w.]+)',", re.MULTILINE)


def frozen_modules(contents: Path) -> set[str]:
    """The modules that PyInstaller says it froze, from the table that it leaves beside its archive."""
    return set(_MODULE.findall(contents.read_text("utf-8")))
