"""Tries the frozen program as a shop would: window, practice sale, authorization, PDF, kill, restart, uninstall.

Either the folder as it lies here, or the package installed into a clean Debian in which there is no Python.
"""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SALE = {"lines": [{"description": "Café molido 500 g", "quantity": "2", "unit_price": "6.69", "tax": "7"}]}
SUITE = "bookworm"
HOME = "/root"
"""Of whoever tries it in the clean Debian."""
PATIENCE = 60.0
MANUAL_WITH_PICTURES = 500_000  # bytes; without them it has a fifth of that


class Place:
    """Where the program is tried: `run` starts it there, `data` is its folder as seen from here."""

    def __init__(self, program: list[str], data: Path, inside: str) -> None:
        self.program = program
        self.data = data
        self.inside = inside
        self.environ = {**os.environ, "MOSTRADOR_PASSPHRASE": "solo para esta prueba"}

    def run(self, *words: str, given: Any = None) -> Any:
        """One command; its JSON. AssertionError with all it said when it fails."""
        command = [*self.program, "--data", self.inside, *words, "--json"]
        text = None if given is None else json.dumps(given)
        done = subprocess.run(command, input=text, capture_output=True, text=True, env=self.environ, timeout=PATIENCE)
        assert done.returncode == 0, (words, done.returncode, done.stdout[-500:], done.stderr[-500:])
        return json.loads(done.stdout)


def _mirror() -> list[str]:
    """Where debootstrap fetches from: what DEBIAN_MIRROR names, otherwise its own choice."""
    named = os.environ.get("DEBIAN_MIRROR", "")
    return [named] if named else []


def smoke(folder: Path, dist: Path, *, bare: bool) -> int:
    """0 when everything works; a sentence for each step on stderr."""
    if bare:
        return _in_bare_debian(next(iter(dist.glob("*.deb"))))
    with tempfile.TemporaryDirectory() as scratch:
        name = "mostrador-cli.exe" if sys.platform == "win32" else "mostrador"
        data = Path(scratch) / "practica"
        _try(Place([str(folder / name)], data, str(data)))
    return 0


def _try(place: Place) -> None:
    place.run("practice", "init")
    _step("lists the same providers as the source", lambda: _same_providers(place))
    _step("sells in practice mode, authorises, stores the PDF", lambda: _sell(place))
    _step("renders its own paper", lambda: _paper(place))
    _step("copies and restores", lambda: _copy(place))
    if sys.platform.startswith("linux") and not shutil.which("Xvfb"):
        print("[smoke] no Xvfb: the window was not tried", file=sys.stderr)
        return
    _step("opens a window, is killed, opens again, nothing lost", lambda: _window(place))


def _step(title: str, work: Callable[[], object]) -> None:
    started = time.monotonic()
    work()
    print(f"[smoke] {title}: {time.monotonic() - started:.1f} s", file=sys.stderr, flush=True)


def _same_providers(place: Place) -> None:
    from app.providers.registry import providers

    assert sorted(row["name"] for row in place.run("provider", "list")) == sorted(providers())


def _sell(place: Place) -> None:
    place.run("issuer", "add", "tienda", "--country", "PA", "--tax-id", "155596713-2-2015", "--legal-name",
              "Tienda, S.A.", "--set", "dv=59")  # fmt: skip
    place.run("sell", "-", given=[SALE] * 3)
    place.run("sync", "--until-idle", "--max-seconds", "40")
    found = place.run("documents")
    assert [row["status"] for row in found] == ["authorized"] * 3
    assert all(row["pdf"]["stored"] for row in found)


def _paper(place: Place) -> None:
    document = place.run("documents")[0]["id"]
    for form in ("a4", "ticket"):
        inside = f"{place.inside}/{form}.pdf"
        subprocess.run([*place.program, "--data", place.inside, "pdf", document, "-o", inside, "--format", form],
                       check=True, env=place.environ, timeout=PATIENCE)  # fmt: skip
        assert (place.data / f"{form}.pdf").read_bytes().startswith(b"%PDF")
    place.run("manual", "cashier", "-o", f"{place.inside}/manual.pdf")
    manual = (place.data / "manual.pdf").read_bytes()
    assert manual.startswith(b"%PDF")
    assert len(manual) > MANUAL_WITH_PICTURES


