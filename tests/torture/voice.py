"""How a program of a layer says what it has counted: now and then while it works, and once in the end."""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Mapping, Sequence

EVERY = 2.0
"""Seconds between two words while it works."""
REST = "rest:"
"""Begins a point that is no point: those from that place on, in the order that is the same for every seed."""
NONE: Mapping[str, int] = {}
ORDER = 0
"""The seed of that order."""


class Voice:
    """One line of JSON at a time on standard output."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def so_far(self, counts: Mapping[str, int]) -> None:
        """Heard by whoever shows progress, and otherwise by nobody."""
        if time.monotonic() - self._last > EVERY:
            self._last = time.monotonic()
            print(json.dumps({"counts": dict(counts)}), flush=True)

    def end(
        self, counts: Mapping[str, int], wrong: Sequence[tuple[str, str]], done: int = 0,
        details: Mapping[str, int] = NONE, drawn: Collection[str] = (),
    ) -> None:  # fmt: skip
        """`done`: how many of its points, in order, it has tried; `details`: for the report, not for the line.

        `drawn`: by which hashes its option sets are known, so that two programs' same ones are counted once.
        """
        said = {"counts": dict(counts), "wrong": list(wrong), "done": done, "details": dict(details)}
        said["drawn"] = sorted(drawn)
        print(json.dumps(said), flush=True)


def place_of(point: str) -> int | None:
    """Where the rest begins; None when it is the name of one point."""
    return int(point.removeprefix(REST)) if point.startswith(REST) else None
