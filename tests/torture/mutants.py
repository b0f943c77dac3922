"""Mutation testing of the core: `python -m tests.torture.mutants SEED SECONDS I/N [POINT]`. Knows who must bite.

Each mutant is a fork of a process that has everything loaded but our own modules; it imports the program with one
module changed and runs the tests until the first that fails. What none of them notices is a survivor.
"""

from __future__ import annotations

import importlib
import importlib.machinery
import importlib.util
import json
import os
import random
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from tests.torture.calls import ROOT
from tests.torture.mutating import mutants_of
from tests.torture.voice import Voice

_PLANNER = (
    "tests/domain/test_steps.py tests/domain/test_silences.py tests/domain/test_planner.py tests/domain/test_doubt.py"
)
_ENGINE = "tests/store/test_outbox.py tests/sync/test_hints.py tests/sync/test_promises.py"
CORE = {
    "app/domain/planner.py": _PLANNER,
    "app/domain/outbox.py": _PLANNER,
    "app/domain/crossing.py": "tests/domain/test_crossing.py",
    "app/domain/barred.py": "tests/domain/test_barred.py",
    "app/store/comebacks.py": "tests/fire/test_comebacks.py tests/fire/test_returns.py",
    "app/domain/pause.py": "tests/domain/test_pause.py",
    "app/domain/money.py": "tests/domain/test_money_and_tax.py",
    "app/store/outbox.py": _ENGINE,
    "app/webhooks.py": "tests/test_webhook_edges.py tests/test_webhooks.py",
    "app/providers/conteo/hooks.py": "tests/test_webhooks.py",
    "app/providers/tusfacturas/hooks.py": "tests/providers/test_tusfacturas_hooks.py",
    "app/log.py": "tests/test_log_edges.py tests/test_log_falls.py tests/test_log.py",
    "app/providers/pdf.py": "tests/providers/test_pdf.py",
}
"""Planner, outbox, money, webhooks, redaction, the gate for PDFs: with the tests of each, the cheapest first."""

NOTES = ROOT / "tests/torture/equivalent.json"
"""Mutants that no test can tell from the program, each with its reason."""

CPU = 40
"""Seconds of processor time that a mutant may use; beyond it hangs, and a hang is noticed."""

ENDED_WELL = 0
_LONG = "not for_ever and not leftover_cent and not sums_agree and not exact_one and not largest_sizes"
"""What takes a mutant's time without being about the core."""

_OURS = ("app", "tests", "ui", "conftest")
_PLUGINS = ("pytest_asyncio.plugin", "pytest_timeout", "_hypothesis_pytestplugin", "pytestqt.plugin")


@dataclass(frozen=True, slots=True)
class Target:
    """One mutant, as a survivor is named."""

    file: str
    name: str
    code: CodeType | None

    @property
    def point(self) -> str:
        return f"{self.file}:{self.name}"


class _Changed(importlib.machinery.SourceFileLoader):
    code: CodeType

    def get_code(self, fullname: str) -> CodeType:
        return self.code


class _Finder:
    """Gives the one module its changed code, and is silent about all others."""

    def __init__(self, target: Target) -> None:
        self._name = target.file.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        self._target = target

    def find_spec(self, name: str, path: Any = None, target: ModuleType | None = None) -> Any:
        if name != self._name or self._target.code is None:
            return None
        place = str(ROOT / self._target.file)
        loader = _Changed(name, place)
        loader.code = self._target.code
        return importlib.util.spec_from_file_location(name, place, loader=loader)


def targets(files: Mapping[str, str]) -> list[Target]:
    """Every mutant of every module of the core."""
    found = []
    for file in files:
        for mutant in mutants_of((ROOT / file).read_text(encoding="utf-8")):
            with suppress(SyntaxError):  # a case that would hide those after it
                found.append(Target(file, mutant.name, compile(mutant.tree, str(ROOT / file), "exec")))
    return found


