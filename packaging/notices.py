"""Who made what travels in the bundle: third-party notices and a CycloneDX list, from installed metadata and files."""

import hashlib
import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
_LICENCE_FILE = re.compile(r"(?i)(?:^|/)(?:licen[cs]e|copying|notice|authors)[^/]*$|/licenses/")
_TOOLS = {"pip", "click-default-group", "tabulate", "setuptools"}
"""What sqlite-utils asks for its own command line; the bundle leaves it out (`trim.MODULES`)."""

_SAID = {"pysqlite3": "Zlib"}
"""Of packages that say it in their licence's text alone."""

_OURS = {"app", "ui", "resources", "entry"}
_FREEZER_S = re.compile(r"_?pyi")
_COMMON = re.compile(r"/usr/share/common-licenses/([A-Za-z]+(?:-[\d.]*\d)?)")
_LIBRARY = re.compile(r"^lib.*\.so[\d.]*$|^(?!python3).*\.dll$|\.dylib$")
_OF_DEBIAN = (
    (r"libssl", "Apache-2.0"), (r"libbz2", "bzip2-1.0.6"), (r"libcap2", "BSD-3-Clause OR GPL-2.0-only"),
    (r"libdbus", "AFL-2.1 OR GPL-2.0-or-later"), (r"libfreetype", "FTL OR GPL-2.0-only"),
    (r"libgcc|libstdc", "GPL-3.0-or-later WITH GCC-exception-3.1"), (r"liblz4", "BSD-2-Clause"),
    (r"libglib|libgcrypt|libgpg-error|libsystemd", "LGPL-2.1-or-later"), (r"libkeyutils", "LGPL-2.0-or-later"),
    (r"libpcre2|libzstd|libuuid", "BSD-3-Clause"), (r"libpng", "libpng-2.0"), (r"libsqlite3", "blessing"),
    (r"zlib1g", "Zlib"), (r"liblzma", "LicenseRef-public-domain"), (r"CPython", "PSF-2.0"),
    (r"libx11|libxcb|libxkb|libexpat|libffi|libfontconfig|libbrotli|libcom-err|libkrb5|libk5|libgssapi", "MIT"),
)  # fmt: skip
"""The licence of the library itself: that of its source package, which Debian writes down, may be another."""

QT_NOTICE = """Qt and Qt for Python (PySide6, shiboken6) are used under the GNU Lesser General Public License 3.
Their libraries lie as separate files in _internal/PySide6 and may be replaced by compatible ones. The sources are at
https://code.qt.io and https://download.qt.io. The texts of the LGPL and of the GPL that it refers to lie beside this
file, in the folder licenses.

Python is used under the PSF License Agreement (https://docs.python.org/3/license.html). The program is started by the
boot loader of PyInstaller, whose licence (GPL 2 or later) allows with an exception what is started to have any other.
"""


def runtime_packages(root: Path) -> list[str]:
    """The locked packages that are installed here, by name; what is for another system is not."""
    names = sorted({name.lower() for name, _ in _PINNED.findall((root / "requirements.lock").read_text("utf-8"))})
    return [name for name in names if name not in _TOOLS and _installed(name)]


def unnamed(modules: Iterable[str], root: Path) -> list[str]:
    """Of the frozen modules those that would travel without a word of who made them: a fault."""
    named, owners = set(runtime_packages(root)), metadata.packages_distributions()
    tops = {name.partition(".")[0] for name in modules} - set(sys.stdlib_module_names) - _OURS
    strange = {top for top in tops if not _FREEZER_S.match(top)}
    return sorted(top for top in strange if not named & {_plain(owner) for owner in owners.get(top, ())})


