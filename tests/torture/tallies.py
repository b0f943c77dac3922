"""What the worlds of a program came to: counts for the line, figures for the report, and failures. Knows no world."""

from __future__ import annotations

import hashlib

from tests.fire.ordeal import Tally
from tests.torture.report import MOST, note
from tests.torture.voice import Voice


class Log:
    """Counts, figures for the report, and the first failures with what shows them again."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.details: dict[str, int] = {}
        self.drawn: set[str] = set()
        self.wrong: list[tuple[str, str]] = []
        self.done = 0
        self.voice = Voice()

    def add(self, tally: Tally, died: str, options: str = "") -> None:
        """`died`: where its process dies, if it does; `options`: what was drawn for a world of dice, kept as a hash."""
        for name, more in (
            ("worlds", 1), ("sales", tally.sales), ("deaths", tally.deaths), ("calls", tally.calls["calls"]),
            ("verdicts", tally.asked), ("struck", tally.struck.total()),
            ("person", sum(n for end, n in tally.ends.items() if end.startswith("person"))),
        ):  # fmt: skip
            self.counts[name] = self.counts.get(name, 0) + more
        self._note(tally, died, options)
        self.voice.so_far(self.counts)

    def _note(self, tally: Tally, died: str, options: str) -> None:
        figures = {
            "simulated hours": round(tally.hours), f"deaths at {died}": tally.deaths,
            **{f"fault {kind}": many for kind, many in (tally.struck + tally.drawn).items()},
            **{f"ended {end.split(':')[0]}": many for end, many in tally.ends.items()},
            f"{MOST}calls of a document": tally.most,
            f"{MOST}hours of peace until quiet": round(tally.calm),
        }  # fmt: skip
        for name, many in figures.items():
            if many:
                note(self.details, name, many)
        if options:
            self.drawn.add(hashlib.sha256(options.encode()).hexdigest()[:16])

    def fail(self, error: BaseException, again: str) -> None:
        self.counts["failed"] = self.counts.get("failed", 0) + 1
        if len(self.wrong) < 20:
            self.wrong.append((f"{again}: {str(error).splitlines()[0] if str(error) else type(error).__name__}", again))
