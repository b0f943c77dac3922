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


def mutated(seeds: Sequence[bytes], dice: Random) -> bytes:
    """One to six changes of one of the seeds: bits, cuts, copies, tokens, pieces of another seed."""
    data = bytearray(dice.choice(seeds))
    for _ in range(dice.randint(1, 6)):
        at = dice.randint(0, len(data))
        match dice.randint(0, 7):
            case 0 if data:
                data[at - 1] ^= 1 << dice.randint(0, 7)
            case 1:
                del data[at : at + dice.randint(1, 40)]
            case 2:
                data[at:at] = data[at : at + dice.randint(1, 60)] * dice.choice((1, 2, 50))
            case 3 | 4:
                data[at : at + dice.randint(0, 12)] = dice.choice(TOKENS)
            case 5:
                other = dice.choice(seeds)
                start = dice.randint(0, len(other))
                data[at:] = other[start:]
            case 6:
                data[at : at + dice.randint(1, 8)] = dice.randbytes(dice.randint(1, 8))
            case _:
                del data[at:]
    return bytes(data[:LONGEST])
