"""Credit notes: never more than was sold, never before their original, never twice."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain import causes
from app.domain.countries import COUNTRIES
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.outbox import Kind, Needs, State
from app.domain.traits import Capability, Memory
from app.store import documents, outbox, pauses, turns
from tests.returns import ABLE, give_back, left, loaded, submitted, traits, verdict
from tests.sync.bench import bench
from tests.sync.betrayer import Betrayer, Trick
from tests.sync.timewarp import run


def test_a_whole_return_has_the_originals_figures_and_names_it() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        run(made.loop, made.drain())
        note = give_back(made, sold).document
        original, standing = loaded(made, sold)
        assert (note.lines, note.totals, note.customer) == (original.lines, original.totals, original.customer)
        assert note.original is not None
        assert (note.original.document_id, note.original.authorization) == (sold, standing.authorization)
        assert (note.sale_id, note.payments[0].amount) == (original.sale_id, original.total)
        assert note.reference != original.reference


def test_a_second_refund_is_refused() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        give_back(made, sold)
        for quantities in (None, {1: "0.001"}):
            with pytest.raises(Refused):
                give_back(made, sold, quantities)
        assert left(made, sold) == {1: ZERO}


@pytest.mark.parametrize(("quantities", "field"), [
    ({1: "2.000001"}, "lines[1]"), ({1: "0"}, "lines[1]"), ({1: "-1"}, "lines[1]"), ({2: "1"}, "lines[2]"),
    ({0: "1"}, "lines[0]"), ({1: "0.0001"}, "lines"),
])  # fmt: skip
def test_what_was_not_sold_cannot_come_back(quantities: dict[int, str], field: str) -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        with pytest.raises(Refused) as refused:
            give_back(made, sold, quantities)
        assert (refused.value.field, left(made, sold)) == (field, {1: Decimal(2)})


def test_a_note_waits_for_a_queued_original_and_leaves_after_it_is_authorized() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.DOWN, Trick.PENDING])) as made:
        (sold,) = made.sell()
        note = give_back(made, sold).document.id
        run(made.loop, made.drain(20))
        assert (submitted(made), made.status(note)) == ([sold], Status.QUEUED)
        run(made.loop, made.drain(12))
        assert (made.status(sold), submitted(made)) == (Status.SUBMITTED, [sold, sold])
        run(made.loop, made.drain())
        assert (made.status(sold), made.status(note)) == (Status.AUTHORIZED, Status.AUTHORIZED)
        assert submitted(made) == [sold, sold, note]
        original = loaded(made, note)[0].original
        assert original is not None
        assert original.authorization == loaded(made, sold)[1].authorization != ""


def test_a_waiting_note_is_not_the_one_that_tries_a_blocked_provider() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.INVALID, Trick.NOT_ALLOWED])) as made:
        (refused,) = made.sell()
        note = give_back(made, refused).document.id
        run(made.loop, made.drain())
        (later,) = made.sell()
        run(made.loop, made.drain(5))
        assert (made.status(refused), made.entry(note).state, made.entry(later).state) == (
            Status.REJECTED, State.PAUSED, State.PAUSED,
        )  # fmt: skip
        tried = made.store.read(lambda db: turns.probe(db, "conteo", made.clock.now()))
        assert tried is not None
        assert tried.entry.document_id == later
        made.store.write(lambda db: pauses.lift(db, "conteo", made.clock.now())).result()
        run(made.loop, made.drain())
        assert submitted(made) == [refused, later, later]
        verdict(made, "retry", refused)
        run(made.loop, made.drain())
        assert submitted(made)[-2:] == [refused, note]


@pytest.mark.parametrize("reason", ["", "abc", "a\nbcd", "x" * 201])
def test_a_note_needs_a_reason_that_can_be_printed(reason: str) -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        with pytest.raises(Refused) as refused:
            give_back(made, sold, reason=reason)
        assert refused.value.field == "reason"


def test_where_a_provider_has_no_notes_the_goods_come_back_and_a_person_makes_the_note_there() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        unable = traits(made, ABLE - {Capability.CREDIT_NOTE})
        with pytest.raises(Refused, match="aún no está autorizada"):
            give_back(made, sold, traits=unable)
        run(made.loop, made.drain())
        calls = len(made.betrayer.calls)
        note = give_back(made, sold, traits=unable).document
        assert left(made, sold) == {1: ZERO}
        run(made.loop, made.drain())
        assert len(made.betrayer.calls) == calls  # it never leaves
        entry = made.store.read(lambda db: outbox.of_document(db, documents.seq_of(db, note.id), Kind.SUBMIT))
        assert entry is not None
        assert (entry.state, entry.needs, entry.reason) == (State.VERIFY, Needs.VERIFY, causes.BY_HAND)
        able = unable.capabilities
        for what in ("retry", "not_issued"):
            with pytest.raises(Refused, match="se emite en el portal"):
                verdict(made, what, note.id, able=able)
        verdict(made, "issued", note.id, "FE" + "1" * 64, able=able)
        assert loaded(made, note.id)[1].status is Status.AUTHORIZED


def test_a_note_that_nobody_will_make_there_is_taken_back_and_the_goods_are_sold_again() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        run(made.loop, made.drain())
        unable = traits(made, ABLE - {Capability.CREDIT_NOTE})
        note = give_back(made, sold, traits=unable).document
        verdict(made, "void", note.id, "se cobró otra vez", able=unable.capabilities)
        assert left(made, sold) == {1: Decimal(2)}


def test_a_note_is_not_credited_itself() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        note = give_back(made, sold).document.id
        with pytest.raises(Refused):
            give_back(made, note)


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_knows_its_own_codes_for_a_return(country: str) -> None:
    rules = COUNTRIES[country]
    assert all(code in rules.reasons for code in rules.returned) or (not rules.reasons and rules.returned == ("", ""))
