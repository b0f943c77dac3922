"""A body that came packed, unpacked in pieces: one coding, never one upon another. Knows no provider and no cap."""

import zlib
from collections.abc import AsyncIterable, AsyncIterator

import httpx

_PIECE = 64 * 1024
"""Bytes handed on at once: the most that is held here, whatever they were packed into."""
_GZIP, _ZLIB, _BARE = 31, 15, -15
_CODINGS = {"gzip", "x-gzip", "deflate"}


async def unpacked(coding: str, stream: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    """The bytes inside. httpx.DecodingError: packed in a way that nobody asked for, broken, or cut off."""
    if coding not in _CODINGS:
        raise httpx.DecodingError("a coding that nobody asked for")
    engine = None
    try:
        async for piece in stream:
            if engine is None and piece:
                engine = zlib.decompressobj(_window(coding, piece[0]))
            while engine and not engine.eof and (said := engine.decompress(piece, _PIECE)):
                yield said
                piece = engine.unconsumed_tail
    except zlib.error:
        raise httpx.DecodingError("what came is not packed as it says") from None
    if engine and not engine.eof:
        raise httpx.DecodingError("the end of what was packed is missing")


def _window(coding: str, first: int) -> int:
    """Some servers send deflate without the frame that it must have (RFC 9110, 8.4.1.2)."""
    if coding != "deflate":
        return _GZIP
    return _ZLIB if first & 15 == zlib.DEFLATED else _BARE
