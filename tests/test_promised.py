"""Every test, layer and planted bug that a page names exists, and every rule of the lists has its tests."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from tests.torture.bugs import BUGS

ROOT = Path(__file__).parents[1]
TEST = re.compile(r"`([\w/]+\.py)::(\w+)`")
ROW = re.compile(r"^\| ((?:S|I-|H-)\d+) \|(.*)$", re.MULTILINE)
PAGES = ("SECURITY.md", "tests/PROMISES.md", "tests/providers/QUIRKS.md")


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def named_in(file: str) -> frozenset[str]:
    path = ROOT / file if file.startswith("tests/") else ROOT / "tests" / file
    if not path.exists():
        return frozenset()
    return frozenset(re.findall(r"^\s*(?:async )?def (test_\w+)\(", path.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("name", PAGES)
def test_every_test_that_a_page_names_exists(name: str) -> None:
    named = TEST.findall(page(name))
    assert [f"{file}::{test}" for file, test in named if test not in named_in(file)] == []
    assert len(set(named)) >= 60


@pytest.mark.parametrize("name", PAGES)
def test_every_layer_and_planted_bug_that_a_page_names_exists(name: str) -> None:
    torture = (ROOT / "tests/torture/__main__.py").read_text(encoding="utf-8")
    targets = (ROOT / "tests/torture/targets.py").read_text(encoding="utf-8")
    text = page(name)
    assert [layer for layer in re.findall(r"layer `(\w+)`", text) if f'"{layer}"' not in torture] == []
    named = re.findall(r"fuzz `([a-z-]+?)-?`", text)
    assert [target for target in named if f'"{target}' not in targets] == []
    bugs = {bug.name for bug in BUGS}
    assert [bug for bug in re.findall(r"«([^»]{4,}?)»", text) if name == PAGES[1] and bug not in bugs] == []


@pytest.mark.parametrize(("name", "letter", "last"), [(PAGES[0], "S", 27), (PAGES[1], "I-", 32), (PAGES[1], "H-", 33)])
def test_every_rule_has_its_row_and_every_row_what_shows_it(name: str, letter: str, last: int) -> None:
    rows = dict(ROW.findall(page(name)))
    mine = [number for number in rows if number.startswith(letter)]
    assert mine == [f"{letter}{number}" for number in range(1, last + 1)]
    assert [number for number in mine if not TEST.search(rows[number]) and "layer `" not in rows[number]] == []
