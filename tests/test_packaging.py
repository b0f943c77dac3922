"""Promises of what shops install: nothing forbidden inside, nothing missing, every recipe fits the program."""

from __future__ import annotations

import configparser
import importlib.util
import json
import os
import plistlib
import re
import shutil
import subprocess
import sys
from importlib import import_module, metadata
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PIL import Image

import app
from app.cli.parser import parse
from app.printing.rehearsal import FROZEN_WORD
from app.printing.stage import READY
from app.providers.registry import providers

ROOT = Path(__file__).parents[1]
HERE = ROOT / "packaging"
BUNDLE = ROOT / "dist" / "mostrador"
ANEW = "PYINSTALLER_RESET_ENVIRONMENT"
"""PyInstaller's word for a program of its own in place of a part of the one that starts it."""


@pytest.fixture(scope="module", name="trim")
def _trim() -> ModuleType:
    return _module("trim")


@pytest.fixture(scope="module", name="notices")
def _notices() -> ModuleType:
    return _module("notices")


def _module(name: str) -> ModuleType:
    """Packaging is run as scripts and is no package: its folder would hide a library of that name."""
    sys.path.insert(0, str(HERE))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(HERE))


def _files_of(package: str) -> list[str]:
    return [file.as_posix() for file in metadata.distribution(package).files or []]


def test_of_qt_only_what_is_used_and_free_enough_gets_into_the_bundle(trim: ModuleType) -> None:
    kept = [name for name in _files_of("pyside6-essentials") if trim.wanted(name)]
    for word in ("virtualkeyboard", "qml", "quick", "charts", "httpserver", "webengine", "qtsql", "sqldrivers"):
        of_qt = [name for name in kept if re.search(r"\.(?:so|dll|dylib|pyd)", name) or "/plugins/" in name]
        assert [name for name in of_qt if word in name.lower() and "/qml/" not in name.lower()] == [], word
    if sys.platform.startswith("linux"):
        for needed in ("platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so",
                       "imageformats/libqsvg.so", "iconengines/libqsvgicon.so", "printsupport/libcupsprintersupport.so",
                       "tls/libqopensslbackend.so", "translations/qtbase_es.qm"):  # fmt: skip
            assert any(name.endswith(needed) for name in kept), needed


def test_a_library_that_nothing_left_needs_goes_too(trim: ModuleType) -> None:
    rows = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "xcb", "BINARY"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "gtk", "BINARY"),
        ("app.cpython.so", "module", "EXTENSION"),
        ("libxcb.so.1", "libxcb", "BINARY"), ("libXau.so.6", "libxau", "BINARY"),
        ("libgtk-3.so.0", "libgtk", "BINARY"), ("libreadline.so.8", "libreadline", "BINARY"),
        ("libz.so.1", "libz", "BINARY"), ("pypdfium2_raw/libpdfium.so", "pdfium", "BINARY"),
        ("pillow.libs/libtiff-1.so", "tiff", "BINARY"), ("libpython3.11.so.1.0", "python", "BINARY"),
        ("PySide6\\msvcp140.dll", "runtime", "BINARY"), ("PySide6\\opengl32sw.dll", "software", "BINARY"),
    ]  # fmt: skip
    needs = {"xcb": ["libxcb.so.1"], "libxcb": ["libXau.so.6"], "gtk": ["libgtk-3.so.0"],
             "module": ["libz.so.1", "MSVCP140.dll"]}  # fmt: skip
    kept = {row[1] for row in trim.trimmed(rows, lambda path: needs.get(path, []))}
    assert kept == {"xcb", "module", "libxcb", "libxau", "libz", "pdfium", "python", "runtime"}


