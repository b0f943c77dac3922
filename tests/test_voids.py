"""What is taken back and what that does to notes: a document and its notes are never both undone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.document import Document, Standing, Status
from app.domain.errors import Refused
from app.domain.money import ZERO
from app.domain.outbox import Counters, Kind, Needs, State, Step
from app.domain.outcome import Authorized, Outcome, Rejected
from app.domain.traits import Capability, Memory
from app.store import outbox
from app.sync.desk import Service
from tests.returns import ABLE, give_back, left, loaded, verdict
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer, Single, Trick
from tests.sync.timewarp import run


def test_a_voided_original_takes_no_note() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        verdict(made, "void", sold, "cobro equivocado")
        with pytest.raises(Refused):
            give_back(made, sold)


def test_voiding_a_queued_original_voids_its_waiting_notes_and_nothing_leaves() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        notes = [give_back(made, sold, {1: "0.5"}).document.id for _ in range(2)]
        verdict(made, "void", sold, "cobro equivocado")
        assert {made.status(each) for each in (sold, *notes)} == {Status.VOIDED}
        assert {made.entry(each).state for each in (sold, *notes)} == {State.DONE}
        run(made.loop, made.drain())
        assert made.betrayer.calls == []


def test_a_voided_note_gives_the_goods_back_to_its_original() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        verdict(made, "void", give_back(made, sold).document.id, "era otra venta")
        assert left(made, sold) == {1: Decimal(2)}
        assert give_back(made, sold).document.total == loaded(made, sold)[0].total


def test_a_rejected_note_does_not_come_back_once_another_has_taken_its_place() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.FINE, Trick.INVALID])) as made:
        (sold,) = made.sell()
        refused = give_back(made, sold).document.id
        run(made.loop, made.drain())
        assert made.status(refused) is Status.REJECTED
        again = give_back(made, sold).document.id
        with pytest.raises(Refused, match="ya se devolvió"):
            verdict(made, "retry", refused)
        verdict(made, "void", again, "no hacía falta")
        verdict(made, "retry", refused)
        run(made.loop, made.drain())
        assert (made.status(refused), left(made, sold)) == (Status.AUTHORIZED, {1: ZERO})


class Undoing(Single):
    """Voids what it has, or says why not."""

    said: Outcome = Authorized("another code")

    async def void(self, document: Document, standing: Standing, reason: str) -> Outcome:
        self._betrayer.calls.append(("void", document.id, reason))
        return self.said


class Undoer(Betrayer):
    """A betrayer with a call for voids."""

    said: Outcome = Authorized("another code")

    def service(self, name: str) -> Service:
        service = super().service(name)
        provider = Undoing(self)
        provider.said = self.said
        return replace(service, provider=provider)


VOIDS = ABLE | {Capability.VOID}
TOO_LATE = Rejected("2957", "Venció el plazo; emita una nota de crédito.")


@contextmanager
def refused_once(undoer: Undoer) -> Iterator[tuple[Bench, str]]:
    """An issued sale whose void was refused, because it came too late."""
    undoer.said = TOO_LATE
    with bench(undoer) as made:
        (sold,) = made.sell()
        run(made.loop, made.drain())
        verdict(made, "void", sold, "cobro equivocado", able=VOIDS)
        run(made.loop, made.drain())
        yield made, sold


def test_an_issued_document_is_voided_by_its_provider_and_keeps_its_codes() -> None:
    with bench(Undoer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        run(made.loop, made.drain())
        before = loaded(made, sold)[1]
        verdict(made, "void", sold, "cobro equivocado", able=VOIDS)
        with pytest.raises(Refused, match="se pidió anularlo"):
            give_back(made, sold)
        run(made.loop, made.drain())
        after = loaded(made, sold)[1]
        assert after == replace(before, status=Status.VOIDED, reason="cobro equivocado")


def test_a_refused_void_may_be_asked_again_and_leaves_notes_possible() -> None:
    undoer = Undoer(Memory.KEYED)
    undoer.said = TOO_LATE
    with bench(undoer) as made:
        (sold,) = made.sell()
        run(made.loop, made.drain())
        for asked in (1, 2):
            verdict(made, "void", sold, "cobro equivocado", able=VOIDS)
            with pytest.raises(Refused, match="espere"):
                verdict(made, "void", sold, "cobro equivocado", able=VOIDS)
            run(made.loop, made.drain())
            assert len([call for call in undoer.calls if call[0] == "void"]) == asked
        assert (made.status(sold), made.entry(sold, Kind.VOID).needs) == (Status.AUTHORIZED, Needs.FIX)
        assert give_back(made, sold).document.total > 0


def test_a_void_that_is_asked_for_again_says_the_reason_of_the_second_time() -> None:
    undoer = Undoer(Memory.KEYED)
    with refused_once(undoer) as (made, sold):
        undoer.said = Authorized("another code")
        verdict(made, "void", sold, "error en el RUC", able=VOIDS)
        run(made.loop, made.drain())
        asked = [reason for call, _, reason in made.betrayer.calls if call == "void"]
        assert asked == ["cobro equivocado", "error en el RUC"]
        assert loaded(made, sold)[1].reason == "error en el RUC"


def test_a_void_that_a_person_lets_be_leaves_notes_possible() -> None:
    with refused_once(Undoer(Memory.KEYED)) as (made, sold):
        verdict(made, "let_stand", sold)
        assert made.entry(sold, Kind.VOID).needs is None
        assert give_back(made, sold).document.total > 0


def test_an_issued_document_with_notes_is_not_voided() -> None:
    with bench(Undoer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        run(made.loop, made.drain())
        give_back(made, sold, {1: "1"})
        with pytest.raises(Refused, match="notas de crédito"):
            verdict(made, "void", sold, "cobro equivocado", able=VOIDS)


def test_an_original_is_not_voided_under_a_note_that_may_have_arrived() -> None:
    with bench(Betrayer(Memory.KEYED)) as made:
        (sold,) = made.sell()
        note = give_back(made, sold).document.id
        doubt = Step(State.READY, made.clock.now(), Counters(), True, Needs.WAIT)
        made.store.write(lambda db: outbox.write_step(db, made.entry(note).id, doubt, made.clock.now())).result()
        with pytest.raises(Refused):
            verdict(made, "void", sold, "cobro equivocado")
        assert made.status(sold) is Status.QUEUED
