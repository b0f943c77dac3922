"""The search rule as FTS5 understands it: every word, any order, any field, accents and case ignored, by prefix."""

import unicodedata


def words(text: str) -> list[str]:
    """The words of a query, folded like the index folds them: letters and digits only, no accents, lower case."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    return "".join(c if c.isalnum() else " " for c in folded).split()[:12]


def match_words(text: str) -> str:
    """An FTS5 expression that asks for all words by prefix; empty when the text has no word. Never FTS syntax of the user's."""
    return " AND ".join(f'"{word}"*' for word in words(text))
