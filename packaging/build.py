"""Builds what shops install: a folder with everything, then what this system's people expect (.deb, .tar.xz, setup).

python3 dev.py package                everything that this system can make, and the smoke test
python3 dev.py package --no-smoke     without the test of the frozen program
python3 dev.py package --bare         the smoke test in a clean Debian without Python (root and debootstrap needed)
"""

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "packaging"
DIST, WORK = ROOT / "dist", ROOT / "build"
FOLDER = DIST / "mostrador"
INSTALLED = Path("/", "opt", "mostrador")
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)

sys.path[:0] = [str(ROOT), str(HERE)]

import notices  # noqa: E402
import trim  # noqa: E402

import app  # noqa: E402

VERSION = app.__version__


def say(sentence: str) -> None:
    print(f"[package] {sentence}", file=sys.stderr, flush=True)


def freeze() -> None:
    """PyInstaller's folder, checked for what must not be in it, with notices and the bill of materials."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    make_icons()
    fill_version_resource()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(DIST),
               "--workpath", str(WORK / "pyinstaller"), str(HERE / "mostrador.spec")]  # fmt: skip
    subprocess.run(command, cwd=ROOT, check=True)
    found = trim.faults([path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*")])
    if found:
        raise SystemExit(f"these must not be in the bundle: {', '.join(found)}")
    check_modules(trim.frozen_modules(WORK / "pyinstaller" / "mostrador" / "PYZ-00.toc"))
    notices.write(ROOT, FOLDER, VERSION)
    if sys.platform == "darwin":  # the bundle is a copy of the folder, made before
        for name in notices.WRITTEN:
            target = DIST / "Mostrador.app" / "Contents" / "Resources" / name
            (shutil.copytree if (FOLDER / name).is_dir() else shutil.copy)(FOLDER / name, target)
    if sys.platform == "win32":  # the service's task, for whoever sets it up
        shutil.copy(HERE / "windows" / "mostrador-sync.xml", FOLDER)
    say(f"{FOLDER.relative_to(ROOT)}: {size_of(FOLDER) // 1_000_000} MB")


def check_modules(frozen: set[str]) -> None:
    """Nothing that is imported by its name is missing, and nothing travels that the notices do not name."""
    missing = {"app.runtime.shop", "ui.session", *trim.keyrings()} - frozen
    if missing:
        raise SystemExit(f"these are not in the bundle: {', '.join(sorted(missing))}")
    if unnamed := notices.unnamed(frozen, ROOT):
        raise SystemExit(f"these would travel without notice: {', '.join(unnamed)}")


def make_icons() -> None:
    """The icon in the forms that systems want, painted from the one drawing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    WORK.mkdir(exist_ok=True)
    drawing = QSvgRenderer(str(HERE / "linux" / "mostrador.svg"))
    for size in ICON_SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        picture.save(str(WORK / f"mostrador-{size}.png"))
    largest = Image.open(WORK / f"mostrador-{ICON_SIZES[-1]}.png")
    largest.save(WORK / "mostrador.ico", sizes=[(size, size) for size in ICON_SIZES])
    largest.resize((512, 512)).save(WORK / "mostrador.icns")
    del app


def numbers() -> list[str]:
    """The version as Windows wants it: four numbers."""
    return (re.findall(r"\d+", VERSION) + ["0"] * 4)[:4]


def fill_version_resource() -> None:
    """The version in numbers and as text."""
    text = (HERE / "windows" / "version.txt").read_text("utf-8")
    text = text.replace("{numbers}", ", ".join(numbers())).replace("{version}", VERSION)
    (WORK / "version.txt").write_text(text, "utf-8")


def tar() -> Path:
    """The portable form for Linux: unpack anywhere and start `mostrador/mostrador`."""
    target = DIST / f"mostrador-{VERSION}-linux-{platform.machine()}.tar.xz"
    with tarfile.open(target, "w:xz", preset=6) as archive:
        archive.add(FOLDER, "mostrador", filter=_owned_by_root)
        for name in ("mostrador.desktop", "mostrador.svg", "mostrador-sync.service"):
            archive.add(HERE / "linux" / name, f"mostrador/{name}", filter=_owned_by_root)
    return target


