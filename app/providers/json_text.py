"""JSON as we read and write it: exact decimals, no surprises. Knows no provider."""

import json
from collections.abc import Mapping
from decimal import Decimal, DecimalException
from json.encoder import encode_basestring
from typing import Any

from app.domain.money import digits

MAX_DEPTH = 50
_LONG = 100_000
"""Bytes: a longer answer is one large text as a rule, and walking through its few values is quicker than its signs."""
_FARTHEST = 100_000
"""Places before or after the point: written out, `1e9999999999` would be ten thousand million digits."""


def read_json(body: bytes) -> Any:
    """Strict UTF-8 JSON with Decimal numbers. ValueError: NaN, size beyond measure, keys given twice, depth over 50."""
    try:
        value = _READER.decode(body.decode("utf-8-sig"))
    except (RecursionError, DecimalException) as error:
        raise ValueError(f"unreadable JSON: {type(error).__name__}") from None
    if len(body) > _LONG or b"\\u" in body or body.count(b"{") + body.count(b"[") >= MAX_DEPTH:  # else it is flat
        _check_depth(value)
    return value


def read_object(body: bytes) -> dict[str, Any]:
    """Like read_json, but anything except an object is a ValueError."""
    value = read_json(body)
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    return value


def write_json(value: Any) -> str:
    """Compact JSON; a Decimal is written digit by digit as a number, a float is refused."""
    kind = type(value)
    if kind is str:  # by far the most
        return encode_basestring(value)
    if kind is Decimal and value.is_finite():
        return digits(value)
    if kind is dict:
        return "{" + ",".join([f"{encode_basestring(str(k))}:{write_json(v)}" for k, v in value.items()]) + "}"
    if kind is int:
        return str(value)
    if kind is list or kind is tuple:
        return "[" + ",".join([write_json(item) for item in value]) + "]"
    return _rarely(value)


def _rarely(value: Any) -> str:
    match value:
        case str():
            return encode_basestring(value)
        case Decimal():
            if not value.is_finite():
                raise ValueError("a number that is not finite")
            return f"{value:f}"
        case float():
            raise TypeError("floats are not sent")
        case Mapping():
            return write_json(dict(value))
        case list() | tuple():
            return write_json(list(value))
    return json.dumps(value, ensure_ascii=False)


def _decimal(text: str) -> Decimal:
    value = Decimal(text)
    if abs(int(value.as_tuple().exponent)) > _FARTHEST:
        raise ValueError("a number beyond all measure")
    return value


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a key stands twice")
    return value


_READER = json.JSONDecoder(parse_float=_decimal, parse_constant=_no_constant, object_pairs_hook=_no_duplicates)


def _check_depth(value: Any) -> None:
    level, nodes = 0, [value]
    while nodes:
        level += 1
        if level > MAX_DEPTH:
            raise ValueError("nested too deeply")
        below: list[Any] = []
        for node in nodes:
            if isinstance(node, dict):
                below.extend(node.values())
                below.extend(node.keys())
            elif isinstance(node, list):
                below.extend(node)
            elif isinstance(node, str) and not node.isascii():
                node.encode("utf-8")
        nodes = below
