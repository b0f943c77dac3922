"""Who made what travels in the bundle: third-party notices and a CycloneDX list, from installed metadata and files."""

import hashlib
import json
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
_LICENCE_FILE = re.compile(r"(?i)(?:^|/)(?:licen[cs]e|copying|notice|authors)[^/]*$|/licenses/")
_TOOLS = {"pip", "click", "click-default-group", "tabulate", "setuptools", "lazy-importer"}
"""What sqlite-utils asks for its own command line; the bundle leaves it out unless something imports it."""

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
    return named or (about.get("License") or "").strip().partition("\n")[0] or "see its notice"


def licence_texts(name: str) -> Iterator[tuple[str, str]]:
    """The licence files that a package brings."""
    for file in metadata.distribution(name).files or []:
        path = Path(str(file.locate()))
        if _LICENCE_FILE.search(file.as_posix()) and path.is_file() and path.suffix not in (".py", ".pyc"):
            yield path.name, path.read_text("utf-8", "replace").strip()


def notices(root: Path, folder: Path) -> str:
    """The text that travels with the program: Qt first, then every package, then the system's libraries."""
    parts = ["Mostrador is distributed under the Apache License 2.0 (LICENSE).\n", QT_NOTICE]
    for name in runtime_packages(root):
        found = metadata.distribution(name)
        parts.append(f"{'=' * 100}\n{found.metadata['Name']} {found.version} — {licence(name)}\n")
        parts += [f"--- {title}\n\n{text}\n" for title, text in licence_texts(name)]
    libraries = "\n".join(f"{file.name}  {owner}" for file, owner in _system_libraries(folder))
    parts.append(f"{'=' * 100}\nLibraries of the system on which this was built\n\n{libraries}\n")
    return "\n".join(parts)


def bill(root: Path, folder: Path, version: str) -> dict[str, Any]:
    """A software bill of materials (CycloneDX 1.5): packages with their licences, libraries with their hashes."""
    packages = [
        {
            "type": "library", "name": name, "version": metadata.version(name),
            "purl": f"pkg:pypi/{name}@{metadata.version(name)}", "licenses": [{"license": {"name": licence(name)}}],
        }
        for name in runtime_packages(root)
    ]  # fmt: skip
    libraries = [
        {
            "type": "library", "name": file.name, "version": owner.partition(" ")[2] or "unknown",
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
        }
        for file, owner in _system_libraries(folder)
    ]  # fmt: skip
    about = {"type": "application", "name": "mostrador", "version": version, "licenses": [{"license": {
        "id": "Apache-2.0"}}]}  # fmt: skip
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": about},
            "components": packages + libraries}  # fmt: skip


def _system_libraries(folder: Path) -> list[tuple[Path, str]]:
    """Shared libraries at the top of the bundle that come from the system, with the Debian package where known."""
    files = sorted(path for path in (folder / "_internal").glob("lib*.so*") if not path.is_symlink())
    return [(path, _owner(path.name)) for path in files]


def _owner(name: str) -> str:
    if name.startswith("libpython"):
        return f"CPython {platform.python_version()}"
    if shutil.which("dpkg-query") is None:
        return "unknown"
    found = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True).stdout
    package = found.partition(":")[0].strip()
    if not package:
        return "unknown"
    asked = ["dpkg-query", "-W", "-f", "${Package} ${Version}", package]
    return subprocess.run(asked, capture_output=True, text=True).stdout.partition("\n")[0] or "unknown"


def write(root: Path, folder: Path, version: str) -> None:
    """Notices, licence texts and bill into a finished bundle."""
    shutil.copytree(root / "packaging" / "licenses", folder / "licenses", dirs_exist_ok=True)
    shutil.copy(root / "LICENSE", folder / "LICENSE")
    (folder / "THIRD-PARTY-NOTICES.txt").write_text(notices(root, folder), "utf-8")
    text = json.dumps(bill(root, folder, version), ensure_ascii=False, indent=1)
    (folder / "SBOM.cdx.json").write_text(text + "\n", "utf-8")
