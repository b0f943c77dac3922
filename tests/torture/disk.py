"""L4 and L6: lives that are killed at their n-th call to the disk, or whose disk refuses it, once or from then on.

The calls go through `faults.c`, compiled on this machine and preloaded into one process that forks a child a life.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.calls import ROOT
from tests.torture.report import Budget, Finding, Result

CORES = 2


def compiled(folder: Path) -> tuple[Path, str]:
    """The library, or why there is none."""
    if sys.platform != "linux":
        return folder, "calls are caught on Linux only"
    tool = shutil.which("cc") or shutil.which("gcc")
    if tool is None:
        return folder, "there is no C compiler"
    library = folder / "faults.so"
    source = str(Path(__file__).with_name("faults.c"))
    done = subprocess.run([tool, "-O1", "-shared", "-fPIC", "-o", str(library), source, "-ldl"], check=False)
    return library, "" if done.returncode == 0 else "the C compiler refused the source"


def run(layer: str, what: str, budget: Budget, fault: str = "") -> Result:
    """Lives on every core until the time is over, each core with points of its own."""
    result = Result(layer, "killed at the n-th call" if what == "kills" else "a disk that refuses")
    with tempfile.TemporaryDirectory() as temporary:
        library, result.missing = compiled(Path(temporary))
        if result.missing:
            return result
        environ = {**os.environ, "LD_PRELOAD": str(library), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        seconds = max(3.0, budget.seconds - (budget.clock() - budget.started))
        processes = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.torture.lives", what, str(budget.seed), str(seconds), f"{core}/{CORES}",
                 fault],
                cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True,
            )
            for core in range(CORES)
        ]  # fmt: skip
        for process in processes:
            said = process.communicate()[0].splitlines()
            if process.returncode or not said:
                again = f"python3 dev.py torture --only {what} --seed {budget.seed}"
                result.findings.append(Finding("the layer itself fell", again))
                continue
            _add(result, json.loads(said[-1]), what)
    if not result.counts.get("hit"):
        result.findings.append(Finding("no fault hit anything", f"python3 dev.py torture --only {what}"))
    return result


def _add(result: Result, found: dict[str, object], what: str) -> None:
    for name in ("points", "tried", "hit"):
        result.count(name, int(str(found[name])))
    for wrong, fault in found["wrong"]:  # type: ignore[attr-defined]
        result.findings.append(Finding(str(wrong), f'python3 dev.py torture --only {what} --fault "{fault}"'))


def run_kills(budget: Budget, fault: str = "") -> Result:
    """L4."""
    return run("L4", "kills", budget, fault)


def run_errors(budget: Budget, fault: str = "") -> Result:
    """L6."""
    return run("L6", "disk", budget, fault)


if __name__ == "__main__":
    start = time.monotonic()
    print(run_kills(Budget(10, 1, time.monotonic, start)).line())
