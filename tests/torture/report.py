"""What a layer of the torture says in the end: how it went and its figures. Knows no layer."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

QUIET = 60.0
"""Seconds between two lines of a layer where nobody watches."""


MOST = "most "
DICE = "seeds"
"""The layer whose worlds are drawn by chance."""
STORIES = {
    "lost or doubled": ("lost or doubled",),
    "lost": ("lost", "is gone", "are gone", "not in the till"),
    "doubled": ("doubled", "several documents for one sale", "issued twice", "there twice"),
    "silent": ("nobody's turn", "never ends", "never left", "person's turn"),
    "lies": ("unknown there", "alive there", "another total there", "authorized here only"),
    "wrong sale": ("documents of no sale", "of no sale"),
    "secrets": (": plain", ": url", ", plain", ", url", ", hex", ", json", ", html", ", utf-16", ", base64"),
}
"""By which words of a finding each broken promise is known; it is told of the first that it has."""
OTHER = "other"
"""What a finding is that has none of those words."""


def stories(whats: Iterable[str]) -> dict[str, int]:
    """How many findings tell of each broken promise: together they are all findings."""
    told = dict.fromkeys((*STORIES, OTHER), 0)
    for what in whats:
        told[next((name for name, words in STORIES.items() if any(word in what for word in words)), OTHER)] += 1
    return told


def note(figures: dict[str, int], name: str, more: int) -> None:
    """What is called "most …" is the most of all, everything else a sum."""
    known = figures.get(name, 0)
    figures[name] = max(known, more) if name.startswith(MOST) else known + more


class Verdict(StrEnum):
    """A layer whose tool is missing was not run; it never passes."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not run"


@dataclass(slots=True)
class Finding:
    """One failure: what was seen, and the exact command that shows it again."""

    what: str
    again: str
    point: str = ""


@dataclass(slots=True)
class Result:
    """The figures of one layer."""

    layer: str
    title: str
    counts: dict[str, Any] = field(default_factory=dict)
    details: dict[str, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    missing: str = ""
    seconds: float = 0.0
    name: str = ""
    reached: int = 0

    @property
    def verdict(self) -> Verdict:
        if self.missing:
            return Verdict.NOT_RUN
        return Verdict.FAILED if self.findings else Verdict.PASSED

    def count(self, name: str, more: int = 1) -> None:
        self.counts[name] = self.counts.get(name, 0) + more

    def line(self) -> str:
        """One line for a terminal."""
        said = ", ".join(f"{value:,} {name}" if isinstance(value, int) else f"{name} {value}"
                         for name, value in self.counts.items())  # fmt: skip
        tail = self.missing or said or "nothing counted"
        return f"{self.layer:<4} {self.title:<34} {self.verdict.value:<8} {self.seconds:6.1f} s  {tail}"

    def as_json(self) -> dict[str, Any]:
        return {
            "layer": self.layer, "title": self.title, "verdict": self.verdict.value, "seconds": round(self.seconds, 2),
            "counts": self.counts, "details": dict(sorted(self.details.items())), "missing": self.missing,
            "name": self.name, "reached": self.reached,
            "findings": [{"what": found.what, "again": found.again, "point": found.point} for found in self.findings],
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Budget:
    """How long a layer may take, from which seed, and who is told how far it is."""

    seconds: float
    seed: int
    clock: Callable[[], float]
    started: float
    tell: Callable[[str], None] = lambda _: None

    def left(self) -> bool:
        return self.clock() - self.started < self.seconds

    def share(self) -> float:
        """How much of the time is over, 0 to 1 and more."""
        return (self.clock() - self.started) / self.seconds if self.seconds else 1.0


def progress(layer: str) -> Callable[[str], None]:
    """Writes over the same line of a terminal; where there is none, a line a minute."""
    last = time.monotonic()

    def tell(words: str) -> None:
        nonlocal last
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{layer} {words[:90]:<90}")
            sys.stderr.flush()
        elif time.monotonic() - last > QUIET:
            last = time.monotonic()
            sys.stderr.write(f"{layer} {words}\n")
            sys.stderr.flush()

    return tell
