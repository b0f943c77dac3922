"""How long work tells how far it has come, and hears that nobody wants it any more. Knows no clock and no thread."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

Step = Callable[[int, int], None]
"""Told how much is done of how much (0: nobody knows how much there is), on the working thread.

GivenUp raised by it ends the work, and nothing of the work is kept.
"""

OFTEN = 200
"""Rows between two steps: a few milliseconds."""


def unwatched(done: int, whole: int) -> None:
    """The step of work that nobody watches."""


def paced(items: Iterable[T], step: Step, whole: int = 0, *, every: int = OFTEN) -> Iterator[T]:
    """The same items, with a step before the first and after every so many of them."""
    for done, item in enumerate(items):
        if done % every == 0:
            step(done, whole)
        yield item
