"""Fabo's text/plain format: one `propiedad: valor` per line, both ways (dossier 5). Knows no property."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_BREAK = "|"  # the only way to say a line break inside a value
_NAME = re.compile(r"[^\W\d][\w-]{0,79}")


def write_text(body: Mapping[str, Any]) -> str:
    """Lines in the order of the body; items of a collection are numbered from 1. A line break becomes a pipe.

    So no value can ever start a line of its own and pretend to be a property.
    """
    lines: list[str] = []
    for name, value in body.items():
        if isinstance(value, (list, tuple)):
            lines.extend(_collection(name, value))
        else:
            lines.append(f"{name}: {_value(value)}")
    return "\n".join(lines) + "\n" if lines else ""


def read_text(body: bytes) -> dict[str, Any]:
    """Properties by name; one that is repeated is a list, in order. Values keep colons: a line is cut at the first one.

    A ValueError for what is no such text: another encoding, a line without a property, control characters.
    """
    text = body.decode("utf-8-sig")
    if "\0" in text:
        raise ValueError("a zero byte")
    found: dict[str, Any] = {}
    for line in text.replace("\r\n", "\n").split("\n"):
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        if not colon or not _NAME.fullmatch(name.strip()):
            raise ValueError("a line without a property")
        _keep(found, name.strip(), value.strip())
    return found


def items_from(found: Mapping[str, Any], collection: str) -> list[dict[str, Any]]:
    """The elements of a numbered collection, as a server reads a request: numbers from 1, without a gap."""
    rows: dict[int, dict[str, Any]] = {}
    shape = re.compile(rf"{re.escape(collection)}-([1-9][0-9]{{0,4}})-(.+)")
    for name, value in found.items():
        match = shape.fullmatch(name)
        if match:
            rows.setdefault(int(match[1]), {})[match[2]] = value
    if sorted(rows) != list(range(1, len(rows) + 1)):
        raise ValueError(f"{collection}: the numbers have a gap")
    return [rows[number] for number in sorted(rows)]


def _keep(found: dict[str, Any], name: str, value: str) -> None:
    if name not in found:
        found[name] = value
    elif isinstance(found[name], list):
        found[name].append(value)
    else:
        found[name] = [found[name], value]


def _collection(name: str, elements: Sequence[Any]) -> list[str]:
    lines = []
    for number, element in enumerate(elements, 1):
        if isinstance(element, Mapping):
            lines += [f"{name}-{number}-{key}: {_value(value)}" for key, value in element.items()]
        else:
            lines.append(f"{name}-{number}: {_value(element)}")
    return lines


def _value(value: object) -> str:
    """Numbers digit by digit. A boolean would be read as true whatever it says, so none is written."""
    match value:
        case bool() | float() | None:
            raise TypeError(f"{type(value).__name__} is not sent as text")
        case Decimal():
            return f"{value:f}"
    return _LINE_ENDS.sub(_BREAK, str(value)).strip()
