"""Files of answers, kept on threads of their own: flushes side by side share the disk's work. Knows no file."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_AT_ONCE = 16
"""A batch brings fifty files of two flushes each: one after another they take longer than the next batch's call."""


async def apart(work: Callable[P, T], *words: P.args, **named: P.kwargs) -> T:
    """What `work` returns, without holding up the loop."""
    return await asyncio.get_running_loop().run_in_executor(_threads(), partial(work, *words, **named))


@cache
def _threads() -> ThreadPoolExecutor:
    """As many as there is work for, at most so many."""
    return ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="engine-files")
