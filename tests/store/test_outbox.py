"""The outbox as rows: what a claim writes, who may settle it, what a crash leaves, what brings waiting ones forward."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, TypeVar

import pytest

from app.domain.errors import IllegalTransition, LostClaim, LostLease
from app.domain.outbox import Call, Counters, Entry, Kind, Last, Needs, State, Step
from app.domain.pause import Pause
from app.domain.record import replace
from app.domain.traits import Memory
from app.store import documents, lease, outbox, pauses
from app.store.codec import stamp
from app.store.outbox import Claim, Closing, Debt
from app.store.sqlite import Connection
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import Betrayer
from tests.sync.timewarp import START as NOW

T = TypeVar("T")
LATER = NOW + timedelta(hours=2)
STEP = Step(State.READY, LATER, Counters(1, 2, 3, 4, 5, 6, 7, 8, Last.ASK), True, Needs.WAIT, "por qué", NOW)
CLOSING = Closing("a1", "unknown:timeout", "detalle", 1234)


class Till:
    """A document that is owed, and an engine's token."""

    def __init__(self, made: Bench) -> None:
        self.made = made
        (self.document,) = made.sell()
        self.token = self.do(lambda db: lease.take_over(db, "caja:1", NOW))
        self.seq = self.do(lambda db: documents.seq_of(db, self.document))

    def do(self, work: Callable[[Connection], T]) -> T:
        return self.made.store.write(work).result()

    def entry(self, kind: Kind = Kind.SUBMIT) -> Entry:
        return self.made.entry(self.document, kind)

    def row(self) -> dict[str, Any]:
        return dict(
            self.made.store.read(lambda db: db.execute("SELECT * FROM outbox WHERE kind = 'submit'").fetchone())
        )

    def claim(self, call: Call = Call.SUBMIT, attempt: str = "a1", token: int | None = None) -> None:
        wanted = Claim(self.entry().id, call, '{"monto":"1.00"}', "f" * 64, attempt)
        self.do(lambda db: outbox.claim(db, self.token if token is None else token, wanted, LATER))

    def settle(self, step: Step = STEP, closing: Closing | None = CLOSING, token: int | None = None) -> None:
        mine, entry_id = self.token if token is None else token, self.entry().id
        self.do(lambda db: outbox.settle(db, mine, entry_id, step, closing=closing, now=LATER))

    def again(self) -> int:
        """Another engine takes over."""
        return self.do(lambda db: lease.take_over(db, "caja:2", LATER))


@pytest.fixture
def till() -> Iterator[Till]:
    with bench(Betrayer(Memory.KEYED)) as made:
        yield Till(made)


def test_a_debt_is_due_at_once_and_owed_once(till: Till) -> None:
    entry = till.entry()
    assert (entry.state, entry.needs, entry.due_at, entry.in_doubt) == (
        State.READY,
        Needs.WAIT,
        entry.created_at,
        False,
    )
    assert (entry.counters, entry.attempts, entry.call, entry.reason) == (Counters(), 0, None, "")
    debt = Debt("other", till.seq, "other", Kind.SUBMIT)
    till.do(lambda db: outbox.enqueue(db, debt, LATER))
    assert till.entry() == entry


def test_a_debt_to_a_blocked_provider_waits_for_its_settings(till: Till) -> None:
    pause = Pause("pdf-house", LATER, True, "clave vencida")
    till.do(lambda db: pauses.put(db, pause, NOW))
    debt = Debt("p1", till.seq, "pdf-house", Kind.PDF, "lane-7", LATER, "bytes")
    till.do(lambda db: outbox.enqueue(db, debt, NOW))
    entry = till.entry(Kind.PDF)
    assert (entry.state, entry.needs, entry.reason) == (State.PAUSED, Needs.SETTINGS, "clave vencida")
    assert (entry.lane, entry.payload, entry.id, entry.due_at) == ("lane-7", "bytes", "p1", NOW)
    till.do(lambda db: pauses.put(db, replace(pause, blocked=False, provider="sends"), NOW))
    till.do(lambda db: outbox.enqueue(db, replace(debt, entry_id="v1", provider="sends", kind=Kind.VOID), NOW))
    assert till.entry(Kind.VOID).state is State.READY


def test_a_claim_is_written_whole_before_anything_leaves(till: Till) -> None:
    till.claim()
    row, entry = till.row(), till.entry()
    assert (entry.state, entry.call, entry.payload, entry.attempts) == (
        State.SENDING,
        Call.SUBMIT,
        '{"monto":"1.00"}',
        1,
    )
    assert (row["lease"], entry.changed_at) == (till.token, LATER)
    (attempt,) = till.do(lambda db: outbox.attempts(db, till.seq))
    assert (attempt.id, attempt.entry_id, attempt.document_id) == ("a1", entry.id, till.document)
    assert (attempt.call, attempt.at, attempt.payload_sha256, attempt.outcome) == (Call.SUBMIT, LATER, "f" * 64, "")
    assert (attempt.detail, attempt.milliseconds) == ("", None)
    assert till.do(outbox.sending) == 1


