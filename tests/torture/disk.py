"""L4 and L6: lives that are killed at their n-th call to the disk, or whose disk refuses it, once or from then on.

The calls go through `faults.c`, compiled on this machine and preloaded into one process that forks a child a life.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.torture import crews
from tests.torture.report import Budget, Finding, Result


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


def run(layer: str, what: str, budget: Budget, point: str = "") -> Result:
    """Lives on every core until the time is over, each core with points of its own."""
    result = Result(layer, "killed at the n-th call" if what == "kills" else "a disk that refuses")
    with tempfile.TemporaryDirectory() as temporary:
        library, result.missing = compiled(Path(temporary))
        if result.missing:
            return result
        words = ["tests.torture.lives", what, str(budget.seed)]
        crews.run(result, words, budget, what, point, {"LD_PRELOAD": str(library)})
    if not result.counts.get("hit") and not result.reached:
        result.findings.append(Finding("no fault hit anything", f"python3 dev.py torture --only {what}"))
    return result


def run_kills(budget: Budget, point: str = "") -> Result:
    """L4."""
    return run("L4", "kills", budget, point)


def run_errors(budget: Budget, point: str = "") -> Result:
    """L6."""
    return run("L6", "disk", budget, point)
