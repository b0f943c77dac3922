"""`python3 dev.py torture [--minutes N] [--seed S] [--only NAME …] [--point P] [--json FILE]`: layers and figures.

Without `--long` pairs, steps, shares and away are left out; teeth and mutants run only by name. A line per layer, then
one JSON report. A layer whose tool is missing says "not run". Ends with 1 when anything failed.
Layers with an end go first and leave the others what they do not need; the worlds of dice come last and use it up.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app import __version__
from app.store.database import open_writer
from app.store.sqlite import sqlite3
from tests.torture import account, crews, disk, power, suites
from tests.torture.calls import ROOT
from tests.torture.publish import dice, publish
from tests.torture.report import DICE, Budget, Result, Verdict, progress, stories
from tests.torture.voice import REST

LEVELS = ("OFF", "NORMAL", "FULL", "EXTRA")
SHORT = 4.0
"""Minutes of the whole without `--minutes`."""

_Layer = Callable[[Budget, str], Result]


@dataclass(frozen=True, slots=True)
class Layer:
    """`share` of the minutes, `long` of those of a night; a layer without runs only when it is named.

    `ordinary`: tests of the ordinary run.
    """

    name: str
    share: float
    run: _Layer
    ordinary: bool = False
    long: float = 0.0


def _worlds(layer: str, title: str, what: str) -> _Layer:
    def run(budget: Budget, point: str) -> Result:
        words = ["tests.torture.worlds", what, str(budget.seed)]
        return crews.run(Result(layer, title), words, budget, what, point)

    return run


def _fuzz(budget: Budget, point: str) -> Result:
    found = crews.run(Result("L8", "hostile inputs"), ["tests.torture.fuzz", str(budget.seed)], budget, "fuzz", point)
    inputs = [more for name, more in found.counts.items() if name != "grown MB"]
    found.counts = {"inputs": sum(inputs), "targets": len(inputs), "least": min(inputs, default=0), **found.counts}
    return found


def _suite(layer: str, title: str, name: str, *files: str) -> Layer:
    def run(budget: Budget, _: str) -> Result:
        return suites.run(Result(layer, title), files, budget, name)

    return Layer(name, 0.04, run, ordinary=True, long=0.01)


def _teeth(budget: Budget, point: str) -> Result:
    return crews.run(Result("T", "planted bugs"), ["tests.torture.teeth", str(budget.seed)], budget, "teeth", point)


def _mutants(budget: Budget, point: str) -> Result:
    """The score counts; below the goal every survivor is a finding."""
    words = ["tests.torture.mutants", str(budget.seed)]
    found = crews.run(Result("T", "mutants of the core"), words, budget, "mutants", point)
    tried, caught = (int(found.counts.get(name, 0)) for name in ("mutants", "caught"))
    found.counts["score"] = f"{100 * caught / max(1, tried):.1f} %"
    if tried and caught >= 0.95 * tried:
        found.findings = [finding for finding in found.findings if not finding.what.endswith(": lives")]
    return found


def _canary(budget: Budget, point: str) -> Result:
    words = ["tests.torture.canary", str(budget.seed)]
    return crews.run(Result("L11", "planted secrets"), words, budget, "canary", point)


def _forged(budget: Budget, point: str) -> Result:
    words = ["tests.torture.forged", str(budget.seed)]
    return crews.run(Result("L11", "forged and replayed notifications"), words, budget, "forged", point)


def _shares(budget: Budget, point: str) -> Result:
    words = ["tests.torture.shares", str(budget.seed)]
    return crews.run(Result("L3", "one answer in a hundred lost"), words, budget, "shares", point)


def _away(budget: Budget, point: str) -> Result:
    return crews.run(Result("L3", "a month offline"), ["tests.torture.away", str(budget.seed)], budget, "away", point)


def _window(budget: Budget, point: str) -> Result:
    from tests.torture import window  # only here Qt is imported

    return window.run(Result("L9", "the window under fire"), budget, point)


LAYERS = (
    _suite("L1", "properties of outbox and money", "properties", "tests/sync/test_at_most_once.py",
           "tests/sync/test_heralds.py", "tests/test_credit_sums.py", "tests/torture/test_machine.py"),
    Layer("singles", 0.20, _worlds("L2", "each fault, each moment of death", "singles"), long=0.05),
    Layer("pairs", 0.0, _worlds("L2", "each pair of faults", "pairs"), long=0.13),
    Layer("steps", 0.0, _worlds("L2", "each fault, death at each await", "steps"), long=0.1),
    Layer("seeds", 0.26, _worlds("L3", "worlds of dice", "seeds"), long=0.14),
    Layer("shares", 0.0, _shares, long=0.04),
    Layer("away", 0.0, _away, long=0.09),
    Layer("kills", 0.12, disk.run_kills, long=0.12),
    Layer("power", 0.12, lambda budget, _: power.run(budget), long=0.14),
    Layer("disk", 0.08, disk.run_errors, long=0.12),
    _suite("L7", "lines that misbehave", "line", "tests/providers/test_wire.py", "tests/providers/test_download.py",
           "tests/providers/test_proxy.py", "tests/security/test_certificates.py"),
    Layer("fuzz", 0.08, _fuzz, long=0.15),
    _suite("L11", "doors: vault, log, webhooks", "doors", "tests/test_webhooks.py", "tests/test_vault.py",
           "tests/test_vault_ring.py", "tests/test_log.py"),
    Layer("forged", 0.03, _forged, long=0.02),
    Layer("canary", 0.04, _canary, long=0.12),
    Layer("window", 0.07, _window, long=0.03),
    Layer("teeth", 0.0, _teeth),
    Layer("mutants", 0.0, _mutants),
)  # fmt: skip


def bound(tried: int) -> float:
    """With no failure in so many tries, the chance of one is below this, 19 times out of 20 (rule of three)."""
    return 3 / tried if tried else 1.0


def journal() -> str:
    """How the databases of this machine keep what was confirmed, as one that is open says it."""
    with tempfile.TemporaryDirectory() as folder:
        db = open_writer(Path(folder))
        try:
            mode, level = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous"))
        finally:
            db.close()
    return f"{mode}, synchronous {LEVELS[level]}"


def report(results: list[Result], seed: int, seconds: float) -> dict[str, Any]:
    """Everything that was counted, with what it was counted on."""
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False)
    worlds = {result.name: int(result.counts.get("worlds", 0)) for result in results}
    drawn, held = worlds.get(DICE, 0), not any(result.findings for result in results if result.name == DICE)
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"), "commit": commit.stdout.strip(), "seed": seed,
        "seconds": round(seconds, 1), "python": platform.python_version(), "sqlite": sqlite3.sqlite_version,
        "machine": f"{platform.system()} {platform.machine()}, {crews.CORES} cores",
        "engine": __version__, "journal": journal(),
        "stories": stories(finding.what for result in results for finding in result.findings),
        "failing": [finding.point for result in results for finding in result.findings if finding.point],
        "worlds": sum(worlds.values()), "dice": drawn, "bound_95": bound(drawn) if held and drawn else None,
        "layers": [result.as_json() for result in results],
        "failed": [result.layer for result in results if result.verdict is Verdict.FAILED],
        "not_run": [result.layer for result in results if result.verdict is Verdict.NOT_RUN],
    }  # fmt: skip


def chosen_of(only: list[str] | None, *, long: bool) -> list[Layer]:
    """The layers of a run in the order in which they share its time."""
    found = [layer for layer in LAYERS if not only or layer.name in only]
    if long:
        found = [replace(layer, share=layer.long) for layer in found]
    elif only:
        found = [replace(layer, share=1.0) for layer in found]
    weighed = [layer for layer in found if layer.share]
    return sorted(weighed, key=lambda layer: (layer.name == "seeds") - (layer.name in account.WHOLE))


def rest_of(layer: str, point: str, runs: list[account.Run], code: str) -> str:
    """`--point rest`: for layers with an end, from where published runs of the same program have come to."""
    if point != "rest":
        return point
    return f"{REST}{account.place(runs, layer, code)}" if layer in account.WHOLE else ""


def holds(layer: str, point: str, seed: int) -> bool:
    """Whether what was found once is no longer so."""
    words = [sys.executable, "-m", "tests.torture", "--only", layer, "--point", point]
    words += ["--seed", str(seed), "--minutes", "0.1"]
    return subprocess.run(words, cwd=ROOT, capture_output=True, check=False).returncode == 0


def _show(result: Result) -> None:
    sys.stderr.write("\r" if sys.stderr.isatty() else "")
    print(result.line(), flush=True)
    for finding in result.findings[:5]:
        print(f"     {finding.what}\n     again: {finding.again}", flush=True)


def _publish(said: dict[str, Any], runs: list[account.Run], code: str) -> None:
    if code:
        runs = account.entered(runs, said, code, holds)
        account.keep(runs)
    else:
        print("not added to the account: the program or its torture is not as committed")
    publish(said, sums=account.table(runs))


def main() -> int:
    names = [layer.name for layer in LAYERS]
    parser = argparse.ArgumentParser(prog="python3 dev.py torture", description=__doc__)
    parser.add_argument("--minutes", type=float, default=SHORT, help=f"of the whole; {SHORT:g}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=names, metavar="LAYER", help=", ".join(names))
    parser.add_argument(
        "--point",
        default="",
        help="one world, fault or input again, as a finding names it; "
        '"rest": what no published run of the same program has tried',
    )
    parser.add_argument("--json", type=Path, help="where the report goes")
    parser.add_argument("--publish", action="store_true", help="put the figures into RELIABILITY.md")
    parser.add_argument("--long", action="store_true", help="the shares of a night: pairs, steps, shares and away too")
    args = parser.parse_args()
    code, runs = account.program(), account.known()
    started, results = time.monotonic(), list[Result]()
    left = chosen_of(args.only, long=args.long)
    while left:
        layer, began = left[0], time.monotonic()
        seconds = (started + args.minutes * 60 - began) * layer.share / sum(each.share for each in left)
        budget = Budget(max(1.0, seconds), args.seed, time.monotonic, began, progress(layer.name))
        result = layer.run(budget, rest_of(layer.name, args.point, runs, code))
        result.name, result.seconds = layer.name, time.monotonic() - began
        results.append(result)
        left = left[1:]
        _show(result)
    results.sort(key=lambda result: names.index(result.name))
    said = report(results, args.seed, time.monotonic() - started)
    if args.publish:
        _publish(said, runs, code)
    if args.json:
        args.json.write_text(json.dumps(said, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    failed, not_run = (", ".join(said[key]) or "none" for key in ("failed", "not_run"))
    print(f"{said['worlds']:,} worlds; {dice(said)} {said['seconds']} s; failed: {failed}; not run: {not_run}")
    return 1 if said["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