def test_what_is_in_the_air_is_not_claimed_again_and_nothing_is_written(till: Till) -> None:
    till.claim()
    with pytest.raises(LostClaim, match=till.entry().id):
        till.claim(attempt="a2")
    assert len(till.do(lambda db: outbox.attempts(db, till.seq))) == 1
    assert till.entry().attempts == 1


@pytest.mark.parametrize("state", [State.VERIFY, State.DEAD, State.DONE])
def test_what_ended_or_needs_a_person_is_not_claimed(till: Till, state: State) -> None:
    till.settle(replace(STEP, state=state), None)
    with pytest.raises(LostClaim):
        till.claim()


def test_what_waits_for_settings_may_be_claimed_as_a_probe(till: Till) -> None:
    till.settle(replace(STEP, state=State.PAUSED), None)
    till.claim()
    assert till.entry().state is State.SENDING


def test_an_answer_is_written_whole_and_closes_its_attempt(till: Till) -> None:
    till.claim()
    till.settle()
    entry = till.entry()
    assert (entry.state, entry.due_at, entry.counters, entry.in_doubt) == (State.READY, LATER, STEP.counters, True)
    assert (entry.needs, entry.reason, entry.unseen_since) == (Needs.WAIT, "por qué", NOW)
    assert (entry.call, entry.changed_at, entry.payload) == (None, LATER, '{"monto":"1.00"}')
    (attempt,) = till.do(lambda db: outbox.attempts(db, till.seq))
    assert (attempt.outcome, attempt.detail, attempt.milliseconds) == ("unknown:timeout", "detalle", 1234)
    assert till.do(outbox.sending) == 0


def test_what_needs_nobody_and_was_never_denied_is_kept_so(till: Till) -> None:
    till.settle(replace(STEP, state=State.DONE, needs=None, unseen_since=None, in_doubt=False), None)
    assert (till.entry().needs, till.entry().unseen_since, till.entry().in_doubt) == (None, None, False)


def test_an_answer_to_what_is_no_longer_in_the_air_is_lost(till: Till) -> None:
    with pytest.raises(LostClaim, match=till.entry().id):
        till.settle()
    till.claim()
    with pytest.raises(LostClaim):
        till.settle(closing=None)
    assert till.entry().state is State.SENDING


def test_an_attempt_is_closed_once(till: Till) -> None:
    till.claim()
    till.settle()
    till.claim(attempt="a2")
    with pytest.raises(LostClaim):
        till.settle()  # of the first attempt
    assert till.entry().state is State.SENDING


def test_an_engine_that_lost_its_lease_claims_settles_reserves_and_recovers_nothing(till: Till) -> None:
    till.claim()
    old, new = till.token, till.again()
    assert new == old + 1
    before, entry_id = till.row(), till.entry().id
    writes: tuple[Callable[[Connection], object], ...] = (
        lambda db: outbox.claim(db, old, Claim(entry_id, Call.SUBMIT, "", "", "a2"), NOW),
        lambda db: outbox.settle(db, old, entry_id, STEP, closing=CLOSING, now=NOW),
        lambda db: outbox.keep_reserved(db, old, entry_id, "7"),
        lambda db: outbox.recover(db, old, NOW),
    )
    for write in writes:
        with pytest.raises(LostLease):
            till.do(write)
    with pytest.raises(LostClaim):
        till.settle(token=new)  # its lease is right, the claim is the other engine's
    assert till.row() == before


def test_what_was_reserved_stays_until_everything_is_prepared_anew(till: Till) -> None:
    till.do(lambda db: outbox.keep_reserved(db, till.token, till.entry().id, "0007"))
    till.claim()
    till.settle()
    assert (till.entry().reserved, till.entry().payload) == ("0007", '{"monto":"1.00"}')
    till.claim(attempt="a2")
    till.settle(replace(STEP, afresh=True), replace(CLOSING, attempt_id="a2"))
    assert (till.entry().reserved, till.entry().payload) == ("", "")
    assert [each.payload_sha256 for each in till.do(lambda db: outbox.attempts(db, till.seq))] == ["f" * 64] * 2


def test_a_step_that_the_table_lacks_is_refused_and_nothing_is_written(till: Till) -> None:
    till.settle(replace(STEP, state=State.DONE), None)
    before = till.row()
    with pytest.raises(IllegalTransition):
        till.do(lambda db: outbox.write_step(db, till.entry().id, replace(STEP, state=State.VERIFY), LATER))
    assert till.row() == before


def test_what_an_earlier_engine_left_in_the_air_is_in_doubt_and_its_attempt_says_so(till: Till) -> None:
    till.claim()
    till.settle(closing=CLOSING)
    till.claim(attempt="a2")
    assert till.do(lambda db: outbox.recover(db, till.token, LATER)) == []
    new = till.again()
    assert till.do(lambda db: outbox.recover(db, new, LATER)) == [till.document]
    entry = till.entry()
    assert (entry.state, entry.in_doubt, entry.unseen_since, entry.due_at) == (State.READY, True, None, LATER)
    first, second = till.do(lambda db: outbox.attempts(db, till.seq))
    assert first.outcome == "unknown:timeout"
    assert (second.outcome, second.detail) == ("interrupted", "the program ended during the call")
    assert till.do(lambda db: outbox.recover(db, new, LATER)) == []


