"""One call: what a bug, a missing answer or a provider without the deed becomes, and what the attempt keeps."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.document import Standing
from app.domain.errors import (
    NotAllowed,
    OutcomeUnknown,
    Silence,
    Throttled,
    Unavailable,
    Unsayable,
)
from app.domain.outbox import Call
from app.domain.outcome import Accepted, Authorized, Exists, Rejected, Unseen
from app.domain.traits import Memory
from app.providers.contract import Item
from app.sync import deliver as delivering
from app.sync.deliver import BUG, deliver, outcome_detail, outcome_word, prepare, reserve
from tests.providers.sales import document as paper
from tests.sync.betrayer import Betrayer, Single
from tests.sync.office import PDF, Rich, Short

ITEM = Item(paper(), Standing(), "bytes")


def rich(said: object = None) -> Rich:
    made = Rich(Betrayer(Memory.KEYED))
    made.said = said
    return made


async def test_a_bug_of_ours_counts_as_a_call_that_may_have_arrived() -> None:
    (found,) = await deliver(rich(ZeroDivisionError("x")), Call.PDF, [ITEM])
    assert isinstance(found, OutcomeUnknown)
    assert (found.code, found.detail) == (BUG, "ZeroDivisionError")
    (silent,) = await deliver(rich(Throttled("s")), Call.VOID, [ITEM])
    assert isinstance(silent, Throttled)


async def test_a_batch_with_answers_missing_is_unknown_for_all() -> None:
    short = Short(Betrayer(Memory.NUMBERED))
    for falls in (False, True):
        short.falls = falls
        found = await deliver(short, Call.SUBMIT, [ITEM] * 3)
        assert [type(each) for each in found] == [OutcomeUnknown] * 3
    assert await deliver(short, Call.LOOK_UP, [ITEM]) == [Unseen()]


async def test_who_cannot_undo_says_so_and_who_can_is_asked() -> None:
    (found,) = await deliver(Single(Betrayer(Memory.KEYED)), Call.VOID, [ITEM])
    assert isinstance(found, Unsayable)
    assert await deliver(rich(Authorized("V")), Call.VOID, [ITEM]) == [Authorized("V")]
    assert await deliver(rich(PDF), Call.PDF, [ITEM]) == [PDF]


async def test_a_bug_before_the_call_holds_up_nobody_else() -> None:
    assert prepare(rich("bytes"), paper(), "7") == "bytes"
    with pytest.raises(Unsayable) as bug:
        prepare(rich(ZeroDivisionError("x")), paper(), "7")
    assert (bug.value.code, bug.value.detail) == (BUG, "ZeroDivisionError")
    with pytest.raises(NotAllowed):
        prepare(rich(NotAllowed("s")), paper(), "7")
    assert (await reserve(rich("7"), paper()), await reserve(Single(Betrayer(Memory.KEYED)), paper())) == ("7", "")
    with pytest.raises(Unavailable) as fell:
        await reserve(rich(ZeroDivisionError("x")), paper())
    assert (fell.value.code, fell.value.arrived) == (BUG, False)
    with pytest.raises(Throttled):
        await reserve(rich(Throttled("s")), paper())


@pytest.mark.parametrize(
    ("reply", "word", "detail"),
    [
        (Authorized("A", "id"), "authorized", "id"), (Authorized("A", "id", simulated=True), "simulated", "id"),
        (Accepted("id"), "accepted", "id"), (Rejected("c", "r"), "rejected", "c: r"), (Exists("id"), "exists", "id"),
        (Unseen(), "unseen", ""), (PDF, "pdf", "18 bytes"), (Throttled("s", "d"), "throttled", "d"),
        (Unavailable("s", "d", code="X"), "unavailable:X", "d"), (Silence("s", "d"), "unknown", "d"),
    ],
)  # fmt: skip
def test_an_attempt_keeps_one_word_and_one_detail(reply: Any, word: str, detail: str) -> None:
    assert (outcome_word(reply), outcome_detail(reply)) == (word, detail)
    assert set(delivering._WORDS) == {Authorized, Accepted, Rejected, Exists, Unseen}
