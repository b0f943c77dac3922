"""Sets this checkout up on a bare machine and starts it; knows systems and packages, nothing of the program.

    python3 dev.py run          the till in practice mode; without a screen, the same day on the command line
    python3 dev.py test         everything that is checked: style, types, architecture, behaviour
    python3 dev.py torture      the promises under fire, as long as one likes: --minutes N
    python3 dev.py package      what shops install: one folder, .deb and .tar.xz (or setup, or .app), tried afterwards
    python3 dev.py bench        what a cashier feels, beside its physical limits
    python3 dev.py coverage     every branch of the core, and what no test reaches
    python3 dev.py lint | demo | screenshots | lock | audit

Standard library only, because it runs before anything is installed. Arguments after the command are handed on.

The program is not installed into the environment: a path file makes the checkout importable and a launcher makes
`.venv/bin/mostrador`. That needs no build tool and no network, and what runs is always what is in the checkout.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
ON_WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if ON_WINDOWS else "python")
OLDEST, NEWEST = (3, 11), (3, 14)

RUNTIME_LOCK, DEVELOPMENT_LOCK = "requirements.lock", "requirements-dev.lock"

# What the Qt wheels expect of a Linux system: shared library -> Debian package (the same names on Ubuntu).
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def stop(sentence: str) -> NoReturn:
    """End with one sentence on stderr and status 1."""
    print(sentence, file=sys.stderr)
    raise SystemExit(1)


def say(sentence: str) -> None:
    """Tell what is going on, before it happens."""
    print(f"[dev] {sentence}", file=sys.stderr, flush=True)


def has_screen() -> bool:
    """Whether a window can be shown; a chosen Qt platform counts as one."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- the interpreter -------------------------------------------------------------------------------------------------


def use_a_supported_python() -> None:
    """Continue under another Python of this machine when this one is too old or too new."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other and subprocess.run([other, "-c", ""], capture_output=True).returncode == 0:
            become([other, str(ROOT / "dev.py"), *sys.argv[1:]])
    here = ".".join(map(str, sys.version_info[:2]))
    stop(f"Python 3.{OLDEST[1]} to 3.{NEWEST[1]} is needed, this is {here}: install one of them and run it again.")


def become(command: list[str], **variables: str) -> NoReturn:
    """Replace this process by another one (Windows: wait for it), from the checkout's root."""
    environment = {**os.environ, **variables}
    sys.stdout.flush()
    if ON_WINDOWS:
        raise SystemExit(subprocess.run(command, cwd=ROOT, env=environment).returncode)
    os.chdir(ROOT)
    os.execve(command[0], command, environment)


# --- the system ------------------------------------------------------------------------------------------------------


def can_load(library: str) -> bool:
    """Whether the dynamic linker finds the library; the only question that counts, whatever the distribution."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Debian's names of what is missing: shared libraries, Python's venv module, root certificates."""
    packages = [package for library, package in libraries.items() if not can_load(library)]
    if not PYTHON.exists():
        if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
            packages.append("python{}.{}-venv".format(*sys.version_info[:2]))
        if shutil.which("apt-get") and not os.path.exists("/etc/ssl/certs/ca-certificates.crt"):
            packages.append("ca-certificates")
    return packages


