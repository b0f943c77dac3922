"""Records are what the library's frozen, slotted dataclasses are, only declared faster."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any, ClassVar

import pytest

from app.domain.record import asdict, dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Spot:
    name: str
    left: int = 0
    seen: dict[str, int] = field(default_factory=dict)
    kind: ClassVar[str] = "spot"


@dataclass(frozen=True, slots=True)
class Marked(Spot):
    note: str = ""


@dataclass(slots=True)
class Counter:
    count: int = 0

    def __post_init__(self) -> None:
        self.count += 1


@dataclass(frozen=True, slots=True)
class Alone:
    word: str


@dataclass(frozen=True, slots=True)
class Own:
    word: str

    def __init__(self, word: str) -> None:
        object.__setattr__(self, "word", word.upper())

    def __hash__(self) -> int:
        return 7


@dataclass(frozen=True, slots=True)
class Empty:
    pass


def test_a_record_takes_its_fields_by_place_and_by_name_and_its_defaults_otherwise() -> None:
    spot = Spot("a", left=3)
    assert (spot.name, spot.left, spot.seen, spot.kind) == ("a", 3, {}, "spot")
    assert Spot("a").seen is not Spot("a").seen
    assert Marked("a", note="n").note == "n"
    assert Counter(4).count == 5
    wrongs: tuple[dict[str, Any], ...] = ({}, {"name": "a", "other": 1})
    for wrong in wrongs:
        with pytest.raises(TypeError):
            Spot(**wrong)


def test_a_record_is_equal_by_value_and_only_to_its_own_class() -> None:
    assert Alone("a") == Alone("a") != Alone("b")
    assert len({Alone("a"), Alone("a"), Alone("b")}) == 2
    assert Spot("a", 1) == Spot("a", 1) != Marked("a", 1)
    assert Empty() == Empty()
    assert hash(Empty()) == hash(Empty())
    with pytest.raises(TypeError):
        hash(Counter())


def test_a_frozen_record_cannot_be_changed_and_has_no_other_names() -> None:
    spot: Any = Spot("a")
    with pytest.raises(dataclasses.FrozenInstanceError):
        spot.left = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del spot.left
    with pytest.raises(AttributeError):
        object.__setattr__(spot, "other", 1)
    assert not hasattr(spot, "__dict__")
    assert not hasattr(Marked("a"), "__dict__")


def test_a_record_says_matches_copies_and_travels_as_the_library_has_it() -> None:
    spot = Marked("a", 1, {"x": 2}, "n")
    assert repr(spot) == "Marked(name='a', left=1, seen={'x': 2}, note='n')"
    match spot:
        case Spot(name, left):
            assert (name, left) == ("a", 1)
    assert copy.deepcopy(spot) == pickle.loads(pickle.dumps(spot)) == spot
    assert replace(spot, left=9) == dataclasses.replace(spot, left=9) == Marked("a", 9, {"x": 2}, "n")
    with pytest.raises(TypeError):
        replace(spot, other=1)  # type: ignore[call-arg]


def test_the_library_knows_a_record_for_one_of_its_own() -> None:
    assert dataclasses.is_dataclass(Marked)
    assert [one.name for one in dataclasses.fields(Marked)] == ["name", "left", "seen", "note"]
    assert [one.default for one in dataclasses.fields(Alone)] == [dataclasses.MISSING]
    assert dataclasses.asdict(Marked("a", note="n")) == {"name": "a", "left": 0, "seen": {}, "note": "n"}


def test_a_record_as_a_dictionary_is_the_librarys_and_shares_nothing_that_can_change() -> None:
    for record in (Alone("a"), Marked("a", 1, {"x": 2}, "n"), Counter(3)):
        assert asdict(record) == dataclasses.asdict(record)
        assert list(asdict(record)) == list(dataclasses.asdict(record))
    spot = Spot("a", 1, {"x": 2})
    asdict(spot)["seen"]["x"] = 3
    assert spot.seen == {"x": 2}


def test_a_default_that_all_records_would_share_is_refused() -> None:
    def wrong() -> None:
        @dataclass(frozen=True, slots=True)
        class Shared:
            seen: list[int] = []  # noqa: RUF012

    with pytest.raises(TypeError, match="share"):
        wrong()


def test_what_a_class_brings_itself_is_left_as_it_is() -> None:
    assert (Own("a").word, hash(Own("a")), Own("a") == Own("A")) == ("A", 7, True)


def test_a_record_without_slots_is_refused() -> None:
    with pytest.raises(TypeError):
        dataclass(slots=False)(Alone)
