"""The pause between two looks of whatever works by itself, which ends at once when it is asked to. Knows no work."""

import asyncio

from app.ports import Clock


async def rest(clock: Clock, seconds: float, end: asyncio.Event) -> None:
    """So many seconds, or until `end` is set."""
    waits = (asyncio.ensure_future(clock.sleep(seconds)), asyncio.ensure_future(end.wait()))
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waits:
            each.cancel()
