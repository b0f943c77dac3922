"""Random tricks and crashes: never two documents for a sale, never a lost or a silent one, never a lie."""

import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.document import Status
from app.domain.outbox import Needs, State
from app.domain.traits import Memory
from tests.sync.bench import Bench, bench
from tests.sync.betrayer import LATE, Betrayer, Trick
from tests.sync.timewarp import run


@pytest.fixture(autouse=True, scope="module")
def quiet_engine() -> None:
    """The engine's log of thousands of planted bugs is not worth reading."""
    logging.getLogger("mostrador.engine").setLevel(logging.CRITICAL)


tricks = st.lists(st.sampled_from(Trick), max_size=12)
crashes = st.lists(st.tuples(st.integers(1, 30), st.booleans()), max_size=3)
MANY = settings(max_examples=700, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def _live(made: Bench, documents: list[str], deaths: list[tuple[int, bool]]) -> None:
    """Engines that die, then one that lives until nothing moves any more, as long as it takes."""
    for crash_at, before in deaths:
        run(made.loop, made.drain_or_die(crash_at, before=before))
    for _ in range(20):
        run(made.loop, made.drain(6 * 3600))
        if all(made.entry(document).state is not State.READY for document in documents):
            break
        run(made.loop, made.clock.sleep(3700))
    run(made.loop, made.clock.sleep(2 * LATE))


def _check(made: Bench, documents: list[str]) -> None:
    ledger = made.betrayer.ledger
    for document in documents:
        issued = ledger.get(document, [])
        entry, status = made.entry(document), made.status(document)
        assert len(issued) <= 1, "two documents for one sale"
        if status is Status.AUTHORIZED:
            assert issued, "authorized, but the provider has nothing"
            assert made.code(document) == issued[0], "somebody else's authorization"
            assert entry.state is State.DONE
        elif status is Status.REJECTED:
            assert not issued, "rejected, but it was issued"
            assert entry.needs is Needs.FIX
        else:
            assert entry.state in (State.VERIFY, State.DEAD, State.PAUSED), "silent"
            assert entry.needs in (Needs.VERIFY, Needs.FIX, Needs.SETTINGS)
            assert entry.reason
        if entry.state is State.DEAD:
            assert not issued, "declared never sent, but it was issued"


@MANY
@given(script=tricks, deaths=crashes, count=st.integers(1, 4))
def test_a_provider_with_keys_never_issues_twice_nor_loses_nor_lies(
    script: list[Trick], deaths: list[tuple[int, bool]], count: int
) -> None:
    with bench(Betrayer(Memory.KEYED, script)) as made:
        documents = made.sell(count)
        _live(made, documents, deaths)
        _check(made, documents)


@MANY
@given(script=tricks, deaths=crashes, count=st.integers(1, 4))
def test_a_numbered_provider_that_is_not_idempotent_never_issues_twice(
    script: list[Trick], deaths: list[tuple[int, bool]], count: int
) -> None:
    with bench(Betrayer(Memory.NUMBERED, script)) as made:
        documents = made.sell(count)
        _live(made, documents, deaths)
        _check(made, documents)


@MANY
@given(script=tricks, deaths=crashes, count=st.integers(1, 4))
def test_a_provider_that_cannot_be_asked_is_never_sent_to_twice(
    script: list[Trick], deaths: list[tuple[int, bool]], count: int
) -> None:
    with bench(Betrayer(Memory.BLIND, script)) as made:
        documents = made.sell(count)
        _live(made, documents, deaths)
        _check(made, documents)


@settings(max_examples=300)
@given(script=st.lists(st.sampled_from(Trick), max_size=6), deaths=crashes, count=st.integers(1, 9))
def test_batches_never_issue_twice_nor_mix_documents_up(
    script: list[Trick], deaths: list[tuple[int, bool]], count: int
) -> None:
    with bench(Betrayer(Memory.NUMBERED, script, batch=4)) as made:
        documents = made.sell(count)
        _live(made, documents, deaths)
        _check(made, documents)


@pytest.mark.parametrize("memory", list(Memory))
@pytest.mark.parametrize("before", [True, False])
def test_every_trick_with_a_crash_at_every_commit_issues_at_most_once(memory: Memory, before: bool) -> None:
    for trick in Trick:
        for crash_at in range(1, 10):
            with bench(Betrayer(memory, [trick])) as made:
                documents = made.sell(1)
                _live(made, documents, [(crash_at, before)])
                _check(made, documents)


@pytest.mark.parametrize("memory", [Memory.KEYED, Memory.NUMBERED])
def test_lost_answers_need_no_person_where_the_provider_can_be_asked(memory: Memory) -> None:
    for trick in (Trick.LOST_LANDS, Trick.LOST_BEFORE, Trick.LATE_LANDS, Trick.BUG_LANDS, Trick.SLOW, Trick.PENDING):
        with bench(Betrayer(memory, [trick])) as made:
            documents = made.sell(3)
            _live(made, documents, [])
            assert [made.status(document) for document in documents] == [Status.AUTHORIZED] * 3, trick
