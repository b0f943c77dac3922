"""The clock and the dice: the only module that asks what time it is or draws a random number."""

import os
import sys
import time
from datetime import UTC, datetime
from typing import Protocol

_BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Clock(Protocol):
    """Wall time (aware, UTC), monotonic seconds since the machine started, its sleep among them, and waiting."""

    def now(self) -> datetime: ...
    def monotonic(self) -> float: ...
    async def sleep(self, seconds: float) -> None: ...


class Ids(Protocol):
    """Identifiers and jitter."""

    def new(self) -> str:
        """A time-ordered UUID (version 7) as text: later ids sort after earlier ones."""

    def code(self, length: int) -> str:
        """Random characters that a person can read aloud (Crockford base 32)."""

    def jitter(self) -> float:
        """A number in [0, 1) to spread retries."""


if sys.platform == "win32":
    _since_the_start = time.monotonic
else:
    _GOES_ON: int = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    """Nobody can set it and it goes on while the machine sleeps: Linux's own, the other one of macOS. The one that
    Python takes for monotonic stands still there.
    """

    def _since_the_start() -> float:
        return time.clock_gettime(_GOES_ON)


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return _since_the_start()

    async def sleep(self, seconds: float) -> None:
        import asyncio  # a window is painted before anything waits

        await asyncio.sleep(seconds)


class SystemIds:
    """UUIDs ordered within one process, also inside one millisecond."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0
        self._drawn = b""

    def new(self) -> str:
        stamp = int(self._clock.now().timestamp() * 1000) << 12
        self._last = stamp = max(stamp, self._last + 1)
        return uuid7(stamp >> 12, stamp & 0xFFF, self._noise())

    def code(self, length: int) -> str:
        return "".join(_BASE32[each & 31] for each in os.urandom(length))

    def jitter(self) -> float:
        return (self._noise() >> 44) / (1 << 20)

    def _noise(self) -> int:
        """64 random bits, drawn from the system by the handful: each draw would hand the processor over."""
        drawn = self._drawn or os.urandom(512)
        self._drawn = drawn[8:]
        return int.from_bytes(drawn[:8], "big")


def uuid7(milliseconds: int, sequence: int, noise: int) -> str:
    """RFC 9562 version 7 from its parts: 48 bits of time, 12 of sequence, 62 of noise."""
    value = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | (sequence & 0xFFF) << 64
    value |= 0b10 << 62 | noise & (1 << 62) - 1
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
