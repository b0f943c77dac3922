"""The row numbers of long lists, some thousands at a time. Knows no table."""

import json
from array import array

from app.store.sqlite import Connection

AT_ONCE = 8192
"""Numbers of one answer: a window beside it waits for a millisecond at most, and each answer is one call."""


def numbers(db: Connection, ask: str, **values: object) -> "array[int]":
    """All numbers of `ask`, which gives those after `:after` in rising order: eight bytes each."""
    found, after = array("q"), 0
    portion = f"SELECT json_group_array(number) FROM ({ask} LIMIT {AT_ONCE})"
    while True:
        some = json.loads(db.execute(portion, {**values, "after": after}).fetchone()[0])
        found.extend(some)
        if len(some) < AT_ONCE:
            return found
        after = found[-1]
