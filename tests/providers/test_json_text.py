"""Promises of JSON from outside: what it may hold, to the last bracket, and that what cannot be kept never comes in."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.providers.json_text import MAX_DEPTH, read_json, read_object


def nested(levels: int, inside: str = "1") -> bytes:
    """Lists in lists: `levels` of them and what is inside."""
    return f"{'[' * levels}{inside}{']' * levels}".encode()


@pytest.mark.parametrize("body", [
    nested(MAX_DEPTH), nested(2000), b'{"a":' * (MAX_DEPTH + 1) + b"1" + b"}" * (MAX_DEPTH + 1),
    b'"\\ud800"', b'{"\\udc00":1}', b'["\\ud83d"]', nested(20, '"\\ud800"'),
    b"1e100001", b"-1e-100001", b'{"a":1e9999999999999999999}', b"NaN", b"[-Infinity]",
    b'{"a":1,"a":1}', b'[{"b":{"a":1,"a":2}}]', b"\xff", b'"\xed\xa0\x80"', b"9" * 5000,
])  # fmt: skip
def test_what_nobody_could_keep_is_refused_as_unreadable(body: bytes) -> None:
    with pytest.raises(ValueError):
        read_json(body)


def test_what_is_just_within_bounds_is_read_digit_by_digit() -> None:
    assert read_json(nested(MAX_DEPTH - 1))
    assert read_json(b'\xef\xbb\xbf{"a":"\\ud83d\\ude00","b":0.10,"c":1e2}') == {
        "a": "😀", "b": Decimal("0.10"), "c": Decimal("1e2"),
    }  # fmt: skip


@pytest.mark.parametrize("body", [b"[]", b"null", b'"{}"', b"1", b"true"])
def test_an_object_is_an_object(body: bytes) -> None:
    with pytest.raises(ValueError):
        read_object(body)
