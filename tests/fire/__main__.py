"""`python -m tests.fire`: the long runs, with figures. Not part of the ordinary test command.

--seeds N [--first N] [CASE …]   random faults and deaths
--offline SALES [--days 30] [CASE …]   a month without a line for all issuers of one till, then everything at once
"""

from __future__ import annotations

import argparse
import logging
import time
import traceback

from tests.fire.countries import CASES, ISSUERS
from tests.fire.month import span
from tests.fire.ordeal import Tally, ordeal


def seeds(case: str, first: int, count: int) -> int:
    """So many seeds of a case, quiet and harsh; returns how many failed."""
    failed = 0
    for harsh in (False, True):
        whole, started = Tally(), time.monotonic()
        for seed in range(first, first + count):
            try:
                whole.add(ordeal(case, seed, harsh=harsh))
            except Exception as error:
                failed += 1
                print(f"FAILED {case} seed {seed} harsh {harsh}: {error}")
                traceback.print_exc(limit=-2)
        print(
            f"{case} {'harsh' if harsh else 'quiet'}: {count} seeds, {whole.sales} sales, {whole.deaths} deaths, "
            f"{whole.asked} verdicts, "
            f"{whole.calls['calls']} calls, line {dict(whole.struck)}, ends {whole.summary()}, "
            f"{time.monotonic() - started:.0f} s", flush=True,
        )  # fmt: skip
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fire", description=__doc__)
    parser.add_argument("--seeds", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--offline", type=int, default=0)
    parser.add_argument("--days", type=float, default=30)
    parser.add_argument("cases", nargs="*", metavar="CASE", help=", ".join(CASES))
    args = parser.parse_args()
    logging.getLogger("mostrador.engine").setLevel(logging.CRITICAL)
    failed = sum(seeds(case, args.first, args.seeds) for case in args.cases or CASES) if args.seeds else 0
    if args.offline:
        found = span(args.cases or list(ISSUERS), args.offline, args.days)
        print(*found.months.values(), sep="\n")
        print(f"drained in {found.hours:.2f} simulated hours; real: {found.offline_seconds:.0f} s offline, "
              f"{found.draining_seconds:.0f} s draining", flush=True)  # fmt: skip
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
