"""Promises of a restoration: never two documents for a sale, whatever the provider did before and after."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.backup.restoring import Stated
from app.domain import causes
from app.domain.document import Status
from app.domain.errors import Refused
from app.domain.outbox import Kind, Needs, State
from app.domain.traits import Memory
from app.store import integrity
from app.store.codec import stamp
from app.verdicts import Stamp, Verdict
from tests.copies import bring_back, copy, furnish
from tests.sync.bench import SEAL, Bench, bench
from tests.sync.betrayer import LATE, Betrayer, Trick
from tests.sync.timewarp import run

DAYS = 3 * 24 * 3600.0


@pytest.fixture(autouse=True, scope="module")
def quiet_engine() -> Iterator[None]:
    logger = logging.getLogger("mostrador.engine")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    yield
    logger.setLevel(before)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Bench]:
    with bench(Betrayer(Memory.NUMBERED)) as found:
        yield furnish(found)


def _settle(made: Bench) -> None:
    run(made.loop, made.drain(DAYS))
    run(made.loop, made.clock.sleep(2 * LATE))


def _problems(made: Bench) -> list[str]:
    return made.store.read(lambda db: integrity.problems(db, SEAL, made.folder))


@pytest.mark.parametrize("memory", list(Memory))
@pytest.mark.parametrize("lost", [False, True], ids=["old database there", "old database lost"])
def test_a_copy_from_before_the_sending_never_makes_a_second_document(
    memory: Memory, lost: bool, tmp_path: Path
) -> None:
    with bench(Betrayer(memory)) as made:
        documents = furnish(made).sell(3)
        copy(made, tmp_path / "copy.zip")
        _settle(made)
        assert [made.status(document) for document in documents] == [Status.AUTHORIZED] * 3
        if lost:
            made.store.close()
            for path in made.folder.glob("mostrador.db*"):
                path.unlink()
        restored = bring_back(made, tmp_path / "copy.zip", Stated(jump=0) if lost else Stated())
        assert restored.fenced.in_doubt == 3
        assert all(made.entry(document).in_doubt for document in documents)
        _settle(made)
        assert all(len(made.betrayer.ledger[document]) == 1 for document in documents)
        after = [made.status(document) for document in documents]
        states = [made.entry(document).state for document in documents]
        if memory is Memory.BLIND:
            assert (after, states) == ([Status.QUEUED] * 3, [State.VERIFY] * 3)
        else:
            assert (after, states) == ([Status.AUTHORIZED] * 3, [State.DONE] * 3)
        assert _problems(made) == []


tricks = st.lists(st.sampled_from([trick for trick in Trick if trick is not Trick.INVALID]), max_size=8)


@given(st.sampled_from(Memory), tricks, tricks, st.integers(0, 400), st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_the_provider_does_before_and_after_no_sale_gets_two_documents(
    memory: Memory, before: list[Trick], after: list[Trick], seconds: int, known: bool
) -> None:
    with bench(Betrayer(memory, list(before))) as made:
        file = made.folder / "copy.zip"
        documents = furnish(made).sell(2)
        run(made.loop, made.drain(float(seconds)))
        copy(made, file)
        later = made.sell(1)
        _settle(made)
        if not known:
            made.store.close()
            (made.folder / "mostrador.db").write_bytes(b"broken")
        made.betrayer.script[:] = after
        bring_back(made, file, Stated() if known else Stated(jump=10))
        _settle(made)
        assert all(len(made.betrayer.ledger.get(document, [])) <= 1 for document in documents + later)


def test_an_entry_that_never_left_is_sent_once_it_is_proven_absent(made: Bench, tmp_path: Path) -> None:
    (document,) = made.sell()
    copy(made, tmp_path / "copy.zip")
    bring_back(made, tmp_path / "copy.zip")
    assert made.entry(document).in_doubt
    _settle(made)
    assert [call for call, _, _ in made.betrayer.calls][:1] == ["look_up"]
    assert len(made.betrayer.ledger[document]) == 1
    assert made.status(document) is Status.AUTHORIZED


def test_a_copy_made_by_a_clock_that_was_a_week_ahead_does_not_wait_for_that_week(made: Bench, tmp_path: Path) -> None:
    """The restoration wrote the right time beside the wrong one, and nothing saw any more that the clock had jumped."""
    (document,) = made.sell()
    ahead = stamp(made.clock.now() + timedelta(days=7))
    made.store.write(lambda db: db.execute("UPDATE outbox SET due_at = ?, changed_at = ?", (ahead, ahead))).result()
    copy(made, tmp_path / "copy.zip")
    bring_back(made, tmp_path / "copy.zip")
    _settle(made)
    assert made.status(document) is Status.AUTHORIZED


def test_what_was_undone_after_the_copy_waits_for_a_person(made: Bench, tmp_path: Path) -> None:
    undone, kept = made.sell(2)
    copy(made, tmp_path / "copy.zip")
    _as_person(made, lambda verdict: verdict.void(undone, "se arrepintió"))
    restored = bring_back(made, tmp_path / "copy.zip")
    entry = made.entry(undone)
    assert (restored.fenced.for_person, entry.state, entry.needs) == (1, State.VERIFY, Needs.VERIFY)
    assert "anulado" in entry.reason
    _settle(made)
    assert undone not in made.betrayer.ledger
    assert len(made.betrayer.ledger[kept]) == 1
    _as_person(made, lambda verdict: verdict.not_issued(undone))
    assert made.entry(undone).state is State.READY


def test_what_was_voided_after_the_copy_is_not_called_valid_without_a_word(made: Bench, tmp_path: Path) -> None:
    voided, kept = made.sell(2)
    _settle(made)
    copy(made, tmp_path / "copy.zip")
    _as_person(made, lambda verdict: verdict.voided_there(voided, "se anuló en el portal"))
    restored = bring_back(made, tmp_path / "copy.zip")
    asked = made.entry(voided, Kind.VOID)
    assert (restored.fenced.for_person, made.status(kept), asked.needs) == (1, Status.AUTHORIZED, Needs.VERIFY)
    assert "anulado" in asked.reason
    _settle(made)
    _as_person(made, lambda verdict: verdict.voided_there(voided, "se anuló en el portal"))
    assert (made.status(voided), made.entry(voided, Kind.VOID).state) == (Status.VOIDED, State.DONE)
    assert _problems(made) == []


def _give_up(made: Bench) -> None:
    query = "UPDATE outbox SET state = 'dead', needs = 'fix', reason = 'Venció el plazo.'"
    made.store.write(lambda db: db.execute(query)).result()


@pytest.mark.parametrize("known", [True, False])
def test_what_was_given_up_when_the_copy_was_made_and_sent_since_is_never_called_unsent(
    known: bool, made: Bench, tmp_path: Path
) -> None:
    (document,) = made.sell()
    _give_up(made)
    copy(made, tmp_path / "copy.zip")
    made.store.write(lambda db: db.execute("UPDATE outbox SET state = 'ready', needs = 'wait'")).result()
    _settle(made)
    if not known:
        made.store.close()
        (made.folder / "mostrador.db").write_bytes(b"broken")
    restored = bring_back(made, tmp_path / "copy.zip", Stated() if known else Stated(jump=10))
    _settle(made)
    assert len(made.betrayer.ledger[document]) == 1
    entry = made.entry(document)
    if known:
        assert (made.status(document), entry.state, entry.needs) == (Status.AUTHORIZED, State.DONE, None)
    else:
        assert (restored.fenced.for_person, entry.state, entry.needs) == (1, State.VERIFY, Needs.VERIFY)
        assert "pudo haberse enviado" in entry.reason
    assert _problems(made) == []


@pytest.mark.parametrize("asleep", ["answer lost", "killed in the call"])
def test_what_was_given_up_when_the_copy_was_made_and_may_have_arrived_since_is_asked_about(
    asleep: str, tmp_path: Path
) -> None:
    """What is known of the time after the copy is a doubt itself."""
    with bench(Betrayer(Memory.NUMBERED, [Trick.LOST_LANDS])) as made:
        (document,) = furnish(made).sell()
        _give_up(made)
        copy(made, tmp_path / "copy.zip")
        made.store.write(lambda db: db.execute("UPDATE outbox SET state = 'ready', needs = 'wait'")).result()
        if asleep == "answer lost":
            run(made.loop, made.drain(1))
            assert (made.entry(document).state, made.entry(document).in_doubt) == (State.READY, True)
        else:
            run(made.loop, made.drain_or_die(5, before=True))
            assert made.entry(document).state is State.SENDING
        bring_back(made, tmp_path / "copy.zip")
        _settle(made)
        assert len(made.betrayer.ledger[document]) == 1
        assert (made.status(document), made.entry(document).state) == (Status.AUTHORIZED, State.DONE)


def test_what_nobody_answered_does_not_come_back_by_itself_out_of_a_copy_of_another_past(
    made: Bench, tmp_path: Path
) -> None:
    """Somebody may have decided about it since: a person looks first."""
    (document,) = made.sell()
    query = "UPDATE outbox SET state = 'verify', needs = 'verify', in_doubt = 1, reason = ?"
    made.store.write(lambda db: db.execute(query, (causes.UNANSWERED,))).result()
    copy(made, tmp_path / "copy.zip")
    made.store.close()
    (made.folder / "mostrador.db").write_bytes(b"broken")
    restored = bring_back(made, tmp_path / "copy.zip", Stated(jump=10))
    _settle(made)
    entry = made.entry(document)
    assert (restored.fenced.for_person, entry.state) == (1, State.VERIFY)
    assert "pudo haberse enviado" in entry.reason
    assert document not in made.betrayer.ledger


def test_what_was_given_up_and_never_sent_stays_as_it_was_where_that_is_known(made: Bench, tmp_path: Path) -> None:
    (document,) = made.sell()
    _give_up(made)
    copy(made, tmp_path / "copy.zip")
    restored = bring_back(made, tmp_path / "copy.zip")
    _settle(made)
    entry = made.entry(document)
    assert (restored.fenced.for_person, entry.state, entry.needs, entry.reason) == (
        0, State.DEAD, Needs.FIX, "Venció el plazo.",
    )  # fmt: skip
    assert document not in made.betrayer.ledger


@pytest.mark.parametrize("known", [True, False])
def test_a_refused_document_that_was_corrected_after_the_copy_is_not_corrected_again(
    known: bool, tmp_path: Path
) -> None:
    with bench(Betrayer(Memory.NUMBERED, [Trick.INVALID])) as made:
        (document,) = furnish(made).sell()
        run(made.loop, made.drain())
        assert made.status(document) is Status.REJECTED
        copy(made, tmp_path / "copy.zip")
        _as_person(made, lambda verdict: verdict.retry(document))
        _settle(made)
        assert made.status(document) is Status.AUTHORIZED
        if not known:
            made.store.close()
            (made.folder / "mostrador.db").unlink()
        bring_back(made, tmp_path / "copy.zip", Stated() if known else Stated(jump=5))
        for again in (False, True):  # who restores the copy once more knows no better what came after it
            if again:
                bring_back(made, tmp_path / "copy.zip")
            entry = made.entry(document)
            assert (entry.state, entry.needs) == (State.VERIFY, Needs.VERIFY)
        with pytest.raises(Refused, match="resolve"):
            _as_person(made, lambda verdict: verdict.retry(document))
        with pytest.raises(Refused, match="resolve"):
            _as_person(made, lambda verdict: verdict.void(document, "no era"))
        _as_person(made, lambda verdict: verdict.issued(document, "A-0000"))
        _settle(made)
        assert len(made.betrayer.ledger[document]) == 1


def _as_person(made: Bench, decide: object) -> None:
    now = made.clock.now() + timedelta(seconds=1)
    traits = made.betrayer.service("betrayer").traits
    stamp = Stamp(SEAL, "ana", now, lambda name: traits)
    made.store.write(lambda db: decide(Verdict(db, stamp))).result()  # type: ignore[operator]
