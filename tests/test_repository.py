"""Keeps the repository fit for strangers: no machine's paths, no secrets, honest locks; reads files as text."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis", ".mypy_cache", ".ruff_cache"}
LARGEST_FILE = 2_000_000  # bytes; pictures and fonts included
LONGEST_LINE_OF_PROSE = 180

MACHINE_PATHS = re.compile(r"(?<![\w.:/~-])/(?:work|root|opt|home/[a-z]\w*|Users/\w+)/|[A-Z]:\\Users\\", re.ASCII)
SECRETS = {
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/]{40}",
    "a cloud key": r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
    "a hosting token": r"\b(?:gh[pousr]|glpat)[_-][A-Za-z0-9]{20,}\b",
    "a payment key": r"\b[rs]k_live_[A-Za-z0-9]{16,}\b",
    "a signed token": r"\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{40,}",
    "a password in an address": r"\bhttps?://[^/\s:@{}<>$]+:[^/\s:@{}<>$]{6,}@",
}


def tracked() -> list[Path]:
    """What git knows or would take; in a copy without git, everything that is not made by a tool."""
    command = ["git", "ls-files", "-co", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    if listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        paths = [p for p in ROOT.rglob("*") if not NOT_OURS & set(p.relative_to(ROOT).parts)]
    return [path for path in paths if path.is_file()]


def readable() -> list[tuple[str, str]]:
    """Name and text of every text file but this one, which is full of what it looks for."""
    texts = []
    for path in tracked():
        data = path.read_bytes()
        if b"\0" not in data and path != Path(__file__):
            texts.append((path.relative_to(ROOT).as_posix(), data.decode("utf-8")))
    return texts


def findings(pattern: str | re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {found.group()}"
        for name, text in readable()
        for number, line in enumerate(text.splitlines(), 1)
        if (found := re.search(pattern, line))
    ]


def lock_entries(name: str) -> dict[str, str]:
    """Package -> version of one lock, after checking that each entry is pinned and hashed."""
    entries = {}
    text = re.sub(r"\s*\\\n\s*", " ", (ROOT / name).read_text("utf-8"))
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            entry = re.fullmatch(r"([a-z0-9-]+)==([\w.]+)( ; [^\\]+?)?(?: --hash=sha256:[0-9a-f]{64})+", line)
            assert entry, f"{name}: {line[:120]}"
            entries[entry[1]] = entry[2]
    return entries


def project() -> dict[str, object]:
    table: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return table


def test_no_path_of_a_machine_is_written_down() -> None:
    assert findings(MACHINE_PATHS) == []


@pytest.mark.parametrize("what", SECRETS)
def test_no_secret_is_written_down(what: str) -> None:
    """Line by line, and a private key over two lines."""
    across = [name for name, text in readable() if re.search(SECRETS[what], text)]
    assert across == []


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_holds_no_address_and_no_option(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert re.findall(r"\S*://\S*|file:|--(?!hash=)[a-z]\S*| @ |(?<!\w)/\w+/", text) == []
    assert len(lock_entries(name)) > 20


def test_the_locks_agree_with_each_other_and_with_the_project() -> None:
    runtime, development = lock_entries("requirements.lock"), lock_entries("requirements-dev.lock")
    assert runtime.items() <= development.items()
    wanted = [re.match(r"[\w-]+", line)[0] for line in project()["dependencies"]]  # type: ignore[index,attr-defined]
    assert set(wanted) <= set(runtime)


@pytest.mark.parametrize("package", ["pymupdf", "keyrings-alt", "pycups", "pyside6-addons", "pyside6"])
def test_no_unwanted_package_comes_along(package: str) -> None:
    assert package not in lock_entries("requirements-dev.lock")


def test_prose_keeps_to_a_readable_width() -> None:
    """Tables, addresses and pictures may be longer."""
    long = [
        f"{name}:{number}: {len(line)} characters"
        for name, text in readable()
        if name.endswith(".md")
        for number, line in enumerate(text.splitlines(), 1)
        if len(line) > LONGEST_LINE_OF_PROSE and not line.lstrip().startswith("|") and "](" not in line
    ]
    assert long == []


def test_no_merge_is_left_half_done() -> None:
    assert findings(r"^(<{7} |>{7} )") == []


def test_no_file_is_too_large() -> None:
    assert [str(path) for path in tracked() if path.stat().st_size > LARGEST_FILE] == []


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_the_changelog_opens_with_the_version_of_the_project() -> None:
    newest = re.search(r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest
    assert newest[1] in ("Unreleased", project()["version"])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no executable bit")
def test_the_unattended_run_is_the_documented_one() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "python3 dev.py test" in script.read_text("utf-8")