def test_the_last_bundle_that_was_built_has_nothing_forbidden_and_everything_needed(trim: ModuleType) -> None:
    if not BUNDLE.is_dir():
        pytest.skip("no bundle here; `python3 dev.py package` makes one and checks it")
    names = [path.relative_to(BUNDLE).as_posix() for path in BUNDLE.rglob("*")]
    assert trim.faults(names) == []
    assert {"THIRD-PARTY-NOTICES.txt", "SBOM.cdx.json", "LICENSE", "licenses/LGPL-3.0.txt"} <= set(names)
    listed = {component["name"] for component in json.loads((BUNDLE / "SBOM.cdx.json").read_text())["components"]}
    assert {"pyside6-essentials", "httpx", "cryptography"} <= listed


def test_every_package_that_travels_has_a_licence_and_its_text(notices: ModuleType) -> None:
    packages = notices.runtime_packages(ROOT)
    assert {"pyside6-essentials", "httpx", "sqlite-utils", "reportlab"} <= set(packages)
    for name in packages:
        assert notices.licence(name)
        if name not in ("pyside6-essentials", "shiboken6"):  # theirs lies in packaging/licenses
            assert list(notices.licence_texts(name)), name
    assert "LESSER GENERAL PUBLIC LICENSE" in (HERE / "licenses" / "LGPL-3.0.txt").read_text("utf-8")


def test_notices_and_bill_name_every_package(notices: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    notices.write(ROOT, tmp_path, app.__version__)
    text = (tmp_path / "THIRD-PARTY-NOTICES.txt").read_text("utf-8")
    bill = json.loads((tmp_path / "SBOM.cdx.json").read_text("utf-8"))
    assert bill["metadata"]["component"]["version"] == app.__version__
    assert {row["name"] for row in bill["components"] if "purl" in row} == set(notices.runtime_packages(ROOT))
    assert {"python", "qt", "sqlite", "openssl", "pdfium"} <= {row["name"] for row in bill["components"]}
    for row in bill["components"]:
        assert row["licenses"][0]["license"]["name"], row
    for name in ("Inter", "Lucide"):  # letters and pictures travel too
        assert f"\n{name}\n" in text
    for name in notices.runtime_packages(ROOT):
        assert metadata.distribution(name).metadata["Name"] in text
    assert "may be replaced" in text


def test_every_library_is_in_the_bill_by_its_hash_and_links_are_counted_once(
    notices: ModuleType, tmp_path: Path
) -> None:
    inside = tmp_path / "_internal"
    of_qt = "PySide6/Qt/lib/libQt6Core.so.6"
    for name in ("libnobody.so.1", of_qt, "pillow.libs/libtiff-1.so", "PIL/_imaging.abi3.so"):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).write_bytes(name.encode())
    (inside / "libQt6Core.so.6").symlink_to(inside / of_qt)
    files = [row for row in notices.bill(ROOT, tmp_path, "1")["components"] if row["type"] == "file"]
    assert [row["name"] for row in files] == ["libnobody.so.1", "libQt6Core.so.6", "libtiff-1.so"]
    assert all(len(row["hashes"][0]["content"]) == 64 for row in files)
    assert files[1]["licenses"] == [{"license": {"name": "LGPL-3.0-only"}}]


def test_a_frozen_module_that_no_notice_names_or_that_is_missing_ends_the_build(
    trim: ModuleType, notices: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])  # the recipe makes itself importable
    table = "('PYZ-00.pyz',\n [('httpx', '/x', 'PYMODULE'),\n  ('rich.console',\n   '/y',\n   'PYMODULE')])\n"
    (tmp_path / "PYZ-00.toc").write_text(table)
    frozen = trim.frozen_modules(tmp_path / "PYZ-00.toc")
    assert frozen == {"httpx", "rich.console"}
    assert notices.unnamed(frozen | {"json", "ui.session", "pyimod02_importers"}, ROOT) == ["rich"]
    build = _module("build")
    whole = {"app.runtime.shop", "ui.session", *trim.keyrings()}
    build.check_modules(whole)
    with pytest.raises(SystemExit, match="SecretService"):
        build.check_modules(whole - {"keyring.backends.SecretService"})
    with pytest.raises(SystemExit, match="rich"):
        build.check_modules(whole | frozen)


