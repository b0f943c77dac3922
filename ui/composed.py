"""Finds the template of a sentence that was composed as plain text, so that it can be said in another language."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import resources

PART = re.compile(r"\{([a-z_]+)\}")


@cache
def _known() -> list[tuple[str, re.Pattern[str]]]:
    """Templates with what matches them; those with most words of their own first."""
    templates = resources.path("i18n", "composed.txt").read_text(encoding="utf-8").splitlines()
    templates.sort(key=lambda each: -len(PART.sub("", each)))
    return [(each, re.compile(_pattern(each), re.DOTALL)) for each in templates]


def _pattern(template: str) -> str:
    pieces = PART.split(template)
    return "".join(f"(?P<{piece}>.+?)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))


@lru_cache(maxsize=512)
def parts_of(sentence: str) -> tuple[str, dict[str, str]] | None:
    """The template and the words in its braces; None when nobody composed it here."""
    for template, pattern in _known():
        match = pattern.fullmatch(sentence)
        if match:
            return template, match.groupdict()
    return None
