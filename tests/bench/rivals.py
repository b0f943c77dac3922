"""What a developer would otherwise reach for: stock httpx here, queues and mappers in an environment made when asked.

`--compare` makes that environment; nothing of it is ever in our locks.
"""

from __future__ import annotations

import atexit
import json
import shutil
import subprocess
import sys
import tempfile
import venv
from functools import cache
from pathlib import Path

import PySide6

from tests.torture.calls import ROOT

_PACKAGES = ("huey", "persist-queue", "SQLAlchemy", "httpx")
_SCRIPT = ROOT / "tests" / "bench" / "rival.py"


def stock(address: str, payloads: list[str]) -> tuple[float, float]:
    """Seconds and processor seconds of httpx as it comes, five at once."""
    found = _told([sys.executable, str(_SCRIPT), "httpx", address], payloads)
    assert found is not None
    return found


def queue(name: str, address: str, payloads: list[str]) -> tuple[float, float] | None:
    """The same through somebody's queue on SQLite, five workers; None where it cannot be had."""
    python = environment()
    return None if python is None else _told([str(python), str(_SCRIPT), name, address], payloads)


def mapped(database: Path, sales: list[dict[str, object]]) -> float | None:
    """Milliseconds of a sale written with SQLAlchemy into the same file; None where it cannot be had."""
    python = environment()
    found = None if python is None else _told([str(python), str(_SCRIPT), "sqlalchemy", str(database)], sales)
    return None if found is None else found[0]


def drawn(pdf: str, rounds: int) -> tuple[float, float] | None:
    """Milliseconds from base64 to a page at 203 and at 300 dpi with QtPdf; None where it cannot be had."""
    python = environment(f"PySide6-Addons=={PySide6.__version__}")
    return None if python is None else _told([str(python), str(_SCRIPT), "qtpdf", str(rounds)], pdf)


@cache
def environment(*packages: str) -> Path | None:
    """A Python that has them; None without a network."""
    folder = Path(tempfile.mkdtemp(prefix="mostrador-rivals-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    words = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *(packages or _PACKAGES)]
    done = subprocess.run(words, check=False, capture_output=True)
    return python if done.returncode == 0 else None


def _told(words: list[str], given: object) -> tuple[float, float] | None:
    done = subprocess.run(words, input=json.dumps(given), capture_output=True, text=True, check=False, timeout=300)
    if done.returncode:
        sys.stderr.write(done.stderr)
        return None
    first, second = done.stdout.split()
    return float(first), float(second)