def _copy(place: Place) -> None:
    copy = f"{place.inside}/copy.zip"
    assert place.run("backup", copy)["papers"] >= 3
    assert place.run("restore", copy)["lost_sales"] == 0
    assert place.run("verify")["ok"]


def _window(place: Place) -> None:
    display, server = _screen()
    try:
        for ends in (signal.SIGKILL, signal.SIGTERM):
            place.run("sell", "-", given=SALE)
            window = subprocess.Popen([*place.program, "--practice", "--data", str(Path(place.inside).parent)],
                                      env={**place.environ, **display})  # fmt: skip
            _until(lambda: _window_is_open(place.data), window)
            window.send_signal(ends)
            window.wait(PATIENCE)
    finally:
        if server is not None:
            server.terminate()
            server.wait(10)
    assert place.run("verify")["ok"]


def _screen() -> tuple[dict[str, str], subprocess.Popen[bytes] | None]:
    """A screen of our own on Linux; elsewhere the one that is there."""
    if not sys.platform.startswith("linux"):
        return {}, None
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        return {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}, server


def _window_is_open(folder: Path) -> bool:
    """The program notes in its database that its window stands; it clears the note when it is closed properly."""
    database = folder / "mostrador.db"
    if not database.exists():
        return False
    db = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
    try:
        return bool(db.execute("SELECT 1 FROM settings WHERE key = 'window_open' AND value = 'true'").fetchone())
    except sqlite3.Error:
        return False
    finally:
        db.close()


def _until(true: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert process.poll() is None, "the program ended before its window stood"
        assert time.monotonic() < end, "no window in time"
        time.sleep(0.1)


def _in_bare_debian(package: Path) -> int:
    """The .deb in a fresh minimal Debian without Python: installed by apt, tried, removed; the data stay."""
    assert os.geteuid() == 0, "a clean root needs root"
    scratch = Path(tempfile.mkdtemp(prefix="mostrador-bare-"))
    root = scratch / "root"
    mounted: list[Path] = []
    try:
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(root), *_mirror()], check=True,
                       stdout=subprocess.DEVNULL)  # fmt: skip
        for name in ("resolv.conf", "hosts"):
            shutil.copy(f"/etc/{name}", root / "etc" / name)
        (root / "tmp" / ".X11-unix").mkdir(mode=0o1777, exist_ok=True)
        for source, target in (("/dev", "dev"), ("/proc", "proc"), ("/tmp/.X11-unix", "tmp/.X11-unix")):
            Path(source).mkdir(mode=0o1777, exist_ok=True)
            subprocess.run(["mount", "--bind", source, str(root / target)], check=True)
            mounted.append(root / target)
        shutil.copy(package, root / "mostrador.deb")
        _chroot(root, "apt-get", "-qq", "update")
        _chroot(root, "apt-get", "-qq", "-y", "--no-install-recommends", "install", "/mostrador.deb")
        assert not list((root / "usr" / "bin").glob("python3*")), "this root is not without Python"
        data = root / "root" / "till" / "practica"
        _try(
            Place(
                ["chroot", str(root), "/usr/bin/env", f"HOME={HOME}", "/usr/bin/mostrador"],
                data,
                f"{HOME}/till/practica",
            )
        )
        before = _digest(data)
        _chroot(root, "apt-get", "-qq", "-y", "purge", "mostrador")
        assert not (root / "opt" / "mostrador").exists()
        assert _digest(data) == before, "the data were touched"
        print("[smoke] uninstalled, data untouched", file=sys.stderr)
        return 0
    finally:
        for place in reversed(mounted):
            subprocess.run(["umount", "-l", str(place)], check=False)
        if not any(place.is_mount() for place in mounted):
            shutil.rmtree(scratch, ignore_errors=True)


def _chroot(root: Path, *words: str) -> None:
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C", "HOME": HOME}
    done = subprocess.run(["chroot", str(root), *words], capture_output=True, text=True, env=environ)
    assert done.returncode == 0, (words, done.stdout[-1000:], done.stderr[-1000:])


def _digest(folder: Path) -> list[tuple[str, bytes]]:
    return sorted((str(path), path.read_bytes()) for path in folder.rglob("*") if path.is_file())
