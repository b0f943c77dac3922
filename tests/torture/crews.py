"""Runs a layer's own program on every core and adds up what the programs say. Knows no layer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from tests.torture.calls import ROOT
from tests.torture.report import Budget, Finding, Result, note
from tests.torture.voice import place_of

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
        for core in range(1 if again and place_of(again) is None else CORES)
    ]  # fmt: skip
    said = _heard(crew, budget)
    done = [int(found.get("done", 0)) for found in said]
    for process, found in zip(crew, said, strict=True):
        if process.returncode or "wrong" not in found:
            fell = f"the layer itself fell with status {process.returncode}"
            result.findings.append(Finding(fell, f"python3 dev.py torture --only {name} --seed {budget.seed}"))
            continue
        for word, count in found["counts"].items():
            result.count(word, int(count))
        for word, count in found.get("details", {}).items():
            note(result.details, word, int(count))
        for what, point in found["wrong"]:
            shown = f"python3 dev.py torture --only {name} --seed {budget.seed}"
            result.findings.append(Finding(str(what), f'{shown} --point "{point}"' if point else shown, str(point)))
    if drawn := {each for found in said for each in found.get("drawn", ())}:
        result.details["option sets"] = len(drawn)
    if place_of(again) is not None:
        result.reached = min(int(result.counts.get("points", 0)), (place_of(again) or 0) + len(crew) * min(done))
        if sum(done) + (place_of(again) or 0) >= int(result.counts.get("points", 0)):
            result.reached = int(result.counts.get("points", 0))
    return result


def _heard(crew: list[subprocess.Popen[str]], budget: Budget) -> list[dict[str, Any]]:
    """The last word of each; one that stays far beyond its time is ended."""
    said: list[dict[str, Any]] = [{} for _ in crew]
    ears = [threading.Thread(target=_listen, args=(process, said, core, budget)) for core, process in enumerate(crew)]
    for ear in ears:
        ear.start()
    for process, ear in zip(crew, ears, strict=True):
        ear.join(max(1.0, budget.started + budget.seconds + PATIENCE - budget.clock()))
        if ear.is_alive():
            process.kill()
            ear.join()
        process.wait()
    return said


def _listen(process: subprocess.Popen[str], said: list[dict[str, Any]], core: int, budget: Budget) -> None:
    """Keeps the newest word of a program, and shows the sum of them all."""
    assert process.stdout is not None
    with process.stdout as mouth:
        for line in mouth:
            with suppress(ValueError):
                said[core] = json.loads(line)
                total: Counter[str] = Counter()
                for found in list(said):
                    total.update(found.get("counts", {}))
                budget.tell(", ".join(f"{count:,} {word}" for word, count in list(total.items())[:4]))
