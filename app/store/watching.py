"""Statements that take their time and may be given up: someone is asked again and again. Knows no table."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.domain.errors import GivenUp
from app.store.sqlite import Connection, SqliteError

_OFTEN = 20_000
"""Of SQLite's own steps between two questions: a few milliseconds."""


@contextmanager
def watched(db: Connection, ask: Callable[[], None]) -> Iterator[None]:
    """Calls `ask` at once and while statements run; GivenUp raised by it ends the statement and comes out of the block.

    A transaction that wrote is then undone by SQLite itself.
    """
    given_up: list[GivenUp] = []

    def handler() -> int:
        try:
            ask()
        except GivenUp as wish:
            given_up.append(wish)
        return len(given_up)

    ask()
    db.set_progress_handler(handler, _OFTEN)
    try:
        yield
    except SqliteError:
        if given_up:
            raise given_up[0] from None
        raise
    finally:
        db.set_progress_handler(None, 0)
