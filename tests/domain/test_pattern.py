"""A pattern that waits says what a compiled one says."""

from __future__ import annotations

import re

import pytest

from app.domain import pattern as patterns
from app.domain.pattern import ASCII, pattern


@pytest.mark.parametrize("name", ["fullmatch", "match", "search", "findall", "split"])
def test_a_pattern_that_waits_answers_as_one_that_was_compiled(name: str) -> None:
    for text in ("12-34", "a12", "", "٣"):
        ours, theirs = pattern(r"\d+", ASCII), re.compile(r"\d+", re.ASCII)
        assert str(getattr(ours, name)(text)) == str(getattr(theirs, name)(text))
        assert str(getattr(ours, name)(text)) == str(getattr(theirs, name)(text))
    assert pattern("a").sub("b", "aa") == "bb"


def test_a_pattern_is_compiled_once_and_not_before_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []

    def watch(text: str, flags: int) -> re.Pattern[str]:
        compiled.append(text)
        return re.compile(text, flags)

    class Watched:
        compile = staticmethod(watch)

    monkeypatch.setattr(patterns, "re", Watched)
    made = pattern("x+")
    assert compiled == []
    assert made.match("xx")
    assert made.search("axx")
    assert compiled == ["x+"]
