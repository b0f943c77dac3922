"""Waiting for what somebody else does: other tasks of the same loop, or other threads."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

_TURN = 0.01


async def until(true: Callable[[], object], seconds: float = 20) -> None:
    """Give the loop its turns until something holds."""
    for _ in range(round(seconds / _TURN)):
        if true():
            return
        await asyncio.sleep(_TURN)
    raise AssertionError("it did not come to hold in time")


def until_others(true: Callable[[], object], seconds: float = 20) -> None:
    """Leave the processor to other threads until something holds."""
    for _ in range(round(seconds / _TURN)):
        if true():
            return
        threading.Event().wait(_TURN)
    raise AssertionError("it did not come to hold in time")
