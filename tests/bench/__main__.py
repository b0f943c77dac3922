"""`python3 dev.py bench [--only NAME …] [--full] [--publish]`: what a cashier and an owner feel, beside its limits.

Made-up data, seeded; every ratio within one run. `--full`: a million documents, products, customers, random sales.
"""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.runtime import Shop
from app.store.sqlite import sqlite3
from tests.bench import measures, shelf, standing
from tests.bench.figures import HEAD, Figure
from tests.torture.calls import ROOT

PAGE = ROOT / "BENCHMARK.md"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"


@dataclass
class Ground:
    """The tills that are measured: one with few rows, one with many."""

    small: Shop
    large: Shop
    rounds: int
    compare: bool = False
    full: bool = False
    package: bool = False

    def close(self) -> None:
        self.small.close()
        self.large.close()


def _screen(ground: Ground) -> Iterator[Figure]:
    from tests.bench import window  # Qt, for those who measure it

    yield from window.scan(ground.small, ground.large, ground.rounds)
    yield from window.documents(ground.small, ground.large, ground.rounds)


def _start(ground: Ground) -> Iterator[Figure]:
    yield from measures.start(ground.large.folder, ground.rounds)
    yield from standing.cold(ground.large.folder, ground.rounds)
    standing.remember(ground.large.folder)
    yield from standing.frozen(ground.small.folder.parent / "frozen", ground.rounds, ground.package)


def _outbox(ground: Ground) -> Iterator[Figure]:
    from tests.bench import drain

    yield from drain.outbox(ground.large.folder.parent / "drain", ground.rounds, ground.compare)


def _growth(ground: Ground) -> Iterator[Figure]:
    """Before anything else is sold."""
    from tests.bench import hot

    yield from measures.growth(ground.small, ground.large, ground.rounds)
    yield from hot.questions(ground.small, ground.large, ground.rounds)


def _sale(ground: Ground) -> Iterator[Figure]:
    from tests.bench import hot, sales, slow

    yield from sales.session(ground.small, ground.large, ground.rounds)
    yield from hot.sale(ground.small, ground.large, ground.rounds)
    yield from sales.sale(ground.large, ground.rounds * 20, ground.compare)
    yield from slow.on_a_slow_disk(ground.large.folder.parent / "slow")


def _gaps(ground: Ground) -> Iterator[Figure]:
    from tests.bench import gaps

    yield from gaps.gaps(ground.large.folder.parent / "gaps", ground.full)


def _search(ground: Ground) -> Iterator[Figure]:
    from tests.bench import seeking

    fewer = shelf.till(ground.large.folder.parent / "fewer", 100_000, 100_000) if ground.full else None
    yield from seeking.search(ground.large, ground.rounds)
    yield from seeking.beside_fewer(fewer, ground.large, ground.rounds)
    yield from seeking.painted(ground.large, ground.rounds)
    if fewer is not None:
        fewer.close()


def _counter(ground: Ground) -> Iterator[Figure]:
    from tests.bench import counter

    yield from counter.keys(ground.large.folder.parent / "counter")


def _totals(ground: Ground) -> Iterator[Figure]:
    from tests.bench import totals

    yield from totals.totals(ground.full)


def _paper(ground: Ground) -> Iterator[Figure]:
    from tests.bench import paper

    yield from measures.picture(ground.rounds)
    yield from paper.dots(ground.rounds)
    yield from paper.pages(ground.rounds * 2, ground.compare)
    yield from paper.gap(ground.large.folder, ground.rounds)


MEASURES: dict[str, Callable[[Ground], Iterator[Figure]]] = {
    "start": _start,
    "growth": _growth,
    "sale": _sale,
    "search": _search,
    "scan": lambda g: measures.scan(g.large, g.rounds),
    "screen": _screen,
    "counter": _counter,
    "day": lambda g: standing.day(g.small.folder.parent / "day"),
    "outbox": _outbox,
    "gaps": _gaps,
    "list": lambda g: measures.lists(g.small, g.large, g.rounds),
    "command": lambda g: measures.command_line(g.small.folder, g.rounds),
    "paper": _paper,
    "totals": _totals,
}


def about(full: bool, sizes: dict[str, int]) -> dict[str, Any]:
    """What was measured, on what."""
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False)
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"), "commit": commit.stdout.strip(), "full": full,
        "machine": f"{platform.system()} {platform.machine()}", "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version, **sizes,
    }  # fmt: skip


def publish(said: dict[str, Any], figures: list[Figure]) -> None:
    """Put the table into BENCHMARK.md."""
    rows = [
        f"Run of {said['date'][:10]} at commit `{said['commit'][:12]}` on {said['machine']}, Python {said['python']}, "
        f"SQLite {said['sqlite']}; {said['goods']:,} products, {said['buyers']:,} customers, "
        f"{said['documents']:,} documents.", "",
        f"| {' | '.join(HEAD)} |", f"|{'---|' * len(HEAD)}",
        *(f"| {' | '.join(figure.cells())} |" for figure in figures),
    ]  # fmt: skip
    text = PAGE.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    PAGE.write_text(f"{head}{BEGIN}\n" + "\n".join(rows) + f"\n{END}{tail}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=MEASURES, metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--full", action="store_true", help="a million products and documents")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--compare", action="store_true", help="beside others' libraries, installed for this run alone")
    parser.add_argument("--package", action="store_true", help="build the frozen program for this run, in minutes")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--publish", action="store_true", help="put the table into BENCHMARK.md")
    parser.add_argument("--documents", type=int, help="another number of them, to try a measure")
    args = parser.parse_args()
    sizes = {"goods": 1_000_000 if args.full else 100_000, "buyers": 1_000_000 if args.full else 100_000,
             "documents": 1_000_000 if args.full else 100_000}  # fmt: skip
    sizes["documents"] = args.documents or sizes["documents"]
    folder = Path(tempfile.mkdtemp(prefix="mostrador-bench-"))
    figures: list[Figure] = []
    try:
        sys.stderr.write("building the data\n")
        ground = Ground(
            shelf.till(folder / "small", 1000, 1000, 10_000), shelf.till(folder / "large", **sizes), args.rounds,
            args.compare, args.full, args.package,
        )  # fmt: skip
        for name in args.only or MEASURES:
            for figure in MEASURES[name](ground):
                figures.append(figure)
                print("  ".join(figure.cells()), flush=True)
        ground.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    said = about(args.full, sizes)
    if args.json:
        whole = {**said, "figures": [figure.as_json() for figure in figures]}
        args.json.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if args.publish:
        publish(said, figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
