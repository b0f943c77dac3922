"""The engine's ways beside the straight one: bugs of a provider, papers it gives, undoing, endings of every mode."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.domain.document import Document, Standing, Status
from app.domain.errors import (
    LostClaim,
    LostLease,
    NotAllowed,
    OutcomeUnknown,
    Silence,
    Throttled,
    Trouble,
    Unavailable,
    Unsayable,
)
from app.domain.outbox import Call, Kind, Needs, State
from app.domain.outcome import Accepted, Authorized, Exists, Outcome, Rejected, Unseen
from app.domain.traits import Memory
from app.providers.contract import Item
from app.store import documents, lease, outbox
from app.store.outbox import Debt
from app.sync import deliver as delivering
from app.sync.deliver import BUG, deliver, outcome_detail, outcome_word, prepare, reserve
from app.sync.desk import Service
from tests.providers.sales import document as paper
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Batched, Betrayer, Single, Trick
from tests.sync.timewarp import START, run

ITEM = Item(paper(), Standing(), "bytes")
PDF = b"%PDF-1.7 of a test"


class Rich(Single):
    """Reserves, undoes, gives papers; `said` is what becomes of its next call, an answer or something raised."""

    said: object = None

    def _hear(self) -> Any:
        if isinstance(self.said, BaseException):
            raise self.said
        return self.said

    def prepare(self, document: Document, reserved: str = "") -> str:
        return str(self._hear() or f"{document.reference} {reserved}")

    async def reserve(self, document: Document) -> str:
        return str(self._hear())

    async def void(self, document: Document, standing: Standing, payload: str) -> Outcome:
        found: Outcome = self._hear()
        return found

    async def fetch_pdf(self, document: Document, standing: Standing) -> bytes:
        if isinstance(self.said, bytes | BaseException):
            found: bytes = self._hear()
            return found
        raise Unavailable("sin PDF")


class Short(Batched):
    """Gives one answer too few, or falls."""

    falls = False

    async def submit_many(self, items: Sequence[Item]) -> Sequence[Outcome]:
        if self.falls:
            raise ZeroDivisionError("a bug of theirs in our code")
        return []


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


class Office(Betrayer):
    """A betrayer whose papers and undoings are a rich provider's; `closed`: nothing is set up."""

    provider: Rich
    closed = False
    quiet = 0.0

    def service(self, name: str) -> Service:
        if self.closed:
            raise NotAllowed("Falta la clave.", "no key")
        found = super().service(name)
        return replace(found, provider=self.provider, traits=replace(found.traits, reserves=True, quiet=self.quiet))

    def pdf_provider(self, name: str) -> str | None:
        return name


def office(*script: Trick, said: object = None) -> Office:
    made = Office(Memory.KEYED, list(script))
    made.provider = Rich(made)
    made.provider.said = said
    return made


def owe(made: Bench, document: str, kind: Kind, payload: str = "") -> None:
    seq = made.store.read(lambda db: documents.seq_of(db, document))
    debt = Debt(f"{kind}-{document}", seq, "conteo", kind, payload=payload)
    made.store.write(lambda db: outbox.enqueue(db, debt, made.clock.now())).result()


def standing(made: Bench, document: str) -> Standing:
    return made.store.read(lambda db: documents.load(db, documents.seq_of(db, document))[1])


def test_a_document_gets_its_number_its_authorization_and_its_paper() -> None:
    with bench(office(said="0007")) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(5))
        assert made.entry(document).reserved == "0007"
        assert made.status(document) is Status.AUTHORIZED
        made.betrayer.provider.said = PDF  # type: ignore[attr-defined]
        run(made.loop, made.drain())
        assert made.entry(document, Kind.PDF).state is State.DONE
        assert len(standing(made, document).pdf_sha256) == 64


def test_an_undone_document_keeps_what_it_was_authorized_with() -> None:
    with bench(office(said="0007")) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(5))
        before = standing(made, document)
        made.betrayer.provider.said = Authorized("V")  # type: ignore[attr-defined]
        owe(made, document, Kind.VOID, "error de caja")
        run(made.loop, made.drain(5))
        after = standing(made, document)
        assert (after.status, after.reason) == (Status.VOIDED, "error de caja")
        assert after.authorization == before.authorization != ""