def test_what_waits_is_brought_forward_and_never_put_off(till: Till) -> None:
    till.settle(replace(STEP, due_at=LATER), None)
    assert till.do(lambda db: outbox.bring_forward(db, Kind.PDF, NOW)) == 0
    assert till.do(lambda db: outbox.bring_forward(db, Kind.SUBMIT, LATER)) == 0
    assert till.do(lambda db: outbox.bring_forward(db, Kind.SUBMIT, NOW)) == 1
    assert till.entry().due_at == NOW
    till.settle(replace(STEP, state=State.PAUSED), None)
    assert till.do(lambda db: outbox.bring_forward(db, Kind.SUBMIT, NOW)) == 0


def test_the_hourly_round_asks_about_what_is_worked_on_and_about_nothing_else(till: Till) -> None:
    till.settle(replace(STEP, due_at=LATER), None)
    assert till.do(lambda db: outbox.reconcile(db, NOW)) == 0
    till.do(lambda db: db.execute("UPDATE documents SET status = 'submitted'").rowcount)
    assert till.do(lambda db: outbox.reconcile(db, LATER)) == 0
    assert till.do(lambda db: outbox.reconcile(db, NOW)) == 1
    assert till.entry().due_at == NOW
    till.settle(replace(STEP, state=State.VERIFY), None)
    assert till.do(lambda db: outbox.reconcile(db, NOW)) == 0


def test_what_a_clock_that_was_ahead_put_off_is_due_now_and_what_it_saw_proves_nothing(till: Till) -> None:
    ahead = NOW + timedelta(days=3)
    till.settle(replace(STEP, due_at=ahead, unseen_since=ahead), None)
    pause = Pause("conteo", ahead, False, "s")
    till.do(lambda db: pauses.put(db, pause, NOW))
    assert till.do(lambda db: outbox.forget_the_future(db, NOW)) == 1
    assert (till.entry().due_at, till.entry().unseen_since) == (NOW, None)
    assert till.do(pauses.all_pauses)["conteo"].until == NOW
    assert till.do(lambda db: outbox.forget_the_future(db, NOW)) == 0
    till.settle(replace(STEP, state=State.VERIFY, unseen_since=ahead), None)
    assert till.do(lambda db: outbox.forget_the_future(db, NOW)) == 0


def test_a_clock_may_be_a_minute_ahead_before_its_traces_are_forgotten(till: Till) -> None:
    minute, second = timedelta(minutes=1), timedelta(seconds=1)
    entry_id = till.entry().id

    def forgotten(changed: timedelta, unseen: timedelta) -> int:
        step = replace(STEP, unseen_since=NOW + unseen)
        till.do(lambda db: outbox.write_step(db, entry_id, step, NOW + changed))
        return till.do(lambda db: outbox.forget_the_future(db, NOW))

    assert forgotten(minute, minute) == 0
    assert forgotten(minute + second, minute) == 1
    assert forgotten(minute, minute + second) == 1
    assert till.entry().changed_at == NOW
    for ahead, left in ((61 * minute, 61 * minute), (61 * minute + second, timedelta(0))):
        till.do(lambda db, ahead=ahead: pauses.put(db, Pause("conteo", NOW + ahead, False, "s"), NOW))
        till.do(lambda db: outbox.forget_the_future(db, NOW))
        assert till.do(pauses.all_pauses)["conteo"].until == NOW + left


def test_what_waits_for_settings_ends_without_a_call(till: Till) -> None:
    till.settle(replace(STEP, state=State.PAUSED), None)
    till.settle(replace(STEP, state=State.VERIFY), None)
    assert till.entry().state is State.VERIFY


def test_a_short_pause_and_an_honest_wait_stay_when_clocks_are_looked_at(till: Till) -> None:
    hour = NOW + timedelta(hours=1)
    till.do(lambda db: db.execute("UPDATE outbox SET attempts = 1, created_at = ?", (stamp(hour),)).rowcount)
    till.do(lambda db: outbox.write_step(db, till.entry().id, replace(STEP, due_at=LATER), NOW))
    till.do(lambda db: pauses.put(db, Pause("conteo", hour, False, "s"), NOW))
    assert till.do(lambda db: outbox.forget_the_future(db, NOW)) == 0
    assert till.entry().due_at == LATER
    assert till.do(pauses.all_pauses)["conteo"].until == hour


def test_a_document_knows_the_entries_that_it_has(till: Till) -> None:
    assert till.do(lambda db: outbox.of_document(db, till.seq, Kind.VOID)) is None
    found = till.do(lambda db: outbox.of_document(db, till.seq, Kind.SUBMIT))
    assert found is not None
    assert (found.document_id, found.kind, found.provider) == (till.document, Kind.SUBMIT, "conteo")
    till.do(lambda db: outbox.redate(db, found.id, LATER))
    assert till.row()["lane_at"] == stamp(LATER)
