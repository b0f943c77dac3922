"""Tries the .deb in a clean Debian without Python: installed by apt, printed from, updated, removed; the data stay.

.venv/bin/python packaging/bare.py dist/NAME.deb    as root, with debootstrap and Xvfb; so does `dev.py package --bare`
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1])]

from smoke import MANUAL_WITH_PICTURES, PATIENCE, Place, not_run, service, step, try_out, until, window  # noqa: E402

SUITE = "bookworm"
HOME = "/root"
"""Of whoever tries it."""

_SHARED = (("/dev", "dev"), ("/proc", "proc"), ("/tmp/.X11-unix", "tmp/.X11-unix"))
"""What the clean root borrows from this machine."""

SESSION = """printf %s "$0" | gnome-keyring-daemon --unlock --components=secrets > /dev/null && exec "$@\""""
"""Opens the keyring of a session under that passphrase, then does what follows."""

PRINTER, PAPERS = "caja", "/tmp/papeles"
"""The CUPS PDF printer inside, and where what it prints arrives."""


def in_bare_debian(package: Path) -> int:
    """0 when everything works; AssertionError with what was said when not."""
    assert os.geteuid() == 0, "a clean root needs root"
    scratch = Path(tempfile.mkdtemp(prefix="mostrador-bare-"))
    root = scratch / "root"
    data = root / "root" / "till" / "practica"
    program = ["chroot", str(root), "/usr/bin/env", f"HOME={HOME}", "/usr/bin/mostrador"]
    place = Place(program, data, f"{HOME}/till/practica")
    try:
        with _made(root):
            shutil.copy(package, root / "mostrador.deb")
            step("installs by apt", lambda: _install(root))
            try_out(place)
            step("is not replaced while it sends", lambda: _refuse_update(root, place))
            _print(root, place)
            _keep_keys(root, place)
            step("is removed, the data are untouched", lambda: _remove(root, data))
    finally:
        if not any(os.path.ismount(root / name) for _, name in _SHARED):  # nothing of this machine's is inside
            shutil.rmtree(scratch, ignore_errors=True)
    return 0


@contextmanager
def _made(root: Path) -> Iterator[None]:
    """A minimal Debian with the machine's devices; DEBIAN_MIRROR names where it comes from."""
    named = os.environ.get("DEBIAN_MIRROR", "")
    command = ["debootstrap", "--variant=minbase", SUITE, str(root), *([named] if named else [])]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    for name in ("resolv.conf", "hosts"):
        shutil.copy(f"/etc/{name}", root / "etc" / name)
    mounted: list[Path] = []
    try:
        for source, target in _SHARED:
            for folder in (Path(source), root / target):
                folder.mkdir(mode=0o1777, exist_ok=True)
            subprocess.run(["mount", "--bind", source, str(root / target)], check=True)
            mounted.append(root / target)
        _chroot(root, "apt-get", "-qq", "update")
        yield
    finally:
        for path in reversed(mounted):
            subprocess.run(["umount", "-l", str(path)], check=False)


def _install(root: Path) -> None:
    _chroot(root, "apt-get", "-qq", "-y", "--no-install-recommends", "install", "/mostrador.deb")
    assert not list((root / "usr" / "bin").glob("python3*")), "this root is not without Python"


def _refuse_update(root: Path, place: Place) -> None:
    """The package's own script looks; afterwards the same package goes in."""
    with service(place) as program:
        place.run("outbox")
        assert program.poll() is None
        done = _dpkg(root)
        assert done.returncode != 0, "replaced under a program at work"
        assert "Mostrador está abierto" in done.stderr, done.stderr
    assert place.run("verify")["ok"]
    done = _dpkg(root)
    assert done.returncode == 0, done.stderr


def _dpkg(root: Path) -> subprocess.CompletedProcess[str]:
    command = ["chroot", str(root), "dpkg", "-i", "/mostrador.deb"]
    return subprocess.run(command, capture_output=True, text=True, env=_environ())


def _installed(root: Path, what: str, *packages: str) -> bool:
    """Debian's packages in the root; False, and said to be not run, where they cannot be had."""
    try:
        _chroot(root, "apt-get", "-qq", "-y", "--no-install-recommends", "install", *packages)
    except AssertionError:
        not_run(what, f"{' and '.join(packages)} could not be installed in it")
        return False
    return True


