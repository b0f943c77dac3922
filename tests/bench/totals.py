"""Random sales beside exact fractions, every country, in two processes: `python -m tests.bench.totals FIRST COUNT`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from tests import exact
from tests.bench.figures import Figure
from tests.torture.calls import ROOT

FEW, MANY = 10_000, 1_000_000


def totals(full: bool) -> Iterator[Figure]:
    """How many come to anything else than the fractions say: line amounts, groups, net, tax, rounding, total."""
    count = MANY if full else FEW
    half = count // 2
    words = [sys.executable, "-m", "tests.bench.totals"]
    halves = [subprocess.Popen([*words, str(first), str(half)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
              for first in (0, half)]  # fmt: skip
    said = [process.communicate()[0].splitlines() for process in halves]
    assert all(process.returncode == 0 for process in halves)
    for line in [line for lines in said for line in lines[:-1]]:
        sys.stderr.write(f"{line}\n")
    assert exact.is_every_country()
    what = f"{count:,} random sales of every country that differ from exact fractions"
    yield Figure("totals", what, sum(int(lines[-1]) for lines in said), "", "none", 0.0, 1.0)


def main(first: int, count: int) -> None:
    names = list(exact.RULES)
    found = (exact.differs(names[number % len(names)], number) for number in range(first, first + count))
    wrong = [said for said in found if said]
    print(*wrong[:10], len(wrong), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