def equivalent() -> dict[str, str]:
    """Point -> why nothing can tell it from the program."""
    return dict(json.loads(NOTES.read_text(encoding="utf-8")))


def _be(target: Target, tests: str, folder: Path, learned: Path | None) -> int:
    """The child: run the tests against the program as changed."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    resource.setrlimit(resource.RLIMIT_CPU, (CPU, CPU + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.meta_path.insert(0, _Finder(target))
    import pytest

    words = ["-x", "-q", "--tb=no", "-p", "no:cacheprovider", "--timeout", "240", f"--rootdir={ROOT}", "-k", _LONG]
    for plugin in _PLUGINS:
        words += ["-p", plugin]
    ended = int(pytest.main([*words, f"--basetemp={folder / 'base'}", *tests.split()]))
    if learned is not None:
        mine = [name for name in sys.modules if name.split(".")[0] not in _OURS and not name.startswith("__")]
        learned.write_text("\n".join(mine), encoding="utf-8")
    return ended


def run(target: Target, tests: str, folder: Path, learned: Path | None = None) -> int:
    """What pytest ended with in a fork; negative: a signal ended it (a hang, a crash)."""
    child = os.fork()
    if not child:
        status = 99
        try:
            status = _be(target, tests, folder, learned)
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    for left in folder.iterdir():
        shutil.rmtree(left, ignore_errors=True) if left.is_dir() else left.unlink(missing_ok=True)
    return status


def warm(files: Mapping[str, str], folder: Path, learned: Path) -> list[tuple[str, str]]:
    """Run the honest program once, and load what it loads from others. Says what fails without any change."""
    wrong = []
    for file, tests in files.items():
        if run(Target(file, "honest", None), tests, folder, learned) != ENDED_WELL:
            wrong.append((f"the tests of {file} fail without any change", file))
        for name in learned.read_text(encoding="utf-8").splitlines() if learned.exists() else ():
            if not name.startswith(("PySide6", "shiboken6")) and name not in sys.modules:
                with suppress(ImportError):
                    importlib.import_module(name)
    return wrong


def _settle_in(folder: Path) -> Path:
    """A folder of our own for everything that the tests leave, and for compiled modules."""
    scratch = folder / "scratch"
    scratch.mkdir()
    os.environ |= {"TMPDIR": str(scratch), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "CI": "true",
                   "QT_QPA_PLATFORM": "offscreen"}  # fmt: skip
    tempfile.tempdir = str(scratch)
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(folder / "compiled")
    sys.path.insert(0, str(ROOT))
    return scratch


def main(words: list[str]) -> int:
    seed, seconds = int(words[0]), float(words[1])
    mine, all_ = (int(each) for each in words[2].split("/"))
    point = words[3] if len(words) > 3 else ""
    files = {file: tests for file, tests in CORE.items() if point.partition(":")[0] in ("", file)}
    known = equivalent()
    all_targets = targets(files)
    chosen = [found for found in all_targets if found.point not in known and point in ("", found.file, found.point)]
    random.Random(seed).shuffle(chosen)
    counts = {"mutants": 0, "caught": 0, "equivalent": sum(found.point in known for found in all_targets) * (mine == 0)}
    began, voice = time.monotonic(), Voice()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        scratch = _settle_in(folder)
        wrong = warm(files, scratch, folder / "learned")
        mine_of_them = chosen if point else chosen[mine::all_]  # what is asked for again is one process's
        for found in mine_of_them if not wrong else ():
            if time.monotonic() - began > seconds and counts["mutants"]:
                break
            counts["mutants"] += 1
            if run(found, files[found.file], scratch) == ENDED_WELL:
                wrong.append((f"{found.point}: lives", found.point))
                sys.stderr.write(f"{found.point}: lives\n")
            else:
                counts["caught"] += 1
            voice.so_far(counts)
    voice.end(counts, wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