def _print(root: Path, place: Place) -> None:
    """A ticket that waits goes to a CUPS PDF printer as soon as the window stands."""
    what = "printing to a CUPS PDF printer"
    if not _installed(root, what, "cups", "printer-driver-cups-pdf"):
        return
    from app.store.migrations import STEPS

    if not shutil.which("Xvfb"):
        not_run(what, "no Xvfb here")
        return
    if place.run("backup", f"{place.inside}/before.zip")["schema"] != len(STEPS):
        not_run(what, "the source has another schema than what was frozen; freeze it again")
        return
    with _print_service(root):
        step("prints a PDF to a CUPS printer", lambda: _printed(root, place))


@contextmanager
def _print_service(root: Path) -> Iterator[None]:
    """CUPS inside, with one printer that makes PDF files."""
    papers = root / PAPERS.lstrip("/")
    papers.mkdir(mode=0o1777)
    with (root / "etc" / "cups" / "cups-pdf.conf").open("a", encoding="utf-8") as settings:
        settings.write(f"\nOut {PAPERS}\nAnonDirName {PAPERS}\n")
    server = subprocess.Popen(["chroot", str(root), "/usr/sbin/cupsd", "-f"], env=_environ())
    try:
        until(lambda: (root / "run" / "cups" / "cups.sock").exists(), server)
        form = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"
        _chroot(root, "lpadmin", "-p", PRINTER, "-E", "-v", "cups-pdf:/", "-P", form)
        yield
    finally:
        server.terminate()
        server.wait(PATIENCE)


def _printed(root: Path, place: Place) -> None:
    """Queued here, by the same source; printed there, by the frozen program."""
    from app.runtime import Shop

    os.environ["MOSTRADOR_PASSPHRASE"] = place.environ["MOSTRADOR_PASSPHRASE"]
    document = place.run("documents")[0]["id"]
    shop = Shop(place.data)
    shop.printers.set(PRINTER, {"way": "pdf", "address": PRINTER, "paper": "a4"}, "smoke")
    shop.printers.ticket(document, "smoke", printer=PRINTER)
    shop.close()
    papers = root / PAPERS.lstrip("/")
    with window(place) as program:
        until(lambda: any(path.stat().st_size for path in papers.rglob("*.pdf")), program)
    (made,) = papers.rglob("*.pdf")
    assert made.read_bytes().startswith(b"%PDF")
    assert made.stat().st_size < MANUAL_WITH_PICTURES


def _keep_keys(root: Path, place: Place) -> None:
    """Where the session has an open keyring, keys lie in it and in no file of the data folder."""
    what = "keys in the system's keyring"
    if not _installed(root, what, "gnome-keyring", "dbus-daemon"):
        return
    session = ["chroot", str(root), "/usr/bin/env", f"HOME={HOME}", "dbus-run-session", "--", "sh", "-c", SESSION]
    kept = Place([*session, "frase", "/usr/bin/mostrador"], place.data.parent / "llavero", f"{HOME}/till/llavero")
    del kept.environ["MOSTRADOR_PASSPHRASE"]
    step("keeps its keys in the system's keyring", lambda: _kept(kept))


def _kept(place: Place) -> None:
    """Put in one session, read in the next."""
    place.run("practice", "init")
    place.run("issuer", "add", "tienda", "--country", "PA", "--tax-id", "155596713-2-2015", "--legal-name",
              "Tienda, S.A.", "--set", "dv=59")  # fmt: skip
    place.run("provider", "set", "conteo", "api_key=secreto-de-prueba")
    (found,) = [row for row in place.run("doctor") if row["name"] == "secrets"]
    assert found["ok"], found
    assert "Secret Service" in found["sentence"], found
    assert json.loads((place.data / "secrets.json").read_text("utf-8"))["home"] == "keyring"


def _remove(root: Path, data: Path) -> None:
    before = _digest(data)
    _chroot(root, "apt-get", "-qq", "-y", "purge", "mostrador")
    assert not (root / "opt" / "mostrador").exists()
    assert not (root / "usr" / "bin" / "mostrador").exists()
    assert _digest(data) == before, "the data were touched"


def _environ() -> dict[str, str]:
    return {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C", "HOME": HOME}


def _chroot(root: Path, *words: str) -> None:
    done = subprocess.run(["chroot", str(root), *words], capture_output=True, text=True, env=_environ())
    assert done.returncode == 0, (words, done.stdout[-1000:], done.stderr[-1000:])


def _digest(folder: Path) -> list[tuple[str, bytes]]:
    return sorted((str(path), path.read_bytes()) for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    sys.exit(in_bare_debian(Path(sys.argv[1])))
