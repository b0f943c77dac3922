"""L1: a model of store and outbox, and the two walked side by side by Hypothesis; every step may be the last.

The model is what DESIGN.md says in words; it shares no code with the store but the table of moves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from app.domain.errors import IllegalTransition, LostClaim
from app.domain.outbox import MOVES, Call, Counters, Kind, Needs, State, Step
from app.domain.pause import Pause
from app.domain.traits import Memory
from app.store import lease, outbox, pauses
from app.store.sqlite import Connection
from tests.sync.bench import Bench, Crash, FragileStore
from tests.sync.betrayer import Betrayer

T = TypeVar("T")
ENDINGS = st.sampled_from([None, None, None, None, True, False])
"""The process goes on, or dies before (True) or after (False) the commit."""


@dataclass
class Debt:
    """What the model knows of one entry; `attempts` are outcomes, the open one empty."""

    state: State = State.READY
    in_doubt: bool = False
    holder: int = 0
    call: Call | None = None
    attempts: list[str] = field(default_factory=list)


class Walk(RuleBasedStateMachine):
    """Sells, claims, settles, recovers, blocks and dies in any order."""

    documents: Bundle[str] = Bundle("documents")

    def __init__(self) -> None:
        super().__init__()
        self.made = Bench(Betrayer(Memory.NUMBERED))
        self.model: dict[str, Debt] = {}
        self.token = 0
        self.blocked = False
        self.open: dict[str, str] = {}
        self.take_over()

    def teardown(self) -> None:
        self.made.close()

    @rule(target=documents)
    def sell(self) -> str:
        (document,) = self.made.sell()
        self.model[document] = Debt(State.PAUSED if self.blocked else State.READY)
        return document

    @rule(ending=ENDINGS)
    def sell_and_die(self, ending: bool | None) -> None:
        before = set(self._stored())
        self._dying(ending, lambda: self.made.sell())
        for document in set(self._stored()) - before:
            assert ending is not True, "a sale that never was committed is there"
            self.model[document] = Debt(State.PAUSED if self.blocked else State.READY)

    @rule()
    def take_over(self) -> None:
        now = self.made.clock.now()
        self.token = self._write(lambda db: lease.take_over(db, "walk", now))

    @rule(document=documents, call=st.sampled_from([Call.SUBMIT, Call.LOOK_UP]), stale=st.booleans(), ending=ENDINGS)
    def claim(self, document: str, call: Call, stale: bool, ending: bool | None) -> None:
        debt, token, now = self.model[document], self.token - stale, self.made.clock.now()
        entry, attempt = self.made.entry(document).id, self.made.ids.new()
        wanted = outbox.Claim(entry, call, "payload", "digest", attempt)
        work = lambda: self._write(lambda db: outbox.claim(db, token, wanted, now))  # noqa: E731
        if stale or debt.state not in (State.READY, State.PAUSED):
            with pytest.raises(LostClaim):
                work()
        elif self._dying(ending, work) is not True:
            debt.state, debt.holder, debt.call = State.SENDING, token, call
            debt.attempts.append("")
            self.open[document] = attempt

    @rule(document=documents, to=st.sampled_from(State), doubt=st.booleans(), closing=st.booleans(),
          stale=st.booleans(), ending=ENDINGS)  # fmt: skip
    def settle(self, document: str, to: State, doubt: bool, closing: bool, stale: bool, ending: bool | None) -> None:
        debt, token, now = self.model[document], self.token - stale, self.made.clock.now()
        entry = self.made.entry(document).id
        needs = None if to is State.DONE else Needs.WAIT
        step = Step(to, now + timedelta(minutes=1), Counters(), doubt, needs)
        end = outbox.Closing(self.open.get(document, "none"), "said", "", 5) if closing else None
        work = lambda: self._write(  # noqa: E731
            lambda db: outbox.settle(db, token, entry, step, closing=end, now=now)
        )
        ours = (debt.state is State.SENDING and debt.holder == token) if closing else debt.state in (
            State.READY, State.PAUSED)  # fmt: skip
        if stale or not ours:
            with pytest.raises(LostClaim):
                work()
        elif to is not debt.state and to not in MOVES[debt.state]:
            with pytest.raises(IllegalTransition):
                work()
        elif to is State.SENDING:
            return  # nobody settles into the air
        elif self._dying(ending, work) is not True:
            debt.state, debt.in_doubt, debt.call = to, doubt, None
            if closing:
                debt.attempts[-1] = "said"
                self.open.pop(document, None)

    @rule(ending=ENDINGS)
    def recover(self, ending: bool | None) -> None:
        """Another engine begins: what an earlier one left in the air may have arrived."""
        self.take_over()
        now, token = self.made.clock.now(), self.token
        if self._dying(ending, lambda: self._write(lambda db: outbox.recover(db, token, now))) is True:
            return
        for document, debt in self.model.items():
            if debt.state is State.SENDING:
                debt.in_doubt = debt.in_doubt or debt.call is Call.SUBMIT
                debt.state, debt.call = State.READY, None
                self.open.pop(document, None)

    @rule(ending=ENDINGS)
    def block(self, ending: bool | None) -> None:
        now = self.made.clock.now()
        pause = Pause("conteo", now, True, "certificate", "not_allowed:x")
        if self._dying(ending, lambda: self._write(lambda db: pauses.put(db, pause, now))) is not True:
            self.blocked = True
            for debt in self.model.values():
                debt.state = State.PAUSED if debt.state is State.READY else debt.state

    @rule(ending=ENDINGS)
    def unblock(self, ending: bool | None) -> None:
        now = self.made.clock.now()
        if self._dying(ending, lambda: self._write(lambda db: pauses.lift(db, "conteo", now))) is not True:
            self.blocked = False
            for debt in self.model.values():
                debt.state = State.READY if debt.state is State.PAUSED else debt.state

    @invariant()
    def the_store_is_the_model(self) -> None:
        assert self._stored() == {
            document: (debt.state, debt.in_doubt, len(debt.attempts)) for document, debt in self.model.items()
        }

    @invariant()
    def numbers_have_no_gap_and_attempts_no_second_end(self) -> None:
        def work(db: Connection) -> tuple[list[int], int]:
            numbers = [row[0] for row in db.execute("SELECT number FROM documents ORDER BY number")]
            return numbers, db.execute("SELECT count(*) FROM attempts WHERE outcome = 'said'").fetchone()[0]

        numbers, said = self.made.store.read(work)
        assert numbers == list(range(1, len(self.model) + 1))
        assert said == sum(debt.attempts.count("said") for debt in self.model.values())

    def _stored(self) -> dict[str, tuple[State, bool, int]]:
        def work(db: Connection) -> dict[str, tuple[State, bool, int]]:
            rows = db.execute("SELECT d.id, o.state, o.in_doubt, o.attempts FROM documents d LEFT JOIN outbox o"
                              " ON o.document = d.seq AND o.kind = ?", (Kind.SUBMIT,))  # fmt: skip
            return {row[0]: (State(row[1]), bool(row[2]), row[3]) for row in rows}

        return self.made.store.read(work)

    def _write(self, work: Callable[[Connection], T]) -> T:
        return self.made.store.write(work).result()

    def _dying(self, ending: bool | None, work: Callable[[], object]) -> bool | None:
        """Do it, and perhaps die of it: what is left is what is on the disk."""
        store = self.made.store
        if ending is None:
            work()
            return None
        store.commits, store.crash_at, store.before = 0, 1, ending
        with pytest.raises(Crash):
            work()
        store.close()
        self.made.store = FragileStore(self.made.folder, inline=True)
        return ending


TestStoreAndOutboxSayWhatTheModelSays = Walk.TestCase
TestStoreAndOutboxSayWhatTheModelSays.settings = settings(
    max_examples=40, stateful_step_count=25, suppress_health_check=[HealthCheck.too_slow], deadline=None
)
