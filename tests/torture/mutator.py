"""Makes hostile inputs out of honest ones, the same ones for the same seed. Knows no target."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

TOKENS = (
    b"", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\x1b@", b"\x10\x14\x01\x00\x01", b"\r\n", b"|", b":", b";", b",",
    b'"', b"'", b"\\", b"{", b"}", b"[", b"]", b"[" * 3000, b'{"a":' * 900, b"null", b"true", b"NaN", b"Infinity",
    b"-0", b"1e9999999999", b"9" * 5000, b"0.1", b"-1", b"18446744073709551616", b"\\ud800", b"\\u0000",
    b"\xed\xa0\x80", b"<!DOCTYPE x [<!ENTITY a '", b"&a;", b"<a>" * 800, b"]]>", b"=cmd|' /C calc'!A0", b"../../",
    b"%PDF-1.7", b"PK\x03\x04", b"JVBERi0x", b"====", b"https://[::1]/", "Ñandú ₲ €".encode(),
    "\u202e\u2066".encode(), b"2026-02-30", b"2026-11-20T24:00:00Z", b"+00:99", b"completed", b"Autorizado",
)  # fmt: skip
LONGEST = 200_000
_TIMES = (1, 2, 50)


def mutated(seeds: Sequence[bytes], dice: Random) -> bytes:
    """One to six changes of one of the seeds: bits, cuts, copies, tokens, pieces of another seed."""
    throw, data = dice.random, bytearray(seeds[int(dice.random() * len(seeds))])
    for _ in range(1 + int(throw() * 6)):
        at = int(throw() * (len(data) + 1))
        match int(throw() * 8):
            case 0 if data:
                data[at - 1] ^= 1 << int(throw() * 8)
            case 1:
                del data[at : at + 1 + int(throw() * 40)]
            case 2:
                data[at:at] = data[at : at + 1 + int(throw() * 60)] * _TIMES[int(throw() * 3)]
            case 3 | 4:
                data[at : at + int(throw() * 13)] = TOKENS[int(throw() * len(TOKENS))]
            case 5:
                other = seeds[int(throw() * len(seeds))]
                data[at:] = other[int(throw() * (len(other) + 1)) :]
            case 6:
                data[at : at + 1 + int(throw() * 8)] = dice.randbytes(1 + int(throw() * 8))
            case _:
                del data[at:]
    return bytes(data[:LONGEST])
