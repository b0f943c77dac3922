"""A figure beside its limit: medians of interleaved rounds, their ratio, their noise. Knows no program."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` and `limit` in the same unit, of the same run; `goal` bounds their ratio (`least`: from below); where
    the limit is nothing, nothing is the goal."""

    group: str
    what: str
    value: float
    unit: str
    against: str
    limit: float
    goal: float = 0.0
    least: bool = False
    noise: float = 0.0
    why_not: str = ""

    @property
    def ratio(self) -> float:
        return self.value / self.limit if self.limit else 0.0

    @property
    def met(self) -> bool | None:
        """None: there is no goal."""
        if not self.goal:
            return None
        if not self.limit:
            return not self.value
        return self.ratio >= self.goal if self.least else self.ratio <= self.goal

    def cells(self) -> tuple[str, ...]:
        """As a row of the table."""
        if self.why_not:
            return (self.group, self.what, "not run", self.why_not, "", "", "", "")
        sign = "≥" if self.least else "≤"
        verdict = {None: "", True: "met", False: "**missed**"}[self.met]
        goal = (f"{sign} {self.goal:g}" if self.limit else "none") if self.goal else ""
        return (
            self.group, self.what, f"{self.value:.4g} {self.unit}", f"{self.against}: {self.limit:.4g}",
            f"{self.ratio:.3g}", goal, verdict, f"{self.noise:.0%}",
        )  # fmt: skip

    def as_json(self) -> dict[str, object]:
        return {
            "group": self.group, "what": self.what, "value": self.value, "unit": self.unit, "against": self.against,
            "limit": self.limit, "ratio": self.ratio, "goal": self.goal, "least": self.least, "met": self.met,
            "noise": self.noise, "not_run": self.why_not,
        }  # fmt: skip


def absent(group: str, what: str, why: str) -> Figure:
    """A row for what this machine, or this run, could not measure: said, never left out."""
    return Figure(group, what, 0.0, "", "", 0.0, why_not=why)


HEAD = ("Part", "What", "Measured", "Beside", "Ratio", "Goal", "", "Noise")


def paired(rounds: int, *variants: Callable[[], float]) -> list[list[float]]:
    """Each variant once a round, so that drift hits all alike; one list of values a variant."""
    values: list[list[float]] = [[] for _ in variants]
    for _ in range(rounds):
        for place, variant in enumerate(variants):
            values[place].append(variant())
    return values


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def high(values: Sequence[float], part: float = 0.99) -> float:
    """The value that so many do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def noise(values: Sequence[float]) -> float:
    """Half the spread between the quartiles, as a share of the median."""
    ordered = sorted(values)
    size = len(ordered)
    if size < 4:
        return (ordered[-1] - ordered[0]) / median(ordered) / 2 if ordered else 0.0
    return (ordered[3 * size // 4] - ordered[size // 4]) / median(ordered) / 2
