"""Layers that are ordinary tests: run with the torture's seed and counted. Knows no test."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence

from tests.torture.calls import ROOT
from tests.torture.report import Budget, Finding, Result

_TOLD = re.compile(r"(\d+) (passed|failed|error|errors|skipped)")


def run(result: Result, files: Sequence[str], budget: Budget, name: str) -> Result:
    """Again and again with other seeds until the time is over, once at least."""
    seed = budget.seed
    while True:
        words = ["-q", "-p", "no:cacheprovider", "--timeout", "600", f"--hypothesis-seed={seed}", *files]
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        environ.pop("CI", None)  # another seed must mean other examples
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *words], cwd=ROOT, env=environ, capture_output=True, text=True, check=False
        )
        told = {word.removesuffix("s"): int(count) for count, word in _TOLD.findall(done.stdout)}
        result.count("rounds")
        result.count("tests", told.get("passed", 0))
        if told.get("skipped"):
            result.count("skipped", told["skipped"])
        if done.returncode:
            failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
            again = f"python3 dev.py test {' '.join(files)} --hypothesis-seed={seed}"
            result.findings += [Finding(line[:160], again) for line in failed or ["the run itself fell"]]
        seed += 1
        if result.findings or not budget.left():
            return result
        budget.tell(f"{result.counts['tests']:,} tests")