def test_the_version_is_the_project_s() -> None:
    import tomllib

    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"] == app.__version__


def test_menu_entry_and_services_start_commands_that_exist() -> None:
    for name, section in (("mostrador.desktop", "Desktop Entry"), ("mostrador-sync.service", "Service")):
        entry = configparser.ConfigParser(interpolation=None, strict=False, delimiters=("=",))
        entry.optionxform = str  # type: ignore[assignment,method-assign]
        entry.read(HERE / "linux" / name, "utf-8")
        command = entry[section]["Exec" if name.endswith("desktop") else "ExecStart"].split()
        assert os.path.basename(command[0]) == "mostrador"
        if command[1:]:
            assert parse(command[1:]).run == "working:sync"
    task = ElementTree.parse(HERE / "windows" / "mostrador-sync.xml").getroot()
    (words,) = [node.text for node in task.iter() if node.tag.endswith("Arguments")]
    assert words is not None
    assert parse(words.split()).forever


def test_the_recipes_for_other_systems_fit_the_program() -> None:
    setup = (HERE / "windows" / "mostrador.iss").read_text("utf-8")
    assert setup.startswith("\ufeff")  # without it the compiler takes its accents for those of some code page
    assert setup.count("IsOpen(ExpandConstant('{app}\\mostrador.exe'))") == 2  # putting in and taking out
    assert "PrivilegesRequired=lowest" in setup
    assert "UninstallDelete" not in setup  # nothing of a person's is removed
    assert "CloseApplications=no" in setup  # nothing is ended while it sends
    about = (HERE / "windows" / "version.txt").read_text("utf-8")
    compile(about.replace("{numbers}", "0, 1, 0, 0").replace("{version}", "0.1.0"), "version.txt", "eval")
    entitlements = plistlib.loads((HERE / "macos" / "entitlements.plist").read_bytes())
    assert entitlements["com.apple.security.cs.disable-library-validation"] is True
    assert "com.apple.security.app-sandbox" not in entitlements  # printers, folders and keyrings of the person's
    control = (HERE / "linux" / "control").read_text("utf-8")
    assert control.format(version="1", architecture="amd64", size=1, glibc="2.36").startswith("Package: mostrador\n")


def test_a_setup_s_compiler_is_found_where_its_own_installer_puts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])  # the recipe makes itself importable
    build = _module("build")
    monkeypatch.setenv("ProgramFiles(x86)", str(tmp_path))
    for name in ("ProgramFiles", "LOCALAPPDATA", "PATH"):
        monkeypatch.delenv(name, raising=False)
    assert build.found_tool("iscc", "Inno Setup 6/ISCC.exe") == ""
    there = tmp_path / "Inno Setup 6" / "ISCC.exe"
    there.parent.mkdir()
    there.touch()
    assert build.found_tool("iscc", "Inno Setup 6/ISCC.exe") == str(there)
    monkeypatch.delenv("ProgramFiles(x86)")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    there.parent.rename(tmp_path / "moved")
    (tmp_path / "Programs").mkdir()
    (tmp_path / "moved").rename(tmp_path / "Programs" / "Inno Setup 6")
    assert build.found_tool("iscc", "Inno Setup 6/ISCC.exe").endswith("ISCC.exe")


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed here")
def test_the_windows_setup_compiles_and_removes_nothing_but_what_it_brought(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])  # the recipe makes itself importable
    (tmp_path / "bundle" / "_internal").mkdir(parents=True)
    for name in ("mostrador.exe", "LICENSE", "_internal/library.zip"):
        (tmp_path / "bundle" / name).write_bytes(b"x")
    Image.new("RGBA", (32, 32)).save(tmp_path / "icon.ico")
    target = tmp_path / "mostrador-setup.exe"
    _module("build").nsis(tmp_path / "bundle", target, tmp_path / "icon.ico")
    assert target.read_bytes().startswith(b"MZ")
    script = (HERE / "windows" / "mostrador.nsi").read_text("utf-8")
    removes = re.findall(r'^ +(?:RMDir|Delete)(?: /r)? "([^"]+)"', script, re.MULTILINE)
    assert len(removes) > 10
    assert all(path.startswith(("$INSTDIR", "$SMPROGRAMS\\Mostrador", "$DESKTOP\\Mostrador")) for path in removes)
    assert 'RMDir /r "$INSTDIR"' not in script


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a script of Debian's")
def test_the_package_refuses_to_replace_a_program_that_runs() -> None:
    script = (HERE / "linux" / "preinst").read_text("utf-8")
    for program, words, status in (
        (os.path.realpath(sys.executable), "upgrade", 1),
        (os.path.realpath(sys.executable), "install", 0),
        ("/nowhere/mostrador", "upgrade", 0),
    ):
        text = script.replace("{program}", program)
        done = subprocess.run(["/bin/sh", "-c", text, "preinst", words], capture_output=True, text=True)
        assert done.returncode == status, (program, words, done.stderr)
        assert bool(status) == ("ciérrelo" in done.stderr)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed here")