def deb() -> Path:
    """The form for Debian and Ubuntu: program in /opt, a command, a menu entry, a user service that nobody starts."""
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(FOLDER, tree / INSTALLED.relative_to("/"), symlinks=True)
    places = {
        "mostrador.desktop": "usr/share/applications", "mostrador.svg": "usr/share/icons/hicolor/scalable/apps",
        "mostrador-sync.service": "usr/lib/systemd/user",
    }  # fmt: skip
    for name, place in places.items():
        (tree / place).mkdir(parents=True)
        shutil.copy(HERE / "linux" / name, tree / place / name)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "mostrador").symlink_to(INSTALLED / "mostrador")
    about = tree / "usr" / "share" / "doc" / "mostrador"
    about.mkdir(parents=True)
    shutil.copy(FOLDER / "THIRD-PARTY-NOTICES.txt", about / "copyright")
    (tree / "DEBIAN").mkdir()
    architecture = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    control = (HERE / "linux" / "control").read_text("utf-8")
    filled = control.format(version=VERSION, architecture=architecture, size=size_of(tree) // 1024, glibc=_glibc())
    (tree / "DEBIAN" / "control").write_text(filled, "utf-8")
    script = (HERE / "linux" / "preinst").read_text("utf-8").replace("{program}", str(INSTALLED / "mostrador"))
    (tree / "DEBIAN" / "preinst").write_text(script, "utf-8")
    (tree / "DEBIAN" / "preinst").chmod(0o755)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    target = DIST / f"mostrador_{VERSION}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def setup_for_windows() -> Path:
    """The installer, by Inno Setup 6 (`iscc`) or, where that is not installed, NSIS 3 (`makensis`)."""
    target = DIST / f"mostrador-{VERSION}-windows-x64-setup.exe"
    if inno := found_tool("iscc", "Inno Setup 6/ISCC.exe"):
        script = str(HERE / "windows" / "mostrador.iss")
        subprocess.run([inno, "/Q", f"/DVersion={VERSION}", f"/DSource={FOLDER}", script], check=True)
    else:
        nsis(FOLDER, target, WORK / "mostrador.ico")
    return target


def found_tool(name: str, usual: str) -> str:
    """A tool on the path, or where its own installer puts it, which does not touch the path; empty: neither."""
    places = [os.environ.get(each, "") for each in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA")]
    files = [Path(place, *way, usual) for place in places if place for way in ((), ("Programs",))]
    return shutil.which(name) or next((str(file) for file in files if file.is_file()), "")


def nsis(folder: Path, target: Path, icon: Path) -> None:
    """The setup of a frozen folder; any system can compile it, every warning is an error."""
    named = {"VERSION": VERSION, "NUMBERS": ".".join(numbers()), "SOURCE": folder, "TARGET": target,
             "ICON": icon}  # fmt: skip
    words = [f"-D{name}={value}" for name, value in named.items()]
    script = str(HERE / "windows" / "mostrador.nsi")
    program = found_tool("makensis", "NSIS/makensis.exe")
    subprocess.run([program, "-V2", "-WX", "-NOCD", *words, script], check=True)


def zip_for_macos() -> Path:
    """The signed bundle as a zip; notarised when IDENTITY and PROFILE are set."""
    done = subprocess.run([str(HERE / "macos" / "sign.sh")], check=True, stdout=subprocess.PIPE, text=True)
    return ROOT / done.stdout.splitlines()[-1]


def made_here() -> list[Path]:
    """What this system can pack."""
    if sys.platform == "win32":
        if not (found_tool("iscc", "Inno Setup 6/ISCC.exe") or found_tool("makensis", "NSIS/makensis.exe")):
            say("no setup: install Inno Setup 6 (winget install JRSoftware.InnoSetup) or NSIS 3, and run this again")
            return []
        return [setup_for_windows()]
    if sys.platform == "darwin":
        return [zip_for_macos()]
    return [tar(), *([deb()] if shutil.which("dpkg-deb") else [])]


def size_of(folder: Path) -> int:
    """Bytes of all files, each once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _glibc() -> str:
    """The oldest C library that the result runs on is the one that it was built on."""
    return platform.libc_ver()[1] or "2.28"


def _owned_by_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def main(arguments: list[str]) -> int:
    """Freeze, pack, try; a word that is not understood builds nothing and removes nothing."""
    parser = argparse.ArgumentParser(prog="python3 dev.py package", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--no-smoke", action="store_true", help="without the test of the frozen program")
    parser.add_argument("--bare", action="store_true", help="test it in a clean Debian without Python")
    wanted = parser.parse_args(arguments)
    freeze()
    for path in made_here():
        say(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1_000_000} MB")
    if wanted.no_smoke:
        return 0
    from smoke import smoke

    return smoke(FOLDER, DIST, bare=wanted.bare)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
