"""Promises of every regular expression: no text, however hostile, keeps one busy. They are found by themselves."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
import time
from functools import cache

import app
import ui

LONG = 1_000
ENOUGH = 0.2
"""Seconds of this thread's own work for one text; a pattern that tries things out needs minutes, an honest one 1 ms."""

UNITS = (
    "0", "1", "9", "a", "A", "Z", "ñ", " ", "-", ".", ",", "_", "=", "+", "/", ":", "|", "@", "\\", '"', "\t", "\n",
    "0-", "1.", "1 ", "a.", "a-", "a@", "A1", "12-", "ab ", "x=", "/*", "?#", "%41", "𝟙", "E-8-", "=A=", " |", "a:b\n",
)  # fmt: skip
HEADS = ("", "1", "A", "data:application/pdf;base64,", "estado: ", "item-1-", "ABC", "https://a")
TAILS = ("!", "\n!")


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled pattern that a module of ours keeps, by where it is."""
    found = {}
    importlib.import_module("ui.settings")  # which its own parts expect to come first
    for package in (app, ui):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if module.name.endswith("__main__"):
                continue
            loaded = importlib.import_module(module.name)
            for name, value in vars(loaded).items():
                for place, each in enumerate(value if isinstance(value, tuple | list) else [value]):
                    if isinstance(each, re.Pattern) and isinstance(each.pattern, str):
                        found[f"{module.name}.{name}[{place}]"] = each
    return found


def slowest(pattern: re.Pattern[str], texts: list[str]) -> tuple[float, str]:
    """The dearest of all texts, searched and matched whole; stops at the first that is too dear twice."""
    worst = (0.0, "")
    for text in texts:
        for ask in (pattern.search, pattern.fullmatch):
            spent = cost(ask, text)
            if spent > ENOUGH:
                spent = min(spent, cost(ask, text))
            worst = max(worst, (spent, text[:40]))
            if spent > ENOUGH:
                return worst
    return worst


def cost(ask: object, text: str) -> float:
    """Seconds of this thread alone: other programs do not count."""
    assert callable(ask)
    began = time.thread_time()
    ask(text)
    return time.thread_time() - began


def attacks(long: int) -> list[str]:
    """Long runs of one unit, with a beginning that starts well and an end that does not fit."""
    return [
        head + (unit * long)[:long] + tail
        for unit, head, tail in itertools.product(UNITS, HEADS[:1], TAILS)
    ] + [head + (unit * long)[:long] + "!" for unit, head in itertools.product(UNITS, HEADS[1:])]  # fmt: skip


def test_no_hostile_text_keeps_any_of_our_patterns_busy() -> None:
    assert len(patterns()) > 40
    short, long = attacks(28), attacks(LONG)
    slow = {}
    for where, pattern in patterns().items():
        found = slowest(pattern, short)  # what grows exponentially shows already here, and does not hang the next
        found = found if found[0] > ENOUGH else slowest(pattern, long)
        if found[0] > ENOUGH:
            slow[where] = (pattern.pattern[:80], found)
    assert slow == {}


def test_a_pattern_that_tries_things_out_would_be_seen() -> None:
    spent, text = slowest(re.compile(r"(a|a)*b"), ["a" * 22 + "!"])
    assert spent > ENOUGH
    assert text == "a" * 22 + "!"
