"""Runs a layer's own program on every core and adds up what the programs say. Knows no layer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from tests.torture.calls import ROOT
from tests.torture.report import Budget, Finding, Result

CORES = max(1, min(8, os.cpu_count() or 1))
EMPTY: Mapping[str, str] = {}
PATIENCE = 600.0
"""Seconds that a program may stay beyond its time before it is ended and counted as a failure."""


def run(
    result: Result, words: Sequence[str], budget: Budget, name: str, again: str = "", more: Mapping[str, str] = EMPTY
) -> Result:  # fmt: skip
    """`words` are a module and its first arguments; it gets seconds, share and the point to repeat after them."""
    seconds = max(1.0, budget.seconds - (budget.clock() - budget.started))
    environ = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }
    crew = [
        subprocess.Popen(
            [sys.executable, "-m", *words, str(seconds), f"{core}/{CORES}", again],
            cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True,
        )
        for core in range(1 if again else CORES)
    ]  # fmt: skip
    for process in crew:
        try:
            said = process.communicate(timeout=seconds + PATIENCE)[0].splitlines()
        except subprocess.TimeoutExpired:
            process.kill()
            said = []
        if process.returncode or not said:
            result.findings.append(Finding("the layer itself fell", f"python3 dev.py torture --only {name}"))
            continue
        found = json.loads(said[-1])
        for word, count in found["counts"].items():
            result.count(word, int(count))
        for what, point in found["wrong"]:
            shown = f"python3 dev.py torture --only {name} --seed {budget.seed}"
            result.findings.append(Finding(str(what), f'{shown} --point "{point}"' if point else shown))
    return result
