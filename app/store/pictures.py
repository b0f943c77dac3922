"""A session's picture as canonical text and back, field by field from its own types. Knows no table."""

import json
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from app.domain.cash import Picture
from app.domain.record import asdict
from app.store.codec import canonical


def text(picture: Picture) -> str:
    """One text for one picture: what the journal's digest is taken of."""
    return canonical(asdict(picture))


def read(written: str) -> Picture:
    """The picture back from its text."""
    found = _value(Picture, json.loads(written))
    assert isinstance(found, Picture)
    return found


def _value(kind: Any, row: Any) -> Any:
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        if inner[-1] is ...:
            return tuple(_value(inner[0], each) for each in row)
        return tuple(_value(each, cell) for each, cell in zip(inner, row, strict=True))
    if hasattr(kind, "__match_args__"):  # a record
        return _made(kind, row)
    if kind is datetime:
        return datetime.fromisoformat(row)
    if kind is Decimal or issubclass(kind, StrEnum):
        return kind(row)
    return row


def _made(kind: Any, row: Any) -> Any:
    hints = _hints(kind)
    known = (name for name in kind.__match_args__ if name in row)  # one that came later has its default
    return kind(**{name: _value(hints[name], row[name]) for name in known})


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