def _plain(name: str) -> str:
    """A package's name as the lock writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def licence(name: str) -> str:
    """What a package says of its licence: an SPDX expression where it gives one."""
    about = metadata.distribution(name).metadata
    named = about.get("License-Expression") or ""
    if not named:
        named = "; ".join(
            text.rpartition(" :: ")[2] for text in about.get_all("Classifier") or [] if text.startswith("License ::")
        )
    return named or (about.get("License") or "").strip().partition("\n")[0] or _SAID.get(name, "see its notice")


def licence_texts(name: str) -> Iterator[tuple[str, str]]:
    """The licence files that a package brings."""
    for file in metadata.distribution(name).files or []:
        path = Path(str(file.locate()))
        if _LICENCE_FILE.search(file.as_posix()) and path.is_file() and path.suffix not in (".py", ".pyc"):
            yield path.name, path.read_text("utf-8", "replace").strip()


class Library(NamedTuple):
    """A shared library of the build machine's system in the bundle, with its package where that is known."""

    file: Path
    package: str
    version: str


def notices(root: Path, folder: Path) -> str:
    """The text that travels with the program: Qt first, then every package, pictures and letters, the system's part."""
    parts = ["Mostrador is distributed under the Apache License 2.0 (LICENSE).\n", QT_NOTICE]
    for name in runtime_packages(root):
        found = metadata.distribution(name)
        parts.append(f"{_RULE}\n{found.metadata['Name']} {found.version} — {licence(name)}\n")
        parts += [f"--- {title}\n\n{text}\n" for title, text in licence_texts(name)]
    for file in sorted((root / "resources").rglob("LICENSE-*.txt")):
        parts.append(f"{_RULE}\n{file.stem.removeprefix('LICENSE-')}\n\n{file.read_text('utf-8').strip()}\n")
    of_python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if of_python.is_file():
        parts.append(f"{_RULE}\nPython {platform.python_version()}\n\n{of_python.read_text('utf-8').strip()}\n")
    libraries = _system_libraries(folder)
    listed = "\n".join(f"{each.file.name}  {each.package} {each.version}" for each in libraries)
    parts.append(f"{_RULE}\nLibraries of the system on which this was built\n\n{listed}\n")
    texts: dict[str, list[str]] = {}
    for package in sorted({each.package for each in libraries}):
        texts.setdefault(_copyright(package), []).append(package)
    parts += [f"--- {', '.join(packages)}\n\n{text}\n" for text, packages in texts.items() if text]
    return "\n".join(parts)


_RULE = "=" * 100
_OF_QT, _OF_ICU = "LGPL-3.0-only", "Unicode-3.0"


def bill(root: Path, folder: Path, version: str) -> dict[str, Any]:
    """A software bill of materials (CycloneDX 1.5): packages, what lies inside them, every shared library's hash."""
    components = [
        _component(name, metadata.version(name), licence(name), purl=f"pkg:pypi/{name}@{metadata.version(name)}")
        for name in runtime_packages(root)
    ]
    components += [_component(name, number, said) for name, number, said in _inside()]
    for each in _system_libraries(folder):
        said = next((said for names, said in _OF_DEBIAN if re.match(names, each.package)), "unknown")
        components.append(_component(each.file.name, each.version, said, file=each.file))
    qt = metadata.version("pyside6-essentials")
    for file in _libraries_of_packages(folder):
        owner = file.relative_to(folder / "_internal").parts[0]
        if owner in ("PySide6", "shiboken6"):
            icu = file.name.startswith("libicu")
            components.append(_component(file.name, "" if icu else qt, _OF_ICU if icu else _OF_QT, file=file))
        elif owner == "pillow.libs":
            components.append(_component(file.name, "", "see pillow in THIRD-PARTY-NOTICES.txt", file=file))
    about = {"type": "application", "name": "mostrador", "version": version, "licenses": [{"license": {
        "id": "Apache-2.0"}}]}  # fmt: skip
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": about},
            "components": components}  # fmt: skip


def _libraries_of_packages(folder: Path) -> list[Path]:
    """Libraries that packages brought; their own modules are no libraries."""
    found = sorted(path for path in (folder / "_internal").glob("*/**/*") if _LIBRARY.search(path.name))
    return [path for path in found if not path.is_symlink()]


