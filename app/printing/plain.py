"""Makes text from outside printable: one line, no control characters, and breaks it into lines. Knows no paper."""

import re
import unicodedata
from collections.abc import Callable
from math import ceil

LONGEST = 240
"""Characters of a name, an address or a code that paper shows; descriptions of lines have no limit."""

STUCK = "\u00a0"
"""A blank at which no line breaks; paper shows it as any other."""

_WHITE = " \t\n\r\v\f"
_BREAKS = re.compile(f"[{_WHITE}]+")
_BLANKS = frozenset({"Zs", "Zl", "Zp"})
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def plain(text: str, longest: int | None = LONGEST) -> str:
    """`text` on one line without control, direction and other invisible characters; cut visibly when too long."""
    visible = "".join(_shown(letter) for letter in unicodedata.normalize("NFC", text))
    line = " ".join(visible.split())
    return line if longest is None or len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _shown(letter: str) -> str:
    if letter in "\t\n\r\v\f":
        return " "
    category = unicodedata.category(letter)
    return " " if category in _BLANKS else "" if category in _INVISIBLE else letter


def wrap(text: str, room: float, measure: Callable[[str], float]) -> list[str]:
    """Lines of `text` none wider than `room`, broken at blanks; a word that is too wide comes in even pieces."""
    lines: list[str] = []
    line, used, blank = "", 0.0, measure(" ")
    for word in _BREAKS.split(text.strip(_WHITE)):
        width = measure(word)
        if line and used + blank + width <= room:
            line, used = f"{line} {word}", used + blank + width
            continue
        if line:
            lines.append(line)
        *full, line = even(word, room, measure) if width > room else [word]
        lines += full
        used = measure(line)
    return [kept.replace(STUCK, " ") for kept in ([*lines, line] if line else lines)]


def balanced(text: str, room: float, measure: Callable[[str], float]) -> list[str]:
    """As few lines as `wrap` makes, but of similar length: for centred text, which must not end in a lonely word."""
    lines = wrap(text, room, measure)
    if len(lines) < 2:
        return lines
    low, high = room / 2, room
    for _ in range(6):
        middle = (low + high) / 2
        tighter = wrap(text, middle, measure)
        if len(tighter) > len(lines) or any(measure(line) > middle for line in tighter):
            low = middle
        else:
            lines, high = tighter, middle
    return lines


def even(code: str, room: float, measure: Callable[[str], float]) -> list[str]:
    """A long code in lines of the same number of characters, so that it can be read out and typed."""
    lines = max(1, ceil(measure(code) / room))
    while lines < len(code):
        size = ceil(len(code) / lines)
        pieces = [code[at : at + size] for at in range(0, len(code), size)]
        if all(measure(piece) <= room for piece in pieces):
            return pieces
        lines += 1
    return list(code)
