"""The apostrophe that keeps spreadsheets from running a text as a formula (CWE-1236), and off again. Knows no file.

It stands before the sign that begins a formula: at the start, and where another spreadsheet than ours would begin a
cell, for most of our countries part columns at semicolons.
"""

import re

_SIGN = r"=+\-@＝＋－＠"
_BARE = re.compile(rf"^(?='*[{_SIGN}\t\r\0])|[;\t\r\n][\s\"\0]*(?='*[{_SIGN}])")
_GUARDED = re.compile(rf"(^|[;\t\r\n][\s\"\0]*)'(?='*[{_SIGN}])|^'(?='*[\t\r\0])")


def guarded(text: str) -> str:
    """The text, with an apostrophe wherever a formula would begin."""
    return _BARE.sub(r"\g<0>'", text)


def bared(text: str) -> str:
    """What was guarded, as it was; any other text as it is."""
    return _GUARDED.sub(r"\1", text) if "'" in text else text