def _component(name: str, version: str, said: str, *, purl: str = "", file: Path | None = None) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "library" if file is None else "file", "name": name}
    made |= {"version": version} if version else {}
    made |= {"purl": purl} if purl else {}
    if file is not None:
        made["hashes"] = [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}]
    return made | {"licenses": [{"license": {"name": said}}]}


def _inside() -> Iterator[tuple[str, str, str]]:
    """What packages carry inside their own files, by the name under which a weakness of it would become known."""
    import pypdfium2
    from cryptography.hazmat.backends.openssl.backend import backend
    from PIL import features

    from app.store.sqlite import sqlite3

    yield "python", platform.python_version(), "PSF-2.0"
    yield "pyinstaller", metadata.version("pyinstaller"), "GPL-2.0-or-later WITH Bootloader-exception"
    yield "qt", metadata.version("pyside6-essentials"), _OF_QT
    yield "sqlite", sqlite3.sqlite_version, "blessing"
    yield "openssl", backend.openssl_version_text().split()[1], "Apache-2.0"
    yield "pdfium", str(pypdfium2.PDFIUM_INFO).partition("@")[0], "BSD-3-Clause AND Apache-2.0"
    for name, part, said in (
        ("freetype", "freetype2", "FTL"), ("lcms2", "littlecms2", "MIT"), ("harfbuzz", "harfbuzz", "MIT"),
        ("libjpeg-turbo", "libjpeg_turbo", "IJG AND BSD-3-Clause"), ("openjpeg", "jpg_2000", "BSD-2-Clause"),
        ("libtiff", "libtiff", "libtiff"),
    ):  # fmt: skip
        if number := features.version(part):
            yield name, number, said


def _system_libraries(folder: Path) -> list[Library]:
    """Shared libraries at the top of the bundle that come from the system, with the Debian package where known."""
    files = sorted(path for path in (folder / "_internal").glob("lib*.so*") if not path.is_symlink())
    return [Library(path, *_owner(path.name)) for path in files]


def _owner(name: str) -> tuple[str, str]:
    if name.startswith("libpython"):
        return "CPython", platform.python_version()
    if shutil.which("dpkg-query") is None:
        return "unknown", ""
    found = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True).stdout
    package = found.partition(":")[0].strip()
    if not package:
        return "unknown", ""
    asked = ["dpkg-query", "-W", "-f", "${Package} ${Version}", package]
    told = subprocess.run(asked, capture_output=True, text=True).stdout.split()
    return (told[0], told[1]) if len(told) == 2 else ("unknown", "")


def _copyright(package: str) -> str:
    """What Debian says of a package's authors and licences; empty elsewhere."""
    file = Path("/usr/share/doc") / package / "copyright"
    return file.read_text("utf-8", "replace").strip() if file.is_file() else ""


WRITTEN = ("licenses", "LICENSE", "THIRD-PARTY-NOTICES.txt", "SBOM.cdx.json")
"""What `write` leaves in a folder."""


def write(root: Path, folder: Path, version: str) -> None:
    """Notices, licence texts and bill into a finished bundle."""
    shutil.copytree(root / "packaging" / "licenses", folder / "licenses", dirs_exist_ok=True)
    shutil.copy(root / "LICENSE", folder / "LICENSE")
    text = notices(root, folder)
    (folder / "THIRD-PARTY-NOTICES.txt").write_text(text, "utf-8")
    for name in sorted(set(_COMMON.findall(text))):  # what the system's own notices refer to
        if (common := Path("/usr/share/common-licenses") / name).is_file():
            shutil.copy(common, folder / "licenses" / f"{name}.txt")
    told = json.dumps(bill(root, folder, version), ensure_ascii=False, indent=1)
    (folder / "SBOM.cdx.json").write_text(told + "\n", "utf-8")