def root_prefix() -> list[str] | None:
    """How to become root without a question: not at all, by sudo, or None when there is no way."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def prepare_system(libraries: dict[str, str]) -> None:
    """Install what is missing on Debian and its relatives; elsewhere say exactly what is missing and stop."""
    if not sys.platform.startswith("linux"):
        return
    packages = missing_packages(libraries)
    if not packages:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    prefix = root_prefix()
    if not shutil.which("apt-get"):
        stop(f"This system lacks what Debian calls {', '.join(packages)}: install them and run this again.")
    if prefix is None:
        stop(f"System packages are missing; run this first, as root:  apt-get update && {line}")
    say(f"installing system packages: {' '.join(packages)}")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    nothing = subprocess.DEVNULL
    subprocess.run([*apt, "update"], stdin=nothing, stdout=nothing)  # an old index may do: the next line decides
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if subprocess.run(install, stdin=nothing, stdout=nothing).returncode:
        stop(f"System packages could not be installed; this is what failed:  apt-get update && {line}")


# --- the environment -------------------------------------------------------------------------------------------------


def fingerprint(lock: str) -> str:
    """What an environment was made from: lock, interpreter, place, and this file."""
    parts = [(ROOT / lock).read_bytes(), (VENV / "pyvenv.cfg").read_bytes(), bytes(ROOT), Path(__file__).read_bytes()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_ready(lock: str) -> bool:
    """Whether the environment has what the lock lists; the development lock includes the runtime one."""
    for name in {lock, DEVELOPMENT_LOCK}:
        stamp = VENV / f"{name}.stamp"
        if PYTHON.exists() and stamp.exists() and stamp.read_text("utf-8") == fingerprint(name):
            return True
    return False


def prepare_environment(lock: str) -> None:
    """Make .venv and install exactly what the lock lists, wheels only, every file checked by its hash."""
    if is_ready(lock):
        return
    if not PYTHON.exists():
        say("making .venv")
        if subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)]).returncode:
            stop("The environment .venv could not be made; remove that folder and run this again.")
    say(f"installing what {lock} lists (the first time some 100 MB)")
    pip = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input"]
    if subprocess.run([*pip, "--only-binary", ":all:", "--require-hashes", "-r", lock], cwd=ROOT).returncode:
        stop("The packages could not be installed; see above, then run this again (it continues where it stopped).")
    make_importable()
    (VENV / f"{lock}.stamp").write_text(fingerprint(lock), "utf-8")


def make_importable() -> None:
    """Put the checkout on the environment's path and a `mostrador` command beside its Python."""
    ask = [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip()
    Path(site, "mostrador.pth").write_text(f"{ROOT}\n")
    if ON_WINDOWS:
        (BIN / "mostrador.cmd").write_text('@"%~dp0python.exe" -P -m ui %*\n')
        return
    launcher = BIN / "mostrador"
    launcher.write_text(f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -P -m ui "$@"\n')
    launcher.chmod(0o755)


def prepare(lock: str, *, window: bool = False) -> None:
    """Everything between a clone and a start; nearly free the second time."""
    prepare_system({**QT_LIBRARIES, **(WINDOW_LIBRARIES if window and has_screen() else {})})
    prepare_environment(lock)


# --- the commands ----------------------------------------------------------------------------------------------------


def run(arguments: list[str]) -> None:
    """Open the till in practice mode; without a screen, show the same day on the command line."""
    if not has_screen():
        say("no screen here: showing a cashier's day on the command line")
        demo(arguments)
    prepare(RUNTIME_LOCK, window=True)
    become([str(PYTHON), "-m", "ui", "--practice", *arguments])


def demo(arguments: list[str]) -> None:
    """A cashier's day without a window (--all-countries: five issuers), then a picture of every screen, painted."""
    prepare(RUNTIME_LOCK)
    everywhere = "--all-countries" in arguments
    rest = [word for word in arguments if word != "--all-countries"]
    module = "app.demo_countries" if everywhere else "app.demo"
    status = subprocess.run([str(PYTHON), "-m", module, *rest], cwd=ROOT).returncode
    if status or {"-h", "--help"} & set(rest):
        raise SystemExit(status)
    screenshots([])


def screenshots(arguments: list[str]) -> None:
    """Paint every screen of the window to PNG files."""
    prepare(RUNTIME_LOCK)
    become([str(PYTHON), "-m", "ui.screenshots", *arguments], QT_QPA_PLATFORM="offscreen")


def test(arguments: list[str]) -> None:
    """Run the whole suite in two processes; chosen tests run in one, unless -n is among the arguments."""
    prepare(DEVELOPMENT_LOCK)
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of programs are started: each would compile itself
    compiled = str(VENV / "compiled")
    spread = [] if arguments else ["-n", "2", "--dist", "worksteal"]
    become([str(PYTHON), "-m", "pytest", *spread, *arguments], QT_QPA_PLATFORM=platform, PYTHONPYCACHEPREFIX=compiled)


def lint(arguments: list[str]) -> None:
    """Only what needs no running program: style, types, import directions, architecture, repository."""
    test(["tests/test_lint.py", "tests/test_architecture.py", "tests/test_repository.py", *arguments])


def tool(module: str, arguments: list[str]) -> None:
    """A command that is a program of the tests; `--help` after it says more."""
    prepare(DEVELOPMENT_LOCK)
    become([str(PYTHON), "-m", module, *arguments], QT_QPA_PLATFORM="offscreen")


def package(arguments: list[str]) -> None:
    """Freeze the program, pack it for this system, and try it; `--bare` tries it in a clean Debian without Python."""
    prepare(DEVELOPMENT_LOCK)
    become([str(PYTHON), "packaging/build.py", *arguments])


def lock(arguments: list[str]) -> None:
    """Write both locks anew from pyproject.toml; needs uv (pip install uv). `-U` takes newer versions."""
    uv = shutil.which("uv") or stop("uv is needed to write the locks: pip install uv")
    options = ["--universal", "--generate-hashes", "--python-version", "3.11", "--no-build", "-q", *arguments]
    development = ["--extra", "dev", "--extra", "package", "-c", RUNTIME_LOCK]
    environment = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "python3 dev.py lock"}
    for extra in (["-o", RUNTIME_LOCK], [*development, "-o", DEVELOPMENT_LOCK]):
        compile_lock = [uv, "pip", "compile", "pyproject.toml", *options, *extra]
        subprocess.run(compile_lock, cwd=ROOT, env=environment, check=True)


def audit(arguments: list[str]) -> None:
    """Of what the program is made (CycloneDX), whether it is as the lock says, and what is known against it."""
    prepare(RUNTIME_LOCK)
    become([str(PYTHON), "packaging/audit.py", *arguments])


COMMANDS: dict[str, Callable[[list[str]], None]] = {
    "run": run, "test": test, "torture": partial(tool, "tests.torture"), "bench": partial(tool, "tests.bench"),
    "coverage": partial(tool, "tests.covered"), "package": package, "lint": lint, "demo": demo,
    "screenshots": screenshots, "lock": lock, "audit": audit,
}  # fmt: skip


def main() -> None:
    """Read the command and hand the rest on."""
    use_a_supported_python()
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        print(__doc__)
        raise SystemExit(0 if sys.argv[1:] in (["-h"], ["--help"]) else 2)
    COMMANDS[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    main()
