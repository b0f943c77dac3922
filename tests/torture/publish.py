"""Puts the figures of a run into RELIABILITY.md, between its two marks. Knows only the report."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from tests.torture.calls import ROOT
from tests.torture.report import DICE

PAGE = ROOT / "RELIABILITY.md"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"


def table(report: dict[str, Any]) -> str:
    """The run as a Markdown table, a row a layer."""
    rows = [
        f"Run of {report['date'][:10]} at commit `{report['commit'][:12]}`, seed {report['seed']}, "
        f"{report['seconds'] / 60:.0f} minutes, {report['machine']}, Python {report['python']}, "
        f"SQLite {report['sqlite']}.", "",
        "| Layer | What | Verdict | Counted |", "|---|---|---|---|",
    ]  # fmt: skip
    for layer in report["layers"]:
        said = layer["missing"] or "; ".join(
            f"{value:,} {name}" if isinstance(value, int) else f"{name} {value}"
            for name, value in layer["counts"].items()
        )
        rows.append(f"| {layer['layer']} | {layer['title']} | {layer['verdict']} | {said} |")
    return "\n".join([*rows, "", dice(report)])


def dice(report: dict[str, Any]) -> str:
    """What the worlds of dice say of the chance of a failure: they alone are drawn by chance, and only where all held.

    Points that are tried one after the other are all there are: no rule of chance is needed for them, and none holds.
    """
    seeds = next((layer for layer in report["layers"] if layer["name"] == DICE), None)
    if seeds is None or not report["dice"]:
        return "No worlds of dice were run: nothing bounds the chance of a failure."
    if seeds["findings"]:
        return (f"{len(seeds['findings']):,} found among the worlds of dice, beside {report['dice']:,} that held: "
                "nothing bounds the chance of a failure.")  # fmt: skip
    return (f"{report['dice']:,} worlds of dice without a failure bound the chance of one below "
            f"{_rounded_up(report['bound_95']):.1g} (95 %, rule of three).")  # fmt: skip


def _rounded_up(chance: float) -> float:
    """To one figure; rounded down it would not be below that."""
    place = 10.0 ** math.floor(math.log10(chance))
    return math.ceil(round(chance / place, 6)) * place


def publish(report: dict[str, Any], page: Path = PAGE, sums: str = "") -> None:
    """Replace what stands between the marks by this run and the `sums` of all of them. ValueError: there are none."""
    text = page.read_text(encoding="utf-8")
    head, begin, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{page.name} lacks its marks")
    page.write_text(
        f"{head}{BEGIN}\n{table(report)}\n{f'{chr(10)}{sums}{chr(10)}' if sums else ''}{END}{tail}", encoding="utf-8"
    )
