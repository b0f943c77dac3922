"""The search rule as FTS5 understands it: every word, any order, any field, accents and case ignored, by prefix."""

import re
import unicodedata
from collections.abc import Iterable

_LEADS = "¶"
"""No word has it: it is neither letter nor digit."""
_PLAIN = re.compile("[a-z0-9]+")

MOST_WORDS = 12
"""Words of a query that count; nobody types more, and a pasted page must not become a query of thousands."""


def words(text: str) -> list[str]:
    """The words of a text, folded: letters and digits only, no accents, lower case, "½" as 1 2 and "Nº" as no."""
    if text.isascii():
        return _PLAIN.findall(text.lower())
    folded = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    return "".join(c if c.isalnum() else " " for c in folded).split()


def index_text(texts: Iterable[str], codes: Iterable[str] = ()) -> str:
    """What the index keeps of a row: its words, and its codes once more without signs ("8-730-241" as 8730241)."""
    found = [word for text in texts for word in words(text)]
    for code in codes:
        parts = words(code)
        found += [*parts, "".join(parts)]
    return " ".join(dict.fromkeys(found))


def match_words(text: str) -> str:
    """An FTS5 expression that asks for all words by prefix; empty without a word. Never FTS syntax from outside."""
    return " AND ".join(f'"{word}"*' for word in _asked(text))


def led(text: str) -> str:
    """What the index keeps, with its first word once more under a mark, so that `match_leading` finds it."""
    return f"{text} {_LEADS}{text.partition(' ')[0]}" if text else ""


def match_leading(text: str) -> str:
    """The same, of rows that begin with the first word that is asked for."""
    asked = _asked(text)
    return " AND ".join([f'"{_LEADS}{asked[0]}"*', *(f'"{word}"*' for word in asked[1:])]) if asked else ""


def _asked(text: str) -> list[str]:
    return list(dict.fromkeys(words(text)))[:MOST_WORDS]
