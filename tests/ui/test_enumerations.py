"""Qt's sets of constants are what Python's `enum` would have made of the same names, member by member."""

from __future__ import annotations

import enum
import pickle
import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle

from ui import enumerations

KINDS = [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag]
SETS: dict[str, list[tuple[str, int]]] = {
    "empty": [],
    "plain": [("None_", 0), ("One", 1), ("Two", 2), ("Four", 4)],
    "aliases": [("One", 1), ("Uno", 1), ("Both", 3), ("Two", 2), ("Zwei", 2)],
    "unsorted": [("Eight", 8), ("One", 1), ("Mask", 0xFF), ("Zero", 0), ("High", 0x80000000)],
    "negative": [("All", -1), ("One", 1), ("Min", -0x80000000)],
    "a name of Python's own": [("name", 1), ("real", 2)],
    "hidden": [("_one", 1)],
}


def _drawn(made: Any) -> dict[str, object]:
    """Everything that can be told of a class without comparing it with itself."""

    def plain(thing: object) -> object:
        if isinstance(thing, made):
            kept = {key: value for key, value in vars(thing).items() if key != "__objclass__"}
            return kept, repr(thing).rpartition(".")[2], str(thing), thing.__objclass__ is made
        if isinstance(thing, dict):
            return [(key, plain(value)) for key, value in thing.items()]
        if isinstance(thing, enum.property):
            return thing.member
        return getattr(thing, "__func__", thing)

    left_out = ("__module__", "__qualname__", "__doc__", "_missing_")  # Shiboken writes them afterwards
    return {key: plain(value) for key, value in vars(made).items() if key not in left_out}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("names", SETS.values(), ids=SETS)
def test_a_set_of_constants_is_what_the_library_makes_of_it(kind: Any, names: list[tuple[str, int]]) -> None:
    how = {"module": "somewhere", "qualname": "Qt.Made", "boundary": enum.FlagBoundary.KEEP}
    ours = enumerations._create(kind, "Made", list(names), **how)
    theirs = enumerations._the_library(kind, "Made", list(names), **how)
    if "name" not in dict(names):
        assert _drawn(ours) == _drawn(theirs)
    assert [repr(one) for one in ours] == [repr(one) for one in theirs]
    assert ours.__mro__[1:] == theirs.__mro__[1:]


@pytest.mark.parametrize("kind", [enum.Flag, enum.IntFlag])
def test_flags_join_part_and_turn_over_as_the_librarys_do(kind: Any) -> None:
    how = {"module": "somewhere", "boundary": enum.FlagBoundary.KEEP}
    ours, theirs = (
        make(kind, "Made", list(SETS["unsorted"]), **how) for make in (enumerations._create, enumerations._the_library)
    )
    assert [one.value for one in (ours.One | ours.Eight)] == [one.value for one in (theirs.One | theirs.Eight)]
    works: tuple[Callable[[Any], Any], ...] = (
        lambda e: e.One | e.Eight, lambda e: ~e.One, lambda e: e(0x44), lambda e: e.Mask & ~e.Eight,
    )  # fmt: skip
    for work in works:
        assert (work(ours).value, repr(work(ours))) == (work(theirs).value, repr(work(theirs)))


@pytest.mark.parametrize("made", [
    Qt.Key, Qt.AlignmentFlag, Qt.ItemDataRole, Qt.WindowType, QEvent.Type, QLocale.Country, QFont.Weight,
    QPainter.RenderHint, QSizePolicy.Policy, QStyle.StateFlag,
])  # fmt: skip
def test_qts_own_constants_are_the_librarys_too(made: Any) -> None:
    names = [(name, member.value) for name, member in made.__members__.items()]
    how = {"module": made.__module__, "qualname": made.__qualname__, "boundary": made.__dict__.get("_boundary_")}
    theirs = enumerations._the_library(made.__mro__[1], made.__name__, names, **how)
    ours = enumerations._create(made.__mro__[1], made.__name__, names, **how)
    assert _drawn(ours) == _drawn(theirs)
    one = next(iter(made))
    assert pickle.loads(pickle.dumps(one)) is one


def test_what_is_not_plainly_numbers_goes_the_librarys_way() -> None:
    made = enumerations._create(enum.Enum, "Words", [("A", "a"), ("B", "b")], module="somewhere")
    assert [one.value for one in made] == ["a", "b"]
    assert [one.value for one in enumerations._create(enum.IntEnum, "Counted", "ONE TWO", module="somewhere")] == [1, 2]


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="another Python builds them its own way, and so do we")
def test_here_all_four_kinds_take_the_short_way() -> None:
    for kind in KINDS:
        assert enumerations._mould(kind, enum.FlagBoundary.KEEP) is not None
