"""Frozen, slotted dataclasses that are cheap to declare. Knows no noun of ours; type checkers see the library's own.

The standard decorator compiles six methods for every class while its module is read: a third of the time until the till
was painted. Here what all records share is shared, and `__init__` is compiled when the first record of a class is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import asdict as asdict
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:

    def dataclass(*, frozen: bool = False, slots: bool):
        """As `dataclasses.dataclass`; without slots there is none of ours."""
        if not slots:
            raise TypeError("records have slots")
        return lambda cls: _declared(cls, frozen)

    def field(*, default_factory):
        """As `dataclasses.field`, of which we use the factory alone."""
        return _Factory(default_factory)

    def asdict(record):
        """As `dataclasses.asdict`; a record of plain values alone is not taken apart and copied piece by piece."""
        values = {name: getattr(record, name) for name in type(record).__match_args__}
        if all(type(value) in _PLAIN or type(value).__module__ == "decimal" for value in values.values()):
            return values
        from dataclasses import asdict as told

        return told(record)

    def replace(record, /, **changes):
        """As `dataclasses.replace`."""
        for name in type(record).__match_args__:
            if name not in changes:
                changes[name] = getattr(record, name)
        return type(record)(**changes)


class _Factory:
    """Makes a default for each record anew."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


class _Declared:
    """A field of a class: its annotation and what it is when nothing is said."""

    __slots__ = ("annotation", "default")

    def __init__(self, annotation: Any, default: Any) -> None:
        self.annotation, self.default = annotation, default


_NONE = object()
_PLAIN = frozenset((str, int, bool, type(None)))
_KEPT = ("__dict__", "__weakref__")  # belong to the class without slots


def _declared(cls: Any, frozen: bool) -> Any:
    """The class once more, with slots and the methods of a record."""
    own = {name: said for name, said in cls.__annotations__.items() if not _of_the_class(said)}
    space = {name: value for name, value in cls.__dict__.items() if name not in _KEPT and name not in own}
    fields: dict[str, _Declared] = {}
    for parent in reversed(cls.__mro__[1:]):
        fields |= parent.__dict__.get("__record__", {})
    space["__slots__"] = tuple(name for name in own if name not in fields)
    for name, said in own.items():
        default = cls.__dict__.get(name, _NONE)
        if default.__class__.__hash__ is None:
            raise TypeError(f"{cls.__name__}.{name}: a default that all records would share")
        fields[name] = _Declared(said, default)
    space |= {"__record__": fields, "__match_args__": tuple(fields), "__dataclass_fields__": _LIBRARY}
    space["__values__"] = attrgetter(*fields) if fields else staticmethod(_nothing)
    space.setdefault("__repr__", _repr)
    _compared(space, frozen)
    made: Any = type(cls)(cls.__name__, cls.__bases__, space)
    made.__qualname__ = cls.__qualname__
    if "__init__" not in space:
        _first_init(made, fields)
    return made


def _of_the_class(annotation: Any) -> bool:
    said = annotation if isinstance(annotation, str) else repr(annotation)
    return said.startswith(("ClassVar", "typing.ClassVar"))


def _compared(space: dict[str, Any], frozen: bool) -> None:
    """Equality by value, and a hash for what cannot change."""
    hashed = space.get("__hash__") is not None
    space.setdefault("__eq__", _eq)
    if not hashed:
        space["__hash__"] = _hash if frozen else None
    if frozen:
        space |= {"__setattr__": _refuse_set, "__delattr__": _refuse_delete}
        space |= {"__getstate__": _state, "__setstate__": _restore}


def _first_init(cls: Any, fields: dict[str, _Declared]) -> None:
    def first(self: Any, *args: Any, **named: Any) -> None:
        real = _init_of(cls, fields)
        cls.__init__ = real
        real(self, *args, **named)

    cls.__init__ = first


def _init_of(cls: type, fields: dict[str, _Declared]) -> Callable[..., None]:
    """`__init__` as it would have been written, setting each slot directly."""
    names: dict[str, Any] = {"_NONE": _NONE}
    heads, lines = ["self"], []
    for name, declared in fields.items():
        names[f"_set_{name}"] = getattr(cls, name).__set__
        given = name
        if isinstance(declared.default, _Factory):
            names[f"_make_{name}"] = declared.default.make
            heads.append(f"{name}=_NONE")
            given = f"_make_{name}() if {name} is _NONE else {name}"
        elif declared.default is not _NONE:
            names[f"_else_{name}"] = declared.default
            heads.append(f"{name}=_else_{name}")
        else:
            heads.append(name)
        lines.append(f"    _set_{name}(self, {given})")
    if hasattr(cls, "__post_init__"):
        lines.append("    self.__post_init__()")
    text = f"def __init__({', '.join(heads)}):\n" + ("\n".join(lines) or "    pass")
    exec(text, names)
    made: Callable[..., None] = names["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _nothing(record: object) -> None:
    """What a record without fields is made of."""


def _repr(self: Any) -> str:
    said = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({said})"


def _eq(self: Any, other: Any) -> Any:
    if other is self:
        return True
    return self.__values__(self) == self.__values__(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    return hash(self.__values__(self))


def _refuse_set(self: Any, name: str, value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(self: Any, name: str) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__match_args__]


def _restore(self: Any, state: Iterable[Any]) -> None:
    for name, value in zip(self.__match_args__, state, strict=True):
        object.__setattr__(self, name, value)


class _Library:
    """`fields`, `asdict` and `is_dataclass` of the library, for those who ask: built at the first question."""

    def __get__(self, record: object, cls: Any) -> Any:
        import dataclasses

        declared: dict[str, _Declared] = cls.__record__
        told: list[Any] = []
        for name, one in declared.items():
            if isinstance(one.default, _Factory):
                told.append((name, one.annotation, dataclasses.field(default_factory=one.default.make)))
            elif one.default is not _NONE:
                told.append((name, one.annotation, dataclasses.field(default=one.default)))
            else:
                told.append((name, one.annotation))
        made = dataclasses.make_dataclass(cls.__name__, told)
        cls.__dataclass_fields__ = {one.name: one for one in dataclasses.fields(made)}
        return cls.__dataclass_fields__


_LIBRARY = _Library()