def test_a_number_that_cannot_be_reserved_is_asked_for_again_and_nothing_was_sent() -> None:
    with bench(office(said=Unavailable("s"))) as made:
        (document,) = made.sell()
        run(made.loop, made.drain(5))
        entry = made.entry(document)
        assert (entry.state, entry.in_doubt, entry.counters.unavailable) == (State.READY, False, 1)
        assert made.betrayer.calls == []


def test_where_nothing_is_set_up_documents_wait_for_settings() -> None:
    shut = office()
    shut.closed = True
    with bench(shut) as made:
        documents_ = made.sell(2)
        run(made.loop, made.drain(5))
        assert {made.entry(each).needs for each in documents_} == {Needs.SETTINGS}
        assert made.store.read(lambda db: db.execute("SELECT count(*) FROM attempts").fetchone()[0]) == 0


def test_one_pass_calls_each_once_and_a_provider_has_its_rest() -> None:
    slow = office(Trick.DOWN, Trick.DOWN, said="0007")
    slow.quiet = 30.0
    with bench(slow) as made:
        made.sell(2)

        async def one_pass() -> float:
            engine = made.engine()
            assert await engine.take_over()
            assert await engine.take_over()  # whoever has it keeps it
            began = made.loop.time()
            await engine.once()
            assert engine.health()["conteo"][2] == 2
            await engine.close()
            return made.loop.time() - began

        assert run(made.loop, one_pass()) >= 30
        assert len(made.betrayer.calls) == 2


def test_every_mode_ends_when_it_is_told_to_and_before_its_lease_there_is_no_health() -> None:
    with bench(office(Trick.SLOW, said="0007")) as made:
        made.sell()

        async def told() -> list[object]:
            engine = made.engine()
            assert engine.health() == {}
            assert await engine.take_over()
            waiting = asyncio.ensure_future(engine.until_idle())
            await made.clock.sleep(1)
            engine.wake()
            engine.stop()
            first = await waiting
            await engine.once()
            await engine.forever()
            await engine.close(patience=1.0)
            return [first]

        assert run(made.loop, told()) == [False]


def test_an_engine_whose_lease_was_taken_stops_with_a_sentence() -> None:
    with bench(office(said="0007")) as made:
        made.sell()

        async def relieved() -> None:
            engine = made.engine()
            assert await engine.take_over()
            made.store.write(lambda db: lease.take_over(db, "other", START)).result()
            try:
                with pytest.raises(Trouble) as told:
                    await engine.until_idle()
                assert told.value.code == "lost_lease"
            finally:
                await engine.close()

        run(made.loop, relieved())


@pytest.mark.parametrize("error", [ZeroDivisionError("x"), LostClaim("x"), LostLease("x"), Trouble("s", "disk")])
def test_a_failure_in_the_air_ends_the_mode_unless_only_a_claim_was_lost(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    with bench(office(said="0007")) as made:
        made.sell()

        async def fall() -> str:
            engine = made.engine()
            assert await engine.take_over()

            async def falls(*_: object) -> bool:
                await asyncio.sleep(1)
                raise error

            assert engine._worker is not None
            monkeypatch.setattr(engine._worker, "handle", falls)
            try:
                await engine.until_idle(3)
            except Trouble as trouble:
                return trouble.code
            finally:
                await engine.close()
            return ""

        codes = {ZeroDivisionError: "engine_bug", LostClaim: "", LostLease: "lost_lease", Trouble: "disk"}
        assert run(made.loop, fall()) == codes[type(error)]
        monkeypatch.undo()


def test_another_total_within_the_tolerance_of_a_provider_is_none() -> None:
    with bench(Betrayer(Memory.KEYED, [Trick.WRONG_TOTAL])) as made:
        generous = made.betrayer.service("conteo")
        made.betrayer.service = lambda name: replace(generous, tolerance=Decimal("0.01"))  # type: ignore[method-assign]
        (document,) = made.sell()
        run(made.loop, made.drain())
        assert made.status(document) is Status.AUTHORIZED
