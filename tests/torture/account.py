"""The account of all published runs: what each counted, what it found, and whether that is mended. Knows no layer.

A run with a seed that was counted before adds nothing, nor does a layer that failed: the sum says what held.
"""

from __future__ import annotations

import json
import subprocess
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.torture.calls import ROOT

FILE = ROOT / "tests/torture/account.json"
SUMMED = {
    "properties": "tests", "singles": "worlds", "pairs": "worlds", "steps": "worlds", "seeds": "worlds",
    "kills": "hit", "power": "images", "disk": "hit", "line": "tests", "fuzz": "inputs", "doors": "tests",
    "forged": "messages", "canary": "searches", "window": "delivered", "teeth": "caught", "mutants": "caught",
    "shares": "worlds", "away": "offline sales",
}  # fmt: skip
"""The figure of each layer that its runs have in common."""
WHOLE = ("singles", "pairs", "steps", "disk")
"""Layers with an end: what counts is how far one and the same program has come."""

Run = dict[str, Any]


def program() -> str:
    """What the shipped code is called; empty when it is not as committed, so that nobody could try it again."""
    changed = _git("status", "--porcelain", "--", "app", "tests/fire", "tests/torture")
    changes = [line for line in changed.splitlines() if not line.endswith((FILE.name, ".pyc"))]
    return "" if changes else _git("rev-parse", "HEAD:app")[:12]


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()


def known(file: Path = FILE) -> list[Run]:
    """Every run, oldest first."""
    return list(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else []


def place(runs: list[Run], layer: str, code: str) -> int:
    """How far runs of the same program have come in the order that is the same for all of them."""
    return max((_reached(run, layer) for run in runs if code and run["program"] == code), default=0)


def _reached(run: Run, layer: str) -> int:
    found = run["layers"].get(layer)
    return 0 if found is None or found["findings"] else int(found.get("reached", 0))


def entered(
    runs: list[Run], report: Mapping[str, Any], code: str, replay: Callable[[str, str, int], bool]
) -> list[Run]:
    """The account with this run. `replay` says of a layer, a point and a seed whether it holds today.

    A finding without a point is mended once its layer has passed.
    """
    passed = {layer["name"] for layer in report["layers"] if layer["verdict"] == "passed"}
    for run in runs:
        for name, layer in run["layers"].items():
            for finding in layer["findings"]:
                if not finding["mended"] and (
                    replay(name, finding["point"], run["seed"]) if finding["point"] else name in passed
                ):  # fmt: skip
                    finding["mended"] = report["commit"][:12]
    layers = {layer["name"]: _layer(layer) for layer in report["layers"] if layer["verdict"] != "not run"}
    made = {"date": report["date"][:10], "commit": report["commit"][:12], "program": code, "seed": report["seed"],
            "minutes": round(report["seconds"] / 60), "machine": report["machine"], "layers": layers}  # fmt: skip
    return [*runs, made]


def _layer(layer: Mapping[str, Any]) -> dict[str, Any]:
    counted = int(layer["counts"].get(SUMMED[layer["name"]], 0))
    points = {"reached": layer["reached"], "of": layer["counts"].get("points", 0)} if layer["reached"] else {}
    found = [{"what": each["what"][:160], "point": each["point"], "mended": ""} for each in layer["findings"]]
    return {"counted": counted, **points, "findings": found}


def sums(runs: list[Run]) -> dict[str, tuple[int, int, int, int]]:
    """Of each layer: runs that count, their sum, findings, and how many of these are mended.

    A seed counts once, with the run that came furthest; a run in which the layer failed does not count.
    """
    best: dict[tuple[str, str], int] = {}
    found: dict[str, list[int]] = {name: [0, 0] for name in SUMMED}
    for number, run in enumerate(runs):
        for name, layer in run["layers"].items():
            found[name][0] += len(layer["findings"])
            found[name][1] += sum(bool(finding["mended"]) for finding in layer["findings"])
            if not layer["findings"]:
                mark = f"rest {number}" if "reached" in layer else str(run["seed"])
                best[name, mark] = max(best.get((name, mark), 0), layer["counted"])
    mine = {name: [more for (layer, _), more in best.items() if layer == name] for name in SUMMED}
    return {name: (len(each), sum(each), *found[name]) for name, each in mine.items() if each or found[name][0]}  # type: ignore[misc]


def table(runs: list[Run]) -> str:
    """All runs as Markdown."""
    if not runs:
        return ""
    seeds = ", ".join(dict.fromkeys(str(run["seed"]) for run in runs))
    rows = [
        f"All {len(runs)} published runs together, {runs[0]['date']} to {runs[-1]['date']}, at different commits.",
        textwrap.fill(f"Seeds: {seeds}.", 115),
        "A seed is counted once, and a layer that failed in a run adds nothing to the sum.", "",
        "| Layer | Counted | Runs | Sum | Found | Mended since |", "|---|---|---|---|---|---|",
    ]  # fmt: skip
    rows += [f"| {name} | {SUMMED[name]} | {many} | {total:,} | {wrong} | {mended} |"
             for name, (many, total, wrong, mended) in sums(runs).items()]  # fmt: skip
    for name in WHOLE:
        whole = [(run, run["layers"][name]) for run in runs if _reached(run, name)]
        if whole:
            run, layer = max(reversed(whole), key=lambda each: each[1]["reached"] / max(1, each[1]["of"]))
            rows += ["", f"*{name}*: {layer['reached']:,} of {layer['of']:,} points of the program "
                     f"of commit `{run['commit']}`, without a finding."]  # fmt: skip
    return "\n".join(rows)


def keep(runs: list[Run], file: Path = FILE) -> None:
    """A layer a line, so that a change can be read."""
    text = json.dumps(runs, indent=1, ensure_ascii=False)
    file.write_text(text + "\n", encoding="utf-8")