def test_systemd_understands_the_service(tmp_path: Path) -> None:
    unit = (HERE / "linux" / "mostrador-sync.service").read_text("utf-8")
    assert "network" not in unit.partition("[Service]")[0], "a user's services know no target of the system's"
    (tmp_path / "mostrador-sync.service").write_text(unit.replace("/usr/bin/mostrador", sys.executable), "utf-8")
    command = ["systemd-analyze", "verify", "--man=no", str(tmp_path / "mostrador-sync.service")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_nothing_of_ours_leads_what_the_frozen_program_starts_to_our_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = _module("entry")
    monkeypatch.setenv(ANEW, "0")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours/_internal")
    entry.leave_others_their_libraries()
    assert "LD_LIBRARY_PATH" not in os.environ
    assert os.environ[ANEW] == "1"
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/theirs")
    entry.leave_others_their_libraries()
    assert os.environ["LD_LIBRARY_PATH"] == "/theirs"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a program finds its libraries beside it")
def test_the_frozen_program_leads_one_that_it_starts_to_its_libraries_again(monkeypatch: pytest.MonkeyPatch) -> None:
    program = BUNDLE / "mostrador"
    if not program.is_file() or program.stat().st_mtime < (HERE / "entry.py").stat().st_mtime:
        pytest.skip("no bundle here that is as new as its recipe; `python3 dev.py package` makes one")
    handed_on = {"_PYI_ARCHIVE_FILE": str(program), "_PYI_PARENT_PROCESS_LEVEL": "1", ANEW: "0",
                 "LD_LIBRARY_PATH": str(BUNDLE / "_internal")}  # fmt: skip
    for name, value in handed_on.items():
        monkeypatch.setenv(name, value)
    _module("entry").leave_others_their_libraries()
    with subprocess.Popen([program, FROZEN_WORD], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.read(1) == READY
        found = Path(f"/proc/{child.pid}/environ").read_bytes().split(b"\0")
        child.communicate()
    assert b"LD_LIBRARY_PATH=" + bytes(BUNDLE / "_internal") in found


def test_what_is_looked_up_by_name_is_named_to_the_freezer() -> None:
    spec = (HERE / "mostrador.spec").read_text("utf-8")
    assert 'collect_submodules("app")' in spec
    assert 'collect_submodules("ui")' in spec
    assert "*trim.keyrings()" in spec
    assert all(importlib.util.find_spec(name) for name in _module("trim").keyrings())
    compile(spec, "mostrador.spec", "exec")
    assert all(kind.__module__.startswith("app.providers.") for kind in providers().values())
