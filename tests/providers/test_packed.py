"""Promises about packed answers: one coding that we asked for, and never more memory than the cap and a piece."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest

from app.domain.errors import OutcomeUnknown
from app.providers.http import Reply, Wire
from tests.providers.misbehaving import http, misbehaving, says

BODY = b'{"status":"completed","note":"' + bytes(range(97, 123)) * 9000 + b'"}'
CAP = 1024 * 1024
TWICE = gzip.compress(gzip.compress(b"\0" * (256 << 20), 9), 9)


async def asked(body: bytes, coding: str, cap: int = CAP) -> Reply:
    async with misbehaving(says(http("200 OK", body, f"Content-Encoding: {coding}"))) as server:
        wire = Wire()
        try:
            return await wire.call("GET", server.address, headers={}, timeout=20, cap=cap)
        finally:
            await wire.close()


async def silence(body: bytes, coding: str) -> tuple[str, int]:
    """Its code, and what was held at the worst moment."""
    tracemalloc.start()
    try:
        with pytest.raises(OutcomeUnknown) as caught:
            await asked(body, coding)
        return caught.value.code, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def bare(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(data) + engine.flush()


@pytest.mark.parametrize(("coding", "body"), [
    ("gzip", gzip.compress(BODY)), ("x-gzip", gzip.compress(BODY)), ("GZIP ", gzip.compress(BODY)),
    ("deflate", zlib.compress(BODY)), ("deflate", bare(BODY)), ("identity", BODY), ("Identity", BODY), ("", BODY),
])  # fmt: skip
async def test_each_coding_that_is_asked_for_is_read(coding: str, body: bytes) -> None:
    assert (await asked(body, coding)).body == BODY


async def test_nothing_at_all_is_no_broken_packing() -> None:
    assert (await asked(b"", "gzip")).body == b""


async def test_what_follows_the_packed_answer_is_no_part_of_it_and_not_kept() -> None:
    assert (await asked(gzip.compress(BODY) + b"\0" * 8 * CAP, "gzip")).body == BODY


@pytest.mark.parametrize(
    "coding", ["gzip, gzip", "gzip,deflate", "identity, gzip", "br", "zstd", "compress", "gzip;q=1"]
)
async def test_a_coding_that_nobody_asked_for_leaves_an_unknown_outcome_and_is_not_unpacked(coding: str) -> None:
    """Packed twice, a thousand bytes hold as much as you like, all of it there before its size can be told."""
    code, peak = await silence(TWICE, coding)
    assert code == "unreadable"
    assert peak < CAP


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_one_piece_never_unpacks_to_more_than_the_cap_and_a_piece(coding: str) -> None:
    packed = {"gzip": gzip.compress, "deflate": zlib.compress}[coding](b"\0" * (64 << 20), 9)
    code, peak = await silence(packed, coding)
    assert code == "too_big"
    assert peak < 3 * CAP


@pytest.mark.parametrize("cut", [1, 9, 400])
async def test_an_answer_whose_packing_has_no_end_is_not_taken_for_whole(cut: int) -> None:
    assert (await silence(gzip.compress(BODY)[:-cut], "gzip"))[0] == "unreadable"
