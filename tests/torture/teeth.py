"""Plants every bug of the list into a copy of the program: `python -m tests.torture.teeth SEED SECONDS I/N [BUG]`.

The tests that must bite run against it; a bug that they let live is a finding, and so is one that cannot be planted.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.bugs import BUGS, Bug
from tests.torture.calls import ROOT
from tests.torture.voice import Voice

COPIED, LINKED = ("app", "tests", "ui"), ("resources", "packaging", "dev.py", "pyproject.toml", "README.md")
BITTEN = 1
"""What pytest ends with when tests failed; other numbers mean that it did not come to the tests."""


def copy_of_the_program(folder: Path) -> Path:
    """A checkout to be damaged."""
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in LINKED:
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)
    return folder


def bite(folder: Path, tests: str) -> int:
    """How the tests ended."""
    environ = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen",
               "CI": "true"}  # fmt: skip
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--timeout", "120", *tests.split()]
    return subprocess.run(command, cwd=folder, env=environ, capture_output=True, check=False).returncode


def plant(folder: Path, bug: Bug) -> str:
    """What is wrong with the bug itself; empty when it is planted."""
    path = folder / bug.file
    text = path.read_text(encoding="utf-8")
    if text.count(bug.old) < 1:
        return "cannot be planted: the program no longer says so"
    path.write_text(text.replace(bug.old, bug.new, 1), encoding="utf-8")
    return ""


def pull(folder: Path, bug: Bug) -> None:
    """The program as it was."""
    shutil.copyfile(ROOT / bug.file, folder / bug.file)


def main(words: list[str]) -> int:
    seed, seconds = int(words[0]), float(words[1])
    mine, all_ = (int(each) for each in words[2].split("/"))
    named = words[3] if len(words) > 3 else ""
    bugs = [bug for bug in BUGS if not named or bug.name == named]
    random.Random(seed).shuffle(bugs)
    voice = Voice()
    counts, wrong, began = {"planted": 0, "caught": 0}, list[tuple[str, str]](), time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        folder = copy_of_the_program(Path(temporary))
        for bug in bugs[mine::all_]:
            if time.monotonic() - began > seconds and counts["planted"]:
                break
            said = plant(folder, bug)
            if not said:
                counts["planted"] += 1
                ended = bite(folder, bug.tests)
                counts["caught"] += ended == BITTEN
                said = "" if ended == BITTEN else "lives" if ended == 0 else f"the tests did not run ({ended})"
            if said:
                wrong.append((f"«{bug.name}»: {said}", bug.name))
                sys.stderr.write(f"{bug.name}: {said}\n")
            pull(folder, bug)
            voice.so_far(counts)
    voice.end(counts, wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
