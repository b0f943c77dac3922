"""Patterns that cost nothing to name: each is compiled when first asked. Knows none; type checkers see `re.compile`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

ASCII, DOTALL = re.ASCII, re.DOTALL

if TYPE_CHECKING:
    pattern = re.compile
else:

    def pattern(text, flags=0):
        """As `re.compile`; what is wrong with a pattern shows at its first use, which a test of its own sees to."""
        return _Pattern(text, flags)


class _Pattern:
    """Takes over the methods of the compiled pattern as soon as one of them is missing."""

    __slots__ = ("_flags", "_text", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._text, self._flags)
        for each in self.__slots__[2:]:
            setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)
