"""Spanish sentences that remember their parts, so that a window may say them in another language. Knows no language."""

from collections.abc import Mapping
from types import MappingProxyType

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Number(str):
    """A decimal number inside a sentence, with a plain point: a window writes it with the country's own sign."""


class Sentence(str):
    """A finished Spanish sentence with the `template` that it was made of and the `values` in its braces.

    It is a plain text wherever nobody asks: in JSON, in the database, on the command line. Without values the template
    is the sentence, and braces mean nothing in it.
    """

    template: str = ""
    values: Mapping[str, str] = _NOTHING


def say(template: str, /, **values: object) -> Sentence:
    """The template with its values; a value may itself be a sentence."""
    texts = {name: _text(value) for name, value in values.items()}
    made = Sentence(template.format(**texts) if texts else template)
    made.template, made.values = template, texts
    return made


def _text(value: object) -> str:
    if type(value).__module__ == "decimal":  # named, not loaded: most sentences are said without a number
        return Number(format(value, "f"))
    return value if isinstance(value, str) else str(value)


def kept(sentence: str) -> Sentence:
    """Any sentence as one that can be translated whole; one that remembers its parts as it is."""
    return sentence if isinstance(sentence, Sentence) else say(sentence)


def mark(sentence: str) -> str:
    """Notes a word of the domain's data (a label, a choice) for translation; whoever draws it translates it."""
    return sentence
