"""The row numbers of long lists, some thousands at a time. Knows no table."""

import json
from array import array

from app.store.sqlite import Connection

AT_ONCE = 8192
"""Numbers of one answer: a window beside it waits for a millisecond at most, and each answer is one call."""


PORTION, MOST = "SELECT json_group_array(number) FROM (", " LIMIT :most)"
"""What stands around a question for numbers after `:after` in rising order."""


def numbers(db: Connection, ask: str, **values: object) -> "array[int]":
    """All numbers of a question that stands between PORTION and MOST: eight bytes each."""
    found, after = array("q"), 0
    while True:
        some = json.loads(db.execute(ask, {**values, "after": after, "most": AT_ONCE}).fetchone()[0])
        found.extend(some)
        if len(some) < AT_ONCE:
            return found
        after = found[-1]
