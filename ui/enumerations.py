"""Builds Qt's two hundred sets of constants as Python's `enum` would, in a quarter of its time. Knows no constant.

PySide6 makes a set of constants anew in every process as soon as its class is named: a fifth of a start.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable
from typing import Any

Pairs = list[tuple[str, int]]

MADE_OF = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
MEMBER = {"_value_", "_name_", "__objclass__", "_sort_order_"}
OWN = {"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_"}
SUMS = {"_flag_mask_", "_singles_mask_", "_all_bits_"}

_the_metaclass: Any = enum.EnumType
_the_library: Callable[..., Any] = _the_metaclass._create_
_moulds: dict[tuple[type, object], dict[str, Any] | None] = {}
_taken = frozenset(name for kind in MADE_OF for made in kind.__mro__ for name in vars(made)) | {"mro", ""}


def install() -> None:
    """From now on, for this process; without effect where this Python builds its enumerations in another way."""
    if sys.version_info[:2] == (3, 11):
        _the_metaclass._create_ = _create


def _create(cls: type[enum.Enum], class_name: str, names: Any, **how: Any) -> Any:
    """`enum.EnumType._create_`: what is not plainly named numbers goes the library's way."""
    boundary = how.get("boundary")
    mould = _mould(cls, boundary) if cls in MADE_OF and how.get("type") is None else None
    if mould is None or not _plain(names):
        return _the_library(cls, class_name, names, **how)
    inside = dict(mould)
    inside["_member_names_"], inside["_unhashable_values_"] = [], []
    inside["_member_map_"], inside["_value2member_map_"] = {}, {}
    inside["__module__"] = how.get("module") or "PySide6"
    if how.get("qualname") is not None:
        inside["__qualname__"] = how["qualname"]
    made = type.__new__(_the_metaclass, class_name, (cls,), inside)
    type.__setattr__(made, "__new__", enum.Enum.__new__)  # inside the class it would become a static method
    _fill(made, names, flag=issubclass(cls, enum.Flag))
    return made


def _plain(names: object) -> bool:
    """Pairs of a name and a number; no name that Python's own classes have, or that is hidden."""
    return isinstance(names, list) and all(
        type(pair) is tuple and type(pair[1]) is int and pair[0] not in _taken and pair[0][0] != "_" for pair in names
    )


def _mould(cls: type[enum.Enum], boundary: object) -> dict[str, Any] | None:
    """What the library writes into an empty class of this kind; None: it writes what we do not know."""
    key = (cls, boundary)
    if key not in _moulds:
        tried = _the_library(cls, "Tried", [("ONE", 1)], boundary=boundary, module=__name__)
        empty = _the_library(cls, "Empty", [], boundary=boundary, module=__name__)
        inside = dict(vars(empty))
        known = vars(tried.ONE).keys() == MEMBER and vars(tried).keys() - inside.keys() == {"ONE"}
        changed = {name for name in inside if inside[name] != vars(tried)[name]} - {"__qualname__"}
        inside.pop("__new__", None)
        _moulds[key] = inside if known and inside.keys() >= OWN and changed <= OWN | SUMS else None
    return _moulds[key]


def _fill(made: Any, names: Pairs, *, flag: bool) -> None:
    """One member per value, further names of it are its aliases; of flags only single bits are listed."""
    new = made._new_member_
    number = new is not object.__new__
    listed, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    put, mask, singles, steps = type.__setattr__, 0, 0, []
    for name, value in names:
        member = by_value.get(value)
        if flag:
            mask |= value
            if value > 0 and not value & (value - 1):
                singles |= value
        if member is None:
            member = by_value[value] = new(made, value) if number else new(made)
            member.__dict__.update(_value_=value, _name_=name, __objclass__=made, _sort_order_=len(listed))
            if not flag or (value and not value & (value - 1)):
                listed.append(name)
                steps.append(value)
        by_name[name] = member
        put(made, name, member)
    if flag:
        made._flag_mask_, made._singles_mask_ = mask, singles
        made._all_bits_ = 2 ** mask.bit_length() - 1
        if steps != sorted(steps):
            made._iter_member_ = made._iter_member_by_def_
