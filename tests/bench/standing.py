"""A till that starts from a cold disk or frozen, stands idle, lives through a day: in processes of their own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from app.ports import SystemClock
from app.practice import Practice
from tests.bench import drain, shelf
from tests.bench.figures import Figure, absent, median, noise, paired
from tests.bench.measures import MS, as_installed, spawned
from tests.bench.server import served
from tests.torture.calls import ROOT
from tests.torture.program import ISSUER

DAY = 500
"""Sales of a day."""
FROZEN = ROOT / "dist" / "mostrador" / "mostrador"


_FORGET = """
import os, pathlib, sys
for folder in sys.argv[1:]:
    for path in pathlib.Path(folder).rglob("*"):
        if path.is_file() and not path.is_symlink():
            handle = os.open(path, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)
"""


def forget(folders: tuple[Path, ...]) -> None:
    """Ask the system to drop what it keeps of these folders' files; what a running program has mapped stays.

    In a process of its own: closing a file gives up every lock of the process on it, and with them a database that is
    open here (the next program would make its shared memory anew beneath us).
    """
    subprocess.run([sys.executable, "-c", _FORGET, *map(str, folders)], check=True)


def remember(folder: Path) -> None:
    """Read the files again, in a process of its own: what is measured next is a till that has been open for hours."""
    words = "import pathlib, sys; [p.read_bytes() for p in pathlib.Path(sys.argv[1]).rglob('*') if p.is_file()]"
    subprocess.run([sys.executable, "-c", words, str(folder)], check=True)


def cold(folder: Path, rounds: int) -> Iterator[Figure]:
    """The first start of the day, as far as a program may bring it about: nothing of ours is in the page cache."""
    packages = Path(sysconfig.get_paths()["platlib"])
    library = Path(sysconfig.get_paths()["stdlib"])
    ground = (packages / "PySide6", packages / "shiboken6", packages / "pysqlite3", folder, folder.parent / "compiled",
              *(library / name for name in ("lib-dynload", "json", "re", "encodings", "__pycache__")),
              ROOT / "resources")  # fmt: skip
    os.sync()

    def start(what: str) -> Callable[[], float]:
        def once() -> float:
            forget(ground)
            return spawned(folder, what)[0]

        return once

    bare, till = paired(max(3, rounds // 2), start("bare"), start("till"))
    yield Figure("start", "the same, page cache dropped", median(till), "ms", "bare window, dropped too", median(bare),
                 1.4, noise=noise(till))  # fmt: skip


def packaged(folder: Path, build: bool) -> Path | None:
    """The packaged program of this source: the one in dist/, or one that is built now; None: neither."""
    newest = max(path.stat().st_mtime for room in ("app", "ui") for path in (ROOT / room).rglob("*.py"))
    if FROZEN.exists() and FROZEN.stat().st_mtime >= newest:
        return FROZEN
    if not build:
        return None
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(folder),
             "--workpath", str(folder / "work"), str(ROOT / "packaging" / "mostrador.spec")]  # fmt: skip
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True)
    return folder / "mostrador" / "mostrador"


def frozen(folder: Path, rounds: int, build: bool) -> Iterator[Figure]:
    """The packaged program beside the source, both until the engine has taken its lock: what follows the paint."""
    what = "frozen program until its engine stands"
    made = packaged(folder.parent / "packaged", build)
    if made is None:
        yield absent("start", what, "dist/ is missing or older than the source: `--package`, `python3 dev.py package`")
        return
    source, program = (
        _until_it_stands(folder, words) for words in ([sys.executable, "-m", "ui"], [str(made)])
    )  # fmt: skip
    source()
    program()
    plain, packed = paired(max(3, rounds // 2), source, program)
    yield Figure("start", what, median(packed), "ms", "from source", median(plain), 1.1, noise=noise(packed))


def _until_it_stands(folder: Path, words: list[str]) -> Callable[[], float]:
    lock = folder / "practica" / "engine.lock"
    environ = {**as_installed(folder), "QT_QPA_PLATFORM": "offscreen"}

    def once() -> float:
        lock.unlink(missing_ok=True)
        began = time.perf_counter()
        with subprocess.Popen([*words, "--practice", "--data", str(folder)], cwd=ROOT, env=environ,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:  # fmt: skip
            while not lock.exists() and time.perf_counter() - began < 60:
                time.sleep(0.002)
            took = (time.perf_counter() - began) * MS
            time.sleep(0.5)
            program.send_signal(signal.SIGTERM)
            program.wait(30)
        return took

    return once


def day(folder: Path) -> Iterator[Figure]:
    """Memory after the first sync and after 500 sales, and how often it wakes when nobody is there.

    As a shop has it: the providers are somebody else's process, over the wire.
    """
    environ = {**as_installed(folder), "QT_QPA_PLATFORM": "offscreen"}
    bare = median([spawned(folder, "bare")[1] for _ in range(3)])
    with served() as address:
        with closing(drain.till(folder, ISSUER, address, "conteo")) as shop:
            shop.services.set("gforce", Practice(SystemClock()).settings(address)["gforce"], "bench")
            shelf.fill(shop, 1000, 1000, 1000)
        words = [sys.executable, "-m", "tests.bench.day", str(folder), str(DAY)]
        said = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True, check=True).stdout
    told = json.loads(said.strip().splitlines()[-1])
    what = "all libraries included, the providers elsewhere"
    yield Figure("memory", f"after the first sync, at rest, {what}", told["first"], "MB", "bare window", bare, 1.7)
    what = f"after {DAY} sales, all sent, at rest"
    yield Figure("memory", what, told["last"], "MB", "after the first sync", told["first"], 1.1)
    yield Figure("idle", "wake-ups of all threads", told["woken"], "/s", "3 /s", 3.0, 1.0)
